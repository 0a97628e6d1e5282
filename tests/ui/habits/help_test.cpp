// SPDX-License-Identifier: GPL-3.0-or-later
// Habit 39: F1 by place, back to where one was, in the language of the window.
#include "tests/ui/habits/habittest.h"

#include "ui/common/datatable.h"
#include "ui/common/fields.h"
#include "ui/goals/goalspage.h"
#include "ui/help/helpdialog.h"
#include "ui/help/helppage.h"
#include "ui/help/topicview.h"
#include "ui/overview/kpitile.h"
#include "ui/overview/overviewpage.h"
#include "ui/targets/targetdialog.h"

#include <QLineEdit>
#include <QTimer>

using namespace vekha;
using namespace vekha::ui;

namespace {

class HelpHabit : public vekha::ui::testing::HabitTest {
protected:
    [[nodiscard]] HelpPage *help() { return qobject_cast<HelpPage *>(window->page(QStringLiteral("help"))); }
    [[nodiscard]] KpiTile *tile(const MetricId &metric)
    {
        for (KpiTile *each : window->findChildren<KpiTile *>()) {
            if (each->property("helpMetric").toString() == metric)
                return each;
        }
        return nullptr;
    }
};

} // namespace

TEST_F(HelpHabit, F1OpensTheTopicOfThePageInFront)
{
    const std::vector<std::array<QString, 3>> cases{
        {QStringLiteral("overview"), {}, QStringLiteral("Overview")},
        {QStringLiteral("warnings"), {}, QStringLiteral("Warnings")},
        {QStringLiteral("channels"), {}, QStringLiteral("Channels")},
        {QStringLiteral("trends"), {}, QStringLiteral("Trends")},
        {QStringLiteral("funnel"), {}, QStringLiteral("Funnel")},
        {QStringLiteral("budget"), {}, QStringLiteral("Budget")},
        {QStringLiteral("goals"), {}, QStringLiteral("Goals")},
        {QStringLiteral("scorecards"), {}, QStringLiteral("Scorecards")},
        {QStringLiteral("review"), {}, QStringLiteral("Review")},
        {QStringLiteral("report"), {}, QStringLiteral("Reports")},
        {QStringLiteral("data"), QStringLiteral("imports"), QStringLiteral("Data: import history")},
        {QStringLiteral("data"), QStringLiteral("channels"), QStringLiteral("Data: channels and campaigns")},
        {QStringLiteral("settings"), {}, QStringLiteral("Settings")}};
    for (const auto &[page, section, title] : cases) {
        open(page, {}, section);
        window->page(page)->setFocus();
        press(Qt::Key_F1);
        EXPECT_EQ(window->currentPage(), QStringLiteral("help"));
        EXPECT_EQ(help()->shownTitle(), title);
        press(Qt::Key_Escape);
        ASSERT_TRUE(settles());
        EXPECT_EQ(window->currentPage(), page) << title.toStdString();
    }
}

TEST_F(HelpHabit, F1OnATileExplainsItsKpiAndEscapeComesBackToTheTile)
{
    open(QStringLiteral("overview"));
    KpiTile *asked = tile(QStringLiteral("cpl"));
    ASSERT_NE(asked, nullptr);
    asked->setFocus();
    press(Qt::Key_F1);
    EXPECT_EQ(help()->shownTitle(), QStringLiteral("Cost per lead (CPL)"));
    EXPECT_EQ(help()->shownFormula(), QStringLiteral("[Advertising spend] / Leads"));
    EXPECT_TRUE(help()->view()->toPlainText().contains(QStringLiteral("Made of")));
    press(Qt::Key_Escape);
    ASSERT_TRUE(settles());
    EXPECT_EQ(window->currentPage(), QStringLiteral("overview"));
    EXPECT_EQ(window->focusWidget(), asked);
}

TEST_F(HelpHabit, F1OnARowOfATableExplainsTheMetricOfTheRow)
{
    open(QStringLiteral("overview"));
    auto *table = window->page(QStringLiteral("overview"))->findChild<DataTable *>();
    ASSERT_TRUE(table && table->model()->rowCount() > 2);
    table->setCurrentIndex(table->model()->index(2, 1));
    const QString asked = table->model()->index(2, 0).data().toString();
    table->setFocus();
    press(Qt::Key_F1);
    EXPECT_TRUE(help()->shownTitle().contains(asked)) << help()->shownTitle().toStdString();
}

TEST_F(HelpHabit, AltLeftGoesBackTopicByTopicAndEscapeAtOnce)
{
    open(QStringLiteral("trends"));
    open(QStringLiteral("warnings"));
    window->page(QStringLiteral("warnings"))->setFocus();
    press(Qt::Key_F1);
    Q_EMIT help()->view()->linkFollowed(QStringLiteral("topic:settings"));
    EXPECT_EQ(help()->shownTitle(), QStringLiteral("Settings"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(help()->shownTitle(), QStringLiteral("Warnings"));
    Q_EMIT help()->view()->linkFollowed(QStringLiteral("topic:settings"));
    Q_EMIT help()->view()->linkFollowed(QStringLiteral("topic:file"));
    press(Qt::Key_Escape);
    EXPECT_EQ(window->currentPage(), QStringLiteral("warnings"));
    EXPECT_TRUE(settles());
}

TEST_F(HelpHabit, F1InADialogExplainsItAndWhatIsFilledInStays)
{
    open(QStringLiteral("overview"));
    TargetDialog dialog(context, *window->workspace(),
                        {QStringLiteral("leads"), ChannelId::All, month(2026, 6)}, window.get());
    dialog.setModal(true);
    dialog.show();
    auto *value = qobject_cast<QLineEdit *>(dialog.focusWidget());
    ASSERT_NE(value, nullptr);
    QTest::keyClicks(value, QStringLiteral("620"));
    QString title;
    QTimer::singleShot(0, &dialog, [&title] {
        auto *help = qobject_cast<HelpDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(help, nullptr);
        title = help->page()->shownTitle();
        QTest::keyClick(help->page()->search(), Qt::Key_Escape);
        if (QApplication::activeModalWidget() == help) {
            ADD_FAILURE() << "Escape does not close the help";
            help->reject();
        }
    });
    QTest::keyClick(value, Qt::Key_F1);
    EXPECT_EQ(title, QStringLiteral("Targets"));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(value->text(), QStringLiteral("620"));
}

TEST_F(HelpHabit, TheLanguageChangesWithTheWindowWhereOneReads)
{
    open(QStringLiteral("budget"));
    window->page(QStringLiteral("budget"))->setFocus();
    press(Qt::Key_F1);
    window->setLanguage(Language::Russian);
    QCoreApplication::processEvents();
    EXPECT_EQ(help()->shownTitle(), QStringLiteral("Бюджет"));
    EXPECT_TRUE(help()->view()->toPlainText().contains(QStringLiteral("Взять предложенное")));
    picture(QStringLiteral("help-ru"));
    window->setLanguage(Language::English);
    QCoreApplication::processEvents();
    EXPECT_EQ(help()->shownTitle(), QStringLiteral("Budget"));
}

TEST_F(HelpHabit, ATopicLeadsToItsPage)
{
    open(QStringLiteral("overview"));
    window->page(QStringLiteral("overview"))->setFocus();
    press(Qt::Key_F1);
    Q_EMIT help()->view()->linkFollowed(QStringLiteral("topic:data-metrics"));
    ASSERT_TRUE(help()->goButton()->isVisible());
    QTest::mouseClick(help()->goButton(), Qt::LeftButton);
    ASSERT_TRUE(settles());
    EXPECT_EQ(window->currentPage(), QStringLiteral("data"));
    EXPECT_EQ(window->page(QStringLiteral("data"))->current().section, QStringLiteral("metrics"));
}

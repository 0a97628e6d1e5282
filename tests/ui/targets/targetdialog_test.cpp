// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetbook.h"
#include "tests/ui/testworkspace.h"
#include "tests/waiting.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/fields.h"
#include "ui/targets/realismview.h"
#include "ui/targets/targetdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

namespace vekha::ui {

namespace {

class TargetForm : public testing::WorkspaceTest {
protected:
    void open(const MetricId &metric, const QString &channelName)
    {
        key = {metric, channelName.isEmpty() ? ChannelId::All : idOf(channelName), month(2026, 6)};
        dialog = std::make_unique<TargetDialog>(context, *workspace, key, nullptr);
        dialog->show();
        // The answer with the last periods has come when the table has rows.
        auto *table = dialog->findChild<DataTable *>();
        ASSERT_TRUE(waitUntil([&] { return table->model()->rowCount() == 8; }));
    }

    QWidget *field(const QString &label) const
    {
        for (FormField *each : dialog->findChildren<FormField *>()) {
            const auto *text = each->findChild<QLabel *>();
            if (text && text->text().remove(u'&') == label)
                return each->editor();
        }
        return nullptr;
    }

    QString result() const
    {
        for (const TextLabel *label : dialog->findChildren<TextLabel *>()) {
            if (label->text().startsWith(u'='))
                return label->text();
        }
        return {};
    }

    void type(const QString &label, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(field(label));
        ASSERT_TRUE(edit) << label.toStdString();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void giveReason(const QString &text)
    {
        auto *reason = qobject_cast<QComboBox *>(field(QStringLiteral("Reason")));
        ASSERT_TRUE(reason);
        QTest::keyClicks(reason->lineEdit(), text);
    }

    targets::TargetKey key;
    std::unique_ptr<TargetDialog> dialog;
};

TEST_F(TargetForm, StoresAChangeInPercentOfTheMonthBefore)
{
    enter(QStringLiteral("leads"), QStringLiteral("Newsletter"), month(2026, 5), 200);
    open(QStringLiteral("leads"), QStringLiteral("Newsletter"));
    type(QStringLiteral("Target"), QStringLiteral("+10 %"));
    EXPECT_TRUE(result().startsWith(QStringLiteral("= 220, +10.0%"))) << result().toStdString();
    click(dialog->primary());
    EXPECT_TRUE(dialog->isVisible()) << "a reason is asked for";
    picture(dialog.get(), QStringLiteral("target"));
    giveReason(QStringLiteral("Summer campaign"));
    click(dialog->primary());
    ASSERT_TRUE(waitUntil([&] { return !dialog->isVisible(); }));
    const auto book = workspace->targets();
    const targets::Target *stored = book.find(key);
    ASSERT_TRUE(stored);
    EXPECT_DOUBLE_EQ(stored->value, 220);
    EXPECT_EQ(stored->rule.kind, targets::Rule::Kind::ChangePercent);
    const auto revisions = workspace->targetRevisions(key);
    ASSERT_TRUE(revisions && revisions->size() == 1);
    EXPECT_EQ(revisions->front().why, QStringLiteral("Summer campaign"));
    EXPECT_EQ(revisions->front().who, QStringLiteral("anna"));
}

// Leads of 18 months, 100 and 110 in turn: half of the 17 changes are +10 % or more.
TEST_F(TargetForm, TellsAtEveryKeyWhetherTheTargetIsRealistic)
{
    for (int back = 18; back >= 1; --back)
        enter(QStringLiteral("leads"), QStringLiteral("Newsletter"), month(2026, 6).shifted(-back),
              back % 2 == 0 ? 100 : 110);
    open(QStringLiteral("leads"), QStringLiteral("Newsletter"));
    const auto *view = dialog->findChild<RealismView *>();
    ASSERT_TRUE(view);
    EXPECT_TRUE(view->lines().join(u'\n').contains(u"Forecast"_qs)) << "before anything is typed";
    EXPECT_TRUE(view->word().isEmpty());
    type(QStringLiteral("Target"), QStringLiteral("121"));
    EXPECT_EQ(view->lines().value(0), u"Change needed vs May: +10.0%"_qs);
    EXPECT_EQ(view->lines().value(1), u"Rose at least this much: 9 of 17 times"_qs);
    EXPECT_TRUE(view->lines().last().startsWith(u"Chance to meet it: "_qs));
    type(QStringLiteral("Target"), QStringLiteral("5000"));
    EXPECT_EQ(view->lines().value(1), u"Rose at least this much: 0 of 17 times"_qs);
    EXPECT_EQ(view->word(), u"Hardly reachable");
    type(QStringLiteral("Target"), QStringLiteral("20"));
    EXPECT_EQ(view->word(), u"Modest");
    picture(dialog.get(), QStringLiteral("targetrealism"));
    EXPECT_TRUE(workspace->content()->targets.empty());
    qobject_cast<QLineEdit *>(field(QStringLiteral("Target")))->clear();
}

TEST_F(TargetForm, SaysWhyAChangeWithoutAReferenceCannotBeSet)
{
    open(QStringLiteral("leads"), QStringLiteral("Newsletter"));
    type(QStringLiteral("Target"), QStringLiteral("+10 %"));
    EXPECT_FALSE(dialog->primary()->isEnabled());
    bool said = false;
    for (const FormField *each : dialog->findChildren<FormField *>())
        said = said || each->error().contains(QStringLiteral("no value"));
    EXPECT_TRUE(said);
}

TEST_F(TargetForm, RemovesATargetWithItsReason)
{
    open(QStringLiteral("leads"), QString());
    type(QStringLiteral("Target"), QStringLiteral("500"));
    giveReason(QStringLiteral("Plan"));
    click(dialog->primary());
    ASSERT_TRUE(waitUntil([&] { return !dialog->isVisible(); }));
    open(QStringLiteral("leads"), QString());
    EXPECT_EQ(qobject_cast<QLineEdit *>(field(QStringLiteral("Target")))->text(), QStringLiteral("500"));
    giveReason(QStringLiteral("Not needed"));
    click(dialog->findChild<LinkButton *>());
    ASSERT_TRUE(waitUntil([&] { return !dialog->isVisible(); }));
    const auto book = workspace->targets();
    EXPECT_FALSE(book.find(key));
}

TEST_F(TargetForm, AsksBeforeATypedTargetIsThrownAway)
{
    open(QStringLiteral("leads"), QString());
    type(QStringLiteral("Target"), QStringLiteral("500"));
    QTimer::singleShot(0, [] {
        auto *question = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(question);
        click(question->primary());
    });
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    const auto book = workspace->targets();
    EXPECT_FALSE(book.find(key));
}

} // namespace

} // namespace vekha::ui

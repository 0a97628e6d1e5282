// SPDX-License-Identifier: GPL-3.0-or-later
// Habit 37: the language changes at once, with a dialog open too, and no text is left behind.
#include "tests/ui/habits/habittest.h"

#include "ui/common/labels.h"
#include "ui/targets/targetdialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QRegularExpression>

using namespace vekha;
using namespace vekha::ui;

namespace {

class LanguageHabit : public vekha::ui::testing::HabitTest {
protected:
    /// What is written on the visible labels, buttons and fields under `root`.
    static QStringList textsOf(const QWidget *root)
    {
        QStringList texts;
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            for (const char *property : {"text", "placeholderText", "title", "currentText"})
                texts << widget->property(property).toString();
        }
        texts.removeAll(QString());
        texts.removeDuplicates();
        return texts;
    }

    /// Words in Latin letters that no Russian text would hold: names of metrics that everybody writes so,
    /// of keys, formats and the shop itself are no English.
    static QStringList englishIn(const QString &text)
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
        static const QRegularExpression usual(QStringLiteral(
            "^(Ctrl|Shift|Alt|Enter|Esc|Page|Up|Down|Del|Home|End|Tab|PDF|XLSX|CSV|ODS|HTML|KPI|CPL|CPC|CPA|"
            "CPO|CPM|"
            "CPV|CTR|CAC|LTV|CLV|AOV|ROI|ROMI|ROAS|MQL|SQO|SQL|SEO|SMM|CRM|CSAT|NPS|ARPC|CR|ER|ERR|VK|Email|"
            "email|Telegram|Ads|Google|Excel|SMART|Shop|English|performance|Letter|B2B|UTM|anna|leads|spend|"
            "revenue|orders|cpl|romi|RUB|ISO|shop|vekha|Vekha|mail|id)$"));
        QStringList found;
        for (auto matches = word.globalMatch(text); matches.hasNext();) {
            const QString each = matches.next().captured();
            if (!usual.match(each).hasMatch())
                found << each;
        }
        return found;
    }
};

} // namespace

TEST_F(LanguageHabit, ADialogThatIsOpenSpeaksTheOtherLanguageAtOnceAndKeepsWhatIsFilledIn)
{
    open(QStringLiteral("overview"));
    TargetDialog dialog(context, *window->workspace(),
                        {QStringLiteral("leads"), ChannelId::All, month(2026, 6)}, window.get());
    dialog.show();
    auto *value = qobject_cast<QLineEdit *>(dialog.focusWidget());
    ASSERT_NE(value, nullptr);
    QTest::keyClicks(value, QStringLiteral("620"));
    window->setLanguage(Language::Russian);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // a dialog speaks after all windows know of it
    for (const QString &text : textsOf(&dialog))
        EXPECT_TRUE(englishIn(text).isEmpty()) << text.toStdString();
    EXPECT_EQ(value->text(), QStringLiteral("620"));
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Новый план"));
}

TEST_F(LanguageHabit, NoTextOfAnyPageIsLeftInEnglish)
{
    open(QStringLiteral("overview"));
    window->setLanguage(Language::Russian);
    QCoreApplication::processEvents();
    for (const char *id : {"overview", "warnings", "metric", "channels", "trends", "funnel", "budget",
                           "targets", "goals", "scorecards", "review", "report", "data", "settings"}) {
        SCOPED_TRACE(id);
        open(QLatin1String(id),
             QLatin1String(id) == QLatin1String("metric") ? QStringLiteral("leads") : MetricId());
        for (const QString &text : textsOf(window->centralWidget())) {
            if (text.contains(u'/')) // paths are nobody's language
                continue;
            EXPECT_TRUE(englishIn(text).isEmpty())
                << text.toStdString() << ": " << englishIn(text).join(u' ').toStdString();
        }
    }
}

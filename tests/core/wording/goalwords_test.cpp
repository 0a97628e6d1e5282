// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/civil.h"
#include "core/metrics/catalog.h"
#include "core/wording/errors.h"
#include "core/wording/goalwords.h"
#include "core/wording/names.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

namespace vekha::wording {

using targets::StatusRule;

namespace {

const metrics::Metric &leads() { return *metrics::MetricCatalog::builtIn().find(QStringLiteral("leads")); }

QString rule(StatusRule::Kind kind, double value, double threshold)
{
    return sentence(StatusRule{kind, value, threshold}, leads(), Format(Language::English));
}

/// A language with another word for what is said of goals.
class WordsOfGoals : public QTranslator {
public:
    QString translate(const char *, const char *text, const char *of, int) const override
    {
        return QString::fromUtf8(text) +
               (of && QByteArray(of) == "status of a goal" ? QStringLiteral(", of a goal") : QString());
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST(StatusRules, AreToldInWordsWithTheirNumbers)
{
    EXPECT_EQ(rule(StatusRule::Kind::ReachesClose, 0.9996, 0.9),
              QStringLiteral("Close: attainment is 99.9%, below 100% and at least 90%."));
    EXPECT_EQ(rule(StatusRule::Kind::LikelyMet, 0.5, 0.5),
              QStringLiteral("On course: the chance to meet the target is 50%, at least 50%."));
    EXPECT_EQ(rule(StatusRule::Kind::FewDays, 2, 4),
              QStringLiteral("Too early to tell: 2 of at least 4 days have figures."));
    EXPECT_EQ(rule(StatusRule::Kind::ComparedMissed, -5, 0),
              QStringLiteral("Missed: −5 is worse than 0; a percentage of this target has no meaning."));
}

TEST(StatusRules, OfAComposedMetricNameTheInputThatIsAwaited)
{
    const StatusRule awaiting{StatusRule::Kind::EnteredMonthly, 0, 4};
    const Format english(Language::English);
    EXPECT_EQ(
        sentence(awaiting, leads(), english),
        QStringLiteral("Too early to tell: it is entered monthly, and the figure of the month is not in "
                       "yet."));
    EXPECT_EQ(sentence(awaiting, leads(), english, QStringLiteral("Sales costs")),
              QStringLiteral("Too early to tell: “Sales costs” is entered monthly, and its figure of the "
                             "month is not in yet."));
}

TEST(GoalWords, EveryLackAndFlagHasASentence)
{
    for (int lack = 0; lack <= int(goals::Lack::LongerThanHalfYear); ++lack)
        EXPECT_FALSE(sentence(goals::Lack(lack)).isEmpty()) << lack;
    for (int flag = 0; flag <= int(goals::AuditFlag::DefinitionChanged); ++flag) {
        goals::AuditFinding finding;
        finding.flag = goals::AuditFlag(flag);
        EXPECT_FALSE(sentence(finding, PeriodNames()).isEmpty()) << flag;
        EXPECT_FALSE(auditActionName(goals::actionFor(finding.flag)).isEmpty()) << flag;
    }
}

TEST(GoalWords, AnAuditNamesTheMonths)
{
    goals::AuditFinding finding;
    finding.flag = goals::AuditFlag::NoData;
    for (const int month : {3, 4})
        finding.periods.push_back({calendar::Granularity::Month, calendar::dayOfCivil(2026, month, 1)});
    const PeriodNames names;
    EXPECT_TRUE(sentence(finding, names)
                    .endsWith(names.inlineName(finding.periods[0]) + QStringLiteral(", ") +
                              names.inlineName(finding.periods[1]) + u'.'))
        << qPrintable(sentence(finding, names));
}

TEST(GoalWords, AnIncompleteGoalSaysWhatLacks)
{
    Error error;
    error.code = ErrorCode::GoalIncomplete;
    error.args = {QStringLiteral("More leads"), QStringLiteral("budget")};
    EXPECT_EQ(sentence(error),
              QStringLiteral("The goal “More leads” cannot be made active yet. Name the budget it needs."));
}

TEST(GoalWords, AGoalHasItsOwnWordsForMetAndMissed)
{
    static int argc = 0;
    std::unique_ptr<QCoreApplication> application;
    if (!QCoreApplication::instance())
        application = std::make_unique<QCoreApplication>(argc, nullptr);
    WordsOfGoals words;
    QCoreApplication::installTranslator(&words);
    using targets::Status;
    EXPECT_EQ(goalStatusName(Status::Met), QStringLiteral("Met, of a goal"));
    EXPECT_EQ(goalStatusName(Status::Missed), QStringLiteral("Missed, of a goal"));
    EXPECT_EQ(statusName(Status::Met), QStringLiteral("Met")) << "a target";
    EXPECT_EQ(goalStatusName(Status::OnCourse), statusName(Status::OnCourse));
    QCoreApplication::removeTranslator(&words);
}

} // namespace vekha::wording

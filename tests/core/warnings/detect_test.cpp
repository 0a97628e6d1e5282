// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warnings/detect.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace vekha;
using namespace vekha::warnings;
using metrics::Direction;
using targets::Status;

namespace {

calendar::Period month(int number)
{
    const QDate first = QDate(2024, 1, 1).addMonths(number);
    return {calendar::Granularity::Month, calendar::dayOf(first)};
}

Subject subject(Direction better = Direction::Up)
{
    Subject made;
    made.metric = QStringLiteral("leads");
    made.index = 7;
    made.better = better;
    made.limits = limitsOf(Sensitivity::Normal);
    return made;
}

targets::Standing standing(Status status, double target, double actual)
{
    targets::Standing made;
    made.status = status;
    made.target = targets::Target();
    made.target->value = target;
    made.actual = actual;
    made.attainment = actual / target;
    return made;
}

targets::Standing running(Status status, double target, double soFar, double expected)
{
    targets::Standing made = standing(status, target, soFar);
    made.outlook = targets::Outlook();
    made.outlook->expected = expected;
    made.outlook->chance = 0.05;
    return made;
}

History history(const std::vector<std::optional<double>> &values)
{
    History made;
    for (size_t i = 0; i < values.size(); ++i)
        made.periods.push_back(month(int(i)));
    made.values = values;
    return made;
}

/// Without season, going up and down by a little: 100, 103, 98, ..
std::vector<std::optional<double>> calm(int count)
{
    static constexpr double wobble[]{0, 3, -2, 1, -3, 2, 4, -1, -4, 2, 0, -2, 3, -1, 1};
    std::vector<std::optional<double>> values;
    for (int i = 0; i < count; ++i)
        values.push_back(100 + wobble[(i * 7) % 15]);
    return values;
}

} // namespace

// Targets

TEST(TargetWarnings, OffCourseTellsWhatIsExpectedAndByHowMuch)
{
    const auto warning = againstTarget(subject(), {month(4), running(Status::OffCourse, 1000, 500, 800)});
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->kind, WarningKind::OffCourse);
    EXPECT_EQ(warning->severity, Severity::Medium); // 80 %: below 90, not below 75
    EXPECT_DOUBLE_EQ(warning->amount, -200);
    EXPECT_DOUBLE_EQ(*warning->actual, 800);
    EXPECT_DOUBLE_EQ(*warning->chance, 0.05);
    EXPECT_EQ(warning->since, month(4));
}

TEST(TargetWarnings, SeverityGoesByWhatWillBeAttained)
{
    const auto severity = [](double expected) {
        return againstTarget(subject(), {month(4), running(Status::OffCourse, 1000, 500, expected)})
            ->severity;
    };
    EXPECT_EQ(severity(950), Severity::Low);
    EXPECT_EQ(severity(890), Severity::Medium);
    EXPECT_EQ(severity(740), Severity::High);
}

TEST(TargetWarnings, OnCourseAndTooEarlyDoNotWarn)
{
    for (const Status status :
         {Status::OnCourse, Status::TooEarly, Status::Met, Status::NoData, Status::AtRisk})
        EXPECT_FALSE(againstTarget(subject(), {month(4), running(status, 1000, 500, 800)}));
    EXPECT_FALSE(againstTarget(subject(), {month(4), targets::Standing()}));
}

TEST(TargetWarnings, HighSensitivityWarnsOfRiskAndOfNearMisses)
{
    Subject keen = subject();
    keen.limits = limitsOf(Sensitivity::High);
    const auto risk = againstTarget(keen, {month(4), running(Status::AtRisk, 1000, 500, 930)});
    ASSERT_TRUE(risk);
    EXPECT_EQ(risk->severity, Severity::Low);
    const auto close = againstTarget(keen, {month(3), standing(Status::Close, 1000, 950)});
    ASSERT_TRUE(close);
    EXPECT_EQ(close->kind, WarningKind::Missed);
    EXPECT_FALSE(againstTarget(subject(), {month(3), standing(Status::Close, 1000, 950)}));
}

TEST(TargetWarnings, MissedBandCountsFromItsNearerEnd)
{
    targets::Standing missed = standing(Status::Missed, 4, 6);
    missed.target->low = 3;
    missed.target->high = 5;
    const auto warning = againstTarget(subject(), {month(3), missed});
    ASSERT_TRUE(warning);
    EXPECT_DOUBLE_EQ(*warning->expected, 5);
    EXPECT_DOUBLE_EQ(warning->amount, 1);
}

TEST(TargetWarnings, SpendAheadOfBudgetTellsThePace)
{
    Subject spend = subject(Direction::None);
    spend.isMoneySpent = true;
    targets::Standing fast = running(Status::OffCourse, 1000, 700, 1250);
    fast.target->direction = Direction::Down;
    fast.outlook->pace = targets::Pace();
    fast.outlook->pace->shareDue = 0.5;
    fast.outlook->pace->pace = 1.4; // 700 of the 500 due
    const auto warning = againstTarget(spend, {month(4), fast});
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->kind, WarningKind::SpendAhead);
    EXPECT_DOUBLE_EQ(warning->amount, 250);
    EXPECT_DOUBLE_EQ(*warning->pace, 1.4);
    EXPECT_EQ(warning->severity, Severity::High); // a quarter over

    fast.outlook->expected = 990; // spent early, and expected to keep within
    fast.status = Status::OnCourse;
    EXPECT_FALSE(againstTarget(spend, {month(4), fast}));

    fast.outlook->expected = 1080;
    fast.outlook->pace->pace = 1.08; // within a tenth: as months go
    EXPECT_FALSE(againstTarget(spend, {month(4), fast}));
}

// Trends

TEST(BadTrends, ThreePeriodsWorseningWarnSinceTheFirst)
{
    auto values = calm(9); // the last is about 100
    values.insert(values.end(), {92, 84, 75});
    const auto warning = badTrend(subject(), history(values));
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->sign, TrendSign::WorseEachPeriod);
    EXPECT_EQ(warning->since, month(9));
    EXPECT_EQ(warning->lasting, 3);
    EXPECT_DOUBLE_EQ(*warning->actual, 75);
    EXPECT_DOUBLE_EQ(*warning->expected, *values[8]);
}

TEST(BadTrends, BetterIsNoTrendToWarnOf)
{
    auto values = calm(9);
    values.insert(values.end(), {108, 117, 130});
    EXPECT_FALSE(badTrend(subject(Direction::Up), history(values)));
    EXPECT_TRUE(badTrend(subject(Direction::Down), history(values)));
    EXPECT_FALSE(badTrend(subject(Direction::None), history(values)));
}

TEST(BadTrends, SmallAndUsualStepsAreNone)
{
    auto values = calm(9);
    values.insert(values.end(), {99.5, 99, 98.5}); // worse each time, by one and a half in all
    EXPECT_FALSE(badTrend(subject(), history(values)));
}

TEST(BadTrends, TwoPeriodsAreNotEnough)
{
    auto values = calm(9);
    values.insert(values.end(), {104, 90, 80});
    EXPECT_FALSE(badTrend(subject(), history(values)));
}

TEST(BadTrends, TheSameEpisodeKeepsItsBeginning)
{
    auto values = calm(9);
    values.insert(values.end(), {92, 84, 75});
    const auto first = badTrend(subject(), history(values));
    values.push_back(68);
    const auto later = badTrend(subject(), history(values));
    ASSERT_TRUE(first && later);
    EXPECT_EQ(first->since, later->since);
    EXPECT_EQ(later->lasting, 4);
}

TEST(BadTrends, ItEndsAndBeginsAnew)
{
    auto values = calm(9);
    values.insert(values.end(), {92, 84, 75, 95});
    EXPECT_FALSE(badTrend(subject(), history(values)));
    values.insert(values.end(), {85, 76, 66});
    const auto again = badTrend(subject(), history(values));
    ASSERT_TRUE(again);
    EXPECT_GT(again->since, month(12));
}

TEST(BadTrends, ASteadySlopeWarnsWithoutARun)
{
    // Down by two a month with a wobble that breaks every run of three.
    std::vector<std::optional<double>> values;
    for (int i = 0; i < 14; ++i)
        values.push_back(100 - 3 * i + (i % 2 ? 4 : 0));
    const auto warning = badTrend(subject(), history(values));
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->sign, TrendSign::SteadySlope);
}

TEST(BadTrends, TheUsualFallOfASeasonIsNone)
{
    // Three years of the same season: from August on it falls each year.
    static constexpr double season[]{80, 85, 90, 95, 100, 110, 120, 130, 120, 105, 90, 80};
    std::vector<std::optional<double>> values;
    for (int i = 0; i < 36; ++i)
        values.push_back(season[i % 12] + (i % 5) * 0.4);
    EXPECT_FALSE(badTrend(subject(), history(values)));
}

TEST(BadTrends, AGapEndsARun)
{
    auto values = calm(9);
    values.insert(values.end(), {92, std::nullopt, 75});
    EXPECT_FALSE(badTrend(subject(), history(values)));
}

// Unusual figures

TEST(UnusualFigures, ADropFarOutsideWhatWasExpectedWarns)
{
    auto values = calm(24);
    values.push_back(40);
    const auto warning = unusual(subject(), history(values));
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->kind, WarningKind::Unusual);
    EXPECT_EQ(warning->severity, Severity::Medium);
    EXPECT_NEAR(*warning->expected, 100, 5);
    EXPECT_LT(40, *warning->low);
    EXPECT_LT(*warning->low, *warning->expected);
    EXPECT_EQ(warning->since, month(24));
}

TEST(UnusualFigures, TheUsualDoesNotWarn)
{
    for (int count = 10; count < 30; ++count)
        EXPECT_FALSE(unusual(subject(), history(calm(count)))) << count;
}

TEST(UnusualFigures, GoodSurprisesAreMinor)
{
    auto values = calm(24);
    values.push_back(190);
    const auto warning = unusual(subject(), history(values));
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->severity, Severity::Low);
    EXPECT_EQ(unusual(subject(Direction::Down), history(values))->severity, Severity::Medium);
    Subject kpi = subject();
    kpi.isInput = false; // an input may be a slip; of a KPI it is but good
    EXPECT_FALSE(unusual(kpi, history(values)));
}

TEST(UnusualFigures, FewFiguresSayNothing)
{
    EXPECT_FALSE(unusual(subject(), history({100, 101, 99, 100, 20})));
    EXPECT_FALSE(unusual(subject(), history({})));
}

TEST(UnusualFigures, ADayWithoutAnySalesIsToldForAWhile)
{
    std::vector<std::optional<double>> days;
    for (int day = 0; day < 120; ++day) {
        static constexpr double week[]{50, 52, 51, 49, 53, 30, 28};
        days.push_back(week[day % 7] + (day * 5) % 11 - 5);
    }
    days[117] = 0;
    History made;
    made.season = 7;
    made.values = days;
    for (int day = 0; day < 120; ++day)
        made.periods.push_back({calendar::Granularity::Day, calendar::dayOf(QDate(2026, 1, 5)) + day});
    const auto warning = unusualDay(subject(), made, 5);
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->period, made.periods[117]);
    EXPECT_FALSE(unusualDay(subject(), made, 2)); // older than two days
}

// Limits

TEST(Limits, SmallestVolumesGoByWhatIsCounted)
{
    const metrics::MetricCatalog &catalog = metrics::MetricCatalog::builtIn();
    const auto least = [&](const char *id) { return usualSmallestVolume(*catalog.find(QLatin1String(id))); };
    EXPECT_EQ(least("impressions"), 1000);
    EXPECT_EQ(least("sessions"), 100);
    EXPECT_EQ(least("clicks"), 30);
    EXPECT_EQ(least("leads"), 10);
    EXPECT_EQ(least("spend"), 0);
}

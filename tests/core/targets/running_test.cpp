// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/attainment.h"
#include "tests/core/targets/figures.h"

namespace vekha::targets {

namespace {

const metrics::Metric &metric(const char *id)
{
    return *metrics::MetricCatalog::builtIn().find(QString::fromLatin1(id));
}

/// Expects each of `outcomes` alike.
Expectation among(std::vector<double> outcomes)
{
    Expectation expected;
    expected.mean = outcomes[outcomes.size() / 2];
    expected.outcomes = std::move(outcomes);
    return expected;
}

Standing running(const std::optional<Expectation> &atEnd, int daysWithData, bool monthly = false)
{
    facts::Value soFar = facts::Value::of(40);
    soFar.running = true;
    Standing standing =
        targets::standing(metric("leads"), target("leads", search, month(2026, 5), 100), soFar);
    RunningFacts facts;
    facts.days = 31;
    facts.daysWithData = daysWithData;
    facts.enteredMonthly = monthly;
    facts.atEnd = atEnd;
    judgeRunning(standing, metric("leads"), facts);
    return standing;
}

} // namespace

TEST(RunningPeriod, IsOnCourseFromExactlyFiftyPercent)
{
    // 100 lies in the middle of five outcomes: the chance is one half.
    const Standing standing = running(among({80, 90, 100, 110, 120}), 10);
    EXPECT_DOUBLE_EQ(*standing.outlook->chance, 0.5);
    EXPECT_EQ(standing.status, Status::OnCourse);
    EXPECT_EQ(standing.rule.kind, StatusRule::Kind::LikelyMet);
}

TEST(RunningPeriod, IsAtRiskFromExactlyTwentyPercentAndOffCourseBelow)
{
    // The best but one of five outcomes is at 0.7, the best at 0.9; 107.5 of them lies at 0.8.
    EXPECT_EQ(running(among({60, 70, 80, 95, 105}), 10).status, Status::AtRisk);
    EXPECT_DOUBLE_EQ(*running(among({60, 70, 80, 95, 105}), 10).outlook->chance, 0.2);
    EXPECT_EQ(running(among({60, 70, 80, 90, 101}), 10).status, Status::OffCourse);
}

TEST(RunningPeriod, IsExpectedToReachAShareOfItsTarget)
{
    EXPECT_DOUBLE_EQ(*expectedAttainment(metric("leads"), running(among({80, 85, 90, 95, 100}), 10)), 0.9);
    // Spend of 80 where 100 is the most.
    Standing standing = running(among({70, 75, 80, 85, 90}), 10);
    standing.target->direction = metrics::Direction::Down;
    EXPECT_DOUBLE_EQ(*expectedAttainment(metric("leads"), standing), 1.25);
    EXPECT_FALSE(expectedAttainment(metric("leads"), running(std::nullopt, 20)));
}

TEST(RunningPeriod, IsTooEarlyToTellWithAFewDays)
{
    const Standing standing = running(among({80, 90, 100, 110, 120}), 3);
    EXPECT_EQ(standing.status, Status::TooEarly);
    EXPECT_EQ(standing.rule.kind, StatusRule::Kind::FewDays);
    EXPECT_EQ(standing.rule.threshold, 4) << "a tenth of 31 days";
    EXPECT_EQ(running(among({80, 90, 100, 110, 120}), 4).status, Status::OnCourse);
    EXPECT_EQ(running(among({80, 90, 100}), 0, true).rule.kind, StatusRule::Kind::EnteredMonthly);
}

TEST(RunningPeriod, IsTooEarlyToTellWithoutAForecast)
{
    const Standing standing = running(std::nullopt, 20);
    EXPECT_EQ(standing.status, Status::TooEarly);
    EXPECT_EQ(standing.rule.kind, StatusRule::Kind::NoForecast);
}

TEST(Pace, GoesByLastYearsShape)
{
    // A year ago 60 of 100 had come by the 10th, so 60 of 100 are due; 45 came: three quarters of it.
    const Pace pace =
        paceOf({month(2026, 5).days(), month(2026, 5).first + 9, 100, 45, 60, 100, std::nullopt});
    EXPECT_TRUE(pace.byLastYear);
    EXPECT_DOUBLE_EQ(pace.shareDue, 0.6);
    EXPECT_DOUBLE_EQ(*pace.pace, 0.75);
    EXPECT_DOUBLE_EQ(pace.rateSoFar, 4.5);
    EXPECT_EQ(pace.daysLeft, 21);
    EXPECT_NEAR(*pace.rateNeeded, 55.0 / 21, 1e-12);
}

TEST(Pace, GoesByDaysWithoutALastYearAndTellsTheDay)
{
    const calendar::Period april = month(2026, 4);
    const Pace pace =
        paceOf({april.days(), april.first + 14, 100, 60, std::nullopt, std::nullopt, std::nullopt});
    EXPECT_FALSE(pace.byLastYear);
    EXPECT_DOUBLE_EQ(*pace.pace, 1.2);
    // 4 a day: the other 40 take ten days after the 15th.
    EXPECT_EQ(*pace.reachedOn, april.first + 24);
}

TEST(Pace, ReachingMayLieBeyondThePeriodOrNever)
{
    const calendar::Period april = month(2026, 4);
    const Pace late =
        paceOf({april.days(), april.first + 14, 100, 15, std::nullopt, std::nullopt, std::nullopt});
    EXPECT_EQ(*late.reachedOn, april.first + 14 + 85);
    EXPECT_FALSE(paceOf({april.days(), april.first + 14, 100, 0, {}, {}, {}}).reachedOn);
    EXPECT_TRUE(paceOf({april.days(), april.first + 14, 100, 100, {}, {}, {}}).isReached);
}

TEST(Attainment, FallsWhenALowerIsBetterActualRises)
{
    const Target plain = target("cpl", search, month(2026, 5), 500);
    Target based = plain;
    based.baseline = 800;
    for (const Target &each : {plain, based}) {
        double last = 1e9;
        for (double actual = 100; actual < 2000; actual += 37) {
            const auto share = attainment(each, metrics::Direction::Down, actual).share;
            ASSERT_TRUE(share);
            EXPECT_LT(*share, last) << actual;
            last = *share;
        }
    }
}

TEST(FinishedPeriod, KeepsTheThresholdThatWasInForce)
{
    const Target goal = target("leads", search, month(2026, 4), 100);
    EXPECT_EQ(standing(metric("leads"), goal, facts::Value::of(85)).status, Status::Missed);
    const Standing then = standing(metric("leads"), goal, facts::Value::of(85), 0.8);
    EXPECT_EQ(then.status, Status::Close);
    EXPECT_EQ(then.rule.kind, StatusRule::Kind::ReachesClose);
    EXPECT_EQ(then.rule.threshold, 0.8);
}

} // namespace vekha::targets

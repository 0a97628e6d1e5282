// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/attainment.h"

namespace vekha::targets {

using metrics::Direction;

namespace {

Target target(double value)
{
    Target result;
    result.value = value;
    return result;
}

Target band(double low, double high)
{
    Target result = target((low + high) / 2);
    result.low = low;
    result.high = high;
    return result;
}

Target from(double baseline, double value)
{
    Target result = target(value);
    result.baseline = baseline;
    return result;
}

struct Case {
    const char *name;
    Target target;
    Direction direction;
    std::optional<double> actual;
    std::optional<double> share;
    NoAttainment reason = NoAttainment::None;
};

std::string nameOf(const ::testing::TestParamInfo<Case> &tested) { return tested.param.name; }

metrics::Metric metricOf(Direction better)
{
    metrics::Metric metric;
    metric.better = better;
    return metric;
}

} // namespace

class AttainmentCases : public ::testing::TestWithParam<Case> {};

TEST_P(AttainmentCases, AreAsComputedByHand)
{
    const Case &c = GetParam();
    const Attainment attained = attainment(c.target, c.direction, c.actual);
    EXPECT_EQ(attained.share.has_value(), c.share.has_value());
    EXPECT_EQ(attained.reason, c.reason);
    if (attained.share && c.share) {
        EXPECT_NEAR(*attained.share, *c.share, 1e-12);
    }
}

INSTANTIATE_TEST_SUITE_P(Worked, AttainmentCases,
                         ::testing::Values(Case{"UpReached", target(80), Direction::Up, 100.0, 1.25},
                                           Case{"UpMissed", target(80), Direction::Up, 60.0, 0.75},
                                           Case{"UpNegative", target(80), Direction::Up, -8.0, -0.1},
                                           Case{"UpZero", target(80), Direction::Up, 0.0, 0.0},
                                           Case{"DownReached", target(80), Direction::Down, 64.0, 1.25},
                                           Case{"DownMissed", target(80), Direction::Down, 100.0, 0.8},
                                           Case{"DownZero", target(80), Direction::Down, 0.0, std::nullopt,
                                                NoAttainment::ActualZero},
                                           Case{"ZeroTarget", target(0), Direction::Up, 5.0, std::nullopt,
                                                NoAttainment::TargetNotPositive},
                                           Case{"NegativeTarget", target(-5), Direction::Down, -6.0,
                                                std::nullopt, NoAttainment::TargetNotPositive},
                                           Case{"NoData", target(80), Direction::Up, std::nullopt,
                                                std::nullopt, NoAttainment::NoData},
                                           Case{"BaselineUp", from(40, 60), Direction::Up, 55.0, 0.75},
                                           Case{"BaselineDown", from(100, 80), Direction::Down, 85.0, 0.75},
                                           Case{"BaselineToZero", from(-20, 0), Direction::Up, -5.0, 0.75},
                                           Case{"BaselineBackwards", from(40, 60), Direction::Up, 30.0, -0.5},
                                           Case{"BaselineIsTarget", from(60, 60), Direction::Up, 55.0,
                                                std::nullopt, NoAttainment::TargetIsBaseline},
                                           Case{"InBand", band(10, 20), Direction::None, 10.0, 1.0},
                                           Case{"BelowBand", band(10, 20), Direction::None, 7.5, 0.75},
                                           Case{"AboveBand", band(10, 20), Direction::None, 26.0, 0.4},
                                           Case{"FarFromBand", band(10, 20), Direction::None, 500.0, 0.0}),
                         nameOf);

TEST(Attainment, ATargetsOwnDirectionGoesBeforeTheMetrics)
{
    Target spend = target(80);
    spend.direction = Direction::Down;
    EXPECT_NEAR(*attainment(spend, Direction::None, 100).share, 0.8, 1e-12);
}

TEST(Standing, OfAFinishedPeriodGoesByTheThresholds)
{
    const metrics::Metric leads = metricOf(Direction::Up);
    const auto statusAt = [&](double actual) {
        return standing(leads, target(1000), facts::Value::of(actual)).status;
    };
    EXPECT_EQ(statusAt(1000), Status::Met);
    EXPECT_EQ(statusAt(999.6), Status::Close);
    EXPECT_EQ(statusAt(900), Status::Close);
    EXPECT_EQ(statusAt(899.9), Status::Missed);
    EXPECT_EQ(standing(leads, target(0.3), facts::Value::of(0.1 + 0.2)).status, Status::Met);
    EXPECT_EQ(standing(leads, target(0.1 + 0.2), facts::Value::of(0.3)).status, Status::Met);
}

TEST(Standing, KnowsTheMetricsOwnThreshold)
{
    metrics::Metric strict = metricOf(Direction::Up);
    strict.closeFrom = 0.95;
    EXPECT_EQ(standing(strict, target(100), facts::Value::of(94)).status, Status::Missed);
    EXPECT_EQ(standing(strict, target(100), facts::Value::of(95)).status, Status::Close);
}

TEST(Standing, ComparesWhereAttainmentHasNoNumber)
{
    const metrics::Metric growth = metricOf(Direction::Up);
    EXPECT_EQ(standing(growth, target(0), facts::Value::of(0)).status, Status::Met);
    EXPECT_EQ(standing(growth, target(0), facts::Value::of(-0.1)).status, Status::Missed);
    const metrics::Metric churn = metricOf(Direction::Down);
    const Standing zero = standing(churn, target(0.05), facts::Value::of(0));
    EXPECT_EQ(zero.status, Status::Met);
    EXPECT_EQ(zero.noAttainment, NoAttainment::ActualZero);
    EXPECT_EQ(standing(churn, target(0), facts::Value::of(0.1)).status, Status::Missed);
}

TEST(Standing, IsNeverMissedWhilePartialOrRunning)
{
    const metrics::Metric leads = metricOf(Direction::Up);
    facts::Value value = facts::Value::of(10);
    value.running = true;
    EXPECT_EQ(standing(leads, target(1000), value).status, Status::TooEarly);
    value = facts::Value::of(10);
    value.complete = false;
    const Standing partial = standing(leads, target(1000), value);
    EXPECT_EQ(partial.status, Status::TooEarly);
    EXPECT_NEAR(*partial.attainment, 0.01, 1e-12);
}

TEST(Standing, TellsNoTargetAndNoData)
{
    const metrics::Metric leads = metricOf(Direction::Up);
    EXPECT_EQ(standing(leads, std::nullopt, facts::Value::of(10)).status, Status::NoTarget);
    const Standing noData = standing(leads, target(10), facts::Value::missing(facts::Reason::NoData));
    EXPECT_EQ(noData.status, Status::NoData);
    EXPECT_EQ(noData.noAttainment, NoAttainment::NoData);
}

TEST(Codes, OfStatusAreThoseOfTheCommandLine)
{
    EXPECT_EQ(codeOf(Status::TooEarly), QStringLiteral("too_early"));
    EXPECT_EQ(codeOf(Status::Met), QStringLiteral("met"));
    EXPECT_EQ(codeOf(NoAttainment::TargetNotPositive), QStringLiteral("target_not_positive"));
    EXPECT_TRUE(codeOf(NoAttainment::None).isEmpty());
}

TEST(Severity, IsWorstFirstAndAlikeForRunningAndFinishedPeriods)
{
    EXPECT_EQ(severityRank(Status::Missed), 0);
    EXPECT_EQ(severityRank(Status::OffCourse), 0);
    EXPECT_EQ(severityRank(Status::AtRisk), severityRank(Status::Close));
    EXPECT_EQ(severityRank(Status::OnCourse), severityRank(Status::Met));
    EXPECT_LT(severityRank(Status::Close), severityRank(Status::Met));
    EXPECT_LT(severityRank(Status::Met), severityRank(Status::TooEarly));
    EXPECT_LT(severityRank(Status::TooEarly), severityRank(Status::NoData));
    EXPECT_EQ(severityRank(Status::NoTarget), severityRanks - 1);
}

} // namespace vekha::targets

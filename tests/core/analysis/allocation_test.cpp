// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allocation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace vekha::analysis {

namespace {

/// Revenue = level * (spend / 100)^power: Hill's curve without saturation.
ResponseCurve powerCurve(double level, double power) { return {100, {{level, power, 0}}}; }

double sumOf(const std::vector<double> &split) { return std::accumulate(split.begin(), split.end(), 0.0); }

const std::vector<SpendLimits> wide{{1, 1000}, {1, 1000}};

} // namespace

TEST(ResponseCurve, TellsRevenueMarginalReturnAndElasticityOfHillsCurve)
{
    // u^2 / (1/2 + u^2 / 2) with u = spend / 100: at 100 1, its elasticity there 2 (1 - 1/2) = 1.
    const ResponseCurve curve(100, {{50, 2, 0.5}});
    EXPECT_NEAR(curve.revenue(100), 50, 1e-12);
    EXPECT_NEAR(curve.marginal(100), 0.5, 1e-12);
    EXPECT_NEAR(curve.elasticity(), 1, 1e-12);
    // At 200: 50 * 4 / (0.5 + 2) = 80; marginal 80 * 2 * 0.5 / 2.5 / 200 = 0.16.
    EXPECT_NEAR(curve.revenue(200), 80, 1e-12);
    EXPECT_NEAR(curve.marginal(200), 0.16, 1e-12);
    EXPECT_EQ(curve.revenue(0.0), 0);
}

TEST(BestSplit, TwoLikeChannelsShareEvenly)
{
    const ResponseCurve curve = powerCurve(100, 0.5);
    const std::vector<double> split = bestSplit({&curve, &curve}, wide, {150, 50}, 200);
    ASSERT_EQ(split.size(), 2U);
    EXPECT_NEAR(split[0], 100, 0.05);
    EXPECT_NEAR(split[1], 100, 0.05);
}

TEST(BestSplit, SquareRootsGetMoneyByTheSquareOfTheirLevel)
{
    // max 2 sqrt(x) + sqrt(y): marginal returns are equal where x = 4 y.
    const ResponseCurve strong = powerCurve(200, 0.5), weak = powerCurve(100, 0.5);
    const std::vector<double> split = bestSplit({&strong, &weak}, wide, {50, 50}, 100);
    EXPECT_NEAR(split[0], 80, 0.05);
    EXPECT_NEAR(split[1], 20, 0.05);
    EXPECT_NEAR(strong.marginal(split[0]), weak.marginal(split[1]), 1e-3);
}

TEST(BestSplit, AFlatChannelLosesMoneyDownToItsLimit)
{
    const ResponseCurve flat = powerCurve(500, 0.001), steep = powerCurve(100, 0.8);
    const std::vector<double> split = bestSplit({&flat, &steep}, {{70, 130}, {70, 130}}, {100, 100}, 200);
    EXPECT_NEAR(split[0], 70, 1e-6);
    EXPECT_NEAR(split[1], 130, 1e-6);
}

TEST(BestSplit, FindsTheTopBehindAnSCurvesFoot)
{
    // Hill with steepness 4 brings next to nothing below 60 and more than anything else from 100 on.
    const ResponseCurve late(100, {{100, 4, 0.5}}), early = powerCurve(60, 0.3);
    const std::vector<double> split = bestSplit({&late, &early}, {{1, 199}, {1, 199}}, {20, 180}, 200);
    EXPECT_GT(split[0], 100);
}

TEST(BestSplit, HoldsTheSumAndTheLimits)
{
    std::vector<ResponseCurve> curves;
    std::vector<const ResponseCurve *> all;
    std::vector<SpendLimits> limits;
    std::vector<double> now;
    for (int i = 0; i < 40; ++i)
        curves.push_back(powerCurve(100 + 37 * (i % 7), 0.2 + 0.1 * (i % 6)));
    for (int i = 0; i < 40; ++i) {
        all.push_back(&curves[size_t(i)]);
        now.push_back(50 + i);
        limits.push_back({0.7 * now.back(), 1.3 * now.back()});
    }
    const double total = sumOf(now);
    const std::vector<double> split = bestSplit(all, limits, now, total);
    ASSERT_EQ(split.size(), 40U);
    EXPECT_NEAR(sumOf(split), total, 1e-6 * total);
    for (size_t i = 0; i < split.size(); ++i) {
        EXPECT_GE(split[i], limits[i].low - 1e-9);
        EXPECT_LE(split[i], limits[i].high + 1e-9);
    }
    EXPECT_GT(gainOf(all, now, split).mean, 0);
}

TEST(BestSplit, IsEmptyWhereTheLimitsLeaveNoWay)
{
    const ResponseCurve curve = powerCurve(100, 0.5);
    EXPECT_TRUE(bestSplit({&curve, &curve}, {{0, 50}, {0, 50}}, {100, 100}, 200).empty());
    EXPECT_TRUE(bestSplit({&curve, &curve}, {{150, 300}, {150, 300}}, {100, 100}, 200).empty());
}

TEST(SplitGain, BandHoldsThreeQuartersOfTheCurvesWhichHoldEightOfTenTruths)
{
    // Eleven curves, the gain of each 100, 110, .. 200 from 100 to 400 (a square root doubles).
    std::vector<CurveDraw> draws;
    for (int i = 0; i <= 10; ++i)
        draws.push_back({100.0 + 10 * i, 0.5, 0});
    const ResponseCurve curve(100, draws);
    const SplitGain gain = gainOf({&curve}, {100}, {400});
    EXPECT_NEAR(gain.mean, 150, 1e-9);
    EXPECT_NEAR(gain.band.low, 112, 1e-9); // the middle 76 %
    EXPECT_NEAR(gain.band.high, 188, 1e-9);
}

TEST(InCents, AddsUpToTheTotalExactly)
{
    const std::vector<SpendLimits> limits(3, {0, 100});
    const std::vector<double> split = inCents({100.0 / 3, 100.0 / 3, 100.0 / 3}, limits, 100);
    EXPECT_EQ(split, (std::vector<double>{33.34, 33.33, 33.33}));
}

} // namespace vekha::analysis

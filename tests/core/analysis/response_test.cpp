// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analysis/responsemarket.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace vekha::analysis {

using testing::Market;
using testing::MarketVerdict;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// Spend that swings by a third with a period of its own, and revenue by a power of it.
SpendHistory history(double level, double power, double swing = 1.0 / 3, int months = 36, int beat = 5)
{
    SpendHistory made;
    for (int t = 0; t < months; ++t) {
        made.spend.push_back(100 * (1 + swing * std::sin(2 * M_PI * t / beat)));
        made.revenue.push_back(level * std::pow(made.spend.back() / 100, power));
    }
    return made;
}

NoResponse reasonOf(const SpendHistory &odd)
{
    return responsesOf({history(300, 0.5, 1.0 / 3, 36, 7), odd}).back().reason;
}

} // namespace

TEST(Response, RecoversTheElasticityOfExactFigures)
{
    const auto responses =
        responsesOf({history(300, 0.3), history(200, 0.6, 0.3, 36, 7), history(500, 0.8, 0.35, 36, 11)});
    const double expected[]{0.3, 0.6, 0.8};
    for (size_t i = 0; i < 3; ++i) {
        ASSERT_EQ(responses[i].reason, NoResponse::None);
        EXPECT_NEAR(responses[i].curve.elasticity(), expected[i], 0.06) << i;
    }
    EXPECT_NEAR(responses[0].curve.revenue(100), 300, 15);
}

TEST(Response, TheSameFiguresGiveTheSameCurves)
{
    const auto once = responsesOf({history(300, 0.3), history(200, 0.6, 0.3, 36, 7)});
    const auto again = responsesOf({history(300, 0.3), history(200, 0.6, 0.3, 36, 7)});
    EXPECT_EQ(once[0].curve.revenue(130), again[0].curve.revenue(130));
    EXPECT_EQ(once[1].curve.band(130).low, again[1].curve.band(130).low);
}

TEST(Response, AnotherUnitOfMoneyGivesTheSameInThatUnit)
{
    const auto scaled = [](SpendHistory figures, double by) {
        for (double &value : figures.spend)
            value *= by;
        for (double &value : figures.revenue)
            value *= by;
        return figures;
    };
    const std::vector<SpendHistory> plain{history(300, 0.3), history(200, 0.6, 0.3, 36, 7)};
    const auto once = responsesOf(plain);
    for (const double by : {1e-6, 1e9}) {
        const auto other = responsesOf({scaled(plain[0], by), scaled(plain[1], by)});
        for (size_t i = 0; i < 2; ++i)
            EXPECT_NEAR(other[i].curve.revenue(120 * by) / by / once[i].curve.revenue(120), 1, 0.01);
    }
}

TEST(Response, RefusesWithTheReason)
{
    SpendHistory odd = history(200, 0.6, 0.02);
    EXPECT_EQ(reasonOf(odd), NoResponse::HardlyVaried);
    odd = history(200, 0.6);
    std::fill(odd.revenue.begin(), odd.revenue.end(), nothing);
    EXPECT_EQ(reasonOf(odd), NoResponse::NoRevenue);
    odd = history(200, 0.6);
    std::fill(odd.spend.begin(), odd.spend.end(), 0);
    EXPECT_EQ(reasonOf(odd), NoResponse::NoSpend);
    odd = history(200, 0.6);
    std::fill(odd.spend.begin(), odd.spend.end() - 11, nothing);
    EXPECT_EQ(reasonOf(odd), NoResponse::TooFewPeriods);
    odd = history(200, 0.6);
    std::fill(odd.spend.end() - 4, odd.spend.end(), 0);
    EXPECT_EQ(reasonOf(odd), NoResponse::Ended);
    odd = history(200, 0.6);
    for (size_t t = 0; t < odd.revenue.size(); t += 2)
        odd.revenue[t] = 0;
    EXPECT_EQ(reasonOf(odd), NoResponse::RevenueTooRare);
}

TEST(Response, RefusesSpendThatOnlyFollowsTheSeasonOfAll)
{
    std::vector<SpendHistory> histories;
    for (int i = 0; i < 5; ++i)
        histories.push_back(history(100.0 * (i + 1), 0.5, 1.0 / 3, 36, 12));
    for (const ChannelResponse &response : responsesOf(histories))
        EXPECT_EQ(response.reason, NoResponse::MovedWithAll);
}

TEST(Response, OneWildMonthDoesNotThrowIt)
{
    SpendHistory wild = history(300, 0.5);
    wild.revenue[20] *= 20;
    const auto responses = responsesOf({wild, history(200, 0.6, 0.3, 36, 7)});
    EXPECT_NEAR(responses[0].curve.elasticity(), 0.5, 0.12);
}

TEST(Response, SuggestedSplitsReachTheBestOnesAndTheirBandsHold)
{
    // A short run of what budget_bench measures over thousands of markets.
#ifdef __SANITIZE_ADDRESS__
    constexpr int markets = 3; // enough to see whether every byte is in its place
#else
    constexpr int markets = 12;
#endif
    std::vector<double> reached;
    int counted = 0, inBand = 0;
    for (int run = 0; run < markets; ++run) {
        const MarketVerdict verdict = verdictOn(Market({}, std::uint64_t(run)));
        EXPECT_FALSE(verdict.refused);
        if (!verdict.counted)
            continue;
        ++counted;
        inBand += verdict.inBand;
        reached.push_back(verdict.reached);
    }
    ASSERT_GT(counted, markets / 2);
    std::sort(reached.begin(), reached.end());
    EXPECT_GE(reached[reached.size() / 2], 0.9);
    // 80 %, give or take three standard deviations of so few.
    EXPECT_GE(inBand, counted * 0.8 - 3 * std::sqrt(counted * 0.8 * 0.2));
}

TEST(Response, RefusesMarketsWhoseSpendHardlyVaries)
{
    for (int run = 0; run < 5; ++run) {
        for (const ChannelResponse &response :
             responsesOf(Market({.spread = 0.03}, std::uint64_t(run)).histories()))
            EXPECT_EQ(response.reason, NoResponse::HardlyVaried);
    }
}

} // namespace vekha::analysis

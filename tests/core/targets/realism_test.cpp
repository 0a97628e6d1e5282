// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/realism.h"
#include "core/targets/seasonalnaive.h"
#include "tests/core/targets/figures.h"

#include <cmath>

namespace vekha::targets {

namespace {

std::vector<PeriodFigure> quarters(const std::vector<double> &values)
{
    std::vector<PeriodFigure> history;
    calendar::Period period = quarter(2023, 1);
    for (const double value : values) {
        history.push_back({period, value});
        period = period.shifted(1);
    }
    return history;
}

const metrics::Metric &metric(const char *id)
{
    return *metrics::MetricCatalog::builtIn().find(QString::fromLatin1(id));
}

} // namespace

TEST(Realism, TellsHowOftenSoBigAChangeHappened)
{
    // 12 quarters, 11 changes; +10 % or more: 100->110, 110->121, 100->120.
    const auto history = quarters({100, 110, 121, 120, 118, 110, 105, 100, 120, 119, 118, 100});
    const Realism found =
        realism(metric("leads"), target("leads", search, quarter(2026, 1), 110), history, {});
    EXPECT_DOUBLE_EQ(*found.change, 0.1);
    EXPECT_FALSE(found.isFall);
    EXPECT_EQ(found.bigChanges, 3);
    EXPECT_EQ(found.changes, 11);
    EXPECT_EQ(found.last.size(), 8U);
    EXPECT_FALSE(found.word) << "no forecast, no word";
}

TEST(Realism, AsksForFallsWhereLowerIsBetter)
{
    const auto history = quarters({500, 450, 460, 400, 410});
    const Realism found = realism(metric("cpl"), target("cpl", search, quarter(2026, 1), 369), history, {});
    EXPECT_DOUBLE_EQ(*found.change, -0.1);
    EXPECT_TRUE(found.isFall);
    EXPECT_EQ(found.bigChanges, 2) << "500 -> 450 and 460 -> 400";
}

TEST(Realism, PercentsChangeInPoints)
{
    const auto history = quarters({0.02, 0.025, 0.024});
    const Realism found =
        realism(metric("conversion"), target("conversion", search, quarter(2026, 1), 0.026), history, {});
    EXPECT_TRUE(found.isDifference);
    EXPECT_NEAR(*found.change, 0.002, 1e-12);
    EXPECT_EQ(found.bigChanges, 1);
}

TEST(Realism, WordsFollowTheChance)
{
    EXPECT_EQ(likelihoodOf(0.81), Likelihood::Modest);
    EXPECT_EQ(likelihoodOf(0.8), Likelihood::Ambitious);
    EXPECT_EQ(likelihoodOf(0.2), Likelihood::Ambitious);
    EXPECT_EQ(likelihoodOf(0.19), Likelihood::Hardly);
}

TEST(SeasonalNaive, RepeatsLastYearWithItsUsualError)
{
    // Each quarter is 10 above that of a year before, once 8, once 12: the mean error is 10.
    const std::vector<std::optional<double>> history{100, 200, 300, 400, 110, 208, 312, 410};
    const auto expected = seasonalNaive(history, 4, 1);
    ASSERT_TRUE(expected);
    EXPECT_DOUBLE_EQ(expected->mean, 120);
    // Errors 10, 8, 12, 10: variance 8 / 3, and 1 + 1 / 4 for the mean's own: 1.826; 80 % is 1.2816 of it.
    EXPECT_NEAR(expected->hi80 - expected->mean, 1.2816 * std::sqrt(8.0 / 3 * 1.25), 1e-9);
    EXPECT_NEAR(expected->chanceAtLeast(120), 0.5, 1e-12);
    EXPECT_DOUBLE_EQ(seasonalNaive(history, 4, 5)->mean, 130) << "a second year adds the error again";
}

TEST(SeasonalNaive, HasNothingToSayOfAShortHistory)
{
    EXPECT_FALSE(seasonalNaive({100, 110, 120}, 12, 1));
    EXPECT_TRUE(seasonalNaive({100, 110, 120, 100}, 12, 1)) << "three changes, by the last value";
    EXPECT_DOUBLE_EQ(seasonalNaive({100, 110, 120, 100}, 12, 1)->mean, 100);
}

TEST(SeasonalNaive, APartThatIsKnownLeavesLessToGuess)
{
    const auto whole = seasonalNaive({100, 200, 300, 400, 110, 208, 312, 410}, 4, 1); // 120 expected
    const Expectation sum = withPartKnown(*whole, Course::AddsUp, 70, 0.5, std::nullopt);
    EXPECT_DOUBLE_EQ(sum.mean, 130);
    EXPECT_NEAR(sum.hi80 - sum.mean, (whole->hi80 - whole->mean) * std::sqrt(0.5), 1e-9);
    EXPECT_DOUBLE_EQ(withPartKnown(*whole, Course::Level, 100, 0.5, std::nullopt).mean, 110);
    EXPECT_DOUBLE_EQ(withPartKnown(*whole, Course::Stock, 105, 0.5, 100).mean, 115);
    const Expectation over = withPartKnown(*whole, Course::AddsUp, 125, 1, std::nullopt);
    EXPECT_DOUBLE_EQ(over.chanceAtLeast(125), 1);
    EXPECT_DOUBLE_EQ(over.chanceAtLeast(126), 0);
}

} // namespace vekha::targets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/spreading.h"
#include "tests/core/targets/figures.h"

#include <cmath>
#include <numeric>
#include <random>

namespace vekha::targets {

using Values = std::vector<double>;
using Known = std::vector<std::optional<double>>;

namespace {

long long cents(double value) { return std::llround(value * 100); }

} // namespace

TEST(Spreading, EvenPartsGiveWhatIsLeftOverToTheEarlierMonths)
{
    EXPECT_EQ(shared(100, {1, 1, 1}, 1), (Values{34, 33, 33}));
    EXPECT_EQ(shared(101, {1, 1, 1}, 1), (Values{34, 34, 33}));
}

TEST(Spreading, LastYearsShapeGivesItsProportions)
{
    const SpreadBasis basis{{20, 30, 50}, {}};
    EXPECT_EQ(shared(100, weightsOf(Spreading::LastYear, 3, basis), 1), (Values{20, 30, 50}));
    // 7 parts of 2:3:5 are 1.4, 2.1, 3.5: the whole ones are 1, 2, 3, the last unit goes to .5
    EXPECT_EQ(shared(7, weightsOf(Spreading::LastYear, 3, basis), 1), (Values{1, 2, 4}));
}

TEST(Spreading, MoneyIsPartedInHundredths)
{
    const Values parts = shared(1000, {1, 1, 1}, 0.01);
    EXPECT_EQ(parts, (Values{333.34, 333.33, 333.33}));
}

TEST(Spreading, AMonthMissingLastYearMakesItEven)
{
    EXPECT_EQ(weightsOf(Spreading::LastYear, 3, {Known{20, std::nullopt, 50}, {}}), (Values{1, 1, 1}));
    EXPECT_EQ(shared(9, weightsOf(Spreading::LastYear, 3, {Known{0, 0, 0}, {}}), 1), (Values{3, 3, 3}));
    EXPECT_EQ(shared(9, weightsOf(Spreading::LastYear, 3, {Known{-5, 10, 10}, {}}), 1), (Values{3, 3, 3}));
}

TEST(Spreading, TheTrendIsTheStraightLineThroughTheMonthsBefore)
{
    // 10, 20, .. 60 go on as 70, 80, 90: 240 is parted into just these.
    const SpreadBasis basis{{}, Known{10, 20, 30, 40, 50, 60}};
    EXPECT_EQ(shared(240, weightsOf(Spreading::Trend, 3, basis), 1), (Values{70, 80, 90}));
    EXPECT_EQ(weightsOf(Spreading::Trend, 3, {{}, Known{10, 20, 30}}), (Values{1, 1, 1})) << "too few months";
    EXPECT_EQ(weightsOf(Spreading::Trend, 3, {{}, Known{60, 50, 40, 30, 20, 10}}), (Values{1, 1, 1}))
        << "the line falls to nothing";
}

TEST(Spreading, WhatIsLessThanAUnitStaysWithTheFirstMonth)
{
    EXPECT_EQ(shared(100.5, {1, 1, 1}, 1), (Values{34.5, 33, 33}));
}

TEST(Spreading, ATargetBelowZeroIsPartedLikeOneAbove)
{
    EXPECT_EQ(shared(-100, {1, 1, 1}, 1), (Values{-34, -33, -33}));
}

TEST(Spreading, RandomTargetsAndShapesAddUpToTheLastUnit)
{
    std::mt19937 random(20260525);
    std::uniform_int_distribution<int> months(1, 12);
    std::uniform_int_distribution<long long> total(-1'000'000'000, 1'000'000'000);
    std::uniform_real_distribution<double> weight(0, 1000);
    for (int run = 0; run < 2000; ++run) {
        Values weights;
        for (int i = months(random); i > 0; --i)
            weights.push_back(weight(random));
        const long long units = total(random);
        const Values counts = shared(double(units), weights, 1);
        EXPECT_EQ(std::accumulate(counts.begin(), counts.end(), 0.0), double(units));
        long long sum = 0;
        for (const double part : shared(double(units) / 100, weights, 0.01)) {
            sum += cents(part);
            EXPECT_NEAR(part * 100, double(cents(part)), 1e-4) << "no part of a hundredth";
        }
        EXPECT_EQ(sum, units);
        // No month is further than one unit from its exact share.
        const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (size_t i = 0; i < counts.size(); ++i)
            EXPECT_LT(std::abs(counts[i] - double(units) * weights[i] / all), 1.001);
    }
}

TEST(Spreading, AStockGoesOnAStraightLineToItsTarget)
{
    EXPECT_EQ(straightLine(1000, 1600, 3, 1), (Known{1200, 1400, 1600}));
    EXPECT_EQ(straightLine(1000, 1100, 3, 1), (Known{1033, 1067, 1100}));
    EXPECT_EQ(straightLine(std::nullopt, 1600, 3, 1), (Known{std::nullopt, std::nullopt, 1600}));
}

// In the book

TEST(SpreadTargets, AQuarterIsPartedByLastYear)
{
    auto actuals = std::make_shared<FixedActuals>();
    actuals->set("leads", search, 2025, 1, {20, 30, 50});
    const Target whole = target("leads", search, quarter(2026, 1), 100, Spreading::LastYear);
    EXPECT_EQ(monthValues(book({whole}, actuals), whole), (Values{20, 30, 50}));
    EXPECT_EQ(monthValues(book({whole}), whole), (Values{34, 33, 33})) << "nothing is known of last year";
}

TEST(SpreadTargets, AMonthFindsItsShareOfTheQuarter)
{
    const TargetBook targets = book({target("leads", ChannelId::All, quarter(2026, 1), 100)});
    const auto found = targets.effective({QStringLiteral("leads"), ChannelId::All, month(2026, 1)}, {});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->target.value, 34);
    EXPECT_TRUE(found->spread);
    EXPECT_FALSE(found->rolledUp);
}

TEST(SpreadTargets, AQuarterFindsItsShareOfTheYear)
{
    const TargetBook targets = book({target("leads", ChannelId::All, wholeYear(2026), 1200)});
    const auto found = targets.effective({QStringLiteral("leads"), ChannelId::All, quarter(2026, 4)}, {});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->target.value, 300);
}

TEST(SpreadTargets, QuartersSetWithinAYearLeaveTheRestToTheOthers)
{
    const Target year = target("leads", search, wholeYear(2026), 1200);
    const TargetBook targets = book(
        {year, target("leads", search, quarter(2026, 1), 600), target("leads", search, month(2026, 4), 15)});
    EXPECT_EQ(monthValues(targets, year), (Values{200, 200, 200, 15, 74, 73, 73, 73, 73, 73, 73, 73}));
}

TEST(SpreadTargets, ABandGivesBandsAndABaselineIsPartedToo)
{
    Target whole = band("spend", search, quarter(2026, 1), 90'000, 120'000);
    whole.baseline = 30'000;
    const auto months = book({whole}).monthsOf(whole);
    ASSERT_EQ(months.size(), 3U);
    EXPECT_EQ(months[0].target->low, 30'000);
    EXPECT_EQ(months[0].target->high, 40'000);
    EXPECT_EQ(months[0].target->baseline, 10'000);
}

TEST(SpreadTargets, RatiosHoldForEachMonthAndLinearKpisArePartedLikeSums)
{
    const Target cpl = target("cpl", search, quarter(2026, 1), 500);
    EXPECT_EQ(monthValues(book({cpl}), cpl), (Values{500, 500, 500}));
    const Target profit = target("profit", ChannelId::All, quarter(2026, 1), 300);
    EXPECT_EQ(monthValues(book({profit}), profit), (Values{100, 100, 100}));
    const Target growth = target("follower_growth", ChannelId::All, quarter(2026, 1), 30);
    EXPECT_EQ(monthValues(book({growth}), growth), (Values{10, 10, 10}));
}

TEST(SpreadTargets, AStockStartsFromItsLastKnownValue)
{
    auto actuals = std::make_shared<FixedActuals>();
    actuals->set("followers", search, 2025, 11, {900, 1000});
    const Target whole = target("followers", search, quarter(2026, 1), 1600);
    EXPECT_EQ(monthValues(book({whole}, actuals), whole), (Values{1200, 1400, 1600}));
    EXPECT_EQ(monthValues(book({whole}), whole), (Values{-1, -1, 1600}));
}

TEST(SpreadTargets, MonthsAndChannelsThatDoNotAddUpAreTold)
{
    const TargetBook targets =
        book({target("leads", ChannelId::All, quarter(2026, 1), 100),
              target("leads", search, quarter(2026, 1), 50), target("leads", ads, quarter(2026, 1), 60),
              target("leads", ChannelId::All, month(2026, 1), 30),
              target("leads", ChannelId::All, month(2026, 2), 30),
              target("leads", ChannelId::All, month(2026, 3), 30)});
    const auto found =
        targets.differences({QStringLiteral("leads"), ChannelId::All, quarter(2026, 1)}, {search, ads});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].of, Difference::Of::Months);
    EXPECT_EQ(found[0].amount(), -10);
    EXPECT_EQ(found[1].of, Difference::Of::Channels);
    EXPECT_EQ(found[1].amount(), 10);
}

} // namespace vekha::targets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscale.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vekha::ui {
namespace {

TEST(ChartScale, TakesRoundStepsAroundTheValues)
{
    const ValueScale scale = roundScale(3850, 5040, 8);
    EXPECT_DOUBLE_EQ(scale.min, 3800);
    EXPECT_DOUBLE_EQ(scale.max, 5200);
    EXPECT_DOUBLE_EQ(scale.step, 200);
    EXPECT_EQ(scale.steps(), 7);
}

TEST(ChartScale, HasFourToEightStepsOfOneTwoOrFive)
{
    for (int i = 1; i <= 400; ++i) {
        const double low = -0.37 * i;
        const double high = 1.9 * i * i;
        const ValueScale scale = roundScale(low, high, 8);
        EXPECT_GE(scale.steps(), 4) << i;
        EXPECT_LE(scale.steps(), 8) << i;
        EXPECT_LE(scale.min, low);
        EXPECT_GE(scale.max, high);
        const double digit = scale.step / std::pow(10.0, std::floor(std::log10(scale.step) + 1e-9));
        EXPECT_TRUE(std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6 || std::abs(digit - 5) < 1e-6)
            << digit;
    }
}

TEST(ChartScale, PutsAFlatLineInTheMiddle)
{
    const ValueScale scale = roundScale(500, 500, 8);
    EXPECT_LT(scale.min, 500);
    EXPECT_GT(scale.max, 500);
}

TEST(ChartScale, HasARangeEvenWithoutValues)
{
    const ValueScale scale = roundScale(HUGE_VAL, -HUGE_VAL, 8);
    EXPECT_LT(scale.min, scale.max);
    EXPECT_LE(scale.steps(), 8);
}

TEST(ChartScale, WritesZeroAsZeroAndFractionsExactly)
{
    const ValueScale scale = roundScale(-0.2, 0.31, 8);
    bool hasZero = false;
    for (int i = 0; i <= scale.steps(); ++i)
        hasZero = hasZero || scale.tick(i) == 0;
    EXPECT_TRUE(hasZero);
}

TEST(ChartScale, GivesASecondAxisTheStepsOfTheFirst)
{
    for (int steps = 2; steps <= 8; ++steps) {
        const ValueScale scale = scaleWithSteps(0, 0.137, steps);
        EXPECT_EQ(scale.steps(), steps);
        EXPECT_LE(scale.min, 0);
        EXPECT_GE(scale.max, 0.137);
    }
}

TEST(ChartScale, StartsStepsAtMonthsQuartersYearsAndMondays)
{
    EXPECT_EQ(firstTick(QDate(2026, 1, 1), {AxisUnit::Month, 3}), QDate(2026, 1, 1));
    EXPECT_EQ(firstTick(QDate(2026, 1, 2), {AxisUnit::Month, 3}), QDate(2026, 4, 1));
    EXPECT_EQ(firstTick(QDate(2026, 5, 9), {AxisUnit::Year, 1}), QDate(2027, 1, 1));
    EXPECT_EQ(firstTick(QDate(2026, 5, 9), {AxisUnit::Year, 5}), QDate(2030, 1, 1));
    // 9 May 2026 is a Saturday.
    EXPECT_EQ(firstTick(QDate(2026, 5, 9), {AxisUnit::Day, 7}), QDate(2026, 5, 11));
    EXPECT_EQ(nextTick(QDate(2026, 11, 1), {AxisUnit::Month, 2}), QDate(2027, 1, 1));
}

} // namespace
} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/realismchart.h"

#include <gtest/gtest.h>

namespace vekha::ui {

namespace {

RealismChart::Axis axisOf(std::vector<std::optional<double>> values)
{
    RealismChart::Content content;
    content.last = std::move(values);
    return RealismChart::axisOf(content);
}

} // namespace

TEST(RealismChart, LinesStandAtRoundStepsAroundAllFigures)
{
    const auto axis = axisOf({2.9e6, 4.1e6, 6.6e6});
    EXPECT_EQ(axis.lines, std::vector<double>({2e6, 4e6, 6e6, 8e6})) << "steps of 1, 2 or 5";
    EXPECT_EQ(axis.low, 2e6);
    EXPECT_EQ(axis.high, 8e6);
}

TEST(RealismChart, StepsOfSmallFiguresAreRoundToo)
{
    const auto axis = axisOf({0.011, 0.014, 0.019});
    ASSERT_EQ(axis.lines.size(), 3u);
    EXPECT_DOUBLE_EQ(axis.lines[0], 0.010);
    EXPECT_DOUBLE_EQ(axis.lines[1], 0.015);
    EXPECT_DOUBLE_EQ(axis.lines[2], 0.020);
}

TEST(RealismChart, WhatIsNeverBelowZeroHasNoAxisBelowIt)
{
    EXPECT_EQ(axisOf({0.0, 3.0, 9.0}).low, 0);
    EXPECT_LT(axisOf({-4.0, 3.0}).low, -4);
}

TEST(RealismChart, OneFigureAndNoneHaveAnAxis)
{
    const auto one = axisOf({50.0});
    EXPECT_LT(one.low, 50);
    EXPECT_GT(one.high, 50);
    EXPECT_GT(axisOf({}).high, axisOf({}).low);
}

TEST(RealismChart, NamesStandUnderTheirMarksAndNotBelowTheAxis)
{
    EXPECT_EQ(RealismChart::nameLeft(100, 40, 300), 80) << "its middle is under the mark";
    EXPECT_EQ(RealismChart::nameLeft(10, 40, 300), 0) << "from the edge where there is no room";
    EXPECT_EQ(RealismChart::nameLeft(290, 40, 300), 260) << "up to the axis";
}

} // namespace vekha::ui

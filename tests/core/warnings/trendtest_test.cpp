// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warnings/trendtest.h"

#include <gtest/gtest.h>

#include <vector>

using namespace vekha::warnings;

namespace {

MannKendall tested(const std::vector<double> &values) { return mannKendall(values); }

} // namespace

// Table A18 of Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987): the chance of an S
// of at least this size without any trend.
TEST(MannKendall, ChancesOfFewValuesAreThoseOfTheTable)
{
    // Pairs: 10-15 +, 10-14 +, 10-20 +, 15-14 -, 15-20 +, 14-20 +: S = 5 - 1 = 4.
    const MannKendall four = tested({10, 15, 14, 20});
    EXPECT_EQ(four.s, 4);
    EXPECT_NEAR(four.rising, 0.167, 0.0005);

    const MannKendall five = tested({1, 2, 3, 4, 5}); // S = 10
    EXPECT_EQ(five.s, 10);
    EXPECT_NEAR(five.rising, 0.0083, 0.00005);
    EXPECT_NEAR(tested({1, 2, 3, 5, 4}).rising, 0.042, 0.0005); // S = 8
    EXPECT_NEAR(tested({2, 1, 3, 5, 4}).rising, 0.117, 0.0005); // S = 6

    const MannKendall eight = tested({8, 7, 6, 5, 4, 3, 1, 2}); // S = -26
    EXPECT_EQ(eight.s, -26);
    // All but one pair fall: (1 + 7) / 8! orders are as extreme.
    EXPECT_NEAR(eight.falling, 8.0 / 40320, 1e-12);
    EXPECT_NEAR(eight.rising, 1 - 1.0 / 40320, 1e-12);
}

TEST(MannKendall, ManyValuesGoByTheNormalDistribution)
{
    // 12 values without ties: variance n (n - 1) (2 n + 5) / 18 = 12 * 11 * 29 / 18 = 212.67. One pair of 66
    // is out of order: S = 65 - 1 = 64, z = 63 / 14.583 = 4.320, chance 7.8e-6.
    const MannKendall test = tested({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 11});
    EXPECT_EQ(test.s, 64);
    EXPECT_NEAR(test.rising, 7.8e-6, 0.1e-6);
    EXPECT_NEAR(test.falling, 1, 1e-4);
}

TEST(MannKendall, TiesLessenTheVariance)
{
    // 23, 24, 29, 6, 29, 24, 24, 29, 23: Gilbert 16.4.2 corrects the variance by the groups of ties: n = 9,
    // ties of 2, 3 and 3: (9*8*23 - 2*1*9 - 2 * 3*2*11) / 18 = (1656 - 18 - 132) / 18 = 83.667.
    const MannKendall test = tested({23, 24, 29, 6, 29, 24, 24, 29, 23});
    // Rising pairs 23->24,29,29,24,24,29 = 6; 24->29,29,29 = 3; 29 none; 6->29,24,24,29,23 = 5; 29 none;
    // 24->29 = 1; 24->29 = 1: 16. Falling: 23->6 = 1; 24->6,23 = 2; 29->6,24,24,23 = 4; 29->24,24,23 = 3;
    // 24->23 = 1; 24->23 = 1; 29->23 = 1: 13. S = 3, z = 2 / 9.147 = 0.2187, chance 0.4135.
    EXPECT_EQ(test.s, 3);
    EXPECT_NEAR(test.rising, 0.4135, 0.0005);
}

TEST(MannKendall, WhatStaysTheSameHasNoTrend)
{
    const MannKendall test = tested({5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5});
    EXPECT_EQ(test.s, 0);
    EXPECT_EQ(test.rising, 1);
    EXPECT_EQ(test.falling, 1);
}

TEST(TheilSen, SlopeIsTheMedianOfAllPairs)
{
    // Slopes of 1, 2, 10: (2-1)/1 = 1, (10-1)/2 = 4.5, (10-2)/1 = 8; the median is 4.5.
    EXPECT_DOUBLE_EQ(theilSenSlope(std::vector<double>{1, 2, 10}), 4.5);
    EXPECT_DOUBLE_EQ(theilSenSlope(std::vector<double>{3, 5, 7, 100, 11}), 2); // one outlier moves nothing
    EXPECT_DOUBLE_EQ(theilSenSlope(std::vector<double>{7}), 0);
}

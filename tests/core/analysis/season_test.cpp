// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/season.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vekha::analysis {

namespace {

/// Quarters around a line from 10 on, with factors 1.2, 0.8, 1.1, 0.9.
std::vector<double> seasonalQuarters(int count)
{
    constexpr double factors[] = {1.2, 0.8, 1.1, 0.9};
    std::vector<double> values;
    for (int t = 0; t < count; ++t)
        values.push_back((10 + t) * factors[t % 4]);
    return values;
}

} // namespace

TEST(Autocorrelations, OfOneToFiveByHand)
{
    // Deviations -2 -1 0 1 2, squares 10; lag 1: 2 + 0 + 0 + 2 = 4; lag 2: 0 - 1 + 0 = -1.
    const std::vector<double> values{1, 2, 3, 4, 5};
    const std::vector<double> r = autocorrelations(values, 2);
    EXPECT_NEAR(r[0], 0.4, 1e-12);
    EXPECT_NEAR(r[1], -0.1, 1e-12);
}

TEST(Autocorrelations, AConstantSeriesHasNone)
{
    const std::vector<double> values(6, 7.0);
    EXPECT_EQ(autocorrelations(values, 2), std::vector<double>(2, 0.0));
}

TEST(IsSeasonal, SeesASeasonAndNoneInALine)
{
    EXPECT_TRUE(isSeasonal(seasonalQuarters(24), 4));
    std::vector<double> zigzag;
    for (int t = 0; t < 40; ++t)
        zigzag.push_back(t % 3 == 0 ? 1 : 2);
    EXPECT_FALSE(isSeasonal(zigzag, 4));
}

TEST(IsSeasonal, NeedsThreeSeasons)
{
    EXPECT_FALSE(isSeasonal(seasonalQuarters(11), 4));
    EXPECT_FALSE(isSeasonal(seasonalQuarters(24), 1));
}

TEST(SeasonOf, FindsTheFactorsOfALine)
{
    // Of a line with factors the centred mean is nearly the line itself, so that the factors put in come out
    // again; they add up to the period.
    const Season season = seasonOf(seasonalQuarters(24), 4);
    ASSERT_EQ(season.kind, SeasonKind::Multiplicative);
    EXPECT_NEAR(season.indices[0], 1.2, 0.004);
    EXPECT_NEAR(season.indices[1], 0.8, 0.004);
    EXPECT_NEAR(season.indices[2], 1.1, 0.004);
    EXPECT_NEAR(season.indices[3], 0.9, 0.004);
    EXPECT_NEAR(season.indices[0] + season.indices[1] + season.indices[2] + season.indices[3], 4, 1e-12);
}

TEST(SeasonOf, IsExactWithoutTrend)
{
    std::vector<double> values;
    for (int t = 0; t < 12; ++t)
        values.push_back(t % 2 == 0 ? 90 : 110);
    const Season season = seasonOf(values, 2);
    EXPECT_NEAR(season.indices[0], 0.9, 1e-12);
    EXPECT_NEAR(season.indices[1], 1.1, 1e-12);
    EXPECT_NEAR(season.removed(90, 0), 100, 1e-9);
    EXPECT_NEAR(season.applied(100, 3), 110, 1e-9);
}

TEST(SeasonOf, TakesAmountsWhereAValueIsNotPositive)
{
    std::vector<double> values;
    for (int t = 0; t < 12; ++t)
        values.push_back(t % 2 == 0 ? -10 : 10);
    const Season season = seasonOf(values, 2);
    ASSERT_EQ(season.kind, SeasonKind::Additive);
    EXPECT_NEAR(season.indices[0], -10, 1e-12);
    EXPECT_NEAR(season.removed(-10, 4), 0, 1e-12);
}

TEST(LikenessOfTwoSeasons, IsOneForASeasonThatRepeatsAndNothingForNoise)
{
    std::vector<double> values;
    for (int t = 0; t < 24; ++t)
        values.push_back(100 + 20 * std::sin(2 * M_PI * t / 12));
    EXPECT_GT(likenessOfTwoSeasons(values, 12), 0.7);
    const std::vector<double> noise{5, 9, 2, 8, 1, 7, 3, 6, 4, 9, 2, 8, 7, 1, 8, 2, 9, 3, 6, 1, 7, 2, 9, 4};
    EXPECT_EQ(likenessOfTwoSeasons(noise, 12), 0);
    EXPECT_EQ(likenessOfTwoSeasons(seasonalQuarters(12), 4), 0) << "three seasons have the proper test";
}

TEST(Season, DampedKeepsAShareOfWhatItDiffers)
{
    const Season season{SeasonKind::Multiplicative, {1.4, 0.6}};
    EXPECT_NEAR(season.damped(0.5).indices[0], 1.2, 1e-12);
    EXPECT_NEAR(season.damped(0.5).indices[1], 0.8, 1e-12);
}

} // namespace vekha::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/series.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace vekha::analysis {

namespace {
const double gap = std::numeric_limits<double>::quiet_NaN();
}

TEST(Median, OfOddAndEvenCounts)
{
    EXPECT_EQ(median({3, 1, 2}), 2);
    EXPECT_EQ(median({4, 1, 3, 2}), 2.5);
    EXPECT_EQ(median({}), 0);
}

TEST(RobustDeviation, IsNotMovedByOneWildValue)
{
    // Median 3, distances 2 1 0 1 997, their median 1.
    EXPECT_NEAR(robustDeviation({1, 2, 3, 4, 1000}), 1.4826, 1e-12);
}

TEST(FillGaps, JoinsTheNeighboursByALine)
{
    std::vector<double> values{10, gap, gap, 16};
    fillGaps(values, 1);
    EXPECT_EQ(values, (std::vector<double>{10, 12, 14, 16}));
}

TEST(FillGaps, PutsTheSeasonOn)
{
    std::vector<double> values;
    for (int t = 0; t < 40; ++t)
        values.push_back(t % 4 == 0 ? 60 : 20);
    values[20] = gap;
    fillGaps(values, 4);
    EXPECT_NEAR(values[20], 60, 6);
}

TEST(TemperOutliers, DrawsASingleWildValueBack)
{
    std::vector<double> values;
    for (int t = 0; t < 20; ++t)
        values.push_back(100 + (t * 7) % 5);
    values[9] = 900;
    EXPECT_EQ(temperOutliers(values, 1), std::vector<size_t>{9});
    EXPECT_LT(values[9], 105);
}

TEST(TemperOutliers, LeavesANewLevelAndTheLastValueAlone)
{
    std::vector<double> values;
    for (int t = 0; t < 20; ++t)
        values.push_back((t < 12 ? 100 : 300) + (t * 7) % 5);
    EXPECT_TRUE(temperOutliers(values, 1).empty());
    values.back() = 5000;
    EXPECT_TRUE(temperOutliers(values, 1).empty());
}

TEST(Prepared, TakesGapsOffTheEndsAndScales)
{
    const PreparedSeries series = prepared({{gap, 200, gap, 600, gap}, 1, Range::FromValues});
    ASSERT_EQ(series.values.size(), 3u);
    EXPECT_EQ(series.realCount, 2u);
    EXPECT_NEAR(series.scale, 400, 1e-9);
    EXPECT_NEAR(series.values[1], 1, 1e-9);
    EXPECT_FALSE(series.isReal[1]);
    EXPECT_NEAR(series.restored(series.values[2]), 600, 1e-6);
}

TEST(Prepared, KeepsInsideItsRange)
{
    EXPECT_EQ(prepared({{5, 6, 7}, 1, Range::FromValues}).restored(-1), 0);
    EXPECT_LT(prepared({{5, -6, 7}, 1, Range::FromValues}).restored(-1), 0);
    const PreparedSeries share = prepared({{0, 0.5, 1}, 1, Range::Share});
    EXPECT_NEAR(share.restored(share.values[1]), 0.5, 1e-12);
    EXPECT_LE(share.restored(100), 1);
    EXPECT_GE(share.restored(-100), 0);
}

TEST(Prepared, AnotherUnitGivesTheSameNumbers)
{
    const std::vector<double> values{120.5, 133.7, 99.2, 150.1, 0.3, 77.7};
    for (const double factor : {1e-9, 3e-4, 1e12}) {
        std::vector<double> scaled;
        for (const double value : values)
            scaled.push_back(value * factor);
        EXPECT_EQ(prepared({scaled, 1, Range::FromValues}).values,
                  prepared({values, 1, Range::FromValues}).values);
    }
}

TEST(Prepared, AShortSeriesHasNoSeason)
{
    EXPECT_EQ(prepared({std::vector<double>(23, 5.0), 12, Range::Any}).period, 1);
    EXPECT_EQ(prepared({std::vector<double>(24, 5.0), 12, Range::Any}).period, 12);
    EXPECT_TRUE(prepared({std::vector<double>(24, 5.0), 12, Range::Any}).constant);
}

} // namespace vekha::analysis

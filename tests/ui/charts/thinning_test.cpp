// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thinning.h"
#include "ui/charts/trenddata.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <cmath>
#include <set>

namespace vekha::ui {
namespace {

std::vector<double> wave(int count)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(std::sin(i * 0.01) * 100 + (i % 1000) * 7919 % 13);
    return values;
}

std::size_t pointCount(const std::vector<LineRun> &runs)
{
    std::size_t count = 0;
    for (const LineRun &run : runs)
        count += run.size();
    return count;
}

TEST(Thinning, LeavesFewPointsAsTheyAre)
{
    const std::vector<double> values{1, 5, 2};
    const auto runs = thinnedRuns(values, -0.5, 2.5, 100);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_EQ(runs[0], (LineRun{{0, 1}, {1, 5}, {2, 2}}));
}

TEST(Thinning, PartsTheLineAtAGapAndKeepsAPointThatStandsAlone)
{
    const std::vector<double> values{1, 2, noValue, 4, noValue, 6, 7};
    const auto runs = thinnedRuns(values, -0.5, 6.5, 100);
    ASSERT_EQ(runs.size(), 3u);
    EXPECT_EQ(runs[0], (LineRun{{0, 1}, {1, 2}}));
    EXPECT_EQ(runs[1], (LineRun{{3, 4}}));
    EXPECT_EQ(runs[2], (LineRun{{5, 6}, {6, 7}}));
}

TEST(Thinning, KeepsExtremesFirstAndLastAndNoMoreThanTwoPointsAColumn)
{
    std::vector<double> values = wave(15'000);
    values[4'321] = 9'999;
    values[9'876] = -9'999;
    const auto runs = thinnedRuns(values, -0.5, 14'999.5, 700);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_LE(pointCount(runs), 2u * 700 + 2);
    EXPECT_EQ(runs[0].front(), QPointF(0, values.front()));
    EXPECT_EQ(runs[0].back(), QPointF(14'999, values.back()));
    std::set<double> kept;
    for (const QPointF &point : runs[0]) {
        EXPECT_EQ(point.y(), values[static_cast<std::size_t>(point.x())]);
        kept.insert(point.y());
    }
    EXPECT_TRUE(kept.contains(9'999));
    EXPECT_TRUE(kept.contains(-9'999));
}

TEST(Thinning, KeepsTheOrderOfTime)
{
    const std::vector<double> values = wave(20'000);
    const auto runs = thinnedRuns(values, 100, 18'000, 300);
    double last = -1;
    for (const LineRun &run : runs) {
        for (const QPointF &point : run) {
            EXPECT_GT(point.x(), last);
            last = point.x();
        }
    }
}

TEST(Thinning, KeepsAGapThatEmptiesAColumn)
{
    std::vector<double> values = wave(10'000);
    std::fill(values.begin() + 4'000, values.begin() + 4'500, noValue);
    const auto runs = thinnedRuns(values, -0.5, 9'999.5, 500);
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_LT(runs[0].back().x(), 4'000);
    EXPECT_GE(runs[1].front().x(), 4'500);
}

TEST(Thinning, CutsTheLineWhereItLeavesTheRange)
{
    const std::vector<double> values{0, 10, 20, 30};
    const auto runs = thinnedRuns(values, 0.5, 2.25, 100);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_EQ(runs[0], (LineRun{{0.5, 5}, {1, 10}, {2, 20}, {2.25, 22.5}}));
}

TEST(Thinning, HasNothingToShowForNoValuesAndOnlyGaps)
{
    EXPECT_TRUE(thinnedRuns({}, -0.5, 0.5, 100).empty());
    const std::vector<double> gaps(5'000, noValue);
    EXPECT_TRUE(thinnedRuns(gaps, -0.5, 4'999.5, 100).empty());
}

TEST(Thinning, ThinsAMillionPointsInAFewMilliseconds)
{
    const std::vector<double> values = wave(1'000'000);
    QElapsedTimer timer;
    timer.start();
    const auto runs = thinnedRuns(values, -0.5, 999'999.5, 1'000);
    const qint64 milliseconds = timer.elapsed();
    EXPECT_LE(pointCount(runs), 2'002u);
    // Optimised it takes about 2 ms; the limit leaves room for debug builds and busy machines.
    EXPECT_LT(milliseconds, 200);
}

} // namespace
} // namespace vekha::ui

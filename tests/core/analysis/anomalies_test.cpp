// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/anomalies.h"

#include "tests/core/analysis/businessseries.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace vekha::analysis {

namespace {

const double gap = std::numeric_limits<double>::quiet_NaN();

/// Values with a daily course and noise.
std::vector<double> hours(int days, std::uint64_t seed)
{
    Dice dice(seed);
    std::vector<double> values;
    for (int t = 0; t < days * 24; ++t)
        values.push_back(100 + 40 * std::sin(2 * M_PI * t / 24) + 5 * dice.normal());
    return values;
}

int countOf(const std::vector<AnomalyScore> &scores)
{
    return int(std::count_if(scores.begin(), scores.end(),
                             [](const AnomalyScore &score) { return score.isAnomaly; }));
}

} // namespace

TEST(AnomalyScores, FindASpikeAndADropInHours)
{
    std::vector<double> values = hours(30, 1);
    values[600] = 230;
    values[650] = 20;
    const auto scores = anomalyScores(values, {24, 0});
    EXPECT_TRUE(scores[600].isAnomaly);
    EXPECT_TRUE(scores[650].isAnomaly);
    EXPECT_GT(scores[600].deviations, 5);
    EXPECT_LT(scores[650].deviations, -5);
    EXPECT_NEAR(scores[600].expected, 100, 10);
}

TEST(AnomalyScores, FindAValueThatIsOnlyWrongForItsHour)
{
    std::vector<double> values = hours(30, 2);
    values[24 * 20 + 18] = 140; // the usual height of six in the morning, at six in the evening
    EXPECT_TRUE(anomalyScores(values, {24, 0})[24 * 20 + 18].isAnomaly);
}

TEST(AnomalyScores, GiveFewFalseAlarms)
{
    // 20 series of 60 days: 28,800 values. One in 2,016 is asked for: about 14.
    int alarms = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        alarms += countOf(anomalyScores(hours(60, 100 + seed), {24, 0}));
    EXPECT_LE(alarms, 30);
}

namespace {

/// Business as usual: a season, errors that last a little, now and then a large one.
std::vector<double> usual(size_t count, int period, std::uint64_t seed)
{
    Dice dice(seed);
    const double lasting = dice.uniform() / 2;
    const double season = 0.05 + 0.2 * dice.uniform();
    const double noise = 0.03 + 0.1 * dice.uniform();
    double error = 0;
    std::vector<double> values;
    for (size_t t = 0; t < count; ++t) {
        const double wild = dice.uniform() < 0.05 ? 2 : 1;
        error = lasting * error + noise * wild * dice.normal();
        values.push_back(500 * std::exp(season * std::sin(2 * M_PI * double(t) / period) + error));
    }
    return values;
}

/// False alarms a series-year with the default, in the later half of such series.
double alarmsAYear(int period, size_t count, int series)
{
    double alarms = 0;
    for (int i = 0; i < series; ++i) {
        const auto scores = anomalyScores(usual(count, period, 100 + std::uint64_t(i)), {period, 0});
        alarms += countOf({scores.begin() + std::ptrdiff_t(count / 2), scores.end()});
    }
    const double valuesAYear = period == 7 ? 365 : period;
    const int looked = count - count / 2;
    return alarms / (double(looked) * series / valuesAYear);
}

} // namespace

TEST(AnomalyScores, GiveNoMoreThanAnAlarmAYearByDefault)
{
    EXPECT_LT(alarmsAYear(7, 500, 16), 1);
    EXPECT_LT(alarmsAYear(52, 208, 16), 1);
    EXPECT_LT(alarmsAYear(12, 72, 40), 1);
}

TEST(AnomalyScores, ANewLevelIsNewsOnce)
{
    std::vector<double> values = hours(40, 3);
    for (size_t t = 24 * 25; t < values.size(); ++t)
        values[t] += 60;
    const auto scores = anomalyScores(values, {24, 0});
    EXPECT_TRUE(scores[24 * 25 + 1].isAnomaly || scores[24 * 25].isAnomaly);
    const std::vector<AnomalyScore> later(scores.begin() + 24 * 28, scores.end());
    EXPECT_LE(countOf(later), 2);
}

TEST(AnomalyScores, SuitMonths)
{
    Dice dice(6);
    std::vector<double> values;
    for (int t = 0; t < 60; ++t)
        values.push_back(1000 * std::exp(0.05 * dice.normal()));
    values[45] = 2000;
    const auto scores = anomalyScores(values, {12, 0});
    EXPECT_TRUE(scores[45].isAnomaly);
    EXPECT_LE(countOf(scores), 3);
}

TEST(AnomalyScores, AreBetweenZeroAndOneForAnySeries)
{
    for (const auto &values :
         {std::vector<double>{}, std::vector<double>{1}, std::vector<double>(50, 0.0),
          std::vector<double>{1, gap, gap, 4, 1e300, -1e300, 2, 2, 2, 2, 2, 2, 2, 2, 9, 1, gap}}) {
        const auto scores = anomalyScores(values, {4, 0});
        ASSERT_EQ(scores.size(), values.size());
        for (size_t t = 0; t < scores.size(); ++t) {
            EXPECT_GE(scores[t].score, 0);
            EXPECT_LE(scores[t].score, 1);
            EXPECT_EQ(scores[t].isAnomaly, scores[t].score >= 0.5);
            EXPECT_TRUE(!std::isnan(values[t]) || scores[t].score == 0);
        }
    }
}

TEST(AnomalyScores, UseThePastAlone)
{
    std::vector<double> values = hours(20, 4);
    const auto whole = anomalyScores(values, {24, 0});
    values.resize(300);
    const auto part = anomalyScores(values, {24, 0});
    for (size_t t = 0; t < part.size(); ++t)
        EXPECT_EQ(part[t].score, whole[t].score);
}

} // namespace vekha::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
// What a forecast promises for any series at all.
#include "core/analysis/forecast.h"

#include "tests/core/analysis/businessseries.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace vekha::analysis {

namespace {

const double gap = std::numeric_limits<double>::quiet_NaN();

FitOptions stepsOf(int steps)
{
    FitOptions options;
    options.steps = steps;
    return options;
}

std::vector<double> months(std::uint64_t seed, int count)
{
    Dice dice(seed);
    return businessSeries(dice, count, 1).history;
}

void expectOrdered(const Forecast &forecast, int steps, const std::string &name)
{
    ASSERT_EQ(forecast.steps(), steps) << name;
    for (size_t h = 0; h < forecast.mean.size(); ++h) {
        for (const auto *column :
             {&forecast.lo95, &forecast.lo80, &forecast.mean, &forecast.hi80, &forecast.hi95})
            ASSERT_TRUE(std::isfinite((*column)[h])) << name << " step " << h + 1;
        EXPECT_LE(forecast.lo95[h], forecast.lo80[h]) << name;
        EXPECT_LE(forecast.lo80[h], forecast.mean[h]) << name;
        EXPECT_LE(forecast.mean[h], forecast.hi80[h]) << name;
        EXPECT_LE(forecast.hi80[h], forecast.hi95[h]) << name;
    }
}

std::vector<double> times(std::vector<double> values, double factor)
{
    for (double &value : values)
        value *= factor;
    return values;
}

} // namespace

struct OddSeries {
    const char *name;
    std::vector<double> values;
};

class ForecastOfOddSeries : public testing::TestWithParam<OddSeries> {};

TEST_P(ForecastOfOddSeries, HasFiniteOrderedBounds)
{
    for (const int period : {1, 4, 12, 52})
        expectOrdered(forecastOf({GetParam().values, period, Range::FromValues}, stepsOf(13)), 13,
                      GetParam().name);
}

std::vector<double> alternating(int count)
{
    std::vector<double> values;
    for (int t = 0; t < count; ++t)
        values.push_back(t % 2 == 0 ? -1e6 : 1e6);
    return values;
}

std::vector<double> mostlyZero(int count)
{
    std::vector<double> values(size_t(count), 0.0);
    for (size_t t = 5; t < values.size(); t += 7)
        values[t] = 3;
    return values;
}

std::vector<double> exploding(int count)
{
    std::vector<double> values;
    for (int t = 0; t < count; ++t)
        values.push_back(std::exp(t / 2.0));
    return values;
}

INSTANTIATE_TEST_SUITE_P(
    All, ForecastOfOddSeries,
    testing::Values(OddSeries{"OnePoint", {5}}, OddSeries{"OneZero", {0}}, OddSeries{"TwoPoints", {5, 6}},
                    OddSeries{"FourPoints", {5, 6, 4, 9}}, OddSeries{"FivePoints", {5, 6, 4, 9, 2}},
                    OddSeries{"Constant", std::vector<double>(40, 7.0)},
                    OddSeries{"AllZero", std::vector<double>(40, 0.0)}, OddSeries{"MostlyZero", mostlyZero(60)},
                    OddSeries{"Negative", times(months(1, 60), -1)}, OddSeries{"Alternating", alternating(50)},
                    OddSeries{"Exploding", exploding(60)}, OddSeries{"Tiny", times(months(2, 60), 1e-9)},
                    OddSeries{"Huge", times(months(2, 60), 1e12)}, OddSeries{"Vast", times(months(2, 60), 1e290)},
                    OddSeries{"Gaps", {gap, 1, gap, gap, 5, 6, gap, 8, 9, gap, 3, 4, 5, gap}},
                    OddSeries{"ALineOfOne", std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}},
                    OddSeries{"OneSpike", [] {
                                  std::vector<double> values(48, 1.0);
                                  values[30] = 1e9;
                                  return values;
                              }()}),
    [](const auto &odd) { return std::string(odd.param.name); });

TEST(Forecast, OfNothingIsNothing)
{
    EXPECT_EQ(forecastOf({{}, 12, Range::FromValues}, stepsOf(3)).steps(), 0);
    EXPECT_EQ(forecastOf({{gap, gap}, 12, Range::FromValues}, stepsOf(3)).method, Method::None);
}

TEST(Forecast, FewerThanFivePointsGiveTheLastValueWithAWideBand)
{
    const Forecast forecast = forecastOf({{100, 120, 110}, 12, Range::FromValues}, stepsOf(2));
    EXPECT_EQ(forecast.method, Method::LastValue);
    EXPECT_NEAR(forecast.mean[1], 110, 1e-6);
    EXPECT_GT(forecast.hi80[0] - forecast.lo80[0], 60);
}

TEST(Forecast, AScaledCopyGivesTheScaledForecast)
{
    const std::vector<double> values = months(5, 60);
    const Forecast plain = forecastOf({values, 12, Range::FromValues}, stepsOf(12));
    for (const double factor : {1e-9, 0.001, 7.3, 1e12}) {
        const Forecast scaled = forecastOf({times(values, factor), 12, Range::FromValues}, stepsOf(12));
        for (size_t h = 0; h < 12; ++h) {
            EXPECT_NEAR(scaled.mean[h] / factor / plain.mean[h], 1, 1e-6);
            EXPECT_NEAR(scaled.hi95[h] / factor / plain.hi95[h], 1, 1e-6);
        }
    }
}

TEST(Forecast, IsNeverBelowZeroForWhatNeverWas)
{
    Dice dice(9);
    std::vector<double> values;
    for (int t = 0; t < 40; ++t)
        values.push_back(std::max(0.0, 40.0 - t + 3 * dice.normal()));
    const Forecast forecast = forecastOf({values, 12, Range::FromValues}, stepsOf(24));
    for (const double low : forecast.lo95)
        EXPECT_GE(low, 0);
}

TEST(Forecast, OfAShareStaysInsideZeroAndOne)
{
    Dice dice(10);
    std::vector<double> values;
    for (int t = 0; t < 40; ++t)
        values.push_back(std::clamp(0.9 + 0.004 * t + 0.03 * dice.normal(), 0.0, 1.0));
    const Forecast forecast = forecastOf({values, 12, Range::Share}, stepsOf(12));
    for (size_t h = 0; h < 12; ++h) {
        EXPECT_GE(forecast.lo95[h], 0);
        EXPECT_LE(forecast.hi95[h], 1);
        EXPECT_GT(forecast.mean[h], 0.9);
    }
}

TEST(Forecast, GoesOnWithTrendAndSeason)
{
    // 1,000 + 10 a month, with the same season every year: exact, so the forecast must come near.
    std::vector<double> values;
    const auto at = [](int t) { return (1000 + 10 * t) * (1 + 0.3 * std::sin(2 * M_PI * t / 12)); };
    for (int t = 0; t < 60; ++t)
        values.push_back(at(t));
    const Forecast forecast = forecastOf({values, 12, Range::FromValues}, stepsOf(12));
    for (int h = 0; h < 12; ++h)
        EXPECT_NEAR(forecast.mean[size_t(h)] / at(60 + h), 1, 0.04) << "step " << h + 1;
}

TEST(Forecast, IsHardlyMovedByOneOutlierAndSomeGaps)
{
    Dice dice(21);
    std::vector<double> values;
    for (int t = 0; t < 48; ++t)
        values.push_back(1000 + 30 * dice.normal());
    const Forecast plain = forecastOf({values, 12, Range::FromValues}, stepsOf(3));
    values[40] = 20000;
    values[10] = values[25] = gap;
    const Forecast disturbed = forecastOf({values, 12, Range::FromValues}, stepsOf(3));
    for (size_t h = 0; h < 3; ++h) {
        EXPECT_NEAR(disturbed.mean[h] / plain.mean[h], 1, 0.02);
        EXPECT_LT(disturbed.hi95[h], 1300);
    }
}

TEST(Forecast, TellsItsTypicalError)
{
    Dice dice(4);
    std::vector<double> values;
    for (int t = 0; t < 80; ++t)
        values.push_back(1000 * std::exp(0.1 * dice.normal()));
    FitOptions options = stepsOf(3);
    options.origins = 12;
    const Forecast forecast = forecastOf({values, 12, Range::FromValues}, options);
    ASSERT_TRUE(forecast.typicalError);
    EXPECT_NEAR(*forecast.typicalError, 0.08, 0.05); // mean |normal| of 10 % is 8 %
    EXPECT_FALSE(forecastOf({{1, 2, 3}, 12, Range::FromValues}, options).typicalError);
}

TEST(ForecastAll, GivesTheSameForAnyNumberOfThreads)
{
    std::vector<Series> series;
    for (int i = 0; i < 30; ++i)
        series.push_back({months(std::uint64_t{100} + std::uint64_t(i), 30 + i), 12, Range::FromValues});
    const auto one = forecastAll(series, stepsOf(6), 1);
    const auto four = forecastAll(series, stepsOf(6), 4);
    for (size_t i = 0; i < series.size(); ++i) {
        EXPECT_EQ(one[i].mean, four[i].mean);
        EXPECT_EQ(one[i].lo95, four[i].lo95);
        EXPECT_EQ(one[i].hi80, four[i].hi80);
    }
}

TEST(NoForecast, TellsWhy)
{
    EXPECT_EQ(noForecast({}), NoForecast::NoData);
    EXPECT_EQ(noForecast({gap}), NoForecast::NoData);
    EXPECT_EQ(noForecast({0, 0, gap, 0, 0, 0}), NoForecast::OnlyZeros);
    EXPECT_EQ(noForecast({1, 2, 3, 4}), NoForecast::TooFewPoints);
    EXPECT_EQ(noForecast({1, gap, gap, gap, 2, gap, gap, 3, gap, gap, gap, 5, 6}), NoForecast::TooManyGaps);
    EXPECT_EQ(noForecast({1, 2, 3, 4, 5}), NoForecast::None);
    EXPECT_STREQ(codeOf(NoForecast::TooManyGaps), "too_many_gaps");
}

TEST(SeasonalNaive, RepeatsTheLastSeason)
{
    const std::vector<double> values{1, 2, 3, 4, 11, 12, 13, 14};
    const Moments moments = seasonalNaive(values, 4, 6);
    EXPECT_EQ(moments.mean, (std::vector<double>{11, 12, 13, 14, 11, 12}));
    EXPECT_NEAR(moments.sigma[0], 10, 1e-12);
    EXPECT_NEAR(moments.sigma[4], 10 * std::sqrt(2.0), 1e-12);
}

} // namespace vekha::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/forecastline.h"

#include "ui/charts/trendwords.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vekha::ui {

using calendar::Period;

namespace {

Period month(int year, int number)
{
    return {calendar::Granularity::Month, calendar::dayOf(QDate(year, number, 1))};
}

MetricForecast forecastFrom(const Period &first)
{
    MetricForecast forecast;
    forecast.periods = {first, first.shifted(1)};
    forecast.mean = {100, 110};
    forecast.lo80 = {90, 80};
    forecast.hi80 = {120, 150};
    forecast.lo95 = {80, 60};
    forecast.hi95 = {130, 170};
    forecast.reason = analysis::NoForecast::None;
    return forecast;
}

TrendData dataOf(const std::vector<Period> &periods)
{
    TrendData data;
    data.periods = chartPeriods(periods);
    return data;
}

const std::vector<Period> spring{month(2024, 3), month(2024, 4), month(2024, 5)};

} // namespace

TEST(ForecastLine, GoesOnFromTheLastFigure)
{
    TrendData data = dataOf(spring);
    addForecast(data, spring, std::vector<std::optional<double>>{70, 80, 95}, forecastFrom(month(2024, 6)));
    ASSERT_EQ(data.forecasts.size(), 1u);
    ASSERT_EQ(data.periods.size(), 5u);
    EXPECT_EQ(data.periods.back().to, QDate(2024, 7, 31));
    EXPECT_TRUE(std::isnan(data.forecasts[0].values[1]));
    EXPECT_EQ(data.forecasts[0].values[2], 95) << "joins the last figure";
    EXPECT_EQ(data.forecasts[0].low[2], 95);
    EXPECT_EQ(data.forecasts[0].values[3], 100);
    EXPECT_EQ(data.forecasts[0].high[4], 150);
    EXPECT_EQ(data.forecasts[0].from, QDate(2024, 6, 1));
}

TEST(ForecastLine, CoversTheRunningPeriod)
{
    TrendData data = dataOf(spring);
    addForecast(data, spring, std::vector<std::optional<double>>{70, 80, 30}, forecastFrom(month(2024, 5)));
    ASSERT_EQ(data.forecasts.size(), 1u);
    ASSERT_EQ(data.periods.size(), 4u);
    EXPECT_EQ(data.forecasts[0].values[1], 80);
    EXPECT_EQ(data.forecasts[0].values[2], 100);
    EXPECT_EQ(data.forecasts[0].values[3], 110);
}

TEST(ForecastLine, IsNotDrawnInAChartOfThePast)
{
    TrendData data = dataOf(spring);
    addForecast(data, spring, std::vector<std::optional<double>>{70, 80, 95}, forecastFrom(month(2024, 8)));
    EXPECT_TRUE(data.forecasts.empty());
    EXPECT_EQ(data.periods.size(), 3u);
}

TEST(ForecastLine, TheLastValueForWantOfFiguresSaysSo)
{
    MetricForecast forecast = forecastFrom(month(2024, 6));
    forecast.reason = analysis::NoForecast::TooFewPoints;
    forecast.figures = 3;
    TrendData data = dataOf(spring);
    addForecast(data, spring, std::vector<std::optional<double>>{70, 80, 95}, forecast);
    ASSERT_EQ(data.forecasts.size(), 1u);
    EXPECT_EQ(data.forecasts[0].label, "too few figures: the last one stands in, 80%");
}

TEST(ForecastLine, OneOrTwoFiguresTellTooLittleToBeDrawn)
{
    for (const int figures : {1, 2}) {
        MetricForecast forecast = forecastFrom(month(2024, 6));
        forecast.reason = analysis::NoForecast::TooFewPoints;
        forecast.figures = figures;
        TrendData data = dataOf(spring);
        addForecast(data, spring, std::vector<std::optional<double>>{{}, {}, 95}, forecast);
        EXPECT_TRUE(data.forecasts.empty()) << figures;
        EXPECT_EQ(data.periods.size(), 3u);
    }
}

TEST(ForecastLine, SeveralLinesHaveTheirOwn)
{
    TrendData data = dataOf(spring);
    data.series.resize(2);
    addForecast(data, spring, std::vector<std::optional<double>>{70, 80, 95}, forecastFrom(month(2024, 6)));
    addForecast(data, spring, std::vector<std::optional<double>>{7, 8, 10}, forecastFrom(month(2024, 5)), 1,
                0.1);
    ASSERT_EQ(data.forecasts.size(), 2u);
    EXPECT_EQ(data.periods.size(), 5u) << "the one that reaches further sets the axis";
    EXPECT_EQ(data.forecasts[1].series, 1);
    EXPECT_EQ(data.forecasts[1].values[1], 8) << "joins the last whole figure";
    EXPECT_EQ(data.forecasts[1].values[2], 10) << "as an index: a tenth";
    EXPECT_EQ(data.forecasts[1].high[3], 15);
}

TEST(ForecastLine, TheOwnersRowsStayWithTheFigures)
{
    TrendData data = dataOf(spring);
    data.extraRows = [](int period) { return std::vector<TipRow>(size_t(period + 1)); };
    addForecast(data, spring, std::vector<std::optional<double>>{70, 80, 95}, forecastFrom(month(2024, 6)));
    EXPECT_EQ(data.extraRows(2).size(), 3u);
    EXPECT_TRUE(data.extraRows(3).empty());
}

} // namespace vekha::ui

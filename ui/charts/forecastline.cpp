// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/forecastline.h"

#include "ui/charts/trendwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace vekha::ui {

using calendar::Period;

namespace {

/// Place of the first forecast period on the time axis; -1: the chart does not reach it.
int firstPlace(const std::vector<Period> &periods, const MetricForecast &forecast)
{
    if (periods.empty() || forecast.isEmpty())
        return -1;
    const Period first = forecast.periods.front();
    if (first == periods.back().shifted(1))
        return int(periods.size());
    const auto found = std::find(periods.begin(), periods.end(), first);
    return found == periods.end() ? -1 : int(found - periods.begin());
}

} // namespace

void addForecast(TrendData &data, const std::vector<Period> &periods,
                 std::span<const std::optional<double>> actual, const MetricForecast &forecast, int series,
                 double scale)
{
    const int first = firstPlace(periods, forecast);
    if (first < 0 || !forecast.canBeDrawn())
        return;
    const size_t end = size_t(first) + forecast.periods.size();
    for (size_t place = data.periods.size(); place < end; ++place) {
        const auto slot = chartPeriods({forecast.periods[place - size_t(first)]});
        data.periods.insert(data.periods.end(), slot.begin(), slot.end());
    }
    TrendForecast line;
    line.series = series;
    line.name = QCoreApplication::translate("ForecastLine", "Forecast");
    line.label = QCoreApplication::translate("ForecastLine", "forecast, 80%");
    line.plainLabel = QCoreApplication::translate("ForecastLine", "forecast");
    if (forecast.reason == analysis::NoForecast::TooFewPoints)
        line.label = line.plainLabel =
            QCoreApplication::translate("ForecastLine", "too few figures: the last one stands in, 80%");
    line.from = calendar::dateOf(forecast.periods.front().first);
    for (std::vector<double> *list : {&line.values, &line.low, &line.high})
        list->assign(data.periods.size(), noValue);
    for (size_t i = 0; i < forecast.periods.size(); ++i) {
        line.values[size_t(first) + i] = forecast.mean[i] * scale;
        line.low[size_t(first) + i] = forecast.lo80[i] * scale;
        line.high[size_t(first) + i] = forecast.hi80[i] * scale;
    }
    // The line begins at the last figure.
    const size_t before = size_t(std::max(0, first - 1));
    if (first > 0 && before < actual.size() && actual[before])
        line.values[before] = line.low[before] = line.high[before] = *actual[before];
    const bool isFirst = data.forecasts.empty();
    data.forecasts.push_back(std::move(line));
    // The owner's rows are about the figures alone.
    if (isFirst && data.extraRows) {
        data.extraRows = [rows = data.extraRows, count = int(periods.size())](int period) {
            return period < count ? rows(period) : std::vector<TipRow>();
        };
    }
}

} // namespace vekha::ui

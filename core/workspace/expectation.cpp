// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/expectation.h"

#include "core/analysis/paths.h"
#include "core/targets/addsup.h"
#include "core/workspace/forecasts.h"

#include <algorithm>
#include <limits>

namespace vekha {

namespace {

constexpr int monthsInYear = 12;
constexpr int yearsOfHistory = 4;
constexpr int leastPeriods = 12;
constexpr int outcomesKept = 100;

} // namespace

std::optional<targets::Expectation> expectationOf(const std::vector<std::optional<double>> &history,
                                                  calendar::Granularity granularity)
{
    analysis::Series series;
    series.period = seasonOf(granularity);
    for (const std::optional<double> &figure : history)
        series.values.push_back(figure.value_or(std::numeric_limits<double>::quiet_NaN()));
    if (analysis::noForecast(series.values) != analysis::NoForecast::None)
        return std::nullopt;
    // Gaps at the end put the wanted period some steps further.
    const auto last = std::find_if(history.rbegin(), history.rend(),
                                   [](const std::optional<double> &figure) { return figure.has_value(); });
    const int step = int(last - history.rbegin());
    analysis::FitOptions fitOptions;
    fitOptions.steps = step + 1;
    const analysis::FittedSeries fit = analysis::fitted(series, fitOptions);
    const analysis::SpreadPool pool = analysis::pooledSpread({&fit, 1}, fitOptions.steps);
    const analysis::Forecast forecast = analysis::forecastOf(fit, pool);
    const size_t h = size_t(step);
    return targets::Expectation{forecast.mean[h], forecast.lo80[h],
                                forecast.hi80[h], forecast.lo95[h],
                                forecast.hi95[h], analysis::outcomesOf(fit, pool, step, outcomesKept)};
}

targets::Course courseOf(MetricIndex metric, const metrics::MetricCatalog &catalog)
{
    if (targets::addsUp(metric, catalog))
        return targets::Course::AddsUp;
    const metrics::Metric &definition = catalog.at(metric);
    const bool isStock = definition.isInput() && definition.input().overTime != metrics::OverTime::Mean;
    return isStock ? targets::Course::Stock : targets::Course::Level;
}

int periodsOfHistory(calendar::Granularity granularity)
{
    const int months = std::max(1, calendar::monthsIn(granularity));
    return std::max(leastPeriods, yearsOfHistory * monthsInYear / months);
}

} // namespace vekha

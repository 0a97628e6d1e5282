// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/forecast.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace vekha::analysis {

namespace {

int threadsFor(int wanted, size_t series)
{
    const int available = wanted > 0 ? wanted : int(std::max(1u, std::thread::hardware_concurrency()));
    return std::max(1, std::min(available, int(series)));
}

} // namespace

const char *codeOf(NoForecast reason)
{
    switch (reason) {
    case NoForecast::None:
        return "";
    case NoForecast::NoData:
        return "no_data";
    case NoForecast::TooFewPoints:
        return "too_few_points";
    case NoForecast::TooManyGaps:
        return "too_many_gaps";
    case NoForecast::OnlyZeros:
        return "only_zeros";
    case NoForecast::DataEnded:
        return "data_ended";
    }
    return "";
}

const char *codeOf(Method method)
{
    switch (method) {
    case Method::None:
        return "none";
    case Method::LastValue:
        return "last_value";
    case Method::Combination:
        return "combination";
    case Method::WithNaive:
        return "combination_with_naive";
    }
    return "";
}

NoForecast noForecast(const std::vector<double> &values)
{
    const auto isThere = [](double value) { return std::isfinite(value); };
    const auto first = std::find_if(values.begin(), values.end(), isThere);
    const auto last = std::find_if(values.rbegin(), values.rend(), isThere).base();
    if (first >= last)
        return NoForecast::NoData;
    const auto count = std::count_if(first, last, isThere);
    if (std::none_of(first, last, [&](double value) { return isThere(value) && value != 0; }))
        return NoForecast::OnlyZeros;
    if (count * 2 < last - first)
        return NoForecast::TooManyGaps;
    constexpr int fewest = 5;
    return count < fewest ? NoForecast::TooFewPoints : NoForecast::None;
}

Forecast forecastOf(const FittedSeries &fit, const SpreadPool &pool)
{
    Forecast forecast;
    forecast.method = fit.method;
    if (fit.method == Method::None)
        return forecast;
    forecast.typicalError = typicalError(fit);
    const BandWidths widths = bandWidths(fit, pool);
    const PreparedSeries &series = fit.series;
    for (size_t h = 0; h < fit.moments.mean.size(); ++h) {
        const double mean = fit.moments.mean[h];
        forecast.mean.push_back(series.restored(mean));
        forecast.lo80.push_back(series.restored(mean - widths.half80[h]));
        forecast.hi80.push_back(series.restored(mean + widths.half80[h]));
        forecast.lo95.push_back(series.restored(mean - widths.half95[h]));
        forecast.hi95.push_back(series.restored(mean + widths.half95[h]));
    }
    return forecast;
}

Forecast forecastOf(const Series &series, const FitOptions &options)
{
    const FittedSeries fit = fitted(series, options);
    return forecastOf(fit, pooledSpread({&fit, 1}, options.steps));
}

std::vector<FittedSeries> fitAll(const std::vector<Series> &series, const FitOptions &options, int threads,
                                 const std::function<void(int)> &progress)
{
    std::vector<FittedSeries> fits(series.size());
    std::atomic<size_t> next{0};
    std::atomic<int> done{0};
    const auto work = [&] {
        for (size_t i = next++; i < series.size(); i = next++) {
            fits[i] = fitted(series[i], options);
            const int count = ++done;
            if (progress)
                progress(count);
        }
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threadsFor(threads, series.size()); ++i)
        others.emplace_back(work);
    work();
    others.clear(); // waits for them
    return fits;
}

std::vector<Forecast> forecastAll(const std::vector<Series> &series, const FitOptions &options, int threads,
                                  const std::function<void(int)> &progress)
{
    const std::vector<FittedSeries> fits = fitAll(series, options, threads, progress);
    const SpreadPool pool = pooledSpread(fits, options.steps);
    std::vector<Forecast> forecasts;
    forecasts.reserve(fits.size());
    for (const FittedSeries &fit : fits)
        forecasts.push_back(forecastOf(fit, pool));
    return forecasts;
}

} // namespace vekha::analysis

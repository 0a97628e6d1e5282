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

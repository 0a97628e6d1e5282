// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/calibration.h"

#include <functional>
#include <optional>
#include <vector>

namespace vekha::analysis {

/// What comes next in a series, in its own unit: lo95 <= lo80 <= mean <= hi80 <= hi95, all finite, inside the
/// series' range. Empty lists with Method::None alone.
struct Forecast {
    std::vector<double> mean;
    std::vector<double> lo80;
    std::vector<double> hi80;
    std::vector<double> lo95;
    std::vector<double> hi95;
    Method method = Method::None;
    std::optional<double> typicalError; ///< of one step ahead so far, a share of the value; none: not tested

    [[nodiscard]] int steps() const { return int(mean.size()); }
};

/// The forecast of a fitted series, with bounds calibrated by its own origins and by the pool.
[[nodiscard]] Forecast forecastOf(const FittedSeries &fit, const SpreadPool &pool);

/// Fits and forecasts one series alone.
[[nodiscard]] Forecast forecastOf(const Series &series, const FitOptions &options);

/// Forecasts many series, whose errors calibrate each other. The work is spread over `threads` threads (0:
/// one a processor); the result is the same for any number.
/// @param progress  called after every series with the number done, from any thread; may be empty
[[nodiscard]] std::vector<Forecast> forecastAll(const std::vector<Series> &series, const FitOptions &options,
                                                int threads = 0,
                                                const std::function<void(int)> &progress = {});

/// Only the fits of many series, spread over threads in the same way.
[[nodiscard]] std::vector<FittedSeries> fitAll(const std::vector<Series> &series, const FitOptions &options,
                                               int threads = 0,
                                               const std::function<void(int)> &progress = {});

} // namespace vekha::analysis

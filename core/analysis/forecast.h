// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/calibration.h"

#include <functional>
#include <optional>
#include <vector>

namespace vekha::analysis {

/// Why a series has no forecast, or only its last value.
enum class NoForecast : char {
    None,         ///< it has one
    NoData,       ///< no value at all
    TooFewPoints, ///< fewer than five values: the last one with a wide band stands in
    TooManyGaps,  ///< more gaps than values
    OnlyZeros,    ///< nothing but zeros
    DataEnded,    ///< no value for long: what ended is not forecast
};

/// Stable codes of the command line: "no_data", "too_few_points", "too_many_gaps", "only_zeros",
/// "data_ended"; empty for None.
[[nodiscard]] const char *codeOf(NoForecast reason);
/// "none", "last_value", "combination", "combination_with_naive".
[[nodiscard]] const char *codeOf(Method method);

/// Whether a series says enough to be forecast for a person. DataEnded is for the caller to tell: a series
/// knows no today.
[[nodiscard]] NoForecast noForecast(const std::vector<double> &values);

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

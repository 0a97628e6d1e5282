// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ets.h"
#include "core/analysis/series.h"
#include "core/analysis/theta.h"

#include <vector>

namespace vekha::analysis {

/// How a series is forecast.
enum class Method : char {
    None,        ///< there is no value
    LastValue,   ///< fewer than five values
    Combination, ///< exponential smoothing over all its forms, Theta and dynamic Theta
    WithNaive,   ///< the same, meeting seasonal naive half way, which did better on this series so far
};

/// What a forecast made at an earlier time would have been worth.
struct BacktestOrigin {
    size_t origin = 0;          ///< values known then
    std::vector<double> errors; ///< prepared value minus forecast, by step; nan where no value is
    std::vector<double> scaled; ///< the same in standard deviations of the forecast
};

/// A series with its models, before its bounds are calibrated.
struct FittedSeries {
    PreparedSeries series;
    Method method = Method::None;
    Moments moments;                      ///< of the coming steps, on the prepared scale
    std::vector<WeighedEts> ets;          ///< empty for LastValue
    std::vector<BacktestOrigin> backtest; ///< the oldest first; empty for short series

    [[nodiscard]] int steps() const { return int(moments.mean.size()); }
};

/// How thoroughly to fit.
struct FitOptions {
    int steps = 1;   ///< to forecast, at least 1
    int origins = 4; ///< to test the models at, as far as the series reaches
};

/// Fits all models and tests them at earlier origins: the models are fitted again to the values known then,
/// the weights of the forms stay.
[[nodiscard]] FittedSeries fitted(const Series &series, const FitOptions &options);

/// Seasonal naive: the value one season before; standard deviations from the changes over a season.
[[nodiscard]] Moments seasonalNaive(std::span<const double> values, int period, int steps);

/// Mean size of a one-step error at the tested origins, as a share of the mean size of the values there.
/// None without origins.
[[nodiscard]] std::optional<double> typicalError(const FittedSeries &fit);

} // namespace vekha::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ets.h"

#include <span>

namespace vekha::analysis {

/// A fitted Theta model of values without season.
struct ThetaModel {
    double alpha = 0.5; ///< of the simple exponential smoothing
    double theta = 2;   ///< weight of the line that bends most; 2 in the classic method
    double level = 0;   ///< smoothed level before the first value
};

/// Classic Theta of Assimakopoulos and Nikolopoulos 2000 in the form Hyndman and Billah 2003 gave it: simple
/// exponential smoothing with a drift of half the slope of the straight line through all values.
[[nodiscard]] ThetaModel fitTheta(std::span<const double> values, const ThetaModel *known = nullptr);
[[nodiscard]] Moments forecastTheta(const ThetaModel &model, std::span<const double> values, int steps);

/// Dynamic optimised Theta of Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler 2016 (DOTM): the line is
/// fitted anew at each time and theta is searched for.
[[nodiscard]] ThetaModel fitDynamicTheta(std::span<const double> values, const ThetaModel *known = nullptr);
[[nodiscard]] Moments forecastDynamicTheta(const ThetaModel &model, std::span<const double> values,
                                           int steps);

/// One-step forecasts of the dynamic model for each value, the first one equal to the value itself.
[[nodiscard]] std::vector<double> dynamicThetaFits(const ThetaModel &model, std::span<const double> values);

} // namespace vekha::analysis

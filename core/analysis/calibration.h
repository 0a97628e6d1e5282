// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/fit.h"

#include <span>
#include <vector>

namespace vekha::analysis {

/// How far models of a person's series were off, compared with what they said of themselves: what one series
/// is too short to tell alone.
///
/// A model's own standard deviation is too small: it supposes that its form and parameters are right. Each
/// series' tested origins tell by how much, but only roughly; so the logarithms of these factors are drawn
/// towards the mean of all series, the more the fewer origins a series has and the more alike the series are
/// (empirical Bayes: Efron and Morris 1975). What is left after that, over all series, gives the half-widths
/// of the bands for each step, so that they hold what they say whatever the shape of the errors.
struct SpreadPool {
    double meanLog = 0;          ///< of the factors on the models' deviations
    double varianceLog = 0;      ///< of the true factors among series
    std::vector<double> width80; ///< by step: half-widths in corrected deviations
    std::vector<double> width95;
};

/// Learns from the tested origins of all `fits`; where there are few, a prior counts as so many more: made
/// from simulated business series (tests/core/analysis/calibration_test.cpp), not from any data set.
[[nodiscard]] SpreadPool pooledSpread(std::span<const FittedSeries> fits, int steps);

/// Factor on the deviations of one series.
[[nodiscard]] double spreadFactor(const FittedSeries &fit, const SpreadPool &pool);

/// Half-widths of the bands of one series on its prepared scale, one a step.
struct BandWidths {
    std::vector<double> half80;
    std::vector<double> half95;
};
[[nodiscard]] BandWidths bandWidths(const FittedSeries &fit, const SpreadPool &pool);

} // namespace vekha::analysis

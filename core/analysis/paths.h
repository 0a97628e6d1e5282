// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/calibration.h"

#include <vector>

namespace vekha::analysis {

/// One input of a formula, as far as it is known and fitted.
struct PathInput {
    FittedSeries fit;
    std::vector<double>
        known; ///< values after the fit's last one that are known already: the paths start with them
};

/// Ways in which several series may go on together: what a ratio of them needs for its band.
///
/// For each path and step one past period is drawn, and all inputs take their errors of that same period:
/// inputs that moved together keep doing so (bootstrap of residual vectors). An error stays in the later
/// steps as far as the input's leading model says; the result is stretched to the input's calibrated band, so
/// that each input alone is spread as its own forecast is. The same fits give the same paths.
class JointPaths {
public:
    /// @param inputs  whose fits all end at the same period
    JointPaths(const std::vector<PathInput> &inputs, const SpreadPool &pool, int steps, int paths);

    [[nodiscard]] int paths() const { return m_paths; }
    /// Value of an input on a path, in its unit; step from 0.
    [[nodiscard]] double at(int input, int path, int step) const
    {
        return m_values[(size_t(input) * size_t(m_paths) + size_t(path)) * size_t(m_steps) + size_t(step)];
    }

private:
    int m_steps;
    int m_paths;
    std::vector<double> m_values;
};

/// Errors of a fit's leading model, oldest first, as normal scores of their ranks; empty where it has no
/// model.
[[nodiscard]] std::vector<double> standardErrors(const FittedSeries &fit);

/// Value that lies `deviations` normal deviations from the mean of a step, by the calibrated band: what lies
/// at 1.28 is the end of the 80 % band, at 1.96 that of the 95 % one.
[[nodiscard]] double valueAt(const FittedSeries &fit, const BandWidths &widths, int step, double deviations);

/// Outcomes of a step that are equally likely by the calibrated band, ascending: `count` quantiles.
[[nodiscard]] std::vector<double> outcomesOf(const FittedSeries &fit, const SpreadPool &pool, int step,
                                             int count);

/// Value below which the share of `sorted` lies, between two of them in proportion. `sorted` must not be
/// empty.
[[nodiscard]] double quantileOf(const std::vector<double> &sorted, double share);

} // namespace vekha::analysis

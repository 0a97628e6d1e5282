// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/targets/target.h"

#include <optional>
#include <vector>

namespace vekha::targets {

/// The smallest part that a spread target is cut into: 1 for counts and seconds, 0.01 for money; 0: any.
[[nodiscard]] double stepOf(metrics::Unit unit);

/// Shares of `total` in proportion to `weights` that add up to it exactly, in units of `step` (largest
/// remainder): parts that are left over go to the largest remainders, ties to the earlier one. What of the
/// total is less than one unit goes to the first. With step 0 the shares are exact and the last takes the
/// rounding. Weights that are negative or add up to nothing count as even.
/// Source: Hare quota with largest remainders.
[[nodiscard]] std::vector<double> shared(double total, const std::vector<double> &weights, double step);

/// What shapes a spread: figures of whole months.
struct SpreadBasis {
    std::vector<std::optional<double>> lastYear; ///< of the same months a year ago
    std::vector<std::optional<double>> before;   ///< of the months before the period, oldest first
};
/// Weights of `months` months. Last year's: its figures; even where one is missing or below 0, or all are 0.
/// Trend: the least-squares line through the months before, carried on; even with fewer than six of them, or
/// where the line falls to 0.
[[nodiscard]] std::vector<double> weightsOf(Spreading spreading, size_t months, const SpreadBasis &basis);

/// Targets of the months of a stock: the straight line from the last known value to `target` at the period's
/// end, in units of `step`, the last one being the target itself. Without a known value only the last month
/// has a target.
[[nodiscard]] std::vector<std::optional<double>> straightLine(std::optional<double> from, double target,
                                                              size_t months, double step);

} // namespace vekha::targets

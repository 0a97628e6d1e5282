// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/expectation.h"

#include <optional>
#include <vector>

namespace vekha::targets {

/// How figures of a metric behave over time.
enum class Course {
    AddsUp, ///< what is there so far stays, the rest comes on top
    Stock,  ///< goes on from the last known value
    Level,  ///< ratios, scores: so far and the rest weigh by their days
};

/// Forecast without a model: what the same season brought last time, corrected by the mean of the errors that
/// this rule made so far; its error is their spread. Without a whole season of history the last value stands
/// in for last year's. Source: R. Hyndman, "Forecasting: Principles and Practice", 5.2 and 5.5.
/// @param history  finished periods, oldest first
/// @param season   periods in a year: 12, 4, 2, 1
/// @param steps    1: the period after the last of the history
/// @return none with fewer than three errors to judge by
[[nodiscard]] std::optional<Expectation> seasonalNaive(const std::vector<std::optional<double>> &history,
                                                       int season, int steps);

/// The forecast of a running period, when `soFar` is known for `shareDone` (0..1) of it: its uncertainty
/// shrinks with the root of what is left.
/// @param before  of a stock: the value at the end of the period before
[[nodiscard]] Expectation withPartKnown(const Expectation &whole, Course course, double soFar,
                                        double shareDone, std::optional<double> before);

} // namespace vekha::targets

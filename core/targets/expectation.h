// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/targets/target.h"

#include <vector>

namespace vekha::targets {

/// What a metric is expected to come to in a period: the forecast of it, handed over by whoever computes
/// forecasts (targets know none themselves). In the metric's own unit.
struct Expectation {
    double mean = 0;
    double lo80 = 0; ///< lo95 <= lo80 <= mean <= hi80 <= hi95
    double hi80 = 0;
    double lo95 = 0;
    double hi95 = 0;
    std::vector<double> outcomes; ///< equally likely ones, ascending; never empty in a valid expectation

    [[nodiscard]] bool isValid() const { return !outcomes.empty(); }
    /// Share of the outcomes that reach `value`, 0..1; between two outcomes it falls evenly. Even the best of
    /// n outcomes is passed now and then, so that nothing is told as certain: the result lies between 1 / (2
    /// n) and 1 - 1 / (2 n), unless all outcomes are the same.
    [[nodiscard]] double chanceAtLeast(double value) const;
    /// The same for outcomes of at most `value`.
    [[nodiscard]] double chanceAtMost(double value) const;
};

/// Chance, 0..1, that the period ends with the target met: at least the target where up is better, at most
/// where down is better, inside a band; with a baseline, on the target's side of it.
/// None where the expectation is not valid or nothing says which way is better.
[[nodiscard]] std::optional<double> chanceToMeet(const Expectation &expected, const Target &target,
                                                 metrics::Direction direction);

} // namespace vekha::targets

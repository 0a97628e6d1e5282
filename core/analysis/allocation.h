// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/response.h"

namespace vekha::analysis {

/// Least and most money for a channel.
struct SpendLimits {
    double low = 0;
    double high = 0;
};

/// The split of `total` that brings most by the mean of the curves, within the limits; empty where the limits
/// leave no way to spend exactly that. `start` is where to search from, the present split.
///
/// Sequential least squares programming (Kraft 1994, NLopt's SLSQP), begun from the present split, from
/// the one that gives every bit of money where it brings most next, and from the best that favours one
/// channel.
[[nodiscard]] std::vector<double> bestSplit(const std::vector<const ResponseCurve *> &curves,
                                            const std::vector<SpendLimits> &limits,
                                            const std::vector<double> &start, double total);

/// What a split brings more than another one.
struct SplitGain {
    double mean = 0;
    Band band; ///< holds the true gain in 80 of 100 cases
};
[[nodiscard]] SplitGain gainOf(const std::vector<const ResponseCurve *> &curves,
                               const std::vector<double> &from, const std::vector<double> &to);

/// The split in whole cents, with the sum exactly `total` (itself rounded to cents), within the limits as far
/// as these leave room.
[[nodiscard]] std::vector<double> inCents(std::vector<double> split, const std::vector<SpendLimits> &limits,
                                          double total);

} // namespace vekha::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace vekha::analysis {

/// Counts of the stages of a funnel in one period, first stage first; none: no data.
using FunnelCounts = std::vector<std::optional<double>>;

/// Share of the stage before that came to `stage`; none for the first stage, without data, and where the one
/// before is 0.
[[nodiscard]] std::optional<double> fromPrevious(const FunnelCounts &counts, int stage);
/// Share of the first stage that came to `stage`; 1 for the first.
[[nodiscard]] std::optional<double> fromFirst(const FunnelCounts &counts, int stage);

/// The conversion of each stage that is usual: the median over past periods, where at least `fewest` of them
/// have one.
[[nodiscard]] std::vector<std::optional<double>> usualConversions(const std::vector<FunnelCounts> &past,
                                                                  int fewest = 3);

/// A conversion of at least this part of the usual one is as usual: a figure that looks the same is no weak
/// spot.
inline constexpr double leastOfUsual = 0.98;

/// The stage whose return to its usual conversion would bring most at the funnel's end.
struct WeakSpot {
    int stage = 0;     ///< the conversion from the stage before to this one
    double actual = 0; ///< conversion now
    double usual = 0;  ///< and as usual
    double lost = 0;   ///< of the last stage: what the difference cost, at the conversions that follow now
};
/// A stage that is usually larger than the one before it is passed over: it is no part of it. None where
/// every stage converts as usual or better, or nothing is known of the usual.
[[nodiscard]] std::optional<WeakSpot> weakSpot(const FunnelCounts &counts,
                                               const std::vector<std::optional<double>> &usual);

} // namespace vekha::analysis

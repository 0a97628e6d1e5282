// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace vekha::warnings {

/// The Mann-Kendall test for a trend (Mann 1945, Kendall 1975).
struct MannKendall {
    int s = 0;         ///< pairs that rise less pairs that fall
    double rising = 1; ///< how often chance alone gives at least this S; below 0.05 it rises
    double falling = 1;
};
/// The chance is exact for up to 10 values without ties (table A18 of Gilbert, Statistical Methods for
/// Environmental Pollution Monitoring, 1987); else by the normal distribution with correction for ties and
/// continuity (the same, section 16.4.2).
[[nodiscard]] MannKendall mannKendall(std::span<const double> values);

/// The median of the slopes of all pairs, a step (Sen 1968; Theil 1950). 0 for fewer than two values.
[[nodiscard]] double theilSenSlope(std::span<const double> values);

} // namespace vekha::warnings

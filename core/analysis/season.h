// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace vekha::analysis {

/// How something adds to the level: not at all, as an amount, as a factor.
enum class SeasonKind : char { None, Additive, Multiplicative };

/// Autocorrelations at lags 1..lags, around the mean of the whole series; all 0 for a constant one.
[[nodiscard]] std::vector<double> autocorrelations(std::span<const double> values, int lags);

/// Whether a series of at least three seasons has a season of `period`: its autocorrelation at that lag is
/// beyond 1.645 sqrt((1 + 2 sum of r_k^2, k < period) / n), a one-sided test at 5 % (Fiorucci et al. 2016,
/// section 3.1, after Bartlett). The straight line is taken off first: a trend would make all lags alike.
[[nodiscard]] bool isSeasonal(std::span<const double> values, int period);

/// For two to three seasons, which that test cannot judge: how alike the seasons are, as the correlation of
/// the values, without their straight line, with those one season before. 0 where it is not beyond 1.645 /
/// sqrt(pairs) or the series has another length.
[[nodiscard]] double likenessOfTwoSeasons(std::span<const double> values, int period);

/// The season of a series: `indices[t % period]` belongs to time t.
struct Season {
    SeasonKind kind = SeasonKind::None;
    std::vector<double> indices; ///< factors with mean 1, or amounts with mean 0

    /// The same season drawn towards none: each index keeps `share` of what it differs. Few seasons tell an
    /// index badly; the least error comes from keeping what the seasons have in common (Miller and Williams
    /// 2003).
    [[nodiscard]] Season damped(double share) const;
    /// The value without its season.
    [[nodiscard]] double removed(double value, size_t t) const;
    /// A value without season with that of time t put on.
    [[nodiscard]] double applied(double value, size_t t) const;
};

/// Classical decomposition: centred moving average over one period, mean of what it leaves at each place of
/// the season (Kendall and Stuart 1983; as R's decompose()). Needs two whole seasons; None otherwise.
/// Multiplicative where asked for, all values are positive and no index is below 0.01; else additive.
[[nodiscard]] Season seasonOf(std::span<const double> values, int period, bool multiplicative = true);

} // namespace vekha::analysis

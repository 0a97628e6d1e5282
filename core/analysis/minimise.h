// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/boundedsearch.h"

#include <vector>

namespace vekha::analysis {

/// One unknown of a search: where it starts, how far it may go, how wide the first step is.
struct Unknown {
    double start = 0;
    double low = 0;
    double high = 1;
    double step = 0.1;
};

/// What a search found.
struct Minimum {
    std::vector<double> at;
    double value = 0;
};

/// When a search ends: the value differs by less than `tolerance` over the whole simplex, or enough was
/// tried.
struct SearchLimits {
    double tolerance = 1e-4;
    int evaluations = 200;
};

namespace detail {
[[nodiscard]] Minimum searched(const std::vector<Unknown> &unknowns, SearchLimits limits,
                               RawObjective objective, void *object);
} // namespace detail

/// Smallest value of `objective(const double *at)` that a Nelder-Mead search finds inside the bounds
/// (see BoundedSearch). The same input gives the same result, always. Values that are not finite count as
/// very large. Never worse than the start.
template <class Objective>
[[nodiscard]] Minimum minimise(const std::vector<Unknown> &unknowns, SearchLimits limits, Objective objective)
{
    const auto raw = [](unsigned, const double *at, double *, void *object) -> double {
        constexpr double veryLarge = 1e300;
        const double value = (*static_cast<Objective *>(object))(at);
        return value < veryLarge ? value : veryLarge; // also for nan
    };
    return detail::searched(unknowns, limits, raw, &objective);
}

} // namespace vekha::analysis

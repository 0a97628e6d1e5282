// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vekha::analysis {

/// What a search calls, NLopt's way: the value at `at`; `gradient`, where it is not null, is to be filled in.
using RawObjective = double (*)(unsigned count, const double *at, double *gradient, void *object);

/// A search for the smallest value of a function of several unknowns, each inside its bounds.
struct BoundedSearch {
    enum class Method {
        NelderMead, ///< without gradients: Nelder and Mead 1965, with the bounds after Box 1965
        Slsqp,      ///< with gradients: sequential least squares programming, Kraft 1994
    };

    Method method = Method::NelderMead;
    unsigned count = 0; ///< of unknowns
    const double *low = nullptr;
    const double *high = nullptr;
    const double *step = nullptr; ///< how wide the first steps are; null: as the method thinks best
    RawObjective objective = nullptr;
    void *object = nullptr;      ///< given to `objective`
    RawObjective zero = nullptr; ///< what is to become zero (Slsqp alone); null: nothing
    double zeroTolerance = 0;    ///< how near it has to come
    double tolerance = 0;        ///< the search ends when the value differs by less
    bool isRelative = false;     ///< `tolerance` is a part of the value
    int evaluations = 200;       ///< the search ends after so many
};

/// Searches from `at`, which becomes the place found, with its value. False where the search fails: then
/// both may be anything. NLopt's searches lie in a module of their own, as no start needs them. The same
/// input gives the same result, always.
[[nodiscard]] bool searchInBounds(const BoundedSearch &search, double *at, double *value);

/// What the module gives: searchInBounds().
using SearchInBounds = bool(const BoundedSearch &search, double *at, double *value);

} // namespace vekha::analysis

extern "C" vekha::analysis::SearchInBounds vekhaSearchInBounds;

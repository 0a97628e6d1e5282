// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/minimise.h"

namespace vekha::analysis::detail {

Minimum searched(const std::vector<Unknown> &unknowns, SearchLimits limits, RawObjective objective,
                 void *object)
{
    Minimum found;
    std::vector<double> low, high, step;
    for (const Unknown &unknown : unknowns) {
        found.at.push_back(unknown.start);
        low.push_back(unknown.low);
        high.push_back(unknown.high);
        step.push_back(unknown.step);
    }
    BoundedSearch search;
    search.count = unsigned(unknowns.size());
    search.low = low.data();
    search.high = high.data();
    search.step = step.data();
    search.objective = objective;
    search.object = object;
    search.tolerance = limits.tolerance;
    search.evaluations = limits.evaluations;
    const std::vector<double> start = found.at;
    const double valueAtStart = objective(search.count, start.data(), nullptr, object);
    if (!searchInBounds(search, found.at.data(), &found.value) || !(found.value <= valueAtStart))
        return {start, valueAtStart};
    return found;
}

} // namespace vekha::analysis::detail

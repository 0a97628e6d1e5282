// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/minimise.h"

#include "core/analysis/registers.h"

#include <nlopt.h>

#include <memory>

namespace vekha::analysis::detail {

// The C interface: the C++ one throws.
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
    const unsigned count = unsigned(unknowns.size());
    const std::vector<double> start = found.at;
    const double valueAtStart = objective(count, start.data(), nullptr, object);
    const std::unique_ptr<nlopt_opt_s, void (*)(nlopt_opt)> search(nlopt_create(NLOPT_LN_NELDERMEAD, count),
                                                                   nlopt_destroy);
    nlopt_set_lower_bounds(search.get(), low.data());
    nlopt_set_upper_bounds(search.get(), high.data());
    nlopt_set_initial_step(search.get(), step.data());
    nlopt_set_ftol_abs(search.get(), limits.tolerance);
    nlopt_set_maxeval(search.get(), limits.evaluations);
    nlopt_set_min_objective(search.get(), objective, object);
    clearUpperRegisters();
    const nlopt_result result = nlopt_optimize(search.get(), found.at.data(), &found.value);
    if (result < 0 || !(found.value <= valueAtStart))
        return {start, valueAtStart};
    return found;
}

} // namespace vekha::analysis::detail

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/boundedsearch.h"
#include "core/analysis/registers.h"

#include <nlopt.h>

#include <qglobal.h>

#include <memory>

// The C interface of NLopt: the C++ one throws.
Q_DECL_EXPORT bool vekhaSearchInBounds(const vekha::analysis::BoundedSearch &search, double *at,
                                       double *value)
{
    const bool isNelderMead = search.method == vekha::analysis::BoundedSearch::Method::NelderMead;
    const std::unique_ptr<nlopt_opt_s, void (*)(nlopt_opt)> run(
        nlopt_create(isNelderMead ? NLOPT_LN_NELDERMEAD : NLOPT_LD_SLSQP, search.count), nlopt_destroy);
    nlopt_set_lower_bounds(run.get(), search.low);
    nlopt_set_upper_bounds(run.get(), search.high);
    if (search.step)
        nlopt_set_initial_step(run.get(), search.step);
    nlopt_set_min_objective(run.get(), search.objective, search.object);
    if (search.zero)
        nlopt_add_equality_constraint(run.get(), search.zero, search.object, search.zeroTolerance);
    if (search.isRelative)
        nlopt_set_ftol_rel(run.get(), search.tolerance);
    else
        nlopt_set_ftol_abs(run.get(), search.tolerance);
    nlopt_set_maxeval(run.get(), search.evaluations);
    vekha::analysis::clearUpperRegisters();
    return nlopt_optimize(run.get(), at, value) >= 0;
}

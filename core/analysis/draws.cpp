// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/draws.h"

#include <boost/math/distributions/normal.hpp>

#include <cmath>

namespace vekha::analysis {

double Draws::normal() { return boost::math::quantile(boost::math::normal(), uniform()); }

double Draws::gamma(double shape)
{
    const double d = shape - 1.0 / 3.0, c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal(), base = 1 + c * x;
        if (base <= 0)
            continue;
        const double v = base * base * base;
        if (std::log(uniform()) < 0.5 * x * x + d * (1 - v + std::log(v)))
            return d * v;
    }
}

} // namespace vekha::analysis

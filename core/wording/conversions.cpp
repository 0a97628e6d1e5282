// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/conversions.h"

#include <algorithm>
#include <cmath>

namespace vekha::wording {

int decimalsOfConversion(double share)
{
    constexpr double fineBelow = 0.1;
    return share < fineBelow ? 2 : 1;
}

QString conversion(const Format &format, std::optional<double> share)
{
    return share ? format.percent(*share, decimalsOfConversion(*share)) : Format::missing();
}

QString conversionChange(const Format &format, double before, double now)
{
    // The difference of what is shown: 39.7% and 39.4% are 0.3 apart, whatever stands behind the rounding.
    const auto shown = [](double share) {
        const double steps = std::pow(10, decimalsOfConversion(share) + 2);
        return std::round(share * steps) / steps;
    };
    const int decimals = std::max(decimalsOfConversion(before), decimalsOfConversion(now));
    const double finest = std::pow(10, decimals + 2);
    return format.points(std::round((shown(now) - shown(before)) * finest) / finest, decimals);
}

} // namespace vekha::wording

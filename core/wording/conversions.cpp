// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/conversions.h"

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
    return format.points(now - before, decimalsOfConversion(now));
}

} // namespace vekha::wording

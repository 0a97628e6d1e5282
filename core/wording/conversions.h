// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/format.h"

namespace vekha::wording {

/// Decimals of a conversion from stage to stage and of its difference: two below 10 % (ux.md), else one.
[[nodiscard]] int decimalsOfConversion(double share);
/// "2.19%"; Format::missing() where there is none.
[[nodiscard]] QString conversion(const Format &format, std::optional<double> share);
/// What it has become against `before`, in points: "+0.06 pp".
[[nodiscard]] QString conversionChange(const Format &format, double before, double now);

} // namespace vekha::wording

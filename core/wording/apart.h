// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/format.h"

namespace vekha::wording {

// A value and its target stand beside each other with a share of 99 %: they may not read the same.

/// How many decimals two values need on top of those of Style::Short so as to read differently. 0 where they
/// do so as they are, are equal, or differ by too little to be told apart.
[[nodiscard]] int decimalsApart(const Format &format, const metrics::Metric &metric,
                                std::optional<double> one, std::optional<double> other);
/// A value in Style::Short with so many decimals more: "3,78 млн ₽" for "3,8 млн ₽". What cannot be
/// finer (counts below 100 000) stays as it is.
[[nodiscard]] QString shortValue(const Format &format, const metrics::Metric &metric,
                                 std::optional<double> value, int moreDecimals);

} // namespace vekha::wording

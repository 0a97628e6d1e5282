// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"

#include <vector>

namespace vekha::calendar {

/// How much of a range lies in one calendar month.
struct MonthShare {
    MonthNumber month = 0;
    int days = 0;     ///< days of the range in this month
    double share = 0; ///< of the range's days, 0..1; the shares of a range add up to 1
};

/// The months that a range touches, oldest first, each with its share of the range's days: how a week that
/// straddles two months is split (rule 9). Empty for an empty range.
[[nodiscard]] std::vector<MonthShare> monthShares(const DayRange &range);

/// Share of the days of `part` that lie inside `range`, 0..1; 0 for an empty `part`.
[[nodiscard]] double shareInside(const DayRange &part, const DayRange &range);

} // namespace vekha::calendar

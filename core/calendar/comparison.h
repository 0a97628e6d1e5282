// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"

#include <optional>

namespace vekha::calendar {

/// The first `days` days of a range, or all of it where it is shorter. For a running period: "1-12 May
/// against 1-12 April" (rule 5).
[[nodiscard]] DayRange firstDays(const DayRange &range, int days);

/// Smallest range that holds both; an empty one adds nothing.
[[nodiscard]] DayRange united(const DayRange &a, const DayRange &b);

/// All periods of a kind from the one that holds `range.last`, `count` of them, oldest first: what a trend or
/// a sparkline shows.
[[nodiscard]] std::vector<Period> lastPeriods(const FiscalCalendar &calendar, Granularity granularity,
                                              const DayRange &range, int count);

/// The period that covers exactly `range`, the coarsest kind that does; none for any other range.
[[nodiscard]] std::optional<Period> periodCovering(const FiscalCalendar &calendar, const DayRange &range);

} // namespace vekha::calendar

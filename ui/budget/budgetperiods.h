// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"

#include <vector>

namespace vekha::ui {

/// Periods that can be planned from a month on: this month and the next, then the first quarter, half-year
/// and year that begin with it or after it.
[[nodiscard]] std::vector<calendar::Period> periodsToPlan(const calendar::Period &firstMonth,
                                                          const calendar::FiscalCalendar &calendar);

} // namespace vekha::ui

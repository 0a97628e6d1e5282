// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/comparison.h"

#include <algorithm>

namespace vekha::calendar {

DayRange firstDays(const DayRange &range, int days)
{
    return {range.first, std::min(range.last, range.first + days - 1)};
}

DayRange united(const DayRange &a, const DayRange &b)
{
    if (a.isEmpty() || b.isEmpty()) {
        return a.isEmpty() ? b : a;
    }
    return {std::min(a.first, b.first), std::max(a.last, b.last)};
}

std::vector<Period> lastPeriods(const FiscalCalendar &calendar, Granularity granularity,
                                const DayRange &range, int count)
{
    const Period last = calendar.periodOf(granularity, range.last);
    std::vector<Period> periods;
    for (int step = 1 - count; step <= 0; ++step) {
        periods.push_back(last.shifted(step));
    }
    return periods;
}

std::optional<Period> periodCovering(const FiscalCalendar &calendar, const DayRange &range)
{
    for (const Granularity granularity : {Granularity::Year, Granularity::HalfYear, Granularity::Quarter,
                                          Granularity::Month, Granularity::Week, Granularity::Day}) {
        const Period period = calendar.periodOf(granularity, range.first);
        if (period.days() == range) {
            return period;
        }
    }
    return std::nullopt;
}

} // namespace vekha::calendar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/shares.h"

namespace vekha::calendar {

std::vector<MonthShare> monthShares(const DayRange &range)
{
    std::vector<MonthShare> shares;
    if (range.isEmpty()) {
        return shares;
    }
    for (MonthNumber month = monthOf(range.first); month <= monthOf(range.last); ++month) {
        const int days = range.intersected(daysOfMonth(month)).days();
        shares.push_back({month, days, static_cast<double>(days) / range.days()});
    }
    return shares;
}

double shareInside(const DayRange &part, const DayRange &range)
{
    if (part.isEmpty()) {
        return 0;
    }
    return static_cast<double>(part.intersected(range).days()) / part.days();
}

} // namespace vekha::calendar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetperiods.h"

namespace vekha::ui {

using calendar::Granularity;
using calendar::Period;

std::vector<Period> periodsToPlan(const Period &firstMonth, const calendar::FiscalCalendar &calendar)
{
    std::vector<Period> periods{firstMonth, firstMonth.shifted(1)};
    for (const Granularity granularity : {Granularity::Quarter, Granularity::HalfYear, Granularity::Year}) {
        const Period period = calendar.periodOf(granularity, firstMonth.first);
        periods.push_back(period.first == firstMonth.first ? period : period.shifted(1));
    }
    return periods;
}

} // namespace vekha::ui

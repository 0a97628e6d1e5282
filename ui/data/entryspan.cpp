// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entryspan.h"

#include <algorithm>

namespace vekha::ui {

using calendar::Day;
using calendar::DayRange;
using calendar::Granularity;
using calendar::Period;

namespace {

/// Columns that a sheet has at most.
constexpr int mostColumns = 400;
/// So many periods without figures before today, and the sheet begins where the figures end.
constexpr int periodsWithoutFigures = 2;
/// Columns that are added at once at the left, at least.
constexpr int leastEarlier = 4;

/// Periods shown before the one that is wanted, and after the running one.
struct Around {
    int before;
    int after;
};

Around around(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day:
        return {61, 7};
    case Granularity::Week:
        return {25, 4};
    case Granularity::Month:
        return {23, 3};
    case Granularity::Quarter:
        return {11, 2};
    case Granularity::HalfYear:
        return {7, 1};
    case Granularity::Year:
        return {5, 1};
    }
    return {11, 1};
}

} // namespace

EntrySpan::EntrySpan(const Workspace &workspace, Granularity granularity)
    : m_calendar(workspace.calendar()), m_granularity(granularity),
      m_today(calendar::dayOf(workspace.today())), m_anchor(m_today), m_empty(!workspace.dataStart())
{
    const auto end = workspace.dataEnd();
    if (end && *end < periodOf(m_today).shifted(-periodsWithoutFigures).first)
        m_anchor = *end;
}

Period EntrySpan::periodOf(Day day) const { return m_calendar.periodOf(m_granularity, day); }

// One rule for all sheets: from the first period to the last, unless these are more than a sheet may have.
DayRange EntrySpan::fitting(const Period &first, const Period &last, const Period &wanted) const
{
    if (last.first < first.shifted(mostColumns).first)
        return {first.first, last.days().last};
    const int before = around(m_granularity).before;
    return {wanted.shifted(-before).first, wanted.shifted(before).days().last};
}

DayRange EntrySpan::usual() const
{
    const Period running = periodOf(m_today);
    const Period wanted = periodOf(m_anchor);
    const auto [before, after] = around(m_granularity);
    DayRange days = fitting(wanted.shifted(-before), running.shifted(after), wanted);
    // An empty workspace begins with this year.
    if (m_empty && calendar::monthsIn(m_granularity) > 0)
        days.first = std::max(days.first, m_calendar.periodOf(Granularity::Year, running.first).first);
    return days;
}

DayRange EntrySpan::reaching(const DayRange &shown, const Period &wanted) const
{
    const Period before = wanted.shifted(-around(m_granularity).before / 2);
    const Period first = periodOf(std::min(shown.first, before.first));
    const Period last = periodOf(std::max(shown.last, wanted.days().last));
    return fitting(first, last, wanted);
}

std::optional<DayRange> EntrySpan::earlier(const DayRange &shown) const
{
    const Period first = periodOf(shown.first);
    if (first.shifted(mostColumns).first <= shown.last)
        return std::nullopt;
    const int more = std::max(leastEarlier, around(m_granularity).before / 2);
    return DayRange{first.shifted(-more).first, shown.last};
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace vekha::calendar {

/// How long a stored or shown period is. The order is from fine to coarse and is stored in files: never
/// renumber.
// (Stands before the type Day: GCC would warn that Granularity::Day shadows it.)
enum class Granularity : int { Day = 0, Week = 1, Month = 2, Quarter = 3, HalfYear = 4, Year = 5 };

/// A day as a number: days since 1970-01-01. Arithmetic on days is plain integer arithmetic; no time zone is
/// involved.
using Day = int;

[[nodiscard]] Day dayOf(QDate date);
[[nodiscard]] QDate dateOf(Day day);

/// "day", "week", "month", "quarter", "half", "year": the words of the command line and of stored settings.
[[nodiscard]] QString codeOf(Granularity granularity);
[[nodiscard]] Result<Granularity> granularityFromCode(const QString &code);
/// Calendar months in a period of this kind: 1, 3, 6, 12; 0 for days and weeks.
[[nodiscard]] int monthsIn(Granularity granularity);

/// Days from `first` to `last`, both included. Empty if last < first.
struct DayRange {
    Day first = 0;
    Day last = -1;

    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] int days() const { return isEmpty() ? 0 : last - first + 1; }
    [[nodiscard]] bool contains(Day day) const { return first <= day && day <= last; }
    [[nodiscard]] bool contains(const DayRange &other) const
    {
        return first <= other.first && other.last <= last;
    }
    [[nodiscard]] bool overlaps(const DayRange &other) const
    {
        return first <= other.last && other.first <= last;
    }
    [[nodiscard]] DayRange intersected(const DayRange &other) const;
    auto operator<=>(const DayRange &) const = default;
};

/// Number of a calendar month: year * 12 + (month - 1).
using MonthNumber = int;
[[nodiscard]] MonthNumber monthOf(Day day);
[[nodiscard]] DayRange daysOfMonth(MonthNumber month);
/// True if the range starts on the 1st and ends on the last day of a month.
[[nodiscard]] bool isWholeMonths(const DayRange &range);

/// A period that a figure or a target can belong to: its kind and its first day. Its length follows from both
/// (a quarter is three months from its first day), so a period needs no fiscal calendar to know its days.
struct Period {
    Granularity granularity = Granularity::Month;
    Day first = 0;

    [[nodiscard]] DayRange days() const;
    /// The period of the same kind `steps` later (negative: earlier).
    [[nodiscard]] Period shifted(int steps) const;
    /// The same period a year earlier; none for 29 February and for week 53 where the year before has none
    /// (rule 5).
    [[nodiscard]] std::optional<Period> yearAgo() const;
    auto operator<=>(const Period &) const = default;
};

/// ISO 8601 week number of a day and the year that week belongs to (which may differ near 1 January).
struct IsoWeek {
    int year = 0;
    int week = 0;
};
[[nodiscard]] IsoWeek isoWeekOf(Day day);

/// Quarters, half-years and years of a workspace, which start in `startMonth` (rule 13). A fiscal year is
/// named by the calendar year in which it starts.
class FiscalCalendar {
public:
    explicit FiscalCalendar(int startMonth = 1) : m_startMonth(startMonth) {}

    [[nodiscard]] int startMonth() const { return m_startMonth; }
    /// The period of this kind that holds `day`.
    [[nodiscard]] Period periodOf(Granularity granularity, Day day) const;
    /// All periods of this kind that overlap `range`, oldest first.
    [[nodiscard]] std::vector<Period> periodsIn(Granularity granularity, const DayRange &range) const;
    /// Fiscal year and number of the quarter or half (1-based) of a period; number is 0 for a year. A month
    /// is named by its calendar year and month, a week by its ISO year and week, a day by its calendar year
    /// and day of the year.
    struct Name {
        int year = 0;
        int number = 0;
    };
    [[nodiscard]] Name nameOf(const Period &period) const;
    /// Reads "2024", "2024-H1", "2024-Q3", "2024-05", "2024-W07", "2024-05-17" (cli.md). Fails with
    /// InvalidPeriod.
    [[nodiscard]] Result<Period> parse(const QString &text) const;
    /// Writes the form that parse() reads.
    [[nodiscard]] QString code(const Period &period) const;

private:
    int m_startMonth;
};

/// The range just before `range` with the same number of days; whole months shift by months (rule 5: the
/// previous of a month is the month before, of March to May it is December to February).
[[nodiscard]] DayRange previousRange(const DayRange &range);
/// The same range a year earlier; whole months stay whole months (February 2024 -> all of February 2023).
/// None where an end falls on 29 February and the year before has none.
[[nodiscard]] std::optional<DayRange> yearAgoRange(const DayRange &range);

} // namespace vekha::calendar

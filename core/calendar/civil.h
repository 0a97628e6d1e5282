// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"

namespace vekha::calendar {

/// A day of the Gregorian calendar.
struct CivilDate {
    int year = 1970;
    int month = 1; ///< 1..12
    int day = 1;   ///< 1..31
};

/// Division that rounds down, so that it also works before 1970.
[[nodiscard]] constexpr int floorDiv(int value, int divisor)
{
    return value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);
}
/// What floorDiv() leaves: 0..divisor-1.
[[nodiscard]] constexpr int floorMod(int value, int divisor)
{
    return value - floorDiv(value, divisor) * divisor;
}

/// Day number of a date. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
/// The year is taken to start in March, so that the leap day is its last.
[[nodiscard]] constexpr Day dayOfCivil(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = floorDiv(y, 400);
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

/// Date of a day number. Source: the same, civil_from_days.
[[nodiscard]] constexpr CivilDate civilOf(Day day)
{
    const int shifted = day + 719468;
    const int era = floorDiv(shifted, 146097);
    const int dayOfEra = shifted - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int marchMonth = (5 * dayOfYear + 2) / 153;
    const int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1};
}

[[nodiscard]] constexpr bool isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// Number of a month given as year and 1..12.
[[nodiscard]] constexpr MonthNumber monthNumber(int year, int month) { return year * 12 + month - 1; }
/// Calendar year of a month.
[[nodiscard]] constexpr int yearOfMonth(MonthNumber month) { return floorDiv(month, 12); }
/// 1..12.
[[nodiscard]] constexpr int monthOfYear(MonthNumber month) { return floorMod(month, 12) + 1; }
/// The 1st of a month.
[[nodiscard]] constexpr Day firstDayOf(MonthNumber month)
{
    return dayOfCivil(yearOfMonth(month), monthOfYear(month), 1);
}

/// 1 Monday .. 7 Sunday. 1970-01-01 was a Thursday.
[[nodiscard]] constexpr int weekdayOf(Day day) { return floorMod(day + 3, 7) + 1; }
/// Monday of ISO week 1 of a year, the week that holds 4 January.
[[nodiscard]] constexpr Day firstDayOfIsoYear(int year)
{
    const Day fourth = dayOfCivil(year, 1, 4);
    return fourth - (weekdayOf(fourth) - 1);
}
/// 52 or 53.
[[nodiscard]] constexpr int weeksInIsoYear(int year)
{
    return (firstDayOfIsoYear(year + 1) - firstDayOfIsoYear(year)) / 7;
}

} // namespace vekha::calendar

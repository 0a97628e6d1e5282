// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"

#include "core/calendar/civil.h"

#include <algorithm>
#include <array>

namespace vekha::calendar {

namespace {

constexpr qint64 julianDayOf1970 = 2440588;
constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;

struct GranularityCode {
    Granularity granularity;
    QLatin1StringView code;
};

constexpr std::array<GranularityCode, 6> granularityCodes{{
    {Granularity::Day, QLatin1StringView("day")},
    {Granularity::Week, QLatin1StringView("week")},
    {Granularity::Month, QLatin1StringView("month")},
    {Granularity::Quarter, QLatin1StringView("quarter")},
    {Granularity::HalfYear, QLatin1StringView("half")},
    {Granularity::Year, QLatin1StringView("year")},
}};

std::optional<Day> sameDayAYearEarlier(Day day)
{
    const CivilDate date = civilOf(day);
    if (date.month == 2 && date.day == 29) {
        return std::nullopt;
    }
    return dayOfCivil(date.year - 1, date.month, date.day);
}

std::optional<Day> sameWeekAYearEarlier(Day monday)
{
    const IsoWeek week = isoWeekOf(monday);
    if (week.week > weeksInIsoYear(week.year - 1)) {
        return std::nullopt;
    }
    return firstDayOfIsoYear(week.year - 1) + (week.week - 1) * daysInWeek;
}

} // namespace

Day dayOf(QDate date)
{
    Q_ASSERT(date.isValid());
    return static_cast<Day>(date.toJulianDay() - julianDayOf1970);
}

QDate dateOf(Day day) { return QDate::fromJulianDay(day + julianDayOf1970); }

QString codeOf(Granularity granularity)
{
    return QString(granularityCodes.at(static_cast<std::size_t>(granularity)).code);
}

Result<Granularity> granularityFromCode(const QString &code)
{
    const auto *found = std::find_if(granularityCodes.begin(), granularityCodes.end(),
                                     [&code](const GranularityCode &entry) { return entry.code == code; });
    if (found == granularityCodes.end()) {
        return failure(ErrorCode::InvalidInput, {code, QString()}, QStringLiteral("unknown granularity"));
    }
    return found->granularity;
}

int monthsIn(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day:
    case Granularity::Week:
        return 0;
    case Granularity::Month:
        return 1;
    case Granularity::Quarter:
        return 3;
    case Granularity::HalfYear:
        return 6;
    case Granularity::Year:
        return monthsInYear;
    }
    Q_UNREACHABLE();
}

DayRange DayRange::intersected(const DayRange &other) const
{
    const DayRange common{std::max(first, other.first), std::min(last, other.last)};
    return common.isEmpty() ? DayRange{} : common;
}

MonthNumber monthOf(Day day)
{
    const CivilDate date = civilOf(day);
    return monthNumber(date.year, date.month);
}

DayRange daysOfMonth(MonthNumber month) { return {firstDayOf(month), firstDayOf(month + 1) - 1}; }

bool isWholeMonths(const DayRange &range)
{
    return !range.isEmpty() && civilOf(range.first).day == 1 && civilOf(range.last + 1).day == 1;
}

DayRange Period::days() const
{
    if (granularity == Granularity::Day) {
        return {first, first};
    }
    if (granularity == Granularity::Week) {
        return {first, first + daysInWeek - 1};
    }
    return {first, firstDayOf(monthOf(first) + monthsIn(granularity)) - 1};
}

Period Period::shifted(int steps) const
{
    if (granularity == Granularity::Day) {
        return {granularity, first + steps};
    }
    if (granularity == Granularity::Week) {
        return {granularity, first + steps * daysInWeek};
    }
    return {granularity, firstDayOf(monthOf(first) + steps * monthsIn(granularity))};
}

std::optional<Period> Period::yearAgo() const
{
    const auto period = [this](Day day) { return Period{granularity, day}; };
    if (granularity == Granularity::Week) {
        const auto monday = sameWeekAYearEarlier(first);
        return monday ? std::optional(period(*monday)) : std::nullopt;
    }
    const auto day = sameDayAYearEarlier(first);
    return day ? std::optional(period(*day)) : std::nullopt;
}

IsoWeek isoWeekOf(Day day)
{
    const Day thursday = day - weekdayOf(day) + 4;
    const int year = civilOf(thursday).year; // a week belongs to the year of its Thursday
    return {year, (thursday - dayOfCivil(year, 1, 1)) / daysInWeek + 1};
}

DayRange previousRange(const DayRange &range)
{
    if (isWholeMonths(range)) {
        const MonthNumber first = monthOf(range.first);
        const int months = monthOf(range.last) - first + 1;
        return {firstDayOf(first - months), range.first - 1};
    }
    return {range.first - range.days(), range.first - 1};
}

std::optional<DayRange> yearAgoRange(const DayRange &range)
{
    if (isWholeMonths(range)) {
        return DayRange{firstDayOf(monthOf(range.first) - monthsInYear),
                        firstDayOf(monthOf(range.last) - monthsInYear + 1) - 1};
    }
    const auto first = sameDayAYearEarlier(range.first);
    const auto last = sameDayAYearEarlier(range.last);
    if (!first || !last) {
        return std::nullopt;
    }
    return DayRange{*first, *last};
}

} // namespace vekha::calendar

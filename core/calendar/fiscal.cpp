// SPDX-License-Identifier: GPL-3.0-or-later
// The FiscalCalendar of period.h: periods as a workspace cuts and names them.
#include "core/calendar/civil.h"
#include "core/calendar/period.h"

#include <initializer_list>
#include <optional>

namespace vekha::calendar {

namespace {

// What a code may name. A year out of this is a slip of the finger, e.g. 0204 or 20244.
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr int monthsInYear = 12;

/// `count` ASCII digits from `start`; none where there is anything else.
std::optional<int> digits(QStringView text, qsizetype start, qsizetype count)
{
    if (text.size() < start + count) {
        return std::nullopt;
    }
    int number = 0;
    for (const QChar c : text.sliced(start, count)) {
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

std::optional<int> digitsUpTo(QStringView text, qsizetype start, qsizetype count, int largest)
{
    const auto number = digits(text, start, count);
    return number && *number >= 1 && *number <= largest ? number : std::nullopt;
}

std::optional<Period> dayOrMonth(QStringView text, int year)
{
    const auto month = digitsUpTo(text, 5, 2, monthsInYear);
    if (!month) {
        return std::nullopt;
    }
    const MonthNumber number = monthNumber(year, *month);
    if (text.size() == 7) {
        return Period{Granularity::Month, firstDayOf(number)};
    }
    const auto day = digitsUpTo(text, 8, 2, daysOfMonth(number).days());
    if (text.size() != 10 || text[7] != u'-' || !day) {
        return std::nullopt;
    }
    return Period{Granularity::Day, firstDayOf(number) + *day - 1};
}

std::optional<Period> week(QStringView text, int year)
{
    const auto number = digitsUpTo(text, 6, 2, weeksInIsoYear(year));
    if (text.size() != 8 || !number) {
        return std::nullopt;
    }
    return Period{Granularity::Week, firstDayOfIsoYear(year) + (*number - 1) * 7};
}

/// A quarter or half-year: "2024-Q3", "2024-H1".
std::optional<Period> partOfYear(QStringView text, Granularity granularity, MonthNumber yearStart)
{
    const int months = monthsIn(granularity);
    const auto number = digitsUpTo(text, 6, 1, monthsInYear / months);
    if (text.size() != 7 || !number) {
        return std::nullopt;
    }
    return Period{granularity, firstDayOf(yearStart + (*number - 1) * months)};
}

std::optional<Period> parsed(QStringView text, int startMonth)
{
    const auto year = digits(text, 0, 4);
    if (!year || *year < firstYear || *year > lastYear) {
        return std::nullopt;
    }
    const MonthNumber yearStart = monthNumber(*year, startMonth);
    if (text.size() == 4) {
        return Period{Granularity::Year, firstDayOf(yearStart)};
    }
    if (text.size() < 7 || text[4] != u'-') {
        return std::nullopt;
    }
    switch (text[5].toUpper().unicode()) {
    case u'H':
        return partOfYear(text, Granularity::HalfYear, yearStart);
    case u'Q':
        return partOfYear(text, Granularity::Quarter, yearStart);
    case u'W':
        return week(text, *year);
    default:
        return dayOrMonth(text, *year);
    }
}

/// Numbers filled up with zeros, as in a code.
QString padded(int number, int width) { return QString::number(number).rightJustified(width, u'0'); }

} // namespace

Period FiscalCalendar::periodOf(Granularity granularity, Day day) const
{
    if (granularity == Granularity::Day) {
        return {granularity, day};
    }
    if (granularity == Granularity::Week) {
        return {granularity, day - (weekdayOf(day) - 1)};
    }
    const MonthNumber month = monthOf(day);
    const int intoPeriod = floorMod(month - (m_startMonth - 1), monthsIn(granularity));
    return {granularity, firstDayOf(month - intoPeriod)};
}

std::vector<Period> FiscalCalendar::periodsIn(Granularity granularity, const DayRange &range) const
{
    std::vector<Period> periods;
    if (range.isEmpty()) {
        return periods;
    }
    for (Period period = periodOf(granularity, range.first); period.first <= range.last;
         period = period.shifted(1)) {
        periods.push_back(period);
    }
    return periods;
}

FiscalCalendar::Name FiscalCalendar::nameOf(const Period &period) const
{
    const CivilDate date = civilOf(period.first);
    switch (period.granularity) {
    case Granularity::Day:
        return {date.year, period.first - dayOfCivil(date.year, 1, 1) + 1};
    case Granularity::Week: {
        const IsoWeek week = isoWeekOf(period.first);
        return {week.year, week.week};
    }
    case Granularity::Month:
        return {date.year, date.month};
    case Granularity::Quarter:
    case Granularity::HalfYear:
    case Granularity::Year:
        break;
    }
    const int fromStart = monthNumber(date.year, date.month) - (m_startMonth - 1);
    const int number = floorMod(fromStart, monthsInYear) / monthsIn(period.granularity) + 1;
    return {floorDiv(fromStart, monthsInYear), period.granularity == Granularity::Year ? 0 : number};
}

Result<Period> FiscalCalendar::parse(const QString &text) const
{
    const auto period = parsed(QStringView(text).trimmed(), m_startMonth);
    if (!period) {
        return failure(ErrorCode::InvalidPeriod, {text});
    }
    return *period;
}

QString FiscalCalendar::code(const Period &period) const
{
    const Name name = nameOf(period);
    const QString year = padded(name.year, 4);
    switch (period.granularity) {
    case Granularity::Day: {
        const CivilDate date = civilOf(period.first);
        return year + u'-' + padded(date.month, 2) + u'-' + padded(date.day, 2);
    }
    case Granularity::Week:
        return year + QLatin1StringView("-W") + padded(name.number, 2);
    case Granularity::Month:
        return year + u'-' + padded(name.number, 2);
    case Granularity::Quarter:
        return year + QLatin1StringView("-Q") + QString::number(name.number);
    case Granularity::HalfYear:
        return year + QLatin1StringView("-H") + QString::number(name.number);
    case Granularity::Year:
        return year;
    }
    Q_UNREACHABLE();
}

} // namespace vekha::calendar

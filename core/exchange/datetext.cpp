// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/datetext.h"

#include "core/calendar/civil.h"
#include "core/exchange/datewords.h"
#include "core/exchange/numbertext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace vekha::exchange {

namespace {

using calendar::Granularity;
using Kind = DateReading::Kind;

constexpr int earliestYear = 1900;
constexpr int latestYear = 2199;

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

int daysIn(int year, int month)
{
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && calendar::isLeapYear(year) ? 29 : days[size_t(month - 1)];
}

bool isYear(int year) { return year >= earliestYear && year <= latestYear; }

DateReading dayReading(int year, int month, int day)
{
    DateReading reading;
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
        reading.impossible = isYear(year);
        return reading;
    }
    reading.kind = Kind::Date;
    reading.period = {Granularity::Day, calendar::dayOfCivil(year, month, day)};
    return reading;
}

/// A number of at most nine digits at the start of `text`, taken off it.
struct Number {
    int value = 0;
    int digits = 0;
};
Number takeNumber(std::string_view &text)
{
    Number number;
    while (!text.empty() && isDigit(text.front()) && number.digits < 9) {
        number.value = number.value * 10 + (text.front() - '0');
        ++number.digits;
        text.remove_prefix(1);
    }
    return number;
}

bool take(std::string_view &text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

/// A zone behind a time ("Z", "+03", "+03:00", " UTC") is passed over: the day counts as it is written.
bool isZone(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text == "Z" || text == "z" || text == "UTC" || text == "GMT")
        return true;
    if (text.front() != '+' && text.front() != '-')
        return false;
    text.remove_prefix(1);
    const Number hours = takeNumber(text);
    (void)take(text, ':');
    const Number minutes = takeNumber(text);
    return text.empty() &&
           (hours.digits == 4 ? minutes.digits == 0 : hours.digits == 2 && minutes.digits % 2 == 0);
}

/// "10:54", "10:54:41.123", "7:58 PM", each with a zone or none: second of the day; none if it is no time.
std::optional<int> secondOf(std::string_view text)
{
    text = trimmed(text);
    const Number hours = takeNumber(text);
    if (hours.digits < 1 || hours.digits > 2 || !take(text, ':'))
        return std::nullopt;
    const Number minutes = takeNumber(text);
    Number seconds;
    if (take(text, ':')) {
        seconds = takeNumber(text);
        if (seconds.digits != 2)
            return std::nullopt;
        if (take(text, '.') || take(text, ','))
            (void)takeNumber(text);
    }
    int hour = hours.value;
    const std::string_view rest = trimmed(text);
    const bool afternoon = rest == "PM" || rest == "pm";
    if (afternoon || rest == "AM" || rest == "am") {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (afternoon ? 12 : 0);
        text = {};
    }
    if (minutes.digits != 2 || hour > 23 || minutes.value > 59 || seconds.value > 60 || !isZone(text))
        return std::nullopt;
    return hour * 3600 + minutes.value * 60 + std::min(seconds.value, 59);
}

/// Adds the time that stands behind a day, if any; something else there makes it no date.
DateReading withTime(DateReading reading, std::string_view rest)
{
    if (rest.empty() || reading.kind == Kind::Bad)
        return reading;
    if (rest.front() != 'T' && rest.front() != ' ' && rest.front() != ',' &&
        trimmed(rest).size() == rest.size())
        return {};
    rest.remove_prefix(rest.front() == 'T' || rest.front() == ',' ? 1 : 0);
    const auto second = secondOf(rest);
    if (!second)
        return {};
    reading.second = *second;
    return reading;
}

/// "2024-05-17", "2024/5/17 10:30", and "2024-05", "2024".
DateReading yearFirst(int year, std::string_view text, const calendar::FiscalCalendar &fiscal)
{
    if (text.empty()) {
        DateReading reading = periodReading(Granularity::Year, year, 0, fiscal);
        reading.bareNumber = true;
        return reading;
    }
    const char separator = text.front();
    if (separator != '-' && separator != '/' && separator != '.')
        return {};
    text.remove_prefix(1);
    const Number month = takeNumber(text);
    if (month.digits < 1 || month.digits > 2)
        return {};
    if (text.empty())
        return periodReading(Granularity::Month, year, month.value, fiscal);
    if (!take(text, separator))
        return {};
    const Number day = takeNumber(text);
    if (day.digits < 1 || day.digits > 2)
        return {};
    return withTime(dayReading(year, month.value, day.value), text);
}

/// Day and month before a year: `separator` and the column's order say which is which.
DateReading dayAndMonth(int first, int second, int year, char separator, DateOrder order)
{
    if (separator == '.')
        return dayReading(year, second, first);
    const DateReading dayFirst = dayReading(year, second, first);
    const DateReading monthFirst = dayReading(year, first, second);
    const bool dayFits = dayFirst.kind == Kind::Date;
    const bool monthFits = monthFirst.kind == Kind::Date;
    if (!dayFits && !monthFits)
        return dayFirst;
    DateReading reading = dayFits ? dayFirst : monthFirst;
    if (dayFits != monthFits)
        reading.clue = dayFits ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (order != DateOrder::DayFirst && order != DateOrder::MonthFirst) {
        if (dayFits && monthFits && first != second)
            reading.kind = Kind::Ambiguous;
        return reading;
    }
    if (reading.clue != DateOrder::Unknown && reading.clue != order)
        return {Kind::Bad, {}, 0, reading.clue, false};
    return order == DateOrder::DayFirst ? dayFirst : monthFirst;
}

/// "17.05.2024", "05/17/24 7:58 PM", "05.2024".
DateReading dayFirstForms(Number first, std::string_view text, DateOrder order,
                          const calendar::FiscalCalendar &fiscal)
{
    if (text.empty() || first.digits > 2)
        return {};
    const char separator = text.front();
    if (separator != '-' && separator != '/' && separator != '.')
        return {};
    text.remove_prefix(1);
    const Number second = takeNumber(text);
    if (second.digits == 4 && text.empty())
        return periodReading(Granularity::Month, second.value, first.value, fiscal);
    if (second.digits < 1 || second.digits > 2 || !take(text, separator))
        return {};
    const Number year = takeNumber(text);
    if (year.digits != 4 && year.digits != 2)
        return {};
    const int fullYear = year.digits == 2 ? yearOfTwoDigits(year.value) : year.value;
    DateReading reading = withTime(dayAndMonth(first.value, second.value, fullYear, separator, order), text);
    reading.impossible = reading.impossible && year.digits == 4; // "12-34-56" is anything
    return reading;
}

/// The form that most files have, without any detour.
bool readIso(std::string_view text, DateReading &reading)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    int digits[10];
    for (size_t i = 0; i < 10; ++i) {
        if (i == 4 || i == 7)
            continue;
        digits[i] = text[i] - '0';
        if (digits[i] < 0 || digits[i] > 9)
            return false;
    }
    reading = dayReading(digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3],
                         digits[5] * 10 + digits[6], digits[8] * 10 + digits[9]);
    return true;
}

/// A date or period that is no range of days.
DateReading readOneDate(std::string_view text, DateOrder order, const calendar::FiscalCalendar &fiscal)
{
    DateReading reading;
    if (readIso(text, reading))
        return reading;
    text = trimmed(text);
    if (isMissingWord(text))
        return {Kind::Missing, {}, 0, DateOrder::Unknown, false};
    std::string_view rest = text;
    const Number number = takeNumber(rest);
    if (number.digits == 8 && (rest.empty() || rest.front() == 'T' || rest.front() == ' ')) {
        reading =
            withTime(dayReading(number.value / 10000, number.value / 100 % 100, number.value % 100), rest);
        reading.bareNumber = rest.empty();
        reading.impossible = false; // eight digits are a date only where they are one
        return reading;
    }
    if (number.digits == 4)
        reading = yearFirst(number.value, rest, fiscal);
    else if (number.digits == 1 || number.digits == 2)
        reading = dayFirstForms(number, rest, order, fiscal);
    const bool numeric = number.digits > 0 && reading.kind != Kind::Bad;
    // A refusal with a clue is final: "13/04/2024" where the month stands first.
    if (numeric || reading.clue != DateOrder::Unknown || reading.impossible)
        return reading;
    return readWordedDate(text, fiscal);
}

constexpr size_t shortestRange = 13; // "1.1.24-2.1.24"
constexpr size_t longestRange = 64;

/// Both ends of a range, cut at `separator`; none if they are no days or stand the wrong way round.
std::optional<calendar::DayRange> rangeAt(std::string_view text, size_t at, size_t length, DateOrder order,
                                          const calendar::FiscalCalendar &fiscal)
{
    const DateReading first = readOneDate(text.substr(0, at), order, fiscal);
    if (first.kind != Kind::Date || first.period.granularity != Granularity::Day)
        return std::nullopt;
    const DateReading last = readOneDate(text.substr(at + length), order, fiscal);
    if (last.kind != Kind::Date || last.period.granularity != Granularity::Day ||
        last.period.first < first.period.first)
        return std::nullopt;
    return calendar::DayRange{first.period.first, last.period.first};
}

std::optional<calendar::DayRange> rangeInOrder(std::string_view text, DateOrder order,
                                               const calendar::FiscalCalendar &fiscal)
{
    constexpr std::array<std::string_view, 8> separators = {
        " - ", " \xe2\x80\x93 ", " \xe2\x80\x94 ", "\xe2\x80\x93", "\xe2\x80\x94", "..", " to ", "-"};
    constexpr int mostTries = 8; // "2024-07-01-2024-07-31" has five; a text of dashes alone has no range
    for (const std::string_view separator : separators) {
        int tries = 0;
        for (size_t at = text.find(separator); at != text.npos && tries < mostTries;
             at = text.find(separator, at + 1), ++tries) {
            if (const auto range = rangeAt(text, at, separator.size(), order, fiscal))
                return range;
        }
    }
    return std::nullopt;
}

bool mayBeRange(std::string_view text)
{
    if (text.size() < shortestRange || text.size() > longestRange)
        return false;
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return digits >= 6;
}

/// A range of days that is one whole period.
DateReading readRange(std::string_view text, DateOrder order, const calendar::FiscalCalendar &fiscal)
{
    const auto days = mayBeRange(text) ? readDayRange(text, order, fiscal) : std::nullopt;
    const auto period = days ? periodOfDays(*days, fiscal) : std::nullopt;
    if (!period)
        return {};
    DateReading reading;
    reading.kind = Kind::Date;
    reading.period = *period;
    return reading;
}

} // namespace

std::optional<calendar::DayRange> readDayRange(std::string_view text, DateOrder order,
                                               const calendar::FiscalCalendar &fiscal)
{
    text = trimmed(text);
    if (!mayBeRange(text))
        return std::nullopt;
    if (order != DateOrder::Unknown)
        return rangeInOrder(text, order, fiscal);
    const auto dayFirst = rangeInOrder(text, DateOrder::DayFirst, fiscal);
    const auto monthFirst = rangeInOrder(text, DateOrder::MonthFirst, fiscal);
    if (dayFirst && monthFirst && *dayFirst != *monthFirst)
        return std::nullopt;
    return dayFirst ? dayFirst : monthFirst;
}

std::optional<calendar::Period> periodOfDays(const calendar::DayRange &days,
                                             const calendar::FiscalCalendar &fiscal)
{
    for (const Granularity kind : {Granularity::Day, Granularity::Week, Granularity::Month,
                                   Granularity::Quarter, Granularity::HalfYear, Granularity::Year}) {
        const calendar::Period period = fiscal.periodOf(kind, days.first);
        if (period.days() == days)
            return period;
    }
    return std::nullopt;
}

DateReading readSerialDate(double serial)
{
    constexpr calendar::Day origin = calendar::dayOfCivil(1899, 12, 30);
    constexpr double earliest = 20000;
    constexpr double latest = 60000;
    constexpr double secondsOfDay = 86400;
    if (!(serial >= earliest && serial <= latest))
        return {};
    DateReading reading;
    reading.kind = Kind::Date;
    const int day = int(serial);
    reading.period = {Granularity::Day, origin + day};
    reading.second = std::min(int(std::lround((serial - day) * secondsOfDay)), int(secondsOfDay) - 1);
    return reading;
}

int yearOfTwoDigits(int year) { return year < 70 ? 2000 + year : 1900 + year; }

DateReading periodReading(Granularity granularity, int year, int number,
                          const calendar::FiscalCalendar &fiscal)
{
    if (!isYear(year))
        return {};
    DateReading reading;
    reading.kind = Kind::Date;
    const int months = calendar::monthsIn(granularity);
    if (granularity == Granularity::Week) {
        if (number < 1 || number > calendar::weeksInIsoYear(year))
            return {};
        reading.period = {granularity, calendar::firstDayOfIsoYear(year) + 7 * (number - 1)};
        return reading;
    }
    if (granularity != Granularity::Year && (number < 1 || number > 12 / months))
        return {};
    const int start = granularity == Granularity::Month ? 1 : fiscal.startMonth();
    const int before = granularity == Granularity::Year ? 0 : (number - 1) * months;
    reading.period = {granularity, calendar::firstDayOf(calendar::monthNumber(year, start) + before)};
    return reading;
}

DateReading readDate(std::string_view text, DateOrder order, const calendar::FiscalCalendar &fiscal)
{
    const DateReading reading = readOneDate(text, order, fiscal);
    const bool open = reading.kind == Kind::Bad && reading.clue == DateOrder::Unknown && !reading.impossible;
    return open ? readRange(trimmed(text), order, fiscal) : reading;
}

} // namespace vekha::exchange

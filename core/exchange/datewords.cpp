// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/datewords.h"

#include "core/calendar/civil.h"
#include "core/exchange/encoding.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace vekha::exchange {

namespace {

using calendar::Granularity;
using Kind = DateReading::Kind;

constexpr qsizetype longestDate = 64;

/// A word or a number of the text.
struct Token {
    QString word;
    int number = -1;
    int digits = 0;
    bool isNumber() const { return digits > 0; }
};

std::vector<Token> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        const bool digit = text[i] >= u'0' && text[i] <= u'9';
        const auto belongs = [&](QChar c) { return digit ? c >= u'0' && c <= u'9' : c.isLetter(); };
        qsizetype end = i;
        while (end < text.size() && belongs(text[end]))
            ++end;
        if (end > i) {
            const QString word = text.mid(i, end - i);
            tokens.push_back({digit ? QString() : word, digit ? word.toInt() : -1, digit ? int(end - i) : 0});
        }
        i = std::max(end, i + 1);
    }
    return tokens;
}

/// Month 1..12 by name, short or long, in any Russian case.
std::optional<int> monthOfWord(const QString &word)
{
    struct Names {
        const char16_t *start;
        const char16_t *full;
    };
    static constexpr std::array<Names, 12> english = {{{u"jan", u"january"},
                                                       {u"feb", u"february"},
                                                       {u"mar", u"march"},
                                                       {u"apr", u"april"},
                                                       {u"may", u"may"},
                                                       {u"jun", u"june"},
                                                       {u"jul", u"july"},
                                                       {u"aug", u"august"},
                                                       {u"sep", u"september"},
                                                       {u"oct", u"october"},
                                                       {u"nov", u"november"},
                                                       {u"dec", u"december"}}};
    // The start that all cases of a month's name share.
    static constexpr std::array<const char16_t *, 12> russianStems = {
        u"январ", u"феврал", u"март",    u"апрел",  u"ма",    u"июн",
        u"июл",   u"август", u"сентябр", u"октябр", u"ноябр", u"декабр"};
    static const QStringList endings = {QString(), u"ь"_qs, u"я"_qs, u"е"_qs, u"й"_qs, u"а"_qs};
    for (size_t i = 0; i < 12; ++i) {
        const QString full = QString::fromUtf16(english[i].full);
        if (word.startsWith(QString::fromUtf16(english[i].start)) && full.startsWith(word))
            return int(i) + 1;
        const QString stem = QString::fromUtf16(russianStems[i]);
        const bool wholeName =
            word.startsWith(stem) && endings.contains(word.mid(stem.size())) && word.size() >= 3;
        if (wholeName || (word.size() >= 3 && stem.startsWith(word)))
            return int(i) + 1;
    }
    return word == u"sept" ? std::optional(9) : std::nullopt;
}

std::optional<Granularity> granularityOfWord(const QString &word)
{
    static const QStringList quarters = {u"q"_qs, u"кв"_qs, u"квартал"_qs, u"quarter"_qs, u"к"_qs};
    static const QStringList halves = {u"h"_qs, u"полугодие"_qs, u"п"_qs, u"half"_qs};
    static const QStringList weeks = {u"w"_qs, u"week"_qs, u"неделя"_qs, u"нед"_qs};
    if (quarters.contains(word))
        return Granularity::Quarter;
    if (halves.contains(word))
        return Granularity::HalfYear;
    if (weeks.contains(word))
        return Granularity::Week;
    return std::nullopt;
}

std::optional<int> romanNumber(const QString &word)
{
    static const QStringList numerals = {u"i"_qs, u"ii"_qs, u"iii"_qs, u"iv"_qs};
    const qsizetype at = numerals.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(int(at) + 1);
}

bool isYearWord(const QString &word)
{
    return word == u"г" || word == u"год" || word == u"года" || word == u"fy" || word == u"of";
}

std::optional<int> yearOf(const Token &token)
{
    if (token.digits == 4)
        return token.number;
    return token.digits == 2 ? std::optional(yearOfTwoDigits(token.number)) : std::nullopt;
}

/// A month's name with its year, and perhaps the day.
DateReading monthDate(int month, const std::vector<Token> &numbers, const calendar::FiscalCalendar &fiscal)
{
    if (numbers.size() == 1) {
        const auto year = yearOf(numbers[0]);
        return year ? periodReading(Granularity::Month, *year, month, fiscal) : DateReading{};
    }
    if (numbers.size() != 2)
        return {};
    const bool yearFirst = numbers[0].digits == 4;
    const auto year = yearOf(numbers[yearFirst ? 0 : 1]);
    const Token &day = numbers[yearFirst ? 1 : 0];
    if (!year || day.digits > 2)
        return {};
    DateReading reading = periodReading(Granularity::Month, *year, month, fiscal);
    if (reading.kind != Kind::Date || day.number < 1 || day.number > reading.period.days().days())
        return {};
    reading.period = {Granularity::Day, reading.period.first + day.number - 1};
    return reading;
}

/// "Q1 2024", "2024 Q1", "1 кв. 2024": the four-digit number is the year; "1 кв. 24" has it last.
DateReading numberedPeriod(Granularity kind, const std::vector<Token> &numbers,
                           const calendar::FiscalCalendar &fiscal)
{
    if (numbers.size() != 2)
        return {};
    const size_t yearAt = numbers[0].digits == 4 ? 0 : 1;
    const auto year = yearOf(numbers[yearAt]);
    const Token &number = numbers[1 - yearAt];
    return year && number.digits <= 2 ? periodReading(kind, *year, number.number, fiscal) : DateReading{};
}

} // namespace

DateReading readWordedDate(std::string_view text, const calendar::FiscalCalendar &fiscal)
{
    if (text.size() > size_t(longestDate) || !isUtf8(text))
        return {};
    std::optional<int> month;
    std::optional<Granularity> kind;
    std::vector<Token> numbers;
    for (const Token &token : tokensOf(QString::fromUtf8(text.data(), qsizetype(text.size())).toLower())) {
        if (token.isNumber()) {
            numbers.push_back(token);
        } else if (const auto namedMonth = monthOfWord(token.word); namedMonth && !month) {
            month = namedMonth;
        } else if (const auto namedKind = granularityOfWord(token.word); namedKind && !kind) {
            kind = namedKind;
        } else if (const auto roman = romanNumber(token.word)) {
            numbers.push_back({QString(), *roman, 1});
        } else if (!isYearWord(token.word)) {
            return {};
        }
    }
    if (month.has_value() == kind.has_value())
        return {};
    return month ? monthDate(*month, numbers, fiscal) : numberedPeriod(*kind, numbers, fiscal);
}

} // namespace vekha::exchange

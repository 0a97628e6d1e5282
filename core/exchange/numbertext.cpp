// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbertext.h"

#include <fast_float/fast_float.h>

#include <array>
#include <cmath>

namespace vekha::exchange {

namespace {

using Kind = NumberReading::Kind;

constexpr std::array<std::string_view, 6> spaces = {
    " ", "\t", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89", "\xef\xbb\xbf"};
constexpr std::array<std::string_view, 4> apostrophes = {"'", "\xe2\x80\x99", "`", "\xca\xbc"};
constexpr std::array<std::string_view, 4> minuses = {"-", "\xe2\x88\x92", "\xe2\x80\x93", "\xef\xbc\x8d"};
constexpr std::array<std::string_view, 20> missingWords = {
    "-",    "--",   "—",   "–",   "n/a",     "N/A",     "#N/A",  "н/д",    "Н/Д",    "NULL",
    "null", "Null", "NaN", "nan", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NULL!", "#NUM!"};
constexpr std::string_view officeError = "Err:"; // LibreOffice's other errors: "Err:502"
// Longer ones first: "руб." before "руб" before "р.".
constexpr std::array<std::string_view, 26> currencies = {
    "рублей", "руб.", "руб", "Руб.", "RUB", "RUR", "USD", "EUR", "GBP", "KZT", "BYN", "UAH", "CNY",
    "р.",     "р",    "тг",  "Br",   "₽", "$",   "€",   "£",   "¥",   "₸",   "₴",   "₺",   "₹"};

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

template <class List> bool dropStart(std::string_view &text, const List &list)
{
    for (const std::string_view item : list) {
        if (text.starts_with(item)) {
            text.remove_prefix(item.size());
            return true;
        }
    }
    return false;
}

template <class List> bool dropEnd(std::string_view &text, const List &list)
{
    for (const std::string_view item : list) {
        if (text.ends_with(item)) {
            text.remove_suffix(item.size());
            return true;
        }
    }
    return false;
}

/// What stands around the digits.
struct Dressing {
    bool negative = false;
    bool percent = false;
    bool twice = false; ///< two signs, two percents: no number
};

/// Takes signs, currencies, percents and parentheses off both ends.
Dressing undress(std::string_view &text)
{
    Dressing dressing;
    constexpr std::array<std::string_view, 1> percents = {"%"};
    bool signSeen = false;
    for (;;) {
        text = trimmed(text);
        if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
            text = text.substr(1, text.size() - 2);
            dressing.twice = dressing.twice || signSeen;
            signSeen = dressing.negative = true;
        } else if (dropStart(text, minuses)) {
            dressing.twice = dressing.twice || signSeen;
            signSeen = dressing.negative = true;
        } else if (text.starts_with('+')) {
            text.remove_prefix(1);
            dressing.twice = dressing.twice || signSeen;
            signSeen = true;
        } else if (dropEnd(text, percents) || dropStart(text, percents)) {
            dressing.twice = dressing.twice || dressing.percent;
            dressing.percent = true;
        } else if (!dropEnd(text, currencies) && !dropStart(text, currencies)) {
            return dressing;
        }
    }
}

constexpr int maximumGroups = 16;
constexpr size_t maximumDigits = 400; // longer than any double needs

/// Digits cut at their marks: "1 234,5" is {"1", "234", "5"} with the marks ' ' and ','.
struct Groups {
    std::array<std::string_view, maximumGroups> digits;
    std::array<char, maximumGroups> marks{}; ///< before digits[i]: ' ', '\'', ',' or '.'
    int count = 0;
    std::string_view exponent;
};

char takeMark(std::string_view &text)
{
    if (text.starts_with(',') || text.starts_with('.')) {
        const char mark = text.front();
        text.remove_prefix(1);
        return mark;
    }
    if (dropStart(text, spaces))
        return ' ';
    return dropStart(text, apostrophes) ? '\'' : '\0';
}

bool isExponent(std::string_view text)
{
    if (text.empty() || (text.front() != 'e' && text.front() != 'E'))
        return false;
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && text.size() <= 4 && std::all_of(text.begin(), text.end(), isDigit);
}

bool cut(std::string_view text, Groups &groups)
{
    char mark = '\0';
    for (;;) {
        const size_t length = size_t(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
        if (groups.count == maximumGroups || length > maximumDigits)
            return false;
        groups.digits[size_t(groups.count)] = text.substr(0, length);
        groups.marks[size_t(groups.count++)] = mark;
        text.remove_prefix(length);
        if (text.empty())
            return true;
        if (isExponent(text)) {
            groups.exponent = text;
            return true;
        }
        mark = takeMark(text);
        if (mark == '\0')
            return false;
    }
}

/// Decides which mark is the decimal one: its place among the groups, or 0 for none.
struct Decision {
    Kind kind = Kind::Bad;
    int decimalAt = 0;
    DecimalMark clue = DecimalMark::Unknown;
};

DecimalMark markOf(char c) { return c == ',' ? DecimalMark::Comma : DecimalMark::Point; }
DecimalMark otherThan(char c) { return c == ',' ? DecimalMark::Point : DecimalMark::Comma; }

/// Groups 1 .. last of thousands: one kind of mark, three digits each, at most three before them.
bool areThousands(const Groups &groups, int last)
{
    if (last == 0)
        return true;
    const size_t lead = groups.digits[0].size();
    if (lead < 1 || lead > 3)
        return false;
    for (int i = 1; i <= last; ++i) {
        if (groups.digits[size_t(i)].size() != 3 || groups.marks[size_t(i)] != groups.marks[1])
            return false;
    }
    return true;
}

Decision asDecimal(const Groups &groups, int at)
{
    const char mark = groups.marks[size_t(at)];
    const bool sameMarkBefore = at > 1 && groups.marks[1] == mark;
    const bool digits = !groups.digits[size_t(at)].empty() || !groups.digits[size_t(at - 1)].empty();
    if (sameMarkBefore || !digits || !areThousands(groups, at - 1))
        return {};
    return {Kind::Number, at, markOf(mark)};
}

/// One comma or one dot and no other mark: "1,5", "0,125", "1234,567" are clear, "1,234" is not.
Decision singleMark(const Groups &groups, DecimalMark known)
{
    const char mark = groups.marks[1];
    const std::string_view before = groups.digits[0];
    const bool clear = groups.digits[1].size() != 3 || before.empty() || before.size() > 3 ||
                       before.front() == '0' || !groups.exponent.empty();
    if (clear)
        return asDecimal(groups, 1);
    if (known == DecimalMark::Unknown)
        return {Kind::Ambiguous, 0, DecimalMark::Unknown};
    return {Kind::Number, known == markOf(mark) ? 1 : 0, known};
}

Decision decide(const Groups &groups, DecimalMark known)
{
    const int last = groups.count - 1;
    if (last == 0)
        return {groups.digits[0].empty() ? Kind::Bad : Kind::Number, 0, DecimalMark::Unknown};
    const char lastMark = groups.marks[size_t(last)];
    const bool lastMayBeDecimal = lastMark == ',' || lastMark == '.';
    if (last == 1 && lastMayBeDecimal)
        return singleMark(groups, known);
    if (areThousands(groups, last)) {
        return {groups.exponent.empty() ? Kind::Number : Kind::Bad, 0,
                lastMayBeDecimal ? otherThan(lastMark) : DecimalMark::Unknown};
    }
    return lastMayBeDecimal ? asDecimal(groups, last) : Decision{};
}

/// The number that the groups spell, by fast_float, which reads '.' alone.
NumberReading valueOf(const Groups &groups, const Decision &decision, const Dressing &dressing)
{
    std::array<char, maximumDigits * 2> plain{};
    size_t size = 0;
    const auto put = [&](std::string_view text) {
        for (const char c : text.substr(0, plain.size() - 8 - size))
            plain[size++] = c;
    };
    if (dressing.negative)
        put("-");
    for (int i = 0; i < groups.count; ++i) {
        if (i > 0 && i == decision.decimalAt)
            put(groups.digits[0].empty() ? "0." : ".");
        put(groups.digits[size_t(i)]);
    }
    put(groups.exponent);
    if (dressing.percent && groups.exponent.empty())
        put("e-2"); // exact, where a division by 100 would round once more
    double value = 0;
    const auto read = fast_float::from_chars(plain.data(), plain.data() + size, value);
    if (read.ec != std::errc() || read.ptr != plain.data() + size || !std::isfinite(value))
        return {};
    if (dressing.percent && !groups.exponent.empty())
        value /= 100;
    return {Kind::Number, value == 0 ? 0.0 : value, decision.clue};
}

/// "< 10%", "> 90 %": a program that gives a bound does not tell the figure.
bool isBound(std::string_view text)
{
    text = trimmed(text);
    return text.size() > 1 && (text.front() == '<' || text.front() == '>') &&
           readNumber(text.substr(1), DecimalMark::Unknown).kind != Kind::Bad;
}

/// Plain digits, at most 15 so that a double holds them exactly: what most cells are.
bool readDigits(std::string_view text, double &value)
{
    const bool negative = text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    if (text.empty() || text.size() > 15)
        return false;
    qint64 sum = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return false;
        sum = sum * 10 + (c - '0');
    }
    value = negative && sum != 0 ? -double(sum) : double(sum);
    return true;
}

/// Digits with a point in a column where the point is the decimal mark.
bool readPointed(std::string_view text, double &value)
{
    if (!isDigit(text.back()) || (!isDigit(text.front()) && text.front() != '-'))
        return false;
    const auto read = fast_float::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && std::isfinite(value);
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (dropStart(text, spaces)) {
    }
    while (dropEnd(text, spaces)) {
    }
    return text;
}

bool isMissingWord(std::string_view text)
{
    text = trimmed(text);
    return text.empty() || text.starts_with(officeError) ||
           std::find(missingWords.begin(), missingWords.end(), text) != missingWords.end();
}

NumberReading readNumber(std::string_view text, DecimalMark mark)
{
    NumberReading reading;
    if (text.empty())
        return {Kind::Missing, 0, DecimalMark::Unknown};
    if (readDigits(text, reading.value) || (mark == DecimalMark::Point && readPointed(text, reading.value))) {
        reading.kind = Kind::Number;
        reading.value += 0.0; // never a minus zero
        return reading;
    }
    if (isMissingWord(text))
        return {Kind::Missing, 0, DecimalMark::Unknown};
    const Dressing dressing = undress(text);
    Groups groups;
    if (dressing.twice || !cut(text, groups))
        return isBound(text) ? NumberReading{Kind::Missing, 0, DecimalMark::Unknown} : NumberReading{};
    const Decision decision = decide(groups, mark);
    const bool contradicts =
        mark != DecimalMark::Unknown && decision.clue != DecimalMark::Unknown && decision.clue != mark;
    if (contradicts)
        return {Kind::Bad, 0, decision.clue};
    if (decision.kind != Kind::Number)
        return {decision.kind, 0, decision.clue};
    return valueOf(groups, decision, dressing);
}

NumberReading readDuration(std::string_view text)
{
    text = trimmed(text);
    if (isMissingWord(text))
        return {Kind::Missing, 0, DecimalMark::Unknown};
    double seconds = 0;
    int parts = 0;
    for (;;) {
        const size_t length = size_t(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
        if (length < 1 || length > 6 || (parts > 0 && length != 2))
            return {};
        double part = 0;
        (void)fast_float::from_chars(text.data(), text.data() + length, part);
        if (parts > 0 && part >= 60)
            return {};
        seconds = seconds * 60 + part;
        ++parts;
        text.remove_prefix(length);
        if (text.empty() || text.front() != ':' || parts == 3)
            break;
        text.remove_prefix(1);
    }
    if (!text.empty() && text.front() == '.') {
        double fraction = 0;
        const auto read = fast_float::from_chars(text.data(), text.data() + text.size(), fraction);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size())
            return {};
        seconds += fraction;
        text = {};
    }
    return text.empty() && parts > 1 ? NumberReading{Kind::Number, seconds, DecimalMark::Unknown}
                                     : NumberReading{};
}

} // namespace vekha::exchange

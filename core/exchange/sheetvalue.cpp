// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetvalue.h"

#include "core/exchange/xmlscanner.h"

#include <fast_float/fast_float.h>

#include <charconv>
#include <chrono>
#include <cmath>

namespace vekha::exchange {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr qint64 secondsOfDay = 86400;
constexpr double firstDayBeyond = 2958466; // 1 January 10000, from 1900
constexpr int daysTo1904 = 1462;
constexpr sys_days zeroDay = sys_days(std::chrono::year(1899) / 12 / 30);

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view withoutSpaces(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

/// "-12.50": a number that needs no writing anew.
bool isPlain(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const size_t whole = std::min(text.find_first_not_of("0123456789"), text.size());
    if (whole == 0)
        return false;
    text.remove_prefix(whole);
    if (text.empty())
        return true;
    return text[0] == '.' && text.size() > 1 &&
           text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto [end, trouble] = fast_float::from_chars(text.data(), text.data() + text.size(), value);
    if (trouble != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return {};
    return value;
}

void appendPadded(std::string &to, qint64 number, int width)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    for (auto missing = width - (end - digits); missing > 0; --missing)
        to += '0';
    to.append(digits, end);
}

void appendTime(std::string &to, qint64 seconds)
{
    appendPadded(to, seconds / 3600, 2);
    to += ':';
    appendPadded(to, seconds / 60 % 60, 2);
    to += ':';
    appendPadded(to, seconds % 60, 2);
}

void appendDay(std::string &to, qint64 serial)
{
    const int shift = serial < 60 ? 1 : 0; // before the 29 February 1900 that never was
    const year_month_day day(zeroDay + std::chrono::days(serial + shift));
    appendPadded(to, int(day.year()), 4);
    to += '-';
    appendPadded(to, unsigned(day.month()), 2);
    to += '-';
    appendPadded(to, unsigned(day.day()), 2);
}

CellKind appendMoment(std::string &to, double serial, NumberStyle style, bool from1904)
{
    const qint64 seconds = std::llround(serial * double(secondsOfDay) * 1000) / 1000;
    if (style == NumberStyle::Duration || (serial < 1 && (style == NumberStyle::Time || !from1904))) {
        appendTime(to, seconds);
        return CellKind::Text;
    }
    appendDay(to, seconds / secondsOfDay + (from1904 ? daysTo1904 : 0));
    if (seconds % secondsOfDay != 0) {
        to += ' ';
        appendTime(to, seconds % secondsOfDay);
    }
    return CellKind::Date;
}

/// True if `text` has digits where `pattern` has zeros and the same characters elsewhere.
bool fits(std::string_view text, std::string_view pattern)
{
    return text.size() == pattern.size() &&
           std::equal(text.begin(), text.end(), pattern.begin(),
                      [](char c, char p) { return p == '0' ? isDigit(c) : c == p; });
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

constexpr size_t escapeBytes = 7; // _x000D_

/// The UTF-16 unit that an escape at the start of `text` stands for.
std::optional<char32_t> escapedUnit(std::string_view text)
{
    if (text.size() < escapeBytes || text[0] != '_' || text[1] != 'x' || text[6] != '_')
        return {};
    char32_t unit = 0;
    for (size_t i = 2; i < 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return {};
        unit = unit * 16 + char32_t(digit);
    }
    return unit;
}

/// The character at the start of `text` and the bytes that its escapes take.
std::optional<std::pair<char32_t, size_t>> escapedCharacter(std::string_view text)
{
    const auto unit = escapedUnit(text);
    if (!unit || *unit == 0)
        return {};
    if (*unit < 0xd800 || *unit > 0xdfff)
        return std::pair(*unit, escapeBytes);
    const auto second = escapedUnit(text.substr(escapeBytes));
    if (*unit > 0xdbff || !second || *second < 0xdc00 || *second > 0xdfff)
        return {};
    return std::pair(char32_t(0x10000 + ((*unit - 0xd800) << 10) + (*second - 0xdc00)), 2 * escapeBytes);
}

/// Letters of a format's first section that show something, in lower case; brackets in `brackets`.
std::string shownLetters(std::string_view code, std::string &brackets)
{
    std::string letters;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            break;
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"' || c == '[') {
            const size_t end = std::min(code.find(c == '"' ? '"' : ']', i + 1), code.size());
            if (c == '[')
                brackets.append(code.substr(i, end - i)).append("]");
            i = end;
        } else if (static_cast<signed char>(c) > 0) {
            letters += char(std::isalpha(static_cast<unsigned char>(c)) ? c | 0x20 : c);
        }
    }
    return letters;
}

bool hasElapsed(const std::string &brackets)
{
    for (size_t at = brackets.find('['); at != std::string::npos; at = brackets.find('[', at + 1)) {
        const size_t end = brackets.find(']', at);
        const std::string_view inside(brackets.data() + at + 1, end - at - 1);
        if (!inside.empty() && (inside.find_first_not_of("hH") == std::string_view::npos ||
                                inside.find_first_not_of("mM") == std::string_view::npos ||
                                inside.find_first_not_of("sS") == std::string_view::npos))
            return true;
    }
    return false;
}

} // namespace

NumberStyle styleOfFormat(std::string_view code)
{
    std::string brackets;
    const std::string letters = shownLetters(code, brackets);
    if (hasElapsed(brackets))
        return NumberStyle::Duration;
    if (letters.find("general") != std::string::npos)
        return NumberStyle::Number;
    const bool clock = letters.find_first_of("hs") != std::string::npos;
    if (letters.find_first_of("dy") != std::string::npos)
        return NumberStyle::Date;
    if (letters.find('m') != std::string::npos)
        return clock ? NumberStyle::Time : NumberStyle::Date;
    return clock ? NumberStyle::Time : NumberStyle::Number;
}

NumberStyle styleOfBuiltIn(int format)
{
    if (format == 46)
        return NumberStyle::Duration;
    if ((format >= 18 && format <= 21) || format == 45 || format == 47 || (format >= 32 && format <= 35))
        return NumberStyle::Time;
    if ((format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
        return NumberStyle::Date;
    return NumberStyle::Number;
}

CellKind appendNumber(std::string &to, std::string_view stored, NumberStyle style, bool from1904)
{
    stored = withoutSpaces(stored);
    const bool plain = isPlain(stored);
    if (plain && style == NumberStyle::Number) {
        to.append(stored);
        return CellKind::Number;
    }
    const auto value = numberOf(stored);
    if (!value) {
        to.append(stored);
        return CellKind::Text;
    }
    const double beyond = from1904 ? firstDayBeyond - daysTo1904 : firstDayBeyond;
    if (style != NumberStyle::Number && *value >= 0 && *value < beyond)
        return appendMoment(to, *value, style, from1904);
    char digits[32];
    if (plain)
        to.append(stored);
    else
        to.append(digits, std::to_chars(digits, digits + sizeof digits, *value).ptr);
    return CellKind::Number;
}

CellKind appendIsoDate(std::string &to, std::string_view stored)
{
    stored = withoutSpaces(stored);
    std::string_view day = stored.substr(0, 10);
    std::string_view time = stored.size() > 11 && (stored[10] == 'T' || stored[10] == ' ')
                                ? stored.substr(11)
                                : std::string_view();
    if (!fits(day, "0000-00-00") || (stored.size() > 10 && !fits(time.substr(0, 8), "00:00:00"))) {
        to.append(stored);
        return CellKind::Text;
    }
    time = time.substr(0, 8);
    if (day == "1899-12-30" || day == "1899-12-31") {
        to.append(time.empty() ? "00:00:00" : time);
        return CellKind::Text;
    }
    to.append(day);
    if (!time.empty() && time != "00:00:00")
        to.append(1, ' ').append(time);
    return CellKind::Date;
}

void appendDuration(std::string &to, std::string_view stored)
{
    std::string_view text = withoutSpaces(stored);
    double seconds = 0;
    bool readable = text.starts_with("PT") && text.size() > 2;
    if (readable)
        text.remove_prefix(2);
    while (readable && !text.empty()) {
        const size_t unit = text.find_first_not_of("0123456789.");
        const auto figure = numberOf(text.substr(0, unit));
        readable = unit != std::string_view::npos && figure && *figure < 1e9;
        if (!readable)
            break;
        const char letter = text[unit];
        readable = letter == 'H' || letter == 'M' || letter == 'S';
        seconds += *figure * (letter == 'H' ? 3600 : letter == 'M' ? 60 : 1);
        text.remove_prefix(unit + 1);
    }
    if (readable)
        appendTime(to, qint64(seconds + 0.0005));
    else
        to.append(stored);
}

void appendEscaped(std::string &to, std::string_view text)
{
    while (true) {
        const size_t plain = std::min(text.find("_x"), text.size());
        to.append(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty())
            return;
        const auto character = escapedCharacter(text);
        if (character)
            appendCharacter(to, character->first);
        else
            to += '_';
        text.remove_prefix(character ? character->second : 1);
    }
}

std::optional<CellPlace> placeOfCell(std::string_view name)
{
    constexpr qint64 farBeyond = 1 << 30;
    qint64 column = 0;
    qint64 row = 0;
    size_t at = 0;
    for (; at < name.size() && std::isalpha(static_cast<unsigned char>(name[at])); ++at)
        column = std::min(farBeyond, column * 26 + ((name[at] | 0x20) - 'a' + 1));
    const size_t letters = at;
    for (; at < name.size() && isDigit(name[at]); ++at)
        row = std::min(farBeyond, row * 10 + (name[at] - '0'));
    if (letters == 0 || at == letters || at != name.size() || row == 0)
        return {};
    return CellPlace{int(column - 1), row - 1};
}

std::optional<qint64> wholeNumber(std::optional<std::string_view> text)
{
    if (!text)
        return {};
    const std::string_view digits = withoutSpaces(*text);
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {};
    qint64 number = 0;
    for (const char digit : digits)
        number = std::min(qint64(1) << 58, number * 10 + (digit - '0'));
    return number;
}

} // namespace vekha::exchange

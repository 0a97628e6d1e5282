// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/formulawords.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace vekha::metrics {

namespace {

constexpr int anyCount = std::numeric_limits<int>::max();

// min and max of one argument are refused on purpose: `min(1,2)` is one number with a decimal comma.
constexpr std::array<FormulaFunction, 6> functions{{
    {Node::Kind::If, u"if", u"если", 3, 3},
    {Node::Kind::Min, u"min", u"мин", 2, anyCount},
    {Node::Kind::Max, u"max", u"макс", 2, anyCount},
    {Node::Kind::Abs, u"abs", u"модуль", 1, 1},
    {Node::Kind::Round, u"round", u"округл", 1, 2},
    {Node::Kind::Coalesce, u"coalesce", u"первое", 2, anyCount},
}};

bool isWord(const QString &lower, const char16_t *word) { return lower == QStringView(word); }

} // namespace

const FormulaFunction *functionNamed(const QString &word)
{
    const QString lower = word.toLower();
    for (const FormulaFunction &function : functions) {
        if (isWord(lower, function.english) || isWord(lower, function.russian))
            return &function;
    }
    return nullptr;
}

const FormulaFunction *functionOf(Node::Kind kind)
{
    for (const FormulaFunction &function : functions) {
        if (function.kind == kind)
            return &function;
    }
    return nullptr;
}

QString wordOf(const FormulaFunction &function, Language language)
{
    return QString::fromUtf16(language == Language::Russian ? function.russian : function.english);
}

QString argumentCountOf(const FormulaFunction &function)
{
    if (function.least == function.most)
        return QString::number(function.least);
    if (function.most == anyCount)
        return QString::number(function.least) + ".."_L1;
    return u"%1..%2"_s.arg(function.least).arg(function.most);
}

std::optional<Shift> shiftNamed(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == u"previous" || lower == u"прошлый")
        return Shift::Previous;
    if (lower == u"year_ago" || lower == u"год_назад")
        return Shift::YearAgo;
    return std::nullopt;
}

QString wordOf(Shift shift, Language language)
{
    const bool russian = language == Language::Russian;
    switch (shift) {
    case Shift::None:
        return {};
    case Shift::Previous:
        return russian ? u"@прошлый"_s : u"@previous"_s;
    case Shift::YearAgo:
        return russian ? u"@год_назад"_s : u"@year_ago"_s;
    }
    return {};
}

bool isRangeMonths(const QString &word)
{
    const QString lower = word.toLower();
    return lower == u"range_months" || lower == u"месяцев_периода";
}

QString rangeMonthsWord(Language language)
{
    return language == Language::Russian ? u"месяцев_периода"_s : u"range_months"_s;
}

bool isReservedWord(const QString &word) { return isRangeMonths(word) || functionNamed(word) != nullptr; }

bool startsName(char32_t c) { return c == U'_' || QChar::isLetter(c); }

bool continuesName(char32_t c) { return c == U'_' || QChar::isLetterOrNumber(c) || QChar::isMark(c); }

bool isPlainName(const QString &text)
{
    if (isReservedWord(text))
        return false;
    const auto codePoints = text.toUcs4();
    if (codePoints.isEmpty() || !startsName(codePoints.first()))
        return false;
    return std::all_of(codePoints.begin(), codePoints.end(), [](char32_t c) { return continuesName(c); });
}

} // namespace vekha::metrics

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/formula.h"

#include <optional>

namespace vekha::metrics {

/// A function of the formula language and how many arguments it takes.
struct FormulaFunction {
    Node::Kind kind;
    const char16_t *english;
    const char16_t *russian;
    int least;
    int most; ///< a big number: any count
};

/// The function of that name, in either language and any case; nullptr if there is none.
[[nodiscard]] const FormulaFunction *functionNamed(const QString &word);
/// The function that `kind` stands for; nullptr for what is no function.
[[nodiscard]] const FormulaFunction *functionOf(Node::Kind kind);
[[nodiscard]] QString wordOf(const FormulaFunction &function, Language language);
/// "3", "1..2" or "2..": for the error that tells how many arguments it takes.
[[nodiscard]] QString argumentCountOf(const FormulaFunction &function);

/// The shift behind an `@`, in either language and any case; nothing for any other word.
[[nodiscard]] std::optional<Shift> shiftNamed(const QString &word);
/// "@previous" or "@прошлый"; empty for Shift::None.
[[nodiscard]] QString wordOf(Shift shift, Language language);

/// Whether the word is `range_months` (Russian: месяцев_периода), in any case.
[[nodiscard]] bool isRangeMonths(const QString &word);
[[nodiscard]] QString rangeMonthsWord(Language language);

/// A word of the language itself, which no metric may have as its id.
[[nodiscard]] bool isReservedWord(const QString &word);

/// What may start an unbracketed name: a letter of any script or `_`.
[[nodiscard]] bool startsName(char32_t c);
/// What may go on in an unbracketed name: also digits and combining marks.
[[nodiscard]] bool continuesName(char32_t c);
/// Whether the text can stand in a formula without square brackets.
[[nodiscard]] bool isPlainName(const QString &text);

} // namespace vekha::metrics

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <string_view>

namespace vekha::exchange {

/// What a cell with a figure says.
struct NumberReading {
    enum class Kind {
        Number,
        Missing,   ///< empty, "-", "n/a", "н/д", "NULL", .., and bounds ("< 10%"): not entered, never 0
        Ambiguous, ///< "1,234": a thousand or one and a bit, and nobody said which mark is the decimal one
        Bad,
    };
    Kind kind = Kind::Bad;
    double value = 0;
    DecimalMark clue = DecimalMark::Unknown; ///< the decimal mark that the cell gives away by itself

    bool operator==(const NumberReading &) const = default;
};

/// Reads a figure as programs and people write it: thousands marks (spaces of all kinds, comma, dot,
/// apostrophe) that stand at threes, percent sign (the value is a fraction: "15 %" is 0.15), currency signs
/// and words, negatives with
/// "-", U+2212 or in parentheses. `mark` is the column's decimal mark; a cell that contradicts it is Bad.
[[nodiscard]] NumberReading readNumber(std::string_view text, DecimalMark mark);

/// Reads a length of time, "00:04:16", "4:16" (minutes and seconds) or "1:02:03.5", as seconds.
[[nodiscard]] NumberReading readDuration(std::string_view text);

/// True for empty text and the words that stand for "no figure".
[[nodiscard]] bool isMissingWord(std::string_view text);

/// Without spaces of any kind (U+00A0, U+202F, U+2009 too) and tabs at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/exchange/table.h"
#include "core/metrics/metric.h"

#include <QString>

#include <optional>

namespace vekha::ui {

/// What is wrong with a typed figure.
enum class EntryFault {
    None,
    NotANumber,     ///< anything that has no name of its own
    LetterForDigit, ///< `culprit` looks like the digit `meant`
    TwoMarks,       ///< two decimal marks
    Groups,         ///< thousands that are not of three digits
    PercentSign,    ///< a percent sign at what is no percent
    BadFormula,     ///< after "=": something else than numbers, + - * / and brackets
    DivisionByZero,
};

/// A typed text read as a metric's figure.
struct EntryText {
    std::optional<double>
        value; ///< in the metric's unit; none with a fault, and where the cell is to be cleared
    EntryFault fault = EntryFault::None;
    QChar culprit;
    QChar meant;
    QString corrected; ///< a text that would be right, offered to the person; empty: none comes to mind

    [[nodiscard]] bool isWrong() const { return fault != EntryFault::None; }
    /// Empty, or a word that stands for "no figure".
    [[nodiscard]] bool clears() const { return !isWrong() && !value; }
};

/// Reads what was typed into a cell: a number with either decimal mark, thousands spaces, percent and
/// currency signs, a word for its size ("1,5 тыс", "2m"), or simple arithmetic after "=".
[[nodiscard]] EntryText readEntry(const QString &text, Language language, metrics::Unit unit);

/// The same for a cell of a pasted block, whose other cells have told which decimal mark it is written with;
/// Unknown leaves doubt to the language.
[[nodiscard]] EntryText readPasted(const QString &text, exchange::DecimalMark mark, Language language,
                                   metrics::Unit unit);

/// Whether the text comes to a figure that it does not show itself: "=1200+350", "1,5 тыс".
[[nodiscard]] bool isReckoned(const QString &text, Language language, metrics::Unit unit);

/// The decimal mark that the cells of a block give away; Unknown if none does or if they contradict each
/// other.
[[nodiscard]] exchange::DecimalMark markOf(const QStringList &cells);

/// The sentence for a fault.
[[nodiscard]] QString faultSentence(const EntryText &text);

} // namespace vekha::ui

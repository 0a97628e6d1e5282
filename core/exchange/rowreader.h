// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <string_view>

namespace vekha::exchange {

/// What a cell is by itself. Text files have texts alone; workbooks know more.
enum class CellKind : unsigned char {
    Text,   ///< to be read by the evidence of its column
    Number, ///< `fields()` has it in C's notation: "1234.5", "1e-05"; a percent cell is a fraction
    Date,   ///< ISO text: "2024-05-17", "2024-05-17 19:58:00"
};

/// Reads a table row after row, wherever it stands: delimited text, a sheet of a workbook, an HTML table.
class RowReader {
public:
    virtual ~RowReader() = default;
    /// Reads the next row that has anything in it; false at the end, and where it cannot go on: then error()
    /// tells.
    [[nodiscard]] virtual bool next() = 0;
    [[nodiscard]] virtual const std::optional<Error> &error() const = 0;
    /// The cells as UTF-8; hold until the next call of next(). Empty cells at the end may be left out.
    [[nodiscard]] virtual std::span<const std::string_view> fields() const = 0;
    /// Kinds of `fields()`, one for each; empty where all are texts.
    [[nodiscard]] virtual std::span<const CellKind> kinds() const { return {}; }
    /// 1-based line of the file, or row of the sheet.
    [[nodiscard]] virtual qint64 line() const = 0;
    /// Formulas read so far for which the workbook has no value stored (programs that do not calculate leave
    /// them out): their cells came as empty ones.
    [[nodiscard]] virtual qint64 formulasWithoutValue() const { return 0; }
};

} // namespace vekha::exchange

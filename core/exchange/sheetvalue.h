// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rowreader.h"

#include <optional>
#include <string>
#include <string_view>

namespace vekha::exchange {

/// How a workbook shows a stored number.
enum class NumberStyle : unsigned char {
    Number,
    Date,     ///< has a day, month or year
    Time,     ///< hours, minutes, seconds of a day
    Duration, ///< "[h]:mm": hours go on beyond 24
};

/// What a number format code of a workbook shows ("dd.mm.yyyy hh:mm", "0.0%", "[h]:mm"): letters d m y h s
/// of its first section, outside quotes, brackets and escapes. Source: ECMA-376 part 1, 18.8.31.
[[nodiscard]] NumberStyle styleOfFormat(std::string_view code);
/// What a built-in number format shows (14-22, 27-36, 45-47, 50-58 are dates and times).
[[nodiscard]] NumberStyle styleOfBuiltIn(int format);

/// Appends the text of a stored number and tells its kind. A number keeps its text where that is plain
/// ("0.50"), else it is written shortest in C's notation. Days count from 1900 (with the 29 February 1900
/// that never was) or 1904. A date is ISO text, with its time where that is not midnight; less than a day is
/// "19:58:00" and Text; what is no number or no day before the year 10000 stays as it is.
CellKind appendNumber(std::string &to, std::string_view stored, NumberStyle style, bool from1904);

/// Appends a date-time of XML ("2024-05-17T19:58:00.000Z") as ISO text; a time alone (on 30 or 31 December
/// 1899) as "19:58:00". What is no date stays as it is, as Text.
CellKind appendIsoDate(std::string &to, std::string_view stored);
/// Appends a duration of XML ("PT36H05M00S") as "36:05:00", else as it is.
void appendDuration(std::string &to, std::string_view stored);

/// Appends text with the escapes of Excel undone: "_x000D_" is a carriage return. Source: ECMA-376 part 1,
/// 22.9.2.19 (ST_Xstring). NUL and halves of pairs stay as written.
void appendEscaped(std::string &to, std::string_view text);

/// Place of a cell by its name, both from 0: "B5" is column 1, row 4. None for what is no name.
struct CellPlace {
    int column = 0;
    qint64 row = 0;
    bool operator==(const CellPlace &) const = default;
};
[[nodiscard]] std::optional<CellPlace> placeOfCell(std::string_view name);

/// A whole number without sign, or none; large ones are held at 2^62.
[[nodiscard]] std::optional<qint64> wholeNumber(std::optional<std::string_view> text);

} // namespace vekha::exchange

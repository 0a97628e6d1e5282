// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vekha::exchange {

/// Encodings of text files that are read.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1251, Koi8R, Ibm866 };
/// Order of day and month in numeric dates.
enum class DateOrder { Unknown, DayFirst, MonthFirst };
/// Decimal mark of a column.
enum class DecimalMark { Unknown, Point, Comma };

/// How a delimited text file is written. `delimiter` '\0' and encoding none: recognise.
struct TextForm {
    Encoding encoding = Encoding::Utf8;
    bool bom = false;
    char delimiter = ',';
    char quote = '"';
    bool operator==(const TextForm &) const = default;
};

/// What a person corrects of a recognised form; none: as recognised.
struct FormChoice {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    std::optional<int> headerLine; ///< 1-based line of the file, 0: the table has no header
    bool operator==(const FormChoice &) const = default;
};

/// A line that is no row of the table, and why: "above_header".
struct SkippedLine {
    qint64 line = 0;
    QString why;
    bool operator==(const SkippedLine &) const = default;
};

/// One recognised column.
struct Column {
    QString name; ///< header text, or "Column 3"
    QString type; ///< "date", "number", "text", "empty"
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalMark decimalMark = DecimalMark::Unknown;
    bool ambiguous = false; ///< fits both date orders or both decimal marks: must be asked
};

/// The start of a table: form, header and the first rows as text.
struct TablePreview {
    TextForm form;
    int headerLine = 1; ///< 1-based line of the header, 0: none
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    std::vector<SkippedLine> skipped;
    qint64 bytes = 0;
    bool wholeFile = false; ///< the file has no more rows than `rows`
};

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/period.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vekha::exchange {

/// Encodings of text files that are read.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1251, Koi8R, Ibm866 };
/// Order of day and month in numeric dates. The last two are answers for a column that mixes both orders
/// (dateorders.h); no column has them by itself, and readDate() takes them for Unknown.
enum class DateOrder {
    Unknown,
    DayFirst,
    MonthFirst,
    BySeparator, ///< the one of "31-12-2024", the other of "12/31/2024"
    InMonths,    ///< whichever lies in the months of the dates that are in no doubt
};
/// Decimal mark of a column.
enum class DecimalMark { Unknown, Point, Comma };

/// What kind of file a table stands in.
enum class SourceKind { Text, Xlsx, Ods, Html, SpreadsheetXml };
/// How a table is laid out (data.md section 4).
enum class Layout { Unknown, Wide, Long, PeriodsAcross, Events };
/// How sure the program is of what it recognised: shown differently; Doubt must be asked.
enum class Certainty { Sure, Guess, Doubt };

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
    QString sheet;                 ///< of a workbook; empty: the first that is not hidden
    std::optional<int> block;      ///< which of several tables, from 0
    bool operator==(const FormChoice &) const = default;
};

/// A line that is no row of the table, and why: "above_header", "comment", "total", "repeated_header",
/// "other_table".
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
    bool ambiguous = false;                    ///< fits both date orders or both decimal marks: must be asked
    DateOrder slashOrder = DateOrder::Unknown; ///< in doubt: what its dates with "/" give away by themselves
    DateOrder dashOrder = DateOrder::Unknown;  ///< the same of those with "-"
    std::optional<calendar::DayRange>
        sureMonths; ///< in doubt: whole months of its other dates, in which each one in doubt fits one way
    bool percent = false; ///< figures are per cents without their sign ("CTR, %": 15.3): times 0.01
    double scale = 1;     ///< by the unit in the header ("тыс. руб.": 1000)
    std::optional<calendar::Period> period; ///< periods across: the period that the header names
    bool serials = false;                   ///< dates as a spreadsheet's day numbers (45292 is 2024-01-01)
    bool durations = false;                 ///< "00:04:16": the figures are seconds
    bool percentSigns = false;              ///< the cells carry "%" and are read as fractions
    bool distinct = false;                  ///< no text of the sample stands twice: ids, not names
    bool whole = false;                     ///< all figures of the sample are whole numbers
    std::optional<double> smallest;         ///< of the sample's figures that could be read
    std::optional<double> largest;
};

/// One of several tables that stand under each other in one file or sheet.
struct TableBlock {
    QString title;    ///< the line above its header, or the header's first cells
    qint64 first = 0; ///< line of its header, or of its first row where it has none
    qint64 last = 0;  ///< line of its last row; 0: to the end
    int columns = 0;
    int rows = 0; ///< those of the sample
    bool operator==(const TableBlock &) const = default;
};

/// The start of a table: form, header and the first rows as text.
struct TablePreview {
    SourceKind kind = SourceKind::Text;
    QString sheet;      ///< the one that was read
    QStringList sheets; ///< all that are not hidden
    QStringList hiddenSheets;
    std::vector<TableBlock> blocks; ///< more than one: several tables
    int block = 0;                  ///< the one that was read
    Layout layout = Layout::Unknown;
    std::optional<calendar::Period> titlePeriod; ///< the period that lines above the header tell
    std::optional<calendar::DayRange> titleDays; ///< the days that they tell, a whole period or not
    QStringList titles;                          ///< texts of those lines
    int unitsLine = 0; ///< line under the header that holds units alone ("руб.", "%"); 0: none
    TextForm form;
    int headerLine = 1; ///< 1-based line of the header, 0: none
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    std::vector<SkippedLine> skipped;
    qint64 bytes = 0;
    bool wholeFile = false; ///< the file has no more rows than `rows`
};

} // namespace vekha::exchange

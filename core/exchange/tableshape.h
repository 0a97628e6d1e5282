// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rowreader.h"
#include "core/exchange/table.h"

#include <string>
#include <vector>

namespace vekha::exchange {

/// A row of the sample that was read of a table.
struct SampleRow {
    qint64 line = 0;
    std::vector<std::string> fields;
    std::vector<CellKind> kinds; ///< empty: all texts

    [[nodiscard]] CellKind kind(size_t column) const
    {
        return column < kinds.size() ? kinds[column] : CellKind::Text;
    }
};

/// Where a table stands among the rows of a sample: indices of rows.
struct ShapedTable {
    int header = -1;         ///< -1: none
    int groups = -1;         ///< row above the header that names groups of its columns; -1: none
    int units = -1;          ///< row under the header with units alone; -1: none
    int begin = 0;           ///< first row of the body
    int end = 0;             ///< behind its last row
    std::vector<int> titles; ///< rows and comments above the header that belong to it
};

/// Finds the tables of a sample: a header within the first 30 rows under titles and comments, several tables
/// parted by blank lines or comments. At least one; rows that are no table of their own (blank lines within a
/// table, footnotes) stay with the table above them.
[[nodiscard]] std::vector<ShapedTable> tablesOf(const std::vector<SampleRow> &rows,
                                                const calendar::FiscalCalendar &fiscal);

/// The table whose header stands on `line` (0: no header, from the first row), by the person's word.
[[nodiscard]] ShapedTable tableWithHeader(const std::vector<SampleRow> &rows,
                                          const std::vector<ShapedTable> &tables, int line);

/// Names of a table's columns by its header, with the names of groups in front where they are needed to tell
/// columns apart; "Column 3" where there is none.
[[nodiscard]] QStringList columnNames(const std::vector<SampleRow> &rows, const ShapedTable &table);

/// The days that lines above a table tell: a period ("Отчёт за июнь 2023"), a range ("01.06.2023
/// - 30.06.2023"), or a start and an end on lines of their own.
[[nodiscard]] std::optional<calendar::DayRange> daysOfTitles(const QStringList &titles,
                                                             const calendar::FiscalCalendar &fiscal);

} // namespace vekha::exchange

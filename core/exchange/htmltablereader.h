// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/htmlscanner.h"
#include "core/exchange/sheetrow.h"
#include "core/exchange/tablesource.h"

namespace vekha::exchange {

/// Reads the tables of an HTML page, of which browsers' clipboards and many an ".xls" of a web site consist.
///
/// Every table is one of its own, those within others too; they are numbered by where they open. A cell's
/// text is what a person reads: tags stripped, white space one space, `<br>` and blocks new lines. The value
/// of a cell that spans several columns or rows is in the first one.
class HtmlTableReader : public SheetReader {
public:
    static constexpr int allTables = -1;

    /// `table`: the only one whose rows are told, from 0.
    HtmlTableReader(std::unique_ptr<ByteSource> utf8, Place place, int table = allTables);
    [[nodiscard]] bool next() override;
    /// The table of the row.
    [[nodiscard]] int table() const { return m_told; }

private:
    /// A table that is open.
    struct Table {
        int number = 0;
        qint64 line = 0; ///< rows begun
        bool inRow = false;
        bool inCell = false;
        int column = 0;      ///< of the cell that is open, or the next one
        int cellColumns = 1; ///< it spans
        int cellRows = 1;
        std::string text;             ///< of the cell that is open
        std::vector<int> spannedRows; ///< for each column: rows that a cell from above still covers
        std::vector<std::pair<int, std::string>> cells;
    };

    [[nodiscard]] bool handleOpen();
    [[nodiscard]] bool handleClose();
    void handleText();
    [[nodiscard]] bool openTable();
    [[nodiscard]] bool openRow(Table &table);
    [[nodiscard]] bool openCell(Table &table);
    [[nodiscard]] bool closeCell(Table &table);
    [[nodiscard]] bool closeRow(Table &table);
    void breakLine();
    [[nodiscard]] int spanOf(const char *attribute, int limit) const;

    HtmlScanner m_html;
    int m_wanted;
    int m_tables = 0;
    int m_told = -1;
    std::vector<Table> m_open;
    bool m_hasRow = false; ///< m_row holds a row to tell of
    bool m_ended = false;
};

/// The tables of a page that have any text: "Table 1", "Table 3", numbered by where they open. Fails with
/// NotATable where there is none.
[[nodiscard]] Result<std::vector<SheetInfo>> htmlTables(std::unique_ptr<ByteSource> utf8, const Place &place);
/// The table that such a name stands for, from 0.
[[nodiscard]] int tableOfName(const QString &name);

} // namespace vekha::exchange

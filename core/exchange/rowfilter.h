// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rowreader.h"
#include "core/exchange/table.h"

#include <string>
#include <vector>

namespace vekha::exchange {

/// Why a row of the file is no row of the table.
enum class Furniture { None, AboveHeader, Comment, Total, RepeatedHeader, OtherTable };
/// The words of SkippedLine::why. A row of the table is "none".
[[nodiscard]] QString codeOf(Furniture furniture);

/// Tells the rows of the chosen table from what stands around them: titles, comments, the header (again),
/// totals wherever they stand, other tables of the same file. The preview and the import ask the same filter.
class RowFilter {
public:
    explicit RowFilter(const TablePreview &table);
    /// What the row is; the rows of the file are asked in their order.
    [[nodiscard]] Furniture judge(std::span<const std::string_view> fields, qint64 line);

private:
    [[nodiscard]] Furniture judgeOutside(std::span<const std::string_view> fields, qint64 line) const;
    [[nodiscard]] bool isFootnote(std::span<const std::string_view> fields) const;
    [[nodiscard]] bool isHeader(std::span<const std::string_view> fields) const;

    qint64 m_headerLine = 0; ///< its last line: that of the units row where there is one
    qint64 m_lastLine = 0;   ///< 0: to the end
    std::vector<TableBlock> m_others;
    std::vector<std::string> m_header; ///< empty where a column has no name of its own
    std::vector<size_t> m_labels;      ///< columns in which a total's word may stand
    bool m_datesFirst = false;         ///< the first column holds dates
};

} // namespace vekha::exchange

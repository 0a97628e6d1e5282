// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rowreader.h"
#include "core/exchange/table.h"

#include <vector>

namespace vekha::exchange {

/// Why a row of the file is no row of the table.
enum class Furniture { None, AboveHeader, Comment, Total, RepeatedHeader, OtherTable };
/// The words of SkippedLine::why.
[[nodiscard]] QString codeOf(Furniture furniture);

/// Tells the rows of the chosen table from what stands around them: titles, comments, the header (again),
/// totals wherever they stand, other tables of the same file. The preview and the import ask the same filter.
class RowFilter {
public:
    explicit RowFilter(const TablePreview &table);
    /// What the row is; the rows of the file are asked in their order.
    [[nodiscard]] Furniture judge(std::span<const std::string_view> fields, qint64 line);

private:
    qint64 m_headerLine = 0;
    qint64 m_firstLine = 0;
    qint64 m_lastLine = 0; ///< 0: to the end
    std::vector<QString> m_header;
    std::vector<bool> m_labels; ///< columns in which a total's word may stand
};

} // namespace vekha::exchange

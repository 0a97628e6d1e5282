// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

#include <string_view>

namespace vekha::exchange {

/// Notes the cells of an import that cannot be read, the first thousand of them.
class ImportProblems {
public:
    ImportProblems(const TablePreview &table, std::vector<RowProblem> &list) : m_table(table), m_list(list) {}

    /// Always false, as what a reading function gives then. `column` -1: none that the header names.
    bool add(qint64 line, ErrorCode reason, int column, std::string_view cell);

private:
    const TablePreview &m_table;
    std::vector<RowProblem> &m_list;
};

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rowreader.h"

namespace vekha::exchange {

/// The row that a reader stands on. Cells behind its end are empty texts.
class RowCells {
public:
    explicit RowCells(const RowReader &reader)
        : m_fields(reader.fields()), m_kinds(reader.kinds()), m_line(reader.line())
    {
    }

    [[nodiscard]] std::string_view at(int column) const
    {
        return size_t(column) < m_fields.size() ? m_fields[size_t(column)] : std::string_view();
    }
    [[nodiscard]] CellKind kindAt(int column) const
    {
        return size_t(column) < m_kinds.size() ? m_kinds[size_t(column)] : CellKind::Text;
    }
    [[nodiscard]] std::span<const std::string_view> fields() const { return m_fields; }
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    std::span<const std::string_view> m_fields;
    std::span<const CellKind> m_kinds;
    qint64 m_line = 0;
};

} // namespace vekha::exchange

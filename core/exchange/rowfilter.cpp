// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowfilter.h"

#include "core/exchange/dictionary.h"
#include "core/exchange/numbertext.h"

#include <algorithm>

namespace vekha::exchange {

namespace {

using Fields = std::span<const std::string_view>;

constexpr size_t columnsForFootnote = 3;
constexpr size_t shortestFootnote = 12;

bool isBlank(std::string_view cell) { return cell.empty() || trimmed(cell).empty(); }

/// Nothing behind the first cell.
bool standsAlone(Fields fields) { return std::all_of(fields.begin() + 1, fields.end(), isBlank); }

bool startsComment(std::string_view cell)
{
    return !cell.empty() && (cell.front() == '#' || cell.starts_with("//"));
}

} // namespace

QString codeOf(Furniture furniture)
{
    switch (furniture) {
    case Furniture::None:
        return QStringLiteral("none");
    case Furniture::AboveHeader:
        return QStringLiteral("above_header");
    case Furniture::Comment:
        return QStringLiteral("comment");
    case Furniture::Total:
        return QStringLiteral("total");
    case Furniture::RepeatedHeader:
        return QStringLiteral("repeated_header");
    case Furniture::OtherTable:
        break;
    }
    return QStringLiteral("other_table");
}

RowFilter::RowFilter(const TablePreview &table) : m_headerLine(std::max(table.headerLine, table.unitsLine))
{
    for (size_t i = 0; i < table.blocks.size(); ++i) {
        if (int(i) == table.block)
            m_lastLine = table.blocks[i].last;
        else
            m_others.push_back(table.blocks[i]);
    }
    if (table.headerLine == 0 && !table.blocks.empty())
        m_headerLine = table.blocks[size_t(table.block)].first - 1;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const bool unnamed = column.name == QStringLiteral("Column %1").arg(i + 1);
        m_header.push_back(unnamed || table.headerLine == 0 ? std::string() : column.name.toStdString());
        // The first column may hold numbers of rows, and "Total" below them.
        if (i == 0 || column.type != u"number")
            m_labels.push_back(i);
    }
    m_datesFirst = !table.columns.empty() && table.columns.front().type == u"date";
}

Furniture RowFilter::judge(Fields fields, qint64 line)
{
    if (fields.empty())
        return Furniture::None;
    if (line <= m_headerLine || (m_lastLine > 0 && line > m_lastLine))
        return judgeOutside(fields, line);
    if (startsComment(fields.front()) && standsAlone(fields))
        return Furniture::Comment;
    for (const size_t column : m_labels) {
        if (column < fields.size() && isTotalLabel(fields[column]))
            return Furniture::Total;
    }
    if (!m_header.empty() && fields.front() == m_header.front() && isHeader(fields))
        return Furniture::RepeatedHeader;
    if ((fields.size() == 1 || fields[1].empty()) && isFootnote(fields))
        return Furniture::Comment;
    return Furniture::None;
}

Furniture RowFilter::judgeOutside(Fields fields, qint64 line) const
{
    if (startsComment(fields.front()) && standsAlone(fields))
        return Furniture::Comment;
    const bool ofOther = std::any_of(m_others.begin(), m_others.end(), [&](const TableBlock &block) {
        return line >= block.first && (block.last == 0 || line <= block.last);
    });
    if (ofOther || line > m_headerLine)
        return Furniture::OtherTable;
    return Furniture::AboveHeader;
}

/// "Данные выгружены 1 июня": words in the first column with nothing beside them, where a row has more. What
/// is short or starts as a date may be a row that was cut off, and stays to be complained about.
bool RowFilter::isFootnote(Fields fields) const
{
    if (m_header.size() < columnsForFootnote || !standsAlone(fields))
        return false;
    const std::string_view text = trimmed(fields.front());
    if (text.size() < shortestFootnote || text.find(' ') == text.npos)
        return false;
    return !m_datesFirst || text.front() < '0' || text.front() > '9';
}

bool RowFilter::isHeader(Fields fields) const
{
    bool any = false;
    for (size_t i = 0; i < fields.size(); ++i) {
        const std::string_view cell = trimmed(fields[i]);
        if (i >= m_header.size() ? !cell.empty() : !m_header[i].empty() && cell != m_header[i])
            return false;
        any = any || !cell.empty();
    }
    return any && !m_header.front().empty();
}

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetrow.h"

namespace vekha::exchange {

namespace {
constexpr size_t lasting = size_t(-1);
} // namespace

void SheetRow::clear()
{
    m_used = 0;
    m_text.clear();
}

void SheetRow::put(int column, std::string_view field, size_t offset, CellKind kind)
{
    const size_t index = size_t(column);
    if (field.empty() && index >= m_used)
        return;
    if (m_fields.size() <= index) {
        m_fields.resize(index + 1);
        m_offsets.resize(index + 1);
        m_kinds.resize(index + 1);
    }
    for (; m_used <= index; ++m_used) {
        m_fields[m_used] = {};
        m_offsets[m_used] = lasting;
        m_kinds[m_used] = CellKind::Text;
    }
    m_fields[index] = field;
    m_offsets[index] = offset;
    m_kinds[index] = kind;
}

void SheetRow::add(int column, std::string_view text, CellKind kind)
{
    const size_t offset = m_text.size();
    m_text.append(text);
    put(column, text, offset, kind);
}

void SheetRow::addLasting(int column, std::string_view text, CellKind kind)
{
    put(column, text, lasting, kind);
}

void SheetRow::repeat(int count)
{
    for (; count > 0 && m_used > 0; --count)
        put(int(m_used), m_fields[m_used - 1], m_offsets[m_used - 1], m_kinds[m_used - 1]);
}

void SheetRow::finish()
{
    while (m_used > 0 && m_fields[m_used - 1].empty())
        --m_used;
    for (size_t i = 0; i < m_used; ++i) {
        if (m_offsets[i] != lasting)
            m_fields[i] = std::string_view(m_text.data() + m_offsets[i], m_fields[i].size());
    }
}

qint64 SheetRow::bytes() const
{
    qint64 sum = 0;
    for (const std::string_view field : fields())
        sum += qint64(field.size());
    return sum;
}

bool isTooLongForCell(std::string_view utf8)
{
    if (utf8.size() <= size_t(maximumCellCharacters))
        return false;
    qint64 units = 0;
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        units += (code & 0xc0) != 0x80 ? 1 : 0;
        units += code >= 0xf0 ? 1 : 0;
    }
    return units > maximumCellCharacters;
}

bool SheetReader::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    return false;
}

bool SheetReader::failDamaged(const char *detail)
{
    Error error = damaged(m_place, QString::fromLatin1(detail));
    error.row = int(m_line);
    return fail(std::move(error));
}

bool SheetReader::isInside(qint64 column, qint64 line)
{
    if (column < maximumColumns && line <= maximumSheetRows)
        return true;
    const QString last =
        column < maximumColumns ? cellName(0, maximumSheetRows) : cellName(maximumColumns - 1, line);
    return fail(tooLarge(m_place, cellName(int(std::min<qint64>(column, 1 << 20)), line), last));
}

bool SheetReader::fitsCell(std::string_view text, int column)
{
    if (!isTooLongForCell(text))
        return true;
    return fail(tooLarge(m_place, cellName(column, m_line), QString::number(maximumCellCharacters)));
}

bool SheetReader::failCell(const Error &error, int column)
{
    Error named = error;
    if (named.code == ErrorCode::WorkbookTooLarge && named.args.value(1) == m_place.part)
        named.args[1] = cellName(column, m_line);
    if (named.row == 0)
        named.row = int(m_line);
    return fail(std::move(named));
}

} // namespace vekha::exchange

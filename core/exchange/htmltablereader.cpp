// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmltablereader.h"

#include "core/exchange/encoding.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/sheetvalue.h"

#include <set>

namespace vekha::exchange {

namespace {

using Token = HtmlScanner::Token;
constexpr int mostSpannedColumns = 1000; // as in browsers
constexpr int mostSpannedRows = 65534;
constexpr size_t textLimit = size_t(maximumCellCharacters) * 4;

QString tablePrefix() { return QStringLiteral("Table "); }

bool isBlock(const std::string &tag)
{
    return tag == "p" || tag == "div" || tag == "li" || tag == "ul" || tag == "ol" || tag == "h1" ||
           tag == "h2" || tag == "h3" || tag == "h4";
}

/// Without white space of any kind at both ends, line ends too.
std::string_view stripped(std::string_view text)
{
    while (true) {
        const size_t size = text.size();
        text = trimmed(text);
        while (!text.empty() && text.front() == '\n')
            text.remove_prefix(1);
        while (!text.empty() && text.back() == '\n')
            text.remove_suffix(1);
        if (text.size() == size)
            return text;
    }
}

} // namespace

HtmlTableReader::HtmlTableReader(std::unique_ptr<ByteSource> utf8, Place place, int table)
    : SheetReader(std::move(place)), m_html(std::move(utf8)), m_wanted(table)
{
}

bool HtmlTableReader::next()
{
    m_hasRow = false;
    m_row.clear();
    while (!m_ended && !m_error && !m_hasRow) {
        switch (m_html.next()) {
        case Token::Open:
            if (!handleOpen())
                return false;
            break;
        case Token::Close:
            if (!handleClose())
                return false;
            break;
        case Token::Text:
            handleText();
            break;
        case Token::Failed:
            return fail(*m_html.error());
        case Token::End:
            m_ended = m_open.empty();
            if (!m_open.empty()) { // never closed: what there is counts
                if (!closeRow(m_open.back()))
                    return false;
                m_open.pop_back();
            }
            break;
        }
    }
    return m_hasRow;
}

bool HtmlTableReader::handleOpen()
{
    const std::string &tag = m_html.name();
    if (tag == "table")
        return openTable();
    if (m_open.empty())
        return true;
    if (tag == "tr")
        return openRow(m_open.back());
    if (tag == "td" || tag == "th")
        return openCell(m_open.back());
    if (tag == "br" || isBlock(tag))
        breakLine();
    return true;
}

bool HtmlTableReader::handleClose()
{
    if (m_open.empty())
        return true;
    const std::string &tag = m_html.name();
    Table &table = m_open.back();
    if (tag == "td" || tag == "th")
        return closeCell(table);
    if (tag == "tr" || tag == "thead" || tag == "tbody" || tag == "tfoot")
        return closeRow(table);
    if (tag == "table") {
        const bool closed = closeRow(table);
        m_open.pop_back();
        return closed;
    }
    if (isBlock(tag))
        breakLine();
    return true;
}

void HtmlTableReader::handleText()
{
    if (m_open.empty() || !m_open.back().inCell)
        return;
    std::string &text = m_open.back().text;
    for (const char c : m_html.text()) {
        if (text.size() > textLimit)
            return; // told by closeCell()
        if (static_cast<unsigned char>(c) > ' ')
            text += c;
        else if (!text.empty() && text.back() != ' ' && text.back() != '\n')
            text += ' ';
    }
}

void HtmlTableReader::breakLine()
{
    std::string &text = m_open.back().text;
    if (!m_open.back().inCell || text.empty())
        return;
    if (text.back() == ' ')
        text.pop_back();
    if (!text.empty() && text.back() != '\n')
        text += '\n';
}

bool HtmlTableReader::openTable()
{
    if (m_open.size() == size_t(maximumDepth))
        return fail(tooLarge(m_place, QStringLiteral("<table>"), QString::number(maximumDepth)));
    m_open.emplace_back();
    m_open.back().number = m_tables++;
    return true;
}

bool HtmlTableReader::openRow(Table &table)
{
    if (!closeRow(table))
        return false;
    table.inRow = true;
    table.column = 0;
    ++table.line;
    return isInside(0, table.line);
}

int HtmlTableReader::spanOf(const char *attribute, int limit) const
{
    const auto written = m_html.attribute(attribute);
    const auto span = wholeNumber(written ? std::optional<std::string_view>(*written) : std::nullopt);
    return int(std::clamp<qint64>(span.value_or(1), 1, limit));
}

bool HtmlTableReader::openCell(Table &table)
{
    if (!closeCell(table))
        return false;
    if (!table.inRow && !openRow(table))
        return false;
    while (size_t(table.column) < table.spannedRows.size() && table.spannedRows[size_t(table.column)] > 0)
        --table.spannedRows[size_t(table.column++)];
    table.inCell = true;
    table.text.clear();
    table.cellColumns = spanOf("colspan", mostSpannedColumns);
    table.cellRows = spanOf("rowspan", mostSpannedRows);
    return isInside(table.column, table.line);
}

bool HtmlTableReader::closeCell(Table &table)
{
    if (!std::exchange(table.inCell, false))
        return true;
    const std::string_view text = stripped(table.text);
    m_line = table.line;
    if (!fitsCell(text, table.column))
        return false;
    if (!isUtf8(text))
        return failDamaged("bytes that are no text");
    if (!text.empty())
        table.cells.emplace_back(table.column, text);
    const int end = std::min(table.column + table.cellColumns, maximumColumns);
    if (table.cellRows > 1 || size_t(table.column) < table.spannedRows.size()) {
        if (table.spannedRows.size() < size_t(end))
            table.spannedRows.resize(size_t(end));
        std::fill(table.spannedRows.begin() + table.column, table.spannedRows.begin() + end,
                  table.cellRows - 1);
    }
    table.column = end;
    return true;
}

bool HtmlTableReader::closeRow(Table &table)
{
    if (!closeCell(table))
        return false;
    if (!std::exchange(table.inRow, false))
        return true;
    for (size_t i = size_t(table.column); i < table.spannedRows.size(); ++i)
        table.spannedRows[i] = std::max(0, table.spannedRows[i] - 1);
    if (!table.cells.empty() && (m_wanted == allTables || m_wanted == table.number)) {
        for (const auto &[column, text] : table.cells)
            m_row.add(column, text, CellKind::Text);
        m_row.finish();
        m_line = table.line;
        m_told = table.number;
        m_hasRow = true;
    }
    table.cells.clear();
    return true;
}

Result<std::vector<SheetInfo>> htmlTables(std::unique_ptr<ByteSource> utf8, const Place &place)
{
    HtmlTableReader reader(std::move(utf8), place);
    std::set<int> tables;
    while (reader.next())
        tables.insert(reader.table());
    if (reader.error())
        return failure(*reader.error());
    if (tables.empty())
        return failure(damaged(place, QStringLiteral("a page without a table")));
    std::vector<SheetInfo> sheets;
    for (const int table : tables)
        sheets.push_back({tablePrefix() + QString::number(table + 1), false});
    return sheets;
}

int tableOfName(const QString &name) { return name.mid(tablePrefix().size()).toInt() - 1; }

} // namespace vekha::exchange

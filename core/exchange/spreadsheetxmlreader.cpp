// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheetxmlreader.h"

#include "core/exchange/sheetvalue.h"

namespace vekha::exchange {

namespace {

using Token = XmlScanner::Token;
constexpr int sheetDepth = 2; // Workbook, Worksheet

bool isWorksheet(const XmlScanner &xml) { return xml.depth() == sheetDepth && xml.name() == "Worksheet"; }

} // namespace

Result<std::vector<SheetInfo>> spreadsheetXmlSheets(std::unique_ptr<ByteSource> utf8, const Place &place)
{
    XmlScanner xml(std::move(utf8), place);
    std::vector<SheetInfo> sheets;
    std::string visible;
    for (Token token = xml.next(); token != Token::Done; token = xml.next()) {
        if (token == Token::Failed)
            return failure(*xml.error());
        if (token != Token::Start)
            continue;
        if (xml.depth() == 1 && xml.name() != "Workbook")
            return failure(damaged(place, QStringLiteral("XML of another kind")));
        if (isWorksheet(xml)) {
            const auto name = xml.attribute("Name").value_or(std::string_view());
            sheets.push_back({QString::fromUtf8(name.data(), qsizetype(name.size())), false});
        } else if (xml.name() == "Visible" && xml.depth() == sheetDepth + 2 && !sheets.empty()) {
            visible.clear();
            if (!xml.readText(visible))
                return failure(*xml.error());
            sheets.back().hidden = visible == "SheetHidden" || visible == "SheetVeryHidden";
        }
    }
    if (sheets.empty())
        return failure(damaged(place, QStringLiteral("no sheets")));
    return sheets;
}

bool SpreadsheetXmlReader::isSheet() const { return isWorksheet(m_xml); }

bool SpreadsheetXmlReader::readRow()
{
    m_column = 0;
    const int depth = m_xml.depth();
    m_line = std::max<qint64>(1, wholeNumber(m_xml.attribute("Index")).value_or(m_nextLine));
    m_nextLine = m_line + 1 + wholeNumber(m_xml.attribute("Span")).value_or(0); // empty rows of the same form
    if (!isInside(0, m_line))
        return false;
    m_row.clear();
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() == depth)
            break;
        if (token == Token::Failed || token == Token::Done)
            return false;
        if (token == Token::Start && !(m_xml.name() == "Cell" ? readCell() : m_xml.skipElement()))
            return false;
    }
    m_row.finish();
    return true;
}

bool SpreadsheetXmlReader::readCell()
{
    const int depth = m_xml.depth();
    m_column = std::max<qint64>(1, wholeNumber(m_xml.attribute("Index")).value_or(m_column + 1)) - 1;
    if (!isInside(m_column, m_line))
        return false;
    const int column = int(m_column);
    m_column += 1 + std::min<qint64>(wholeNumber(m_xml.attribute("MergeAcross")).value_or(0), maximumColumns);
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() == depth)
            return true;
        if (token == Token::Failed || token == Token::Done)
            return false;
        if (token == Token::Start && !(m_xml.name() == "Data" ? readData(column) : m_xml.skipElement()))
            return false;
    }
}

bool SpreadsheetXmlReader::readData(int column)
{
    const std::string type(m_xml.attribute("Type").value_or(std::string_view()));
    m_stored.clear();
    if (!m_xml.readText(m_stored))
        return m_xml.error() ? failCell(*m_xml.error(), column) : false;
    m_text.clear();
    CellKind kind = CellKind::Text;
    if (type == "Number")
        kind = appendNumber(m_text, m_stored, NumberStyle::Number, false);
    else if (type == "DateTime")
        kind = appendIsoDate(m_text, m_stored);
    else if (type == "Boolean")
        m_text = m_stored == "1" ? "TRUE" : "FALSE";
    else
        m_text = m_stored;
    if (!fitsCell(m_text, column))
        return false;
    m_row.add(column, m_text, kind);
    return true;
}

} // namespace vekha::exchange

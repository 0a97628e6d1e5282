// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

namespace vekha::exchange {

namespace {

using Token = XmlScanner::Token;
constexpr int rowDepth = 3; // worksheet, sheetData, row

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<XlsxBook> book, std::unique_ptr<ByteSource> part, Place place)
    : SheetReader(place), m_book(std::move(book)), m_xml(std::move(part), place)
{
}

Result<std::unique_ptr<RowReader>> XlsxReader::open(std::unique_ptr<XlsxBook> book, int sheet,
                                                    Progress *progress)
{
    const int entry = book->entryOf(sheet);
    const Place place = book->package().placeOf(entry);
    auto bytes = book->package().part(entry, progress);
    if (!bytes)
        return failure(bytes.error());
    auto text = markupAsUtf8(std::move(*bytes), place.path);
    if (!text)
        return failure(text.error());
    return std::unique_ptr<RowReader>(new XlsxReader(std::move(book), std::move(*text), place));
}

bool XlsxReader::next()
{
    while (!m_ended && !m_error) {
        switch (m_xml.next()) {
        case Token::Start:
            if (m_xml.name() != "row" || m_xml.depth() != rowDepth)
                break;
            if (!readRow())
                return fail(m_xml.error().value_or(Error()));
            if (!m_row.isEmpty())
                return true;
            break;
        case Token::Failed:
            return fail(*m_xml.error());
        case Token::Done:
            m_ended = true;
            break;
        case Token::End:
        case Token::Text:
            break;
        }
    }
    m_row.clear();
    return false;
}

bool XlsxReader::readRow()
{
    m_row.clear();
    m_nextColumn = 0;
    m_line = wholeNumber(m_xml.attribute("r")).value_or(m_line + 1);
    if (!isInside(0, m_line))
        return false;
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() == rowDepth)
            break;
        if (token == Token::Failed || token == Token::Done)
            return false;
        if (token == Token::Start && !(m_xml.name() == "c" ? readCell() : m_xml.skipElement()))
            return false;
    }
    m_row.finish();
    return true;
}

/// The cell's column by its name, else the one behind the last cell.
bool XlsxReader::takePlace(int &column)
{
    column = m_nextColumn;
    if (const auto name = m_xml.attribute("r")) {
        const auto place = placeOfCell(*name);
        if (!place)
            return failDamaged("a cell's name is none");
        column = place->column;
    }
    m_nextColumn = column + 1;
    return isInside(column, m_line);
}

XlsxReader::Type XlsxReader::typeOf(std::optional<std::string_view> code)
{
    if (!code || *code == "n")
        return Type::Number;
    if (*code == "s")
        return Type::Shared;
    if (*code == "b")
        return Type::Boolean;
    if (*code == "e")
        return Type::Error;
    if (*code == "d")
        return Type::Date;
    return *code == "inlineStr" ? Type::Inline : Type::Text;
}

bool XlsxReader::readCell()
{
    int column = 0;
    if (!takePlace(column))
        return false;
    const Type type = typeOf(m_xml.attribute("t"));
    const qint64 style = wholeNumber(m_xml.attribute("s")).value_or(0);
    if (!readContent(type, column))
        return false;
    if (m_value.empty()) {
        m_formulasWithoutValue += m_hasFormula ? 1 : 0;
        return true;
    }
    return putCell(type, style, column);
}

/// Reads the rest of a cell: its stored value or inline text into `m_value`.
bool XlsxReader::readContent(Type type, int column)
{
    const int depth = m_xml.depth();
    m_value.clear();
    m_hasFormula = false;
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() == depth)
            return true;
        if (token == Token::Failed || token == Token::Done)
            return false;
        if (token != Token::Start)
            continue;
        bool read = true;
        if (m_xml.name() == "v" && type != Type::Inline) {
            read = m_xml.readText(m_value);
        } else if (m_xml.name() == "is") {
            read = readRichText(m_xml, m_value, m_buffer);
        } else {
            m_hasFormula |= m_xml.name() == "f";
            read = m_xml.skipElement();
        }
        if (!read)
            return m_xml.error() ? failCell(*m_xml.error(), column) : false;
    }
}

bool XlsxReader::putCell(Type type, qint64 style, int column)
{
    m_text.clear();
    CellKind kind = CellKind::Text;
    switch (type) {
    case Type::Shared: {
        const auto index = wholeNumber(m_value);
        const auto text = index ? m_book->string(*index) : std::nullopt;
        if (!text)
            return failDamaged("a shared string that there is not");
        m_row.addLasting(column, *text, CellKind::Text);
        return true;
    }
    case Type::Number:
        kind = appendNumber(m_text, m_value, m_book->style(style), m_book->from1904());
        break;
    case Type::Date:
        kind = appendIsoDate(m_text, m_value);
        break;
    case Type::Boolean:
        m_text = m_value == "1" || m_value == "true" ? "TRUE" : "FALSE";
        break;
    case Type::Text:
        appendEscaped(m_text, m_value);
        break;
    case Type::Inline:
    case Type::Error:
        m_text = m_value;
        break;
    }
    if (!fitsCell(m_text, column))
        return false;
    m_row.add(column, m_text, kind);
    return true;
}

} // namespace vekha::exchange

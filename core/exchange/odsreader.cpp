// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odsreader.h"

#include "core/exchange/sheetvalue.h"

#include <QSet>

namespace vekha::exchange {

namespace {

using Token = XmlScanner::Token;
constexpr int sheetDepth = 4; // document-content, body, spreadsheet, table
constexpr std::string_view spreadsheetType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr size_t textLimit = size_t(maximumCellCharacters) * 4;

QString contentName() { return QStringLiteral("content.xml"); }

bool isTable(const XmlScanner &xml)
{
    return xml.depth() == sheetDepth && xml.qualifiedName() == "table:table";
}

Result<std::unique_ptr<ByteSource>> contentOf(ZipPackage &package, Progress *progress)
{
    const auto entry = package.find(contentName());
    if (!entry)
        return failure(damaged({package.path(), contentName()}, QStringLiteral("the part is missing")));
    auto bytes = package.part(*entry, progress);
    if (!bytes)
        return failure(bytes.error());
    return markupAsUtf8(std::move(*bytes), package.path());
}

/// The manifest tells which parts are encrypted; the ZIP itself does not.
Result<bool> isEncrypted(ZipPackage &package)
{
    const auto entry = package.find(QStringLiteral("META-INF/manifest.xml"));
    if (!entry)
        return false;
    auto bytes = package.part(*entry);
    if (!bytes)
        return failure(bytes.error());
    const auto head = readHead(**bytes, megabyte);
    if (!head)
        return failure(head.error());
    return head->find("encryption-data") != std::string::npos;
}

} // namespace

bool isOds(ZipPackage &package)
{
    const auto entry = package.find(QStringLiteral("mimetype"));
    if (!entry)
        return false;
    auto bytes = package.part(*entry);
    const auto head = bytes ? readHead(**bytes, qint64(spreadsheetType.size())) : failure(bytes.error());
    return head && *head == spreadsheetType;
}

Result<std::vector<SheetInfo>> odsSheets(ZipPackage &package)
{
    const auto encrypted = isEncrypted(package);
    if (!encrypted)
        return failure(encrypted.error());
    if (*encrypted)
        return failure(ErrorCode::EncryptedWorkbook, {package.path()});
    auto content = contentOf(package, nullptr);
    if (!content)
        return failure(content.error());
    XmlScanner xml(std::move(*content), {package.path(), contentName()});
    std::vector<SheetInfo> sheets;
    QSet<QString> hiddenStyles;
    QString style;
    const auto text = [&xml](std::string_view attribute) {
        const auto value = xml.attribute(attribute).value_or(std::string_view());
        return QString::fromUtf8(value.data(), qsizetype(value.size()));
    };
    for (Token token = xml.next(); token != Token::Done; token = xml.next()) {
        if (token == Token::Failed)
            return failure(*xml.error());
        if (token != Token::Start)
            continue;
        if (xml.qualifiedName() == "style:style")
            style = text("style:name");
        else if (xml.qualifiedName() == "style:table-properties" && xml.attribute("table:display") == "false")
            hiddenStyles.insert(style);
        else if (isTable(xml))
            sheets.push_back({text("table:name"), hiddenStyles.contains(text("table:style-name"))});
    }
    if (sheets.empty())
        return failure(damaged({package.path(), contentName()}, QStringLiteral("no sheets")));
    return sheets;
}

Result<std::unique_ptr<RowReader>> OdsReader::open(std::shared_ptr<ZipPackage> package, int sheet,
                                                   Progress *progress)
{
    auto content = contentOf(*package, progress);
    if (!content)
        return failure(content.error());
    const Place place{package->path(), contentName()};
    return std::unique_ptr<RowReader>(new OdsReader(std::move(package), std::move(*content), place, sheet));
}

OdsReader::OdsReader(std::shared_ptr<ZipPackage> package, std::unique_ptr<ByteSource> content,
                     const Place &place, int sheet)
    : XmlSheetReader(std::move(content), place, sheet), m_package(std::move(package))
{
}

bool OdsReader::next()
{
    if (m_repeatsLeft > 0) {
        --m_repeatsLeft;
        ++m_line;
        if (countRepeated(m_row.bytes() + qint64(m_row.fields().size())))
            return true;
        m_repeatsLeft = 0;
    }
    return nextRow();
}

bool OdsReader::isSheet() const { return isTable(m_xml); }

bool OdsReader::holdsRows() const
{
    return m_xml.name() == "table-rows" || m_xml.name() == "table-row-group" ||
           m_xml.name() == "table-header-rows";
}

bool OdsReader::readRow()
{
    m_row.clear();
    m_column = 0;
    const int depth = m_xml.depth();
    const qint64 times =
        std::max<qint64>(1, wholeNumber(m_xml.attribute("table:number-rows-repeated")).value_or(1));
    m_line = m_nextLine;
    m_nextLine = std::min(m_line + times, maximumSheetRows * 2);
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() == depth)
            break;
        if (token == Token::Failed || token == Token::Done)
            return false;
        if (token != Token::Start)
            continue;
        const bool isCell = m_xml.name() == "table-cell" || m_xml.name() == "covered-table-cell";
        if (!(isCell ? readCell() : m_xml.skipElement()))
            return false;
    }
    m_row.finish();
    m_repeatsLeft = m_row.isEmpty() ? 0 : times - 1;
    return m_row.isEmpty() || isInside(0, m_line + times - 1);
}

bool OdsReader::readCell()
{
    const bool covered = m_xml.name() == "covered-table-cell";
    const qint64 times = std::clamp<qint64>(
        wholeNumber(m_xml.attribute("table:number-columns-repeated")).value_or(1), 1, maximumColumns * 2);
    const CellKind kind = readValue();
    if (!readCellText(int(std::min<qint64>(m_column, maximumColumns))))
        return false;
    if (m_text.empty() || covered) {
        m_column = std::min<qint64>(m_column + times, maximumColumns);
        return true;
    }
    return putCell(kind, times);
}

/// Reads the value that the cell's attributes state into `m_text`.
CellKind OdsReader::readValue()
{
    m_text.clear();
    m_hasValue = true;
    const std::string_view type = m_xml.attribute("office:value-type").value_or(std::string_view());
    if (type == "float" || type == "percentage" || type == "currency") {
        if (const auto value = m_xml.attribute("office:value"))
            return appendNumber(m_text, *value, NumberStyle::Number, false);
    } else if (type == "date") {
        if (const auto value = m_xml.attribute("office:date-value"))
            return appendIsoDate(m_text, *value);
    } else if (type == "time") {
        if (const auto value = m_xml.attribute("office:time-value")) {
            appendDuration(m_text, *value);
            return CellKind::Text;
        }
    } else if (type == "boolean") {
        m_text = m_xml.attribute("office:boolean-value") == "true" ? "TRUE" : "FALSE";
        return CellKind::Text;
    } else if (const auto value = m_xml.attribute("office:string-value"); value && !value->empty()) {
        m_text = *value;
        return CellKind::Text;
    }
    m_hasValue = false; // errors too: an empty value, and "#N/A" in the paragraph
    return CellKind::Text;
}

/// Reads the rest of the cell: its paragraphs, one a line, where no attribute stated the value. Notes, shapes
/// and tables in the cell are left out.
bool OdsReader::readCellText(int column)
{
    const int depth = m_xml.depth();
    m_hasParagraph = false;
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() == depth)
            return true;
        if (token == Token::Failed || token == Token::Done)
            return m_xml.error() ? failCell(*m_xml.error(), column) : false;
        if (token != Token::Start)
            continue;
        const bool wanted =
            !m_hasValue && (m_xml.qualifiedName() == "text:p" || m_xml.qualifiedName() == "text:h");
        if (!(wanted ? readParagraph() : m_xml.skipElement()))
            return m_xml.error() ? failCell(*m_xml.error(), column) : false;
        if (m_text.size() > textLimit)
            return fitsCell(m_text, column);
    }
}

/// White space of the XML is one space (OpenDocument 1.3 part 3, 6.1.2); others have elements.
bool OdsReader::readParagraph()
{
    const int depth = m_xml.depth();
    if (std::exchange(m_hasParagraph, true))
        m_text += '\n';
    const size_t start = m_text.size();
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() == depth)
            return true;
        if (token == Token::Failed || token == Token::Done)
            return false;
        if (m_text.size() > textLimit)
            continue; // told by readCellText()
        if (token == Token::Text) {
            for (const char c : m_xml.text()) {
                const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
                if (!space)
                    m_text += c;
                else if (m_text.size() > start && m_text.back() != ' ')
                    m_text += ' ';
            }
        } else if (token == Token::Start) {
            if (m_xml.name() == "s")
                m_text.append(size_t(std::clamp<qint64>(wholeNumber(m_xml.attribute("text:c")).value_or(1), 0,
                                                        maximumCellCharacters)),
                              ' ');
            else if (m_xml.name() == "tab")
                m_text += '\t';
            else if (m_xml.name() == "line-break")
                m_text += '\n';
            else if ((m_xml.name() == "annotation" || m_xml.name() == "frame") && !m_xml.skipElement())
                return false;
        }
    }
}

bool OdsReader::putCell(CellKind kind, qint64 times)
{
    const int column = int(m_column);
    if (!isInside(m_column + times - 1, m_line) || !fitsCell(m_text, column) ||
        !countRepeated((times - 1) * qint64(m_text.size() + 1)))
        return false;
    m_row.add(column, m_text, kind);
    m_row.repeat(int(times - 1));
    m_column += times;
    return true;
}

/// What repeating adds is unpacked as well: a few bytes can ask for a sheet full of novels.
bool OdsReader::countRepeated(qint64 bytes)
{
    m_repeatedBytes += bytes;
    if (m_repeatedBytes <= maximumUnpackedBytes)
        return true;
    return fail(tooLarge(m_place, cellName(0, m_line), inMegabytes(maximumUnpackedBytes)));
}

} // namespace vekha::exchange

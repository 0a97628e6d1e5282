// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablesource.h"

#include "core/exchange/delimitedreader.h"
#include "core/exchange/htmltablereader.h"
#include "core/exchange/odsreader.h"
#include "core/exchange/sourcekind.h"
#include "core/exchange/spreadsheetxmlreader.h"
#include "core/exchange/xlsxreader.h"

#include <QFileInfo>

namespace vekha::exchange {

namespace {

using Sheets = std::vector<SheetInfo>;
using Reader = Result<std::unique_ptr<RowReader>>;

/// Bytes of HTML or XML as UTF-8, if the file is not too large.
Result<std::unique_ptr<ByteSource>> openMarkup(const TableSource &source, Progress *progress = nullptr)
{
    const qint64 size = source.path.isEmpty() ? source.bytes.size() : QFileInfo(source.path).size();
    if (size > maximumWorkbookBytes)
        return failure(tooLarge({pathOf(source), {}}, source.shownName(), inMegabytes(maximumWorkbookBytes)));
    auto bytes = openBytes(source, progress);
    if (!bytes)
        return failure(bytes.error());
    return markupAsUtf8(std::move(*bytes), pathOf(source));
}

Result<Sheets> sheetsOfXlsx(const TableSource &source)
{
    auto package = ZipPackage::open(source);
    if (!package)
        return failure(package.error());
    const auto book = XlsxBook::open(std::move(*package));
    if (!book)
        return failure(book.error());
    return (*book)->sheets();
}

Result<Sheets> sheetsOfOds(const TableSource &source)
{
    auto package = ZipPackage::open(source);
    if (!package)
        return failure(package.error());
    return odsSheets(**package);
}

Result<Sheets> sheetsOfMarkup(const TableSource &source, SourceKind kind)
{
    auto text = openMarkup(source);
    if (!text)
        return failure(text.error());
    const Place place{pathOf(source), {}};
    return kind == SourceKind::Html ? htmlTables(std::move(*text), place)
                                    : spreadsheetXmlSheets(std::move(*text), place);
}

Result<Sheets> sheetsOf(const TableSource &source, SourceKind kind)
{
    switch (kind) {
    case SourceKind::Text: {
        const QString name = source.name.isEmpty() ? QFileInfo(source.path).completeBaseName() : source.name;
        return Sheets{{name, false}};
    }
    case SourceKind::Xlsx:
        return sheetsOfXlsx(source);
    case SourceKind::Ods:
        return sheetsOfOds(source);
    case SourceKind::Html:
    case SourceKind::SpreadsheetXml:
        return sheetsOfMarkup(source, kind);
    }
    Q_UNREACHABLE();
}

/// Index of the sheet of that name; without a name the first that is not hidden, else the first.
Result<int> chosenSheet(const Sheets &sheets, const QString &name)
{
    const auto chosen = std::find_if(sheets.begin(), sheets.end(), [&name](const SheetInfo &sheet) {
        return name.isEmpty() ? !sheet.hidden : sheet.name == name;
    });
    if (chosen != sheets.end())
        return int(chosen - sheets.begin());
    if (name.isEmpty())
        return 0;
    QStringList names;
    for (const SheetInfo &sheet : sheets)
        names.append(sheet.name);
    return failure(ErrorCode::UnknownSheet, {name, names.join(QStringLiteral(", "))});
}

/// Adds all bytes of a source to `hash`. A workbook is not read from its first byte to its last, so its hash
/// takes a reading of its own.
Done addBytes(const TableSource &source, ContentHash &hash, Progress *progress)
{
    auto bytes = openBytes(source, nullptr, &hash);
    if (!bytes)
        return failure(bytes.error());
    std::vector<char> block(256 * 1024);
    while (true) {
        if (progress && progress->isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto count = (*bytes)->read(block.data(), qint64(block.size()));
        if (!count)
            return failure(count.error());
        if (*count == 0)
            return {};
    }
}

void beginProgress(Progress *progress, qint64 total)
{
    if (progress) {
        progress->done = 0;
        progress->total = total;
    }
}

Reader openXlsx(const TableSource &source, const QString &sheet, Progress *progress)
{
    auto package = ZipPackage::open(source);
    if (!package)
        return failure(package.error());
    auto book = XlsxBook::open(std::move(*package));
    if (!book)
        return failure(book.error());
    const auto chosen = chosenSheet((*book)->sheets(), sheet);
    if (!chosen)
        return failure(chosen.error());
    const auto &entries = (*book)->package().entries();
    beginProgress(progress, (*book)->sharedBytes() + entries[size_t((*book)->entryOf(*chosen))].unpacked);
    if (const Done loaded = (*book)->loadShared(progress); !loaded)
        return failure(loaded.error());
    return XlsxReader::open(std::move(*book), *chosen, progress);
}

Reader openOds(const TableSource &source, const QString &sheet, Progress *progress)
{
    auto package = ZipPackage::open(source);
    if (!package)
        return failure(package.error());
    const auto sheets = odsSheets(**package);
    if (!sheets)
        return failure(sheets.error());
    const auto chosen = chosenSheet(*sheets, sheet);
    if (!chosen)
        return failure(chosen.error());
    const auto content = (*package)->find(QStringLiteral("content.xml"));
    beginProgress(progress, content ? (*package)->entries()[size_t(*content)].unpacked : 0);
    return OdsReader::open(std::move(*package), *chosen, progress);
}

Reader openMarkupRows(const TableSource &source, SourceKind kind, const QString &sheet, Progress *progress)
{
    const auto sheets = sheetsOfMarkup(source, kind);
    if (!sheets)
        return failure(sheets.error());
    const auto chosen = chosenSheet(*sheets, sheet);
    if (!chosen)
        return failure(chosen.error());
    auto text = openMarkup(source, progress);
    if (!text)
        return failure(text.error());
    const Place place{pathOf(source), {}};
    if (kind == SourceKind::SpreadsheetXml)
        return std::make_unique<SpreadsheetXmlReader>(std::move(*text), place, *chosen);
    const int table = tableOfName((*sheets)[size_t(*chosen)].name);
    return std::make_unique<HtmlTableReader>(std::move(*text), place, table);
}

Reader openDelimited(const TableSource &source, const TextForm &form, Progress *progress, ContentHash *hash)
{
    auto bytes = openBytes(source, progress, hash);
    if (!bytes)
        return failure(bytes.error());
    auto text = asUtf8(std::move(*bytes), form);
    if (!text)
        return failure(text.error());
    return std::make_unique<DelimitedReader>(std::make_unique<TextBytes>(std::move(*text), pathOf(source)),
                                             form.delimiter, form.quote);
}

} // namespace

QString TableSource::shownName() const { return name.isEmpty() ? QFileInfo(path).fileName() : name; }

Result<SourceForm> sourceForm(const TableSource &source)
{
    const auto kind = kindOf(source);
    if (!kind)
        return failure(kind.error());
    auto sheets = sheetsOf(source, *kind);
    if (!sheets)
        return failure(sheets.error());
    return SourceForm{*kind, std::move(*sheets)};
}

Result<std::unique_ptr<RowReader>> openRows(const TableSource &source, SourceKind kind, const TextForm &form,
                                            const QString &sheet, Progress *progress, ContentHash *hash)
{
    if (kind == SourceKind::Text)
        return openDelimited(source, form, progress, hash);
    if (hash) {
        if (const Done added = addBytes(source, *hash, progress); !added)
            return failure(added.error());
    }
    switch (kind) {
    case SourceKind::Xlsx:
        return openXlsx(source, sheet, progress);
    case SourceKind::Ods:
        return openOds(source, sheet, progress);
    case SourceKind::Text:
    case SourceKind::Html:
    case SourceKind::SpreadsheetXml:
        break;
    }
    return openMarkupRows(source, kind, sheet, progress);
}

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/workbookfiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <zip.h>

namespace vekha::exchange::test {

namespace {

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray partOf(const std::vector<Part> &others, const QString &name, const QByteArray &usual)
{
    for (const Part &part : others) {
        if (part.name == name)
            return part.bytes;
    }
    return usual;
}

char letterOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return 't';
    case CellKind::Number:
        return 'n';
    case CellKind::Date:
        return 'd';
    }
    return '?';
}

} // namespace

QByteArray zipOf(const std::vector<Part> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("package.zip"));
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const Part &part : parts) {
        zip_source_t *bytes =
            zip_source_buffer(zip, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, part.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
        EXPECT_GE(index, 0);
        if (part.name == u"mimetype")
            zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    EXPECT_EQ(zip_close(zip), 0);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray xlsxOf(const QByteArray &rows, const QByteArray &strings, const std::vector<Part> &others)
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    std::vector<Part> parts = {
        {u"[Content_Types].xml"_qs, declaration + "<Types/>"},
        {u"_rels/.rels"_qs, declaration + "<Relationships><Relationship Id=\"rId1\" Type=\"" + types +
                                "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {u"xl/workbook.xml"_qs,
         declaration + "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"
                       "</sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_qs,
         declaration + "<Relationships><Relationship Id=\"rId1\" Type=\"" + types +
             "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + types +
             "styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"" + types +
             "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {u"xl/styles.xml"_qs,
         declaration + "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"},
        {u"xl/sharedStrings.xml"_qs, declaration + "<sst>" + strings + "</sst>"},
        {u"xl/worksheets/sheet1.xml"_qs,
         declaration + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
    for (Part &part : parts)
        part.bytes = partOf(others, part.name, part.bytes);
    for (const Part &other : others) {
        const bool known = std::any_of(parts.begin(), parts.end(),
                                       [&other](const Part &part) { return part.name == other.name; });
        if (!known)
            parts.push_back(other);
    }
    return zipOf(parts);
}

QByteArray odsOf(const QByteArray &tables, const QByteArray &styles)
{
    return zipOf(
        {{u"mimetype"_qs, "application/vnd.oasis.opendocument.spreadsheet"},
         {u"content.xml"_qs, declaration + "<office:document-content><office:automatic-styles>" + styles +
                                 "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                                 "</office:spreadsheet></office:body></office:document-content>"}});
}

std::vector<QStringList> ReadSheet::cells() const
{
    std::vector<QStringList> all;
    for (const ReadRow &row : rows)
        all.push_back(row.cells);
    return all;
}

std::vector<qint64> ReadSheet::lines() const
{
    std::vector<qint64> all;
    for (const ReadRow &row : rows)
        all.push_back(row.line);
    return all;
}

TableSource inMemory(const QByteArray &bytes)
{
    TableSource source;
    source.bytes = bytes;
    source.name = QStringLiteral("Clipboard");
    return source;
}

ReadSheet readSheet(const TableSource &source, const QString &sheet)
{
    ReadSheet read;
    const auto form = sourceForm(source);
    if (!form) {
        read.error = form.error();
        return read;
    }
    auto reader = openRows(source, form->kind, TextForm(), sheet);
    if (!reader) {
        read.error = reader.error();
        return read;
    }
    while ((*reader)->next()) {
        ReadRow row{(*reader)->line(), {}, {}};
        for (const std::string_view field : (*reader)->fields())
            row.cells.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        for (const CellKind kind : (*reader)->kinds())
            row.kinds.append(letterOf(kind));
        read.rows.push_back(row);
    }
    read.error = (*reader)->error();
    return read;
}

ReadSheet readSheet(const QByteArray &bytes, const QString &sheet)
{
    return readSheet(inMemory(bytes), sheet);
}

} // namespace vekha::exchange::test

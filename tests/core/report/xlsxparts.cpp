// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/xlsxparts.h"

#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <zip.h>

namespace vekha::report_test {

namespace {

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QMap<QString, QByteArray> unzipped(const QString &path)
{
    QMap<QString, QByteArray> parts;
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error);
    EXPECT_NE(archive, nullptr) << "no ZIP file: " << error;
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t about;
        zip_stat_index(archive, zip_uint64_t(i), 0, &about);
        QByteArray content(qsizetype(about.size), '\0');
        zip_file_t *part = zip_fopen_index(archive, zip_uint64_t(i), 0);
        EXPECT_EQ(zip_fread(part, content.data(), about.size), zip_int64_t(about.size)) << about.name;
        zip_fclose(part);
        parts.insert(QString::fromUtf8(about.name), content);
    }
    if (archive)
        zip_close(archive);
    return parts;
}

QStringList sharedStrings(const QByteArray &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"si")
            texts.append(QString());
        else if (reader.name() == u"t")
            texts.back() += reader.readElementText();
    }
    return texts;
}

XlsxCell cellOf(QXmlStreamReader &reader, const QStringList &shared)
{
    XlsxCell cell;
    const QString type = reader.attributes().value(QStringLiteral("t")).toString();
    cell.style = reader.attributes().value(QStringLiteral("s")).toInt();
    QString value;
    while (reader.readNextStartElement()) {
        const bool isFormula = reader.name() == u"f";
        const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        (isFormula ? cell.formula : value) = text;
    }
    if (type == u"s")
        cell.text = shared.value(value.toInt());
    else if (type == u"str" || type == u"inlineStr")
        cell.text = value;
    else if (!value.isEmpty())
        cell.number = value.toDouble();
    return cell;
}

XlsxSheet sheetOf(const QString &name, const QByteArray &xml, const QStringList &shared)
{
    XlsxSheet sheet{name, {}, xml};
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"c")
            continue;
        const QString place = reader.attributes().value(QStringLiteral("r")).toString();
        sheet.cells.insert(place, cellOf(reader, shared));
    }
    return sheet;
}

} // namespace

QString XlsxSheet::cellWith(const QString &text) const
{
    QString best;
    const auto order = [](const QString &place) {
        const int letters =
            int(std::count_if(place.begin(), place.end(), [](QChar c) { return c.isLetter(); }));
        return std::tuple(letters, place.left(letters), place.mid(letters).toInt());
    };
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (cell->text == text && (best.isEmpty() || order(cell.key()) < order(best)))
            best = cell.key();
    }
    return best;
}

int XlsxSheet::formulas() const
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const XlsxCell &cell) { return !cell.formula.isEmpty(); }));
}

XlsxParts XlsxParts::read(const QString &path)
{
    XlsxParts book;
    book.parts = unzipped(path);
    for (auto part = book.parts.begin(); part != book.parts.end(); ++part) {
        if (!isWellFormed(part.value()))
            book.malformed << part.key();
    }
    const QStringList shared = sharedStrings(book.parts.value(QStringLiteral("xl/sharedStrings.xml")));
    QXmlStreamReader reader(book.parts.value(QStringLiteral("xl/workbook.xml")));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"sheet")
            continue;
        const QString name = reader.attributes().value(QStringLiteral("name")).toString();
        const QString part = QStringLiteral("xl/worksheets/sheet%1.xml").arg(book.sheets.size() + 1);
        book.sheets.push_back(sheetOf(name, book.parts.value(part), shared));
    }
    return book;
}

const XlsxSheet &XlsxParts::sheet(const QString &name) const
{
    static const XlsxSheet none;
    for (const XlsxSheet &each : sheets) {
        if (each.name == name)
            return each;
    }
    ADD_FAILURE() << "no sheet " << name.toStdString() << " among " << sheetNames().join(u", ").toStdString();
    return none;
}

QStringList XlsxParts::sheetNames() const
{
    QStringList names;
    for (const XlsxSheet &each : sheets)
        names << each.name;
    return names;
}

int XlsxParts::count(const QString &prefix) const
{
    const QStringList names = parts.keys();
    return int(std::count_if(names.begin(), names.end(),
                             [&](const QString &name) { return name.startsWith(prefix); }));
}

} // namespace vekha::report_test

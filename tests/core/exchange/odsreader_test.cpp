// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/workbookfiles.h"

namespace vekha::exchange {

using namespace test;

namespace {

using Cells = std::vector<QStringList>;

QByteArray table(const QByteArray &rows)
{
    return "<table:table table:name='Data'>" + rows + "</table:table>";
}
QByteArray row(const QByteArray &cells) { return "<table:table-row>" + cells + "</table:table-row>"; }
QByteArray text(const QByteArray &inside)
{
    return "<table:table-cell office:value-type='string'><text:p>" + inside + "</text:p></table:table-cell>";
}

} // namespace

TEST(OdsReader, ReadsEveryTypeOfValueAsItIsStored)
{
    const ReadSheet sheet = readSheet(odsOf(table(
        row(text("Май") + "<table:table-cell office:value-type='float' office:value='1234.5'><text:p>1 "
                          "234,50</text:p></table:table-cell>"
                          "<table:table-cell office:value-type='percentage' "
                          "office:value='0.153'><text:p>15,3%</text:p></table:table-cell>"
                          "<table:table-cell office:value-type='currency' office:currency='RUB' "
                          "office:value='99'><text:p>99 р.</text:p></table:table-cell>"
                          "<table:table-cell office:value-type='date' "
                          "office:date-value='2024-05-17'><text:p>17.05.24</text:p></table:table-cell>"
                          "<table:table-cell office:value-type='date' "
                          "office:date-value='2024-05-17T19:58:00'><text:p>x</text:p></table:table-cell>"
                          "<table:table-cell office:value-type='time' "
                          "office:time-value='PT13H05M00S'><text:p>13:05</text:p></table:table-cell>"
                          "<table:table-cell office:value-type='boolean' "
                          "office:boolean-value='true'><text:p>ИСТИНА</text:p></table:table-cell>"))));
    ASSERT_FALSE(sheet.error);
    EXPECT_EQ(sheet.cells(), (Cells{{u"Май"_qs, u"1234.5"_qs, u"0.153"_qs, u"99"_qs, u"2024-05-17"_qs,
                                     u"2024-05-17 19:58:00"_qs, u"13:05:00"_qs, u"TRUE"_qs}}));
    EXPECT_EQ(sheet.rows[0].kinds, "tnnnddtt");
}

TEST(OdsReader, ReadsSeveralParagraphsAndSpacesButNoNotes)
{
    const ReadSheet sheet = readSheet(odsOf(table(row(
        "<table:table-cell office:value-type='string'><office:annotation><text:p>a "
        "note</text:p></office:annotation>"
        "<text:p>one<text:s text:c='2'/><text:span>two</text:span>\n  three</text:p><text:p>four<text:tab/>"
        "<text:a>five</text:a><text:line-break/>six</text:p></table:table-cell>"))));
    EXPECT_EQ(sheet.cells(), (Cells{{u"one  two three\nfour\tfive\nsix"_qs}}));
}

TEST(OdsReader, RepeatsCellsAndRows)
{
    const ReadSheet sheet = readSheet(odsOf(table(
        "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
        "<table:table-row table:number-rows-repeated='2'>"
        "<table:table-cell table:number-columns-repeated='2'/>"
        "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='7'/>"
        "<table:table-cell table:number-columns-repeated='16380'/></table:table-row>" +
        row(text("end")) +
        "<table:table-row table:number-rows-repeated='1048570'><table:table-cell/></table:table-row>")));
    ASSERT_FALSE(sheet.error);
    const QStringList sevens{QString(), QString(), u"7"_qs, u"7"_qs};
    EXPECT_EQ(sheet.cells(), (Cells{sevens, sevens, {u"end"_qs}}));
    EXPECT_EQ(sheet.lines(), (std::vector<qint64>{4, 5, 6}));
}

TEST(OdsReader, LeavesCoveredCellsEmpty)
{
    const ReadSheet sheet =
        readSheet(odsOf(table(row("<table:table-cell table:number-columns-spanned='2' "
                                  "office:value-type='string'><text:p>wide</text:p></table:table-cell>"
                                  "<table:covered-table-cell office:value-type='string'><text:p>under "
                                  "it</text:p></table:covered-table-cell>" +
                                  text("next")))));
    EXPECT_EQ(sheet.cells(), (Cells{{u"wide"_qs, QString(), u"next"_qs}}));
}

TEST(OdsReader, ReadsRowsInGroupsAndHeaders)
{
    const ReadSheet sheet = readSheet(odsOf(table(
        "<table:table-header-rows>" + row(text("head")) +
        "</table:table-header-rows><table:table-row-group>" + row(text("grouped")) +
        "<table:table-row-group>" + row(text("deeper")) +
        "</table:table-row-group></table:table-row-group><table:shapes><table:table-row><table:table-cell "
        "office:value-type='string'><text:p>a "
        "shape's</text:p></table:table-cell></table:table-row></table:shapes>")));
    EXPECT_EQ(sheet.cells(), (Cells{{u"head"_qs}, {u"grouped"_qs}, {u"deeper"_qs}}));
}

TEST(OdsReader, ListsSheetsHiddenOnesToo)
{
    const QByteArray book = odsOf(
        "<table:table table:name='Old' table:style-name='ta2'>" + row(text("1")) +
            "</table:table><table:table table:name='New' table:style-name='ta1'>" + row(text("2")) +
            "</table:table>",
        "<style:style style:name='ta1' style:family='table'><style:table-properties table:display='true'/>"
        "</style:style><style:style style:name='ta2' style:family='table'><style:table-properties "
        "table:display='false'/></style:style>");
    const auto form = sourceForm(inMemory(book));
    ASSERT_TRUE(form);
    EXPECT_EQ(form->kind, SourceKind::Ods);
    EXPECT_EQ(form->sheets, (std::vector<SheetInfo>{{u"Old"_qs, true}, {u"New"_qs, false}}));
    EXPECT_EQ(readSheet(book).cells(), (Cells{{u"2"_qs}}));
    EXPECT_EQ(readSheet(book, u"Old"_qs).cells(), (Cells{{u"1"_qs}}));
}

TEST(OdsReader, RefusesASheetBlownUpByRepeating)
{
    const QByteArray cell =
        "<table:table-cell office:value-type='string' table:number-columns-repeated='16384'><text:p>" +
        QByteArray(30'000, 'x') + "</text:p></table:table-cell>";
    const QByteArray rows =
        "<table:table-row table:number-rows-repeated='1000000'>" +
        QByteArray("<table:table-cell office:value-type='string' table:number-columns-repeated='1000'>"
                   "<text:p>x</text:p></table:table-cell></table:table-row>");
    for (const QByteArray &bomb : {row(cell), rows}) {
        const auto reader = openRows(inMemory(odsOf(table(bomb))), SourceKind::Ods, TextForm(), {});
        ASSERT_TRUE(reader);
        while ((*reader)->next()) { // none is kept: that is what would take the memory
        }
        ASSERT_TRUE((*reader)->error());
        EXPECT_EQ((*reader)->error()->code, ErrorCode::WorkbookTooLarge);
    }
}

TEST(OdsReader, RefusesCellsBeyondTheLastColumnAndRow)
{
    const QByteArray wide = row("<table:table-cell table:number-columns-repeated='16384'/>" + text("x"));
    const QByteArray tall =
        "<table:table-row table:number-rows-repeated='1048576'><table:table-cell/></table:table-row>" +
        row(text("x"));
    for (const QByteArray &rows : {wide, tall}) {
        const ReadSheet sheet = readSheet(odsOf(table(rows)));
        ASSERT_TRUE(sheet.error);
        EXPECT_EQ(sheet.error->code, ErrorCode::WorkbookTooLarge);
    }
}

TEST(OdsReader, SaysThatAPasswordProtectsAWorkbook)
{
    const QByteArray book =
        zipOf({{u"mimetype"_qs, "application/vnd.oasis.opendocument.spreadsheet"},
               {u"content.xml"_qs, "encrypted bytes"},
               {u"META-INF/manifest.xml"_qs, "<manifest:file-entry><manifest:encryption-data/>"}});
    const auto form = sourceForm(inMemory(book));
    ASSERT_FALSE(form);
    EXPECT_EQ(form.error().code, ErrorCode::EncryptedWorkbook);
}

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/workbookfiles.h"

namespace vekha::exchange {

using namespace test;

namespace {

using Cells = std::vector<QStringList>;

QByteArray bookOf(const QByteArray &sheets, const QByteArray &encoding = "UTF-8")
{
    return "<?xml version=\"1.0\" encoding=\"" + encoding +
           "\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook "
           "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">" +
           sheets + "</Workbook>";
}

QByteArray sheetOf(const QByteArray &rows)
{
    return "<Worksheet ss:Name=\"Data\"><Table ss:ExpandedRowCount=\"1\"><Column ss:Width=\"60\"/>" + rows +
           "</Table></Worksheet>";
}

} // namespace

TEST(SpreadsheetXml, ReadsEveryTypeOfCell)
{
    const ReadSheet sheet = readSheet(bookOf(sheetOf(
        "<Row><Cell><Data ss:Type=\"String\">R&amp;D</Data></Cell><Cell><Data "
        "ss:Type=\"Number\">1.5E-3</Data></Cell>"
        "<Cell><Data ss:Type=\"DateTime\">2024-05-17T00:00:00.000</Data></Cell>"
        "<Cell><Data ss:Type=\"DateTime\">1899-12-31T08:30:00.000</Data></Cell>"
        "<Cell><Data ss:Type=\"Boolean\">1</Data></Cell><Cell><Data ss:Type=\"Error\">#DIV/0!</Data></Cell>"
        "<Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\"><B>bo</B>ld</ss:Data>"
        "<Comment><ss:Data>a note</ss:Data></Comment></Cell></Row>")));
    ASSERT_FALSE(sheet.error);
    EXPECT_EQ(sheet.cells(), (Cells{{u"R&D"_qs, u"0.0015"_qs, u"2024-05-17"_qs, u"08:30:00"_qs, u"TRUE"_qs,
                                     u"#DIV/0!"_qs, u"bold"_qs}}));
    EXPECT_EQ(sheet.rows[0].kinds, "tndtttt");
}

TEST(SpreadsheetXml, PutsRowsAndCellsWhereTheirIndexSays)
{
    const ReadSheet sheet =
        readSheet(bookOf(sheetOf("<Row ss:Index=\"3\"><Cell ss:Index=\"2\" ss:MergeAcross=\"1\"><Data "
                                 "ss:Type=\"String\">a</Data></Cell>"
                                 "<Cell><Data ss:Type=\"String\">b</Data></Cell></Row><Row ss:Span=\"2\"/>"
                                 "<Row><Cell><Data ss:Type=\"String\">c</Data></Cell></Row>")));
    EXPECT_EQ(sheet.cells(), (Cells{{QString(), u"a"_qs, QString(), u"b"_qs}, {u"c"_qs}}));
    EXPECT_EQ(sheet.lines(), (std::vector<qint64>{3, 7}));
}

TEST(SpreadsheetXml, ListsSheetsHiddenOnesToo)
{
    const QByteArray hidden =
        "<Worksheet ss:Name=\"Old\"><Table><Row><Cell><Data ss:Type=\"Number\">1</Data></Cell></Row>"
        "</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>";
    const QByteArray book =
        bookOf(hidden + sheetOf("<Row><Cell><Data ss:Type=\"Number\">2</Data></Cell></Row>"));
    const auto form = sourceForm(inMemory(book));
    ASSERT_TRUE(form);
    EXPECT_EQ(form->kind, SourceKind::SpreadsheetXml);
    EXPECT_EQ(form->sheets, (std::vector<SheetInfo>{{u"Old"_qs, true}, {u"Data"_qs, false}}));
    EXPECT_EQ(readSheet(book).cells(), (Cells{{u"2"_qs}}));
    EXPECT_EQ(readSheet(book, u"Old"_qs).cells(), (Cells{{u"1"_qs}}));
}

TEST(SpreadsheetXml, ReadsTheEncodingThatItDeclares)
{
    const QByteArray book = bookOf(
        sheetOf("<Row><Cell><Data ss:Type=\"String\">\xcc\xe0\xe9</Data></Cell></Row>"), "windows-1251");
    EXPECT_EQ(readSheet(book).cells(), (Cells{{u"Май"_qs}}));
}

TEST(SpreadsheetXml, RefusesOtherXml)
{
    for (const char *xml :
         {"<?xml version='1.0'?><rss><channel/></rss>", "<svg xmlns='http://www.w3.org/2000/svg'/>",
          "<?xml version='1.0'?><Workbook/>"}) {
        const auto form = sourceForm(inMemory(xml));
        ASSERT_FALSE(form) << xml;
        EXPECT_EQ(form.error().code, ErrorCode::NotATable);
    }
}

} // namespace vekha::exchange

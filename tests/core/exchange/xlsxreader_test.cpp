// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/workbookfiles.h"

namespace vekha::exchange {

using namespace test;

namespace {

using Cells = std::vector<QStringList>;

QByteArray styles(const QByteArray &inside) { return "<styleSheet>" + inside + "</styleSheet>"; }

} // namespace

TEST(XlsxReader, ReadsEveryTypeOfCell)
{
    const ReadSheet sheet =
        readSheet(xlsxOf("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1'><v>12.5</v></c>"
                         "<c r='C1' t='b'><v>1</v></c><c r='D1' t='b'><v>0</v></c>"
                         "<c r='E1' t='e'><v>#N/A</v></c><c r='F1' t='str'><f>A1</f><v>sum</v></c>"
                         "<c r='G1' t='inlineStr'><is><t>here</t></is></c>"
                         "<c r='H1' t='d'><v>2024-05-17T00:00:00</v></c></row>",
                         "<si><t>zero</t></si><si><t>one</t></si>"));
    ASSERT_FALSE(sheet.error);
    EXPECT_EQ(sheet.cells(), (Cells{{u"one"_qs, u"12.5"_qs, u"TRUE"_qs, u"FALSE"_qs, u"#N/A"_qs, u"sum"_qs,
                                     u"here"_qs, u"2024-05-17"_qs}}));
    EXPECT_EQ(sheet.rows[0].kinds, "tntttttd");
}

TEST(XlsxReader, JoinsRunsAndLeavesReadingsOut)
{
    const ReadSheet sheet =
        readSheet(xlsxOf("<row><c t='s'><v>0</v></c><c t='inlineStr'><is><r><t>in</t></r><r><t "
                         "xml:space='preserve'> line</t></r>"
                         "</is></c></row>",
                         "<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space='preserve'> and not</t></r>"
                         "<rPh sb='0' eb='1'><t>reading</t></rPh><phoneticPr fontId='1'/></si>"));
    EXPECT_EQ(sheet.cells(), (Cells{{u"bold and not"_qs, u"in line"_qs}}));
}

TEST(XlsxReader, UndoesEscapesAndEntities)
{
    const ReadSheet sheet =
        readSheet(xlsxOf("<row><c t='s'><v>0</v></c></row>", "<si><t>R&amp;D_x000D_\n1</t></si>"));
    EXPECT_EQ(sheet.cells(), (Cells{{u"R&D\r\n1"_qs}}));
}

TEST(XlsxReader, TakesEmptySharedStringsAsEmptyCells)
{
    const ReadSheet sheet =
        readSheet(xlsxOf("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c>"
                         "<c t='s'><v></v></c><c t='s'/></row>",
                         "<si/><si><t/></si><si><t>x</t></si>"));
    EXPECT_EQ(sheet.cells(), (Cells{{QString(), QString(), u"x"_qs}}));
}

TEST(XlsxReader, PutsCellsWhereTheirNamesSayAndOthersBehindThem)
{
    const ReadSheet sheet =
        readSheet(xlsxOf("<row r='2'><c r='B2'><v>1</v></c><c><v>2</v></c><c r='F2'><v>3</v></c></row>"
                         "<row><c><v>4</v></c></row><row r='7'/><row r='9'><c r='A9'><v>5</v></c></row>"));
    EXPECT_EQ(sheet.cells(),
              (Cells{{QString(), u"1"_qs, u"2"_qs, QString(), QString(), u"3"_qs}, {u"4"_qs}, {u"5"_qs}}));
    EXPECT_EQ(sheet.lines(), (std::vector<qint64>{2, 3, 9}));
}

TEST(XlsxReader, IgnoresTheDimension)
{
    const ReadSheet sheet = readSheet(xlsxOf(
        {}, {},
        {{u"xl/worksheets/sheet1.xml"_qs,
          "<worksheet><dimension ref='A1'/><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v>"
          "</c></row><row r='2'><c r='A2'><v>3</v></c></row></sheetData></worksheet>"}}));
    EXPECT_EQ(sheet.cells(), (Cells{{u"1"_qs, u"2"_qs}, {u"3"_qs}}));
}

TEST(XlsxReader, KnowsDatesByTheirStyle)
{
    const QByteArray formats = styles("<numFmts><numFmt numFmtId='164' formatCode='dd.mm.yyyy\\ hh:mm'/>"
                                      "<numFmt numFmtId='165' formatCode='0.0&quot; days&quot;'/></numFmts>"
                                      "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                                      "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
                                      "<xf numFmtId='165'/><xf numFmtId='10'/><xf numFmtId='20'/></cellXfs>");
    const ReadSheet sheet = readSheet(xlsxOf(
        "<row><c><v>45429</v></c><c s='1'><v>45429</v></c><c s='2'><v>45429.75</v></c>"
        "<c s='3'><v>3</v></c><c s='4'><v>0.153</v></c><c s='5'><v>0.25</v></c><c s='99'><v>7</v></c></row>",
        {}, {{u"xl/styles.xml"_qs, formats}}));
    EXPECT_EQ(sheet.cells(), (Cells{{u"45429"_qs, u"2024-05-17"_qs, u"2024-05-17 18:00:00"_qs, u"3"_qs,
                                     u"0.153"_qs, u"06:00:00"_qs, u"7"_qs}}));
    EXPECT_EQ(sheet.rows[0].kinds, "nddnntn");
}

TEST(XlsxReader, CountsDaysFrom1904WhereTheWorkbookSaysSo)
{
    const ReadSheet sheet = readSheet(
        xlsxOf("<row><c s='1'><v>43967</v></c></row>", {},
               {{u"xl/styles.xml"_qs, styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")},
                {u"xl/workbook.xml"_qs,
                 "<workbook><workbookPr date1904='1'/><sheets><sheet name='Data' r:id='rId1'/></sheets>"
                 "</workbook>"}}));
    EXPECT_EQ(sheet.cells(), (Cells{{u"2024-05-17"_qs}}));
}

TEST(XlsxReader, GivesNothingForAFormulaWithoutItsValueAndCountsThem)
{
    const QByteArray book =
        xlsxOf("<row><c><f>1+1</f></c><c><f>1+2</f><v></v></c><c><f>1+3</f><v>4</v></c></row>");
    EXPECT_EQ(readSheet(book).cells(), (Cells{{QString(), QString(), u"4"_qs}}));
    const auto reader = openRows(inMemory(book), SourceKind::Xlsx, TextForm(), {});
    ASSERT_TRUE(reader);
    while ((*reader)->next()) {
    }
    EXPECT_EQ((*reader)->formulasWithoutValue(), 2);
}

TEST(XlsxReader, HasTheValueOfMergedCellsInTheFirstOne)
{
    const ReadSheet sheet = readSheet(xlsxOf(
        {}, {},
        {{u"xl/worksheets/sheet1.xml"_qs,
          "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>May</v></c><c r='B1'/><c r='C1' t='str'>"
          "<v>June</v></c></row></sheetData><mergeCells><mergeCell "
          "ref='A1:B1'/></mergeCells></worksheet>"}}));
    EXPECT_EQ(sheet.cells(), (Cells{{u"May"_qs, QString(), u"June"_qs}}));
}

TEST(XlsxReader, ListsSheetsHiddenOnesTooButNoCharts)
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray book = xlsxOf(
        "<row><c><v>1</v></c></row>", {},
        {{u"xl/workbook.xml"_qs,
          "<workbook><sheets><sheet name='Hidden' state='hidden' r:id='a'/><sheet name='Chart' r:id='b'/>"
          "<sheet name='Данные' r:id='c'/><sheet name='Deep' state='veryHidden' "
          "r:id='d'/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_qs,
          "<Relationships><Relationship Id='a' Type='" + types +
              "worksheet' Target='/xl/worksheets/sheet1.xml'/>"
              "<Relationship Id='b' Type='" +
              types +
              "chartsheet' Target='chartsheets/sheet1.xml'/>"
              "<Relationship Id='c' Type='" +
              types +
              "worksheet' Target='../xl/./worksheets/sheet2.xml'/>"
              "<Relationship Id='d' Type='" +
              types + "worksheet' Target='worksheets\\sheet2.xml'/></Relationships>"},
         {u"xl/chartsheets/sheet1.xml"_qs, "<chartsheet/>"},
         {u"xl/worksheets/sheet2.xml"_qs,
          "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"}});
    const auto form = sourceForm(inMemory(book));
    ASSERT_TRUE(form);
    EXPECT_EQ(form->kind, SourceKind::Xlsx);
    EXPECT_EQ(form->sheets,
              (std::vector<SheetInfo>{{u"Hidden"_qs, true}, {u"Данные"_qs, false}, {u"Deep"_qs, true}}));
    EXPECT_EQ(readSheet(book).cells(), (Cells{{u"2"_qs}})); // the first that is not hidden
    EXPECT_EQ(readSheet(book, u"Hidden"_qs).cells(), (Cells{{u"1"_qs}}));
    const ReadSheet missing = readSheet(book, u"Other"_qs);
    ASSERT_TRUE(missing.error);
    EXPECT_EQ(missing.error->code, ErrorCode::UnknownSheet);
    EXPECT_EQ(missing.error->args, (QStringList{u"Other"_qs, u"Hidden, Данные, Deep"_qs}));
}

TEST(XlsxReader, ReadsElementsWithPrefixes)
{
    const ReadSheet sheet = readSheet(
        xlsxOf({}, {},
               {{u"xl/worksheets/sheet1.xml"_qs, "\xef\xbb\xbf<x:worksheet xmlns:x='m'><x:sheetData><x:row "
                                                 "r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row>"
                                                 "</x:sheetData></x:worksheet>"}}));
    EXPECT_EQ(sheet.cells(), (Cells{{u"1"_qs}}));
}

TEST(XlsxReader, ReadsPartsInUtf16)
{
    const QString xml =
        u"<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row><c t='str'><v>Май</v></c></row>"
        u"</sheetData></worksheet>"_qs;
    const QByteArray wide = "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(xml.utf16()),
                                                    xml.size() * qsizetype(sizeof(char16_t)));
    EXPECT_EQ(readSheet(xlsxOf({}, {}, {{u"xl/worksheets/sheet1.xml"_qs, wide}})).cells(),
              (Cells{{u"Май"_qs}}));
}

TEST(XlsxReader, RefusesASharedStringThatThereIsNot)
{
    const ReadSheet sheet =
        readSheet(xlsxOf("<row r='3'><c t='s'><v>5</v></c></row>", "<si><t>only</t></si>"));
    ASSERT_TRUE(sheet.error);
    EXPECT_EQ(sheet.error->code, ErrorCode::NotATable);
    EXPECT_EQ(sheet.error->row, 3);
}

TEST(XlsxReader, TellsHowFarItIsAndStopsWhenItIsToldTo)
{
    QByteArray rows;
    for (int i = 0; i < 50'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    const QByteArray book = xlsxOf(rows);
    Progress progress;
    const auto reader = openRows(inMemory(book), SourceKind::Xlsx, TextForm(), {}, &progress);
    ASSERT_TRUE(reader);
    EXPECT_GT(progress.total, rows.size());
    ASSERT_TRUE((*reader)->next());
    EXPECT_LT(progress.done, progress.total / 2);
    progress.cancelled = true;
    while ((*reader)->next()) {
    }
    ASSERT_TRUE((*reader)->error());
    EXPECT_EQ((*reader)->error()->code, ErrorCode::Cancelled);
}

TEST(XlsxReader, HasReadAllBytesAtTheEnd)
{
    Progress progress;
    const auto reader =
        openRows(inMemory(xlsxOf("<row><c><v>1</v></c></row>")), SourceKind::Xlsx, TextForm(), {}, &progress);
    ASSERT_TRUE(reader);
    while ((*reader)->next()) {
    }
    EXPECT_EQ(progress.done, progress.total);
}

} // namespace vekha::exchange

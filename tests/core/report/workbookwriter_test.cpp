// SPDX-License-Identifier: GPL-3.0-or-later
// The workbook file itself. It stands here, beside what reads it back, and not with the readers of exchange:
// those must not be what a writer is checked with.
#include "core/exchange/workbookwriter.h"

#include "tests/core/report/xlsxparts.h"

#include <QDir>

#include <limits>

using namespace vekha::exchange;
using vekha::Done;
using vekha::ErrorCode;
using vekha::report_test::XlsxParts;

namespace {

class Workbook : public testing::Test {
protected:
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }

    static std::unique_ptr<WorkbookWriter> writer()
    {
        auto made = WorkbookWriter::create({u"Title"_qs, u"Subject"_qs, QDate(2024, 5, 31)});
        EXPECT_TRUE(made);
        return std::move(*made);
    }

    [[nodiscard]] XlsxParts saved(WorkbookWriter &book) const
    {
        const QString path = file(u"book.xlsx"_qs);
        const Done done = book.save(path);
        EXPECT_TRUE(done);
        const XlsxParts parts = XlsxParts::read(path);
        EXPECT_EQ(parts.malformed, QStringList());
        return parts;
    }

    QTemporaryDir folder;
};

QByteArray bytesOf(const QString &path)
{
    QFile from(path);
    EXPECT_TRUE(from.open(QIODevice::ReadOnly));
    return from.readAll();
}

} // namespace

TEST_F(Workbook, WritesNumbersTextsDatesAndFormulasAsSuch)
{
    const auto book = writer();
    WorkbookSheet &sheet = book->addSheet(u"Figures"_qs);
    sheet.number(0, 0, 0.1);
    sheet.text(1, 0, u"Москва"_qs);
    sheet.date(2, 0, QDate(2024, 1, 31));
    sheet.formula(3, 0, u"A1*2"_qs, 0.2);
    sheet.number(4, 0, std::numeric_limits<double>::infinity());
    const XlsxParts parts = saved(*book);
    const auto &cells = parts.sheet(u"Figures"_qs).cells;
    EXPECT_EQ(cells[u"A1"_qs].number, 0.1);
    EXPECT_EQ(cells[u"A2"_qs].text, u"Москва"_qs);
    EXPECT_EQ(cells[u"A3"_qs].number, 45322); // Excel: 31.01.2024
    EXPECT_EQ(cells[u"A4"_qs].formula, u"A1*2"_qs);
    EXPECT_EQ(cells[u"A4"_qs].number, 0.2);
    EXPECT_FALSE(cells[u"A5"_qs].number);
}

TEST_F(Workbook, KeepsEveryDigitOfADouble)
{
    const auto book = writer();
    WorkbookSheet &sheet = book->addSheet(u"1"_qs);
    const std::vector<double> values{0.1 + 0.2, 1.0 / 3, 123456789012345.6, -2.5e-7, 1e15};
    for (int row = 0; row < int(values.size()); ++row)
        sheet.number(row, 0, values[size_t(row)]);
    const XlsxParts parts = saved(*book);
    // A spreadsheet computes with doubles but writes 15 to 17 digits of them.
    for (int row = 0; row < int(values.size()); ++row)
        EXPECT_NEAR(*parts.sheets[0].at(u"A"_qs, row + 1).number / values[size_t(row)], 1, 1e-15);
}

TEST_F(Workbook, TextThatLooksLikeAFormulaStaysText)
{
    const QStringList texts{u"=1+1"_qs,   u"+7 999 123"_qs,
                            u"-cmd"_qs,   u"@SUM(A1)"_qs,
                            u"\t=1+1"_qs, u"=HYPERLINK(\"http://x\";\"y\")"_qs,
                            u"{=1}"_qs,   u"http://example.com"_qs,
                            u"12"_qs};
    const auto book = writer();
    WorkbookSheet &sheet = book->addSheet(u"1"_qs);
    for (int row = 0; row < texts.size(); ++row)
        sheet.text(row, 0, texts[row]);
    const XlsxParts parts = saved(*book);
    EXPECT_EQ(parts.sheets[0].formulas(), 0);
    EXPECT_FALSE(parts.sheets[0].xml.contains("hyperlink"));
    for (int row = 0; row < texts.size(); ++row)
        EXPECT_EQ(parts.sheets[0].at(u"A"_qs, row + 1).text, texts[row]);
    // Format 49 is "@": the cell stays text when someone edits it and leaves it.
    EXPECT_TRUE(parts.parts[u"xl/styles.xml"_qs].contains("numFmtId=\"49\""));
}

TEST_F(Workbook, TextOfAnyKindGivesAFileThatOpens)
{
    const auto book = writer();
    WorkbookSheet &sheet = book->addSheet(u"1"_qs);
    sheet.text(0, 0, u"a & b < c > \"d\"\nnext"_qs);
    sheet.text(1, 0, QString(QChar(1)) + QChar(0xFFFE) + u"\U0001F600"_qs);
    sheet.text(2, 0, QString(40'000, u'x'));
    sheet.text(3, 0, u"_x0041_"_qs);
    const XlsxParts parts = saved(*book);
    EXPECT_EQ(parts.sheets[0].at(u"A"_qs, 1).text, u"a & b < c > \"d\"\nnext"_qs);
    EXPECT_TRUE(parts.sheets[0].at(u"A"_qs, 2).text->endsWith(u"\U0001F600"_qs));
    EXPECT_EQ(parts.sheets[0].at(u"A"_qs, 3).text->size(), 32'767);
    EXPECT_EQ(parts.sheets[0].at(u"A"_qs, 4).text, u"_x005F_x0041_"_qs); // Excel shows "_x0041_"
}

TEST_F(Workbook, NamesOfSheetsAreWhatExcelAllowsAndDiffer)
{
    const auto book = writer();
    EXPECT_EQ(book->addSheet(u"a/b: [c]?"_qs).name(), u"a b c"_qs);
    EXPECT_EQ(book->addSheet(u"A B C"_qs).name(), u"A B C 2"_qs);
    EXPECT_EQ(book->addSheet(QString(40, u'я')).name(), QString(31, u'я'));
    EXPECT_EQ(book->addSheet(QString(40, u'я')).name(), QString(29, u'я') + u" 2"_qs);
    EXPECT_EQ(book->addSheet(u"'quoted'"_qs).name(), u"quoted"_qs);
    EXPECT_EQ(saved(*book).sheets.size(), 5u);
}

TEST_F(Workbook, FreezesFiltersColoursAndDraws)
{
    const auto book = writer();
    WorkbookSheet &sheet = book->addSheet(u"Данные, 1"_qs);
    for (int row = 1; row < 4; ++row)
        sheet.number(row, 1, row);
    sheet.freeze(1, 1);
    sheet.setFilter(0, 0, 3, 1);
    sheet.colourWhere({sheet.name(), 1, 0, 3, 0}, u"Say \"yes\""_qs, 0xE1F3EB, 0x0A7254);
    ChartSpec chart;
    chart.title = u"Leads"_qs;
    ChartSeries line;
    line.name = u"Leads"_qs;
    line.categories = {sheet.name(), 1, 0, 3, 0};
    line.values = {sheet.name(), 1, 1, 3, 1};
    chart.series.push_back(line);
    sheet.addChart(5, 0, chart);
    const XlsxParts parts = saved(*book);
    EXPECT_TRUE(parts.sheets[0].xml.contains("state=\"frozen\""));
    EXPECT_TRUE(parts.sheets[0].xml.contains("autoFilter ref=\"A1:B4\""));
    EXPECT_TRUE(parts.sheets[0].xml.contains("\"Say \"\"yes\"\"\""));
    ASSERT_EQ(parts.count(u"xl/charts/"_qs), 1);
    const QByteArray drawn = parts.parts[u"xl/charts/chart1.xml"_qs];
    EXPECT_TRUE(drawn.contains("lineChart"));
    EXPECT_TRUE(drawn.contains("'Данные, 1'!$B$2:$B$4"));
}

TEST_F(Workbook, TheSameCallsGiveTheSameBytes)
{
    QByteArray files[2];
    for (QByteArray &bytes : files) {
        const auto book = writer();
        book->addSheet(u"1"_qs).number(0, 0, 1);
        ASSERT_TRUE(book->save(file(u"book.xlsx"_qs)));
        bytes = bytesOf(file(u"book.xlsx"_qs));
    }
    EXPECT_EQ(files[0], files[1]);
    EXPECT_TRUE(XlsxParts::read(file(u"book.xlsx"_qs))
                    .parts[u"docProps/core.xml"_qs]
                    .contains("2024-05-31T00:00:00Z"));
}

TEST_F(Workbook, AFailureLeavesWhatWasThere)
{
    const QString path = file(u"book.xlsx"_qs);
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("before");
    old.close();
    const auto tooLarge = writer();
    tooLarge->addSheet(u"1"_qs).number(2'000'000, 0, 1);
    EXPECT_EQ(tooLarge->save(path).error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(bytesOf(path), "before");

    const auto nowhere = writer();
    nowhere->addSheet(u"1"_qs).number(0, 0, 1);
    const Done done = nowhere->save(file(u"no/such/folder/book.xlsx"_qs));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"book.xlsx"_qs});
}

TEST_F(Workbook, CellsAreNamedAsInASpreadsheet)
{
    EXPECT_EQ(cellName(0, 0), u"A1"_qs);
    EXPECT_EQ(cellName(4, 25), u"Z5"_qs);
    EXPECT_EQ(cellName(0, 26), u"AA1"_qs);
    EXPECT_EQ(cellName(9, 701), u"ZZ10"_qs);
    EXPECT_EQ(cellName(9, 702), u"AAA10"_qs);
}

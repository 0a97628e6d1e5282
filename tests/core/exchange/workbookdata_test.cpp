// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks written by other programs: openpyxl and LibreOffice (tests/data/workbooks, see make_workbooks.py
// there), libxlsxwriter (made here), and the real ones of the shared data.
#include "core/exchange/delimitedreader.h"
#include "tests/core/exchange/workbookfiles.h"

#include <QDir>
#include <QRegularExpression>

#include <xlsxwriter.h>

namespace vekha::exchange {

using namespace test;

namespace {

using Cells = std::vector<QStringList>;

QString golden(const char *name)
{
    return QStringLiteral(VEKHA_TEST_DATA "/workbooks/") + QString::fromLatin1(name);
}

/// What make_workbooks.py wrote, with the values of the formulas or without.
Cells report(bool calculated)
{
    const QString doubled = calculated ? u"2469"_qs : QString();
    const QString minus = calculated ? u"-14"_qs : QString();
    const QString missing = calculated ? u"#N/A"_qs : QString();
    const QString division = calculated ? u"#DIV/0!"_qs : QString();
    Cells cells = {
        {u"Отчёт за май"_qs},
        {u"Дата"_qs, u"Канал"_qs, u"Расход, руб."_qs, u"CTR"_qs, u"Время"_qs, u"Сделка"_qs, u"Ошибка"_qs,
         u"Всего"_qs},
        {u"2024-05-17"_qs, u"Яндекс"_qs, u"1234.5"_qs, u"0.153"_qs, u"13:05:00"_qs, u"TRUE"_qs, missing,
         doubled},
        {u"2024-05-18 19:58:03"_qs, u"VK & Co"_qs, u"-7"_qs, u"0.02"_qs, u"00:30:00"_qs, u"FALSE"_qs,
         division, minus},
        {QString(), QString(), u"1e-07"_qs, QString(), QString(), QString(), QString(), u"two\nlines"_qs},
        {QString(), QString(), QString(), QString(), QString(), QString(), QString(), QString(), QString(),
         u"alone"_qs}};
    for (QStringList &row : cells) {
        while (row.last().isEmpty())
            row.removeLast();
    }
    return cells;
}

/// LibreOffice keeps truth values in ODS as figures, and writes small ones in full.
Cells odsReport()
{
    Cells cells = report(true);
    cells[2][5] = u"1"_qs;
    cells[3][5] = u"0"_qs;
    cells[4][2] = u"0.0000001"_qs;
    return cells;
}

void expectReport(const char *name, SourceKind kind, const Cells &expected)
{
    SCOPED_TRACE(name);
    const auto form = sourceForm(golden(name));
    ASSERT_TRUE(form);
    EXPECT_EQ(form->kind, kind);
    EXPECT_EQ(form->sheets, (std::vector<SheetInfo>{{u"Отчёт"_qs, false}, {u"Hidden one"_qs, true}}));
    const ReadSheet sheet = readSheet(TableSource(golden(name)));
    EXPECT_FALSE(sheet.error);
    EXPECT_EQ(sheet.cells(), expected);
    EXPECT_EQ(sheet.lines(), (std::vector<qint64>{1, 2, 3, 4, 5, 8}));
    const ReadSheet hidden = readSheet(TableSource(golden(name)), u"Hidden one"_qs);
    EXPECT_EQ(hidden.cells(), (Cells{{QString(), u"42"_qs}}));
    EXPECT_EQ(hidden.lines(), std::vector<qint64>{2});
}

std::vector<QStringList> csvRows(const QString &path)
{
    auto reader = openRows(path, SourceKind::Text, TextForm(), {});
    std::vector<QStringList> rows;
    while (reader && (*reader)->next()) {
        QStringList cells;
        for (const std::string_view field : (*reader)->fields())
            cells.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        rows.push_back(cells);
    }
    return rows;
}

/// Cells of a sheet by their names.
QHash<QString, QString> byName(const ReadSheet &sheet)
{
    QHash<QString, QString> cells;
    for (const ReadRow &row : sheet.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!row.cells[i].isEmpty())
                cells.insert(QChar(u'A' + int(i)) + QString::number(row.line), row.cells[i]);
        }
    }
    return cells;
}

/// How our text of an expected cell is: dates as ISO, times under a day alone.
QString expectedText(const QStringList &row)
{
    QString date = row.value(6);
    if (date.isEmpty())
        return QString(row.value(4)).replace(u"\\n"_qs, u"\n"_qs).replace(u"\\r"_qs, u"\r"_qs);
    if (date.startsWith(u"1899-12-31 "))
        return date.mid(11);
    return date.remove(QRegularExpression(u" 00:00:00$"_qs));
}

} // namespace

TEST(WorkbookData, ReadsWhatOpenpyxlWrote)
{
    expectReport("openpyxl.xlsx", SourceKind::Xlsx, report(false));
    expectReport("openpyxl_1904.xlsx", SourceKind::Xlsx, report(false));
}

TEST(WorkbookData, ReadsWhatLibreOfficeWrote)
{
    expectReport("libreoffice.xlsx", SourceKind::Xlsx, report(true));
    expectReport("libreoffice.ods", SourceKind::Ods, odsReport());
}

TEST(WorkbookData, RefusesAWorkbookOf97WithAdvice)
{
    const auto form = sourceForm(golden("libreoffice_97.xls"));
    ASSERT_FALSE(form);
    EXPECT_EQ(form.error().code, ErrorCode::OldWorkbook);
}

TEST(WorkbookData, ReadsTheHtmlOfLibreOffice)
{
    const auto form = sourceForm(golden("libreoffice.html"));
    ASSERT_TRUE(form);
    EXPECT_EQ(form->kind, SourceKind::Html);
    const Cells cells = readSheet(TableSource(golden("libreoffice.html"))).cells();
    ASSERT_GE(cells.size(), 5u);
    EXPECT_EQ(cells[1].mid(0, 3), (QStringList{u"Дата"_qs, u"Канал"_qs, u"Расход, руб."_qs}));
    EXPECT_EQ(cells[3].value(1), u"VK & Co");
}

TEST(WorkbookData, ReadsWhatLibxlsxwriterWroteInConstantMemory)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"written.xlsx"_qs);
    const QByteArray encoded = QFile::encodeName(path);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE; // inline strings
    lxw_workbook *book = workbook_new_opt(encoded.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Данные");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "dd.mm.yyyy");
    lxw_datetime date{2024, 5, 17, 0, 0, 0};
    worksheet_write_string(sheet, 0, 0, "Канал & <b>", nullptr);
    worksheet_write_datetime(sheet, 0, 1, &date, day);
    worksheet_write_number(sheet, 1, 0, 0.1 + 0.2, nullptr);
    worksheet_write_formula_num(sheet, 1, 1, "=1+1", nullptr, 2);
    worksheet_write_boolean(sheet, 1, 2, 1, nullptr);
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    const Cells cells = readSheet(TableSource(path), u"Данные"_qs).cells();
    ASSERT_EQ(cells.size(), 2u);
    EXPECT_EQ(cells[0], (QStringList{u"Канал & <b>"_qs, u"2024-05-17"_qs}));
    EXPECT_NEAR(cells[1][0].toDouble(), 0.3, 1e-15);
    EXPECT_EQ(cells[1].mid(1), (QStringList{u"2"_qs, u"TRUE"_qs}));
}

TEST(WorkbookData, ReadsTheSharedWorkbooksAsExpected)
{
    const QString folder = QStringLiteral(VEKHA_SHARED_DATA);
    if (!QDir(folder + u"/xlsx"_qs).exists())
        GTEST_SKIP() << "no shared data";
    const auto sheets = csvRows(folder + u"/expected/xlsx_sheets.csv"_qs);
    const auto cells = csvRows(folder + u"/expected/xlsx_cells.csv"_qs);
    ASSERT_GT(sheets.size(), 10u);
    for (size_t i = 1; i < sheets.size(); ++i) {
        const QStringList &sheet = sheets[i];
        const QString path = folder + u"/xlsx/"_qs + sheet[0];
        SCOPED_TRACE(qPrintable(path + u' ' + sheet[2]));
        const auto form = sourceForm(path);
        ASSERT_TRUE(form);
        EXPECT_EQ(form->sheets.at(size_t(sheet[1].toInt() - 1)),
                  (SheetInfo{sheet[2], sheet[4] != u"visible"}));
        QHash<QString, QString> expected;
        for (size_t k = 1; k < cells.size(); ++k) {
            if (cells[k][0] == sheet[0] && cells[k][1] == sheet[1])
                expected.insert(cells[k][2], expectedText(cells[k]));
        }
        const ReadSheet read = readSheet(TableSource(path), sheet[2]);
        EXPECT_FALSE(read.error);
        EXPECT_EQ(byName(read), expected);
    }
}

} // namespace vekha::exchange

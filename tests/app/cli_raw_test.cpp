// SPDX-License-Identifier: GPL-3.0-or-later
// inspect --raw: every cell of any kind of file as text.
#include "tests/app/cli.h"

#include <QFile>

namespace vekha::cli_test {

using CliRaw = Cli;

namespace {

QString workbook(const char *name)
{
    return QStringLiteral(VEKHA_TEST_DATA "/workbooks/") + QString::fromLatin1(name);
}

QStringList cells(const QJsonValue &row)
{
    QStringList all;
    for (const auto &cell : row.toArray())
        all.append(cell.toString());
    return all;
}

} // namespace

TEST_F(CliRaw, ShowsAllSheetsWithTheirCellsInPlace)
{
    for (const char *name : {"openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.ods"}) {
        SCOPED_TRACE(name);
        const QJsonArray sheets =
            json(QStringLiteral("inspect {} --raw"), {workbook(name)})[u"sheets"].toArray();
        ASSERT_EQ(sheets.size(), 2);
        EXPECT_EQ(sheets[0][u"name"].toString(), QStringLiteral("Отчёт"));
        EXPECT_EQ(sheets[1][u"name"].toString(), QStringLiteral("Hidden one"));
        const QJsonArray rows = sheets[0][u"rows"].toArray();
        ASSERT_EQ(rows.size(), 8);
        EXPECT_EQ(
            cells(rows[2]).mid(0, 3),
            (QStringList{QStringLiteral("2024-05-17"), QStringLiteral("Яндекс"), QStringLiteral("1234.5")}));
        EXPECT_TRUE(rows[6].toArray().isEmpty()); // the sheet has nothing there
        EXPECT_EQ(cells(rows[7]).value(9), QStringLiteral("alone"));
        EXPECT_EQ(cells(sheets[1][u"rows"][1]), (QStringList{QString(), QStringLiteral("42")}));
    }
}

TEST_F(CliRaw, ShowsTextAsOneSheet)
{
    write(QStringLiteral("costs.csv"), "date;cost\n2024-05-17;\"a \"\"b\"\"\"\n");
    const QJsonArray sheets = json(QStringLiteral("inspect costs.csv --raw"))[u"sheets"].toArray();
    ASSERT_EQ(sheets.size(), 1);
    EXPECT_EQ(sheets[0][u"name"].toString(), QStringLiteral("costs"));
    EXPECT_EQ(cells(sheets[0][u"rows"][1]),
              (QStringList{QStringLiteral("2024-05-17"), QStringLiteral("a \"b\"")}));
    EXPECT_EQ(done(QStringLiteral("inspect costs.csv --raw")).out, "date\tcost\n2024-05-17\ta \"b\"\n");
}

TEST_F(CliRaw, ShowsTablesOfAPage)
{
    write(QStringLiteral("report.xls"),
          "<html><table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>");
    const QJsonArray sheets = json(QStringLiteral("inspect report.xls --raw"))[u"sheets"].toArray();
    ASSERT_EQ(sheets.size(), 2);
    EXPECT_EQ(sheets[1][u"name"].toString(), QStringLiteral("Table 2"));
}

TEST_F(CliRaw, EndsAtTheRowsAskedFor)
{
    const QJsonArray sheets =
        json(QStringLiteral("inspect {} --raw --rows 2"), {workbook("openpyxl.xlsx")})[u"sheets"].toArray();
    EXPECT_EQ(sheets[0][u"rows"].toArray().size(), 2);
}

TEST_F(CliRaw, SaysWhyAFileIsRefusedAndPrintsNothing)
{
    const Answer old = call(QStringLiteral("inspect {} --raw --json"), {workbook("libreoffice_97.xls")});
    EXPECT_EQ(old.status, 1);
    EXPECT_TRUE(old.out.isEmpty());
    EXPECT_TRUE(old.err.contains("97-2003")) << old.err.constData();
    QFile whole(workbook("openpyxl.xlsx"));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    write(QStringLiteral("cut.xlsx"), whole.readAll().left(3000));
    const Answer cut = call(QStringLiteral("inspect cut.xlsx --raw --json"));
    EXPECT_EQ(cut.status, 1);
    EXPECT_TRUE(cut.out.isEmpty());
    EXPECT_TRUE(cut.err.contains("cut.xlsx")) << cut.err.constData();
}

} // namespace vekha::cli_test

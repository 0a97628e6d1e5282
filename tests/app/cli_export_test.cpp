// SPDX-License-Identifier: GPL-3.0-or-later
// export: what leaves as a workbook is what values tells.
#include "tests/app/cli.h"
#include "tests/core/report/xlsxparts.h"

#include <QFile>

#include <cmath>

namespace vekha::cli_test {

using report_test::XlsxParts;
using report_test::XlsxSheet;

class CliExport : public Cli {};

TEST_F(CliExport, TheWorkbookHasTheValuesThatValuesTells)
{
    done(u"demo w.vekha"_qs);
    const QJsonObject made = json(u"export w.vekha --workbook out.xlsx --period 2026-04"_qs);
    EXPECT_EQ(made[u"period"_qs].toString(), u"2026-04"_qs);
    EXPECT_EQ(made[u"sheets"_qs].toArray().size(), 8);
    const XlsxParts book = XlsxParts::read(file(u"out.xlsx"_qs));
    EXPECT_EQ(book.malformed, QStringList());
    const XlsxSheet &sheet = book.sheet(u"KPIs by channel"_qs);
    QHash<QString, QString> nameOf;
    const QJsonObject metrics = json(u"metrics w.vekha"_qs);
    for (const auto &metric : metrics[u"metrics"_qs].toArray())
        nameOf.insert(metric[u"id"_qs].toString(), metric[u"name_en"_qs].toString());
    int compared = 0;
    for (const QString &id : {u"revenue"_qs, u"spend"_qs, u"leads"_qs, u"cpl"_qs, u"romi"_qs, u"cac"_qs}) {
        const QString place = sheet.cellWith(nameOf.value(id));
        if (place.isEmpty())
            continue;
        const int row = place.mid(1).toInt();
        const QString call =
            u"values w.vekha --metric %1 --from 2026-04 --to 2026-04 --by channel"_qs.arg(id);
        for (const auto &value : rows(call)) {
            const QString head = sheet.cellWith(value[u"channel"_qs].toString());
            if (head.isEmpty() || value[u"value"_qs].isNull())
                continue;
            const auto written = sheet.at(head.left(head.size() - 1), row).number;
            ASSERT_TRUE(written) << id.toStdString();
            const double expected = value[u"value"_qs].toDouble();
            EXPECT_NEAR(*written, expected, std::abs(expected) * 1e-14) << id.toStdString();
            ++compared;
        }
    }
    EXPECT_GT(compared, 15);
}

TEST_F(CliExport, TheWorkbookSpeaksTheLanguageAskedFor)
{
    done(u"demo w.vekha"_qs);
    const Answer run = call(u"export w.vekha --workbook out.xlsx --lang ru"_qs);
    ASSERT_EQ(run.status, 0) << run.err.toStdString();
    const XlsxParts book = XlsxParts::read(file(u"out.xlsx"_qs));
    EXPECT_TRUE(book.parts[u"xl/sharedStrings.xml"_qs].contains("Выручка"));
    EXPECT_TRUE(book.parts[u"xl/styles.xml"_qs].contains("-419]"));
}

TEST_F(CliExport, AsksForOneOfTheTwoKinds)
{
    makeWorkspace();
    EXPECT_EQ(call(u"export w.vekha"_qs).status, 2);
    EXPECT_EQ(call(u"export w.vekha --facts a.csv --workbook a.xlsx"_qs).status, 2);
    EXPECT_EQ(call(u"export w.vekha --facts a.csv --period 2024-05"_qs).status, 2);
    EXPECT_EQ(call(u"export w.vekha --workbook a.xlsx --period 2024-13"_qs).status, 1);
    EXPECT_EQ(call(u"export w.vekha --workbook no/folder/a.xlsx"_qs).status, 1);
    EXPECT_FALSE(QFile::exists(file(u"a.xlsx"_qs)));
}

TEST_F(CliExport, AnEmptyWorkspaceGivesAWorkbookToo)
{
    makeWorkspace();
    done(u"export w.vekha --workbook out.xlsx --period 2024-Q2"_qs);
    EXPECT_EQ(XlsxParts::read(file(u"out.xlsx"_qs)).sheets.size(), 8u);
}

} // namespace vekha::cli_test

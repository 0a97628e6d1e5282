// SPDX-License-Identifier: GPL-3.0-or-later
// inspect, import, imports, export.
#include "tests/app/cli.h"

#include <csignal>

namespace vekha::cli_test {

class CliImport : public Cli {
protected:
    void SetUp() override
    {
        Cli::SetUp();
        makeWorkspace();
        write(QStringLiteral("wide.csv"),
              "date,source,cost,leads\n2024-01-01,A,10.5,2\n2024-01-01,C,4,1\n2024-01-02,A,20,3\n");
    }
    [[nodiscard]] QJsonValue total(const QString &metric) const
    {
        const QJsonArray found = rows(QStringLiteral("values w.vekha --every all --metric ") + metric);
        return found.isEmpty() ? QJsonValue() : found[0][u"value"];
    }
    const QString mapped = QStringLiteral(
        "import w.vekha wide.csv --date date --channel source --map cost=spend --map leads=leads ");
};

TEST_F(CliImport, InspectTellsWhatItRecognises)
{
    const QJsonObject found = json(QStringLiteral("inspect wide.csv --rows 2"));
    EXPECT_EQ(found.value(QStringLiteral("encoding")), QStringLiteral("utf-8"));
    EXPECT_EQ(found.value(QStringLiteral("delimiter")), QStringLiteral(","));
    EXPECT_EQ(found.value(QStringLiteral("header_row")), 1);
    EXPECT_EQ(found.value(QStringLiteral("layout")), QStringLiteral("wide"));
    ASSERT_EQ(found.value(QStringLiteral("columns")).toArray().size(), 4);
    EXPECT_EQ(found.value(QStringLiteral("columns"))[0][u"use"], QStringLiteral("date"));
    EXPECT_EQ(found.value(QStringLiteral("columns"))[2][u"type"], QStringLiteral("number"));
    EXPECT_EQ(found.value(QStringLiteral("rows")).toArray().size(), 2);
    EXPECT_TRUE(found.contains(QStringLiteral("sheets")));
    EXPECT_TRUE(found.contains(QStringLiteral("skipped")));
}

TEST_F(CliImport, RawGivesEveryCellAsText)
{
    write(QStringLiteral("raw.csv"), "a;\"b;c\"\n1;\"two\nlines\"\n");
    const QJsonObject found = json(QStringLiteral("inspect raw.csv --raw"));
    const QJsonArray sheets = found.value(QStringLiteral("sheets")).toArray();
    ASSERT_EQ(sheets.size(), 1);
    EXPECT_EQ(sheets[0][u"rows"],
              (QJsonArray{QJsonArray{QStringLiteral("a"), QStringLiteral("b;c")},
                          QJsonArray{QStringLiteral("1"), QStringLiteral("two\nlines")}}));
}

TEST_F(CliImport, ReportHasTheFieldsOfTheContract)
{
    const QJsonObject report = json(mapped);
    EXPECT_EQ(report.value(QStringLiteral("read")), 3);
    EXPECT_EQ(report.value(QStringLiteral("stored")), 6);
    EXPECT_EQ(report.value(QStringLiteral("replaced")), 0);
    EXPECT_EQ(report.value(QStringLiteral("kept")), 0);
    EXPECT_EQ(report.value(QStringLiteral("skipped")), 0);
    EXPECT_EQ(report.value(QStringLiteral("channels_added")), QJsonArray{QStringLiteral("C")});
    EXPECT_EQ(report.value(QStringLiteral("mapping"))[u"cost"], QStringLiteral("spend"));
    EXPECT_EQ(report.value(QStringLiteral("errors")), QJsonArray());
    EXPECT_EQ(total(QStringLiteral("spend")).toDouble(), 34.5);
    EXPECT_EQ(total(QStringLiteral("leads")).toDouble(), 6);
}

TEST_F(CliImport, AMappingIsRecognisedWhereNoneIsSaid)
{
    done(QStringLiteral("import w.vekha wide.csv"));
    EXPECT_EQ(total(QStringLiteral("spend")).toDouble(), 34.5);
}

TEST_F(CliImport, DryRunStoresNothing)
{
    const QJsonObject report = json(mapped + QStringLiteral("--dry-run"));
    EXPECT_EQ(report.value(QStringLiteral("stored")), 6);
    EXPECT_TRUE(total(QStringLiteral("spend")).isNull());
    EXPECT_EQ(json(QStringLiteral("imports w.vekha")).value(QStringLiteral("imports")).toArray().size(), 0);
}

TEST_F(CliImport, BadRowsStopTheImportOrAreSkipped)
{
    write(QStringLiteral("wide.csv"),
          "date,source,cost,leads\n2024-01-01,A,10,2\n2024-01-32,A,5,1\n2024-01-03,A,lots,1\n");
    const Answer stopped = call(mapped + QStringLiteral("--json"));
    EXPECT_EQ(stopped.status, 1);
    EXPECT_EQ(stopped.err.count('\n'), 1) << stopped.err.toStdString();
    const QJsonArray errors = stopped.list("errors");
    ASSERT_EQ(errors.size(), 2);
    EXPECT_EQ(errors[0][u"line"], 3);
    EXPECT_EQ(errors[0][u"column"], QStringLiteral("date"));
    EXPECT_EQ(errors[0][u"text"], QStringLiteral("2024-01-32"));
    EXPECT_EQ(errors[0][u"reason"], QStringLiteral("invalid_date"));
    EXPECT_EQ(errors[1][u"reason"], QStringLiteral("invalid_number"));
    EXPECT_TRUE(total(QStringLiteral("spend")).isNull());

    const QJsonObject skipped = json(mapped + QStringLiteral("--skip-bad-rows"));
    EXPECT_EQ(skipped.value(QStringLiteral("skipped")), 2);
    EXPECT_EQ(total(QStringLiteral("spend")).toDouble(), 10);
}

TEST_F(CliImport, ConflictsStopReplaceOrKeep)
{
    set({QStringLiteral("spend A 2024-01-01 99")});
    EXPECT_EQ(call(mapped).status, 1);
    EXPECT_EQ(total(QStringLiteral("spend")).toDouble(), 99);
    const QJsonObject kept = json(mapped + QStringLiteral("--on-conflict keep"));
    EXPECT_EQ(kept.value(QStringLiteral("kept")), 1);
    EXPECT_EQ(total(QStringLiteral("spend")).toDouble(), 123); // 99 + 4 + 20
    done(QStringLiteral("undo w.vekha"));
    const QJsonObject replaced = json(mapped + QStringLiteral("--on-conflict replace"));
    EXPECT_EQ(replaced.value(QStringLiteral("replaced")), 1);
    EXPECT_EQ(total(QStringLiteral("spend")).toDouble(), 34.5);
}

TEST_F(CliImport, AChannelFigureThatLooksLikeTheTotalOfItsCampaignsIsAskedAbout)
{
    const QString words = QStringLiteral(
        "import w.vekha totals.csv --date date --channel source --campaign campaign --map cost=spend ");
    write(QStringLiteral("totals.csv"), "date,source,campaign,cost\n2024-01-01,A,x,10\n2024-01-01,A,y,20\n");
    done(words);
    write(QStringLiteral("totals.csv"), "date,source,campaign,cost\n2024-01-01,A,,30\n");
    const Answer asked = call(words);
    EXPECT_EQ(asked.status, 1);
    EXPECT_TRUE(asked.err.contains("--accept-totals")) << asked.err.toStdString();
    EXPECT_EQ(total(QStringLiteral("spend")).toDouble(), 30);
    done(words + QStringLiteral("--accept-totals"));
    EXPECT_EQ(total(QStringLiteral("spend")).toDouble(), 60);
    done(QStringLiteral("export w.vekha --facts out.csv"));
    done(QStringLiteral("init again.vekha"));
    done(QStringLiteral("import again.vekha out.csv"));
}

TEST_F(CliImport, AnImportIsTakenBackFromTheHistoryOrByUndo)
{
    done(mapped);
    const QJsonArray history =
        json(QStringLiteral("imports w.vekha")).value(QStringLiteral("imports")).toArray();
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history[0][u"file"], QStringLiteral("wide.csv"));
    EXPECT_EQ(history[0][u"rows"], 6);
    set({QStringLiteral("visitors A 2024-01-01 50")});
    done(QStringLiteral("imports w.vekha --revert %1").arg(history[0][u"number"].toInt()));
    EXPECT_TRUE(total(QStringLiteral("spend")).isNull());
    EXPECT_EQ(total(QStringLiteral("visitors")).toDouble(), 50) << "later figures stay";
    EXPECT_EQ(json(QStringLiteral("imports w.vekha")).value(QStringLiteral("imports"))[0][u"reverted"], true);
    EXPECT_EQ(call(QStringLiteral("imports w.vekha --revert 4711")).status, 1);
    EXPECT_EQ(call(QStringLiteral("imports w.vekha --revert x")).status, 1);
    done(QStringLiteral("check w.vekha"));
}

TEST_F(CliImport, WhereGranularityAndFixedChannelNarrowTheTable)
{
    done(QStringLiteral("import w.vekha wide.csv --date date --channel =B --map cost=spend --where source=A "
                        "--granularity month"));
    const QJsonArray found = rows(QStringLiteral("values w.vekha --metric spend --by channel --every month"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][u"channel"], QStringLiteral("B"));
    EXPECT_EQ(found[0][u"value"].toDouble(), 30.5);
    EXPECT_EQ(
        rows(QStringLiteral("values w.vekha --metric spend --from 2024-01-01 --to 2024-01-01"))[0][u"reason"],
        QStringLiteral("coarser_only"));
}

TEST_F(CliImport, ExportedFactsGiveTheSameContentAgain)
{
    done(mapped);
    set({QStringLiteral("awareness company 2024-Q1 0.123456789012345"),
         QStringLiteral("followers B 2024-W02 77")});
    done(QStringLiteral("export w.vekha --facts out.csv"));
    done(QStringLiteral("init again.vekha"));
    done(QStringLiteral("import again.vekha out.csv"));
    done(QStringLiteral("export again.vekha --facts again.csv"));
    QByteArrayList one = read(QStringLiteral("out.csv")).split('\n');
    QByteArrayList two = read(QStringLiteral("again.csv")).split('\n');
    std::sort(one.begin(), one.end());
    std::sort(two.begin(), two.end());
    EXPECT_EQ(one, two);
    EXPECT_EQ(call(QStringLiteral("export w.vekha --facts nowhere/out.csv")).status, 1);
}

TEST_F(CliImport, UnknownColumnsMetricsAndFilesAreStatusOne)
{
    write(QStringLiteral("empty.csv"), "");
    for (const char *words :
         {"missing.csv", "empty.csv", "wide.csv --date day --map cost=spend",
          "wide.csv --date date --map cost=nonsense", "wide.csv --date date --map cost=cpl"}) {
        const Answer run = call(QStringLiteral("import w.vekha ") + QLatin1String(words));
        EXPECT_EQ(run.status, 1) << words;
        EXPECT_EQ(run.err.count('\n'), 1) << words << run.err.toStdString();
    }
    EXPECT_EQ(call(QStringLiteral("inspect missing.csv")).status, 1);
}

} // namespace vekha::cli_test

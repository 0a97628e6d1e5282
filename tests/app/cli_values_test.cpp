// SPDX-License-Identifier: GPL-3.0-or-later
// values: fields of the contract, periods, splits; numbers computed by hand.
#include "tests/app/cli.h"

namespace vekha::cli_test {

class CliValues : public Cli {
protected:
    void SetUp() override
    {
        Cli::SetUp();
        makeWorkspace();
        set({QStringLiteral("spend A 2024-01 1000"), QStringLiteral("spend B 2024-01 500"),
             QStringLiteral("leads A 2024-01 10"), QStringLiteral("leads B 2024-01 2"),
             QStringLiteral("spend A 2024-02 300")});
    }
};

TEST_F(CliValues, RowsHaveTheFieldsOfTheContract)
{
    const QJsonArray found = rows(
        QStringLiteral("values w.vekha --metric cpl --from 2024-01 --to 2024-02 --every month --by none"));
    ASSERT_EQ(found.size(), 2);
    for (const char *field :
         {"metric", "channel", "campaign", "period", "value", "complete", "reason", "note"})
        EXPECT_TRUE(found[0].toObject().contains(QLatin1String(field))) << field;
    EXPECT_EQ(found[0][u"metric"], QStringLiteral("cpl"));
    EXPECT_TRUE(found[0][u"channel"].isNull());
    EXPECT_EQ(found[0][u"period"], QStringLiteral("2024-01"));
    EXPECT_EQ(found[0][u"value"].toDouble(), 125); // 1500 / 12
    EXPECT_EQ(found[0][u"complete"], true);
    EXPECT_TRUE(found[0][u"reason"].isNull());
    EXPECT_TRUE(found[1][u"value"].isNull()); // no leads in February
    EXPECT_EQ(found[1][u"reason"], QStringLiteral("no_data"));
    EXPECT_FALSE(found[1][u"reason_text"].toString().isEmpty());
}

TEST_F(CliValues, ChannelsTypesAndFilters)
{
    const QJsonArray byChannel =
        rows(QStringLiteral("values w.vekha --metric cpl,spend --every all --by channel"));
    EXPECT_EQ(byChannel.size(), 4);
    EXPECT_EQ(rowWith(byChannel, {{QStringLiteral("metric"), QStringLiteral("cpl")},
                                  {QStringLiteral("channel"), QStringLiteral("A")}})
                  .value(QStringLiteral("value"))
                  .toDouble(),
              130); // 1300 / 10
    EXPECT_EQ(byChannel[0][u"period"], QStringLiteral("all"));

    const QJsonArray byType = rows(QStringLiteral("values w.vekha --metric spend --every all --by type"));
    EXPECT_EQ(
        rowWith(byType, {{QStringLiteral("type"), QStringLiteral("email")}}).value(QStringLiteral("value")),
        500);

    const QJsonArray ofB =
        rows(QStringLiteral("values w.vekha --metric cpl --from 2024-01 --to 2024-01 --channel B"));
    ASSERT_EQ(ofB.size(), 1);
    EXPECT_EQ(ofB[0][u"channel"], QStringLiteral("B"));
    EXPECT_EQ(ofB[0][u"value"].toDouble(), 250);
}

TEST_F(CliValues, TheKindOfPeriodFollowsFromWhatIsAsked)
{
    EXPECT_EQ(rows(QStringLiteral("values w.vekha --metric spend")).size(), 2); // months with data
    EXPECT_EQ(rows(QStringLiteral("values w.vekha --metric spend --from 2024-Q1 --to 2024-Q1"))[0][u"value"]
                  .toDouble(),
              1800);
    EXPECT_EQ(rows(QStringLiteral("values w.vekha --metric spend --from 2024 --to 2024 --every half")).size(),
              2);
    EXPECT_EQ(
        rows(QStringLiteral("values w.vekha --metric spend --from 2024-01 --to 2024-01 --every day")).size(),
        31);
    EXPECT_EQ(rows(QStringLiteral(
                  "values w.vekha --metric spend --from 2024-01 --to 2024-01 --every week"))[0][u"period"],
              QStringLiteral("2024-W01"));
}

TEST_F(CliValues, CsvHasFullPrecision)
{
    set({QStringLiteral("spend A 2024-03 0.1"), QStringLiteral("spend B 2024-03 0.2")});
    const QByteArray csv =
        done(QStringLiteral("values w.vekha --metric spend --from 2024-03 --to 2024-03 --csv")).out;
    EXPECT_EQ(csv, "metric,channel,campaign,period,value,complete,reason,note\nspend,,,2024-03,0."
                   "30000000000000004,true,,\n");
}

TEST_F(CliValues, FiscalPeriodsAreNamedByTheYearInWhichTheYearStarts)
{
    done(QStringLiteral("init f.vekha --fiscal-year-start 4"));
    done(QStringLiteral("set f.vekha revenue company 2024-04 100"));
    done(QStringLiteral("set f.vekha revenue company 2025-03 11"));
    const QJsonArray quarters = rows(QStringLiteral("values f.vekha --metric revenue --every quarter"));
    ASSERT_EQ(quarters.size(), 4);
    EXPECT_EQ(quarters[0][u"period"], QStringLiteral("2024-Q1"));
    EXPECT_EQ(quarters[0][u"value"].toDouble(), 100);
    EXPECT_EQ(quarters[3][u"period"], QStringLiteral("2024-Q4"));
    EXPECT_EQ(quarters[3][u"value"].toDouble(), 11);
    EXPECT_EQ(
        rows(QStringLiteral("values f.vekha --metric revenue --from 2024 --to 2024"))[0][u"value"].toDouble(),
        111);
    EXPECT_EQ(rows(QStringLiteral("values f.vekha --metric revenue --by channel --every all"))[0][u"channel"],
              QStringLiteral("company"));
}

TEST_F(CliValues, AnEmptyWorkspaceHasNoRows)
{
    done(QStringLiteral("init e.vekha"));
    EXPECT_EQ(rows(QStringLiteral("values e.vekha --metric cpl")).size(), 0);
    done(QStringLiteral("values e.vekha --metric cpl"));
    EXPECT_EQ(json(QStringLiteral("status e.vekha")).value(QStringLiteral("rows")).toArray().size(), 0);
}

TEST_F(CliValues, BadWordsAreStatusOne)
{
    for (const char *words :
         {"--metric nonsense", "--metric cpl --channel nowhere", "--metric cpl --from 2024-13",
          "--metric cpl --from 2024-05 --to 2024-01", "--metric cpl --today tomorrow"}) {
        const Answer run = call(QStringLiteral("values w.vekha ") + QLatin1String(words));
        EXPECT_EQ(run.status, 1) << words;
        EXPECT_EQ(run.err.count('\n'), 1) << words;
    }
}

TEST_F(CliValues, TodayDecidesWhatIsRunning)
{
    const QString words =
        QStringLiteral("values w.vekha --metric spend --from 2024-02 --to 2024-02 --today ");
    EXPECT_EQ(rows(words + QStringLiteral("2024-02-15"))[0][u"running"], true);
    EXPECT_EQ(rows(words + QStringLiteral("2024-06-01"))[0][u"running"], false);
}

} // namespace vekha::cli_test

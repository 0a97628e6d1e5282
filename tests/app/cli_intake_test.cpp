// SPDX-License-Identifier: GPL-3.0-or-later
// Importing whole exports with vekha-cli, on real files against tables computed without the product. Without
// any option wherever the file says enough by itself.
#include "tests/app/cli.h"

#include <QDir>
#include <QJsonDocument>

#include <cmath>

namespace vekha::cli_test {

namespace {

using Record = std::map<QString, QString>;

const QString data = QStringLiteral(VEKHA_SHARED_DATA "/");

std::vector<Record> expectedRows(const QString &name)
{
    QFile from(data + QStringLiteral("expected/") + name);
    EXPECT_TRUE(from.open(QIODevice::ReadOnly)) << qPrintable(name);
    const QStringList lines = QString::fromUtf8(from.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList heads = lines.value(0).split(u',');
    std::vector<Record> records;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        EXPECT_EQ(cells.size(), heads.size()) << qPrintable(line);
        Record record;
        for (qsizetype i = 0; i < heads.size(); ++i)
            record[heads[i]] = cells.value(i);
        records.push_back(record);
    }
    return records;
}

class CliIntake : public Cli {
protected:
    void SetUp() override
    {
        Cli::SetUp();
        if (!QFile::exists(data + QStringLiteral("exports/ru_sales_windows1251_semicolon.csv")))
            GTEST_SKIP() << "the real data are not here";
    }

    /// A new workspace with the file in it; the import's document.
    [[nodiscard]] QJsonObject imported(const QString &workspace, const QString &source,
                                       const QString &options = {}, const QStringList &with = {}) const
    {
        done(QStringLiteral("init ") + workspace);
        return json(QStringLiteral("import %1 {} %2").arg(workspace, options),
                    QStringList{data + source} + with);
    }

    /// Values of a metric by a key field ("period", "channel"), missing ones left out.
    [[nodiscard]] std::map<QString, double> values(const QString &workspace, const QString &metric,
                                                   const QString &options, const QString &key) const
    {
        std::map<QString, double> found;
        const QJsonArray list =
            rows(QStringLiteral("values %1 --metric %2 %3").arg(workspace, metric, options));
        for (const auto &each : list) {
            const QJsonObject row = each.toObject();
            if (!row[QStringLiteral("value")].isNull())
                found[row[key].toString()] = row[QStringLiteral("value")].toDouble();
        }
        return found;
    }

    [[nodiscard]] double total(const QString &workspace, const QString &metric) const
    {
        const auto all = values(workspace, metric, QStringLiteral("--every all"), QStringLiteral("period"));
        return all.empty() ? std::nan("") : all.begin()->second;
    }

    /// Compares a metric by period with a column; 0 and nothing are the same there.
    void expectByPeriod(const QString &workspace, const QString &metric, const QString &every,
                        const QString &table, const QString &keyColumn, const QString &column) const
    {
        const auto found =
            values(workspace, metric, QStringLiteral("--every ") + every, QStringLiteral("period"));
        double sum = 0;
        for (const Record &record : expectedRows(table)) {
            const double expected = record.at(column).toDouble();
            const auto at = found.find(record.at(keyColumn));
            EXPECT_NEAR(at == found.end() ? 0 : at->second, expected, 1e-6 * std::abs(expected))
                << qPrintable(metric + u' ' + record.at(keyColumn));
            sum += expected;
        }
        double foundSum = 0;
        for (const auto &[period, value] : found)
            foundSum += value;
        EXPECT_NEAR(foundSum, sum, 1e-6 * std::abs(sum)) << qPrintable(metric);
    }
};

// Event lists

TEST_F(CliIntake, BothCopiesOfTheLeadsGiveTheSameMonthlyCounts)
{
    const QJsonObject monthFirst = imported(
        QStringLiteral("a.vekha"), QStringLiteral("olist/olist_marketing_qualified_leads_dataset.csv"));
    (void)imported(QStringLiteral("b.vekha"),
                   QStringLiteral("olist/olist_marketing_qualified_leads_full.csv"));
    EXPECT_EQ(monthFirst[QStringLiteral("layout")].toString(), u"events");
    for (const char *file : {"a.vekha", "b.vekha"}) {
        const QString workspace = QLatin1String(file);
        expectByPeriod(workspace, QStringLiteral("leads"), QStringLiteral("month"),
                       QStringLiteral("olist_funnel_by_month_full.csv"), QStringLiteral("month"),
                       QStringLiteral("mqls_first_contact"));
    }
    EXPECT_EQ(values(QStringLiteral("a.vekha"), QStringLiteral("leads"),
                     QStringLiteral("--every month --by channel"), QStringLiteral("channel")),
              values(QStringLiteral("b.vekha"), QStringLiteral("leads"),
                     QStringLiteral("--every month --by channel"), QStringLiteral("channel")));
}

TEST_F(CliIntake, DealsAreCountedInTheMonthInWhichTheyWereWon)
{
    for (const char *copy : {"full", "dataset"}) {
        const QString name = QLatin1String(copy);
        const QString workspace = name + QStringLiteral(".vekha");
        (void)imported(workspace, QStringLiteral("olist/olist_closed_deals_%1.csv").arg(name));
        const QString table = name == u"full" ? QStringLiteral("olist_funnel_by_month_full.csv")
                                              : QStringLiteral("olist_funnel_by_month.csv");
        expectByPeriod(workspace, QStringLiteral("deals_won"), QStringLiteral("month"), table,
                       QStringLiteral("month"), QStringLiteral("deals_won_in_month"));
    }
}

TEST_F(CliIntake, BothListsTogetherGiveTheKnownConversionAndLeadsByOrigin)
{
    const QString leads = QStringLiteral("olist/olist_marketing_qualified_leads_full.csv");
    (void)imported(QStringLiteral("w.vekha"), leads, QStringLiteral("--channel origin --count leads"));
    done(QStringLiteral("import w.vekha {}"), {data + QStringLiteral("olist/olist_closed_deals_full.csv")});
    done(QStringLiteral("metrics w.vekha add --id lead_to_deal --name-en {} --unit percent --better up "
                        "--formula {}"),
         {QStringLiteral("Leads that became deals"), QStringLiteral("deals_won / leads")});
    EXPECT_NEAR(total(QStringLiteral("w.vekha"), QStringLiteral("lead_to_deal")), 0.10525, 1e-9);
    const auto byOrigin = values(QStringLiteral("w.vekha"), QStringLiteral("leads"),
                                 QStringLiteral("--every all --by channel"), QStringLiteral("channel"));
    for (const Record &record : expectedRows(QStringLiteral("olist_funnel_by_origin_full.csv"))) {
        const QString origin = record.at(QStringLiteral("origin"));
        const auto at = byOrigin.find(origin == u"(blank)" ? QStringLiteral("No source") : origin);
        ASSERT_NE(at, byOrigin.end()) << qPrintable(origin);
        EXPECT_EQ(at->second, record.at(QStringLiteral("mqls")).toDouble()) << qPrintable(origin);
    }
}

TEST_F(CliIntake, ConversionByOriginJoinsBothListsByTheIdOfTheLead)
{
    for (const char *copy : {"full", "dataset"}) {
        const QString leads =
            data + QStringLiteral("olist/olist_marketing_qualified_leads_%1.csv").arg(QLatin1String(copy));
        const QString deals =
            data + QStringLiteral("olist/olist_closed_deals_%1.csv").arg(QLatin1String(copy));
        const QString workspace = QLatin1String(copy) + QStringLiteral(".vekha");
        done(QStringLiteral("init ") + workspace);
        done(QStringLiteral("import %1 {} --channel origin --count leads").arg(workspace), {leads});
        const QJsonObject joined =
            json(QStringLiteral("import %1 {} --channel-from {}").arg(workspace), {deals, leads});
        EXPECT_EQ(joined[QStringLiteral("without_match")].toInt(), 0);
        done(QStringLiteral(
                 "metrics %1 add --id lead_to_deal --name-en {} --unit percent --better up --formula {}")
                 .arg(workspace),
             {QStringLiteral("Leads that became deals"), QStringLiteral("deals_won / leads")});
        const auto won = values(workspace, QStringLiteral("deals_won"),
                                QStringLiteral("--every all --by channel"), QStringLiteral("channel"));
        const auto share = values(workspace, QStringLiteral("lead_to_deal"),
                                  QStringLiteral("--every all --by channel"), QStringLiteral("channel"));
        const QString table = QLatin1String(copy) == u"full"
                                  ? QStringLiteral("olist_funnel_by_origin_full.csv")
                                  : QStringLiteral("olist_funnel_by_origin.csv");
        for (const Record &record : expectedRows(table)) {
            QString origin = record.at(QStringLiteral("origin"));
            if (origin == u"(blank)")
                origin = QStringLiteral("No source");
            const double closed = record.at(QStringLiteral("closed")).toDouble();
            const auto at = won.find(origin);
            EXPECT_EQ(at == won.end() ? 0 : at->second, closed) << qPrintable(origin);
            if (at != won.end()) {
                EXPECT_NEAR(share.at(origin) * 100, record.at(QStringLiteral("conversion_pct")).toDouble(),
                            1e-6)
                    << qPrintable(origin);
            }
        }
    }
}

TEST_F(CliIntake, SeveralOutputsAreMadeOfOneListAtOnce)
{
    const QJsonObject document = imported(
        QStringLiteral("w.vekha"), QStringLiteral("olist/olist_closed_deals_full.csv"),
        QStringLiteral("--date won_date --count deals_won --distinct {} --where {} --granularity month"),
        {QStringLiteral("sdr_id=new_customers"), QStringLiteral("business_type=reseller")});
    EXPECT_EQ(document[QStringLiteral("events")].toArray().size(), 2);
    // Counted with Python's csv: 587 rows of resellers, 105 pairs of month and sdr_id among them.
    EXPECT_EQ(total(QStringLiteral("w.vekha"), QStringLiteral("deals_won")), 587);
    double people = 0;
    for (const auto &[month, count] : values(QStringLiteral("w.vekha"), QStringLiteral("new_customers"),
                                             QStringLiteral("--every month"), QStringLiteral("period")))
        people += count;
    EXPECT_EQ(people, 105);
}

// Wide tables

TEST_F(CliIntake, AWideTableIsReadWithoutOptionsHoweverItIsWritten)
{
    int number = 0;
    for (const char *source : {"hexlet96/aggregate_last_paid_click.csv", "derived/hexlet96_ru_cp1251.csv"}) {
        const QString workspace = QStringLiteral("w%1.vekha").arg(++number);
        const QJsonObject document = imported(workspace, QLatin1String(source));
        EXPECT_EQ(document[QStringLiteral("read")].toInt(), 1639);
        const std::map<QString, QString> columns{{QStringLiteral("visitors"), QStringLiteral("visitors")},
                                                 {QStringLiteral("spend"), QStringLiteral("cost")},
                                                 {QStringLiteral("leads"), QStringLiteral("leads")},
                                                 {QStringLiteral("orders"), QStringLiteral("purchases")},
                                                 {QStringLiteral("revenue"), QStringLiteral("revenue")}};
        for (const auto &[metric, column] : columns) {
            expectByPeriod(workspace, metric, QStringLiteral("day"),
                           QStringLiteral("hexlet96_wide_by_day.csv"), QStringLiteral("date"), column);
        }
    }
}

TEST_F(CliIntake, SpellingsOfOneSourceBecomeOneChannel)
{
    (void)imported(QStringLiteral("w.vekha"),
                   QStringLiteral("hexlet96/daily_visitors_count_from_campaign.csv"));
    const QJsonArray channels =
        json(QStringLiteral("channels w.vekha"))[QStringLiteral("channels")].toArray();
    QStringList names;
    for (const auto &channel : channels)
        names += channel[QStringLiteral("name_en")].toString().toLower();
    EXPECT_EQ(names.count(QStringLiteral("vk")), 1);
    EXPECT_EQ(names.count(QStringLiteral("yandex")), 1);
    for (const char *spelling : {"vk.com", "vkontakte", "yandex.com", "yandex.ru", "tg", "telegram.me"})
        EXPECT_FALSE(names.contains(QLatin1String(spelling))) << spelling;
}

TEST_F(CliIntake, SalesOfAnAccountingProgramAreSummedByMonthAndByCategory)
{
    const QString source = QStringLiteral("exports/ru_sales_windows1251_semicolon.csv");
    (void)imported(QStringLiteral("m.vekha"), source);
    expectByPeriod(QStringLiteral("m.vekha"), QStringLiteral("revenue"), QStringLiteral("month"),
                   QStringLiteral("ru_sales_by_month.csv"), QStringLiteral("month"),
                   QStringLiteral("revenue"));
    (void)imported(QStringLiteral("c.vekha"), source, QStringLiteral("--channel {} --map {}"),
                   {QStringLiteral("Категория товара"), QStringLiteral("Итого=revenue")});
    const auto byCategory = values(QStringLiteral("c.vekha"), QStringLiteral("revenue"),
                                   QStringLiteral("--every all --by channel"), QStringLiteral("channel"));
    for (const Record &record : expectedRows(QStringLiteral("ru_sales_by_category.csv"))) {
        const auto at = byCategory.find(record.at(QStringLiteral("Категория товара")));
        ASSERT_NE(at, byCategory.end());
        EXPECT_EQ(at->second, record.at(QStringLiteral("revenue")).toDouble());
    }
}

TEST_F(CliIntake, TheMetricaSummaryIsReadByMonthWithoutItsTotalRow)
{
    const QJsonObject document = imported(
        QStringLiteral("w.vekha"), QStringLiteral("exports/yandex_metrika_summary_2024-07_2025-06.csv"));
    EXPECT_EQ(document[QStringLiteral("read")].toInt(), 12);
    EXPECT_EQ(document[QStringLiteral("furniture")].toInt(), 1);
    const std::map<QString, QString> columns{{QStringLiteral("sessions"), QStringLiteral("visits")},
                                             {QStringLiteral("visitors"), QStringLiteral("visitors")},
                                             {QStringLiteral("pageviews"), QStringLiteral("pageviews")}};
    for (const auto &[metric, column] : columns) {
        expectByPeriod(QStringLiteral("w.vekha"), metric, QStringLiteral("month"),
                       QStringLiteral("yandex_metrika_by_month.csv"), QStringLiteral("month"), column);
    }
}

TEST_F(CliIntake, TheGoogleAdsReportNeedsItsPeriodAndLeavesOutItsTotals)
{
    const QString source = QStringLiteral("exports/google_ads_campaign_report_all_time.csv");
    done(QStringLiteral("init w.vekha"));
    const Answer asked = call(QStringLiteral("import w.vekha {}"), {data + source});
    EXPECT_EQ(asked.status, 1);
    EXPECT_TRUE(asked.err.contains("--date")) << asked.err.constData();
    const QJsonObject document = json(QStringLiteral("import w.vekha {} --date =2024"), {data + source});
    EXPECT_EQ(document[QStringLiteral("read")].toInt(), 12);
    const std::map<QString, QString> columns{{QStringLiteral("Impr."), QStringLiteral("impressions")},
                                             {QStringLiteral("Clicks"), QStringLiteral("clicks")},
                                             {QStringLiteral("Cost"), QStringLiteral("spend")}};
    for (const Record &record : expectedRows(QStringLiteral("google_ads_totals.csv"))) {
        const auto metric = columns.find(record.at(QStringLiteral("column")));
        if (record.at(QStringLiteral("total_row")) != u"Total: Campaigns" || metric == columns.end())
            continue;
        EXPECT_NEAR(total(QStringLiteral("w.vekha"), metric->second),
                    record.at(QStringLiteral("sum_of_campaign_rows")).toDouble(), 1e-6)
            << qPrintable(metric->first);
    }
}

TEST_F(CliIntake, MixedSpellingsOfDatesAreAskedForAndTheAnswerIsTaken)
{
    const QString source = QStringLiteral("exports/google_ads_sales_uncleaned.csv");
    done(QStringLiteral("init w.vekha"));
    const Answer asked = call(QStringLiteral("import w.vekha {}"), {data + source});
    EXPECT_EQ(asked.status, 1);
    EXPECT_TRUE(asked.err.contains("Ad_Date")) << asked.err.constData();
    EXPECT_TRUE(asked.err.contains("--date-order in-months|by-separator|day-first|month-first"))
        << asked.err.constData();
    done(QStringLiteral("import w.vekha {} --date-order month-first"), {data + source});
    const Record expected = expectedRows(QStringLiteral("google_ads_uncleaned_total.csv")).front();
    for (const auto &[metric, column] :
         std::map<QString, QString>{{QStringLiteral("clicks"), QStringLiteral("clicks")},
                                    {QStringLiteral("impressions"), QStringLiteral("impressions")},
                                    {QStringLiteral("leads"), QStringLiteral("leads")},
                                    {QStringLiteral("spend"), QStringLiteral("cost")}})
        EXPECT_NEAR(total(QStringLiteral("w.vekha"), metric), expected.at(column).toDouble(), 1e-6)
            << qPrintable(metric);
}

TEST_F(CliIntake, MixedSpellingsOfDatesAreReadByTheMonthsOfTheOthers)
{
    const QString source = QStringLiteral("exports/google_ads_sales_uncleaned.csv");
    done(QStringLiteral("init w.vekha"));
    done(QStringLiteral("import w.vekha {} --date-order in-months"), {data + source});
    const std::vector<std::pair<QString, QString>> columns{
        {QStringLiteral("clicks"), QStringLiteral("clicks")},
        {QStringLiteral("impressions"), QStringLiteral("impressions")},
        {QStringLiteral("leads"), QStringLiteral("leads")},
        {QStringLiteral("spend"), QStringLiteral("cost")},
        {QStringLiteral("actions"), QStringLiteral("conversions")},
        {QStringLiteral("revenue"), QStringLiteral("sale_amount")}};
    for (const auto &[metric, column] : columns) {
        const auto days = values(QStringLiteral("w.vekha"), metric, QStringLiteral("--every day"),
                                 QStringLiteral("period"));
        const auto expected = expectedRows(QStringLiteral("google_ads_uncleaned_by_day.csv"));
        EXPECT_EQ(days.size(), expected.size());
        for (const Record &record : expected) {
            const auto day = days.find(record.at(QStringLiteral("date")));
            ASSERT_NE(day, days.end()) << qPrintable(record.at(QStringLiteral("date")));
            EXPECT_NEAR(day->second, record.at(column).toDouble(), 1e-6) << qPrintable(metric);
        }
    }
}

TEST_F(CliIntake, SpellingsOfOneCampaignAreOfferedAndMerged)
{
    const QString source = QStringLiteral("exports/google_ads_sales_uncleaned.csv");
    const QJsonArray offered =
        json(QStringLiteral("inspect {}"), {data + source})[QStringLiteral("spellings")].toArray();
    EXPECT_EQ(offered.size(), 3); // four spellings of one campaign
    done(QStringLiteral("init w.vekha"));
    const QJsonObject document =
        json(QStringLiteral("import w.vekha {} --date-order in-months --merge-spellings"), {data + source});
    EXPECT_EQ(document[QStringLiteral("spellings")].toArray(), offered);
    const QJsonArray campaigns =
        rows(QStringLiteral("values w.vekha --metric clicks --every all --by campaign"));
    EXPECT_EQ(campaigns.size(), 1);
}

TEST_F(CliIntake, OneOfSeveralTablesOfAFileIsChosenByNumber)
{
    const QString source = QStringLiteral("exports/ga4_snapshot_multiblock.csv");
    done(QStringLiteral("init w.vekha"));
    const Answer asked = call(QStringLiteral("import w.vekha {}"), {data + source});
    EXPECT_EQ(asked.status, 1);
    EXPECT_TRUE(asked.err.contains("--table")) << asked.err.constData();
    const QJsonObject document = json(QStringLiteral("import w.vekha {} --table 1"), {data + source});
    EXPECT_EQ(document[QStringLiteral("read")].toInt(), 28);
    const auto days = values(QStringLiteral("w.vekha"), QStringLiteral("visitors"),
                             QStringLiteral("--every day"), QStringLiteral("period"));
    EXPECT_EQ(days.begin()->first, u"2023-04-24");
    EXPECT_EQ(days.size(), 28U);
}

TEST_F(CliIntake, RawCellsOfTheCsvSpectrumAreThoseOfItsJson)
{
    const QDir folder(data + QStringLiteral("csv-spectrum/csvs"));
    const QStringList files = folder.entryList({QStringLiteral("*.csv")}, QDir::Files);
    if (files.isEmpty())
        GTEST_SKIP() << "csv-spectrum is not here";
    for (const QString &name : files) {
        if (name.startsWith(u"location_coordinates"))
            continue; // its JSON is of another file
        QFile beside(data + QStringLiteral("csv-spectrum/json/") +
                     QString(name).replace(u".csv"_qs, u".json"_qs));
        if (!beside.open(QIODevice::ReadOnly))
            continue;
        const QJsonArray records = QJsonDocument::fromJson(beside.readAll()).array();
        const QJsonObject document = json(QStringLiteral("inspect {} --raw"), {folder.filePath(name)});
        const QJsonArray raw = document[QStringLiteral("sheets")][0][QStringLiteral("rows")].toArray();
        ASSERT_EQ(raw.size(), records.size() + 1) << qPrintable(name);
        const QJsonArray header = raw[0].toArray();
        for (qsizetype row = 0; row < records.size(); ++row) {
            for (qsizetype column = 0; column < header.size(); ++column)
                EXPECT_EQ(raw[row + 1].toArray()[column].toString(),
                          records[row].toObject()[header[column].toString()].toString())
                    << qPrintable(name);
        }
    }
}

// Profiles

class CliProfiles : public Cli {};

TEST_F(CliProfiles, ASavedProfileReadsTheNextFileByItselfAndRefreshTakesWhatIsNew)
{
    makeWorkspace();
    write(QStringLiteral("may.csv"), "tag;day;money\nA;01.05.2024;10,5\nB;02.05.2024;20\n");
    done(QStringLiteral(
        "import w.vekha may.csv --date day --channel tag --map money=spend --save-profile Bank"));

    write(QStringLiteral("june.csv"), "day;tag;money;new\n01.06.2024;A;7;x\n");
    const QJsonObject june = json(QStringLiteral("import w.vekha june.csv"));
    EXPECT_EQ(june[QStringLiteral("profile")].toString(), u"Bank");
    EXPECT_EQ(june[QStringLiteral("stored")].toInt(), 1);

    EXPECT_EQ(json(QStringLiteral("import w.vekha --refresh"))[QStringLiteral("unchanged")].toInt(), 1);
    write(QStringLiteral("may.csv"), "tag;day;money\nA;01.05.2024;11\nB;02.05.2024;20\nB;03.05.2024;30\n");
    const QJsonArray files =
        json(QStringLiteral("import w.vekha --refresh"))[QStringLiteral("files")].toArray();
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(files[0][QStringLiteral("stored")].toInt(), 3);
    EXPECT_EQ(files[0][QStringLiteral("replaced")].toInt(), 2);
    const QJsonObject row = rowWith(rows(QStringLiteral("values w.vekha --metric spend --every all")), {});
    EXPECT_EQ(row[QStringLiteral("value")].toDouble(), 68);
}

TEST_F(CliProfiles, AProfileThatIsNotThereIsNamed)
{
    makeWorkspace();
    write(QStringLiteral("t.csv"), "date,cost\n2024-05-01,1\n");
    const Answer answer = call(QStringLiteral("import w.vekha t.csv --profile Nobody"));
    EXPECT_EQ(answer.status, 1);
    EXPECT_TRUE(answer.err.contains("Nobody")) << answer.err.constData();
}

TEST_F(CliProfiles, TheSameFileAgainIsToldWithTheDay)
{
    makeWorkspace();
    write(QStringLiteral("t.csv"), "date,cost\n2024-05-01,1\n");
    EXPECT_TRUE(json(QStringLiteral("import w.vekha t.csv"))[QStringLiteral("imported_before")].isNull());
    EXPECT_FALSE(
        json(QStringLiteral("import w.vekha t.csv --on-conflict keep"))[QStringLiteral("imported_before")]
            .isNull());
}

TEST_F(CliProfiles, ARatioOfTheFileThatDisagreesIsCountedAndNotStored)
{
    makeWorkspace();
    write(QStringLiteral("t.csv"),
          "date,impressions,clicks,ctr\n2024-05-01,1000,10,1.0%\n2024-05-02,1000,10,5.0%\n");
    const QJsonObject document = json(QStringLiteral("import w.vekha t.csv"));
    EXPECT_EQ(document[QStringLiteral("stored")].toInt(), 4);
    EXPECT_EQ(document[QStringLiteral("ratio_disagreements")][QStringLiteral("ctr")].toInt(), 1);
}

} // namespace

} // namespace vekha::cli_test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect.h"
#include "core/exchange/namemerge.h"
#include "core/exchange/proposal.h"
#include "tests/core/exchange/memorysink.h"

#include <QDir>

namespace vekha::exchange {

namespace {

using calendar::Granularity;

/// Real files without any option.
class RealRecognition : public testing::Test {
protected:
    void SetUp() override
    {
        if (!QDir(QStringLiteral(VEKHA_SHARED_DATA)).exists())
            GTEST_SKIP() << "no shared data";
    }
    void look(const char *file)
    {
        path = QStringLiteral(VEKHA_SHARED_DATA "/") + QString::fromLatin1(file);
        const auto inspected = inspect(path, -1);
        ASSERT_TRUE(inspected) << file;
        table = *inspected;
        proposal = propose(table, metrics::MetricCatalog::builtIn());
        uses = usesOf(proposal.mapping, int(table.columns.size())).join(u' ');
        layout = layoutOf(proposal.mapping);
    }
    [[nodiscard]] std::vector<Doubt::Kind> doubts() const
    {
        std::vector<Doubt::Kind> kinds;
        for (const Doubt &doubt : proposal.doubts)
            kinds.push_back(doubt.kind);
        return kinds;
    }

    QString path;
    TablePreview table;
    Proposal proposal;
    QString uses;
    QString layout;
};

} // namespace

TEST_F(RealRecognition, FilesOfTheSchool)
{
    const std::vector<std::pair<const char *, const char16_t *>> files = {
        {"hexlet96/daily_visitors_count_from_campaign.csv", u"channel ignore campaign date visitors"},
        {"hexlet96/daily_leads_count_from_campaign.csv", u"channel ignore campaign date leads"},
        {"hexlet96/ad_costs_campaign.csv", u"date channel ignore campaign spend"},
        {"hexlet96/daily_visitors_count.csv", u"date visitors"},
        {"hexlet96/daily_leads_count.csv", u"date leads"},
        {"hexlet96/ad_costs.csv", u"date spend@vk spend@ya ignore"},
        {"hexlet96/aggregate_last_paid_click.csv",
         u"date visitors channel ignore campaign spend leads orders revenue"},
        {"hexlet100/ads.csv", u"date channel ignore campaign spend"},
    };
    for (const auto &[file, expected] : files) {
        SCOPED_TRACE(file);
        look(file);
        EXPECT_EQ(uses.toStdString(), QString::fromUtf16(expected).toStdString());
        EXPECT_EQ(layout, u"wide");
        EXPECT_TRUE(proposal.doubts.empty());
        EXPECT_TRUE(table.skipped.empty());
    }
}

TEST_F(RealRecognition, LeadsAndDealsAreEventLists)
{
    look("olist/olist_marketing_qualified_leads_full.csv");
    EXPECT_EQ(uses, u"ignore date ignore channel");
    EXPECT_EQ(table.columns[1].dateOrder, DateOrder::DayFirst);
    EXPECT_EQ(proposal.mapping.events.front(), (EventOutput{EventOutput::How::Count, -1, u"leads"_qs}));
    look("olist/olist_marketing_qualified_leads_dataset.csv");
    EXPECT_EQ(uses, u"ignore date channel");
    EXPECT_EQ(table.columns[1].dateOrder, DateOrder::MonthFirst);
    EXPECT_EQ(layout, u"events");
    EXPECT_EQ(proposal.mapping.granularity, Granularity::Day);
    EXPECT_TRUE(proposal.doubts.empty());
    for (const char *file : {"olist/olist_closed_deals_full.csv", "olist/olist_closed_deals_dataset.csv"}) {
        look(file);
        EXPECT_EQ(layout, u"events");
        EXPECT_EQ(proposal.mapping.events,
                  (std::vector<EventOutput>{{EventOutput::How::Count, -1, u"deals_won"_qs}}));
        EXPECT_EQ(table.columns[size_t(*proposal.mapping.date)].name, u"won_date");
        EXPECT_TRUE(proposal.mapping.channels.empty());
        EXPECT_TRUE(proposal.doubts.empty());
    }
}

TEST_F(RealRecognition, YandexMetrica)
{
    look("exports/yandex_metrika_summary_2024-07_2025-06.csv");
    EXPECT_EQ(proposal.profile, u"Yandex Metrica");
    EXPECT_EQ(uses, u"date sessions visitors pageviews ignore ignore ignore ignore");
    EXPECT_EQ(proposal.mapping.ratios.size(), 4U);
    EXPECT_EQ(table.skipped, (std::vector<SkippedLine>{{2, u"total"_qs}}));
    EXPECT_EQ(table.rows.size(), 12U);
    EXPECT_TRUE(proposal.doubts.empty());
}

TEST_F(RealRecognition, GoogleAds)
{
    look("exports/google_ads_campaign_report_all_time.csv");
    EXPECT_EQ(proposal.profile, u"Google Ads");
    EXPECT_EQ(table.headerLine, 3);
    EXPECT_EQ(table.rows.size(), 12U);
    EXPECT_EQ(table.skipped.size(), 7U); // two titles, five totals
    QStringList inputs;
    for (const MetricColumn &column : proposal.mapping.metrics)
        inputs += column.metric;
    EXPECT_EQ(inputs.join(u' '), u"impressions spend clicks actions");
    EXPECT_EQ(proposal.mapping.channelName, u"Google Ads");
    EXPECT_EQ(doubts(), std::vector<Doubt::Kind>{Doubt::Kind::NoDate});
}

TEST_F(RealRecognition, SalesInWindows1251)
{
    look("exports/ru_sales_windows1251_semicolon.csv");
    EXPECT_EQ(table.form.encoding, Encoding::Windows1251);
    EXPECT_EQ(table.form.delimiter, ';');
    EXPECT_EQ(table.headerLine, 1);
    EXPECT_TRUE(table.skipped.empty());
    QStringList types;
    for (const Column &column : table.columns)
        types += column.type;
    EXPECT_EQ(types.join(u' '), u"date text text text text number number number");
    EXPECT_EQ(uses, u"date ignore ignore ignore ignore ignore ignore revenue");
}

TEST_F(RealRecognition, AnAccountingProgramsTable)
{
    look("derived/hexlet96_ru_cp1251.csv");
    EXPECT_EQ(table.headerLine, 4);
    EXPECT_EQ(uses, u"date channel ignore campaign visitors spend leads orders revenue");
    EXPECT_EQ(table.skipped.size(), 3U); // two titles and the total
    EXPECT_EQ(table.titlePeriod, (calendar::Period{Granularity::Month, calendar::dayOf(QDate(2023, 6, 1))}));
    EXPECT_TRUE(proposal.doubts.empty());
}

TEST_F(RealRecognition, UncleanedCampaigns)
{
    look("exports/google_ads_sales_uncleaned.csv");
    EXPECT_EQ(
        uses,
        u"ignore campaign clicks impressions spend leads actions ignore revenue date ignore ignore ignore");
    EXPECT_EQ(doubts(), std::vector<Doubt::Kind>{Doubt::Kind::DateOrder});
    const auto campaigns = proposedMerges(path, table, 1);
    ASSERT_TRUE(campaigns);
    EXPECT_EQ(campaigns->size(), 3U); // four spellings of one name
    const auto devices = proposedMerges(path, table, 11);
    ASSERT_TRUE(devices);
    EXPECT_EQ(devices->size(), 6U); // three cases of three devices
    for (const NameMerge &merge : *devices)
        EXPECT_EQ(merge.certainty, Certainty::Sure);
}

TEST_F(RealRecognition, FifteenTablesOfGa4)
{
    look("exports/ga4_snapshot_multiblock.csv");
    const auto expected = inspect(QStringLiteral(VEKHA_SHARED_DATA "/expected/ga4_snapshot_blocks.csv"), -1);
    ASSERT_EQ(table.blocks.size(), expected->rows.size());
    for (size_t i = 0; i < table.blocks.size(); ++i) {
        EXPECT_EQ(table.blocks[i].rows, expected->rows[i][5].toInt()) << i;
        EXPECT_EQ(table.blocks[i].columns, expected->rows[i][4].split(u'|').size()) << i;
        if (!expected->rows[i][1].isEmpty()) {
            EXPECT_EQ(table.blocks[i].title, expected->rows[i][1]) << i;
        }
    }
    EXPECT_EQ(uses, u"date visitors");
    EXPECT_EQ(proposal.mapping.dayZero, calendar::dayOf(QDate(2023, 4, 24)));
    EXPECT_EQ(doubts(), std::vector<Doubt::Kind>{Doubt::Kind::WhichTable});
}

} // namespace vekha::exchange

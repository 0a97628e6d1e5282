// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/entrysheet.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

using namespace vekha;
using calendar::Granularity;
using calendar::Period;
using facts::Fact;
using facts::SeriesFacts;

namespace {

constexpr ChannelId direct = ChannelId(2);
constexpr ChannelId mail = ChannelId(3);

calendar::Day day(int year, int month, int date) { return calendar::dayOf(QDate(year, month, date)); }
Period monthOf(int year, int month) { return {Granularity::Month, day(year, month, 1)}; }
Period dayPeriod(int year, int month, int date) { return {Granularity::Day, day(year, month, date)}; }

Channel channel(ChannelId id, const QString &name, ChannelType type)
{
    Channel made;
    made.id = id;
    made.name = {name, name};
    made.type = type;
    return made;
}

/// A workspace of two channels that watches CPL (spend / leads) and CTR (clicks / impressions).
class EntrySheetTest : public ::testing::Test {
protected:
    EntrySheetTest()
    {
        data.context.catalog = metrics::MetricCatalog::builtIn();
        data.context.channels = {channel(ChannelId::Company, QStringLiteral("Company"), ChannelType::Company),
                                 channel(direct, QStringLiteral("Direct"), ChannelType::PaidSearch),
                                 channel(mail, QStringLiteral("Mail"), ChannelType::Email)};
        Dashboard dashboard;
        dashboard.tiles = {{QStringLiteral("cpl")}, {QStringLiteral("ctr")}};
        data.dashboards = {dashboard};
        data.settings.entryInputs = {QStringLiteral("spend"), QStringLiteral("leads")};
        data.today = QDate(2026, 5, 24);
        request.channel = direct;
        request.days = {day(2026, 1, 1), day(2026, 5, 31)};
    }

    MetricIndex metric(const char *id) const
    {
        return data.context.catalog.indexOf(QString::fromLatin1(id)).value_or(-1);
    }
    facts::SeriesKey series(const char *input, ChannelId channelId = direct) const
    {
        return {metric(input), channelId};
    }

    void store(const char *input, const std::vector<std::pair<Period, double>> &figures,
               ChannelId channelId = direct)
    {
        SeriesFacts facts{series(input, channelId), {}};
        for (const auto &[period, value] : figures)
            facts.facts.push_back({period, value, 7});
        stored.push_back(facts);
        data.inputsWithData.push_back(metric(input));
    }

    EntrySheet sheet()
    {
        data.source = std::make_shared<facts::MemorySource>(stored);
        const auto made = entrySheet(request, data);
        EXPECT_TRUE(made.has_value());
        return made ? *made : EntrySheet();
    }

    int rowOf(const EntrySheet &sheet, const char *id) const
    {
        for (size_t row = 0; row < sheet.rows.size(); ++row) {
            if (sheet.rows[row].metric == metric(id))
                return int(row);
        }
        return -1;
    }

    EntryData data;
    EntryRequest request;
    std::vector<SeriesFacts> stored;
};

} // namespace

TEST_F(EntrySheetTest, ShowsStoredFiguresAndComputesWhatTheyAllow)
{
    store("spend", {{monthOf(2026, 3), 1402000}, {monthOf(2026, 4), 1451000}});
    store("leads", {{monthOf(2026, 3), 2140}, {monthOf(2026, 4), 1398}});
    const EntrySheet made = sheet();
    ASSERT_EQ(made.columns.size(), 5u);
    ASSERT_EQ(made.inputRows, 2);
    EXPECT_EQ(made.cell(0, 3).stored, 1451000);
    EXPECT_EQ(made.cell(0, 0).shown(), std::nullopt);
    EXPECT_EQ(made.cell(1, 3).source, 7);
    ASSERT_EQ(rowOf(made, "cpl"), 2);
    EXPECT_DOUBLE_EQ(made.value(2, 3).number.value_or(0), 1451000.0 / 1398);
    EXPECT_EQ(made.value(2, 0).reason, facts::Reason::NoData);
    EXPECT_EQ(rowOf(made, "ctr"), -1) << "clicks and impressions have no row";
}

TEST_F(EntrySheetTest, RowsComeFromKpisAndDataWhereNothingIsChosen)
{
    data.settings.entryInputs.clear();
    store("sessions", {{monthOf(2026, 4), 10}});
    const EntrySheet made = sheet();
    for (const char *id : {"spend", "leads", "clicks", "impressions", "sessions", "cpl", "ctr"})
        EXPECT_GE(rowOf(made, id), 0) << id;
}

TEST_F(EntrySheetTest, SumsShorterFiguresAndDoesNotSpreadLongerOnes)
{
    store("spend", {{dayPeriod(2026, 5, 1), 100}, {dayPeriod(2026, 5, 2), 250}});
    store("leads", {{{Granularity::Quarter, day(2026, 1, 1)}, 900}});
    const EntrySheet made = sheet();
    EXPECT_EQ(made.cell(0, 4).stored, std::nullopt);
    EXPECT_EQ(made.cell(0, 4).derived, 350);
    EXPECT_EQ(made.cell(0, 4).madeOf, Granularity::Day);
    EXPECT_TRUE(made.cell(0, 4).overlaps());
    EXPECT_EQ(made.cell(1, 1).shown(), std::nullopt);
    EXPECT_EQ(made.cell(1, 1).coarser, Granularity::Quarter);
    EXPECT_FALSE(made.cell(1, 4).overlaps());
}

TEST_F(EntrySheetTest, OneInputShowsChannelsAndTheirTotal)
{
    request.layout = EntryRequest::Layout::OneInput;
    request.input = QStringLiteral("leads");
    store("leads", {{monthOf(2026, 4), 30}});
    store("leads", {{monthOf(2026, 4), 12}}, mail);
    const EntrySheet made = sheet();
    ASSERT_EQ(made.inputRows, 3);
    EXPECT_EQ(made.rows[0].channel, direct);
    EXPECT_EQ(made.rows[2].channel, ChannelId::Company);
    EXPECT_EQ(made.cell(1, 3).stored, 12);
    EXPECT_EQ(made.value(3, 3).number, 42);
}

TEST_F(EntrySheetTest, OnePeriodShowsInputsByChannel)
{
    request.layout = EntryRequest::Layout::OnePeriod;
    request.days = {day(2026, 4, 10), day(2026, 4, 10)};
    store("spend", {{monthOf(2026, 4), 600}}, mail);
    store("leads", {{monthOf(2026, 4), 12}}, mail);
    const EntrySheet made = sheet();
    ASSERT_EQ(made.columns.size(), 3u);
    EXPECT_EQ(made.columns[1].channel, mail);
    EXPECT_EQ(made.periodAt(1), monthOf(2026, 4));
    EXPECT_EQ(made.cell(0, 1).stored, 600);
    EXPECT_EQ(made.value(rowOf(made, "cpl"), 1).number, 50);
    EXPECT_FALSE(made.value(rowOf(made, "cpl"), 0).hasNumber());
}

TEST_F(EntrySheetTest, PreviewComputesWithWhatIsTyped)
{
    store("spend", {{monthOf(2026, 4), 1000}});
    store("leads", {{monthOf(2026, 4), 10}});
    const EntrySheet made = sheet();
    const size_t april = 3;
    EXPECT_EQ(preview(made, {{series("leads"), monthOf(2026, 4), 20}})[april].number, 50);
    EXPECT_EQ(preview(made, {{series("leads"), monthOf(2026, 4), std::nullopt}})[april].number, std::nullopt);
    const auto may =
        preview(made, {{series("spend"), monthOf(2026, 5), 90}, {series("leads"), monthOf(2026, 5), 3}});
    EXPECT_EQ(may[4].number, 30) << "a month that had nothing";
    EXPECT_EQ(may[april].number, 100);
    EXPECT_EQ(preview(made, {})[april].number, 100) << "a preview stores nothing";
}

TEST_F(EntrySheetTest, PreviewOfAMonthReplacesItsDays)
{
    store("spend", {{dayPeriod(2026, 5, 1), 100}, {dayPeriod(2026, 5, 2), 250}, {dayPeriod(2026, 4, 30), 7}});
    store("leads", {{monthOf(2026, 5), 10}});
    EXPECT_EQ(preview(sheet(), {{series("spend"), monthOf(2026, 5), 500}})[4].number, 50);
}

TEST_F(EntrySheetTest, PreviewIsQuickWithYearsOfDays)
{
    std::vector<std::pair<Period, double>> days;
    for (calendar::Day d = day(2024, 1, 1); d <= day(2026, 5, 24); ++d)
        days.emplace_back(Period{Granularity::Day, d}, 5);
    for (const char *id : {"spend", "leads", "clicks", "impressions", "sessions", "orders", "revenue"})
        store(id, days);
    request.days = {day(2024, 6, 1), day(2026, 5, 31)};
    const EntrySheet made = sheet();
    QElapsedTimer timer;
    timer.start();
    constexpr int runs = 10;
    for (int i = 0; i < runs; ++i)
        EXPECT_FALSE(preview(made, {{series("leads"), monthOf(2026, 5), double(i)}}).empty());
    RecordProperty("preview_us", int(timer.nsecsElapsed() / 1000 / runs));
    EXPECT_LT(timer.elapsed() / runs, 50) << "5 times the limit, for builds without optimisation";
}

TEST_F(EntrySheetTest, ANoteExplainsAnUnusualFigure)
{
    std::vector<std::pair<Period, double>> months;
    for (int month = 1; month <= 12; ++month)
        months.emplace_back(monthOf(2025, month), 1300 + 20 * month);
    months.emplace_back(monthOf(2026, 3), 2140);
    store("leads", months);
    EntrySheet made = sheet();
    ASSERT_TRUE(made.cell(1, 2).unusual);
    EXPECT_EQ(made.cell(1, 2).unusual->low, 1320);
    EXPECT_EQ(made.cell(1, 2).unusual->high, 1540);
    data.notes = {{series("leads"), monthOf(2026, 3), QStringLiteral("A fair"), QStringLiteral("Irina"), {}}};
    made = sheet();
    EXPECT_FALSE(made.cell(1, 2).unusual);
    EXPECT_EQ(made.cell(1, 2).note, QStringLiteral("A fair"));
}

TEST(UnusualFigure, NeedsSixOthers)
{
    EXPECT_FALSE(unusualFigure(1000, {10, 11, 12, 13, 14}, false));
    EXPECT_TRUE(unusualFigure(1000, {10, 11, 12, 13, 14, 15}, false));
}

TEST(UnusualFigure, KnowsASlippedDecimalMark)
{
    const std::vector<double> usual{980, 1010, 1000, 990, 1020, 1005};
    const auto tenTimes = unusualFigure(10100, usual, false);
    ASSERT_TRUE(tenTimes);
    EXPECT_EQ(tenTimes->kind, UnusualFigure::Kind::DecimalSlip);
    EXPECT_DOUBLE_EQ(tenTimes->meant, 1010);
    const auto hundredth = unusualFigure(9.9, usual, false);
    ASSERT_TRUE(hundredth);
    EXPECT_DOUBLE_EQ(hundredth->meant, 990);
    EXPECT_EQ(unusualFigure(3000, usual, false)->kind, UnusualFigure::Kind::OffHistory);
}

TEST(UnusualFigure, MarksNegativeCountsAlways)
{
    EXPECT_EQ(unusualFigure(-3, {}, true)->kind, UnusualFigure::Kind::Negative);
    EXPECT_FALSE(unusualFigure(-3, {}, false));
}

TEST(UnusualFigure, LeavesSmallCountsAndSteadySeriesAlone)
{
    EXPECT_FALSE(unusualFigure(3, {0, 1, 0, 2, 1, 0, 1, 1}, true)) << "few leads a day scatter";
    EXPECT_FALSE(unusualFigure(104, {100, 100, 100, 100, 100, 100}, false)) << "the first small move";
    EXPECT_FALSE(unusualFigure(0, {0, 0, 0, 0, 500, 510, 490}, false)) << "an empty day among empty days";
}

// Rule 11: a channel's total is its own figures and those of its campaigns.
TEST_F(EntrySheetTest, AddsCampaignsToTheChannelsOwnFiguresWhereAsked)
{
    Campaign brand;
    brand.id = CampaignId(1);
    brand.channel = direct;
    data.context.campaigns = {brand};
    data.campaignsWithData = {brand.id};
    store("spend", {{monthOf(2026, 3), 100}, {monthOf(2026, 4), 40}});
    facts::SeriesFacts ofBrand{series("spend"), {{monthOf(2026, 4), 60, 8}}};
    ofBrand.key.campaign = brand.id;
    stored.push_back(ofBrand);
    store("leads", {{monthOf(2026, 4), 5}});

    EXPECT_EQ(sheet().cell(0, 3).shown(), 40);
    EXPECT_TRUE(sheet().campaignsHaveFigures);

    request.withCampaigns = true;
    const EntrySheet made = sheet();
    EXPECT_FALSE(made.campaignsHaveFigures);
    EXPECT_EQ(made.cell(0, 3).shown(), 100);
    EXPECT_TRUE(made.cell(0, 3).ofCampaigns);
    EXPECT_EQ(made.cell(0, 3).stored, 40) << "what can be edited is the channel's own";
    EXPECT_EQ(made.cell(0, 2).shown(), 100);
    EXPECT_FALSE(made.cell(0, 2).ofCampaigns);
    EXPECT_DOUBLE_EQ(made.value(rowOf(made, "cpl"), 3).number.value_or(0), 20);
    // 50 without campaign beside the 60 of the campaign, over 5 leads.
    const auto typed = preview(made, {{made.seriesAt(0, 3), made.periodAt(3), 50}});
    const size_t cpl = size_t(rowOf(made, "cpl") - made.inputRows) * made.columns.size() + 3;
    EXPECT_DOUBLE_EQ(typed[cpl].number.value_or(0), 22);
}

TEST_F(EntrySheetTest, ChannelsSideBySideHoldTheirCampaigns)
{
    Campaign brand;
    brand.id = CampaignId(1);
    brand.channel = direct;
    data.context.campaigns = {brand};
    facts::SeriesFacts ofBrand{series("spend"),
                               {{dayPeriod(2026, 4, 2), 60, 8}, {dayPeriod(2026, 4, 3), 7, 8}}};
    ofBrand.key.campaign = brand.id;
    stored.push_back(ofBrand);
    data.inputsWithData.push_back(metric("spend"));
    for (const auto layout : {EntryRequest::Layout::OneInput, EntryRequest::Layout::OnePeriod}) {
        request.layout = layout;
        request.input = QStringLiteral("spend");
        if (layout == EntryRequest::Layout::OnePeriod)
            request.days = monthOf(2026, 4).days();
        const EntrySheet made = sheet();
        const EntryCell &cell = made.cell(0, layout == EntryRequest::Layout::OnePeriod ? 0 : 3);
        EXPECT_TRUE(cell.ofCampaigns);
        EXPECT_EQ(cell.shown(), 67);
        EXPECT_EQ(cell.stored, std::nullopt);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/channelguess.h"
#include "core/exchange/columnmeaning.h"
#include "core/exchange/columnwords.h"
#include "core/exchange/datetext.h"
#include "core/exchange/inspect.h"
#include "core/exchange/mappingwords.h"
#include "core/exchange/namemerge.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/proposal.h"
#include "core/exchange/rowfilter.h"
#include "tests/core/exchange/memorysink.h"

namespace vekha::exchange {

namespace {

using calendar::Granularity;
using calendar::Period;

const metrics::MetricCatalog &catalog() { return metrics::MetricCatalog::builtIn(); }

/// A table that was in memory, as it is recognised.
struct Seen {
    explicit Seen(const QByteArray &text, const FormChoice &choice = {}) : source()
    {
        source.bytes = text;
        source.name = QStringLiteral("text");
        const auto inspected = inspect(source, previewRows, choice);
        EXPECT_TRUE(inspected);
        if (inspected)
            table = *inspected;
        proposal = propose(table, catalog());
    }
    [[nodiscard]] QString uses() const
    {
        QStringList words = usesOf(proposal.mapping, int(table.columns.size()));
        for (const auto &[column, kpi] : proposal.mapping.ratios)
            words[column] = QStringLiteral("ratio:") + kpi;
        return words.join(u' ');
    }
    [[nodiscard]] QString layout() const { return layoutOf(proposal.mapping); }
    [[nodiscard]] QStringList whys() const
    {
        QStringList list;
        for (const SkippedLine &line : table.skipped)
            list += QString::number(line.line) + u':' + line.why;
        return list;
    }

    TableSource source;
    TablePreview table;
    Proposal proposal;
};

Period month(int year, int number) { return {Granularity::Month, calendar::dayOf(QDate(year, number, 1))}; }

} // namespace

// Furniture

TEST(Recognition, LeavesOutTotalsWhereverTheyStand)
{
    const Seen seen("Дата;Канал;Расход\nВсего;;30\n01.05.2024;vk;10\n02.05.2024;Итого;20\n"
                    "02.05.2024;Total Wine;20\nИтого по каналам:;;30\n");
    EXPECT_EQ(seen.whys(), (QStringList{u"2:total"_qs, u"4:total"_qs, u"6:total"_qs}));
    EXPECT_EQ(seen.table.rows.size(), 2U);
    EXPECT_EQ(seen.uses(), u"date channel spend");
}

TEST(Recognition, TakesAColumnCalledTotalForData)
{
    const Seen seen("Дата;Город;Цена;Итого\n01.05.2024;Москва;5;500\n02.05.2024;Пермь;6;600\n");
    EXPECT_EQ(seen.uses(), u"date ignore ignore revenue");
    EXPECT_EQ(seen.proposal.columns[3], Certainty::Guess);
}

TEST(Recognition, PassesOverCommentsTitlesUnitsAndRepeatedHeaders)
{
    const Seen seen("Отчёт по рекламе\n# выгружено 2024-06-01\nДата;Канал;Расход;CTR\n;;тыс. руб.;%\n"
                    "01.05.2024;vk;1,5;2,5\n\nДата;Канал;Расход;CTR\n13.05.2024;tg;2;3\n"
                    "Данные предоставлены отделом рекламы\n");
    EXPECT_EQ(seen.table.headerLine, 3);
    EXPECT_EQ(seen.table.unitsLine, 4);
    EXPECT_EQ(seen.whys(), (QStringList{u"1:above_header"_qs, u"2:comment"_qs, u"4:above_header"_qs,
                                        u"7:repeated_header"_qs, u"9:comment"_qs}));
    EXPECT_EQ(seen.table.rows.size(), 2U);
    EXPECT_EQ(seen.proposal.mapping.metrics, (std::vector<MetricColumn>{{2, u"spend"_qs, {}, 1000}}));
    EXPECT_TRUE(seen.table.columns[3].percent);
}

TEST(Recognition, KeepsARowThatWasCutOffToComplainAboutIt)
{
    const Seen seen("date,channel,cost\n2024-05-01,vk,1\n2024-05-02,vk,2\n2024-05-0");
    EXPECT_TRUE(seen.table.skipped.empty());
    EXPECT_EQ(seen.table.rows.size(), 3U);
}

TEST(Recognition, ListsSeveralTablesAndReadsTheChosenOne)
{
    const QByteArray text =
        "Sales\ndate,orders\n2024-05-01,4\n2024-05-02,5\n\n"
        "Spend by channel\ndate,channel,cost\n2024-05-01,vk,10\n2024-05-01,tg,20\n2024-05-02,vk,5\n\n"
        "empty,table\n";
    const Seen seen(text);
    ASSERT_EQ(seen.table.blocks.size(), 3U);
    EXPECT_EQ(seen.table.block, 1);
    EXPECT_EQ(seen.table.blocks[0], (TableBlock{u"Sales"_qs, 2, 4, 2, 2}));
    EXPECT_EQ(seen.table.blocks[1], (TableBlock{u"Spend by channel"_qs, 7, 10, 3, 3}));
    EXPECT_EQ(seen.table.blocks[2].rows, 0);
    EXPECT_EQ(seen.uses(), u"date channel spend");
    EXPECT_EQ(seen.proposal.doubts, (std::vector<Doubt>{{Doubt::Kind::WhichTable, -1}}));
    FormChoice first;
    first.block = 0;
    const Seen chosen(text, first);
    EXPECT_EQ(chosen.uses(), u"date orders");
    EXPECT_EQ(chosen.table.rows.size(), 2U);
}

TEST(Recognition, DoesNotTakeRowsBehindABlankLineForATable)
{
    const Seen seen("date,channel,cost\n2024-05-01,vk,1\n\n2024-05-02,tg,2\n\n\n2024-05-03,vk,3\n");
    EXPECT_EQ(seen.table.blocks.size(), 1U);
    EXPECT_EQ(seen.table.rows.size(), 3U);
}

// Layouts

TEST(Recognition, FindsAChannelInTheHeader)
{
    const Seen seen(
        "week,tv spend,radio spend,search clicks,Расход VK\n2024-W05,1,2,3,4\n2024-W06,1,2,3,4\n");
    EXPECT_EQ(seen.layout(), u"wide");
    EXPECT_EQ(seen.uses(), u"date spend@tv spend@radio clicks@search spend@VK");
}

TEST(Recognition, LeavesOutTheTotalOfChannelColumns)
{
    const Seen seen("date,vk_costs,ya_costs,total_costs\n2023-06-01,10,20,30\n2023-06-02,1,2,3\n");
    EXPECT_EQ(seen.uses(), u"date spend@vk spend@ya ignore");
}

TEST(Recognition, ReadsAColumnPerMonth)
{
    const Seen named("Показатель;янв. 2024;фев. 2024;мар. 2024;Итого\nРасход;10;20;30;60\nЛиды;1;2;3;6\n");
    EXPECT_EQ(named.layout(), u"periods");
    EXPECT_EQ(named.proposal.mapping.metricName, 0);
    EXPECT_EQ(named.proposal.mapping.periods,
              (std::vector<PeriodColumn>{{1, month(2024, 1)}, {2, month(2024, 2)}, {3, month(2024, 3)}}));
    const Seen one("Расходы по каналам за 2024 год\nКанал;01.01.2024;01.02.2024\nvk;10;20\ntg;5;6\n");
    EXPECT_EQ(one.layout(), u"periods");
    EXPECT_EQ(one.proposal.mapping.metric, u"spend");
    EXPECT_EQ(one.proposal.mapping.channels, std::vector<int>{0});
    EXPECT_EQ(one.proposal.mapping.periods,
              (std::vector<PeriodColumn>{{1, month(2024, 1)}, {2, month(2024, 2)}}));
    const Seen years("Metric,2021,2022,2023\nRevenue,10,20,30\nOrders,1,2,3\n");
    EXPECT_EQ(years.layout(), u"periods");
    EXPECT_EQ(years.proposal.mapping.periods.size(), 3U);
}

TEST(Recognition, ReadsALongTableByWhatItsCellsSay)
{
    const Seen seen(
        "Дата;Канал;Что;Сколько\n01.05.2024;vk;Расход;10\n01.05.2024;vk;Клики;3\n13.05.2024;tg;Лиды;3\n");
    EXPECT_EQ(seen.layout(), u"long");
    EXPECT_EQ(seen.uses(), u"date channel metric value");
    EXPECT_EQ(seen.proposal.columns[2], Certainty::Guess);
}

TEST(Recognition, OffersTheCountOfAnEventList)
{
    const Seen leads("lead_id,first_contact_date,origin\na1,13/05/2024,social\nb2,14/05/2024,email\n");
    EXPECT_EQ(leads.layout(), u"events");
    EXPECT_EQ(leads.proposal.mapping.events,
              (std::vector<EventOutput>{{EventOutput::How::Count, -1, u"leads"_qs}}));
    EXPECT_EQ(leads.proposal.mapping.granularity, Granularity::Day);
    EXPECT_EQ(leads.proposal.mapping.channels, std::vector<int>{2});
    const Seen orders("order_id,order_date,source,amount\n1,2024-05-01,vk,100.5\n2,2024-05-01,tg,200\n");
    EXPECT_EQ(orders.proposal.mapping.events,
              (std::vector<EventOutput>{{EventOutput::How::Count, -1, u"orders"_qs},
                                        {EventOutput::How::Sum, 3, u"revenue"_qs}}));
}

TEST(Recognition, TakesThePeriodOfTheTitleWhereThereIsNoDate)
{
    const Seen seen("Отчёт за июнь 2024\nКанал;Расход\nvk;10\ntg;20\n");
    EXPECT_EQ(seen.proposal.mapping.wholePeriod, month(2024, 6));
    EXPECT_TRUE(seen.proposal.doubts.empty());
    const Seen none("Канал;Расход\nvk;10\ntg;20\n");
    EXPECT_EQ(none.proposal.doubts, (std::vector<Doubt>{{Doubt::Kind::NoDate, -1}}));
    EXPECT_EQ(canImport(none.proposal.mapping, catalog()).error().code, ErrorCode::MappingIncomplete);
}

// Columns

TEST(Recognition, KnowsUnitsOfHeaders)
{
    EXPECT_EQ(unitOfHeader(u"Расход, тыс. руб."_qs), (FigureUnit{false, 1000}));
    EXPECT_EQ(unitOfHeader(u"CTR (%)"_qs), (FigureUnit{true, 1}));
    EXPECT_EQ(unitOfHeader(u"% отказов"_qs), (FigureUnit{true, 1}));
    EXPECT_EQ(unitOfHeader(u"Выручка (млн руб.)"_qs), (FigureUnit{false, 1e6}));
    EXPECT_EQ(unitOfHeader(u"Cost, USD"_qs), (FigureUnit{false, 1}));
    EXPECT_FALSE(unitOfHeader(u"CPM (cost per 1,000 impressions)"_qs));
    EXPECT_EQ(plainHeader(u"Ср. цена клика (руб.)"_qs), u"ср цена клика");
}

TEST(Recognition, NeverStoresRatios)
{
    const Seen seen("date,clicks,impressions,CTR,Avg. CPC,Conversions\n2024-05-01,10,100,10%,1.5,2.5%\n");
    EXPECT_EQ(seen.uses(), u"date clicks impressions ratio:ctr ratio:cpc ignore");
}

TEST(Recognition, AsksAboutTwoColumnsForOneInput)
{
    const Seen differ("date,Конверсии,Конверсии,клики\n2024-05-01,1,2,3\n2024-05-02,3,4,3\n");
    EXPECT_EQ(differ.proposal.doubts, (std::vector<Doubt>{{Doubt::Kind::SameInput, 2}}));
    const Seen same("date,Конверсии,Конверсии,клики\n2024-05-01,1,1,3\n2024-05-02,3,3,3\n");
    EXPECT_TRUE(same.proposal.doubts.empty());
}

TEST(Recognition, FollowsTheMarksOfTheOtherColumns)
{
    // "9,265" alone could be 9.265; the costs beside it have points.
    const Seen seen("date;clicks;cost\n2024-05-01;9,265;2691.41\n2024-05-02;3,316;7298.62\n");
    EXPECT_EQ(seen.table.columns[1].decimalMark, DecimalMark::Point);
    EXPECT_TRUE(seen.proposal.doubts.empty());
    const Seen alone("date;clicks\n2024-05-01;9,265\n2024-05-02;3,316\n");
    EXPECT_EQ(alone.proposal.doubts, (std::vector<Doubt>{{Doubt::Kind::DecimalMark, 1}}));
}

TEST(Recognition, AsksAboutDatesThatMixBothOrders)
{
    const Seen seen("date,cost\n11/16/2024,1\n20-11-2024,2\n6/11/2024,3\n");
    EXPECT_TRUE(seen.table.columns[0].ambiguous);
    EXPECT_EQ(seen.proposal.columns[0], Certainty::Doubt);
    EXPECT_EQ(isDecided(seen.proposal.mapping, seen.table).error().code, ErrorCode::MappingDoubtful);
    Mapping answered = seen.proposal.mapping;
    answered.dateOrder = DateOrder::MonthFirst;
    EXPECT_TRUE(isDecided(answered, seen.table));
}

TEST(Recognition, ReadsDayNumbersOfSpreadsheetsWhereTheHeaderSaysDate)
{
    const Seen seen("Дата;Заявки\n45413;5\n45414;6\n");
    EXPECT_EQ(seen.table.columns[0].type, u"date");
    EXPECT_TRUE(seen.table.columns[0].serials);
    EXPECT_EQ(readSerialDate(45413).period.first, calendar::dayOf(QDate(2024, 5, 1)));
}

TEST(Recognition, SeesTheCurrencyThatAColumnNames)
{
    EXPECT_EQ(currencyTold(Seen("date,Currency code,cost\n2024-05-01,usd,1\n2024-05-02,USD,2\n").table),
              u"USD");
    EXPECT_EQ(currencyTold(Seen("date,Валюта,cost\n2024-05-01,EUR,1\n2024-05-02,USD,2\n").table), u"");
    EXPECT_EQ(currencyTold(Seen("date,source,cost\n2024-05-01,USD,1\n").table), u"");
}

TEST(Recognition, FindsTheColumnOfMediaThatIsLeftOut)
{
    const Seen seen("date,utm_source,utm_medium,visitors\n2024-05-01,vk,cpc,1\n2024-05-02,vk,post,2\n");
    EXPECT_EQ(mediumColumn(seen.table), 2);
    EXPECT_EQ(seen.uses(), u"date channel ignore visitors");
}

// Words and names

TEST(Recognition, ReadsRangesThatAreWholePeriods)
{
    const calendar::FiscalCalendar fiscal;
    const auto period = [&](std::string_view text) {
        return readDate(text, DateOrder::Unknown, fiscal).period;
    };
    EXPECT_EQ(period("2024-07-01 - 2024-07-31"), month(2024, 7));
    EXPECT_EQ(period("01.06.2023–30.06.2023"), month(2023, 6));
    EXPECT_EQ(period("May 1, 2024 - May 31, 2024"), month(2024, 5));
    EXPECT_EQ(period("2024-01-29 - 2024-02-04").granularity, Granularity::Week);
    EXPECT_EQ(period("2024-04-01 - 2024-06-30").granularity, Granularity::Quarter);
    EXPECT_EQ(readDate("2024-07-02 - 2024-07-30", DateOrder::Unknown, fiscal).kind, DateReading::Kind::Bad);
    EXPECT_EQ(readDate("Apr 9 - Apr 15", DateOrder::Unknown, fiscal).kind, DateReading::Kind::Bad);
}

TEST(Recognition, ReadsDurationsAndTakesBoundsForMissing)
{
    EXPECT_EQ(readDuration("00:04:16").value, 256);
    EXPECT_EQ(readDuration("4:16").value, 256);
    EXPECT_EQ(readDuration("4:75").kind, NumberReading::Kind::Bad);
    EXPECT_EQ(readNumber("< 10%", DecimalMark::Unknown).kind, NumberReading::Kind::Missing);
    EXPECT_EQ(readNumber("> 90%", DecimalMark::Point).kind, NumberReading::Kind::Missing);
    EXPECT_EQ(readNumber(" --", DecimalMark::Point).kind, NumberReading::Kind::Missing);
    EXPECT_EQ(readNumber("<b>", DecimalMark::Point).kind, NumberReading::Kind::Bad);
}

TEST(Recognition, KnowsTheNamesOfOneSource)
{
    for (const char *name : {"vk", "VK.com", "vkontakte", "ВКонтакте"})
        EXPECT_EQ(knownChannel(QString::fromUtf8(name))->name.en, u"VK") << name;
    for (const char *name : {"yandex", "Yandex", "yandex.com", "yandex-direct"})
        EXPECT_EQ(knownChannel(QString::fromUtf8(name))->name.en, u"Yandex") << name;
    for (const char *name : {"telegram", "tg", "telegram.me"})
        EXPECT_EQ(knownChannel(QString::fromUtf8(name))->name.en, u"Telegram") << name;
    EXPECT_EQ(knownChannel(u"direct_traffic"_qs)->type, ChannelType::Direct);
    EXPECT_EQ(knownChannel(u"promo"_qs), nullptr);
    EXPECT_EQ(guessChannelType(u"Яндекс Директ"_qs), ChannelType::PaidSearch);
    EXPECT_EQ(guessChannelType(u"yandex / cpc"_qs), ChannelType::PaidSearch);
}

TEST(Recognition, OffersToMergeSpellings)
{
    const Seen seen(
        "date,campaign,cost\n2024-05-01,Data Analytics Course,1\n2024-05-01,Data Analytics Course,1\n"
        "2024-05-01,DataAnalyticsCourse,1\n2024-05-01,Data Analytcis Corse,1\n"
        "2024-05-01,Sale 2023 spring,1\n2024-05-01,Sale 2024 spring,1\n2024-05-01,abc,1\n2024-05-01,abd,1\n");
    const auto merges = proposedMerges(seen.source, seen.table, 1);
    ASSERT_TRUE(merges);
    EXPECT_EQ(*merges, (std::vector<NameMerge>{
                           {u"Data Analytcis Corse"_qs, u"Data Analytics Course"_qs, 1, Certainty::Guess},
                           {u"DataAnalyticsCourse"_qs, u"Data Analytics Course"_qs, 1, Certainty::Sure}}));
}

TEST(Recognition, KeepsTheRestOfTheProposalWhereOnlyTheDateIsSaid)
{
    const Seen seen("source;campaign;cost\nvk;a;5\ntg;b;6\n");
    MappingWords words;
    words.date = u"=2024-05"_qs;
    const auto mapping = parseMapping(words, seen.table, catalog());
    ASSERT_TRUE(mapping);
    EXPECT_EQ(mapping->channels, std::vector<int>{0});
    EXPECT_EQ(mapping->campaign, 1);
    EXPECT_TRUE(mapping->mergeChannels);
    EXPECT_EQ(mapping->metrics, (std::vector<MetricColumn>{{2, u"spend"_qs, {}}}));
}

TEST(Recognition, ReadsTheWordsOfEvents)
{
    const Seen seen("id,when,origin,sum,who\n1,2024-05-01,a,5,x\n2,2024-05-02,b,6,y\n");
    MappingWords words;
    words.date = u"when"_qs;
    words.count = QStringList{u"orders"_qs};
    words.sum = QStringList{u"sum=revenue"_qs};
    words.distinct = QStringList{u"who=active_customers"_qs};
    words.granularity = u"month"_qs;
    const auto mapping = parseMapping(words, seen.table, catalog());
    ASSERT_TRUE(mapping);
    EXPECT_EQ(mapping->events,
              (std::vector<EventOutput>{{EventOutput::How::Count, -1, u"orders"_qs},
                                        {EventOutput::How::Sum, 3, u"revenue"_qs},
                                        {EventOutput::How::Distinct, 4, u"active_customers"_qs}}));
    EXPECT_EQ(mapping->granularity, Granularity::Month);
    EXPECT_TRUE(mapping->metrics.empty());
    words.date = u"=2024-05"_qs;
    EXPECT_EQ(parseMapping(words, seen.table, catalog())->wholePeriod, month(2024, 5));
}

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// From rows to facts: event lists, periods across, units, renames, ratios, known sources.
#include "core/exchange/distinctruns.h"
#include "core/exchange/eventtally.h"
#include "core/exchange/inspect.h"
#include "core/exchange/profile.h"
#include "core/exchange/tableimport.h"
#include "tests/core/exchange/memorysink.h"

namespace vekha::exchange {

namespace {

using calendar::Granularity;

calendar::Period day(int number) { return {Granularity::Day, calendar::dayOf(QDate(2024, 5, number))}; }
calendar::Period month(int number) { return {Granularity::Month, calendar::dayOf(QDate(2024, number, 1))}; }

struct Imported {
    MemorySink sink;
    TableImport result;

    [[nodiscard]] double value(const QString &metric, const QString &channel,
                               const calendar::Period &period) const
    {
        return sink.sum([&](const MemorySink::Key &key) {
            return std::get<0>(key) == metric && std::get<1>(key) == channel &&
                   std::get<3>(key) == period.granularity && std::get<4>(key) == period.first;
        });
    }
};

Imported imported(const QByteArray &text, const Mapping &mapping)
{
    TableSource source;
    source.bytes = text;
    Imported imported;
    Progress progress;
    imported.result = importTable(source, mapping, {}, metrics::MetricCatalog::builtIn(),
                                  calendar::FiscalCalendar(), imported.sink, progress);
    return imported;
}

const QByteArray orders = "day,who,sum,state,source\n"
                          "2024-05-01,ann,10,paid,vk\n2024-05-01,bob,20,paid,vk\n2024-05-01,ann,30,paid,vk\n"
                          "2024-05-02,ann,40,new,vk\n2024-05-02,,50,paid,\n";

Mapping ordersMapping()
{
    Mapping mapping;
    mapping.date = 0;
    mapping.events = {{EventOutput::How::Count, -1, QStringLiteral("orders")},
                      {EventOutput::How::Sum, 2, QStringLiteral("revenue")},
                      {EventOutput::How::Distinct, 1, QStringLiteral("new_customers")}};
    return mapping;
}

} // namespace

TEST(EventList, CountsSumsAndDistinctTextsAtOnce)
{
    const Imported all = imported(orders, ordersMapping());
    ASSERT_FALSE(all.result.error);
    EXPECT_EQ(all.value(u"orders"_qs, u"company"_qs, day(1)), 3);
    EXPECT_EQ(all.value(u"revenue"_qs, u"company"_qs, day(1)), 60);
    EXPECT_EQ(all.value(u"new_customers"_qs, u"company"_qs, day(1)), 2);
    EXPECT_EQ(all.value(u"new_customers"_qs, u"company"_qs, day(2)), 1) << "an empty text is none";
    EXPECT_EQ(all.result.report.read, 5);
}

TEST(EventList, IsFilteredAndPutIntoMonthsAndChannels)
{
    Mapping mapping = ordersMapping();
    mapping.where = {{3, QStringLiteral("paid")}};
    mapping.channels = {4};
    mapping.mergeChannels = false;
    mapping.granularity = Granularity::Month;
    const Imported paid = imported(orders, mapping);
    EXPECT_EQ(paid.value(u"orders"_qs, u"vk"_qs, month(5)), 3);
    EXPECT_EQ(paid.value(u"orders"_qs, u"company"_qs, month(5)), 1);
    EXPECT_EQ(paid.value(u"new_customers"_qs, u"vk"_qs, month(5)), 2);
    EXPECT_EQ(paid.value(u"new_customers"_qs, u"company"_qs, month(5)), 0);
}

TEST(PeriodsAcross, EachColumnIsAPeriodOfTheRowsInput)
{
    Mapping mapping;
    mapping.metricName = 0;
    mapping.periods = {{1, month(1)}, {2, month(2)}};
    const Imported all = imported("what,2024-01,2024-02\nspend,1.5,2\nleads,,7\n", mapping);
    ASSERT_FALSE(all.result.error) << int(all.result.error->code);
    EXPECT_EQ(all.value(u"spend"_qs, u"company"_qs, month(1)), 1.5);
    EXPECT_EQ(all.value(u"spend"_qs, u"company"_qs, month(2)), 2);
    EXPECT_EQ(all.sink.facts.size(), 3U) << "a blank cell is no figure";
}

TEST(PeriodsAcross, MonthsGoIntoQuartersWhereThatIsWanted)
{
    Mapping mapping;
    mapping.metric = QStringLiteral("spend");
    mapping.channels = {0};
    mapping.mergeChannels = false;
    mapping.periods = {{1, month(1)}, {2, month(2)}};
    mapping.granularity = Granularity::Quarter;
    const Imported all = imported("channel,2024-01,2024-02\nA,1.5,2\n", mapping);
    ASSERT_FALSE(all.result.error);
    EXPECT_EQ(all.value(u"spend"_qs, u"A"_qs, {Granularity::Quarter, month(1).first}), 3.5);
}

TEST(TableImport, AppliesUnitsWholePeriodsAndNumbersOfDays)
{
    Mapping mapping;
    mapping.wholePeriod = month(3);
    mapping.metrics = {{1, QStringLiteral("spend"), {}, 1000}};
    EXPECT_EQ(imported("name,cost\na,1.5\nb,2\n", mapping).value(u"spend"_qs, u"company"_qs, month(3)), 3500);

    mapping = {};
    mapping.date = 0;
    mapping.dayZero = day(1).first;
    mapping.metrics = {{1, QStringLiteral("visitors"), {}, 1}};
    const Imported days = imported("Nth day,Users\n0000,4\n0002,5\n", mapping);
    EXPECT_EQ(days.value(u"visitors"_qs, u"company"_qs, day(3)), 5);
    EXPECT_EQ(imported("Nth day,Users\n0000,4\nabc,5\n", mapping).result.error->code, ErrorCode::BadRows);
}

TEST(TableImport, MergesNamesAsThePersonSaid)
{
    Mapping mapping;
    mapping.date = 0;
    mapping.channels = {1};
    mapping.mergeChannels = false;
    mapping.metrics = {{2, QStringLiteral("spend"), {}, 1}};
    mapping.renames = {{1, QStringLiteral("mobil"), QStringLiteral("Mobile")}};
    const Imported all = imported("day,device,cost\n2024-05-01,Mobile,1\n2024-05-01,mobil,2\n", mapping);
    EXPECT_EQ(all.value(u"spend"_qs, u"Mobile"_qs, day(1)), 3);
}

TEST(TableImport, SpellingsOfAKnownSourceAreOneChannel)
{
    Mapping mapping;
    mapping.date = 0;
    mapping.channels = {1};
    mapping.metrics = {{2, QStringLiteral("spend"), {}, 1}};
    const Imported all =
        imported("day,source,cost\n2024-05-01,vk,1\n2024-05-01,vk.com,2\n2024-05-01,vkontakte,4\n", mapping);
    ASSERT_EQ(all.sink.channels.size(), 3U);
    EXPECT_EQ(all.sink.channels[0], all.sink.channels[1]);
    EXPECT_EQ(all.sink.channels[0], all.sink.channels[2]);
    EXPECT_EQ(all.value(u"spend"_qs, all.sink.channels[0], day(1)), 7);
}

TEST(TableImport, TotalsAndTitlesAreFurniture)
{
    Mapping mapping;
    mapping.date = 0;
    mapping.metrics = {{1, QStringLiteral("spend"), {}, 1}};
    mapping.form.headerLine = 2;
    const Imported all = imported("Report of May\nday,cost\n2024-05-01,1\n2024-05-02,2\nTotal,3\n", mapping);
    ASSERT_FALSE(all.result.error);
    EXPECT_EQ(all.result.report.read, 2);
    EXPECT_EQ(all.result.report.furniture, 2);
    EXPECT_EQ(all.sink.sumOf(u"spend"_qs), 3);
}

TEST(Ratios, AreComparedWithTheRowsFiguresAndNeverStored)
{
    Mapping mapping;
    mapping.date = 0;
    mapping.metrics = {{1, QStringLiteral("impressions"), {}, 1}, {2, QStringLiteral("clicks"), {}, 1}};
    mapping.ratios = {{3, QStringLiteral("ctr")}};
    // 7 of 300 are 2.33 %: "2.3%" is rounded, "2.9%" is wrong, an empty one says nothing.
    const Imported all = imported("day,impressions,clicks,CTR\n2024-05-01,300,7,2.3%\n2024-05-02,300,7,2.9%\n"
                                  "2024-05-03,300,7,\n2024-05-04,0,0,0%\n",
                                  mapping);
    ASSERT_FALSE(all.result.error);
    const std::vector<QPair<QString, qint64>> expected{{QStringLiteral("CTR"), 1}};
    EXPECT_EQ(all.result.report.ratioDisagreements, expected);
    EXPECT_EQ(all.sink.facts.size(), 8U);
}

TEST(DistinctRuns, CountExactlyAlsoWhereRunsGoToTheDisk)
{
    DistinctRuns runs(1000);
    for (int i = 0; i < 20'000; ++i)
        ASSERT_TRUE(runs.add(quint64(i % 3), "person " + std::to_string(i % 4'000)));
    std::map<quint64, qint64> counts;
    ASSERT_TRUE(runs.finish([&](quint64 key, qint64 count) {
        counts[key] = count;
        return Done();
    }));
    // 4,000 is no multiple of 3, so that every text meets every key within 12,000 rows.
    EXPECT_EQ(counts, (std::map<quint64, qint64>{{0, 4000}, {1, 4000}, {2, 4000}}));
}

TEST(DistinctRuns, TextsOfAllLengthsHaveTheirOwnHash)
{
    std::set<std::pair<quint64, quint64>> hashes;
    for (size_t length = 0; length < 100; ++length) {
        const TextHash hash = textHash(std::string(length, 'a'));
        hashes.insert({hash.high, hash.low});
    }
    EXPECT_EQ(hashes.size(), 100U);
    // Source: the reference implementation's x64_128, seed 0, of an empty text.
    EXPECT_EQ(textHash(""), (TextHash{0, 0}));
}

namespace {

/// Keeps nothing but the sum of what it takes.
class SumSink : public facts::FactSink {
public:
    int channel(const QString &, ChannelType, bool) override { return 0; }
    int companyChannel() override { return 0; }
    int series(MetricIndex, int, const QString &) override { return 0; }
    Done add(int, Granularity, calendar::Day, double value, int) override
    {
        sum += value;
        ++figures;
        return {};
    }
    double sum = 0;
    int figures = 0;
};

} // namespace

TEST(EventTally, HandsOverPartsOfLongCounts)
{
    SumSink sink;
    EventTally tally(sink);
    for (int i = 0; i < 1'200'000; ++i)
        ASSERT_TRUE(tally.count(0, {Granularity::Day, i % 1'100'000}, true));
    ASSERT_TRUE(tally.finish());
    EXPECT_EQ(sink.sum, 1'200'000);
    EXPECT_GT(sink.figures, 1'100'000) << "a part of some counts went before the end";
}

TEST(EventList, PeopleWithoutASourceGetAChannelSinceACompanyFigureWouldBeTheirTotal)
{
    Mapping mapping;
    mapping.date = 0;
    mapping.channels = {1};
    mapping.metrics = {{2, QStringLiteral("leads"), {}, 1}, {3, QStringLiteral("spend"), {}, 1}};
    const Imported all = imported("day,source,leads,cost\n2024-05-01,vk,5,1\n2024-05-01,,2,3\n", mapping);
    EXPECT_EQ(all.value(u"leads"_qs, u"No source"_qs, day(1)), 2);
    EXPECT_EQ(all.value(u"spend"_qs, u"company"_qs, day(1)), 3);
}

// Profiles

namespace {

TablePreview tableWith(const QStringList &names)
{
    TablePreview table;
    for (const QString &name : names) {
        Column column;
        column.name = name;
        table.columns.push_back(column);
    }
    return table;
}

ImportProfile fullProfile()
{
    ImportProfile profile;
    profile.name = QStringLiteral("Metrica");
    profile.header = {u"Date"_qs, u"Cost"_qs, u"Cost"_qs, u"Source"_qs, u"State"_qs, u"CTR"_qs};
    Mapping &mapping = profile.mapping;
    mapping.date = 0;
    mapping.channels = {3};
    mapping.mergeChannels = false;
    mapping.metrics = {{2, QStringLiteral("spend"), QStringLiteral("tv"), 0.01}};
    mapping.events = {{EventOutput::How::Distinct, 3, QStringLiteral("leads")}};
    mapping.ratios = {{5, QStringLiteral("ctr")}};
    mapping.where = {{4, QStringLiteral("won")}};
    mapping.renames = {{3, QStringLiteral("vk.com"), QStringLiteral("vk")}};
    mapping.channelTypes = {{QStringLiteral("vk"), ChannelType::Social}};
    mapping.granularity = Granularity::Week;
    mapping.dateOrder = DateOrder::MonthFirst;
    mapping.decimalMark = DecimalMark::Comma;
    mapping.form.delimiter = ';';
    mapping.form.encoding = Encoding::Windows1251;
    mapping.form.headerLine = 3;
    profile.choices.onConflict = ImportChoices::OnConflict::Keep;
    profile.choices.skipBadRows = true;
    profile.source = QStringLiteral("/data/metrica");
    profile.pattern = QStringLiteral("*.csv");
    return profile;
}

} // namespace

TEST(Profile, IsTheSameAfterJson)
{
    const ImportProfile profile = fullProfile();
    EXPECT_EQ(profileFromJson(toJson(profile)), profile);
    ImportProfile across;
    across.header = {u"What"_qs, u"January"_qs};
    across.mapping.metricName = 0;
    across.mapping.periods = {{1, month(1)}};
    across.mapping.wholePeriod = month(2);
    across.mapping.dayZero = 19800;
    EXPECT_EQ(profileFromJson(toJson(across)), across);
    EXPECT_FALSE(profileFromJson(QJsonObject{{u"version"_qs, 99}}));
}

TEST(Profile, FindsItsColumnsWhereverTheyStand)
{
    TablePreview table =
        tableWith({u"new"_qs, u"state"_qs, u"Cost"_qs, u"SOURCE"_qs, u"Date"_qs, u"Cost"_qs});
    table.headerLine = 3;
    const auto mapping = mappingFor(fullProfile(), table);
    ASSERT_TRUE(mapping);
    EXPECT_EQ(mapping->date, 4);
    EXPECT_EQ(mapping->channels, std::vector<int>{3});
    EXPECT_EQ(mapping->metrics.front().column, 5) << "the second one of that name";
    EXPECT_EQ(mapping->where.front().first, 1);
    EXPECT_TRUE(mapping->ratios.empty()) << "a ratio may be missing";
    EXPECT_EQ(mapping->form.headerLine, 3);
}

TEST(Profile, DoesNotFitWithoutAColumnItUses)
{
    const TablePreview table = tableWith({u"Date"_qs, u"Cost"_qs, u"Source"_qs, u"State"_qs});
    EXPECT_FALSE(mappingFor(fullProfile(), table));
    EXPECT_EQ(missingColumns(fullProfile(), table), QStringList{u"Cost"_qs});
}

TEST(Profile, TakesPeriodsFromTheNewFileNeverFromTheOldOne)
{
    ImportProfile profile;
    profile.header = {u"What"_qs, u"January"_qs};
    profile.mapping.metricName = 0;
    profile.mapping.periods = {{1, month(1)}};
    TablePreview table = tableWith({u"What"_qs, u"February"_qs, u"March"_qs});
    table.columns[1].period = month(2);
    table.columns[2].period = month(3);
    const auto mapping = mappingFor(profile, table);
    ASSERT_TRUE(mapping);
    const std::vector<PeriodColumn> expected{{1, month(2)}, {2, month(3)}};
    EXPECT_EQ(mapping->periods, expected);

    ImportProfile whole;
    whole.header = {u"Cost"_qs};
    whole.mapping.metrics = {{0, QStringLiteral("spend"), {}, 1}};
    whole.mapping.wholePeriod = month(1);
    TablePreview next = tableWith({u"Cost"_qs});
    EXPECT_FALSE(mappingFor(whole, next)->wholePeriod) << "to be asked";
    next.titlePeriod = month(2);
    EXPECT_EQ(mappingFor(whole, next)->wholePeriod, month(2));
}

TEST(Profile, ThatSharesMostOfTheHeaderIsTaken)
{
    ImportProfile small;
    small.header = {u"Date"_qs, u"Cost"_qs};
    small.mapping.date = 0;
    small.mapping.metrics = {{1, QStringLiteral("spend"), {}, 1}};
    ImportProfile large = small;
    large.name = QStringLiteral("large");
    large.header += {u"Source"_qs, u"State"_qs};
    ImportProfile strange = small;
    strange.header += {u"a"_qs, u"b"_qs, u"c"_qs};
    const TablePreview table = tableWith({u"Date"_qs, u"Cost"_qs, u"Source"_qs, u"State"_qs});
    const std::vector<ImportProfile> profiles{small, large, strange};
    ASSERT_EQ(profileFor(profiles, table), &profiles[1]);
    EXPECT_EQ(profileFor({strange}, table), nullptr) << "most of its header is missing";
}

} // namespace vekha::exchange

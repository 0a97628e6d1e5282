// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"

#include "core/exchange/inspect.h"
#include "core/exchange/proposal.h"
#include "tests/core/exchange/memorysink.h"

namespace vekha::exchange {

namespace {

struct Imported {
    MemorySink sink;
    TableImport result;
};

Imported imported(const QByteArray &text, const std::function<void(Mapping &)> &change = {},
                  bool skipBadRows = false)
{
    const TextFile file(text);
    const auto &catalog = metrics::MetricCatalog::builtIn();
    Mapping mapping = proposeMapping(*inspect(file.path()), catalog);
    if (change)
        change(mapping);
    Imported imported;
    Progress progress;
    ImportChoices choices;
    choices.skipBadRows = skipBadRows;
    imported.result = importTable(file.path(), mapping, choices, catalog, calendar::FiscalCalendar(),
                                  imported.sink, progress);
    return imported;
}

} // namespace

TEST(TableImport, ReadsALongTable)
{
    const auto [sink, result] =
        imported("date,channel,campaign,metric,value\n2024-01-01,vk,a,spend,10.5\n"
                 "2024-01-01,vk,a,spend,2\n2024-01-02,,,Leads,3\n2024-01-03,vk,,clicks,\n");
    EXPECT_FALSE(result.error);
    EXPECT_EQ(result.report.read, 4);
    EXPECT_DOUBLE_EQ(sink.sumOf(u"spend"_qs), 12.5);
    EXPECT_EQ(sink.facts.size(), 2u); // a blank cell is no figure
    EXPECT_EQ(std::get<1>(std::prev(sink.facts.end())->first), u"VK") << "the known source";
    EXPECT_TRUE(std::find(sink.channels.begin(), sink.channels.end(), u"No source") != sink.channels.end())
        << "leads are people: on the company they would stand for the total";
}

TEST(TableImport, ListsAllBadRowsAndStoresNothingFromTheFirstOn)
{
    const QByteArray text =
        "date,channel,cost\n2024-01-01,vk,1\n31.02.2025,vk,2\n2024-01-03,vk,abc\n2024-01-04,vk,4\n";
    const auto stopped = imported(text);
    ASSERT_TRUE(stopped.result.error);
    EXPECT_EQ(stopped.result.error->code, ErrorCode::BadRows);
    EXPECT_EQ(stopped.result.report.skipped, 2);
    const std::vector<RowProblem> expected = {{3, u"date"_qs, u"31.02.2025"_qs, ErrorCode::InvalidDate},
                                              {4, u"cost"_qs, u"abc"_qs, ErrorCode::InvalidNumber}};
    EXPECT_EQ(stopped.result.report.problems, expected);
    EXPECT_EQ(stopped.sink.facts.size(), 1u);
    const auto skipped = imported(text, {}, true);
    EXPECT_FALSE(skipped.result.error);
    EXPECT_DOUBLE_EQ(skipped.sink.sumOf(u"spend"_qs), 5);
}

TEST(TableImport, TakesARowWithShiftedCellsForBad)
{
    const auto [sink, result] = imported("date,channel,cost\n2024-01-01,vk,1,234\n"
                                         "2024-01-02,vk,5\n2024-01-03,vk,7\n");
    ASSERT_FALSE(result.report.problems.empty());
    EXPECT_EQ(result.report.problems.front().reason, ErrorCode::InvalidInput);
}

TEST(TableImport, RefusesKpisAndUnknownMetricsInALongTable)
{
    const auto [sink, result] =
        imported("date,channel,metric,value\n2024-01-01,vk,cpl,5\n2024-01-01,vk,xyz,5\n");
    ASSERT_EQ(result.report.problems.size(), 2u);
    EXPECT_EQ(result.report.problems[0].reason, ErrorCode::NotAnInput);
    EXPECT_EQ(result.report.problems[1].reason, ErrorCode::UnknownMetric);
}

TEST(TableImport, AddsDaysUpToWeeksAndKeepsTheirOrder)
{
    const auto [sink, result] =
        imported("date,channel,cost\n2024-01-01T10:00:00,vk,1\n2024-01-07,vk,2\n2024-01-08,vk,4\n",
                 [](Mapping &mapping) { mapping.granularity = calendar::Granularity::Week; });
    ASSERT_EQ(sink.facts.size(), 2u);
    EXPECT_DOUBLE_EQ(sink.facts.begin()->second.value, 3);
    EXPECT_EQ(sink.facts.begin()->second.order, 6 * 24 * 3600);
}

TEST(TableImport, CountsOnlyRowsThatTheConditionNames)
{
    const auto [sink, result] = imported(
        "date,channel,medium,cost\n2024-01-01,vk,cpc,1\n2024-01-01,vk,cpm,2\n", [](Mapping &mapping) {
            mapping.where = {{2, u"cpm"_qs}};
        });
    EXPECT_DOUBLE_EQ(sink.sumOf(u"spend"_qs), 2);
}

TEST(TableImport, FindsTheDecimalMarkFarDown)
{
    QByteArray text = "date;channel;cost\n";
    for (int i = 0; i < 40000; ++i)
        text += "2024-01-01;vk;1\n";
    const auto [sink, result] = imported(text + "2024-01-02;vk;1,500\n2024-01-03;vk;1,25\n");
    EXPECT_FALSE(result.error);
    EXPECT_DOUBLE_EQ(sink.sumOf(u"spend"_qs), 40000 + 1.5 + 1.25);
}

TEST(TableImport, DoesNotGuessADateOrder)
{
    const QByteArray text = "date,channel,cost\n03/04/2024,vk,1\n";
    EXPECT_EQ(imported(text).result.error->code, ErrorCode::BadRows);
    const auto told = imported(text, [](Mapping &mapping) { mapping.dateOrder = DateOrder::DayFirst; });
    EXPECT_EQ(std::get<4>(told.sink.facts.begin()->first), calendar::dayOf(QDate(2024, 4, 3)));
}

TEST(TableImport, ReadsDatesOfBothOrdersAsTheAnswerSays)
{
    const QByteArray text = "date,cost\n11/16/2024,1\n20-11-2024,2\n6/11/2024,4\n";
    const auto spentOn = [&text](DateOrder order, const QDate &date) {
        const auto done = imported(text, [order](Mapping &mapping) { mapping.dateOrder = order; });
        EXPECT_FALSE(done.result.error);
        double sum = 0;
        for (const auto &[key, fact] : done.sink.facts)
            sum += std::get<4>(key) == calendar::dayOf(date) ? fact.value : 0;
        return sum;
    };
    EXPECT_EQ(spentOn(DateOrder::InMonths, QDate(2024, 11, 6)), 4);
    EXPECT_EQ(spentOn(DateOrder::BySeparator, QDate(2024, 6, 11)), 4);
    EXPECT_EQ(spentOn(DateOrder::DayFirst, QDate(2024, 11, 6)), 4);
    EXPECT_EQ(spentOn(DateOrder::DayFirst, QDate(2024, 11, 16)), 1);
}

TEST(TableImport, TakesNothingOfAnotherTableFarBelow)
{
    QByteArray text = "date,channel,cost\n";
    for (int row = 0; row < 20000; ++row)
        text += "2024-01-01,vk,1\n";
    text += "\nDay,Source,Visits\n2024-01-01,vk,500\n2024-01-02,vk,700\n";
    const auto stopped = imported(text);
    ASSERT_TRUE(stopped.result.error);
    EXPECT_EQ(stopped.result.report.problems.front().line, 20003);
    const auto skipped = imported(text, {}, true);
    EXPECT_FALSE(skipped.result.error);
    EXPECT_EQ(skipped.result.report.skipped, 3);
    EXPECT_DOUBLE_EQ(skipped.sink.sumOf(u"spend"_qs), 20000);
}

TEST(TableImport, StopsWhenCancelledAndWhenSomethingLacks)
{
    const TextFile file("date,channel,cost\n2024-01-01,vk,1\n");
    const auto &catalog = metrics::MetricCatalog::builtIn();
    MemorySink sink;
    Progress progress;
    EXPECT_EQ(
        importTable(file.path(), {}, {}, catalog, calendar::FiscalCalendar(), sink, progress).error->code,
        ErrorCode::MappingIncomplete);
    progress.cancelled = true;
    const Mapping mapping = proposeMapping(*inspect(file.path()), catalog);
    EXPECT_EQ(importTable(file.path(), mapping, {}, catalog, calendar::FiscalCalendar(), sink, progress)
                  .error->code,
              ErrorCode::Cancelled);
}

} // namespace vekha::exchange

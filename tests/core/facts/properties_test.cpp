// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <random>

namespace vekha::facts::test {

namespace {

/// Facts of one series without overlaps: days, weeks, months and quarters as chance wants.
std::vector<Fact> randomFacts(std::mt19937 &random)
{
    std::vector<Fact> facts;
    const calendar::FiscalCalendar calendar;
    Day next = day(2023, 1, 1);
    while (next < day(2024, 12, 1)) {
        const auto kind = Granularity(random() % 4);
        Period period = calendar.periodOf(kind, next);
        while (period.first < next) {
            period = period.shifted(1);
        }
        if (random() % 5 != 0) {
            facts.push_back({period, double(random() % 1000), 0});
        }
        next = period.days().last + 1;
    }
    return facts;
}

Part partOf(const std::vector<Fact> &facts, const DayRange &range)
{
    Part part;
    for (const Fact &fact : facts) {
        part.add(fact, range);
    }
    return part;
}

/// The part of whole months made of roll-ups, as the open workspace makes it.
Part partOfCells(const std::vector<MonthCell> &cells, const DayRange &range)
{
    Part part;
    for (const MonthCell &cell : cells) {
        const int months = std::max(1, calendar::monthsIn(cell.kind));
        const DayRange days{calendar::daysOfMonth(cell.month).first,
                            calendar::daysOfMonth(cell.month + months - 1).last};
        if (range.contains(days)) {
            part.appendLater(cell.part);
        } else if (range.overlaps(days)) {
            part.coarserOutside = part.coarserOutside || cell.kind != Granularity::Month;
        }
    }
    return part;
}

void expectSame(const Part &a, const Part &b)
{
    EXPECT_NEAR(a.sum, b.sum, 1e-6);
    EXPECT_NEAR(a.dayWeighted, b.dayWeighted, 1e-6);
    EXPECT_DOUBLE_EQ(a.monthWeighted, b.monthWeighted);
    EXPECT_DOUBLE_EQ(a.first, b.first);
    EXPECT_DOUBLE_EQ(a.last, b.last);
    EXPECT_EQ(a.firstDay, b.firstDay);
    EXPECT_EQ(a.lastDay, b.lastDay);
    EXPECT_EQ(a.days, b.days);
    EXPECT_EQ(a.kinds, b.kinds);
    EXPECT_EQ(a.coarserOutside, b.coarserOutside);
}

} // namespace

TEST(Properties, RollUpsGiveWhatTheFactsGive)
{
    std::mt19937 random(7);
    for (int round = 0; round < 100; ++round) {
        const std::vector<Fact> facts = randomFacts(random);
        const std::vector<MonthCell> cells = monthCells(facts);
        for (const char *in : {"2023-01", "2023-05", "2024-02", "2023-Q2", "2024-H1", "2023", "2024"}) {
            SCOPED_TRACE(in);
            expectSame(partOfCells(cells, period(in).days()), partOf(facts, period(in).days()));
        }
    }
}

TEST(Properties, MonthsAddUpToTheQuarter)
{
    std::mt19937 random(11);
    for (int round = 0; round < 100; ++round) {
        std::vector<Fact> facts = randomFacts(random);
        std::erase_if(facts, [](const Fact &fact) { return fact.period.granularity > Granularity::Month; });
        const Part quarter = partOf(facts, period("2023-Q3").days());
        Part months;
        for (const char *month : {"2023-07", "2023-08", "2023-09"}) {
            months.appendLater(partOf(facts, period(month).days()));
        }
        expectSame(months, quarter);
    }
}

/// Any figures at all: values are finite or have a reason, and totals are the sums of channels.
class RandomFigures : public Figures {};

TEST_F(RandomFigures, AreFiniteOrHaveAReason)
{
    std::mt19937 random(13);
    std::vector<SeriesFacts> series;
    for (MetricIndex i = 0; i < context.catalog.size(); ++i) {
        query.metrics.push_back(i);
        for (const ChannelId channel : {search, ads, direct, ChannelId::Company}) {
            if (context.catalog.at(i).isInput() && random() % 3 != 0) {
                series.push_back(
                    {{i, channel, random() % 4 == 0 && channel == ads ? spring : CampaignId::None},
                     randomFacts(random)});
            }
        }
    }
    const MemorySource from(std::move(series));
    for (const char *in : {"2023-03", "2023-W18", "2023-05-05", "2023-Q4", "2024", "2024-11", "2026"}) {
        query.buckets.push_back(bucket(in));
    }
    query.today = QDate(2024, 11, 15);
    query.compare = Comparison::YearAgo;
    for (const Split split : {Split::None, Split::Channel, Split::Campaign, Split::Type}) {
        query.split = split;
        const auto answer = evaluate(query, context, from);
        ASSERT_TRUE(answer);
        ASSERT_EQ(answer->values.size(), query.metrics.size() * answer->groups.size() * query.buckets.size());
        ASSERT_EQ(answer->compared.size(), answer->values.size());
        ASSERT_EQ(answer->basis.size(), answer->values.size());
        for (const auto *values : {&answer->values, &answer->compared, &answer->basis}) {
            for (const Value &value : *values) {
                EXPECT_EQ(value.hasNumber(), value.reason == Reason::None);
                EXPECT_TRUE(!value.hasNumber() || std::isfinite(*value.number));
            }
        }
    }
}

TEST_F(RandomFigures, SpendOfChannelsAddsUpToTheTotal)
{
    std::mt19937 random(17);
    std::vector<SeriesFacts> series;
    for (const ChannelId channel : {search, ads, direct, email, ChannelId::Company}) {
        series.push_back({{metric("spend"), channel, CampaignId::None}, randomFacts(random)});
    }
    const MemorySource from(std::move(series));
    query.metrics = {metric("spend")};
    query.split = Split::Channel;
    for (const char *in : {"2023-03", "2023-W18", "2023-Q4", "2024", "2024-11"}) {
        query.buckets.push_back(bucket(in));
    }
    const auto answer = evaluate(query, context, from);
    ASSERT_TRUE(answer);
    for (int b = 0; b < int(query.buckets.size()); ++b) {
        double sum = 0;
        for (int group = 1; group < int(answer->groups.size()); ++group) {
            sum += answer->at(0, group, b).number.value_or(0);
        }
        EXPECT_NEAR(answer->at(0, 0, b).number.value_or(0), sum, 1e-6);
    }
}

} // namespace vekha::facts::test

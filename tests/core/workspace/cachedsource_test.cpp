// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever was stored, the roll-ups of the open file answer as the bare list of facts does.
#include "fixture.h"

#include "core/store/change.h"
#include "core/store/imports.h"

#include <map>
#include <random>

namespace vekha::test {

using calendar::Day;
using calendar::DayRange;
using calendar::Granularity;
using calendar::Period;
using facts::Fact;
using facts::SeriesFacts;
using facts::SeriesKey;

namespace {

const Day firstDay = calendar::dayOf(QDate(2022, 11, 20));
const Day lastDay = calendar::dayOf(QDate(2024, 12, 31));

/// Facts of one series without overlaps, of all kinds of period.
std::vector<Fact> randomFacts(std::mt19937 &random)
{
    const calendar::FiscalCalendar fiscal;
    std::vector<Fact> facts;
    for (Day next = firstDay; next < lastDay;) {
        const unsigned kinds = random() % 12 == 0 ? 6 : 3; // many years and halves would leave little else
        Period period = fiscal.periodOf(Granularity(random() % kinds), next);
        while (period.first < next)
            period = period.shifted(1);
        if (random() % 4 != 0)
            facts.push_back({period, double(int(random() % 2001) - 500), 0});
        next = period.days().last + 1 + (random() % 3 == 0 ? int(random() % 40) : 0);
    }
    return facts;
}

DayRange randomRange(std::mt19937 &random)
{
    const Day first = firstDay - 40 + int(random() % 800);
    const int days = 1 + int(random() % (random() % 3 == 0 ? 10 : 500));
    if (random() % 3 != 0)
        return {first, first + days - 1};
    const auto from = calendar::monthOf(first);
    return {calendar::daysOfMonth(from).first, calendar::daysOfMonth(from + int(random() % 14)).last};
}

void expectSame(const facts::Part &cached, const facts::Part &plain, const std::string &place)
{
    EXPECT_NEAR(cached.sum, plain.sum, 1e-6) << place;
    EXPECT_NEAR(cached.dayWeighted, plain.dayWeighted, 1e-6) << place;
    EXPECT_NEAR(cached.monthWeighted, plain.monthWeighted, 1e-6) << place;
    EXPECT_EQ(cached.days, plain.days) << place;
    EXPECT_EQ(cached.kinds, plain.kinds) << place;
    EXPECT_EQ(cached.coarserOutside, plain.coarserOutside) << place;
    EXPECT_EQ(cached.firstDay, plain.firstDay) << place;
    EXPECT_EQ(cached.lastDay, plain.lastDay) << place;
    EXPECT_NEAR(cached.first, plain.first, 1e-6) << place;
    EXPECT_NEAR(cached.last, plain.last, 1e-6) << place;
}

std::map<SeriesKey, std::vector<facts::Part>> bySeries(const facts::PartTable &table)
{
    std::map<SeriesKey, std::vector<facts::Part>> map;
    for (size_t row = 0; row < table.series.size(); ++row) {
        for (int range = 0; range < table.ranges; ++range)
            map[table.series[row]].push_back(table.at(int(row), range));
    }
    return map;
}

} // namespace

class CachedSourceProperties : public WorkspaceTest {
protected:
    // Sums over time, takes the last, takes the first, means with and without a weight.
    const std::vector<const char *> inputs{"spend",           "leads",        "followers",
                                           "customers_start", "satisfaction", "lead_quality"};

    /// Stores random facts as one import; `m_series` keeps what was given.
    void storeRandomFacts(std::mt19937 &random)
    {
        struct Given {
            const char *input;
            const char *channel;
            QString campaign;
            std::vector<Fact> facts;
        };
        std::vector<Given> given;
        for (const char *input : inputs) {
            for (const char *name : {"A", "B", "company"}) {
                for (const char *campaign : {"", "x", "y"}) {
                    if (random() % 3 != 0 && (*campaign == 0 || qstrcmp(name, "company") != 0))
                        given.push_back({input, name, QLatin1String(campaign), randomFacts(random)});
                }
            }
        }
        ImportOptions options;
        options.fileName = QStringLiteral("random");
        options.acceptTotals = true;
        Progress progress;
        const auto stored = workspace->importFacts(
            options,
            [&](facts::FactSink &sink) -> Done {
                for (const Given &one : given) {
                    const int channelNumber =
                        qstrcmp(one.channel, "company") == 0
                            ? sink.companyChannel()
                            : sink.channel(QLatin1String(one.channel), ChannelType::Other, false);
                    const int series = sink.series(metric(one.input), channelNumber, one.campaign);
                    for (const Fact &fact : one.facts) {
                        if (const Done added =
                                sink.add(series, fact.period.granularity, fact.period.first, fact.value, 0);
                            !added)
                            return added;
                    }
                }
                return {};
            },
            progress);
        ASSERT_TRUE(stored) << stored.error().detail.toStdString();
        for (const Given &one : given) {
            if (one.facts.empty())
                continue;
            const CampaignId campaign =
                one.campaign.isEmpty()
                    ? CampaignId::None
                    : workspace->campaignNamed(channel(one.channel), one.campaign).value_or(CampaignId::None);
            m_series.push_back({{metric(one.input), channel(one.channel), campaign}, one.facts});
        }
        std::sort(m_series.begin(), m_series.end(),
                  [](const SeriesFacts &a, const SeriesFacts &b) { return a.key < b.key; });
    }

    [[nodiscard]] facts::SeriesFilter randomFilter(std::mt19937 &random) const
    {
        facts::SeriesFilter filter;
        for (const char *input : inputs) {
            if (random() % 3 == 0)
                filter.inputs.push_back(metric(input));
        }
        if (random() % 3 == 0)
            filter.channels = {channel(random() % 2 == 0 ? "A" : "company")};
        if (random() % 4 == 0) {
            filter.campaigns = {CampaignId::None};
            if (const auto x = workspace->campaignNamed(channel("A"), QStringLiteral("x")))
                filter.campaigns.push_back(*x);
        }
        return filter;
    }

    void compareParts(const facts::FactSource &cached, const facts::FactSource &plain,
                      std::mt19937 &random) const
    {
        const facts::SeriesFilter filter = randomFilter(random);
        const auto split = random() % 2 == 0 ? facts::SeriesSplit::Channel : facts::SeriesSplit::Campaign;
        std::vector<DayRange> ranges;
        for (unsigned i = 0; i <= random() % 6; ++i)
            ranges.push_back(randomRange(random));
        const auto one = cached.parts(filter, split, ranges);
        const auto two = plain.parts(filter, split, ranges);
        ASSERT_TRUE(one);
        ASSERT_TRUE(two);
        const auto cachedParts = bySeries(*one);
        auto plainParts = bySeries(*two);
        for (const auto &[key, parts] : cachedParts)
            plainParts.try_emplace(key, std::vector<facts::Part>(ranges.size()));
        for (const auto &[key, parts] : plainParts) {
            const auto found = cachedParts.find(key);
            for (size_t i = 0; i < ranges.size(); ++i) {
                const facts::Part part = found == cachedParts.end() ? facts::Part() : found->second[i];
                expectSame(part, parts[i],
                           "input " + std::to_string(key.input) + " channel " +
                               std::to_string(number(key.channel)) + " campaign " +
                               std::to_string(number(key.campaign)) + " from " +
                               calendar::dateOf(ranges[i].first).toString(Qt::ISODate).toStdString() +
                               " to " + calendar::dateOf(ranges[i].last).toString(Qt::ISODate).toStdString());
            }
        }
    }

    void compareAnswers(const facts::FactSource &cached, const facts::FactSource &plain,
                        std::mt19937 &random) const
    {
        facts::Query query;
        for (const char *id : {"spend", "followers", "customers_start", "satisfaction", "lead_quality", "cpl",
                               "follower_growth"})
            query.metrics.push_back(metric(id));
        const auto kind = Granularity(random() % 6);
        if (random() % 2 == 0) {
            for (const Period &of : workspace->calendar().periodsIn(kind, {firstDay + 200, firstDay + 230}))
                query.buckets.push_back({of.days(), kind});
        }
        query.buckets.push_back({randomRange(random), std::nullopt});
        query.split = facts::Split(random() % 4);
        query.compare = facts::Comparison(random() % 3);
        if (random() % 3 == 0)
            query.channels = {channel("A"), channel("B")};
        query.today = QDate(2024, 6, 1);
        const auto one = facts::evaluate(query, workspace->context(), cached);
        const auto two = facts::evaluate(query, workspace->context(), plain);
        ASSERT_TRUE(one);
        ASSERT_TRUE(two);
        ASSERT_EQ(one->groups, two->groups);
        for (size_t i = 0; i < two->values.size(); ++i) {
            EXPECT_EQ(one->values[i].reason, two->values[i].reason);
            EXPECT_EQ(one->values[i].complete, two->values[i].complete);
            ASSERT_EQ(one->values[i].hasNumber(), two->values[i].hasNumber());
            if (two->values[i].hasNumber()) {
                EXPECT_NEAR(*one->values[i].number, *two->values[i].number,
                            1e-6 * std::max(1.0, std::abs(*two->values[i].number)));
            }
        }
    }

    void compareSpans(const facts::MemorySource &plain)
    {
        std::optional<Day> start, end;
        for (const char *input : inputs) {
            const auto first = plain.dataStart(metric(input));
            const auto last = plain.dataEnd(metric(input));
            start = first ? std::min(start.value_or(*first), *first) : start;
            end = last ? std::max(end.value_or(*last), *last) : end;
        }
        EXPECT_EQ(workspace->dataStart(), start);
        EXPECT_EQ(workspace->dataEnd(), end);
    }

    std::vector<SeriesFacts> m_series;
};

TEST_F(CachedSourceProperties, AnswersAsTheBareFactsDo)
{
    std::mt19937 random(20240601);
    storeRandomFacts(random);
    if (HasFatalFailure())
        return;
    const facts::MemorySource plain(m_series);
    const auto cached = workspace->source();
    ASSERT_TRUE(cached);
    for (int round = 0; round < 400 && !HasFailure(); ++round)
        compareParts(**cached, plain, random);
    for (int round = 0; round < 60 && !HasFailure(); ++round)
        compareAnswers(**cached, plain, random);
}

TEST_F(CachedSourceProperties, KnowsWhereDataBeginAndEndAndWhichMonthsHoldAny)
{
    std::mt19937 random(7);
    storeRandomFacts(random);
    if (HasFatalFailure())
        return;
    const facts::MemorySource plain(m_series);
    const auto cached = workspace->source();
    ASSERT_TRUE(cached);
    compareSpans(plain);
    for (const char *input : inputs) {
        EXPECT_EQ((*cached)->dataStart(metric(input)), plain.dataStart(metric(input))) << input;
        EXPECT_EQ((*cached)->dataEnd(metric(input)), plain.dataEnd(metric(input))) << input;
        for (const ChannelId of : {ChannelId::All, channel("A"), channel("B"), ChannelId::Company})
            EXPECT_EQ((*cached)->monthsPresent(metric(input), of), plain.monthsPresent(metric(input), of))
                << input << number(of);
    }
}

TEST_F(CachedSourceProperties, StaysRightThroughEditsAndUndo)
{
    std::mt19937 random(99);
    storeRandomFacts(random);
    if (HasFatalFailure())
        return;
    for (int step = 0; step < 40; ++step) {
        SeriesFacts &series = m_series[random() % m_series.size()];
        Fact &fact = series.facts[random() % series.facts.size()];
        FactEdit edit;
        edit.input = workspace->content()->catalog.at(series.key.input).id;
        edit.channel = series.key.channel;
        edit.campaign = series.key.campaign;
        edit.period = fact.period;
        const bool clears = random() % 4 == 0 && series.facts.size() > 1;
        if (!clears)
            edit.value = double(random() % 1000);
        ASSERT_TRUE(workspace->apply(
            {{store::SetFacts{{edit}, OnOverlap::Stop}}, ChangeKind::EnterFacts, {QStringLiteral("1")}}));
        if (random() % 3 == 0) {
            ASSERT_TRUE(workspace->undo());
        } else if (clears) {
            series.facts.erase(series.facts.begin() + (&fact - series.facts.data()));
        } else {
            fact.value = *edit.value;
        }
    }
    const facts::MemorySource plain(m_series);
    compareSpans(plain);
    const auto cached = workspace->source();
    ASSERT_TRUE(cached);
    for (int round = 0; round < 150 && !HasFailure(); ++round)
        compareParts(**cached, plain, random);
}

// The roll-ups are read for what the first question needs, for all else at the next: what is asked first must
// not matter.
TEST_F(CachedSourceProperties, AnswersTheSameWhateverWasAskedBefore)
{
    std::mt19937 random(5);
    storeRandomFacts(random);
    if (HasFatalFailure())
        return;
    const facts::MemorySource plain(m_series);
    for (const char *first : inputs) {
        const auto opened = Workspace::open(path(), options());
        ASSERT_TRUE(opened);
        facts::Query query;
        query.metrics = {metric(first)};
        query.buckets = {{calendar::daysOfMonth(calendar::monthOf(firstDay) + 3), Granularity::Month}};
        query.today = QDate(2024, 6, 1);
        ASSERT_TRUE((*opened)->evaluate(query));
        const auto cached = (*opened)->source();
        ASSERT_TRUE(cached);
        for (int round = 0; round < 20 && !HasFailure(); ++round)
            compareParts(**cached, plain, random);
    }
}

// A year reaches beyond the months after its first one, in which shorter figures stand.
TEST_F(CachedSourceProperties, DataReachAsFarAsTheLongestPeriod)
{
    EXPECT_EQ(workspace->dataEnd(), std::nullopt);
    enter("leads", "A", "2023", 5);
    enter("spend", "A", "2023-02-14", 5);
    EXPECT_EQ(workspace->dataStart(), calendar::dayOf(QDate(2023, 1, 1)));
    EXPECT_EQ(workspace->dataEnd(), calendar::dayOf(QDate(2023, 12, 31)));
    enter("followers", "A", "2024-W05", 5);
    EXPECT_EQ(workspace->dataEnd(), calendar::dayOf(QDate(2024, 2, 4)));
}

} // namespace vekha::test

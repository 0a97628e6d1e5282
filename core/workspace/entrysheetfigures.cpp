// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/entrysheetfigures.h"

#include <algorithm>
#include <map>
#include <set>

namespace vekha {

using calendar::Day;
using calendar::DayRange;
using calendar::MonthNumber;
using facts::Fact;
using facts::PartTable;
using facts::SeriesFacts;
using facts::SeriesFilter;
using facts::SeriesKey;
using facts::SeriesSplit;

namespace {

/// The facts of one series as they are once `figure` is stored and what it overlaps has given way.
void lay(std::vector<Fact> &facts, const TypedFigure &figure)
{
    const DayRange days = figure.period.days();
    if (figure.value)
        std::erase_if(facts, [&days](const Fact &fact) { return fact.period.days().overlaps(days); });
    else
        std::erase_if(facts, [&figure](const Fact &fact) { return fact.period == figure.period; });
    if (!figure.value)
        return;
    const auto place = std::lower_bound(facts.begin(), facts.end(), days.first,
                                        [](const Fact &fact, Day day) { return fact.period.first < day; });
    facts.insert(place, {figure.period, *figure.value, 0});
}

SeriesKey inSplit(SeriesKey key, SeriesSplit split)
{
    if (split == SeriesSplit::Channel)
        key.campaign = CampaignId::None;
    return key;
}

const std::vector<Fact> &factsIn(const std::vector<SeriesFacts> &series, const SeriesKey &key)
{
    static const std::vector<Fact> none;
    const auto found = std::lower_bound(series.begin(), series.end(), key,
                                        [](const SeriesFacts &s, const SeriesKey &k) { return s.key < k; });
    return found != series.end() && found->key == key ? found->facts : none;
}

std::vector<SeriesFacts> sorted(std::vector<SeriesFacts> series)
{
    std::sort(series.begin(), series.end(),
              [](const SeriesFacts &a, const SeriesFacts &b) { return a.key < b.key; });
    return series;
}

/// Joins two tables of the same ranges: rows of `over` stand instead of those of `under` with the same key.
PartTable joined(const PartTable &under, const PartTable &over, const std::set<SeriesKey> &replaced)
{
    std::map<SeriesKey, const facts::Part *> rows;
    for (size_t i = 0; i < under.series.size(); ++i) {
        if (!replaced.contains(under.series[i]))
            rows[under.series[i]] = under.parts.data() + i * size_t(under.ranges);
    }
    for (size_t i = 0; i < over.series.size(); ++i)
        rows[over.series[i]] = over.parts.data() + i * size_t(over.ranges);
    PartTable table;
    table.ranges = under.ranges;
    table.parts.reserve(rows.size() * size_t(under.ranges));
    for (const auto &[key, parts] : rows) {
        table.series.push_back(key);
        table.parts.insert(table.parts.end(), parts, parts + under.ranges);
    }
    return table;
}

} // namespace

/// The stored figures with the typed ones over them. Only the series that were typed in are worked out anew.
class EntryFigures::Overlay : public facts::FactSource {
public:
    Overlay(const EntryFigures &figures, const std::vector<TypedFigure> &typed)
        : m_figures(figures), m_touched(touchedSeries(figures, typed)), m_memory(m_touched)
    {
    }

    Result<PartTable> parts(const SeriesFilter &filter, SeriesSplit split,
                            const std::vector<DayRange> &ranges) const override
    {
        const auto under = storedParts(filter, split, ranges);
        if (!under)
            return failure(under.error());
        const auto over = m_memory.parts(filter, split, ranges);
        if (!over)
            return failure(over.error());
        std::set<SeriesKey> replaced;
        for (const SeriesFacts &series : m_touched)
            replaced.insert(inSplit(series.key, split));
        return joined(*under, *over, replaced);
    }

    Result<std::vector<SeriesFacts>> facts(const SeriesFilter &filter, const DayRange &range) const override
    {
        auto all = m_figures.m_stored.facts(filter, range);
        const auto over = m_memory.facts(filter, range);
        if (!all || !over)
            return failure(all ? over.error() : all.error());
        std::erase_if(*all, [this](const SeriesFacts &series) { return isTouched(series.key); });
        all->insert(all->end(), over->begin(), over->end());
        return sorted(std::move(*all));
    }

    std::optional<Day> dataEnd(MetricIndex input) const override
    {
        const auto typed = m_memory.dataEnd(input);
        const auto stored =
            m_figures.m_source ? m_figures.m_source->dataEnd(input) : m_figures.m_stored.dataEnd(input);
        return typed && stored ? std::max(*typed, *stored) : (typed ? typed : stored);
    }

    std::optional<Day> dataStart(MetricIndex input) const override
    {
        const auto typed = m_memory.dataStart(input);
        const auto stored =
            m_figures.m_source ? m_figures.m_source->dataStart(input) : m_figures.m_stored.dataStart(input);
        return typed && stored ? std::min(*typed, *stored) : (typed ? typed : stored);
    }

    const std::vector<MonthNumber> &monthsPresent(MetricIndex input, ChannelId channel) const override
    {
        const auto &stored = m_figures.m_stored.monthsPresent(input, channel);
        const auto &typed = m_memory.monthsPresent(input, channel);
        if (typed.empty())
            return stored;
        auto &both = m_months[{input, channel}];
        both.clear();
        std::set_union(stored.begin(), stored.end(), typed.begin(), typed.end(), std::back_inserter(both));
        return both;
    }

private:
    static std::vector<SeriesFacts> touchedSeries(const EntryFigures &figures,
                                                  const std::vector<TypedFigure> &typed)
    {
        std::map<SeriesKey, std::vector<Fact>> touched;
        for (const TypedFigure &figure : typed) {
            if (!touched.contains(figure.series)) {
                // A channel's total is worked out anew of all its campaigns.
                for (const SeriesFacts &series : figures.channelSeries(figure.series))
                    touched.try_emplace(series.key, series.facts);
            }
            lay(touched[figure.series], figure);
        }
        std::vector<SeriesFacts> result;
        result.reserve(touched.size());
        for (auto &[key, facts] : touched)
            result.push_back({key, std::move(facts)});
        return result;
    }

    [[nodiscard]] bool isTouched(const SeriesKey &key) const
    {
        return std::any_of(m_touched.begin(), m_touched.end(),
                           [&key](const SeriesFacts &s) { return s.key == key; });
    }

    Result<PartTable> storedParts(const SeriesFilter &filter, SeriesSplit split,
                                  const std::vector<DayRange> &ranges) const
    {
        const std::lock_guard lock(m_figures.m_mutex);
        for (const Known &known : m_figures.m_known) {
            if (known.inputs == filter.inputs && known.split == split && known.ranges == ranges)
                return known.table;
        }
        auto table = m_figures.m_stored.parts(filter, split, ranges);
        if (table)
            m_figures.m_known.push_back({filter.inputs, split, ranges, *table});
        return table;
    }

    const EntryFigures &m_figures;
    std::vector<SeriesFacts> m_touched;
    facts::MemorySource m_memory;
    mutable std::map<std::pair<MetricIndex, ChannelId>, std::vector<MonthNumber>> m_months;
};

EntryFigures::EntryFigures(std::vector<SeriesFacts> series, facts::Query query, facts::Context context,
                           std::shared_ptr<const facts::FactSource> source)
    : m_series(sorted(std::move(series))), m_query(std::move(query)), m_context(std::move(context)),
      m_source(std::move(source)), m_stored(m_series)
{
}

EntryFigures::~EntryFigures() = default;

Result<facts::Answer> EntryFigures::answer(const std::vector<TypedFigure> &typed) const
{
    return facts::evaluate(m_query, m_context, Overlay(*this, typed));
}

const std::vector<Fact> &EntryFigures::factsOf(const SeriesKey &key) const { return factsIn(m_series, key); }

std::span<const SeriesFacts> EntryFigures::channelSeries(const SeriesKey &key) const
{
    const auto first = std::lower_bound(
        m_series.begin(), m_series.end(), key, [](const SeriesFacts &series, const SeriesKey &wanted) {
            return std::pair(series.key.input, series.key.channel) < std::pair(wanted.input, wanted.channel);
        });
    auto last = first;
    while (last != m_series.end() && last->key.input == key.input && last->key.channel == key.channel)
        ++last;
    return {first, last};
}

bool EntryFigures::campaignsHave(const SeriesKey &key, const calendar::Period &period) const
{
    const DayRange days = period.days();
    for (const SeriesFacts &series : channelSeries(key)) {
        if (series.key.campaign == CampaignId::None)
            continue;
        auto fact = std::lower_bound(series.facts.begin(), series.facts.end(), days.first,
                                     [](const Fact &each, Day day) { return each.period.first < day; });
        if (fact != series.facts.end() && fact->period.days().last <= days.last)
            return true;
    }
    return false;
}

} // namespace vekha

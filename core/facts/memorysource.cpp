// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/source.h"

#include <algorithm>
#include <map>

namespace vekha::facts {

using calendar::Day;
using calendar::DayRange;
using calendar::MonthNumber;

namespace {

constexpr int daysOfLongestPeriod = 366;

template <class Id> bool isWanted(const std::vector<Id> &list, Id id)
{
    return list.empty() || std::find(list.begin(), list.end(), id) != list.end();
}

bool isWanted(const SeriesFilter &filter, const SeriesKey &key)
{
    return isWanted(filter.inputs, key.input) && isWanted(filter.channels, key.channel) &&
           isWanted(filter.campaigns, key.campaign);
}

std::uint64_t keyOf(MetricIndex input, ChannelId channel)
{
    return (std::uint64_t(std::uint32_t(input)) << 32U) | std::uint32_t(number(channel));
}

/// Calls `use` for each fact that overlaps the range.
template <class Use> void forEachIn(const std::vector<Fact> &facts, const DayRange &range, Use use)
{
    const Day earliest = range.first - daysOfLongestPeriod;
    auto fact = std::lower_bound(facts.begin(), facts.end(), earliest,
                                 [](const Fact &f, Day day) { return f.period.first < day; });
    for (; fact != facts.end() && fact->period.first <= range.last; ++fact) {
        if (range.overlaps(fact->period.days())) {
            use(*fact);
        }
    }
}

std::vector<MonthNumber> monthsOf(const std::vector<Fact> &facts)
{
    std::vector<MonthNumber> months;
    for (const Fact &fact : facts) {
        const DayRange days = fact.period.days();
        for (MonthNumber month = calendar::monthOf(days.first); month <= calendar::monthOf(days.last);
             ++month) {
            months.push_back(month);
        }
    }
    return months;
}

} // namespace

MemorySource::MemorySource(std::vector<SeriesFacts> series) : m_series(std::move(series))
{
    std::sort(m_series.begin(), m_series.end(),
              [](const SeriesFacts &a, const SeriesFacts &b) { return a.key < b.key; });
    for (SeriesFacts &line : m_series) {
        std::sort(line.facts.begin(), line.facts.end(),
                  [](const Fact &a, const Fact &b) { return a.period.first < b.period.first; });
        const std::vector<MonthNumber> months = monthsOf(line.facts);
        for (const ChannelId channel : {line.key.channel, ChannelId::All}) {
            std::vector<MonthNumber> &all = m_months[keyOf(line.key.input, channel)];
            all.insert(all.end(), months.begin(), months.end());
        }
    }
    for (auto &[key, months] : m_months) {
        std::sort(months.begin(), months.end());
        months.erase(std::unique(months.begin(), months.end()), months.end());
    }
}

Result<PartTable> MemorySource::parts(const SeriesFilter &filter, SeriesSplit split,
                                      const std::vector<DayRange> &ranges) const
{
    std::map<SeriesKey, std::vector<Part>> rows;
    for (const SeriesFacts &line : m_series) {
        if (!isWanted(filter, line.key)) {
            continue;
        }
        std::vector<Part> parts(ranges.size());
        for (size_t i = 0; i < ranges.size(); ++i) {
            forEachIn(line.facts, ranges[i], [&](const Fact &fact) { parts[i].add(fact, ranges[i]); });
        }
        const auto isUsed = [](const Part &part) { return !part.isEmpty() || part.coarserOutside; };
        if (std::none_of(parts.begin(), parts.end(), isUsed)) {
            continue;
        }
        SeriesKey key = line.key;
        key.campaign = split == SeriesSplit::Channel ? CampaignId::None : key.campaign;
        std::vector<Part> &row = rows.try_emplace(key, ranges.size()).first->second;
        for (size_t i = 0; i < ranges.size(); ++i) {
            row[i].addBeside(parts[i]);
        }
    }
    PartTable table;
    table.ranges = int(ranges.size());
    for (const auto &[key, parts] : rows) {
        table.series.push_back(key);
        table.parts.insert(table.parts.end(), parts.begin(), parts.end());
    }
    return table;
}

Result<std::vector<SeriesFacts>> MemorySource::facts(const SeriesFilter &filter, const DayRange &range) const
{
    std::vector<SeriesFacts> result;
    for (const SeriesFacts &line : m_series) {
        if (!isWanted(filter, line.key)) {
            continue;
        }
        SeriesFacts inside{line.key, {}};
        forEachIn(line.facts, range, [&inside](const Fact &fact) { inside.facts.push_back(fact); });
        if (!inside.facts.empty()) {
            result.push_back(std::move(inside));
        }
    }
    return result;
}

std::optional<Day> MemorySource::dataEnd(MetricIndex input) const
{
    std::optional<Day> end;
    for (const SeriesFacts &line : m_series) {
        if (line.key.input == input && !line.facts.empty()) {
            const Day last = line.facts.back().period.days().last;
            end = end ? std::max(*end, last) : last;
        }
    }
    return end;
}

std::optional<Day> MemorySource::dataStart(MetricIndex input) const
{
    std::optional<Day> start;
    for (const SeriesFacts &line : m_series) {
        if (line.key.input == input && !line.facts.empty()) {
            const Day first = line.facts.front().period.first;
            start = start ? std::min(*start, first) : first;
        }
    }
    return start;
}

const std::vector<MonthNumber> &MemorySource::monthsPresent(MetricIndex input, ChannelId channel) const
{
    static const std::vector<MonthNumber> none;
    const auto found = m_months.find(keyOf(input, channel));
    return found == m_months.end() ? none : found->second;
}

} // namespace vekha::facts

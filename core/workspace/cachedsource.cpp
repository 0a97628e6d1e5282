// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/cachedsource.h"

#include "core/workspace/edgeranges.h"

#include <algorithm>
#include <map>
#include <set>

namespace vekha::workspace {

using calendar::Day;
using calendar::DayRange;
using calendar::Granularity;
using calendar::MonthNumber;
using facts::MonthCell;
using facts::Part;
using facts::SeriesFilter;
using facts::SeriesKey;
using facts::SeriesSplit;
using store::SeriesCells;

namespace {

DayRange daysOf(const MonthCell &cell)
{
    const int months = std::max(1, calendar::monthsIn(cell.kind));
    return {calendar::daysOfMonth(cell.month).first, calendar::daysOfMonth(cell.month + months - 1).last};
}

template <class Id> bool wanted(const std::vector<Id> &list, Id id)
{
    return list.empty() || std::find(list.begin(), list.end(), id) != list.end();
}

// Whole months are counted from the cells; a coarser fact only where the whole range holds it.
Part partOf(const std::vector<MonthCell> &cells, const DayRange &wholeMonths, const DayRange &range)
{
    Part part;
    const MonthNumber firstMonth = wholeMonths.isEmpty() ? 0 : calendar::monthOf(wholeMonths.first);
    const MonthNumber lastMonth = wholeMonths.isEmpty() ? -1 : calendar::monthOf(wholeMonths.last);
    // A year's cell may begin up to eleven months before the range.
    const MonthNumber from = calendar::monthOf(range.first) - 11;
    auto cell = std::lower_bound(cells.begin(), cells.end(), from,
                                 [](const MonthCell &c, MonthNumber month) { return c.month < month; });
    const MonthNumber until = calendar::monthOf(range.last);
    for (; cell != cells.end() && cell->month <= until; ++cell) {
        if (cell->kind == Granularity::Month) {
            if (cell->month >= firstMonth && cell->month <= lastMonth)
                part.addBeside(cell->part);
            continue;
        }
        const DayRange days = daysOf(*cell);
        if (range.contains(days))
            part.addBeside(cell->part);
        else if (range.overlaps(days))
            part.coarserOutside = true;
    }
    return part;
}

// Both in order and without doubles, as is the result.
template <class Months>
std::vector<MonthNumber> united(const std::vector<MonthNumber> &some, const Months &others)
{
    std::vector<MonthNumber> all;
    all.reserve(std::max(some.size(), size_t(others.size())));
    std::set_union(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(all));
    return all;
}

// Joins the campaigns' facts of a channel under the channel's key.
SeriesKey rowKey(SeriesKey key, SeriesSplit split)
{
    if (split == SeriesSplit::Channel)
        key.campaign = CampaignId::None;
    return key;
}

} // namespace

Result<std::shared_ptr<const CachedSource>> CachedSource::load(store::Store &store)
{
    auto coverage = store.coverage();
    if (!coverage)
        return failure(coverage.error());
    return std::make_shared<const CachedSource>(store, std::move(*coverage));
}

Done CachedSource::read(const std::vector<MetricIndex> &inputs) const
{
    const std::lock_guard lock(m_mutex);
    return readMissing(inputs);
}

// A page that asks for more than the first one did is followed by others: then all is read, in one go through
// the roll-ups instead of one for each.
Done CachedSource::readMissing(const std::vector<MetricIndex> &inputs) const
{
    const auto isMissing = [this](MetricIndex input) {
        return !m_cells.contains(input) &&
               std::binary_search(m_coverage.inputs.begin(), m_coverage.inputs.end(), input);
    };
    SeriesFilter filter;
    std::copy_if(inputs.begin(), inputs.end(), std::back_inserter(filter.inputs), isMissing);
    if (filter.inputs.empty())
        return {};
    if (!m_cells.empty()) {
        filter.inputs.clear();
        std::copy_if(m_coverage.inputs.begin(), m_coverage.inputs.end(), std::back_inserter(filter.inputs),
                     isMissing);
    }
    auto read = m_store.monthCells(filter, SeriesSplit::Channel);
    if (!read)
        return failure(read.error());
    for (const MetricIndex input : filter.inputs)
        m_cells[input]; // known now, also where nothing is left of it
    for (SeriesCells &series : *read)
        m_cells[series.key.input].series.push_back(std::move(series));
    for (const MetricIndex input : filter.inputs) {
        Cells &cells = m_cells[input];
        std::sort(cells.series.begin(), cells.series.end(),
                  [](const SeriesCells &x, const SeriesCells &y) { return x.key < y.key; });
        takeDays(cells);
        takeMonths(cells);
    }
    return {};
}

// What cannot be read looks as if it were not there; who asks for figures is told by parts().
const CachedSource::Cells &CachedSource::cellsOf(MetricIndex input) const
{
    static const Cells none;
    const std::lock_guard lock(m_mutex);
    (void)readMissing({input});
    const auto found = m_cells.find(input);
    return found == m_cells.end() ? none : found->second;
}

void CachedSource::takeDays(Cells &cells)
{
    for (const SeriesCells &series : cells.series) {
        for (const MonthCell &cell : series.cells) {
            cells.days.first = std::min(cells.days.first, cell.part.firstDay);
            cells.days.last = std::max(cells.days.last, cell.part.lastDay);
        }
    }
}

void CachedSource::takeMonths(Cells &cells)
{
    for (const SeriesCells &series : cells.series) {
        std::set<MonthNumber> coarser; // months of quarters and longer, among those of the other cells
        std::vector<MonthNumber> months;
        for (const MonthCell &cell : series.cells) {
            for (int i = 1; i < calendar::monthsIn(cell.kind); ++i)
                coarser.insert(cell.month + i);
            if (months.empty() || months.back() != cell.month)
                months.push_back(cell.month);
        }
        for (const ChannelId channel : {series.key.channel, ChannelId::All}) {
            std::vector<MonthNumber> &all = cells.months[channel];
            all = united(united(all, months), coarser);
        }
    }
}

Result<const std::vector<SeriesCells> *> CachedSource::campaignCells(MetricIndex input) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_campaignCells.find(input);
    if (found != m_campaignCells.end())
        return &found->second;
    auto cells = m_store.monthCells(SeriesFilter{{input}, {}, {}}, SeriesSplit::Campaign);
    if (!cells)
        return failure(cells.error());
    return &m_campaignCells.emplace(input, std::move(*cells)).first->second;
}

Result<std::vector<const SeriesCells *>> CachedSource::matching(const SeriesFilter &filter,
                                                                SeriesSplit split) const
{
    std::vector<const SeriesCells *> result;
    const auto take = [&](const std::vector<SeriesCells> &cells) {
        for (const SeriesCells &series : cells) {
            if (wanted(filter.inputs, series.key.input) && wanted(filter.channels, series.key.channel) &&
                wanted(filter.campaigns, series.key.campaign))
                result.push_back(&series);
        }
    };
    const std::vector<MetricIndex> &inputs = filter.inputs.empty() ? m_coverage.inputs : filter.inputs;
    if (split == SeriesSplit::Channel && filter.campaigns.empty()) {
        if (const Done known = read(inputs); !known)
            return failure(known.error());
        for (const MetricIndex input : inputs)
            take(cellsOf(input).series);
        return result;
    }
    for (const MetricIndex input : inputs) {
        const auto cells = campaignCells(input);
        if (!cells)
            return failure(cells.error());
        take(**cells);
    }
    return result;
}

Result<facts::PartTable> CachedSource::parts(const SeriesFilter &filter, SeriesSplit split,
                                             const std::vector<DayRange> &ranges) const
{
    const auto series = matching(filter, split);
    if (!series)
        return failure(series.error());

    std::map<SeriesKey, std::vector<const SeriesCells *>> rows;
    for (const SeriesCells *cells : *series)
        rows[rowKey(cells->key, split)].push_back(cells);

    facts::PartTable table;
    table.ranges = int(ranges.size());
    table.parts.resize(rows.size() * ranges.size());
    const EdgeRanges edges(ranges);
    size_t row = 0;
    for (const auto &[key, campaigns] : rows) {
        table.series.push_back(key);
        for (const SeriesCells *cells : campaigns) {
            for (size_t i = 0; i < ranges.size(); ++i)
                table.parts[row * ranges.size() + i].addBeside(
                    partOf(cells->cells, edges.wholeMonths(i), ranges[i]));
        }
        ++row;
    }

    for (const DayRange &stretch : edges.stretches()) {
        const auto read = m_store.facts(filter, stretch);
        if (!read)
            return failure(read.error());
        for (const facts::SeriesFacts &line : *read) {
            const auto found =
                std::lower_bound(table.series.begin(), table.series.end(), rowKey(line.key, split));
            if (found == table.series.end() || *found != rowKey(line.key, split))
                continue; // stored since the roll-ups were read: the next state shows it
            Part *parts = table.parts.data() + size_t(found - table.series.begin()) * ranges.size();
            edges.add(line.facts, stretch, parts);
        }
    }
    return table;
}

Result<std::vector<facts::SeriesFacts>> CachedSource::facts(const SeriesFilter &filter,
                                                            const DayRange &range) const
{
    return m_store.facts(filter, range);
}

std::optional<Day> CachedSource::dataEnd(MetricIndex input) const
{
    const Day last = cellsOf(input).days.last;
    return last == facts::noLastDay ? std::nullopt : std::optional(last);
}

std::optional<Day> CachedSource::dataStart(MetricIndex input) const
{
    const Day first = cellsOf(input).days.first;
    return first == facts::noFirstDay ? std::nullopt : std::optional(first);
}

const std::vector<MonthNumber> &CachedSource::monthsPresent(MetricIndex input, ChannelId channel) const
{
    static const std::vector<MonthNumber> none;
    const Cells &cells = cellsOf(input);
    const auto found = cells.months.find(channel);
    return found == cells.months.end() ? none : found->second;
}

std::vector<MetricIndex> CachedSource::inputsWithData(ChannelId channel) const
{
    std::vector<MetricIndex> result;
    (void)read(m_coverage.inputs);
    for (const MetricIndex input : m_coverage.inputs) {
        const auto &months = cellsOf(input).months;
        if (months.contains(channel))
            result.push_back(input);
    }
    return result;
}

} // namespace vekha::workspace

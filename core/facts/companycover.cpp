// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/companycover.h"

#include <algorithm>

namespace vekha::facts {

using calendar::Day;
using calendar::DayRange;
using calendar::Granularity;
using metrics::OverTime;

namespace {

/// Days of `range` that no counted fact covers.
std::vector<DayRange> gapsIn(const DayRange &range, const std::vector<SeriesFacts> &company)
{
    std::vector<DayRange> covered;
    for (const SeriesFacts &line : company) {
        for (const Fact &fact : line.facts) {
            const DayRange days = fact.period.days();
            const bool counts = range.contains(days) || fact.period.granularity == Granularity::Week;
            if (counts && range.overlaps(days)) {
                covered.push_back(days.intersected(range));
            }
        }
    }
    std::sort(covered.begin(), covered.end());
    std::vector<DayRange> gaps;
    Day next = range.first;
    for (const DayRange &days : covered) {
        if (days.first > next) {
            gaps.push_back({next, days.first - 1});
        }
        next = std::max(next, days.last + 1);
    }
    if (next <= range.last) {
        gaps.push_back({next, range.last});
    }
    return gaps;
}

} // namespace

Result<CompanyCover> CompanyCover::load(const Query &query, const Context &context, const Plan &plan,
                                        const Ranges &ranges, const Rows &rows, const FactSource &source)
{
    CompanyCover cover;
    if (rows.companyRow() < 0 || !query.total) {
        return cover;
    }
    std::vector<DayRange> gapRanges;
    SeriesFilter filter{{}, query.channels, query.campaigns};
    for (int input = 0; input < int(plan.inputs.size()); ++input) {
        const MetricIndex metric = plan.inputs[size_t(input)];
        const metrics::InputRules &rules = context.catalog.at(metric).input();
        if (!rules.countsPeople || rules.overTime != OverTime::Sum) {
            continue;
        }
        const auto company = source.facts({{metric}, {ChannelId::Company}, query.campaigns}, ranges.span());
        if (!company) {
            return failure(company.error());
        }
        for (const int range : ranges.neededFor(input, plan)) {
            if (company->empty() || rows.part(input, rows.companyRow(), range).isEmpty()) {
                continue;
            }
            std::vector<int> &gaps = cover.m_gaps[keyOf(input, range)];
            for (const DayRange &gap : gapsIn(ranges.info(range).days, *company)) {
                gaps.push_back(int(gapRanges.size()));
                gapRanges.push_back(gap);
            }
            if (!gaps.empty() &&
                std::find(filter.inputs.begin(), filter.inputs.end(), metric) == filter.inputs.end()) {
                filter.inputs.push_back(metric);
            }
        }
    }
    if (gapRanges.empty()) {
        return cover;
    }
    auto table = source.parts(filter, SeriesSplit::Channel, gapRanges);
    if (!table) {
        return failure(table.error());
    }
    cover.m_table = std::move(*table);
    for (int i = 0; i < int(cover.m_table.series.size()); ++i) {
        const SeriesKey &key = cover.m_table.series[size_t(i)];
        const auto input = std::find(plan.inputs.begin(), plan.inputs.end(), key.input) - plan.inputs.begin();
        cover.m_series[keyOf(int(input), rows.rowOf(key.channel))] = i;
    }
    return cover;
}

void CompanyCover::addGaps(Part &part, int input, int row, int range) const
{
    const auto gaps = m_gaps.find(keyOf(input, range));
    const auto series = m_series.find(keyOf(input, row));
    if (gaps == m_gaps.end() || series == m_series.end()) {
        return;
    }
    for (const int gap : gaps->second) {
        part.addBeside(m_table.at(series->second, gap));
    }
}

} // namespace vekha::facts

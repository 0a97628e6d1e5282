// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/edgeranges.h"

#include <algorithm>

namespace vekha::workspace {

using calendar::Day;
using calendar::DayRange;
using calendar::Granularity;
using facts::Fact;

namespace {

// Reading through a short gap costs less than seeking every series anew.
constexpr int daysWorthASeek = 7;

// Inside a range, months that it holds wholly.
DayRange wholeMonthsOf(const DayRange &range)
{
    calendar::MonthNumber first = calendar::monthOf(range.first);
    if (calendar::daysOfMonth(first).first < range.first)
        ++first;
    calendar::MonthNumber last = calendar::monthOf(range.last);
    if (calendar::daysOfMonth(last).last > range.last)
        --last;
    if (first > last)
        return {};
    return {calendar::daysOfMonth(first).first, calendar::daysOfMonth(last).last};
}

} // namespace

EdgeRanges::EdgeRanges(const std::vector<DayRange> &ranges)
{
    const auto edge = [this](Day first, Day last, int range) {
        if (first > last)
            return;
        m_edges.push_back({{first, last}, range});
        m_longest = std::max(m_longest, last - first + 1);
    };
    for (size_t i = 0; i < ranges.size(); ++i) {
        const DayRange months = wholeMonthsOf(ranges[i]);
        m_wholeMonths.push_back(months);
        if (months.isEmpty()) {
            edge(ranges[i].first, ranges[i].last, int(i));
            continue;
        }
        edge(ranges[i].first, months.first - 1, int(i));
        edge(months.last + 1, ranges[i].last, int(i));
    }
    std::sort(m_edges.begin(), m_edges.end(), [](const Edge &a, const Edge &b) { return a.days < b.days; });
    for (const Edge &e : m_edges) {
        if (!m_stretches.empty() && e.days.first <= m_stretches.back().last + daysWorthASeek)
            m_stretches.back().last = std::max(m_stretches.back().last, e.days.last);
        else
            m_stretches.push_back(e.days);
    }
}

void EdgeRanges::add(const std::vector<Fact> &facts, const DayRange &stretch, facts::Part *parts) const
{
    for (const Fact &fact : facts) {
        const DayRange days = fact.period.days();
        // Those by quarter and coarser were judged by their cells already, against the whole range.
        if (fact.period.granularity > Granularity::Month)
            continue;
        const Day earliest = std::max(days.first, stretch.first) - m_longest;
        auto edge = std::lower_bound(m_edges.begin(), m_edges.end(), earliest,
                                     [](const Edge &e, Day day) { return e.days.first < day; });
        for (; edge != m_edges.end() && edge->days.first <= days.last; ++edge) {
            if (edge->days.overlaps(days) && stretch.contains(edge->days))
                parts[edge->range].add(fact, edge->days);
        }
    }
}

} // namespace vekha::workspace

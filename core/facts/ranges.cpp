// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/ranges.h"

#include "core/calendar/civil.h"
#include "core/calendar/comparison.h"

#include <algorithm>
#include <map>

namespace vekha::facts {

using calendar::Day;
using calendar::DayRange;
using calendar::MonthNumber;

namespace {

constexpr int sunday = 7;

/// Gives equal ranges equal numbers.
class RangeNumbers {
public:
    explicit RangeNumbers(std::vector<DayRange> &ranges) : m_ranges(ranges) {}
    int of(const DayRange &range)
    {
        const auto [found, isNew] = m_numbers.try_emplace(range, int(m_ranges.size()));
        if (isNew) {
            m_ranges.push_back(range);
        }
        return found->second;
    }

private:
    std::vector<DayRange> &m_ranges;
    std::map<DayRange, int> m_numbers;
};

double lengthInMonths(const DayRange &range)
{
    double months = 0;
    for (MonthNumber month = calendar::monthOf(range.first); month <= calendar::monthOf(range.last);
         ++month) {
        const DayRange days = calendar::daysOfMonth(month);
        months += double(days.intersected(range).days()) / days.days();
    }
    return months;
}

bool holdsWholeMonth(const DayRange &range)
{
    const DayRange first = calendar::daysOfMonth(calendar::monthOf(range.first));
    return range.contains(first) || range.contains(calendar::daysOfMonth(calendar::monthOf(first.last + 1)));
}

RangeInfo infoOf(const DayRange &range, MonthNumber base)
{
    RangeInfo info;
    info.days = range;
    if (range.isEmpty()) {
        return info;
    }
    const MonthNumber first = calendar::monthOf(range.first);
    info.firstMonth = first - base;
    info.months = calendar::monthOf(range.last) - first + 1;
    info.monthLength = lengthInMonths(range);
    info.shorterThanMonth = range.days() < calendar::daysOfMonth(first).days();
    info.holdsWholeMonth = holdsWholeMonth(range);
    info.splitsWeek = calendar::weekdayOf(range.first) != 1 || calendar::weekdayOf(range.last) != sunday;
    return info;
}

} // namespace

Ranges::Ranges(const Query &query, const Plan &plan, const FactSource &source)
    : m_buckets(int(query.buckets.size()))
{
    if (query.today.isValid()) {
        m_today = calendar::dayOf(query.today);
    }
    takeRunning(plan, query, source);
    RangeNumbers numbers(m_ranges);
    for (const Bucket &bucket : query.buckets) {
        m_ofBucket.push_back(numbers.of(bucket.days));
    }
    std::vector<std::optional<DayRange>> whole;
    for (int path = 0; path < int(plan.paths.size()); ++path) {
        for (const Bucket &bucket : query.buckets) {
            whole.push_back(plan.rangeOf(path, bucket));
            m_ofPath.push_back(whole.back() ? numbers.of(*whole.back()) : -1);
        }
    }
    for (const Leaf &leaf : plan.leaves) {
        for (int bucket = 0; bucket < m_buckets; ++bucket) {
            const auto &range = whole[size_t(leaf.path * m_buckets + bucket)];
            const int cut = leaf.path == 0 ? 0 : cutDays(leaf.input, bucket);
            const auto used = range && cut > 0 ? calendar::firstDays(*range, cut) : range;
            m_ofLeaf.push_back(used ? numbers.of(*used) : -1);
        }
    }
    takeMonths();
}

void Ranges::takeRunning(const Plan &plan, const Query &query, const FactSource &source)
{
    for (const MetricIndex input : plan.inputs) {
        const std::optional<Day> end = source.dataEnd(input);
        m_dataEnds.push_back(end);
        for (const Bucket &bucket : query.buckets) {
            const bool reachesIn = end && *end >= bucket.days.first;
            const bool endsInside = reachesIn && *end < bucket.days.last;
            const bool isOver = m_today > bucket.days.last || !query.today.isValid();
            m_running.push_back(endsInside || (reachesIn && !isOver) ? 1 : 0);
            m_cutDays.push_back(endsInside ? *end - bucket.days.first + 1 : 0);
        }
    }
}

void Ranges::takeMonths()
{
    const DayRange all = span();
    m_baseMonth = all.isEmpty() ? 0 : calendar::monthOf(all.first);
    m_monthSpan = all.isEmpty() ? 0 : calendar::monthOf(all.last) - m_baseMonth + 1;
    for (const DayRange &range : m_ranges) {
        m_infos.push_back(infoOf(range, m_baseMonth));
    }
}

DayRange Ranges::span() const
{
    DayRange all;
    for (const DayRange &range : m_ranges) {
        all = calendar::united(all, range);
    }
    return all;
}

calendar::Day Ranges::nextEnd() const
{
    calendar::Day next = std::numeric_limits<calendar::Day>::max();
    for (const DayRange &range : m_ranges) {
        if (range.last >= m_today) {
            next = std::min(next, range.last);
        }
    }
    return next;
}

std::vector<int> Ranges::neededFor(int input, const Plan &plan) const
{
    std::vector<int> needed;
    for (int leaf = 0; leaf < int(plan.leaves.size()); ++leaf) {
        for (int bucket = 0; plan.leaves[size_t(leaf)].input == input && bucket < m_buckets; ++bucket) {
            needed.push_back(ofLeaf(leaf, bucket));
        }
    }
    std::sort(needed.begin(), needed.end());
    needed.erase(std::unique(needed.begin(), needed.end()), needed.end());
    if (!needed.empty() && needed.front() < 0) {
        needed.erase(needed.begin());
    }
    return needed;
}

} // namespace vekha::facts

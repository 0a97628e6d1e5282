// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/monthfigures.h"

#include "core/calendar/comparison.h"

#include <algorithm>

namespace vekha::workspace {

using calendar::Granularity;
using facts::Group;

namespace {

/// Last year's months of the oldest target that is still looked at, and the trend before it.
constexpr int monthsKept = 84;

} // namespace

calendar::DayRange MonthFigures::daysWithData(MetricIndex metric) const
{
    calendar::DayRange days;
    for (const MetricIndex input : m_context.catalog.inputsOf(metric)) {
        const auto start = m_source->dataStart(input);
        const auto end = m_source->dataEnd(input);
        if (start && end)
            days = calendar::united(days, {*start, *end});
    }
    return days;
}

std::optional<double> MonthFigures::of(MetricIndex metric, ChannelId channel,
                                       calendar::MonthNumber month) const
{
    const std::lock_guard lock(m_mutex);
    if (m_computed.insert(metric).second)
        compute(metric);
    const auto found = m_values.find({metric, channel, month});
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

void MonthFigures::compute(MetricIndex metric) const
{
    const calendar::DayRange days = daysWithData(metric);
    if (days.isEmpty())
        return;
    facts::Query query;
    query.metrics = {metric};
    query.split = facts::Split::Channel;
    query.today = m_today;
    const calendar::MonthNumber last = calendar::monthOf(days.last);
    const calendar::MonthNumber first = std::max(calendar::monthOf(days.first), last - monthsKept);
    for (calendar::MonthNumber month = first; month <= last; ++month)
        query.buckets.push_back({calendar::daysOfMonth(month), Granularity::Month});
    const auto answer = facts::evaluate(query, m_context, *m_source);
    if (!answer)
        return;
    for (int group = 0; group < int(answer->groups.size()); ++group) {
        const ChannelId channel = answer->groups[size_t(group)].kind == Group::Kind::Total
                                      ? ChannelId::All
                                      : answer->groups[size_t(group)].channel;
        for (int bucket = 0; bucket < int(answer->buckets.size()); ++bucket) {
            const facts::Value &value = answer->at(0, group, bucket);
            if (value.number && value.complete && !value.running)
                m_values[{metric, channel, first + bucket}] = *value.number;
        }
    }
}

} // namespace vekha::workspace

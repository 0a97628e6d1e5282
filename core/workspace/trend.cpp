// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trend.h"

#include <algorithm>

namespace vekha {

using calendar::DayRange;
using calendar::Granularity;
using calendar::Period;

Result<Trend> trend(const Workspace &workspace, const TrendRequest &request)
{
    Trend result;
    result.periods = workspace.calendar().periodsIn(request.granularity, request.days);
    facts::Query query;
    query.metrics = request.metrics;
    query.channels = request.channels;
    query.campaigns = request.campaigns;
    query.split = request.split;
    query.total = request.total;
    query.compare = request.compare;
    query.today = workspace.today();
    query.buckets.reserve(result.periods.size());
    for (const Period &period : result.periods)
        query.buckets.push_back({period.days(), period.granularity});
    auto answer = workspace.evaluate(query);
    if (!answer)
        return failure(answer.error());
    result.answer = std::move(*answer);

    const calendar::Day today = calendar::dayOf(workspace.today());
    const auto running = std::find_if(result.periods.begin(), result.periods.end(),
                                      [today](const Period &period) { return period.days().last >= today; });
    if (running != result.periods.end())
        result.runningPeriod = int(running - result.periods.begin());
    return result;
}

std::vector<TrendTarget> trendTargets(const Workspace &workspace, MetricIndex metric, ChannelId channel,
                                      const std::vector<Period> &periods)
{
    const auto content = workspace.content();
    const MetricId &id = content->catalog.at(metric).id;
    std::vector<TrendTarget> steps;
    for (const Period &period : periods) {
        if (calendar::monthsIn(period.granularity) == 0)
            continue;
        const auto planned = workspace.targetsInForce(period, id);
        if (!planned)
            return {};
        const auto found = planned->effective({id, channel, period}, {});
        if (found)
            steps.push_back({period, found->target.value, found->target.low, found->target.high});
    }
    return steps;
}

DayRange lastPeriods(const calendar::FiscalCalendar &calendar, Granularity granularity, calendar::Day last,
                     int count)
{
    const Period end = calendar.periodOf(granularity, last);
    return {end.shifted(-(count - 1)).days().first, end.days().last};
}

std::vector<std::optional<double>> numbersOf(const facts::Answer &answer, int metric, int group)
{
    std::vector<std::optional<double>> numbers;
    numbers.reserve(answer.buckets.size());
    for (size_t bucket = 0; bucket < answer.buckets.size(); ++bucket)
        numbers.push_back(answer.at(metric, group, int(bucket)).number);
    return numbers;
}

} // namespace vekha

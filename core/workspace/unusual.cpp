// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/unusual.h"

#include "core/warnings/detect.h"

namespace vekha {

namespace {

constexpr size_t mostPeriods = 1100; ///< three years of days: older ones are history

Sensitivity sensitivityOf(const Workspace &workspace, MetricIndex metric)
{
    const auto content = workspace.content();
    for (const WarningRule &rule : content->warningRules) {
        if (rule.metric == content->catalog.at(metric).id)
            return rule.sensitivity;
    }
    return Sensitivity::Normal;
}

} // namespace

Result<std::vector<UnusualPoint>> unusualPoints(const Workspace &workspace, const ForecastRequest &request)
{
    const auto start = workspace.dataStart();
    const auto end = workspace.dataEnd();
    const Sensitivity sensitivity = sensitivityOf(workspace, request.metric);
    if (!start || !end || sensitivity == Sensitivity::Off)
        return std::vector<UnusualPoint>();
    std::vector<calendar::Period> periods =
        workspace.calendar().periodsIn(request.granularity, {*start, *end});
    if (periods.size() > mostPeriods)
        periods.erase(periods.begin(), periods.end() - std::ptrdiff_t(mostPeriods));
    facts::Query query;
    query.metrics = {request.metric};
    query.channels =
        request.channel == ChannelId::All ? request.channels : std::vector<ChannelId>{request.channel};
    query.campaigns = request.campaigns;
    query.today = workspace.today();
    for (const calendar::Period &period : periods)
        query.buckets.push_back({period.days(), period.granularity});
    const auto answer = workspace.evaluate(query);
    if (!answer)
        return failure(answer.error());
    std::vector<std::optional<double>> values(periods.size());
    for (size_t i = 0; i < periods.size() && !answer->groups.empty(); ++i) {
        const facts::Value &value = answer->at(0, 0, int(i));
        values[i] = value.complete && !value.running ? value.number : std::nullopt;
    }
    const bool isFine = calendar::monthsIn(request.granularity) == 0;
    std::vector<UnusualPoint> points;
    for (const warnings::UnusualPlace &place : warnings::unusualPlaces(
             values, seasonOf(request.granularity), isFine, warnings::limitsOf(sensitivity)))
        points.push_back({periods[size_t(place.place)], *values[size_t(place.place)], place.expected});
    return points;
}

} // namespace vekha

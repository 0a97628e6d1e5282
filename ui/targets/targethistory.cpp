// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targethistory.h"

namespace vekha::ui {

namespace {

using targets::TargetKey;

facts::Query queryFor(const Workspace &workspace, const TargetKey &key, MetricIndex metric)
{
    facts::Query query;
    query.metrics = {metric};
    query.today = workspace.today();
    query.split = facts::Split::Channel;
    if (key.channel != ChannelId::All)
        query.channels = {key.channel};
    for (int back = periodsBesideTarget; back >= 1; --back) {
        const calendar::Period period = key.period.shifted(-back);
        query.buckets.push_back({period.days(), period.granularity});
    }
    if (const auto yearAgo = key.period.yearAgo())
        query.buckets.push_back({yearAgo->days(), yearAgo->granularity});
    return query;
}

// Channels that a target of "all channels" is added up from.
std::vector<ChannelId> channelsWithActuals(const facts::Answer &answer, int bucket)
{
    std::vector<ChannelId> channels;
    for (int group = 0; group < int(answer.groups.size()); ++group) {
        if (answer.groups[size_t(group)].kind == facts::Group::Kind::Channel &&
            answer.at(0, group, bucket).hasNumber())
            channels.push_back(answer.groups[size_t(group)].channel);
    }
    return channels;
}

Result<TargetHistory::Row> rowOf(const Workspace &workspace, const TargetKey &key,
                                 const metrics::Metric &metric, const facts::Answer &answer, int bucket)
{
    TargetHistory::Row row;
    row.period = key.period.shifted(bucket - periodsBesideTarget);
    const int total = answer.groupOf(ChannelId::All);
    if (total >= 0)
        row.value = answer.at(0, total, bucket);
    const auto planned = workspace.targetsInForce(row.period, key.metric);
    if (!planned)
        return failure(planned.error());
    const TargetKey then{key.metric, key.channel, row.period};
    const std::vector<ChannelId> channels = channelsWithActuals(answer, bucket);
    const auto found = planned->effective(then, channels);
    row.standing = targets::standing(metric, found ? std::optional(found->target) : std::nullopt, row.value);
    planned->describe(row.standing, found, then, channels);
    return row;
}

} // namespace

Result<TargetHistory> targetHistory(const Workspace &workspace, const TargetKey &key)
{
    const auto content = workspace.content();
    const auto index = content->catalog.indexOf(key.metric);
    if (!index)
        return failure(ErrorCode::UnknownMetric, {key.metric});
    const auto answer = workspace.evaluate(queryFor(workspace, key, *index));
    if (!answer)
        return failure(answer.error());
    const auto revisions = workspace.targetRevisions(key);
    if (!revisions)
        return failure(revisions.error());
    TargetHistory history;
    history.revisions = *revisions;
    std::stable_sort(history.revisions.begin(), history.revisions.end(),
                     [](const auto &a, const auto &b) { return a.when > b.when; });
    for (int bucket = 0; bucket < periodsBesideTarget; ++bucket) {
        auto row = rowOf(workspace, key, content->catalog.at(*index), *answer, bucket);
        if (!row)
            return failure(row.error());
        history.rows.push_back(std::move(*row));
    }
    auto known = realismFacts(workspace, key);
    if (!known)
        return failure(known.error());
    history.known = std::move(*known);
    history.previous = history.rows.back().value.number;
    const int total = answer->groupOf(ChannelId::All);
    if (total >= 0 && int(answer->buckets.size()) > periodsBesideTarget)
        history.yearAgo = answer->at(0, total, periodsBesideTarget).number;
    return history;
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/kpitable.h"

#include "core/calendar/comparison.h"
#include "core/workspace/running.h"

#include <algorithm>

namespace vekha {

using facts::Answer;
using facts::Comparison;
using facts::Group;
using facts::Query;
using targets::TargetKey;

namespace {

Comparison comparisonOf(ViewState::Compare compare)
{
    // Against the target the change on the previous period is still shown beside the distance.
    return compare == ViewState::Compare::YearAgo ? Comparison::YearAgo : Comparison::Previous;
}

bool canHaveTarget(const ViewState &view)
{
    // A target of all channels says nothing of some of them, nor one of a channel of some of its campaigns.
    return view.period && calendar::monthsIn(view.period->granularity) > 0 && view.campaigns.empty();
}

std::vector<ChannelId> channelsWithActuals(const Answer &answer, int metric)
{
    std::vector<ChannelId> channels;
    for (size_t group = 0; group < answer.groups.size(); ++group) {
        if (answer.groups[group].kind == Group::Kind::Channel && answer.at(metric, int(group), 0).hasNumber())
            channels.push_back(answer.groups[group].channel);
    }
    return channels;
}

// The channel whose target a group is held against: the total over one filtered channel is that channel.
std::optional<ChannelId> targetedChannel(const Group &group, const ViewState &view)
{
    if (group.kind == Group::Kind::Channel)
        return group.channel;
    if (group.kind != Group::Kind::Total || view.channels.size() > 1)
        return std::nullopt;
    return view.channels.empty() ? ChannelId::All : view.channels.front();
}

targets::Standing standingOf(const targets::PeriodTargets &planned, const metrics::Metric &metric,
                             const TargetKey &key, const std::vector<ChannelId> &channels,
                             const facts::Value &value, double closeFrom)
{
    const auto found = planned.effective(key, channels);
    targets::Standing standing =
        targets::standing(metric, found ? std::optional(found->target) : std::nullopt, value, closeFrom);
    planned.describe(standing, found, key, channels);
    return standing;
}

// The days that figures were in fact compared over. One input entered by month (salaries, say) reaches the
// period's end at once and must not make the words say "May with April" where all others were cut on the
// 24th.
void cutDays(KpiTable *table)
{
    int cut = 0;
    for (const KpiCell &cell : table->cells) {
        for (const facts::Note &note : cell.compared.notes) {
            if (note.kind == facts::NoteKind::DaysCompared)
                cut = std::max(cut, note.present);
        }
    }
    if (cut == 0 || !table->comparedDays || cut >= table->shownDays.days())
        return;
    table->shownDays = calendar::firstDays(table->shownDays, cut);
    table->comparedDays = calendar::firstDays(*table->comparedDays, cut);
}

// Figures so far that have a target get their chance, from the history of their metrics.
Done judgeRunning(const Workspace &workspace, const ViewState &view, KpiTable *table)
{
    if (!view.period)
        return {};
    RunningPeriod running(workspace, *view.period, view.channels);
    const auto isRunning = [&running](const KpiCell &cell) {
        return cell.standing.target && running.concerns(cell.value);
    };
    std::vector<MetricIndex> metrics;
    for (int metric = 0; metric < int(table->metrics.size()); ++metric) {
        for (int group = 0; group < int(table->groups.size()); ++group) {
            const MetricIndex index = table->metrics[size_t(metric)];
            if (isRunning(table->at(metric, group)) && (metrics.empty() || metrics.back() != index))
                metrics.push_back(index);
        }
    }
    if (metrics.empty())
        return {};
    if (Done loaded = running.load(metrics); !loaded)
        return loaded;
    for (size_t i = 0; i < table->cells.size(); ++i) {
        const Group &group = table->groups[i % table->groups.size()];
        const ChannelId channel = group.kind == Group::Kind::Channel ? group.channel : ChannelId::All;
        if (isRunning(table->cells[i]))
            running.judge(table->cells[i].standing, table->metrics[i / table->groups.size()], channel);
    }
    return {};
}

} // namespace

targets::Status shownStatus(const KpiCell &cell)
{
    const targets::Status status = cell.standing.status;
    return cell.value.hasNumber() || status == targets::Status::TooEarly ? status : targets::Status::NoData;
}

int KpiTable::rowOf(MetricIndex metric) const
{
    const auto found = std::find(metrics.begin(), metrics.end(), metric);
    return found == metrics.end() ? -1 : int(found - metrics.begin());
}

int KpiTable::columnOf(ChannelId channel) const
{
    const auto found = std::find_if(groups.begin(), groups.end(), [channel](const Group &group) {
        return channel == ChannelId::All ? group.kind == Group::Kind::Total
                                         : group.kind == Group::Kind::Channel && group.channel == channel;
    });
    return found == groups.end() ? -1 : int(found - groups.begin());
}

Result<KpiTable> kpiTable(const Workspace &workspace, const std::vector<MetricIndex> &metrics,
                          const ViewState &view, facts::Split split)
{
    Query query;
    query.metrics = metrics;
    query.buckets = {view.bucket()};
    query.channels = view.channels;
    query.campaigns = view.campaigns;
    query.split = split;
    query.compare = comparisonOf(view.compare);
    query.today = workspace.today();
    const auto answer = workspace.evaluate(query);
    if (!answer)
        return failure(answer.error());

    const auto content = workspace.content();
    std::optional<targets::PeriodTargets> planned;
    if (canHaveTarget(view)) {
        auto read = workspace.targetsInForce(*view.period);
        if (!read)
            return failure(read.error());
        planned = std::move(*read);
    }
    KpiTable table;
    table.metrics = metrics;
    table.groups = answer->groups;
    if (!answer->shownDays.empty())
        table.shownDays = answer->shownDays.front();
    if (!answer->comparedDays.empty())
        table.comparedDays = answer->comparedDays.front();
    for (int metric = 0; metric < int(metrics.size()); ++metric) {
        const metrics::Metric &definition = content->catalog.at(metrics[size_t(metric)]);
        const std::vector<ChannelId> actuals = channelsWithActuals(*answer, metric);
        const double closeFrom =
            view.period ? closeFromAt(*content, metrics[size_t(metric)], *view.period) : definition.closeFrom;
        for (int group = 0; group < int(answer->groups.size()); ++group) {
            KpiCell cell;
            cell.value = answer->at(metric, group, 0);
            if (answer->compared.empty()) {
                cell.basis = cell.value;
            } else {
                cell.basis = answer->basisAt(metric, group, 0);
                cell.compared = answer->comparedAt(metric, group, 0);
            }
            const Group &row = answer->groups[size_t(group)];
            const std::optional<ChannelId> channel = targetedChannel(row, view);
            if (planned && channel)
                cell.standing = standingOf(*planned, definition, {definition.id, *channel, *view.period},
                                           actuals, cell.value, closeFrom);
            else
                cell.standing = targets::standing(definition, std::nullopt, cell.value, closeFrom);
            table.running = table.running || cell.value.running;
            table.cells.push_back(std::move(cell));
        }
    }
    if (const Done judged = judgeRunning(workspace, view, &table); !judged)
        return failure(judged.error());
    cutDays(&table);
    return table;
}

} // namespace vekha

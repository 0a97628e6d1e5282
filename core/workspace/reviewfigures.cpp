// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reviewfigures.h"

#include "core/workspace/running.h"

#include <algorithm>

namespace vekha {

using calendar::DayRange;
using calendar::Granularity;
using calendar::Period;
using facts::Group;

namespace {

bool contains(const std::vector<MetricIndex> &list, MetricIndex metric)
{
    return std::find(list.begin(), list.end(), metric) != list.end();
}

std::vector<MetricIndex> inputsOf(const std::vector<MetricIndex> &metrics,
                                  const metrics::MetricCatalog &catalog)
{
    std::vector<MetricIndex> inputs;
    for (const MetricIndex metric : metrics) {
        for (const MetricIndex input : catalog.inputsOf(metric)) {
            if (!contains(inputs, input) && !contains(metrics, input))
                inputs.push_back(input);
        }
    }
    std::sort(inputs.begin(), inputs.end());
    return inputs;
}

bool hasNumbers(const facts::Answer &answer, int metric)
{
    for (int group = 0; group < int(answer.groups.size()); ++group) {
        for (int bucket = 0; bucket < int(answer.buckets.size()); ++bucket) {
            if (answer.at(metric, group, bucket).hasNumber())
                return true;
        }
    }
    return false;
}

TrendRequest monthsRequest(const ReviewFigures &figures)
{
    TrendRequest request;
    request.metrics = figures.metrics;
    request.metrics.insert(request.metrics.end(), figures.inputs.begin(), figures.inputs.end());
    request.days = lastPeriods(figures.calendar, Granularity::Month, figures.request.view.days.last,
                               figures.request.months);
    request.channels = figures.request.view.channels;
    request.campaigns = figures.request.view.campaigns;
    request.split = facts::Split::Channel;
    return request;
}

// Inputs without a figure in all these months would only be empty rows.
void dropEmptyInputs(ReviewFigures &figures)
{
    std::vector<MetricIndex> kept;
    for (size_t i = 0; i < figures.inputs.size(); ++i) {
        if (hasNumbers(figures.months.answer, int(figures.metrics.size() + i)))
            kept.push_back(figures.inputs[i]);
    }
    figures.inputs = std::move(kept);
}

// The channel whose targets the totals are held against; none where the view filters what no target is for.
std::optional<ChannelId> targetedChannel(const ViewState &view)
{
    if (!view.campaigns.empty() || view.channels.size() > 1)
        return std::nullopt;
    return view.channels.empty() ? ChannelId::All : view.channels.front();
}

std::vector<ChannelId> channelsWithActuals(const facts::Answer &answer, int metric, int bucket)
{
    std::vector<ChannelId> channels;
    for (int group = 0; group < int(answer.groups.size()); ++group) {
        if (answer.groups[size_t(group)].kind == Group::Kind::Channel &&
            answer.at(metric, group, bucket).hasNumber())
            channels.push_back(answer.groups[size_t(group)].channel);
    }
    return channels;
}

Done addMonthTargets(ReviewFigures &figures, const Workspace &workspace)
{
    const auto channel = targetedChannel(figures.request.view);
    const std::vector<Period> &months = figures.months.periods;
    figures.monthTargets.assign(figures.metrics.size(),
                                std::vector<std::optional<double>>(months.size(), std::nullopt));
    for (size_t month = 0; channel && month < months.size(); ++month) {
        const auto planned = workspace.targetsInForce(months[month]);
        if (!planned)
            return failure(planned.error());
        for (size_t row = 0; row < figures.metrics.size(); ++row) {
            const auto found = planned->effective(
                {figures.content->catalog.at(figures.metrics[row]).id, *channel, months[month]},
                channelsWithActuals(figures.months.answer, int(row), int(month)));
            if (found)
                figures.monthTargets[row][month] = found->target.value;
        }
    }
    return {};
}

bool concerns(const targets::Target &target, const ViewState &view, calendar::Day from)
{
    const bool shown =
        view.channels.empty() || target.key.channel == ChannelId::All ||
        std::find(view.channels.begin(), view.channels.end(), target.key.channel) != view.channels.end();
    return shown && target.key.period.days().last >= from;
}

std::vector<targets::Target> targetsFrom(const ReviewFigures &figures)
{
    std::vector<targets::Target> found;
    for (const targets::Target &target : figures.content->targets) {
        if (concerns(target, figures.request.view, figures.months.periods.front().first) &&
            figures.content->catalog.indexOf(target.key.metric))
            found.push_back(target);
    }
    const auto place = [&](const targets::Target &target) {
        return std::tuple(*figures.content->catalog.indexOf(target.key.metric), number(target.key.channel),
                          target.key.period.first, target.key.period.granularity);
    };
    std::sort(found.begin(), found.end(),
              [&](const targets::Target &a, const targets::Target &b) { return place(a) < place(b); });
    return found;
}

// One query for the periods of all targets.
Done addTargets(ReviewFigures &figures, const Workspace &workspace)
{
    const std::vector<targets::Target> found = targetsFrom(figures);
    facts::Query query;
    query.today = workspace.today();
    query.split = facts::Split::Channel;
    std::vector<Period> periods;
    for (const targets::Target &target : found) {
        const MetricIndex metric = *figures.content->catalog.indexOf(target.key.metric);
        if (!contains(query.metrics, metric))
            query.metrics.push_back(metric);
        if (std::find(periods.begin(), periods.end(), target.key.period) == periods.end()) {
            periods.push_back(target.key.period);
            query.buckets.push_back({target.key.period.days(), target.key.period.granularity});
        }
    }
    if (found.empty())
        return {};
    const auto answer = workspace.evaluate(query);
    if (!answer)
        return failure(answer.error());
    for (const targets::Target &target : found) {
        TargetFigures row;
        row.metric = *figures.content->catalog.indexOf(target.key.metric);
        row.target = target;
        const int group = answer->groupOf(target.key.channel);
        const auto metric = std::find(query.metrics.begin(), query.metrics.end(), row.metric);
        const auto period = std::find(periods.begin(), periods.end(), target.key.period);
        row.actual =
            group < 0 ? facts::Value::missing(facts::Reason::NoData)
                      : answer->at(int(metric - query.metrics.begin()), group, int(period - periods.begin()));
        const auto planned = workspace.targetsInForce(target.key.period, target.key.metric);
        if (!planned)
            return failure(planned.error());
        const auto then = planned->effective(target.key, {});
        if (then)
            row.target = then->target;
        row.standing = targets::standing(figures.content->catalog.at(row.metric), row.target, row.actual,
                                         closeFromAt(*figures.content, row.metric, target.key.period));
        planned->describe(row.standing, then, target.key, {});
        figures.targets.push_back(std::move(row));
    }
    return {};
}

Done addFacts(ReviewFigures &figures, const Workspace &workspace)
{
    facts::SeriesFilter filter;
    filter.channels = figures.request.view.channels;
    filter.campaigns = figures.request.view.campaigns;
    auto facts = workspace.facts(filter, figures.request.view.days);
    if (!facts)
        return failure(facts.error());
    for (const facts::SeriesFacts &series : *facts)
        figures.factCount += qint64(series.facts.size());
    if (!figures.hasAllFacts())
        return {};
    auto notes = workspace.notes(filter, figures.request.view.days);
    if (!notes)
        return failure(notes.error());
    figures.facts = std::move(*facts);
    figures.notes = std::move(*notes);
    return {};
}

Done computeTable(ReviewFigures &figures, const Workspace &workspace)
{
    std::vector<MetricIndex> rows = figures.metrics;
    rows.insert(rows.end(), figures.inputs.begin(), figures.inputs.end());
    auto table = kpiTable(workspace, rows, figures.request.view, facts::Split::Channel);
    if (!table)
        return failure(table.error());
    figures.table = std::move(*table);
    return {};
}

Done computeMonths(ReviewFigures &figures, const Workspace &workspace)
{
    auto months = trend(workspace, monthsRequest(figures));
    if (!months)
        return failure(months.error());
    figures.months = std::move(*months);
    return {};
}

} // namespace

std::vector<MetricIndex> reviewedMetrics(const store::Content &content, const DayRange &days)
{
    std::vector<MetricIndex> found;
    const auto add = [&](const MetricId &id) {
        const auto index = content.catalog.indexOf(id);
        if (index && !contains(found, *index))
            found.push_back(*index);
    };
    for (const Dashboard &dashboard : content.dashboards) {
        for (const Tile &tile : dashboard.tiles)
            add(tile.metric);
        for (const MetricId &metric : dashboard.table)
            add(metric);
    }
    for (const targets::Target &target : content.targets) {
        if (target.key.period.days().overlaps(days))
            add(target.key.metric);
    }
    return found;
}

Result<ReviewFigures> reviewFigures(const Workspace &workspace, const ReviewRequest &request,
                                    Progress &progress)
{
    ReviewFigures figures;
    figures.request = request;
    figures.content = workspace.content();
    figures.calendar = workspace.calendar();
    figures.dataEnd = workspace.dataEnd();
    figures.metrics = reviewedMetrics(*figures.content, request.view.days);
    figures.inputs = inputsOf(figures.metrics, figures.content->catalog);
    // The months tell which inputs have figures at all; then everything is computed for those alone.
    const auto step = [&](Done (*compute)(ReviewFigures &, const Workspace &)) -> Done {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        return compute(figures, workspace);
    };
    if (const Done done = step(computeMonths); !done)
        return failure(done.error());
    dropEmptyInputs(figures);
    for (const auto compute : {computeMonths, computeTable, addMonthTargets, addTargets, addFacts}) {
        if (const Done done = step(compute); !done)
            return failure(done.error());
    }
    return figures;
}

ViewState reviewedView(const Workspace &workspace, std::optional<Period> period)
{
    ViewState view;
    const calendar::Day day = workspace.dataEnd().value_or(calendar::dayOf(workspace.today()));
    view.period = period.value_or(workspace.calendar().periodOf(Granularity::Month, day));
    view.days = view.period->days();
    return view;
}

} // namespace vekha

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/metricdetail.h"

#include "core/workspace/running.h"

#include <algorithm>
#include <numeric>

namespace vekha {

using calendar::Granularity;

namespace {

constexpr int listPeriods = 12;

ViewState withChannel(ViewState view, ChannelId channel)
{
    const bool isFilteredOut =
        channel != ChannelId::All && !view.channels.empty() &&
        std::find(view.channels.begin(), view.channels.end(), channel) == view.channels.end();
    if (isFilteredOut)
        view.channels.push_back(channel);
    return view;
}

TrendRequest trendOf(const MetricDetailRequest &request, facts::Split split)
{
    TrendRequest trend;
    trend.metrics = {request.metric};
    trend.granularity = request.granularity;
    trend.days = request.days;
    trend.campaigns = request.view.campaigns;
    trend.split = split;
    if (split == facts::Split::Channel) {
        trend.channels = request.view.channels;
        trend.total = false;
        return trend;
    }
    trend.channels =
        request.channel == ChannelId::All ? request.view.channels : std::vector<ChannelId>{request.channel};
    trend.compare = facts::Comparison::YearAgo;
    return trend;
}

bool canHaveTargets(const MetricDetailRequest &request)
{
    const bool isWhole = request.channel != ChannelId::All || request.view.channels.empty();
    return calendar::monthsIn(request.granularity) > 0 && isWhole && request.view.campaigns.empty();
}

std::vector<ChannelId> channelsWithFigures(const std::optional<Trend> &channels, int period)
{
    std::vector<ChannelId> found;
    if (!channels)
        return found;
    const facts::Answer &answer = channels->answer;
    for (int group = 0; group < int(answer.groups.size()); ++group) {
        if (answer.at(0, group, period).hasNumber())
            found.push_back(answer.groups[size_t(group)].channel);
    }
    return found;
}

Result<std::vector<PeriodStanding>>
standingsOf(const Workspace &workspace, const MetricDetailRequest &request, const MetricDetail &detail)
{
    std::vector<PeriodStanding> standings(detail.trend.periods.size());
    if (!canHaveTargets(request) || detail.trend.answer.groups.empty())
        return standings;
    const auto content = workspace.content();
    const metrics::Metric &metric = content->catalog.at(request.metric);
    for (size_t i = 0; i < standings.size(); ++i) {
        const calendar::Period &period = detail.trend.periods[i];
        const auto planned = workspace.targetsInForce(period, metric.id);
        if (!planned)
            return failure(planned.error());
        const targets::TargetKey key{metric.id, request.channel, period};
        const std::vector<ChannelId> channels = channelsWithFigures(detail.channels, int(i));
        const auto found = planned->effective(key, channels);
        if (!found)
            continue;
        const targets::Target &target = found->target;
        standings[i].target = TrendTarget{period, target.value, target.low, target.high};
        const facts::Value &value = detail.trend.answer.at(0, 0, int(i));
        standings[i].standing =
            targets::standing(metric, target, value, closeFromAt(*content, request.metric, period));
        planned->describe(standings[i].standing, found, key, channels);
        RunningPeriod running(workspace, period);
        if (running.concerns(value) && running.load({request.metric}))
            running.judge(standings[i].standing, request.metric, request.channel);
    }
    return standings;
}

std::vector<Event> eventsOf(const store::Content &content, const MetricDetailRequest &request)
{
    std::vector<Event> events;
    const std::vector<ChannelId> &shown = request.view.channels;
    const auto concerns = [&](const Event &event) {
        if (event.channel == ChannelId::All || event.channel == ChannelId::Company)
            return true;
        if (request.channel != ChannelId::All)
            return event.channel == request.channel;
        return shown.empty() || std::find(shown.begin(), shown.end(), event.channel) != shown.end();
    };
    std::copy_if(content.events.begin(), content.events.end(), std::back_inserter(events), concerns);
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &a, const Event &b) { return a.day > b.day; });
    return events;
}

Result<std::vector<FactNote>> notesOf(const Workspace &workspace, const MetricDetailRequest &request,
                                      const MetricDetail &detail)
{
    facts::SeriesFilter filter;
    filter.inputs = detail.inputs.empty() ? std::vector<MetricIndex>{request.metric} : detail.inputs;
    filter.channels =
        request.channel == ChannelId::All ? request.view.channels : std::vector<ChannelId>{request.channel};
    filter.campaigns = request.view.campaigns;
    auto notes = workspace.notes(filter, request.days);
    if (notes) {
        std::stable_sort(notes->begin(), notes->end(), [](const FactNote &a, const FactNote &b) {
            return a.period.first > b.period.first;
        });
    }
    return notes;
}

} // namespace

const KpiCell *MetricDetail::cell(const KpiTable &table, int row) const
{
    const int column = table.columnOf(channel);
    return column < 0 || row >= int(table.metrics.size()) ? nullptr : &table.at(row, column);
}

Result<MetricDetail> metricDetail(const Workspace &workspace, const MetricDetailRequest &asked)
{
    MetricDetailRequest request = asked;
    request.view = withChannel(request.view, request.channel);
    MetricDetail detail;
    detail.metric = request.metric;
    detail.channel = request.channel;
    const auto content = workspace.content();
    if (!content->catalog.at(request.metric).isInput())
        detail.inputs = content->catalog.inputsOf(request.metric);

    std::vector<MetricIndex> rows = {request.metric};
    rows.insert(rows.end(), detail.inputs.begin(), detail.inputs.end());
    ViewState view = request.view;
    view.compare = ViewState::Compare::Previous;
    auto previous = kpiTable(workspace, rows, view, facts::Split::Channel);
    if (!previous)
        return failure(previous.error());
    detail.previous = std::move(*previous);
    view.compare = ViewState::Compare::YearAgo;
    auto yearAgo = kpiTable(workspace, rows, view, facts::Split::Channel);
    if (!yearAgo)
        return failure(yearAgo.error());
    detail.yearAgo = std::move(*yearAgo);

    auto whole = trend(workspace, trendOf(request, facts::Split::None));
    if (!whole)
        return failure(whole.error());
    detail.trend = std::move(*whole);
    if (request.byChannel || calendar::monthsIn(request.granularity) > 0) {
        auto channels = trend(workspace, trendOf(request, facts::Split::Channel));
        if (!channels)
            return failure(channels.error());
        detail.channels = std::move(*channels);
    }
    auto standings = standingsOf(workspace, request, detail);
    if (!standings)
        return failure(standings.error());
    detail.standings = std::move(*standings);
    detail.events = eventsOf(*content, request);
    auto notes = notesOf(workspace, request, detail);
    if (!notes)
        return failure(notes.error());
    detail.notes = std::move(*notes);
    return detail;
}

Result<MetricList> metricList(const Workspace &workspace, const ViewState &view)
{
    const auto content = workspace.content();
    std::vector<MetricIndex> all(size_t(content->catalog.size()));
    std::iota(all.begin(), all.end(), 0);
    MetricList list;
    auto table = kpiTable(workspace, all, view, facts::Split::None);
    if (!table)
        return failure(table.error());
    list.table = std::move(*table);

    TrendRequest request;
    request.metrics = all;
    request.granularity = view.period ? view.period->granularity : Granularity::Month;
    request.days = lastPeriods(workspace.calendar(), request.granularity, view.days.last, listPeriods);
    request.channels = view.channels;
    request.campaigns = view.campaigns;
    const auto history = trend(workspace, request);
    if (!history)
        return failure(history.error());
    for (int metric = 0; metric < int(all.size()); ++metric) {
        list.history.push_back(history->answer.groups.empty() ? std::vector<std::optional<double>>()
                                                              : numbersOf(history->answer, metric, 0));
        const auto &numbers = list.history.back();
        list.hasFigures.push_back(
            std::any_of(numbers.begin(), numbers.end(), [](const auto &n) { return n.has_value(); }));
    }
    return list;
}

} // namespace vekha

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/overview.h"

#include "core/workspace/trend.h"

#include <algorithm>

namespace vekha {

using calendar::Granularity;
using facts::Split;

namespace {

constexpr int sparklinePeriods = 24;

void addOnce(std::vector<MetricIndex> &list, std::optional<MetricIndex> metric)
{
    if (metric && std::find(list.begin(), list.end(), *metric) == list.end())
        list.push_back(*metric);
}

TrendRequest historyOf(const Workspace &workspace, const std::vector<MetricIndex> &metrics,
                       const ViewState &view, bool byChannel)
{
    TrendRequest request;
    request.metrics = metrics;
    request.granularity = view.period ? view.period->granularity : Granularity::Month;
    request.days = lastPeriods(workspace.calendar(), request.granularity, view.days.last, sparklinePeriods);
    request.channels = view.channels;
    request.campaigns = view.campaigns;
    request.split = byChannel ? Split::Channel : Split::None;
    return request;
}

// What a tile says while its period has no figures yet: the period before.
ViewState before(const ViewState &view)
{
    ViewState earlier = view;
    if (view.period) {
        earlier.period = view.period->shifted(-1);
        earlier.days = earlier.period->days();
    } else {
        earlier.days = calendar::previousRange(view.days);
    }
    return earlier;
}

} // namespace

Result<Overview> overview(const Workspace &workspace, const Dashboard &dashboard, const ViewState &view)
{
    const auto content = workspace.content();
    Overview result;
    result.dashboard = dashboard;
    std::vector<MetricIndex> all;
    for (const MetricId &id : dashboard.table)
        addOnce(result.tableMetrics, content->catalog.indexOf(id));
    all = result.tableMetrics;
    bool byChannel = false;
    std::vector<MetricIndex> ofTiles;
    for (const Tile &tile : dashboard.tiles) {
        addOnce(all, content->catalog.indexOf(tile.metric));
        addOnce(ofTiles, content->catalog.indexOf(tile.metric));
        byChannel = byChannel || tile.channel != ChannelId::All;
    }

    auto table = kpiTable(workspace, all, view, Split::Channel);
    if (!table)
        return failure(table.error());
    result.table = std::move(*table);
    const auto history = trend(workspace, historyOf(workspace, ofTiles, view, byChannel));
    if (!history)
        return failure(history.error());
    std::optional<KpiTable> earlier;

    for (const Tile &tile : dashboard.tiles) {
        TileFigures figures;
        figures.tile = tile;
        const auto metric = content->catalog.indexOf(tile.metric);
        if (metric) {
            figures.metric = *metric;
            const int row = result.table.rowOf(*metric);
            const int column = result.table.columnOf(tile.channel);
            if (column >= 0)
                figures.cell = result.table.at(row, column);
            const int group = history->answer.groupOf(tile.channel);
            const auto place = std::find(ofTiles.begin(), ofTiles.end(), *metric) - ofTiles.begin();
            if (group >= 0)
                figures.history = numbersOf(history->answer, int(place), group);
            if (!figures.cell.value.hasNumber() && !earlier) {
                auto read = kpiTable(workspace, ofTiles, before(view), Split::Channel);
                if (!read)
                    return failure(read.error());
                earlier = std::move(*read);
            }
            if (!figures.cell.value.hasNumber() && earlier->columnOf(tile.channel) >= 0)
                figures.before = earlier->at(earlier->rowOf(*metric), earlier->columnOf(tile.channel));
        }
        result.tiles.push_back(std::move(figures));
    }
    return result;
}

Result<std::vector<MetricForecast>> tileForecasts(const Workspace &workspace, const Dashboard &dashboard,
                                                  const ViewState &view)
{
    const metrics::MetricCatalog catalog = workspace.catalog();
    std::vector<MetricForecast> forecasts;
    for (const Tile &tile : dashboard.tiles) {
        forecasts.emplace_back();
        const auto metric = catalog.indexOf(tile.metric);
        // A period that was over when the data ended has nothing to come.
        if (!metric || !view.period || view.days.last < workspace.dataEnd().value_or(view.days.last + 1))
            continue;
        ForecastRequest request;
        request.metric = *metric;
        request.channel = tile.channel;
        request.granularity = view.period->granularity;
        request.horizon = usualHorizon(request.granularity);
        request.channels = view.channels;
        request.campaigns = view.campaigns;
        auto forecast = forecastOf(workspace, request);
        if (!forecast)
            return failure(forecast.error());
        forecasts.back() = std::move(*forecast);
    }
    return forecasts;
}

} // namespace vekha

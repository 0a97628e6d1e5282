// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/funnel.h"

#include "core/workspace/kpitable.h"

#include <algorithm>

namespace vekha {

using analysis::FunnelCounts;
using facts::Group;

namespace {

constexpr int usualPeriods = 12;

/// Finished periods before the shown one, of its kind; of a custom range, months.
std::vector<calendar::Period> periodsBefore(const Workspace &workspace, const ViewState &view)
{
    const calendar::FiscalCalendar calendar = workspace.calendar();
    const auto kind = view.period ? view.period->granularity : calendar::Granularity::Month;
    const calendar::Period shown = calendar.periodOf(kind, view.days.first);
    std::vector<calendar::Period> periods;
    for (int step = -usualPeriods; step < 0; ++step)
        periods.push_back(shown.shifted(step));
    return periods;
}

Result<facts::Answer> historyOf(const Workspace &workspace, const std::vector<MetricIndex> &stages,
                                const ViewState &view)
{
    facts::Query query;
    query.metrics = stages;
    query.channels = view.channels;
    query.campaigns = view.campaigns;
    query.split = facts::Split::Channel;
    query.today = workspace.today();
    for (const calendar::Period &period : periodsBefore(workspace, view))
        query.buckets.push_back({period.days(), period.granularity});
    return workspace.evaluate(query);
}

bool sameGroup(const Group &a, const Group &b) { return a.kind == b.kind && a.channel == b.channel; }

std::vector<FunnelCounts> pastOf(const facts::Answer &history, const Group &group, size_t stages)
{
    std::vector<FunnelCounts> past;
    for (int g = 0; g < int(history.groups.size()); ++g) {
        if (!sameGroup(history.groups[size_t(g)], group))
            continue;
        for (int bucket = 0; bucket < int(history.buckets.size()); ++bucket) {
            FunnelCounts counts;
            for (int stage = 0; stage < int(stages); ++stage)
                counts.push_back(history.at(stage, g, bucket).number);
            past.push_back(std::move(counts));
        }
    }
    return past;
}

std::vector<MetricIndex> withFigures(const std::vector<MetricIndex> &stages, const KpiTable &table,
                                     const facts::Answer &history)
{
    std::vector<MetricIndex> kept;
    for (int stage = 0; stage < int(stages.size()); ++stage) {
        bool any = table.at(stage, 0).value.hasNumber() || table.at(stage, 0).compared.hasNumber();
        for (int bucket = 0; !any && bucket < int(history.buckets.size()); ++bucket)
            any = history.at(stage, 0, bucket).hasNumber();
        if (any)
            kept.push_back(stages[size_t(stage)]);
    }
    return kept;
}

void addGroup(FunnelBoard &board, const KpiTable &table, int group, const facts::Answer &history)
{
    FunnelCounts now, before;
    for (int stage = 0; stage < int(board.stages.size()); ++stage) {
        now.push_back(table.at(stage, group).value.number);
        before.push_back(table.at(stage, group).compared.number);
    }
    const auto usual =
        analysis::usualConversions(pastOf(history, table.groups[size_t(group)], board.stages.size()));
    for (int stage = 0; stage < int(board.stages.size()); ++stage) {
        const KpiCell &cell = table.at(stage, group);
        FunnelCell shown;
        shown.count = cell.value;
        shown.fromPrevious = analysis::fromPrevious(now, stage);
        shown.fromFirst = analysis::fromFirst(now, stage);
        shown.compared = analysis::fromPrevious(before, stage);
        shown.comparedCount = cell.compared.number;
        if (!usual.empty())
            shown.usual = usual[size_t(stage)];
        if (cell.standing.target)
            shown.target = cell.standing.target->value;
        board.cells.push_back(std::move(shown));
    }
    board.groups.push_back(table.groups[size_t(group)]);
    board.weakSpots.push_back(analysis::weakSpot(now, usual));
}

/// Revenue for each of the last stage in the period.
Result<std::optional<double>> valueOfOne(const Workspace &workspace, MetricIndex lastStage,
                                         const ViewState &view)
{
    const auto revenue = workspace.catalog().indexOf(QStringLiteral("revenue"));
    if (!revenue)
        return std::nullopt;
    const auto table = kpiTable(workspace, {*revenue, lastStage}, view, facts::Split::None);
    if (!table)
        return failure(table.error());
    const auto money = table->at(0, 0).value.number, count = table->at(1, 0).value.number;
    return money && count && *count > 0 ? std::optional(*money / *count) : std::nullopt;
}

} // namespace

std::vector<MetricIndex> usualStages(const Workspace &workspace)
{
    const metrics::MetricCatalog catalog = workspace.catalog();
    const std::vector<MetricIndex> withData = workspace.inputsWithData();
    const auto has = [&](const QString &id) {
        const auto index = catalog.indexOf(id);
        return index && std::find(withData.begin(), withData.end(), *index) != withData.end();
    };
    std::vector<MetricIndex> stages;
    for (const char *id :
         {"impressions", "clicks", "sessions", "product_views", "cart_adds", "leads", "mql", "sqo"}) {
        if (has(QLatin1String(id)))
            stages.push_back(*catalog.indexOf(QLatin1String(id)));
    }
    // A funnel ends in one thing: orders, or where there are none, deals.
    for (const char *id : {"orders", "deals_won"}) {
        if (!has(QLatin1String(id)))
            continue;
        stages.push_back(*catalog.indexOf(QLatin1String(id)));
        break;
    }
    return stages;
}

Result<FunnelBoard> funnelBoard(const Workspace &workspace, const std::vector<MetricIndex> &stages,
                                const ViewState &view)
{
    FunnelBoard board;
    if (stages.empty())
        return board;
    auto table = kpiTable(workspace, stages, view, facts::Split::Channel);
    auto history = table ? historyOf(workspace, stages, view) : failure(table.error());
    if (!history)
        return failure(history.error());
    board.stages = withFigures(stages, *table, *history);
    if (board.stages.empty())
        return board;
    if (board.stages.size() < stages.size()) {
        table = kpiTable(workspace, board.stages, view, facts::Split::Channel);
        history = table ? historyOf(workspace, board.stages, view) : failure(table.error());
        if (!history)
            return failure(history.error());
    }
    board.shownDays = table->shownDays;
    board.comparedDays = table->comparedDays;
    for (int group = 0; group < int(table->groups.size()); ++group)
        addGroup(board, *table, group, *history);
    const auto value = valueOfOne(workspace, board.stages.back(), view);
    if (!value)
        return failure(value.error());
    board.valueOfOne = *value;
    return board;
}

} // namespace vekha

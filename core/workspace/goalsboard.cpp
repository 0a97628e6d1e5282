// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/goalsboard.h"

#include "core/workspace/kpitable.h"
#include "core/workspace/targetsgrid.h"

#include <algorithm>
#include <set>

namespace vekha {

using calendar::DayRange;
using calendar::Granularity;
using calendar::Period;
using goals::Goal;
using goals::Measure;
using goals::MeasureSpan;

namespace {

constexpr int auditedMonths = 3;

Granularity granularityOf(MeasureSpan span)
{
    return span == MeasureSpan::Quarter ? Granularity::Quarter : Granularity::Month;
}

/// The days that a measure's figure is taken over; empty before the goal began.
facts::Bucket bucketOf(const Workspace &workspace, const Goal &goal, const Measure &measure)
{
    const calendar::Day today = calendar::dayOf(workspace.today());
    if (measure.span == MeasureSpan::WholeTime) {
        const calendar::Day first = goal.start.isValid() ? calendar::dayOf(goal.start) : today;
        const calendar::Day due = goal.due.isValid() ? calendar::dayOf(goal.due) : today;
        return {DayRange{first, std::min(today, due)}, std::nullopt};
    }
    // The last period that is over, has data and ends by the due date.
    const Granularity granularity = granularityOf(measure.span);
    calendar::Day last = std::min(today - 1, workspace.dataEnd().value_or(today));
    if (goal.due.isValid())
        last = std::min(last, calendar::dayOf(goal.due));
    const Period current = workspace.calendar().periodOf(granularity, last);
    const Period over = current.days().last <= last ? current : current.shifted(-1);
    return {over.days(), granularity};
}

Result<goals::MeasureNow> figureOf(const Workspace &workspace, const Goal &goal, const Measure &measure,
                                   MetricIndex metric)
{
    facts::Query query;
    query.metrics = {metric};
    query.buckets = {bucketOf(workspace, goal, measure)};
    query.today = workspace.today();
    if (measure.channel != ChannelId::All)
        query.channels = {measure.channel};
    if (query.buckets.front().days.isEmpty())
        return goals::MeasureNow();
    const auto answer = workspace.evaluate(query);
    if (!answer)
        return failure(answer.error());
    goals::MeasureNow now;
    if (!answer->groups.empty())
        now.actual = answer->at(0, 0, 0).number;
    return now;
}

/// The realism check of a measure by the month or the quarter in which it is due.
std::optional<targets::Likelihood> likelihoodOf(const Workspace &workspace, const Goal &goal,
                                                const Measure &measure)
{
    if (measure.span == MeasureSpan::WholeTime || !measure.target || !goal.due.isValid())
        return std::nullopt;
    targets::Target target;
    target.key = {measure.metric, measure.channel,
                  workspace.calendar().periodOf(granularityOf(measure.span), calendar::dayOf(goal.due))};
    target.value = *measure.target;
    target.baseline = measure.baseline;
    target.direction = measure.direction;
    const auto checked = realismOf(workspace, target);
    return checked ? checked->word : std::nullopt;
}

bool hasData(const Workspace &workspace, const Measure &measure, MetricIndex metric)
{
    const auto source = workspace.source();
    if (!source)
        return false;
    const metrics::MetricCatalog catalog = workspace.catalog();
    const auto &inputs = catalog.inputsOf(metric);
    return std::all_of(inputs.begin(), inputs.end(), [&](MetricIndex input) {
        return (catalog.at(input).input().optional && input != metric) ||
               !(*source)->monthsPresent(input, measure.channel).empty();
    });
}

std::set<MetricIndex> servingGoals(const store::Content &content)
{
    std::set<MetricIndex> metrics;
    for (const Goal &goal : content.goals) {
        const bool isOpen = goal.state == goals::GoalState::Draft || goal.state == goals::GoalState::Active;
        for (const Measure &measure : goal.measures) {
            const auto metric = content.catalog.indexOf(measure.metric);
            if (isOpen && metric)
                metrics.insert(*metric);
        }
    }
    return metrics;
}

void addObjectives(const store::Content &content, const std::vector<GoalRow> &rows, int parent, int depth,
                   std::vector<ObjectiveRow> &tree)
{
    for (const goals::Objective &objective : content.objectives) {
        if (objective.parent != parent)
            continue;
        ObjectiveRow row{objective, depth, {}};
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].goal.objective == objective.id)
                row.goals.push_back(int(i));
        }
        tree.push_back(std::move(row));
        addObjectives(content, rows, objective.id, depth + 1, tree);
    }
}

// Audit

std::vector<Period> lastFinishedMonths(const Workspace &workspace)
{
    const calendar::Day today = calendar::dayOf(workspace.today());
    const Period current = workspace.calendar().periodOf(Granularity::Month, today);
    std::vector<Period> months;
    for (int back = auditedMonths; back > 0; --back)
        months.push_back(current.shifted(-back));
    return months;
}

bool isSameDefinition(const metrics::Metric &a, const metrics::Metric &b)
{
    return a.rules == b.rules && a.unit == b.unit && a.better == b.better;
}

std::optional<QDateTime> lastDefinitionChange(const store::Content &content, const metrics::Metric &metric)
{
    metrics::Metric after = metric;
    const auto &revisions = content.metricRevisions;
    for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
        auto before = revision->metric == metric.id ? revision->definition() : std::nullopt;
        if (!before)
            continue;
        if (!isSameDefinition(*before, after))
            return revision->until;
        after = std::move(*before);
    }
    return std::nullopt;
}

bool hasTargetIn(const store::Content &content, const MetricId &metric, const DayRange &days)
{
    return std::any_of(content.targets.begin(), content.targets.end(), [&](const targets::Target &target) {
        return target.key.metric == metric && target.key.period.days().overlaps(days);
    });
}

} // namespace

Result<GoalRow> goalRow(const Workspace &workspace, const Goal &goal)
{
    const auto content = workspace.content();
    GoalRow row;
    row.goal = goal;
    std::vector<metrics::Direction> directions;
    std::vector<goals::MeasureNow> now;
    for (const Measure &measure : goal.measures) {
        goals::MeasureFacts facts;
        facts.isOfOneChannel = measure.channel != ChannelId::All;
        const auto metric = content->catalog.indexOf(measure.metric);
        facts.isKnown = metric.has_value();
        directions.push_back(metrics::Direction::Up);
        now.emplace_back();
        if (metric) {
            directions.back() = content->catalog.at(*metric).better;
            const auto figure = figureOf(workspace, goal, measure, *metric);
            if (!figure)
                return failure(figure.error());
            now.back() = *figure;
            facts.hasData = hasData(workspace, measure, *metric);
            facts.likelihood = likelihoodOf(workspace, goal, measure);
        }
        row.facts.push_back(facts);
    }
    row.progress = goals::progressOf(goal, directions, now, workspace.today());
    row.lacks = goals::lacking(goal, row.facts);
    for (const goals::CheckIn &checkIn : content->checkIns) {
        if (checkIn.goal == goal.id)
            row.checkIns.insert(row.checkIns.begin(), checkIn);
    }
    return row;
}

Result<GoalsBoard> goalsBoard(const Workspace &workspace)
{
    const auto content = workspace.content();
    GoalsBoard board;
    for (const Goal &goal : content->goals) {
        auto row = goalRow(workspace, goal);
        if (!row)
            return failure(row.error());
        const int place = int(board.goals.size());
        if (goal.objective == 0)
            board.withoutObjective.push_back(place);
        if (goal.measures.empty())
            board.withoutMeasures.push_back(place);
        board.goals.push_back(std::move(*row));
    }
    addObjectives(*content, board.goals, 0, 0, board.objectives);
    const std::set<MetricIndex> serving = servingGoals(*content);
    for (const MetricIndex metric : kpisInUse(*content)) {
        if (!serving.contains(metric))
            board.withoutGoal.push_back(metric);
    }
    return board;
}

std::vector<MetricIndex> kpisInUse(const store::Content &content)
{
    std::set<MetricIndex> found;
    const auto add = [&](const MetricId &id) {
        if (const auto metric = content.catalog.indexOf(id))
            found.insert(*metric);
    };
    for (const Dashboard &dashboard : content.dashboards) {
        for (const Tile &tile : dashboard.tiles)
            add(tile.metric);
        for (const MetricId &metric : dashboard.table)
            add(metric);
    }
    for (const targets::Target &target : content.targets)
        add(target.key.metric);
    for (const Goal &goal : content.goals) {
        for (const Measure &measure : goal.measures)
            add(measure.metric);
    }
    for (const scorecards::Scorecard &card : content.scorecards) {
        for (const scorecards::CardRow &row : card.rows)
            add(row.metric);
    }
    return {found.begin(), found.end()};
}

Result<std::vector<goals::AuditFinding>> kpiAudit(const Workspace &workspace)
{
    const auto content = workspace.content();
    const std::vector<MetricIndex> metrics = kpisInUse(*content);
    const std::set<MetricIndex> serving = servingGoals(*content);
    const Period quarter =
        workspace.calendar().periodOf(Granularity::Quarter, calendar::dayOf(workspace.today()));
    std::vector<KpiTable> tables;
    const std::vector<Period> months = lastFinishedMonths(workspace);
    for (const Period &month : months) {
        ViewState view;
        view.period = month;
        view.days = month.days();
        auto table = kpiTable(workspace, metrics, view, facts::Split::Channel);
        if (!table)
            return failure(table.error());
        tables.push_back(std::move(*table));
    }
    std::vector<goals::AuditFinding> findings;
    for (size_t i = 0; i < metrics.size(); ++i) {
        const metrics::Metric &metric = content->catalog.at(metrics[i]);
        goals::AuditFacts facts;
        facts.metric = metrics[i];
        facts.hasOwner = !metric.owner.trimmed().isEmpty();
        facts.servesGoal = serving.contains(metrics[i]);
        facts.hasTargetThisQuarter = hasTargetIn(*content, metric.id, quarter.days());
        facts.lookingBackTo = calendar::dateOf(quarter.shifted(-1).first);
        facts.definitionChanged = lastDefinitionChange(*content, metric);
        for (size_t month = 0; month < months.size(); ++month) {
            goals::AuditPeriod period{months[month], false, targets::Status::NoData, std::nullopt};
            const int total = tables[month].columnOf(ChannelId::All);
            if (total >= 0) {
                const KpiCell &cell = tables[month].at(int(i), total);
                period.hasData = cell.value.hasNumber();
                period.status = cell.standing.status;
                period.attainment = cell.standing.attainment;
            }
            facts.periods.push_back(period);
        }
        const auto found = goals::audit(facts);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

} // namespace vekha

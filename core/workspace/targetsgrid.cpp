// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/targetsgrid.h"

#include "core/targets/spreading.h"
#include "core/workspace/expectation.h"
#include "core/workspace/forecasts.h"
#include "core/workspace/running.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vekha {

using calendar::Granularity;
using calendar::Period;
using targets::Target;
using targets::TargetBook;
using targets::TargetKey;

/// Figures of each row, and what the grid needs of the workspace.
class TargetsGridFigures {
public:
    struct Row {
        MetricIndex metric = -1;
        ChannelId channel = ChannelId::All;
        std::optional<double> yearAgo;
        std::optional<double> previous;
        bool previousIsPartial = false;
        std::optional<targets::Expectation> expected;
        facts::Value now; ///< of the period
        double closeFrom = 0;
    };
    std::shared_ptr<const store::Content> content;
    Period period;
    PeriodTense tense = PeriodTense::ToCome;
    std::vector<Period> columns;
    std::vector<bool> closed;                    ///< by column
    std::vector<targets::PeriodTargets> planned; ///< by column
    std::vector<Row> rows;
    /// Channels with figures of a metric in the period, or where it has none yet in the one before.
    std::map<MetricIndex, std::vector<ChannelId>> channels;
};

namespace {

std::vector<Period> columnsOf(const TargetsGridRequest &request, const calendar::FiscalCalendar &calendar)
{
    if (!request.columns.empty())
        return request.columns;
    std::vector<Period> columns{request.period};
    if (request.period.granularity == Granularity::Month)
        return columns;
    const auto months = calendar.periodsIn(Granularity::Month, request.period.days());
    columns.insert(columns.end(), months.begin(), months.end());
    return columns;
}

PeriodTense tenseOf(const Period &period, calendar::Day today)
{
    const calendar::DayRange days = period.days();
    return days.last < today     ? PeriodTense::Over
           : days.first <= today ? PeriodTense::Running
                                 : PeriodTense::ToCome;
}

bool isWhole(const facts::Value &value) { return value.number && value.complete && !value.running; }

bool isClosed(const store::Content &content, const Period &period)
{
    return std::any_of(content.closings.begin(), content.closings.end(), [&](const targets::Closing &each) {
        return each.isInForce() && each.period.days().contains(period.days());
    });
}

std::vector<ChannelId> channelsInUse(const store::Content &content, const std::vector<ChannelId> &wanted)
{
    if (!wanted.empty())
        return wanted;
    std::vector<ChannelId> channels;
    for (const Channel &channel : content.channels) {
        if (!channel.archived && channel.id != ChannelId::Company)
            channels.push_back(channel.id);
    }
    return channels;
}

/// Buckets: the history up to the period before, then the period a year ago and the period itself.
struct HistoryQuery {
    facts::Query query;
    int periods = 0;
    int yearAgo = -1;
    int now = -1;
};

HistoryQuery historyOf(const Workspace &workspace, const std::vector<MetricIndex> &metrics,
                       const Period &period)
{
    HistoryQuery history;
    history.query.metrics = metrics;
    history.query.split = facts::Split::Channel;
    history.query.today = workspace.today();
    history.periods = periodsOfHistory(period.granularity);
    for (int back = history.periods; back > 0; --back) {
        const Period before = period.shifted(-back);
        history.query.buckets.push_back({before.days(), before.granularity});
    }
    if (const auto yearAgo = period.yearAgo()) {
        history.yearAgo = int(history.query.buckets.size());
        history.query.buckets.push_back({yearAgo->days(), yearAgo->granularity});
    }
    history.now = int(history.query.buckets.size());
    history.query.buckets.push_back({period.days(), period.granularity});
    return history;
}

std::vector<std::optional<double>> finishedFigures(const facts::Answer &answer, int metric, int group,
                                                   int count)
{
    std::vector<std::optional<double>> figures;
    for (int bucket = 0; bucket < count; ++bucket) {
        const facts::Value &value = answer.at(metric, group, bucket);
        figures.push_back(isWhole(value) ? value.number : std::nullopt);
    }
    return figures;
}

std::vector<ChannelId> channelsWithFigures(const facts::Answer &answer, int metric, int bucket)
{
    std::vector<ChannelId> channels;
    for (int group = 0; group < int(answer.groups.size()); ++group) {
        const facts::Group &of = answer.groups[size_t(group)];
        if (of.kind == facts::Group::Kind::Channel && answer.at(metric, group, bucket).hasNumber())
            channels.push_back(of.channel);
    }
    return channels;
}

/// The forecast of a period to come; of one that is over, as it would have been foretold then.
Result<std::optional<targets::Expectation>> expectedIn(const Workspace &workspace, const Period &period,
                                                       MetricIndex metric, ChannelId channel,
                                                       const std::vector<std::optional<double>> &before)
{
    ForecastRequest request;
    request.metric = metric;
    request.channel = channel;
    auto expected = expectationAt(workspace, request, period);
    const auto end = workspace.dataEnd();
    if (!expected || *expected || !end || period.first > *end)
        return expected;
    return expectationOf(before, period.granularity);
}

Result<TargetsGridFigures::Row> figuresOf(const Workspace &workspace, const facts::Answer &answer,
                                          const HistoryQuery &history, int metric, ChannelId channel,
                                          const Period &period)
{
    TargetsGridFigures::Row row;
    row.metric = history.query.metrics[size_t(metric)];
    row.channel = channel;
    row.closeFrom = closeFromAt(*workspace.content(), row.metric, period);
    const int group = answer.groupOf(channel);
    if (group < 0)
        return row;
    if (history.yearAgo >= 0)
        row.yearAgo = answer.at(metric, group, history.yearAgo).number;
    const facts::Value &previous = answer.at(metric, group, history.periods - 1);
    row.now = answer.at(metric, group, history.now);
    row.previous = previous.number;
    row.previousIsPartial = previous.number && (previous.running || !previous.complete);
    auto expected = expectedIn(workspace, period, row.metric, channel,
                               finishedFigures(answer, metric, group, history.periods));
    if (!expected)
        return failure(expected.error());
    row.expected = std::move(*expected);
    return row;
}

/// The cells of a row: each period's own target and what it gives to its months is looked up once.
std::vector<TargetsGridCell> cellsOf(const TargetsGridFigures &figures, const TargetBook &book,
                                     const TargetsGridFigures::Row &row, const MetricId &metric,
                                     const std::vector<ChannelId> &channels)
{
    std::vector<TargetsGridCell> cells(figures.columns.size());
    std::vector<targets::MonthTarget> months; // of the row's own quarters, oldest first
    const auto spreadOver = [&months](const Period &month) {
        const auto found = std::lower_bound(
            months.begin(), months.end(), month.first,
            [](const targets::MonthTarget &each, calendar::Day first) { return each.month.first < first; });
        return found != months.end() && found->month == month ? &*found : nullptr;
    };
    for (size_t column = 0; column < figures.columns.size(); ++column) {
        TargetsGridCell &cell = cells[column];
        const Period &period = figures.columns[column];
        cell.isClosed = figures.closed[column];
        if (const targets::MonthTarget *month = spreadOver(period)) {
            cell.target = month->target;
            cell.isOwn = month->byHand;
            cell.isSpread = !cell.isOwn && cell.target;
            continue;
        }
        const TargetKey key{metric, row.channel, period};
        const auto found = book.effective(key, channels);
        if (!found)
            continue;
        cell.target = found->target;
        cell.isOwn = found->target.key == key && !found->spread && !found->rolledUp;
        cell.isSpread = !cell.isOwn && !found->rolledUp;
        cell.isRolledUp = found->rolledUp;
        if (cell.isOwn && period.granularity == Granularity::Quarter) {
            const std::vector<targets::MonthTarget> own = book.monthsOf(found->target);
            if (months.empty() || months.back().month.first < own.front().month.first)
                months.insert(months.end(), own.begin(), own.end());
        }
    }
    return cells;
}

void markThen(TargetsGridCell &cell, const targets::PeriodTargets &planned, const TargetKey &key,
              const std::vector<ChannelId> &channels)
{
    if (planned.isPresent())
        return;
    const auto then = planned.effective(key, channels);
    if (then && (!cell.target || !then->target.saysTheSameAs(*cell.target)))
        cell.then = then->target;
}

/// The row's period: its figure, and the chance of the target where that is not whole or the period not over.
void judge(TargetsGridRow &row, const TargetsGridFigures::Row &known, const TargetsGridCell *cell,
           PeriodTense tense, const metrics::Metric &metric)
{
    row.actual = known.now.number;
    row.closeFrom = known.closeFrom;
    row.actualIsPartial = row.actual && !isWhole(known.now);
    if (tense == PeriodTense::Over && !row.actualIsPartial) {
        const std::optional<Target> none;
        const auto &target = !cell ? none : cell->then ? cell->then : cell->target;
        row.result = targets::standing(metric, target, known.now, known.closeFrom);
        return;
    }
    if (!cell || !cell->target || !row.expected)
        return;
    row.chance = targets::chanceToMeet(*row.expected, *cell->target, metric.better);
    if (row.chance)
        row.word = targets::likelihoodOf(*row.chance);
}

double inUnits(double value, double step)
{
    return step > 0 ? std::round(value * std::round(1 / step)) / std::round(1 / step) : value;
}

} // namespace

int TargetsGrid::rowOf(MetricIndex metric, ChannelId channel) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const TargetsGridRow &row) {
        return row.metric == metric && row.channel == channel;
    });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

Result<std::shared_ptr<const TargetsGridFigures>> targetsGridFigures(const Workspace &workspace,
                                                                     const TargetsGridRequest &request)
{
    auto figures = std::make_shared<TargetsGridFigures>();
    figures->content = workspace.content();
    figures->period = request.period;
    figures->tense = tenseOf(request.period, calendar::dayOf(workspace.today()));
    figures->columns = columnsOf(request, workspace.calendar());
    for (const Period &period : figures->columns) {
        figures->closed.push_back(isClosed(*figures->content, period));
        auto planned = workspace.targetsInForce(period);
        if (!planned)
            return failure(planned.error());
        figures->planned.push_back(std::move(*planned));
    }
    const HistoryQuery history = historyOf(workspace, request.metrics, request.period);
    const auto answer = workspace.evaluate(history.query);
    if (!answer)
        return failure(answer.error());
    const std::vector<ChannelId> channels = channelsInUse(*figures->content, request.channels);
    for (int metric = 0; metric < int(request.metrics.size()); ++metric) {
        std::vector<ChannelId> &withFigures = figures->channels[request.metrics[size_t(metric)]];
        withFigures = channelsWithFigures(*answer, metric, history.now);
        if (withFigures.empty())
            withFigures = channelsWithFigures(*answer, metric, history.periods - 1);
        std::vector<ChannelId> lines{ChannelId::All};
        lines.insert(lines.end(), channels.begin(), channels.end());
        for (const ChannelId channel : lines) {
            auto row = figuresOf(workspace, *answer, history, metric, channel, request.period);
            if (!row)
                return failure(row.error());
            figures->rows.push_back(std::move(*row));
        }
    }
    return std::shared_ptr<const TargetsGridFigures>(std::move(figures));
}

TargetsGrid targetsGrid(const TargetsGridFigures &figures, const TargetBook &book)
{
    TargetsGrid grid;
    grid.period = figures.period;
    grid.tense = figures.tense;
    grid.columns = figures.columns;
    grid.rows.reserve(figures.rows.size());
    const auto place = std::find(grid.columns.begin(), grid.columns.end(), figures.period);
    const auto shown = size_t(place - grid.columns.begin());
    static const std::vector<ChannelId> none;
    for (const TargetsGridFigures::Row &known : figures.rows) {
        const metrics::Metric &metric = figures.content->catalog.at(known.metric);
        const std::vector<ChannelId> &channels =
            known.channel == ChannelId::All ? figures.channels.at(known.metric) : none;
        TargetsGridRow row;
        row.metric = known.metric;
        row.channel = known.channel;
        row.yearAgo = known.yearAgo;
        row.previous = known.previous;
        row.previousIsPartial = known.previousIsPartial;
        row.expected = known.expected;
        row.cells = cellsOf(figures, book, known, metric.id, channels);
        for (size_t column = 0; column < row.cells.size(); ++column) {
            markThen(row.cells[column], figures.planned[column],
                     {metric.id, row.channel, grid.columns[column]}, channels);
            if (!row.cells[column].isOwn)
                continue;
            const auto found = book.differences({metric.id, row.channel, grid.columns[column]}, channels);
            row.differences.insert(row.differences.end(), found.begin(), found.end());
        }
        judge(row, known, shown < row.cells.size() ? &row.cells[shown] : nullptr, grid.tense, metric);
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

std::vector<targets::TargetEdit> targetsFromForecast(const TargetsGridFigures &figures)
{
    std::vector<targets::TargetEdit> edits;
    for (const TargetsGridFigures::Row &row : figures.rows) {
        const metrics::Metric &metric = figures.content->catalog.at(row.metric);
        if (!row.expected || metric.better == metrics::Direction::None)
            continue;
        Target target;
        target.key = {metric.id, row.channel, figures.period};
        target.value = inUnits(row.expected->mean, targets::stepOf(metric.unit));
        target.rule = {targets::Rule::Kind::Value, target.value, false};
        target.spread = targets::Spreading::LastYear;
        edits.push_back({target.key, target});
    }
    return edits;
}

std::vector<targets::TargetEdit> targetsFromFigures(const TargetsGridFigures &figures, bool onYearAgo,
                                                    double betterBy)
{
    std::vector<targets::TargetEdit> edits;
    for (const TargetsGridFigures::Row &row : figures.rows) {
        const metrics::Metric &metric = figures.content->catalog.at(row.metric);
        const std::optional<double> figure = onYearAgo               ? row.yearAgo
                                             : row.previousIsPartial ? std::nullopt
                                                                     : row.previous;
        if (!figure || metric.better == metrics::Direction::None)
            continue;
        const double change = metric.better == metrics::Direction::Down ? -betterBy : betterBy;
        Target target;
        target.key = {metric.id, row.channel, figures.period};
        target.value = inUnits(*figure + std::abs(*figure) * change, targets::stepOf(metric.unit));
        target.rule = {targets::Rule::Kind::ChangePercent, change, onYearAgo};
        target.spread = targets::Spreading::LastYear;
        edits.push_back({target.key, target});
    }
    return edits;
}

Result<RealismFacts> realismFacts(const Workspace &workspace, const TargetKey &key)
{
    const auto metric = workspace.metricNamed(key.metric);
    if (!metric)
        return failure(metric.error());
    const Period &period = key.period;
    HistoryQuery history = historyOf(workspace, {*metric}, period);
    if (key.channel != ChannelId::All)
        history.query.channels = {key.channel};
    history.query.split = facts::Split::None;
    const auto answer = workspace.evaluate(history.query);
    if (!answer)
        return failure(answer.error());
    std::vector<std::optional<double>> figures;
    if (!answer->groups.empty())
        figures = finishedFigures(*answer, 0, 0, history.periods);
    // Before the first figure there is nothing to look back on.
    const auto first =
        std::find_if(figures.begin(), figures.end(), [](const auto &figure) { return figure.has_value(); });
    RealismFacts known;
    for (auto figure = first; figure != figures.end(); ++figure)
        known.history.push_back({period.shifted(int(figure - figures.begin()) - history.periods), *figure});
    auto expected = expectedIn(workspace, period, *metric, key.channel, figures);
    if (!expected)
        return failure(expected.error());
    known.expected = std::move(*expected);
    if (answer->groups.empty() || !isWhole(answer->at(0, 0, history.now)) ||
        tenseOf(period, calendar::dayOf(workspace.today())) != PeriodTense::Over)
        return known;
    auto planned = workspace.targetsInForce(period);
    if (!planned)
        return failure(planned.error());
    known.result = answer->at(0, 0, history.now);
    known.closeFrom = closeFromAt(*workspace.content(), *metric, period);
    if (const auto then = planned->effective(key, {}); then && !planned->isPresent())
        known.then = then->target;
    return known;
}

std::optional<targets::Standing> RealismFacts::standing(const metrics::Metric &metric,
                                                        const std::optional<Target> &now) const
{
    if (!result)
        return std::nullopt;
    return targets::standing(metric, then ? then : now, *result, closeFrom);
}

Result<targets::Realism> realismOf(const Workspace &workspace, const Target &target)
{
    const auto known = realismFacts(workspace, target.key);
    if (!known)
        return failure(known.error());
    const metrics::Metric *metric = workspace.content()->catalog.find(target.key.metric);
    return targets::realism(*metric, target, known->history, known->expected);
}

Result<std::vector<targets::Inconsistency>> targetWarnings(const Workspace &workspace, const TargetBook &book,
                                                           const std::vector<Period> &periods)
{
    const facts::Context context = workspace.context();
    std::vector<MetricIndex> metrics;
    for (const Target &target : book.all()) {
        const auto metric = context.catalog.indexOf(target.key.metric);
        if (metric && std::find(metrics.begin(), metrics.end(), *metric) == metrics.end())
            metrics.push_back(*metric);
    }
    facts::Query query;
    query.metrics = metrics;
    query.split = facts::Split::Channel;
    query.today = workspace.today();
    for (const Period &period : periods)
        query.buckets.push_back({period.days(), period.granularity});
    const auto answer = workspace.evaluate(query);
    if (!answer)
        return failure(answer.error());
    // Of a period to come every channel that has a target counts.
    const auto channelsOf = [&](MetricIndex metric, const Period &period) {
        const auto row = std::find(metrics.begin(), metrics.end(), metric);
        const auto bucket = std::find(periods.begin(), periods.end(), period);
        std::vector<ChannelId> channels;
        if (row != metrics.end() && bucket != periods.end())
            channels =
                channelsWithFigures(*answer, int(row - metrics.begin()), int(bucket - periods.begin()));
        for (const Channel &channel : context.channels) {
            const bool isNew = std::find(channels.begin(), channels.end(), channel.id) == channels.end();
            if (isNew && book.effective({context.catalog.at(metric).id, channel.id, period}, {}))
                channels.push_back(channel.id);
        }
        return channels;
    };
    return targets::inconsistencies(book, context, periods, channelsOf);
}

} // namespace vekha

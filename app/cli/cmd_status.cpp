// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/wording/goalwords.h"
#include "core/wording/names.h"
#include "core/wording/reasons.h"
#include "core/workspace/kpitable.h"

#include <QCoreApplication>

#include <algorithm>

namespace vekha::cli {

using calendar::Granularity;
using calendar::Period;
using facts::Group;
using targets::Standing;

namespace {

/// One row of the answer.
struct StatusRow {
    MetricIndex metric = -1;
    ChannelId channel = ChannelId::All;
    Period period;
    facts::Value value;
    Standing standing;
};

Expected<std::vector<Period>> periodsAsked(const Session &session, const Workspace &workspace)
{
    const auto every =
        session.oneOf(QStringLiteral("every"), QStringLiteral("month quarter half year").split(u' '));
    if (!every)
        return tl::unexpected(every.error());
    const calendar::FiscalCalendar calendar = workspace.calendar();
    std::optional<Granularity> kind;
    if (!every->isEmpty())
        kind = calendar::granularityFromCode(*every).value_or(Granularity::Month);
    if (session.arguments().has(QStringLiteral("period"))) {
        const auto period = periodOf(workspace, session.arguments().value(QStringLiteral("period")));
        if (!period)
            return tl::unexpected(period.error());
        return kind ? calendar.periodsIn(*kind, period->days()) : std::vector<Period>{*period};
    }
    const calendar::Day day = workspace.dataEnd().value_or(calendar::dayOf(workspace.today()));
    return std::vector<Period>{calendar.periodOf(kind.value_or(Granularity::Month), day)};
}

// Metrics with targets that speak of the period, and those that the dashboards show; in the catalogue's
// order.
std::vector<MetricIndex> metricsOf(const store::Content &content, const std::vector<Period> &periods)
{
    std::vector<MetricIndex> found;
    const auto add = [&](const MetricId &id) {
        const auto index = content.catalog.indexOf(id);
        if (index && std::find(found.begin(), found.end(), *index) == found.end())
            found.push_back(*index);
    };
    for (const targets::Target &target : content.targets) {
        for (const Period &period : periods) {
            if (target.key.period.days().overlaps(period.days()))
                add(target.key.metric);
        }
    }
    for (const Dashboard &dashboard : content.dashboards) {
        for (const Tile &tile : dashboard.tiles)
            add(tile.metric);
        for (const MetricId &metric : dashboard.table)
            add(metric);
    }
    std::sort(found.begin(), found.end());
    return found;
}

// Channels that have a target of the metric in the period and no figure at all: they would be missing from
// the table.
std::vector<StatusRow> rowsWithoutFigures(const KpiTable &table, MetricIndex metric, const Period &period,
                                          const store::Content &content,
                                          const targets::PeriodTargets &planned, bool isOpen)
{
    const metrics::Metric &definition = content.catalog.at(metric);
    std::vector<StatusRow> rows;
    for (const targets::Target &target : planned.inForce().all()) {
        if (target.key.metric != definition.id || target.key.period != period ||
            table.columnOf(target.key.channel) >= 0)
            continue;
        const facts::Value none = facts::Value::missing(facts::Reason::NoData);
        targets::Standing standing = targets::standing(definition, target, none);
        if (isOpen)
            targets::judgeNotBegun(standing, period.days().days(), false);
        rows.push_back({metric, target.key.channel, period, none, standing});
    }
    return rows;
}

Outcome addRows(const Workspace &workspace, const std::vector<MetricIndex> &metrics, const Period &period,
                std::vector<StatusRow> &rows)
{
    ViewState view;
    view.period = period;
    view.days = period.days();
    const auto table = kpiTable(workspace, metrics, view, facts::Split::Channel);
    if (!table)
        return failed(table.error());
    const auto planned = workspace.targetsInForce(period);
    if (!planned)
        return failed(planned.error());
    const auto content = workspace.content();
    const bool isOpen = period.days().last >= calendar::dayOf(workspace.today());
    for (int metric = 0; metric < int(metrics.size()); ++metric) {
        for (int group = 0; group < int(table->groups.size()); ++group) {
            const KpiCell &cell = table->at(metric, group);
            const Group &of = table->groups[size_t(group)];
            if (of.kind == Group::Kind::Total || cell.value.hasNumber() || cell.standing.target)
                rows.push_back({metrics[size_t(metric)], of.channel, period, cell.value, cell.standing});
        }
        for (StatusRow &row :
             rowsWithoutFigures(*table, metrics[size_t(metric)], period, *content, *planned, isOpen))
            rows.push_back(std::move(row));
    }
    return {};
}

// Why a row lacks its number: the figure's own reason first, then what attainment lacks.
QString reasonCode(const StatusRow &row)
{
    if (!row.value.hasNumber())
        return facts::codeOf(row.value.reason);
    return row.standing.attainment ? QString() : targets::codeOf(row.standing.noAttainment);
}

QString reasonText(const StatusRow &row, const Words &words)
{
    if (!row.value.hasNumber())
        return words.reasonText(row.value);
    return row.standing.attainment ? QString() : wording::sentence(row.standing.noAttainment);
}

QString dayText(std::optional<calendar::Day> day)
{
    return day ? calendar::dateOf(*day).toString(Qt::ISODate) : QString();
}

std::optional<double> targetOf(const StatusRow &row)
{
    return row.standing.target ? std::optional(row.standing.target->value) : std::nullopt;
}

/// What is set for the period now, where that is not what it is judged by.
std::optional<double> targetNow(const StatusRow &row)
{
    if (!row.standing.isSuperseded)
        return targetOf(row);
    return row.standing.setNow ? std::optional(row.standing.setNow->value) : std::nullopt;
}

void printAsJson(const std::vector<StatusRow> &rows, const Words &words)
{
    QJsonArray list;
    for (const StatusRow &row : rows) {
        const auto &target = row.standing.target;
        const targets::Outlook outlook = row.standing.outlook.value_or(targets::Outlook());
        const auto &pace = outlook.pace;
        list.append(QJsonObject{
            {QStringLiteral("metric"), words.content->catalog.at(row.metric).id},
            {QStringLiteral("channel"), jsonOf(words.channelKey(row.channel))},
            {QStringLiteral("period"), words.periods.fiscalCalendar().code(row.period)},
            {QStringLiteral("actual"), jsonOf(row.value.number)},
            {QStringLiteral("target"), jsonOf(targetOf(row))},
            {QStringLiteral("target_low"), jsonOf(target ? target->low : std::nullopt)},
            {QStringLiteral("target_high"), jsonOf(target ? target->high : std::nullopt)},
            {QStringLiteral("attainment"), jsonOf(row.standing.attainment)},
            {QStringLiteral("status"), targets::codeOf(row.standing.status)},
            {QStringLiteral("complete"), row.value.complete},
            {QStringLiteral("rolled_up"), row.standing.rolledUp},
            {QStringLiteral("spread"), row.standing.spread},
            {QStringLiteral("target_changed_after_start"), row.standing.changedAfterStart},
            {QStringLiteral("target_now"), jsonOf(targetNow(row))},
            {QStringLiteral("chance"), jsonOf(outlook.chance)},
            {QStringLiteral("expected"), jsonOf(outlook.expected)},
            {QStringLiteral("expected_lo80"), jsonOf(outlook.low80)},
            {QStringLiteral("expected_hi80"), jsonOf(outlook.high80)},
            {QStringLiteral("pace"), jsonOf(pace ? pace->pace : std::nullopt)},
            {QStringLiteral("run_rate"), jsonOf(pace ? std::optional(pace->rateSoFar) : std::nullopt)},
            {QStringLiteral("run_rate_needed"), jsonOf(pace ? pace->rateNeeded : std::nullopt)},
            {QStringLiteral("reached_on"), jsonOf(dayText(pace ? pace->reachedOn : std::nullopt))},
            {QStringLiteral("rule"), targets::codeOf(row.standing.rule.kind)},
            {QStringLiteral("rule_text"),
             wording::sentence(row.standing.rule, words.content->catalog.at(row.metric), words.format,
                               words.names.metric(row.standing.rule.input))},
            {QStringLiteral("reason"), jsonOf(reasonCode(row))},
            {QStringLiteral("reason_text"), jsonOf(reasonText(row, words))}});
    }
    printJson({{QStringLiteral("rows"), list}});
}

QString shownTarget(const StatusRow &row, const metrics::Metric &metric, const wording::Format &format)
{
    const auto &target = row.standing.target;
    if (target && target->isBand())
        return QStringLiteral("%1 – %2").arg(format.metricValue(metric, target->low),
                                             format.metricValue(metric, target->high));
    return format.metricValue(metric, targetOf(row));
}

std::optional<double> chanceOf(const StatusRow &row)
{
    return row.standing.outlook ? row.standing.outlook->chance : std::nullopt;
}

std::optional<double> paceOf(const StatusRow &row)
{
    const auto &outlook = row.standing.outlook;
    return outlook && outlook->pace ? outlook->pace->pace : std::nullopt;
}

QString shownShare(std::optional<double> share, const wording::Format &format)
{
    return share ? format.percent(*share, 0) : QString();
}

void printForPeople(const std::vector<StatusRow> &rows, const Words &words)
{
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "Metric"));
    table.addColumn(QCoreApplication::translate("Cli", "Channel"));
    table.addColumn(QCoreApplication::translate("Cli", "Period"));
    table.addColumn(QCoreApplication::translate("Cli", "Actual"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Target"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Attainment"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Status"));
    table.addColumn(QCoreApplication::translate("Cli", "Chance"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Pace"), Table::Align::Right);
    for (const StatusRow &row : rows) {
        const metrics::Metric &metric = words.content->catalog.at(row.metric);
        table.addRow({words.names.metric(row.metric), words.names.channel(row.channel),
                      words.periods.longName(row.period), words.format.metricValue(metric, row.value.number),
                      shownTarget(row, metric, words.format),
                      words.format.attainment(row.standing.attainment, metric.closeFrom),
                      wording::statusName(row.standing.status), shownShare(chanceOf(row), words.format),
                      shownShare(paceOf(row), words.format)});
    }
    if (table.isEmpty())
        writeOut(QCoreApplication::translate("Cli", "There are no targets and no metrics on dashboards.") +
                 u'\n');
    table.print();
}

} // namespace

Outcome showStatus(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto periods = periodsAsked(session, **workspace);
    if (!periods)
        return tl::unexpected(periods.error());
    const std::vector<MetricIndex> metrics = metricsOf(*(*workspace)->content(), *periods);
    std::vector<StatusRow> rows;
    for (const Period &period : *periods) {
        if (Outcome added = addRows(**workspace, metrics, period, rows); !added)
            return added;
    }
    const Words words(**workspace, session.language());
    if (session.wantsJson())
        printAsJson(rows, words);
    else
        printForPeople(rows, words);
    return {};
}

} // namespace vekha::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/wording/errors.h"
#include "core/wording/names.h"

#include <QCoreApplication>

namespace vekha::cli {

using metrics::Metric;

namespace {

QJsonObject jsonOf(const Metric &metric)
{
    QJsonObject row{
        {QStringLiteral("id"), metric.id},
        {QStringLiteral("kind"), metric.isInput() ? QStringLiteral("input") : QStringLiteral("kpi")},
        {QStringLiteral("name_ru"), metric.name.in(Language::Russian)},
        {QStringLiteral("name_en"), metric.name.in(Language::English)},
        {QStringLiteral("unit"), metrics::codeOf(metric.unit)},
        {QStringLiteral("better"), metrics::codeOf(metric.better)},
        {QStringLiteral("groups"), QJsonArray::fromStringList(metric.groups)},
        {QStringLiteral("own"), metric.own},
        {QStringLiteral("formula"), metric.isInput() ? QJsonValue() : QJsonValue(metric.kpi().formula)},
    };
    if (metric.isInput()) {
        row.insert(QStringLiteral("over_time"), metrics::codeOf(metric.input().overTime));
        row.insert(QStringLiteral("over_channels"), metrics::codeOf(metric.input().overChannels));
    }
    return row;
}

void listMetrics(const Session &session, const Workspace &workspace)
{
    const metrics::MetricCatalog &catalog = workspace.content()->catalog;
    if (session.wantsJson()) {
        QJsonArray rows;
        for (MetricIndex i = 0; i < catalog.size(); ++i)
            rows.append(jsonOf(catalog.at(i)));
        printJson({{QStringLiteral("metrics"), rows}});
        return;
    }
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "Id"));
    table.addColumn(QCoreApplication::translate("Cli", "Name"));
    table.addColumn(QCoreApplication::translate("Cli", "Unit"));
    table.addColumn(QCoreApplication::translate("Cli", "Direction"));
    table.addColumn(QCoreApplication::translate("Cli", "Formula"));
    for (MetricIndex i = 0; i < catalog.size(); ++i) {
        const Metric &metric = catalog.at(i);
        table.addRow({metric.id, wording::metricName(metric, session.language()),
                      wording::unitName(metric.unit), wording::directionName(metric.better),
                      metric.isInput() ? QString() : metric.kpi().formula});
    }
    table.print();
}

// The line of the formula, and below it a mark under what is wrong.
QString pointingAt(const QString &formula, const Error &error)
{
    if (error.place < 0)
        return {};
    const QString line = QString(formula).replace(u'\n', u' ').replace(u'\t', u' ');
    return QStringLiteral("  %1\n  %2%3\n")
        .arg(line, QString(error.place, u' '), QString(std::max(1, error.length), u'^'));
}

tl::unexpected<Failure> formulaFailure(const QString &formula, const Error &error)
{
    return tl::unexpected<Failure>(
        {ExitStatus::Failed, wording::sentence(error), pointingAt(formula, error)});
}

Expected<Metric> namedMetric(const Session &session)
{
    const Arguments &arguments = session.arguments();
    Metric metric;
    metric.own = true;
    metric.id = arguments.value(QStringLiteral("id"));
    metric.name = {arguments.value(QStringLiteral("name-en")), arguments.value(QStringLiteral("name-ru"))};
    if (metric.id.isEmpty() || metric.name.isEmpty())
        return wrongUsage(QCoreApplication::translate(
            "Cli", "A new metric needs --id and a name: --name-ru, --name-en or both."));
    const auto unit = session.oneOf(
        QStringLiteral("unit"),
        QStringLiteral("money count percent ratio days months seconds score points").split(u' '),
        QStringLiteral("count"));
    if (!unit)
        return tl::unexpected(unit.error());
    const auto better = session.oneOf(QStringLiteral("better"), QStringLiteral("up down none").split(u' '),
                                      QStringLiteral("up"));
    if (!better)
        return tl::unexpected(better.error());
    metric.unit = metrics::unitFromCode(*unit).value_or(metrics::Unit::Count);
    metric.better = metrics::directionFromCode(*better).value_or(metrics::Direction::Up);
    return metric;
}

Expected<metrics::InputRules> inputRules(const Session &session)
{
    const auto overTime =
        session.oneOf(QStringLiteral("over-time"), QStringLiteral("sum last first mean").split(u' '),
                      QStringLiteral("sum"));
    if (!overTime)
        return tl::unexpected(overTime.error());
    const auto overChannels = session.oneOf(QStringLiteral("over-channels"),
                                            QStringLiteral("sum mean").split(u' '), QStringLiteral("sum"));
    if (!overChannels)
        return tl::unexpected(overChannels.error());
    metrics::InputRules rules;
    rules.overTime = metrics::overTimeFromCode(*overTime).value_or(metrics::OverTime::Sum);
    rules.overChannels = metrics::overChannelsFromCode(*overChannels).value_or(metrics::OverChannels::Sum);
    return rules;
}

Expected<Metric> newMetric(const Session &session, const metrics::MetricCatalog &catalog)
{
    auto metric = namedMetric(session);
    if (!metric)
        return metric;
    if (catalog.find(metric->id))
        return failed(Error{ErrorCode::NameTaken, {metric->id}, {}, 0, {}, -1, 0});
    if (!session.arguments().has(QStringLiteral("formula"))) {
        const auto rules = inputRules(session);
        if (!rules)
            return tl::unexpected(rules.error());
        metric->rules = *rules;
        return metric;
    }
    const QString text = session.arguments().value(QStringLiteral("formula"));
    const auto formula = catalog.parse(text);
    if (!formula)
        return formulaFailure(text, formula.error());
    metrics::KpiRules rules;
    rules.formula = catalog.canonicalText(*formula);
    metric->rules = rules;
    return metric;
}

Outcome addMetric(const Session &session, Workspace &workspace)
{
    const auto metric = newMetric(session, workspace.content()->catalog);
    if (!metric)
        return tl::unexpected(metric.error());
    Change change;
    change.kind = ChangeKind::SaveMetric;
    change.args = {metric->id};
    change.edits = {store::SaveMetric{*metric}};
    if (const auto applied = workspace.apply(change); !applied)
        return failed(applied.error());
    tell(session, QCoreApplication::translate("Cli", "The metric “%1” is added.").arg(metric->id),
         {{QStringLiteral("metric"), jsonOf(*metric)}});
    return {};
}

} // namespace

Outcome showMetrics(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 2); !counted)
        return counted;
    const bool adds = session.argumentCount() == 2;
    if (adds && session.argument(1) != u"add")
        return wrongUsage(
            QCoreApplication::translate("Cli", "“%1” is not known here.").arg(session.argument(1)));
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (adds)
        return addMetric(session, **workspace);
    listMetrics(session, **workspace);
    return {};
}

} // namespace vekha::cli

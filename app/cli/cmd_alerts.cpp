// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/wording/names.h"
#include "core/wording/warningwords.h"
#include "core/workspace/warnings.h"

#include <QCoreApplication>

namespace vekha::cli {

using warnings::Warning;

namespace {

Expected<ViewState> viewOf(const Session &session, const Workspace &workspace)
{
    ViewState view = presentView(workspace);
    if (!session.arguments().has(QStringLiteral("period")))
        return view;
    const auto period = periodOf(workspace, session.arguments().value(QStringLiteral("period")));
    if (!period)
        return tl::unexpected(period.error());
    view.period = *period;
    view.days = period->days();
    return view;
}

QString metricId(MetricIndex metric, const Words &words)
{
    return metric < 0 ? QString() : words.content->catalog.at(metric).id;
}

/// All that a warning speaks of, where it speaks of several.
QJsonArray metricsOf(const Warning &warning, const Words &words)
{
    QJsonArray ids;
    for (const MetricIndex metric : warning.metrics)
        ids.append(metricId(metric, words));
    for (const warnings::Awaited &awaited : warning.awaited)
        ids.append(metricId(awaited.input, words));
    return ids;
}

QJsonValue causeOf(const Warning &warning, const Words &words)
{
    if (!warning.cause)
        return {};
    const warnings::MainCause &cause = *warning.cause;
    QJsonObject object{{QStringLiteral("contribution"), cause.contribution}};
    switch (cause.by) {
    case warnings::MainCause::By::Channel:
        object.insert(QStringLiteral("channel"), words.channelKey(cause.channel));
        break;
    case warnings::MainCause::By::Campaign:
        object.insert(QStringLiteral("campaign"), words.names.campaign(cause.campaign));
        break;
    case warnings::MainCause::By::Input:
        object.insert(QStringLiteral("metric"), metricId(cause.input, words));
        break;
    }
    return object;
}

void printAsJson(const WarningsBoard &board, const wording::WarningWords &telling, const Words &words)
{
    const calendar::FiscalCalendar &calendar = words.periods.fiscalCalendar();
    QJsonArray rows;
    for (const Warning &warning : board.warnings) {
        if (!warning.isActive())
            continue;
        QJsonArray also;
        for (const warnings::WarningKind kind : warning.also)
            also.append(warnings::codeOf(kind));
        rows.append(QJsonObject{
            {QStringLiteral("kind"), warnings::codeOf(warning.kind)},
            {QStringLiteral("metric"), jsonOf(metricId(warning.index, words))},
            {QStringLiteral("metrics"), metricsOf(warning, words)},
            {QStringLiteral("channel"), jsonOf(words.channelKey(warning.channel))},
            {QStringLiteral("period"), calendar.code(warning.period)},
            {QStringLiteral("since"), calendar.code(warning.since)},
            {QStringLiteral("severity"), warnings::codeOf(warning.severity)},
            {QStringLiteral("amount"), warning.amount},
            {QStringLiteral("money"), jsonOf(warning.money)},
            {QStringLiteral("actual"), jsonOf(warning.actual)},
            {QStringLiteral("expected"), jsonOf(warning.expected)},
            {QStringLiteral("chance"), jsonOf(warning.chance)},
            {QStringLiteral("cause"), causeOf(warning, words)},
            {QStringLiteral("also"), also},
            {QStringLiteral("flag"), jsonOf(warning.flag ? goals::codeOf(*warning.flag) : QString())},
            {QStringLiteral("text"), telling.text(warning)}});
    }
    printJson({{QStringLiteral("period"), calendar.code(board.period)}, {QStringLiteral("rows"), rows}});
}

void printForPeople(const WarningsBoard &board, const wording::WarningWords &telling)
{
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "Severity"));
    table.addColumn(QCoreApplication::translate("Cli", "Kind"));
    table.addColumn(QCoreApplication::translate("Cli", "Since"));
    table.addColumn(QCoreApplication::translate("Cli", "What"));
    for (const Warning &warning : board.warnings) {
        if (warning.isActive())
            table.addRow({wording::severityName(warning.severity), wording::warningKindName(warning),
                          telling.since(warning), telling.text(warning)});
    }
    if (table.isEmpty())
        writeOut(QCoreApplication::translate("Cli", "There is nothing to warn of.") + u'\n');
    table.print();
}

} // namespace

Outcome showAlerts(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto view = viewOf(session, **workspace);
    if (!view)
        return tl::unexpected(view.error());
    const auto board = warningsBoard(**workspace, *view);
    if (!board)
        return failed(board.error());
    const Words words(**workspace, session.language());
    const wording::WarningWords telling(words.content->catalog, words.names, words.format, words.periods);
    if (session.wantsJson())
        printAsJson(*board, telling, words);
    else
        printForPeople(*board, telling);
    return {};
}

} // namespace vekha::cli

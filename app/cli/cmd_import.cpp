// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/progressline.h"
#include "app/cli/rows.h"

#include "core/exchange/inspect.h"
#include "core/exchange/mappingwords.h"

#include <QCoreApplication>

namespace vekha::cli {

using exchange::ImportChoices;
using exchange::ImportReport;

namespace {

exchange::MappingWords mappingWords(const Arguments &arguments)
{
    exchange::MappingWords words;
    words.date = arguments.value(QStringLiteral("date"));
    words.channel = arguments.value(QStringLiteral("channel"));
    words.mergeChannels = arguments.has(QStringLiteral("merge-channels"));
    words.campaign = arguments.value(QStringLiteral("campaign"));
    words.maps = arguments.values(QStringLiteral("map"));
    words.where = arguments.values(QStringLiteral("where"));
    words.granularity = arguments.value(QStringLiteral("granularity"));
    return words;
}

Expected<ImportChoices> choicesOf(const Session &session)
{
    const QStringList words{QStringLiteral("stop"), QStringLiteral("replace"), QStringLiteral("keep")};
    const auto onConflict = session.oneOf(QStringLiteral("on-conflict"), words, words.front());
    if (!onConflict)
        return tl::unexpected(onConflict.error());
    ImportChoices choices;
    if (*onConflict == words[1])
        choices.onConflict = ImportChoices::OnConflict::Replace;
    else if (*onConflict == words[2])
        choices.onConflict = ImportChoices::OnConflict::Keep;
    choices.skipBadRows = session.arguments().has(QStringLiteral("skip-bad-rows"));
    choices.dryRun = session.arguments().has(QStringLiteral("dry-run"));
    choices.acceptTotals = session.arguments().has(QStringLiteral("accept-totals"));
    return choices;
}

/// Stable word for why a cell cannot be read.
QString reasonCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidDate:
        return QStringLiteral("invalid_date");
    case ErrorCode::InvalidNumber:
        return QStringLiteral("invalid_number");
    case ErrorCode::InvalidPeriod:
        return QStringLiteral("invalid_period");
    case ErrorCode::UnknownMetric:
        return QStringLiteral("unknown_metric");
    case ErrorCode::NotAnInput:
        return QStringLiteral("not_an_input");
    default:
        return QStringLiteral("invalid_input");
    }
}

QString reasonText(const exchange::RowProblem &problem)
{
    return wording::sentenceWithoutPlace(Error{problem.reason, {problem.text}, {}, 0, {}, -1, 0});
}

QStringList channelNames(const ImportReport &report, const Words &words)
{
    QStringList names;
    for (const ChannelId channel : report.channelsAdded)
        names.append(words.channelKey(channel));
    return names;
}

QJsonObject documentOf(const ImportReport &report, const Words &words, bool dryRun)
{
    QJsonObject mapping;
    for (const auto &[column, use] : report.mapping)
        mapping.insert(column, use);
    QJsonArray errors;
    for (const exchange::RowProblem &problem : report.problems)
        errors.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                  {QStringLiteral("column"), problem.column},
                                  {QStringLiteral("text"), problem.text},
                                  {QStringLiteral("reason"), reasonCode(problem.reason)},
                                  {QStringLiteral("reason_text"), reasonText(problem)}});
    return {{QStringLiteral("read"), report.read},
            {QStringLiteral("stored"), report.stored},
            {QStringLiteral("replaced"), report.replaced},
            {QStringLiteral("kept"), report.kept},
            {QStringLiteral("merged"), report.merged},
            {QStringLiteral("skipped"), report.skipped},
            {QStringLiteral("suspected_totals"), report.suspectedTotals},
            {QStringLiteral("number"), report.number > 0 ? QJsonValue(report.number) : QJsonValue()},
            {QStringLiteral("dry_run"), dryRun},
            {QStringLiteral("channels_added"), QJsonArray::fromStringList(channelNames(report, words))},
            {QStringLiteral("imported_before"),
             report.importedBefore ? QJsonValue(report.importedBefore->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("mapping"), mapping},
            {QStringLiteral("errors"), errors}};
}

void printReport(const ImportReport &report, const Words &words, bool dryRun)
{
    if (dryRun)
        writeOut(QCoreApplication::translate("Cli", "A trial: nothing was stored.") + u'\n');
    Table counts;
    counts.addColumn({});
    counts.addColumn({}, Table::Align::Right);
    const auto add = [&](const QString &name, qint64 count, bool always = false) {
        if (count > 0 || always)
            counts.addRow({name, words.format.number(double(count))});
    };
    add(QCoreApplication::translate("Cli", "Rows read"), report.read, true);
    add(QCoreApplication::translate("Cli", "Figures stored"), report.stored, true);
    add(QCoreApplication::translate("Cli", "Stored figures replaced"), report.replaced);
    add(QCoreApplication::translate("Cli", "Figures left out, as stored ones were kept"), report.kept);
    add(QCoreApplication::translate("Cli", "Figures added up with others of the same period"), report.merged);
    add(QCoreApplication::translate("Cli", "Rows skipped"), report.skipped);
    add(QCoreApplication::translate("Cli", "Channels added"), qint64(report.channelsAdded.size()));
    if (report.number > 0)
        counts.addRow({QCoreApplication::translate("Cli", "Number in the list of imports"),
                       QString::number(report.number)});
    counts.print();
    if (!report.channelsAdded.empty())
        writeOut(QCoreApplication::translate("Cli", "New channels: %1")
                     .arg(channelNames(report, words).join(QStringLiteral(", "))) +
                 u'\n');
    if (report.importedBefore)
        writeOut(QCoreApplication::translate("Cli", "The same file was imported before, on %1.")
                     .arg(words.periods.dateName(*report.importedBefore)) +
                 u'\n');

    Table mapping;
    mapping.addColumn(QCoreApplication::translate("Cli", "Column"));
    mapping.addColumn(QCoreApplication::translate("Cli", "Use"));
    for (const auto &[column, use] : report.mapping)
        mapping.addRow({column, use});
    writeOut(QStringLiteral("\n"));
    mapping.print();

    Table problems;
    problems.addColumn(QCoreApplication::translate("Cli", "Line"), Table::Align::Right);
    problems.addColumn(QCoreApplication::translate("Cli", "Column"));
    problems.addColumn(QCoreApplication::translate("Cli", "Why it was skipped"));
    for (const exchange::RowProblem &problem : report.problems)
        problems.addRow({QString::number(problem.line), problem.column, reasonText(problem)});
    if (!problems.isEmpty())
        writeOut(QStringLiteral("\n"));
    problems.print();
}

// What would store the figures all the same is an option here, a button in the window.
tl::unexpected<Failure> importFailure(const Error &error)
{
    if (error.code != ErrorCode::ImportConflicts)
        return failed(error);
    const bool totals = error.args.value(1) == u"totals";
    const int count = error.args.value(0).toInt(); // lupdate of Qt 6.4 hangs on this as an argument below
    const QString line = totals ? QCoreApplication::translate(
                                      "Cli",
                                      "%n figure(s) of channels equal the sum of their campaigns and would "
                                      "count twice if they are their totals. Nothing was stored.",
                                      nullptr, count)
                                : wording::sentence(error);
    return failed(
        line + u' ' +
        QCoreApplication::translate("Cli", "To store them all the same: %1")
            .arg(totals ? QStringLiteral("--accept-totals") : QStringLiteral("--on-conflict replace|keep")));
}

exchange::TableImport importWatched(Workspace &workspace, const QString &source,
                                    const exchange::Mapping &mapping, const ImportChoices &choices,
                                    const wording::Format &format, Progress &progress)
{
    const ProgressLine line(progress, format);
    return workspace.importFile(source, mapping, choices, progress);
}

} // namespace

Outcome importTable(const Session &session)
{
    if (const Outcome counted = session.expectArguments(2, 2); !counted)
        return counted;
    Progress progress;
    const Interrupt interrupt(progress);
    auto choices = choicesOf(session);
    if (!choices)
        return tl::unexpected(choices.error());
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());

    const QString source = session.argument(1);
    const auto table = exchange::inspect(source, exchange::previewRows, {}, (*workspace)->calendar());
    if (!table)
        return failed(table.error());
    const auto mapping =
        exchange::parseMapping(mappingWords(session.arguments()), *table, (*workspace)->content()->catalog);
    if (!mapping)
        return failed(mapping.error());
    // In our own export a channel's figure stands beside those of its campaigns because it was stored so.
    choices->acceptTotals = choices->acceptTotals || mapping->guarded;
    const wording::Format format = Words(**workspace, session.language()).format;
    const exchange::TableImport import =
        importWatched(**workspace, source, *mapping, *choices, format, progress);

    const Words words(**workspace, session.language());
    if (session.wantsJson())
        printJson(documentOf(import.report, words, choices->dryRun));
    if (import.error)
        return importFailure(*import.error);
    if (!session.wantsJson())
        printReport(import.report, words, choices->dryRun);
    return {};
}

} // namespace vekha::cli

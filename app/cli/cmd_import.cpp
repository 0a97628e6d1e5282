// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/importmapping.h"
#include "app/cli/importreport.h"
#include "app/cli/interrupt.h"
#include "app/cli/progressline.h"

#include "core/exchange/columnmeaning.h"
#include "core/wording/errors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace vekha::cli {

using exchange::ImportProfile;

namespace {

exchange::TableImport importWatched(Workspace &workspace, const QString &source, const ImportPlan &plan,
                                    const wording::Format &format, Progress &progress)
{
    const ProgressLine line(progress, format);
    return workspace.importFile(source, plan.mapping, plan.choices, progress);
}

/// Keeps how this import was done under a name, in place of what stood there.
Outcome saveProfile(Workspace &workspace, const QString &name, const QString &source, const ImportPlan &plan)
{
    ImportProfile profile;
    for (const ImportProfile &known : workspace.importProfiles()) {
        if (foldedName(known.name) == foldedName(name))
            profile.id = known.id;
    }
    profile.name = name;
    for (const exchange::Column &column : plan.table.columns)
        profile.header += column.name;
    profile.mapping = plan.mapping;
    profile.choices = plan.choices;
    profile.choices.profile.clear();
    profile.source = QFileInfo(source).absoluteFilePath();
    const auto saved = workspace.apply(savingProfile(profile));
    return saved ? Outcome() : failed(saved.error());
}

QString columnName(const ImportPlan &plan, int column)
{
    return column >= 0 && column < int(plan.table.columns.size()) ? plan.table.columns[size_t(column)].name
                                                                  : QString();
}

/// What is made of the rows of an event list.
QJsonArray eventsOf(const ImportPlan &plan)
{
    QJsonArray events;
    for (const exchange::EventOutput &event : plan.mapping.events) {
        const bool isSum = event.how == exchange::EventOutput::How::Sum;
        const bool isCount = event.how == exchange::EventOutput::How::Count;
        events.append(QJsonObject{{QStringLiteral("how"), isCount ? QStringLiteral("count")
                                                          : isSum ? QStringLiteral("sum")
                                                                  : QStringLiteral("distinct")},
                                  {QStringLiteral("column"), jsonOf(columnName(plan, event.column))},
                                  {QStringLiteral("metric"), event.metric}});
    }
    return events;
}

void printEvents(const ImportPlan &plan, const Words &words)
{
    for (const exchange::EventOutput &event : plan.mapping.events) {
        const QString metric = words.names.metric(event.metric);
        const QString column = columnName(plan, event.column);
        QString line;
        switch (event.how) {
        case exchange::EventOutput::How::Count:
            line = QCoreApplication::translate("Cli", "Rows are counted as “%1”.").arg(metric);
            break;
        case exchange::EventOutput::How::Sum:
            line = QCoreApplication::translate("Cli", "“%1” is added up as “%2”.").arg(column, metric);
            break;
        case exchange::EventOutput::How::Distinct:
            line =
                QCoreApplication::translate("Cli", "Different “%1” are counted as “%2”.").arg(column, metric);
            break;
        }
        writeOut(line + u'\n');
    }
}

void printSpellings(const ImportPlan &plan)
{
    for (const exchange::ColumnMerge &each : plan.spellings)
        writeOut(
            QCoreApplication::translate("Cli", "“%1” was read as “%2”.").arg(each.merge.from, each.merge.to) +
            u'\n');
}

Outcome importOne(const Session &session, Workspace &workspace, Progress &progress)
{
    const QString source = session.argument(1);
    const auto plan = planImport(session, workspace, source);
    if (!plan)
        return tl::unexpected(plan.error());
    const wording::Format format = Words(workspace, session.language()).format;
    const exchange::TableImport import = importWatched(workspace, source, *plan, format, progress);
    const bool dryRun = plan->choices.dryRun;

    const Words words(workspace, session.language());
    if (session.wantsJson()) {
        QJsonObject document = jsonOf(import.report, words);
        document.insert(QStringLiteral("dry_run"), dryRun);
        document.insert(QStringLiteral("profile"), jsonOf(plan->profile));
        document.insert(QStringLiteral("layout"), exchange::layoutOf(plan->mapping));
        document.insert(QStringLiteral("events"), eventsOf(*plan));
        document.insert(QStringLiteral("spellings"), jsonOf(plan->spellings, plan->table));
        printJson(document);
    }
    if (import.error)
        return importFailure(*import.error);
    if (!session.wantsJson()) {
        if (dryRun)
            writeOut(QCoreApplication::translate("Cli", "A trial: nothing was stored.") + u'\n');
        if (!plan->profile.isEmpty())
            writeOut(QCoreApplication::translate("Cli", "Read by the profile “%1”.").arg(plan->profile) +
                     u'\n');
        printReport(import.report, words);
        printEvents(*plan, words);
        printSpellings(*plan);
        const QString told = exchange::currencyTold(plan->table);
        const QString own = workspace.content()->settings.currency;
        if (!told.isEmpty() && told != own)
            writeOut(QCoreApplication::translate(
                         "Cli", "The file counts in %1, the workspace in %2. The figures are not converted.")
                         .arg(told, own) +
                     u'\n');
    }
    const QString profile = session.arguments().value(QStringLiteral("save-profile"));
    return profile.isEmpty() || dryRun ? Outcome() : saveProfile(workspace, profile, source, *plan);
}

QJsonObject jsonOf(const RefreshedFile &file, const Words &words)
{
    QJsonObject row = jsonOf(file.import.report, words);
    row.insert(QStringLiteral("file"), file.file);
    row.insert(QStringLiteral("profile"), file.profileName);
    row.insert(QStringLiteral("error"),
               file.import.error ? QJsonValue(wording::sentence(*file.import.error)) : QJsonValue());
    return row;
}

void printRefresh(const Session &session, const RefreshReport &report, const Words &words)
{
    if (session.wantsJson()) {
        QJsonArray files;
        for (const RefreshedFile &file : report.files)
            files.append(jsonOf(file, words));
        printJson({{QStringLiteral("files"), files},
                   {QStringLiteral("profiles"), report.profiles},
                   {QStringLiteral("unchanged"), report.unchanged}});
        return;
    }
    if (report.profiles == 0) {
        writeOut(QCoreApplication::translate("Cli", "No saved profile has a file or folder to read.") +
                 u'\n');
        return;
    }
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "File"));
    table.addColumn(QCoreApplication::translate("Cli", "Profile"));
    table.addColumn(QCoreApplication::translate("Cli", "Figures stored"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Replaced"), Table::Align::Right);
    for (const RefreshedFile &file : report.files) {
        if (!file.import.error)
            table.addRow({QFileInfo(file.file).fileName(), file.profileName,
                          words.format.number(double(file.import.report.stored)),
                          words.format.number(double(file.import.report.replaced))});
    }
    table.print();
    const int unchanged = report.unchanged;
    writeOut(QCoreApplication::translate("Cli", "%n file(s) unchanged since the last import.", nullptr,
                                         unchanged) +
             u'\n');
}

Outcome refreshAll(const Session &session, Workspace &workspace, Progress &progress)
{
    const wording::Format format = Words(workspace, session.language()).format;
    RefreshReport report;
    {
        const ProgressLine line(progress, format);
        report = workspace.refreshImports(progress);
    }
    printRefresh(session, report, Words(workspace, session.language()));
    for (const RefreshedFile &file : report.files) {
        if (file.import.error)
            return failed(QStringLiteral("%1: %2").arg(file.file, wording::sentence(*file.import.error)));
    }
    if (report.cancelled)
        return failed(Error{ErrorCode::Cancelled, {}, {}, 0, {}, -1, 0});
    return {};
}

} // namespace

Outcome importTable(const Session &session)
{
    const bool refresh = session.arguments().has(QStringLiteral("refresh"));
    if (Outcome counted = session.expectArguments(refresh ? 1 : 2, refresh ? 1 : 2); !counted)
        return counted;
    // Wrong words of options are told before the file is opened.
    if (const auto choices = importChoices(session); !choices)
        return tl::unexpected(choices.error());
    Progress progress;
    const Interrupt interrupt(progress);
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    return refresh ? refreshAll(session, **workspace, progress) : importOne(session, **workspace, progress);
}

} // namespace vekha::cli

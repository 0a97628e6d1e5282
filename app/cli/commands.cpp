// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>

namespace vekha::cli {

namespace {

Option takes(const char *name, const char *value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value)};
}
Option flag(const char *name) { return {QString::fromLatin1(name), {}}; }

std::vector<Command> makingCommands()
{
    return {
        {QStringLiteral("init"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Makes a workspace."),
         {takes("template", "shop|saas|content|local|social|head|empty"), takes("currency", "RUB"),
          takes("fiscal-year-start", "1..12")},
         initWorkspace},
        {QStringLiteral("demo"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli",
                                     "Makes a workspace full of plausible figures to try things with."),
         {},
         makeDemo},
        {QStringLiteral("metrics"),
         {QStringLiteral("FILE"), QStringLiteral("FILE add")},
         QCoreApplication::translate(
             "Cli", "Lists all inputs and KPIs, or adds an own one: a KPI with --formula, else an input."),
         {takes("id", "ID"), takes("name-ru", "NAME"), takes("name-en", "NAME"),
          takes("unit", "money|count|percent|ratio|days|months|seconds|score|points"),
          takes("better", "up|down|none"), takes("formula", "FORMULA"),
          takes("over-time", "sum|last|first|mean"), takes("over-channels", "sum|mean")},
         showMetrics},
        {QStringLiteral("channels"),
         {QStringLiteral("FILE"), QStringLiteral("FILE add NAME")},
         QCoreApplication::translate(
             "Cli", "Lists channels and campaigns, or adds a channel, with --campaign a campaign of one."),
         {takes("type", "TYPE"), takes("campaign", "NAME")},
         showChannels},
    };
}

std::vector<Command> figureCommands()
{
    return {
        {QStringLiteral("set"),
         {QStringLiteral("FILE METRIC CHANNEL PERIOD VALUE"), QStringLiteral("FILE -")},
         QCoreApplication::translate(
             "Cli", "Stores one figure (“-” clears it), or those that come line by line on standard input."),
         {takes("campaign", "NAME"), takes("note", "TEXT")},
         setFigures},
        {QStringLiteral("inspect"),
         {QStringLiteral("SOURCE")},
         QCoreApplication::translate("Cli", "Shows what an import would recognise in a table."),
         {flag("raw"), takes("rows", "N")},
         inspectTable},
        {QStringLiteral("import"),
         {QStringLiteral("FILE SOURCE"), QStringLiteral("FILE --refresh")},
         QCoreApplication::translate(
             "Cli", "Stores the figures of a table, all or none. Without options about columns these are "
                    "recognised, or read by a saved profile that fits. --refresh imports what is new in the "
                    "files and folders of the saved profiles."),
         {takes("profile", "NAME"),
          takes("date", "COLUMN|=PERIOD"),
          takes("channel", "COLUMN[+COLUMN]|=NAME"),
          takes("channel-from", "FILE"),
          takes("channel-by", "COLUMN"),
          flag("merge-channels"),
          flag("merge-spellings"),
          takes("campaign", "COLUMN"),
          takes("map", "COLUMN=METRIC[@CHANNEL]"),
          takes("count", "METRIC"),
          takes("sum", "COLUMN=METRIC"),
          takes("distinct", "COLUMN=METRIC"),
          takes("where", "COLUMN=VALUE"),
          takes("granularity", "day|week|month|quarter|half|year"),
          takes("date-order", "day-first|month-first|by-separator|in-months"),
          takes("decimal", "point|comma"),
          takes("sheet", "NAME"),
          takes("table", "N"),
          takes("on-conflict", "stop|replace|keep"),
          flag("accept-totals"),
          flag("skip-bad-rows"),
          flag("dry-run"),
          takes("save-profile", "NAME"),
          flag("refresh")},
         importTable},
        {QStringLiteral("imports"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Lists what was imported, or takes an import back."),
         {takes("revert", "N")},
         showImports},
        {QStringLiteral("values"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Computes metrics by period and channel."),
         {takes("metric", "ID[,ID..]"), takes("from", "PERIOD"), takes("to", "PERIOD"),
          takes("every", "day|week|month|quarter|half|year|all"), takes("by", "channel|campaign|type|none"),
          takes("channel", "NAME"), flag("csv")},
         showValues},
    };
}

std::vector<Command> targetCommands()
{
    return {
        {QStringLiteral("target"),
         {QStringLiteral("FILE METRIC CHANNEL|all PERIOD VALUE|LOW..HIGH|+10%|-5%|+2pp|-")},
         QCoreApplication::translate("Cli", "Sets a target; “-” removes it."),
         {takes("against", "previous|year_ago"), takes("baseline", "VALUE"), takes("better", "up|down"),
          takes("spread", "even|last-year|trend"), takes("why", "TEXT")},
         setTarget},
        {QStringLiteral("status"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Shows how metrics stand against their targets."),
         {takes("period", "PERIOD"), takes("every", "month|quarter|half|year")},
         showStatus},
        {QStringLiteral("score"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli",
                                     "Computes scorecards, by the targets and rules that were in force."),
         {takes("scorecard", "NAME"), takes("period", "PERIOD")},
         showScore},
        {QStringLiteral("goals"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Lists objectives and goals with their progress."),
         {},
         showGoals},
        {QStringLiteral("audit"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Revises the KPIs: owners, goals, targets, data."),
         {},
         showAudit},
        {QStringLiteral("close"),
         {QStringLiteral("FILE PERIOD")},
         QCoreApplication::translate("Cli", "Locks the figures and targets of a period after its review."),
         {},
         closePeriod},
        {QStringLiteral("reopen"),
         {QStringLiteral("FILE PERIOD")},
         QCoreApplication::translate("Cli", "Opens a closed period again; a reason is needed."),
         {takes("why", "TEXT")},
         reopenPeriod},
    };
}

std::vector<Command> analysisCommands()
{
    return {
        {QStringLiteral("forecast"),
         {QStringLiteral("FILE"), QStringLiteral("--series IN.csv --season N --horizon H --out OUT.csv")},
         QCoreApplication::translate("Cli",
                                     "Tells what a metric is expected to come to, or forecasts the many "
                                     "series (series,t,value) of a file."),
         {takes("metric", "ID"), takes("channel", "NAME"), takes("horizon", "N"),
          takes("every", "day|week|month|quarter|half|year"), takes("series", "IN.csv"), takes("season", "N"),
          takes("out", "OUT.csv")},
         forecast},
        {QStringLiteral("anomalies"),
         {QStringLiteral("--series IN.csv --season N --out OUT.csv")},
         QCoreApplication::translate("Cli", "Finds unusual values in a series (timestamp,value) of a file."),
         {takes("series", "IN.csv"), takes("season", "N"), takes("out", "OUT.csv")},
         findAnomalies},
        {QStringLiteral("alerts"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Lists what is wrong or unusual in a period, the gravest first."),
         {takes("period", "PERIOD")},
         showAlerts},
        {QStringLiteral("explain"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Explains a change of a metric by its inputs and channels."),
         {takes("metric", "ID"), takes("channel", "NAME"), takes("period", "PERIOD"),
          takes("against", "previous|year_ago|target")},
         explainChange},
        {QStringLiteral("budget"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate(
             "Cli",
             "Suggests how to split money over the channels. Without --total, what is planned or usual "
             "for the period is split; without --period it is the month after the last finished one."),
         {takes("total", "MONEY"), takes("period", "PERIOD")},
         budget},
    };
}

std::vector<Command> keepingCommands()
{
    return {
        {QStringLiteral("undo"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Takes the last change back."),
         {},
         undoChange},
        {QStringLiteral("redo"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Brings again what was taken back last."),
         {},
         redoChange},
        {QStringLiteral("export"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Writes all figures to a CSV file that can be imported again, or "
                                            "the review of a period as a workbook."),
         {takes("facts", "OUT.csv"), takes("workbook", "OUT.xlsx"), takes("period", "PERIOD")},
         exportWorkspace},
        {QStringLiteral("backup"),
         {QStringLiteral("FILE [OUT]")},
         QCoreApplication::translate("Cli", "Makes a checked copy of the workspace."),
         {},
         backUp},
        {QStringLiteral("restore"),
         {QStringLiteral("FILE BACKUP")},
         QCoreApplication::translate("Cli",
                                     "Puts a backup in the workspace's place and keeps the present file."),
         {},
         restoreBackup},
        {QStringLiteral("rescue"),
         {QStringLiteral("FILE OUT.csv")},
         QCoreApplication::translate("Cli",
                                     "Writes the figures of a damaged workspace that can still be read to "
                                     "a new CSV file; the workspace stays as it is."),
         {},
         rescueFigures},
        {QStringLiteral("check"),
         {QStringLiteral("FILE")},
         QCoreApplication::translate("Cli", "Checks structure and rules of the workspace."),
         {},
         checkWorkspace},
    };
}

} // namespace

std::vector<Command> commands()
{
    std::vector<Command> all = makingCommands();
    for (const std::vector<Command> &part :
         {figureCommands(), targetCommands(), analysisCommands(), keepingCommands()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<Option> generalOptions()
{
    return {flag("json"), takes("lang", "ru|en"), takes("today", "DATE"), takes("wait", "SECONDS"),
            flag("help"), flag("version")};
}

} // namespace vekha::cli

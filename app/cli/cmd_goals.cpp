// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rows.h"

#include "core/wording/goalwords.h"
#include "core/wording/names.h"
#include "core/workspace/goalsboard.h"

#include <QCoreApplication>

namespace vekha::cli {

namespace {

QJsonArray measuresOf(const GoalRow &row, const Words &words)
{
    QJsonArray list;
    for (size_t i = 0; i < row.goal.measures.size(); ++i) {
        const goals::Measure &measure = row.goal.measures[i];
        const goals::MeasureProgress &progress = row.progress.measures[i];
        list.append(QJsonObject{{QStringLiteral("metric"), measure.metric},
                                {QStringLiteral("channel"), jsonOf(words.channelKey(measure.channel))},
                                {QStringLiteral("span"), goals::codeOf(measure.span)},
                                {QStringLiteral("baseline"), jsonOf(measure.baseline)},
                                {QStringLiteral("target"), jsonOf(measure.target)},
                                {QStringLiteral("weight"), measure.weight},
                                {QStringLiteral("actual"), jsonOf(progress.actual)},
                                {QStringLiteral("progress"), jsonOf(progress.share)},
                                {QStringLiteral("progress_at_due"), jsonOf(progress.shareAtDue)},
                                {QStringLiteral("reason"), jsonOf(targets::codeOf(progress.noShare))}});
    }
    return list;
}

QJsonArray lacksOf(const GoalRow &row)
{
    QJsonArray list;
    for (const goals::Lacking &lacking : row.lacks)
        list.append(QJsonObject{{QStringLiteral("letter"), goals::codeOf(goals::letterOf(lacking.lack))},
                                {QStringLiteral("code"), goals::codeOf(lacking.lack)},
                                {QStringLiteral("text"), wording::sentence(lacking.lack)}});
    return list;
}

QJsonObject jsonOf(const GoalRow &row, const Words &words, Language language)
{
    QJsonArray checkIns;
    for (const goals::CheckIn &checkIn : row.checkIns)
        checkIns.append(QJsonObject{{QStringLiteral("date"), checkIn.day.toString(Qt::ISODate)},
                                    {QStringLiteral("who"), checkIn.who},
                                    {QStringLiteral("text"), checkIn.text}});
    const goals::Goal &goal = row.goal;
    return {{QStringLiteral("id"), goal.id},
            {QStringLiteral("name"), goal.name.in(language)},
            {QStringLiteral("owner"), cli::jsonOf(goal.owner)},
            {QStringLiteral("objective"), goal.objective > 0 ? QJsonValue(goal.objective) : QJsonValue()},
            {QStringLiteral("horizon"), goals::codeOf(goal.horizon)},
            {QStringLiteral("state"), goals::codeOf(goal.state)},
            {QStringLiteral("start"), cli::jsonOf(goal.start.toString(Qt::ISODate))},
            {QStringLiteral("due"), cli::jsonOf(goal.due.toString(Qt::ISODate))},
            {QStringLiteral("progress"), cli::jsonOf(row.progress.share)},
            {QStringLiteral("expected"), cli::jsonOf(row.progress.expected)},
            {QStringLiteral("progress_at_due"), cli::jsonOf(row.progress.shareAtDue)},
            {QStringLiteral("status"), targets::codeOf(row.progress.status)},
            {QStringLiteral("measures"), measuresOf(row, words)},
            {QStringLiteral("lacks"), lacksOf(row)},
            {QStringLiteral("check_ins"), checkIns}};
}

void printAsJson(const GoalsBoard &board, const Words &words, Language language)
{
    QJsonArray objectives;
    for (const ObjectiveRow &row : board.objectives) {
        const int parent = row.objective.parent;
        objectives.append(
            QJsonObject{{QStringLiteral("id"), row.objective.id},
                        {QStringLiteral("parent"), parent > 0 ? QJsonValue(parent) : QJsonValue()},
                        {QStringLiteral("name"), row.objective.name.in(language)}});
    }
    QJsonArray list;
    for (const GoalRow &row : board.goals)
        list.append(jsonOf(row, words, language));
    QJsonArray free;
    for (const MetricIndex metric : board.withoutGoal)
        free.append(words.content->catalog.at(metric).id);
    printJson({{QStringLiteral("objectives"), objectives},
               {QStringLiteral("goals"), list},
               {QStringLiteral("kpis_without_goal"), free}});
}

void addGoal(Table &table, const GoalRow &row, const QString &objective, const Words &words,
             Language language)
{
    const goals::Goal &goal = row.goal;
    const auto percent = [&](std::optional<double> share) {
        return share ? words.format.percent(*share, 0) : wording::Format::missing();
    };
    table.addRow({objective, goal.name.in(language), goal.owner, wording::goalStateName(goal.state),
                  goal.due.isValid() ? words.periods.dateName(goal.due) : QString(),
                  percent(row.progress.share), percent(row.progress.expected),
                  wording::statusName(row.progress.status),
                  row.lacks.empty() ? QString() : wording::sentence(row.lacks.front().lack)});
}

void printForPeople(const GoalsBoard &board, const Words &words, Language language)
{
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "Objective"));
    table.addColumn(QCoreApplication::translate("Cli", "Goal"));
    table.addColumn(QCoreApplication::translate("Cli", "Owner"));
    table.addColumn(QCoreApplication::translate("Cli", "State"));
    table.addColumn(QCoreApplication::translate("Cli", "Due"));
    table.addColumn(QCoreApplication::translate("Cli", "Progress"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Expected"), Table::Align::Right);
    table.addColumn(QCoreApplication::translate("Cli", "Status"));
    table.addColumn(QCoreApplication::translate("Cli", "What is lacking"));
    for (const ObjectiveRow &row : board.objectives) {
        const QString name = QString(row.depth * 2, u' ') + row.objective.name.in(language);
        if (row.goals.empty())
            table.addRow({name, {}, {}, {}, {}, {}, {}, {}, {}});
        for (const int goal : row.goals)
            addGoal(table, board.goals[size_t(goal)], name, words, language);
    }
    for (const int goal : board.withoutObjective)
        addGoal(table, board.goals[size_t(goal)], wording::Format::missing(), words, language);
    if (table.isEmpty())
        writeOut(QCoreApplication::translate("Cli", "There are no goals yet.") + u'\n');
    table.print();
    QStringList free;
    for (const MetricIndex metric : board.withoutGoal)
        free.append(words.names.metric(metric));
    if (!free.isEmpty())
        writeOut(QCoreApplication::translate("Cli", "KPIs that serve no goal: %1").arg(free.join(u", ")) +
                 u'\n');
}

} // namespace

Outcome showGoals(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto board = goalsBoard(**workspace);
    if (!board)
        return failed(board.error());
    const Words words(**workspace, session.language());
    if (session.wantsJson())
        printAsJson(*board, words, session.language());
    else
        printForPeople(*board, words, session.language());
    return {};
}

Outcome showAudit(const Session &session)
{
    if (Outcome counted = session.expectArguments(1, 1); !counted)
        return counted;
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto findings = kpiAudit(**workspace);
    if (!findings)
        return failed(findings.error());
    const Words words(**workspace, session.language());
    QJsonArray list;
    Table table;
    table.addColumn(QCoreApplication::translate("Cli", "Metric"));
    table.addColumn(QCoreApplication::translate("Cli", "What was found"));
    table.addColumn(QCoreApplication::translate("Cli", "What to do"));
    for (const goals::AuditFinding &finding : *findings) {
        QJsonArray periods;
        for (const calendar::Period &period : finding.periods)
            periods.append(words.periods.fiscalCalendar().code(period));
        const QString text = wording::sentence(finding, words.periods);
        list.append(QJsonObject{{QStringLiteral("metric"), words.content->catalog.at(finding.metric).id},
                                {QStringLiteral("flag"), goals::codeOf(finding.flag)},
                                {QStringLiteral("reason_text"), text},
                                {QStringLiteral("action"), goals::codeOf(finding.action)},
                                {QStringLiteral("action_text"), wording::auditActionName(finding.action)},
                                {QStringLiteral("periods"), periods}});
        table.addRow({words.names.metric(finding.metric), text, wording::auditActionName(finding.action)});
    }
    if (session.wantsJson()) {
        printJson({{QStringLiteral("rows"), list}});
        return {};
    }
    if (table.isEmpty())
        writeOut(QCoreApplication::translate("Cli", "The audit found nothing.") + u'\n');
    table.print();
    return {};
}

} // namespace vekha::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// Goals with how far they have come, and the scorecards of the period.
#include "core/report/reportbuilder.h"

#include "core/wording/goalwords.h"
#include "core/wording/names.h"
#include "core/workspace/cardresults.h"
#include "core/workspace/goalsboard.h"

#include <algorithm>

namespace vekha::report {

using targets::Status;

namespace {

bool isShown(const goals::Goal &goal)
{
    return goal.state != goals::GoalState::Draft && goal.state != goals::GoalState::Dropped;
}

QString measureText(const ReportBuilder &builder, const goals::Measure &measure,
                    const goals::MeasureProgress &progress)
{
    const auto index = builder.catalog.indexOf(measure.metric);
    if (!index)
        return {};
    const metrics::Metric &metric = builder.catalog.at(*index);
    QString name = builder.names.shortMetric(*index);
    if (measure.channel != ChannelId::All)
        name += QStringLiteral(", ") + builder.names.channel(measure.channel);
    return wording::measureLine(name, builder.value(metric, progress.actual, wording::Style::Short),
                                builder.value(metric, measure.target, wording::Style::Short));
}

Row goalRow(const ReportBuilder &builder, const GoalRow &row)
{
    Row line;
    line.cells.resize(5);
    line.cells[0].text = row.goal.name.in(builder.request.language);
    QStringList measures;
    for (size_t i = 0; i < row.goal.measures.size() && i < row.progress.measures.size(); ++i)
        measures << measureText(builder, row.goal.measures[i], row.progress.measures[i]);
    measures.removeAll(QString());
    line.cells[0].below = measures.join(u'\n');
    line.cells[1].text = row.goal.owner;
    line.cells[2].text = builder.periods.dateName(row.goal.due);
    if (row.progress.share) {
        line.cells[3].bar =
            Bar{std::clamp(*row.progress.share, 0.0, 1.0), row.progress.expected, 1, row.progress.status};
        line.cells[3].text = builder.format.gaugePercent(row.progress.share, 1.0);
    }
    line.cells[4].status = row.progress.status;
    line.cells[4].text = wording::goalStatusName(row.progress.status);
    return line;
}

void addGoals(Table &table, const ReportBuilder &builder, const GoalsBoard &board,
              const std::vector<int> &places, const QString &head)
{
    bool headed = false;
    for (const int place : places) {
        const GoalRow &row = board.goals[size_t(place)];
        if (!isShown(row.goal))
            continue;
        if (!headed) {
            Row group;
            group.kind = Row::Kind::Group;
            group.cells.resize(table.columns.size());
            group.cells[0].text = head;
            table.rows.push_back(std::move(group));
        }
        headed = true;
        table.rows.push_back(goalRow(builder, row));
    }
}

QString targetText(const ReportBuilder &builder, const metrics::Metric &metric,
                   const scorecards::RowResult &row)
{
    if (row.low && row.high)
        return builder.value(metric, row.low, wording::Style::Bare) + QChar(0x2013) +
               builder.value(metric, row.high);
    return builder.value(metric, row.target);
}

Table cardTable(const ReportBuilder &builder, const CardPeriod &card)
{
    Table table;
    table.title = card.rules.name.in(builder.request.language);
    table.columns = {{reportWord(ReportWord::Kpi), ColumnKind::LongText},
                     {reportWord(ReportWord::Weight), ColumnKind::Figure},
                     {reportWord(ReportWord::Actual), ColumnKind::Figure},
                     {reportWord(ReportWord::Target), ColumnKind::Figure},
                     {reportWord(ReportWord::OfTarget), ColumnKind::Figure},
                     {reportWord(ReportWord::Result), ColumnKind::Figure}};
    const auto percent = [&](std::optional<double> share) {
        return share ? builder.format.percent(*share, 1) : wording::Format::missing();
    };
    for (size_t i = 0; i < card.rules.rows.size() && i < card.result.rows.size(); ++i) {
        const scorecards::CardRow &rule = card.rules.rows[i];
        const scorecards::RowResult &result = card.result.rows[i];
        const auto index = builder.catalog.indexOf(rule.metric);
        if (!index)
            continue;
        const metrics::Metric &metric = builder.catalog.at(*index);
        Row row;
        row.cells.resize(table.columns.size());
        row.cells[0].text = builder.names.metric(*index);
        if (rule.channel != ChannelId::All)
            row.cells[0].below = builder.names.channel(rule.channel);
        row.cells[1].text = builder.format.percent(result.weight, 0);
        row.cells[2].text = builder.value(metric, result.actual);
        row.cells[3].text = targetText(builder, metric, result);
        row.cells[4].text = builder.format.attainment(result.attainment, metric.closeFrom);
        row.cells[5].text = percent(result.result);
        table.rows.push_back(std::move(row));
    }
    Row total;
    total.kind = Row::Kind::Total;
    total.cells.resize(table.columns.size());
    total.cells[0].text = reportWord(ReportWord::Total);
    total.cells[5].text = percent(card.result.total);
    table.rows.push_back(std::move(total));
    if (card.result.payoutShare) {
        const QString share = builder.format.percent(*card.result.payoutShare, 1);
        table.note = card.result.payout
                         ? wording::payoutSentence(share, builder.format.money(*card.result.payout))
                         : wording::payoutSentence(share, {});
    }
    return table;
}

} // namespace

Result<Blocks> goalBlocks(const ReportBuilder &builder)
{
    const auto board = goalsBoard(builder.workspace);
    if (!board)
        return failure(board.error());
    Table table;
    table.title = reportWord(ReportWord::Goals);
    table.columns = {{reportWord(ReportWord::Goal), ColumnKind::LongText},
                     {reportWord(ReportWord::Owner), ColumnKind::Text},
                     {reportWord(ReportWord::Due), ColumnKind::Text},
                     {reportWord(ReportWord::Progress), ColumnKind::Bar},
                     {reportWord(ReportWord::Status), ColumnKind::Status}};
    for (const ObjectiveRow &row : board->objectives)
        addGoals(table, builder, *board, row.goals, row.objective.name.in(builder.request.language));
    addGoals(table, builder, *board, board->withoutObjective, reportWord(ReportWord::WithoutObjective));
    if (table.rows.empty())
        return Blocks{};
    table.note = reportWord(ReportWord::GoalsNote);
    return Blocks{std::move(table)};
}

Result<Blocks> scorecardBlocks(const ReportBuilder &builder)
{
    const auto book = CardBook::load(builder.workspace);
    if (!book)
        return failure(book.error());
    const auto board = book->board(builder.view.days.last);
    if (!board)
        return failure(board.error());
    Blocks blocks;
    for (const CardPeriod &card : board->cards) {
        QStringList beside{builder.periods.longName(card.period)};
        if (!card.rules.holder.isEmpty())
            beside.prepend(card.rules.holder);
        blocks.push_back(
            Heading{card.rules.name.in(builder.request.language), {}, beside.join(QStringLiteral(", "))});
        blocks.push_back(cardTable(builder, card));
    }
    return blocks;
}

} // namespace vekha::report

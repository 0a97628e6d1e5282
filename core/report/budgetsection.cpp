// SPDX-License-Identifier: GPL-3.0-or-later
// Where the money went, and what it brought, channel by channel.
#include "core/report/reportbuilder.h"

#include "core/wording/budgetwords.h"
#include "core/wording/names.h"
#include "core/workspace/budget.h"

#include <algorithm>

namespace vekha::report {

namespace {

enum Column { Name, Spend, Change, Share, Revenue, Romi, ColumnCount };

std::vector<MetricIndex> budgetMetrics(const ReportBuilder &builder)
{
    std::vector<MetricIndex> found;
    for (const char *id : {"spend", "revenue", "romi"}) {
        if (const auto index = builder.catalog.indexOf(QLatin1String(id)))
            found.push_back(*index);
    }
    return found;
}

Row rowOf(const ReportBuilder &builder, const KpiTable &table, int group, double whole)
{
    const auto figure = [&](int row) { return table.at(row, group).value.number; };
    const auto metric = [&](int row) -> const metrics::Metric & {
        return builder.catalog.at(table.metrics[size_t(row)]);
    };
    const auto change = builder.change(metric(0), table.at(0, group));
    Row row;
    row.kind = group == 0 ? Row::Kind::Total : Row::Kind::Plain;
    row.cells.resize(ColumnCount);
    row.cells[Name].text = builder.groupName(table.groups[size_t(group)]);
    row.cells[Name].swatch = builder.swatch(table.groups[size_t(group)]);
    row.cells[Spend].text = builder.value(metric(0), figure(0));
    row.cells[Change].text = change.text;
    if (figure(0) && whole > 0) {
        row.cells[Share].text = builder.format.percent(*figure(0) / whole, 1);
        if (group > 0)
            row.cells[Share].bar =
                Bar{std::clamp(*figure(0) / whole, 0.0, 1.0), {}, row.cells[Name].swatch, {}};
    }
    row.cells[Revenue].text = builder.value(metric(1), figure(1));
    row.cells[Romi].text = builder.value(metric(2), figure(2));
    return row;
}

Row splitRow(const ReportBuilder &builder, const BudgetBoard &board, const BudgetOutcome &now, size_t channel)
{
    const BudgetChannel &shown = board.channels[channel];
    const auto money = [&](std::optional<double> value) {
        return value ? builder.format.money(*value) : wording::Format::missing();
    };
    Row row;
    row.cells.resize(5);
    row.cells[0].text = builder.names.channel(shown.channel);
    for (const Channel &known : builder.workspace.content()->channels) {
        if (known.id == shown.channel)
            row.cells[0].swatch = known.colour;
    }
    if (!shown.isKnown())
        row.cells[0].below = wording::shortReason(shown.reason);
    row.cells[1].text = money(shown.usualSpend);
    row.cells[2].text = money(shown.suggested);
    row.cells[2].bold = true;
    row.cells[3].text = money(now.revenue[channel]);
    row.cells[4].text = money(board.suggestion.revenue[channel]);
    return row;
}

// What the next month's money would do better, where the figures tell that.
Done addSuggestion(Blocks &blocks, const ReportBuilder &builder)
{
    BudgetRequest request;
    request.channels = builder.view.channels;
    const auto board = budgetBoard(builder.workspace, request);
    if (!board)
        return failure(board.error());
    if (!board->hasSuggestion())
        return {};
    Table table;
    table.title = wording::suggestedSplit(builder.periods.inlineName(board->period));
    table.columns = {{reportWord(ReportWord::Channel), ColumnKind::LongText},
                     {reportWord(ReportWord::SpendNow), ColumnKind::Figure},
                     {reportWord(ReportWord::SpendSuggested), ColumnKind::Figure},
                     {reportWord(ReportWord::RevenueNow), ColumnKind::Figure},
                     {reportWord(ReportWord::RevenueExpected), ColumnKind::Figure}};
    const BudgetOutcome now = board->outcomeOf(board->usualSplit());
    for (size_t channel = 0; channel < board->channels.size(); ++channel)
        table.rows.push_back(splitRow(builder, *board, now, channel));
    Row total;
    total.kind = Row::Kind::Total;
    total.cells.resize(table.columns.size());
    total.cells[0].text = reportWord(ReportWord::Total);
    total.cells[1].text = builder.format.money(now.total);
    total.cells[2].text = builder.format.money(board->suggestion.total);
    total.cells[3].text = builder.format.money(now.expected);
    total.cells[4].text = builder.format.money(board->suggestion.expected);
    table.rows.push_back(std::move(total));
    table.note = wording::cautionSentence();
    blocks.push_back(Heading{table.title, {}, {}});
    blocks.push_back(
        Paragraph{wording::gainSentence(*board, board->suggestion, builder.format, builder.periods),
                  Paragraph::Style::Body});
    blocks.push_back(std::move(table));
    return {};
}

} // namespace

Result<Blocks> budgetBlocks(const ReportBuilder &builder)
{
    constexpr size_t metricsNeeded = 3;
    const std::vector<MetricIndex> metrics = budgetMetrics(builder);
    if (metrics.size() < metricsNeeded)
        return Blocks{};
    const auto found = kpiTable(builder.workspace, metrics, builder.view, facts::Split::Channel);
    if (!found)
        return failure(found.error());
    if (found->groups.empty() || !found->at(0, 0).value.hasNumber())
        return Blocks{};
    const double whole = found->at(0, 0).value.number.value_or(0);
    std::vector<int> groups;
    for (int group = 1; group < int(found->groups.size()); ++group) {
        if (found->at(0, group).value.hasNumber())
            groups.push_back(group);
    }
    std::stable_sort(groups.begin(), groups.end(), [&](int a, int b) {
        return *found->at(0, a).value.number > *found->at(0, b).value.number;
    });
    groups.push_back(0);
    Table table;
    table.title = wording::sectionName(codeOf(Section::Budget));
    const QString changed = builder.comparedWith(*found);
    table.columns = {{reportWord(ReportWord::Channel), ColumnKind::LongText},
                     {builder.names.shortMetric(metrics[0]), ColumnKind::Figure},
                     {changed.isEmpty() ? reportWord(ReportWord::Change) : wording::capitalised(changed),
                      ColumnKind::Figure},
                     {reportWord(ReportWord::ShareOfSpend), ColumnKind::Bar},
                     {builder.names.shortMetric(metrics[1]), ColumnKind::Figure},
                     {builder.names.shortMetric(metrics[2]), ColumnKind::Figure}};
    for (const int group : groups)
        table.rows.push_back(rowOf(builder, *found, group, whole));
    Blocks blocks{std::move(table)};
    if (const Done done = addSuggestion(blocks, builder); !done)
        return failure(done.error());
    return blocks;
}

} // namespace vekha::report

// SPDX-License-Identifier: GPL-3.0-or-later
// All KPIs at a glance: the table, and the same as tiles.
#include "core/report/reportbuilder.h"

#include "core/wording/names.h"

namespace vekha::report {

namespace {

Row kpiRow(const ReportBuilder &builder, int row)
{
    const metrics::Metric &metric = builder.metric(row);
    const KpiCell &cell = builder.total(row);
    const auto change = builder.change(metric, cell);
    const targets::Status status = ReportBuilder::statusOf(cell);
    Row line;
    Cell name;
    name.text = builder.name(row);
    name.leadsTo = builder.anchorOf(row);
    name.bold = true;
    Cell trend;
    trend.sparks = builder.sparks(row);
    Cell value;
    value.text = builder.value(metric, cell.value.number);
    value.bold = true;
    Cell changed;
    changed.text = change.text;
    changed.tone = change.tone;
    Cell target;
    target.text = builder.target(metric, cell.standing);
    Cell reached;
    reached.text = builder.attainment(metric, cell.standing);
    Cell standing;
    standing.status = status;
    standing.text = wording::statusName(status);
    line.cells = {name, trend, value, changed, target, reached, standing};
    return line;
}

bool hasTargets(const ReportBuilder &builder)
{
    for (int row = 0; row < builder.rows(); ++row) {
        if (builder.total(row).standing.target)
            return true;
    }
    return false;
}

// Columns of a plan that nobody made would be a column of dashes.
void dropTargetColumns(Table &table)
{
    constexpr size_t firstOfTarget = 4;
    table.columns.resize(firstOfTarget);
    for (Row &row : table.rows)
        row.cells.resize(firstOfTarget);
}

QString tableNote(const ReportBuilder &builder)
{
    if (builder.trend.periods.empty())
        return {};
    return wording::trendNote(builder.periods.inlineName(builder.trend.periods.front()),
                              builder.periods.inlineName(builder.trend.periods.back()));
}

} // namespace

Result<Blocks> kpiTableBlocks(const ReportBuilder &builder)
{
    if (builder.rows() == 0)
        return Blocks{};
    Table table;
    table.title = reportWord(ReportWord::Kpis);
    const QString changed = builder.comparedWith(builder.table);
    table.columns = {{reportWord(ReportWord::Kpi), ColumnKind::LongText},
                     {reportWord(ReportWord::Trend), ColumnKind::Sparks},
                     {reportWord(ReportWord::Value), ColumnKind::Figure},
                     {changed.isEmpty() ? reportWord(ReportWord::Change) : wording::capitalised(changed),
                      ColumnKind::Figure},
                     {reportWord(ReportWord::Target), ColumnKind::Figure},
                     {reportWord(ReportWord::OfTarget), ColumnKind::Figure},
                     {reportWord(ReportWord::Status), ColumnKind::Status}};
    for (int row = 0; row < builder.rows(); ++row)
        table.rows.push_back(kpiRow(builder, row));
    table.note = tableNote(builder);
    if (!hasTargets(builder))
        dropTargetColumns(table);
    return Blocks{std::move(table)};
}

Result<Blocks> tileBlocks(const ReportBuilder &builder)
{
    if (builder.rows() == 0)
        return Blocks{};
    TileGrid grid;
    const QString compared = builder.comparedWith(builder.table);
    for (int row = 0; row < builder.rows(); ++row) {
        const metrics::Metric &metric = builder.metric(row);
        const KpiCell &cell = builder.total(row);
        const auto change = builder.change(metric, cell);
        const targets::Status status = ReportBuilder::statusOf(cell);
        TileFigure tile;
        tile.name = builder.shortName(row);
        tile.leadsTo = builder.anchorOf(row);
        const auto shown = builder.beside(metric, cell);
        tile.value = shown.value;
        if (change.text != wording::Format::missing())
            tile.change = change.text + u' ' + compared;
        tile.changeTone = change.tone;
        if (cell.standing.target)
            tile.target = wording::targetText(shown.target);
        tile.statusWord = wording::statusName(status);
        tile.gauge = builder.gauge(metric, cell.standing);
        tile.gauge.status = status;
        tile.sparks = builder.sparks(row);
        grid.tiles.push_back(std::move(tile));
    }
    return Blocks{std::move(grid)};
}

} // namespace vekha::report

// SPDX-License-Identifier: GPL-3.0-or-later
// KPIs by channels: the table, then the gauges of each channel that has targets.
#include "core/report/reportbuilder.h"

#include "core/wording/names.h"

#include <algorithm>
#include <cmath>

namespace vekha::report {

using targets::Status;

namespace {

constexpr size_t mostGauges = 4;

double largestOf(const ReportBuilder &builder, int row)
{
    double largest = 0;
    for (int group = 0; group < int(builder.table.groups.size()); ++group)
        largest = std::max(largest, std::abs(builder.table.at(row, group).value.number.value_or(0)));
    return largest;
}

Row rowOf(const ReportBuilder &builder, int row, bool &anyStatus)
{
    const metrics::Metric &metric = builder.metric(row);
    const wording::Scale scale = builder.format.scaleFor(metric, largestOf(builder, row));
    Row line;
    Cell name;
    name.text = builder.format.nameWithUnit(builder.shortName(row), metric, scale);
    name.leadsTo = builder.anchorOf(row);
    line.cells.push_back(name);
    for (int group = 0; group < int(builder.table.groups.size()); ++group) {
        const KpiCell &cell = builder.table.at(row, group);
        Cell figure;
        figure.text = builder.format.scaledValue(metric, cell.value.number, scale);
        figure.bold = group == 0;
        if (!cell.value.hasNumber())
            figure.tone = Tone::Muted;
        if (cell.standing.target && cell.value.hasNumber()) {
            figure.status = cell.standing.status;
            anyStatus = true;
        }
        line.cells.push_back(figure);
    }
    return line;
}

std::optional<GaugePanel> panelOf(const ReportBuilder &builder, int group)
{
    GaugePanel panel;
    panel.name = builder.groupName(builder.table.groups[size_t(group)]);
    panel.swatch = builder.swatch(builder.table.groups[size_t(group)]);
    for (int row = 0; row < builder.rows() && panel.gauges.size() < mostGauges; ++row) {
        const metrics::Metric &metric = builder.metric(row);
        const KpiCell &cell = builder.table.at(row, group);
        if (!cell.standing.target)
            continue;
        GaugePanel::Entry entry;
        entry.name = builder.shortName(row);
        const auto shown = builder.beside(metric, cell);
        entry.value = shown.value;
        entry.target = wording::targetText(shown.target);
        entry.gauge = builder.gauge(metric, cell.standing);
        entry.gauge.status = ReportBuilder::statusOf(cell);
        entry.statusWord = wording::statusName(entry.gauge.status);
        panel.gauges.push_back(std::move(entry));
    }
    return panel.gauges.empty() ? std::nullopt : std::optional(std::move(panel));
}

} // namespace

Result<Blocks> channelBlocks(const ReportBuilder &builder)
{
    if (builder.rows() == 0 || builder.table.groups.size() < 2)
        return Blocks{};
    Table table;
    table.title = reportWord(ReportWord::ByChannel);
    table.columns.push_back({reportWord(ReportWord::Kpi), ColumnKind::LongText});
    for (const facts::Group &group : builder.table.groups)
        table.columns.push_back({builder.groupName(group), ColumnKind::Figure});
    for (int row = 0; row < builder.rows(); ++row)
        table.rows.push_back(rowOf(builder, row, table.statusLegend));
    Blocks blocks{std::move(table)};
    bool headed = false;
    for (int group = 1; group < int(builder.table.groups.size()); ++group) {
        auto panel = panelOf(builder, group);
        if (!panel)
            continue;
        if (!headed)
            blocks.push_back(Heading{reportWord(ReportWord::TargetsOfChannels), {}, {}});
        headed = true;
        blocks.push_back(std::move(*panel));
    }
    return blocks;
}

} // namespace vekha::report

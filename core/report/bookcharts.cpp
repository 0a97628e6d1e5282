// SPDX-License-Identifier: GPL-3.0-or-later
// The charts: for each KPI its line with the target, and its channels as bars.
#include "core/report/book.h"

#include "core/wording/cellformat.h"

#include <algorithm>
#include <cmath>

namespace vekha::report {

using exchange::ChartSeries;
using exchange::ChartSpec;

namespace {

constexpr int chartWidth = 600; // pixels
constexpr int chartHeight = 300;
constexpr int rowsPerChart = 16; // of 20 pixels
constexpr int barsColumn = 10;   // of 64 pixels
constexpr int firstRow = 2;

/// The largest figure of the line (or its target), for the unit of the axis.
double largestOf(const Book &book, int metric)
{
    double largest = 0;
    const facts::Answer &answer = book.figures.months.answer;
    const int total = answer.groupOf(ChannelId::All);
    for (int month = 0; total >= 0 && month < int(book.figures.months.periods.size()); ++month) {
        largest = std::max(largest, std::abs(answer.at(metric, total, month).number.value_or(0)));
        largest =
            std::max(largest, std::abs(book.figures.monthTargets[size_t(metric)][size_t(month)].value_or(0)));
    }
    return largest;
}

SheetRange monthCells(const Book &book, int column)
{
    return {book.places.monthSheet, book.places.firstMonth, column, book.places.lastMonth, column};
}

ChartSpec lineOf(const Book &book, int metric)
{
    const MetricIndex index = book.figures.metrics[size_t(metric)];
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Line;
    chart.title = book.names.metric(index);
    chart.width = chartWidth;
    chart.height = chartHeight;
    chart.valueFormat = wording::axisFormat(book.format, book.metric(index), largestOf(book, metric));
    chart.categoryFormat = wording::monthFormat(book.language);
    ChartSeries actual;
    actual.name = book.names.metric(index);
    actual.categories = monthCells(book, 0);
    actual.values = monthCells(book, book.places.monthColumn[size_t(metric)]);
    actual.colour = accentColour;
    actual.marked = true;
    chart.series.push_back(actual);
    if (const auto column = book.places.targetColumn[size_t(metric)]) {
        ChartSeries target = actual;
        target.name = bookWord(BookWord::Target);
        target.values = monthCells(book, *column);
        target.colour = mutedColour;
        target.dashed = true;
        target.marked = false;
        chart.series.push_back(target);
        chart.legend = true;
    }
    return chart;
}

ChartSpec barsOf(const Book &book, int metric)
{
    const MetricIndex index = book.figures.metrics[size_t(metric)];
    const KpiTable &table = book.figures.table;
    const BookPlaces &places = book.places;
    const int row = places.channelRow[size_t(metric)];
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::Bars;
    chart.title = book.names.metric(index) + QStringLiteral(" · ") + book.periodName();
    chart.width = chartWidth;
    chart.height = chartHeight;
    ChartSeries bars;
    bars.name = book.names.metric(index);
    bars.categories = {places.channelSheet, places.channelHead, places.firstChannel, places.channelHead,
                       places.lastChannel};
    bars.values = {places.channelSheet, row, places.firstChannel, row, places.lastChannel};
    double largest = 0;
    for (int group = 1; group < int(table.groups.size()); ++group) {
        largest = std::max(largest, std::abs(table.at(metric, group).value.number.value_or(0)));
        const auto &channels = book.figures.content->channels;
        const auto channel = std::find_if(channels.begin(), channels.end(), [&](const Channel &each) {
            return each.id == table.groups[size_t(group)].channel;
        });
        bars.pointColours.push_back(seriesColour(channel == channels.end() ? 0 : channel->colour));
    }
    chart.valueFormat = wording::axisFormat(book.format, book.metric(index), largest);
    chart.series.push_back(std::move(bars));
    return chart;
}

bool hasChannelFigures(const KpiTable &table, int metric)
{
    for (int group = 1; group < int(table.groups.size()); ++group) {
        if (table.at(metric, group).value.hasNumber())
            return true;
    }
    return false;
}

} // namespace

void addChartSheet(Book &book, WorkbookSheet &sheet)
{
    sheet.text(0, 0, wording::bookTitle(book.periodName()), Book::title());
    sheet.setRowHeight(0, 24);
    int row = firstRow;
    for (int metric = 0; metric < int(book.figures.metrics.size()); ++metric) {
        const bool bars = hasChannelFigures(book.figures.table, metric);
        const bool line = largestOf(book, metric) > 0;
        if (line)
            sheet.addChart(row, 0, lineOf(book, metric));
        if (bars)
            sheet.addChart(row, line ? barsColumn : 0, barsOf(book, metric));
        if (line || bars)
            row += rowsPerChart;
    }
    if (row == firstRow)
        sheet.text(row, 0, bookWord(BookWord::NoFigures), Book::muted());
    sheet.hideGridLines();
    sheet.setPrint(0);
}

} // namespace vekha::report

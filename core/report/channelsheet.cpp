// SPDX-License-Identifier: GPL-3.0-or-later
// KPIs and their inputs by channel, then targets and attainment by channel.
#include "core/report/book.h"
#include "core/report/liveformula.h"

#include "core/wording/cellformat.h"

namespace vekha::report {

using exchange::cellName;

namespace {

constexpr int nameColumn = 0;
constexpr int firstFigure = 1;
constexpr int headRow = 0;

/// The rows of the sheet by row of the table.
using Places = std::vector<int>;

int columnOf(int group) { return firstFigure + group; }

void writeHead(const Book &book, WorkbookSheet &sheet)
{
    sheet.text(headRow, nameColumn, book.periodName(), Book::head());
    const auto &groups = book.figures.table.groups;
    for (int group = 0; group < int(groups.size()); ++group)
        sheet.text(headRow, columnOf(group), book.groupName(groups[size_t(group)]),
                   Book::head(CellStyle::Align::Right));
}

// The formula of a KPI over the cells of its column, if it gives the program's value.
std::optional<QString> formulaFor(const Book &book, const Places &places, int tableRow, int group,
                                  double value)
{
    const KpiTable &table = book.figures.table;
    const MetricIndex index = table.metrics[size_t(tableRow)];
    if (book.metric(index).isInput())
        return std::nullopt;
    const auto find = [&](MetricIndex metric) -> std::optional<CellOf> {
        const int row = table.rowOf(metric);
        if (row < 0)
            return absentCell(book.metric(metric));
        return CellOf{cellName(places[size_t(row)], columnOf(group)), table.at(row, group).value.number};
    };
    return liveFormula(book.figures.content->catalog.formulaOf(index), find, value);
}

void writeValue(const Book &book, WorkbookSheet &sheet, const Places &places, int tableRow, int group)
{
    const KpiTable &table = book.figures.table;
    const MetricIndex index = table.metrics[size_t(tableRow)];
    const KpiCell &cell = table.at(tableRow, group);
    const int row = places[size_t(tableRow)];
    CellStyle style = Book::plain();
    style.bold = group == 0;
    if (cell.standing.target && cell.value.hasNumber()) {
        const StatusColours colours = coloursOf(cell.standing.status);
        style.fill = colours.fill;
        style.ink = colours.ink;
    }
    const auto formula =
        cell.value.number ? formulaFor(book, places, tableRow, group, *cell.value.number) : std::nullopt;
    if (!formula) {
        book.writeFigure(sheet, row, columnOf(group), index, cell.value.number, style);
        return;
    }
    style.numberFormat = wording::cellFormat(book.format, book.metric(index), *cell.value.number);
    sheet.formula(row, columnOf(group), *formula, *cell.value.number, style);
}

void writeName(const Book &book, WorkbookSheet &sheet, int row, MetricIndex index)
{
    sheet.text(row, nameColumn, book.names.metric(index), Book::plain());
}

// Rows first, then cells: formulas refer to rows below them.
int placeRows(const Book &book, WorkbookSheet &sheet, Places &places)
{
    int row = headRow + 1;
    sheet.text(row++, nameColumn, bookWord(BookWord::Kpis), Book::block());
    for (size_t metric = 0; metric < book.figures.table.metrics.size(); ++metric) {
        if (metric == book.figures.metrics.size()) {
            ++row;
            sheet.text(row++, nameColumn, bookWord(BookWord::Inputs), Book::block());
        }
        places.push_back(row++);
    }
    return row;
}

bool hasTarget(const KpiTable &table, int metric)
{
    for (int group = 0; group < int(table.groups.size()); ++group) {
        if (table.at(metric, group).standing.target)
            return true;
    }
    return false;
}

void writeAttainment(const Book &book, WorkbookSheet &sheet, int metric, int group, int row, int targetRow)
{
    const KpiTable &table = book.figures.table;
    const KpiCell &cell = table.at(metric, group);
    CellStyle style = Book::plain();
    if (!cell.standing.attainment) {
        sheet.blank(row, columnOf(group), style);
        return;
    }
    const double share = *cell.standing.attainment;
    const double target = cell.standing.target->value;
    const double actual = cell.standing.actual.value_or(0);
    const StatusColours colours = coloursOf(cell.standing.status);
    style.fill = colours.fill;
    style.ink = colours.ink;
    style.numberFormat =
        wording::attainmentFormat(book.format, share, book.metric(table.metrics[size_t(metric)]).closeFrom);
    const QString valueCell = cellName(book.places.channelRow[size_t(metric)], columnOf(group));
    const QString targetCell = cellName(targetRow, columnOf(group));
    if (agrees(actual / target, share))
        sheet.formula(row, columnOf(group), valueCell + u'/' + targetCell, share, style);
    else if (agrees(target / actual, share))
        sheet.formula(row, columnOf(group), targetCell + u'/' + valueCell, share, style);
    else
        sheet.number(row, columnOf(group), share, style);
}

void writeTargets(const Book &book, WorkbookSheet &sheet, int row)
{
    const KpiTable &table = book.figures.table;
    std::vector<int> withTarget;
    for (int metric = 0; metric < int(book.figures.metrics.size()); ++metric) {
        if (hasTarget(table, metric))
            withTarget.push_back(metric);
    }
    if (withTarget.empty())
        return;
    sheet.text(++row, nameColumn, bookWord(BookWord::TargetsOfPeriod), Book::block());
    const int firstTarget = row + 1;
    const int firstAttainment = firstTarget + int(withTarget.size()) + 2;
    sheet.text(firstAttainment - 1, nameColumn, bookWord(BookWord::AttainmentOfPeriod), Book::block());
    for (int i = 0; i < int(withTarget.size()); ++i) {
        const int metric = withTarget[size_t(i)];
        const MetricIndex index = table.metrics[size_t(metric)];
        writeName(book, sheet, firstTarget + i, index);
        writeName(book, sheet, firstAttainment + i, index);
        for (int group = 0; group < int(table.groups.size()); ++group) {
            const auto &target = table.at(metric, group).standing.target;
            book.writeFigure(sheet, firstTarget + i, columnOf(group), index,
                             target ? std::optional(target->value) : std::nullopt, Book::plain());
            writeAttainment(book, sheet, metric, group, firstAttainment + i, firstTarget + i);
        }
    }
}

} // namespace

void addChannelSheet(Book &book)
{
    WorkbookSheet &sheet = book.writer.addSheet(bookWord(BookWord::ByChannel));
    const KpiTable &table = book.figures.table;
    writeHead(book, sheet);
    Places places;
    const int end = placeRows(book, sheet, places);
    book.places.channelRow = places;
    for (int metric = 0; metric < int(table.metrics.size()); ++metric) {
        writeName(book, sheet, places[size_t(metric)], table.metrics[size_t(metric)]);
        for (int group = 0; group < int(table.groups.size()); ++group)
            writeValue(book, sheet, places, metric, group);
    }
    writeTargets(book, sheet, end);
    book.places.channelSheet = sheet.name();
    book.places.channelHead = headRow;
    book.places.firstChannel = columnOf(1);
    book.places.lastChannel = columnOf(int(table.groups.size()) - 1);
    sheet.setColumnWidth(nameColumn, nameColumn, 40);
    sheet.setColumnWidth(firstFigure, firstFigure + int(table.groups.size()), 16);
    sheet.freeze(headRow + 1, firstFigure);
    sheet.setPrint(headRow + 1);
}

} // namespace vekha::report

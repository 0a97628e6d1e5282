// SPDX-License-Identifier: GPL-3.0-or-later
// The series: one sheet with a row a month and a column a metric, one with a row a KPI and channel.
#include "core/report/book.h"
#include "core/report/liveformula.h"

#include "core/wording/cellformat.h"

#include <algorithm>

namespace vekha::report {

using exchange::cellName;

namespace {

constexpr int headRow = 0;
constexpr int monthColumn = 0;

/// Row of the total in the answer; -1 without any figure.
int totalGroup(const Book &book) { return book.figures.months.answer.groupOf(ChannelId::All); }

std::optional<double> numberAt(const Book &book, int metric, int group, int month)
{
    return group < 0 ? std::nullopt : book.figures.months.answer.at(metric, group, month).number;
}

CellStyle monthStyle(const Book &book)
{
    CellStyle style = Book::plain();
    style.numberFormat = wording::monthFormat(book.language);
    style.align = CellStyle::Align::Left;
    return style;
}

QDate dateOfMonth(const Book &book, int month)
{
    return calendar::dateOf(book.figures.months.periods[size_t(month)].first);
}

bool hasTargets(const Book &book, size_t metric)
{
    const auto &months = book.figures.monthTargets[metric];
    return std::any_of(months.begin(), months.end(), [](const auto &target) { return target.has_value(); });
}

// A column for each metric, one for its targets beside it; inputs last.
std::vector<int> placeColumns(Book &book, WorkbookSheet &sheet)
{
    const auto right = CellStyle::Align::Right;
    std::vector<int> columns;
    int column = monthColumn + 1;
    const std::vector<MetricIndex> rows = book.rows();
    for (size_t metric = 0; metric < rows.size(); ++metric) {
        const QString name = book.names.metric(rows[metric]);
        sheet.text(headRow, column, name, Book::head(right));
        columns.push_back(column++);
        if (metric >= book.figures.metrics.size())
            continue;
        book.places.targetColumn.push_back(hasTargets(book, metric) ? std::optional(column) : std::nullopt);
        if (book.places.targetColumn.back())
            sheet.text(headRow, column++, wording::targetOf(name), Book::head(right));
    }
    return columns;
}

void writeMonthValue(const Book &book, WorkbookSheet &sheet, const std::vector<int> &columns, int metric,
                     int month)
{
    const int row = headRow + 1 + month;
    const int group = totalGroup(book);
    const std::vector<MetricIndex> rows = book.rows();
    const MetricIndex index = rows[size_t(metric)];
    const auto value = numberAt(book, metric, group, month);
    std::optional<QString> formula;
    if (value && !book.metric(index).isInput()) {
        const auto find = [&](MetricIndex other) -> std::optional<CellOf> {
            const auto found = std::find(rows.begin(), rows.end(), other);
            if (found == rows.end())
                return absentCell(book.metric(other));
            const int place = int(found - rows.begin());
            return CellOf{cellName(row, columns[size_t(place)]), numberAt(book, place, group, month)};
        };
        formula = liveFormula(book.figures.content->catalog.formulaOf(index), find, *value);
    }
    if (formula)
        sheet.formula(row, columns[size_t(metric)], *formula, *value, book.figure(index, *value));
    else
        book.writeFigure(sheet, row, columns[size_t(metric)], index, value, Book::plain());
}

} // namespace

void addMonthSheet(Book &book)
{
    WorkbookSheet &sheet = book.writer.addSheet(bookWord(BookWord::ByMonth));
    const ReviewFigures &figures = book.figures;
    sheet.text(headRow, monthColumn, bookWord(BookWord::Month), Book::head());
    const std::vector<int> columns = placeColumns(book, sheet);
    for (int month = 0; month < int(figures.months.periods.size()); ++month) {
        const int row = headRow + 1 + month;
        sheet.date(row, monthColumn, dateOfMonth(book, month), monthStyle(book));
        for (int metric = 0; metric < int(columns.size()); ++metric)
            writeMonthValue(book, sheet, columns, metric, month);
        for (size_t metric = 0; metric < figures.metrics.size(); ++metric) {
            if (const auto column = book.places.targetColumn[metric])
                book.writeFigure(sheet, row, *column, figures.metrics[metric],
                                 figures.monthTargets[metric][size_t(month)], Book::muted());
        }
    }
    book.places.monthSheet = sheet.name();
    book.places.monthColumn = columns;
    book.places.firstMonth = headRow + 1;
    book.places.lastMonth = headRow + int(figures.months.periods.size());
    sheet.setRowHeight(headRow, 54);
    sheet.setColumnWidth(monthColumn, monthColumn, 12);
    if (!columns.empty())
        sheet.setColumnWidth(monthColumn + 1, columns.back() + 1, 16);
    sheet.freeze(headRow + 1, monthColumn + 1);
    sheet.setPrint(headRow + 1);
}

void addMonthAndChannelSheet(Book &book)
{
    enum { Metric, Channel, FirstMonth };
    WorkbookSheet &sheet = book.writer.addSheet(bookWord(BookWord::ByMonthAndChannel));
    const ReviewFigures &figures = book.figures;
    const int months = int(figures.months.periods.size());
    sheet.text(headRow, Metric, bookWord(BookWord::Metric), Book::head());
    sheet.text(headRow, Channel, bookWord(BookWord::Channel), Book::head());
    CellStyle head = Book::head(CellStyle::Align::Right);
    head.numberFormat = wording::monthFormat(book.language);
    for (int month = 0; month < months; ++month)
        sheet.date(headRow, FirstMonth + month, dateOfMonth(book, month), head);
    int row = headRow + 1;
    const auto &groups = figures.months.answer.groups;
    for (int metric = 0; metric < int(figures.metrics.size()); ++metric) {
        for (int group = 0; group < int(groups.size()); ++group, ++row) {
            CellStyle style = Book::plain();
            style.bold = groups[size_t(group)].kind == facts::Group::Kind::Total;
            sheet.text(row, Metric, book.names.metric(figures.metrics[size_t(metric)]), style);
            sheet.text(row, Channel, book.groupName(groups[size_t(group)]), style);
            for (int month = 0; month < months; ++month)
                book.writeFigure(sheet, row, FirstMonth + month, figures.metrics[size_t(metric)],
                                 numberAt(book, metric, group, month), style);
        }
    }
    sheet.setColumnWidth(Metric, Metric, 40);
    sheet.setColumnWidth(Channel, Channel, 24);
    sheet.setColumnWidth(FirstMonth, FirstMonth + std::max(months - 1, 0), 14);
    if (row > headRow + 1)
        sheet.setFilter(headRow, Metric, row - 1, Channel);
    sheet.freeze(headRow + 1, FirstMonth);
    sheet.setPrint(headRow + 1);
}

} // namespace vekha::report

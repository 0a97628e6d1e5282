// SPDX-License-Identifier: GPL-3.0-or-later
// What each metric of the workbook is: its formula, how it adds up, what it means.
#include "core/report/book.h"

#include "core/wording/names.h"

namespace vekha::report {

namespace {

enum Column { Name, Id, Kind, Unit, Better, AddsUp, Formula, Meaning, ColumnCount };

BookWord kindOf(const metrics::Metric &metric)
{
    if (metric.isInput())
        return metric.own ? BookWord::OwnInput : BookWord::Input;
    return metric.own ? BookWord::OwnKpi : BookWord::Kpi;
}

QString addsUpText(const metrics::Metric &metric)
{
    if (!metric.isInput())
        return {};
    return wording::overTimeName(metric.input().overTime) + QStringLiteral("; ") +
           wording::overChannelsName(metric.input().overChannels);
}

QString unitText(const Book &book, const metrics::Metric &metric)
{
    return metric.unit == metrics::Unit::Money ? wording::currencyName(book.format.currency())
                                               : wording::unitName(metric.unit);
}

void writeRow(const Book &book, WorkbookSheet &sheet, int row, MetricIndex index)
{
    const metrics::Metric &metric = book.metric(index);
    CellStyle wrapped = Book::plain();
    wrapped.wrap = true;
    CellStyle name = wrapped;
    name.bold = true;
    sheet.text(row, Name, book.names.metric(index), name);
    sheet.text(row, Id, metric.id, wrapped);
    sheet.text(row, Kind, bookWord(kindOf(metric)), wrapped);
    sheet.text(row, Unit, unitText(book, metric), wrapped);
    sheet.text(row, Better, wording::directionName(metric.better), wrapped);
    sheet.text(row, AddsUp, addsUpText(metric), wrapped);
    sheet.text(row, Formula, book.formulaText(index), wrapped);
    sheet.text(row, Meaning, metric.help.in(book.language), wrapped);
}

} // namespace

void addDefinitionSheet(Book &book)
{
    WorkbookSheet &sheet = book.writer.addSheet(bookWord(BookWord::Definitions));
    const BookWord heads[] = {BookWord::Metric, BookWord::Id,          BookWord::Kind,    BookWord::Unit,
                              BookWord::Better, BookWord::HowItAddsUp, BookWord::Formula, BookWord::Meaning};
    for (int column = 0; column < ColumnCount; ++column)
        sheet.text(0, column, bookWord(heads[column]), Book::head());
    int row = 1;
    for (const MetricIndex metric : book.rows())
        writeRow(book, sheet, row++, metric);
    sheet.setColumnWidth(Name, Name, 34);
    sheet.setColumnWidth(Id, Better, 18);
    sheet.setColumnWidth(AddsUp, AddsUp, 22);
    sheet.setColumnWidth(Formula, Formula, 50);
    sheet.setColumnWidth(Meaning, Meaning, 90);
    sheet.freeze(1, 1);
    sheet.setPrint(1);
}

} // namespace vekha::report

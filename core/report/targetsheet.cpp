// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/book.h"
#include "core/report/liveformula.h"

#include "core/wording/cellformat.h"
#include "core/wording/names.h"

namespace vekha::report {

using exchange::cellName;

namespace {

enum Column { Metric, Channel, Period, Target, From, To, Baseline, Actual, Attainment, Status, ColumnCount };

void writeHead(WorkbookSheet &sheet)
{
    const std::vector<std::pair<BookWord, bool>> heads{
        {BookWord::Metric, false},  {BookWord::Channel, false}, {BookWord::Period, false},
        {BookWord::Target, true},   {BookWord::From, true},     {BookWord::To, true},
        {BookWord::Baseline, true}, {BookWord::Actual, true},   {BookWord::Attainment, true},
        {BookWord::Status, false}};
    for (int column = 0; column < int(heads.size()); ++column)
        sheet.text(
            0, column, bookWord(heads[size_t(column)].first),
            Book::head(heads[size_t(column)].second ? CellStyle::Align::Right : CellStyle::Align::Left));
}

void writeAttainment(const Book &book, WorkbookSheet &sheet, int row, const TargetFigures &figures)
{
    CellStyle style = Book::plain();
    if (!figures.standing.attainment) {
        sheet.blank(row, Attainment, style);
        return;
    }
    const double share = *figures.standing.attainment;
    const double actual = figures.actual.number.value_or(0);
    style.numberFormat = wording::attainmentFormat(book.format, share, book.metric(figures.metric).closeFrom);
    const QString actualCell = cellName(row, Actual);
    const QString targetCell = cellName(row, Target);
    if (agrees(actual / figures.target.value, share))
        sheet.formula(row, Attainment, actualCell + u'/' + targetCell, share, style);
    else if (agrees(figures.target.value / actual, share))
        sheet.formula(row, Attainment, targetCell + u'/' + actualCell, share, style);
    else
        sheet.number(row, Attainment, share, style);
}

void writeRow(const Book &book, WorkbookSheet &sheet, int row, const TargetFigures &figures)
{
    const targets::Target &target = figures.target;
    const CellStyle plain = Book::plain();
    sheet.text(row, Metric, book.names.metric(figures.metric), plain);
    sheet.text(row, Channel,
               target.key.channel == ChannelId::All ? bookWord(BookWord::AllChannels)
                                                    : book.names.channel(target.key.channel),
               plain);
    sheet.text(row, Period, book.periods.longName(target.key.period), plain);
    book.writeFigure(sheet, row, Target, figures.metric, target.value, plain);
    book.writeFigure(sheet, row, From, figures.metric, target.low, plain);
    book.writeFigure(sheet, row, To, figures.metric, target.high, plain);
    book.writeFigure(sheet, row, Baseline, figures.metric, target.baseline, plain);
    book.writeFigure(sheet, row, Actual, figures.metric, figures.actual.number, plain);
    writeAttainment(book, sheet, row, figures);
    const StatusColours colours = coloursOf(figures.standing.status);
    CellStyle status = plain;
    status.fill = colours.fill;
    status.ink = colours.ink;
    sheet.text(row, Status, wording::statusName(figures.standing.status), status);
}

} // namespace

void addTargetSheet(Book &book)
{
    WorkbookSheet &sheet = book.writer.addSheet(bookWord(BookWord::Targets));
    writeHead(sheet);
    int row = 1;
    for (const TargetFigures &target : book.figures.targets)
        writeRow(book, sheet, row++, target);
    if (row == 1)
        sheet.text(row, Metric, bookWord(BookWord::NoTargets), Book::muted());
    else
        sheet.setFilter(0, 0, row - 1, ColumnCount - 1);
    sheet.setColumnWidth(Metric, Metric, 40);
    sheet.setColumnWidth(Channel, Channel, 24);
    sheet.setColumnWidth(Period, Period, 20);
    sheet.setColumnWidth(Target, Actual, 16);
    sheet.setColumnWidth(Attainment, Attainment, 13);
    sheet.setColumnWidth(Status, Status, 16);
    sheet.freeze(1, 1);
    sheet.setPrint(1);
}

} // namespace vekha::report

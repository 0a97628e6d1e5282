// SPDX-License-Identifier: GPL-3.0-or-later
// The stored figures of the period, one a row.
#include "core/report/book.h"

#include "core/wording/cellformat.h"

#include <map>
#include <tuple>

namespace vekha::report {

namespace {

enum Column { From, To, Period, Channel, Campaign, Metric, Value, Note, ColumnCount };

using NoteTexts = std::map<std::pair<facts::SeriesKey, calendar::Period>, QString>;

NoteTexts textsOf(const std::vector<FactNote> &notes)
{
    NoteTexts texts;
    for (const FactNote &note : notes)
        texts[{note.key, note.period}] = note.text;
    return texts;
}

void writeHead(WorkbookSheet &sheet)
{
    const BookWord heads[] = {BookWord::From,     BookWord::To,     BookWord::Period, BookWord::Channel,
                              BookWord::Campaign, BookWord::Metric, BookWord::Value,  BookWord::Note};
    for (int column = 0; column < ColumnCount; ++column)
        sheet.text(0, column, bookWord(heads[column]),
                   Book::head(column == Value ? CellStyle::Align::Right : CellStyle::Align::Left));
}

void writeFact(const Book &book, WorkbookSheet &sheet, int row, const facts::SeriesKey &key,
               const facts::Fact &fact, const QString &note)
{
    CellStyle day;
    day.numberFormat = wording::dateFormat(book.language);
    const calendar::DayRange days = fact.period.days();
    sheet.date(row, From, calendar::dateOf(days.first), day);
    sheet.date(row, To, calendar::dateOf(days.last), day);
    sheet.text(row, Period, book.figures.calendar.code(fact.period));
    sheet.text(row, Channel, book.names.channel(key.channel));
    if (key.campaign != CampaignId::None)
        sheet.text(row, Campaign, book.names.campaign(key.campaign));
    sheet.text(row, Metric, book.names.metric(key.input));
    CellStyle value = book.figure(key.input, fact.value);
    value.lineBelow = false;
    sheet.number(row, Value, fact.value, value);
    if (!note.isEmpty())
        sheet.text(row, Note, note);
}

} // namespace

void addFigureSheet(Book &book)
{
    WorkbookSheet &sheet = book.writer.addSheet(bookWord(BookWord::Figures));
    const ReviewFigures &figures = book.figures;
    writeHead(sheet);
    const NoteTexts notes = textsOf(figures.notes);
    int row = 1;
    for (const facts::SeriesFacts &series : figures.facts) {
        for (const facts::Fact &fact : series.facts) {
            const auto note = notes.find({series.key, fact.period});
            writeFact(book, sheet, row++, series.key, fact, note == notes.end() ? QString() : note->second);
        }
    }
    if (!figures.hasAllFacts())
        sheet.text(1, From,
                   wording::tooManyFigures(book.format.number(double(figures.factCount)),
                                           book.format.number(double(figures.request.mostFacts))),
                   Book::muted());
    else if (row == 1)
        sheet.text(1, From, bookWord(BookWord::NoFigures), Book::muted());
    else
        sheet.setFilter(0, 0, row - 1, ColumnCount - 1);
    sheet.setColumnWidth(From, Period, 12);
    sheet.setColumnWidth(Channel, Campaign, 24);
    sheet.setColumnWidth(Metric, Metric, 30);
    sheet.setColumnWidth(Value, Value, 16);
    sheet.setColumnWidth(Note, Note, 50);
    sheet.freeze(1, 0);
    sheet.setPrint(1);
}

} // namespace vekha::report

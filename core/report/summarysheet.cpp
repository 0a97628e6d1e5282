// SPDX-License-Identifier: GPL-3.0-or-later
// The first sheet: each KPI with its change, target, attainment and status.
#include "core/report/book.h"
#include "core/report/liveformula.h"

#include "core/wording/cellformat.h"
#include "core/wording/names.h"
#include "core/wording/reasons.h"

#include <cmath>

namespace vekha::report {

using exchange::cellName;

namespace {

enum Column { Name, Actual, Compared, Change, Target, Attainment, Status, Remark, ColumnCount };

bool changesInPoints(const metrics::Metric &metric)
{
    return metric.unit == metrics::Unit::Percent || metric.unit == metrics::Unit::Points;
}

QStringList filterLines(const Book &book)
{
    const ViewState &view = book.figures.request.view;
    QStringList channels;
    for (const ChannelId channel : view.channels)
        channels << book.names.channel(channel);
    QStringList campaigns;
    for (const CampaignId campaign : view.campaigns)
        campaigns << (campaign == CampaignId::None ? wording::withoutCampaignName()
                                                   : book.names.campaign(campaign));
    QStringList lines;
    if (!channels.isEmpty())
        lines << wording::onlyTheseChannels(channels.join(QStringLiteral(", ")));
    if (!campaigns.isEmpty())
        lines << wording::onlyTheseCampaigns(campaigns.join(QStringLiteral(", ")));
    return lines;
}

// What stands above the table. Gives the first free row.
int writeTop(const Book &book, WorkbookSheet &sheet)
{
    const ReviewFigures &figures = book.figures;
    QStringList lines;
    if (!figures.content->settings.name.isEmpty())
        lines << figures.content->settings.name;
    if (figures.table.comparedDays)
        lines << wording::comparedWithRange(book.periods.rangeName(*figures.table.comparedDays));
    lines += filterLines(book);
    if (book.isRunning())
        lines << bookWord(BookWord::PeriodRunning);
    if (figures.dataEnd)
        lines << wording::figuresUntil(book.periods.dateName(calendar::dateOf(*figures.dataEnd)));
    sheet.text(0, Name, wording::bookTitle(book.periodName()), Book::title());
    sheet.setRowHeight(0, 24);
    int row = 1;
    for (const QString &line : lines)
        sheet.text(row++, Name, line, Book::muted());
    return row + 1;
}

void writeHead(const Book &book, WorkbookSheet &sheet, int row)
{
    const auto right = CellStyle::Align::Right;
    const auto &compared = book.figures.table.comparedDays;
    sheet.text(row, Name, bookWord(BookWord::Metric), Book::head());
    sheet.text(row, Actual, wording::capitalised(book.periods.rangeName(book.figures.table.shownDays)),
               Book::head(right));
    sheet.text(row, Compared, compared ? wording::capitalised(book.periods.rangeName(*compared)) : QString(),
               Book::head(right));
    sheet.text(row, Change, bookWord(BookWord::Change), Book::head(right));
    sheet.text(row, Target, bookWord(BookWord::Target), Book::head(right));
    sheet.text(row, Attainment, bookWord(BookWord::Attainment), Book::head(right));
    CellStyle apart = Book::head();
    apart.indent = 1;
    sheet.text(row, Status, bookWord(BookWord::Status), apart);
    sheet.text(row, Remark, bookWord(BookWord::Remark), apart);
}

/// The change as the program tells it: relative, in points (hundredths) for percents.
std::optional<double> changeOf(const metrics::Metric &metric, const KpiCell &cell)
{
    if (!cell.basis.number || !cell.compared.number)
        return std::nullopt;
    const double difference = *cell.basis.number - *cell.compared.number;
    if (changesInPoints(metric))
        return difference * 100;
    if (*cell.compared.number == 0)
        return std::nullopt;
    return difference / std::abs(*cell.compared.number);
}

void writeChange(const Book &book, WorkbookSheet &sheet, int row, const metrics::Metric &metric,
                 const KpiCell &cell)
{
    const auto change = changeOf(metric, cell);
    CellStyle style = Book::plain();
    style.numberFormat =
        changesInPoints(metric) ? wording::pointsFormat(book.language) : wording::changeFormat(book.language);
    if (!change) {
        sheet.blank(row, Change, style);
        return;
    }
    const QString actual = cellName(row, Actual);
    const QString compared = cellName(row, Compared);
    // Stocks may be compared over the channels that both periods have: then the two cells do not tell it.
    const bool live = cell.value.number == cell.basis.number;
    if (!live)
        sheet.number(row, Change, *change, style);
    else if (changesInPoints(metric))
        sheet.formula(row, Change, QStringLiteral("(%1-%2)*100").arg(actual, compared), *change, style);
    else
        sheet.formula(row, Change, QStringLiteral("(%1-%2)/ABS(%2)").arg(actual, compared), *change, style);
}

void writeAttainment(const Book &book, WorkbookSheet &sheet, int row, const metrics::Metric &metric,
                     const targets::Standing &standing)
{
    CellStyle style = Book::plain();
    if (!standing.attainment) {
        sheet.blank(row, Attainment, style);
        return;
    }
    const double share = *standing.attainment;
    style.numberFormat = wording::attainmentFormat(book.format, share, metric.closeFrom);
    const QString actual = cellName(row, Actual);
    const QString target = cellName(row, Target);
    const double actualValue = standing.actual.value_or(0);
    if (agrees(actualValue / standing.target->value, share))
        sheet.formula(row, Attainment, actual + u'/' + target, share, style);
    else if (agrees(standing.target->value / actualValue, share))
        sheet.formula(row, Attainment, target + u'/' + actual, share, style);
    else
        sheet.number(row, Attainment, share, style); // baselines and bands
}

QString remarkOf(const Book &book, const KpiCell &cell)
{
    QStringList remarks;
    if (!cell.value.hasNumber())
        remarks << wording::sentence(cell.value.reason, book.names.metric(cell.value.culprit));
    else if (!cell.value.complete && !cell.value.running)
        remarks << bookWord(BookWord::Incomplete);
    if (cell.standing.target && cell.standing.target->isBand())
        remarks << QStringLiteral("%1: %2 – %3")
                       .arg(bookWord(BookWord::Target), book.format.number(*cell.standing.target->low, 2),
                            book.format.number(*cell.standing.target->high, 2));
    if (cell.standing.rolledUp)
        remarks << bookWord(BookWord::TargetRolledUp);
    for (const facts::Note &note : cell.value.notes) {
        const QString channel = note.channel == ChannelId::All ? QString() : book.names.channel(note.channel);
        remarks << wording::sentence(note, book.names.metric(note.metric), channel);
    }
    remarks.removeDuplicates();
    return remarks.join(u' ');
}

void writeRow(const Book &book, WorkbookSheet &sheet, int row, int metricRow)
{
    const MetricIndex index = book.figures.metrics[size_t(metricRow)];
    const metrics::Metric &metric = book.metric(index);
    const KpiCell &cell = book.figures.table.at(metricRow, 0);
    CellStyle name = Book::plain();
    name.bold = true;
    sheet.text(row, Name, book.names.metric(index), name);
    CellStyle actual = Book::plain();
    actual.bold = true;
    book.writeFigure(sheet, row, Actual, index, cell.value.number, actual);
    book.writeFigure(sheet, row, Compared, index, cell.compared.number, Book::plain());
    writeChange(book, sheet, row, metric, cell);
    book.writeFigure(sheet, row, Target, index,
                     cell.standing.target ? std::optional(cell.standing.target->value) : std::nullopt,
                     Book::plain());
    writeAttainment(book, sheet, row, metric, cell.standing);
    CellStyle status = Book::plain();
    status.indent = 1;
    sheet.text(row, Status, wording::statusName(cell.standing.status), status);
    CellStyle remark = Book::muted();
    remark.lineBelow = true;
    remark.indent = 1;
    sheet.text(row, Remark, remarkOf(book, cell), remark);
}

void colourStatuses(WorkbookSheet &sheet, int first, int last)
{
    using targets::Status;
    for (const Status status :
         {Status::NoTarget, Status::NoData, Status::TooEarly, Status::OnCourse, Status::AtRisk,
          Status::OffCourse, Status::Met, Status::Close, Status::Missed}) {
        const StatusColours colours = coloursOf(status);
        sheet.colourWhere({sheet.name(), first, Column::Status, last, Column::Status},
                          wording::statusName(status), colours.fill, colours.ink);
    }
}

} // namespace

void addSummarySheet(Book &book)
{
    WorkbookSheet &sheet = book.writer.addSheet(bookWord(BookWord::Summary));
    const int head = writeTop(book, sheet);
    writeHead(book, sheet, head);
    int row = head + 1;
    for (int metric = 0; metric < int(book.figures.metrics.size()); ++metric)
        writeRow(book, sheet, row++, metric);
    if (row > head + 1)
        colourStatuses(sheet, head + 1, row - 1);
    sheet.text(row + 1, Name, wording::bookLegend(), Book::muted());
    sheet.setColumnWidth(Name, Name, 40);
    sheet.setColumnWidth(Actual, Compared, 18);
    sheet.setColumnWidth(Change, Change, 12);
    sheet.setColumnWidth(Target, Target, 18);
    sheet.setColumnWidth(Attainment, Attainment, 13);
    sheet.setColumnWidth(Status, Status, 16);
    sheet.setColumnWidth(Remark, Remark, 60);
    sheet.freeze(head + 1, 1);
    sheet.setPrint(head + 1);
    sheet.hideGridLines();
}

} // namespace vekha::report

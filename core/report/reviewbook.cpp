// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reviewbook.h"

#include "core/report/book.h"

namespace vekha::report {

namespace {

// The file's own date: that of the figures, so that it does not change from day to day.
QDate madeOn(const ReviewFigures &figures) { return calendar::dateOf(figures.request.view.days.last); }

} // namespace

Result<QStringList> writeReviewBook(const ReviewFigures &figures, Language language, const QString &path,
                                    Progress &progress)
{
    const wording::PeriodNames periods(language, figures.calendar);
    const ViewState &view = figures.request.view;
    const QString period = view.period ? periods.longName(*view.period) : periods.rangeName(view.days);
    auto writer =
        WorkbookWriter::create({wording::bookTitle(period), figures.content->settings.name, madeOn(figures)});
    if (!writer)
        return failure(writer.error());
    Book book(figures, language, **writer);
    // The charts stand second but are drawn from sheets that come later.
    addSummarySheet(book);
    WorkbookSheet &charts = (*writer)->addSheet(bookWord(BookWord::Charts));
    using Add = void (*)(Book &);
    const std::vector<Add> sheets{addChannelSheet, addMonthSheet,  addMonthAndChannelSheet,
                                  addTargetSheet,  addFigureSheet, addDefinitionSheet};
    progress.total = qint64(sheets.size()) + 2;
    for (const Add add : sheets) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        add(book);
        ++progress.done;
    }
    addChartSheet(book, charts);
    ++progress.done;
    const QStringList names = (*writer)->sheetNames();
    if (const Done saved = (*writer)->save(path); !saved)
        return failure(saved.error());
    ++progress.done;
    return names;
}

Result<QStringList> exportReviewBook(const Workspace &workspace, const ViewState &view, Language language,
                                     const QString &path, Progress &progress)
{
    ReviewRequest request;
    request.view = view;
    const auto figures = reviewFigures(workspace, request, progress);
    if (!figures)
        return failure(figures.error());
    return writeReviewBook(*figures, language, path, progress);
}

} // namespace vekha::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printpreview.h"

#include <QPageSize>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QWidget>

#include <algorithm>

namespace vekha::ui {

void printTo(QPrinter *printer, const PrintJob &job)
{
    QPainter painter(printer);
    const QRectF paper = printer->pageLayout().fullRectPixels(printer->resolution());
    const double scale =
        std::min(paper.width() / job.pageSize.width(), paper.height() / job.pageSize.height());
    const QPointF corner((paper.width() - job.pageSize.width() * scale) / 2,
                         (paper.height() - job.pageSize.height() * scale) / 2);
    const int from = std::max(1, printer->fromPage());
    const int to = printer->toPage() > 0 ? std::min(printer->toPage(), job.pages) : job.pages;
    for (int page = from; page <= to; ++page) {
        if (page > from)
            printer->newPage();
        painter.save();
        painter.translate(corner);
        painter.scale(scale, scale);
        job.paint(painter, page - 1);
        painter.restore();
    }
}

} // namespace vekha::ui

Q_DECL_EXPORT void vekhaShowPrintPreview(QWidget *parent, const vekha::ui::PrintJob &job)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setFullPage(true);
    const bool isWide = job.pageSize.width() > job.pageSize.height();
    const QSizeF upright = isWide ? job.pageSize.transposed() : job.pageSize;
    printer.setPageSize(QPageSize(upright, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(job.title);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&job](QPrinter *target) { vekha::ui::printTo(target, job); });
    dialog.resize(parent ? parent->window()->size() * 0.85 : QSize(900, 700));
    dialog.exec();
}

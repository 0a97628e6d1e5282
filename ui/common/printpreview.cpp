// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printpreview.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QPageSize>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QToolBar>
#include <QWidget>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int barIcon = 20;

/// An action of Qt's preview, by the text that Qt's translations know it by.
struct PreviewAction {
    const char *text;
    const char *icon;
};

constexpr PreviewAction previewActions[]{
    {"Next page", "chevron-right"},
    {"Previous page", "chevron-left"},
    {"First page", "page-first"},
    {"Last page", "page-last"},
    {"Fit width", "fit-width"},
    {"Fit page", "fit-page"},
    {"Zoom in", "zoom-in"},
    {"Zoom out", "zoom-out"},
    {"Portrait", "page-portrait"},
    {"Landscape", "page-landscape"},
    {"Show single page", "note"},
    {"Show facing pages", "pages-facing"},
    {"Show overview of all pages", "pages-all"},
    {"Page setup", "settings"},
    {"Print", "print"},
};

/// Which of them an action is, whatever the language; nullptr: another one.
const PreviewAction *known(QAction &action)
{
    constexpr char property[] = "previewAction"; // its text may be of another language later
    if (const QVariant place = action.property(property); place.isValid())
        return &previewActions[place.toInt()];
    for (int i = 0; i < int(std::size(previewActions)); ++i) {
        if (action.text() != QCoreApplication::translate("QPrintPreviewDialog", previewActions[i].text))
            continue;
        action.setProperty(property, i);
        return &previewActions[i];
    }
    return nullptr;
}

/// Qt's preview in our look, which follows the language.
class Preview : public QPrintPreviewDialog {
public:
    Preview(QPrinter *printer, const PrintJob &job, QWidget *parent)
        : QPrintPreviewDialog(printer, parent), m_job(job)
    {
        dressPreview(*this, m_job.icon);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            dressPreview(*this, m_job.icon);
        QPrintPreviewDialog::changeEvent(event);
    }

private:
    const PrintJob &m_job;
};

} // namespace

void dressPreview(QPrintPreviewDialog &preview, const std::function<QIcon(const QString &)> &icon)
{
    for (QAction *action : preview.findChildren<QAction *>()) {
        const PreviewAction *ours = known(*action);
        if (!ours)
            continue;
        action->setText(QCoreApplication::translate("QPrintPreviewDialog", ours->text));
        if (icon)
            action->setIcon(icon(QLatin1StringView(ours->icon)));
    }
    for (QToolBar *bar : preview.findChildren<QToolBar *>()) {
        bar->setIconSize(QSize(barIcon, barIcon));
        bar->setMovable(false);
    }
}

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
    vekha::ui::Preview dialog(&printer, job, parent);
    dialog.setWindowTitle(job.title);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&job](QPrinter *target) { vekha::ui::printTo(target, job); });
    dialog.resize(parent ? parent->window()->size() * 0.85 : QSize(900, 700));
    dialog.exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreview.h"

#include "ui/common/whendone.h"
#include "ui/reports/reportfile.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr double gap = 16; ///< between and around pages, pixels
constexpr double leastZoom = 0.3;
constexpr double mostZoom = 4;
constexpr double mostFit = 1.8; ///< a page that fills a wide screen is larger than one reads it
constexpr int lineStep = 40;

} // namespace

ReportPreview::ReportPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // Its coming and going would change the width that pages are fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
}

void ReportPreview::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    dropImages();
    layOut();
    setAccessibleDescription(tr("%n pages", nullptr, pageCount()));
}

void ReportPreview::dropImages()
{
    ++m_turn;
    m_images.clear();
    m_rendering.clear();
}

double ReportPreview::zoom() const
{
    if (m_zoom > 0 || !m_pages)
        return std::max(m_zoom, leastZoom);
    const double points = m_pages->size.width() / unitsPerPoint;
    return std::clamp((viewport()->width() - 2 * gap) / points, leastZoom, mostFit);
}

void ReportPreview::setZoom(double zoom)
{
    const double shown = zoom > 0 ? std::clamp(zoom, leastZoom, mostZoom) : 0;
    const double share = verticalScrollBar()->maximum() > 0
                             ? double(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
                             : 0;
    m_zoom = shown;
    dropImages();
    layOut();
    verticalScrollBar()->setValue(int(share * verticalScrollBar()->maximum()));
    Q_EMIT zoomChanged();
}

void ReportPreview::zoomBy(double factor) { setZoom(zoom() * factor); }

QSizeF ReportPreview::pageSize() const { return m_pages ? m_pages->size / unitsPerPoint * zoom() : QSizeF(); }

QRectF ReportPreview::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const double left =
        std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const double top = gap + page * (size.height() + gap) - verticalScrollBar()->value();
    return {QPointF(std::round(left), std::round(top)), size};
}

void ReportPreview::layOut()
{
    const QSizeF size = pageSize();
    const double height = gap + pageCount() * (size.height() + gap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineStep);
    verticalScrollBar()->setRange(0, std::max(0, int(height - viewport()->height())));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width() + 2 * gap - viewport()->width())));
    renderVisible();
    viewport()->update();
}

int ReportPreview::currentPage() const
{
    if (pageCount() == 0)
        return -1;
    const double step = pageSize().height() + gap;
    return std::clamp(int((verticalScrollBar()->value() + viewport()->height() / 2.0) / step), 0,
                      pageCount() - 1);
}

void ReportPreview::goToPage(int page, double y)
{
    const double top = gap + page * (pageSize().height() + gap) + y / unitsPerPoint * zoom();
    verticalScrollBar()->setValue(int(top - gap));
}

void ReportPreview::renderVisible()
{
    for (int page = 0; page < pageCount(); ++page) {
        const bool isOnView = pageRect(page).intersects(viewport()->rect());
        if (!isOnView) {
            m_images.remove(page); // a long report would fill the memory
            continue;
        }
        if (m_images.contains(page) || m_rendering.contains(page))
            continue;
        m_rendering.insert(page, m_turn);
        const double scale = zoom() * devicePixelRatioF();
        const int turn = m_turn;
        whenDone(this,
                 QtConcurrent::run([pages = m_pages, page, scale] { return imageOf(*pages, page, scale); }),
                 [this, page, turn](QImage image) {
                     if (turn != m_turn)
                         return;
                     m_rendering.remove(page);
                     image.setDevicePixelRatio(devicePixelRatioF());
                     m_images.insert(page, image);
                     viewport()->update();
                     if (m_rendering.isEmpty())
                         Q_EMIT rendered();
                 });
    }
    if (currentPage() != m_told) {
        m_told = currentPage();
        Q_EMIT currentPageChanged(m_told);
    }
}

void ReportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Role::Sunk));
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF box = pageRect(page);
        if (!box.intersects(viewport()->rect()))
            continue;
        painter.fillRect(box, Palette::light().color(Role::Surface)); // paper is white in any scheme
        if (const auto image = m_images.constFind(page); image != m_images.constEnd())
            painter.drawImage(box.topLeft(), *image);
        painter.setPen(color(Role::Border));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    if (m_zoom == 0 && event->size().width() != event->oldSize().width())
        dropImages();
    layOut();
    Q_EMIT zoomChanged();
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_PageDown:
        goToPage(std::min(currentPage() + 1, pageCount() - 1));
        return;
    case Qt::Key_PageUp:
        goToPage(std::max(currentPage() - 1, 0));
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

const PageLink *ReportPreview::linkAt(QPointF position) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF box = pageRect(page);
        if (!box.contains(position))
            continue;
        const QPointF point = (position - box.topLeft()) / zoom() * unitsPerPoint;
        for (const PageLink &link : m_pages->pages[size_t(page)].links) {
            if (link.area.contains(point))
                return &link;
        }
    }
    return nullptr;
}

void ReportPreview::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(linkAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReportPreview::mouseReleaseEvent(QMouseEvent *event)
{
    const PageLink *link = event->button() == Qt::LeftButton ? linkAt(event->position()) : nullptr;
    if (const PageAnchor *anchor = link ? m_pages->anchor(link->anchor) : nullptr)
        goToPage(anchor->page, anchor->y);
}

void ReportPreview::scrollContentsBy(int, int)
{
    renderVisible();
    viewport()->update();
}

void ReportPreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace vekha::ui

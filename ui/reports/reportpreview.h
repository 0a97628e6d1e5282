// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/pageitems.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <memory>

namespace vekha::ui {

/// The pages of a report as they will print, under each other. Each is drawn beside the thread of the windows
/// when it comes into view. Ctrl+wheel zooms, a click on a link leads to its page.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Shows these pages, at the place where one was before.
    void setPages(std::shared_ptr<const ReportPages> pages);
    [[nodiscard]] std::shared_ptr<const ReportPages> pages() const { return m_pages; }
    [[nodiscard]] int pageCount() const { return m_pages ? int(m_pages->pages.size()) : 0; }
    /// The page in the middle of the view, from 0.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page, double y = 0);
    /// Pixels per point; 0 fits the width.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool fitsWidth() const { return m_zoom == 0; }
    void zoomBy(double factor);
    /// True while a page on view is being drawn.
    [[nodiscard]] bool isRendering() const { return !m_rendering.isEmpty(); }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();
    /// All pages on view are drawn.
    void rendered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QSizeF pageSize() const; ///< on screen
    [[nodiscard]] QRectF pageRect(int page) const;
    [[nodiscard]] const PageLink *linkAt(QPointF position) const;
    void layOut();
    void renderVisible();
    void dropImages();

    std::shared_ptr<const ReportPages> m_pages;
    double m_zoom = 0;
    QHash<int, QImage> m_images;
    QHash<int, int> m_rendering; ///< page -> turn
    int m_turn = 0;
    int m_told = -1;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trenddata.h"
#include "ui/common/exports.h"

#include <QWidget>

namespace vekha::ui {

/// The split of a trend: every series of the data in a small painted panel of its own, all on one value
/// scale, with the last figure beside the name. The compared periods can be read out in all panels at once.
class SmallMultiples : public QWidget {
    Q_OBJECT

public:
    explicit SmallMultiples(QWidget *parent = nullptr);

    /// Uses periods, series (as lines), the left axis' words, `periodTitle` and `axisTick` of the data.
    void setData(TrendData data);
    [[nodiscard]] const TrendData &data() const { return m_data; }
    /// The period read out, or none.
    [[nodiscard]] std::optional<int> hoveredPeriod() const { return m_hovered; }
    /// Period and all figures as the screen reader hears them.
    [[nodiscard]] QString readout() const;
    /// Periods in rows, series in columns; named by the data's title or the accessible name.
    [[nodiscard]] TableContent content() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A panel was clicked or Enter pressed on it.
    void seriesActivated(int series);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int columnCount(int width) const;
    [[nodiscard]] QRectF panelRect(int series) const;
    [[nodiscard]] QRectF plotRect(int series) const;
    [[nodiscard]] int panelAt(QPointF position) const;
    [[nodiscard]] QPointF place(const QRectF &plot, double period, double value) const;
    [[nodiscard]] double shownFigure(const TrendSeries &series) const;
    void paintPanel(QPainter &painter, int series) const;
    void paintHead(QPainter &painter, const TrendSeries &series, const QRectF &box) const;
    void paintScale(QPainter &painter, const QRectF &plot) const;
    void paintLine(QPainter &painter, const TrendSeries &series, const QRectF &plot) const;
    void paintCursor(QPainter &painter, const TrendSeries &series, const QRectF &plot) const;
    void paintFoot(QPainter &painter, const QRectF &plot, double y) const;
    void setHovered(std::optional<int> period);

    TrendData m_data;
    double m_low = 0;
    double m_high = 1;
    std::optional<int> m_hovered;
    int m_current = 0;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/tilecontent.h"

#include <QAbstractButton>

namespace vekha::ui {

class LinkButton;

/// One tile of the overview: pressed by click and Enter, moved by dragging or Ctrl+Shift+arrows, resized at
/// its lower right corner, with a context menu.
class KpiTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit KpiTile(QWidget *parent = nullptr);

    void setContent(const TileContent &content);

    [[nodiscard]] const TileContent &content() const { return m_content; }

    /// Columns and rows it spans, 1 or 2 each: tall tiles have a large chart.
    void setSpan(int columns, int rows);

    [[nodiscard]] int columns() const { return m_columns; }

    [[nodiscard]] int rows() const { return m_rows; }

    [[nodiscard]] LinkButton *link() const { return m_link; }

    /// Whether what the change refers to has room in full.
    [[nodiscard]] bool comparisonFits() const { return m_comparisonFits; }

    /// In short: decided for all tiles together, so that they say it alike.
    void setComparisonShort(bool isShort);

    /// What the change is said to refer to.
    [[nodiscard]] QString comparison() const;

    /// The corner to resize it by, for tests.
    [[nodiscard]] QRect gripRect() const;

    [[nodiscard]] QSize sizeHint() const override { return {284, 152}; }

Q_SIGNALS:
    void comparisonFitChanged();
    /// The link of a tile without figures.
    void linkClicked();
    void menuRequested(const QPoint &globalPos);
    void removeRequested();
    /// By keys: one place on or back, one row down or up.
    void stepRequested(Qt::Key direction);
    void dragMoved(const QPoint &globalPos);
    void dropped(const QPoint &globalPos);
    void dragCancelled();
    /// The corner was dragged so far that the tile would have this size in pixels.
    void resizeMoved(const QSize &size);
    void resizeFinished();
    void resizeCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Grab { None, Pressed, Moving, Resizing };

    void paintHead(QPainter *painter) const;
    void paintValue(QPainter *painter) const;
    void paintTrend(QPainter *painter) const;
    void paintLacking(QPainter *painter) const;
    void paintGrip(QPainter *painter) const;
    void showLink();
    void placeLink();
    void cancelGrab();
    [[nodiscard]] GaugeSize gaugeSize() const { return m_rows > 1 ? GaugeSize::Detail : GaugeSize::Tile; }
    [[nodiscard]] int gaugeLeft() const;
    [[nodiscard]] QRect comparisonBox() const;
    void judgeComparison();

    TileContent m_content;
    LinkButton *m_link = nullptr; ///< made when a tile first has one
    int m_columns = 1;
    int m_rows = 1;
    Grab m_grab = Grab::None;
    QPoint m_pressedAt;
    bool m_hovered = false;
    bool m_comparisonFits = true;
    bool m_isComparisonShort = false;
};

} // namespace vekha::ui

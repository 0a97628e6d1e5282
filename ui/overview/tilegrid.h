// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/kpitile.h"

#include <QWidget>

namespace vekha::ui {

class FlowGrid;

/// The tiles of a dashboard in their order, with dragging and resizing. It changes nothing itself: it says
/// what a person wants, by places.
class TileGrid : public QWidget {
    Q_OBJECT

public:
    explicit TileGrid(QWidget *parent = nullptr);

    /// Shows these tiles; widgets of tiles that were there are kept and updated in place.
    void setTiles(const std::vector<TileContent> &contents, const std::vector<QSize> &spans);

    [[nodiscard]] int count() const { return int(m_tiles.size()); }

    [[nodiscard]] KpiTile *tile(int index) const { return m_tiles.at(size_t(index)); }

    /// Columns that the grid has at its width now.
    [[nodiscard]] int columns() const;

    /// Focus goes to this tile when the next tiles are shown: it follows a tile that moves.
    void focusNext(int index) { m_focusNext = index; }

Q_SIGNALS:
    void pressed(int index);
    void linkClicked(int index);
    void menuRequested(int index, const QPoint &globalPos);
    void removeRequested(int index);
    void moveRequested(int from, int to);
    void spanRequested(int index, int columns, int rows);

private:
    class Overlay;

    KpiTile *addTile();
    /// All tiles tell what they are compared with in short where one of them has no room for more.
    void agreeOnComparison();
    void showDrag(KpiTile *tile, const QPoint &globalPos);
    void drop(KpiTile *tile, const QPoint &globalPos);
    void layTile(KpiTile *tile, QSize span);
    void step(KpiTile *tile, Qt::Key direction);
    void previewSpan(KpiTile *tile, const QSize &size);
    [[nodiscard]] int indexOf(const KpiTile *tile) const;
    [[nodiscard]] int gapAt(const QPoint &pos) const;
    [[nodiscard]] QRect gapRect(int gap) const;

    FlowGrid *m_grid;
    std::vector<KpiTile *> m_tiles;
    Overlay *m_overlay;
    QSize m_previewed;
    int m_focusNext = -1;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tilegrid.h"

#include "ui/common/flowgrid.h"

#include <QPainter>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int columnMinimum = 280;
constexpr int tileHeight = 152;
constexpr int gridGap = 16;
constexpr qreal ghostOpacity = 0.75;

} // namespace

/// Over the tiles while one is dragged: its picture at the pointer and a line where it would go.
class TileGrid::Overlay : public QWidget {
public:
    explicit Overlay(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void begin(const QPixmap &ghost)
    {
        m_ghost = ghost;
        setGeometry(parentWidget()->rect());
        raise();
        show();
    }

    void show(const QPoint &ghostAt, const QRect &line)
    {
        m_at = ghostAt;
        m_line = line;
        update();
    }
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::Accent));
        painter.drawRoundedRect(m_line, 2, 2);
        painter.setOpacity(ghostOpacity);
        painter.drawPixmap(m_at, m_ghost);
    }

private:
    QPixmap m_ghost;
    QPoint m_at;
    QRect m_line;
};

TileGrid::TileGrid(QWidget *parent)
    : QWidget(parent), m_grid(new FlowGrid(this)), m_overlay(new Overlay(this))
{
    m_grid->setMinimumColumnWidth(columnMinimum);
    m_grid->setRowHeight(tileHeight);
    m_grid->setGap(gridGap);
}

void TileGrid::setTiles(const std::vector<TileContent> &contents, const std::vector<QSize> &spans)
{
    setUpdatesEnabled(false);
    while (m_tiles.size() > contents.size()) {
        m_grid->removeWidget(m_tiles.back());
        m_tiles.back()->hide();
        m_tiles.back()->deleteLater();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < contents.size())
        m_tiles.push_back(addTile());
    for (size_t i = 0; i < contents.size(); ++i) {
        m_tiles[i]->setContent(contents[i]);
        m_tiles[i]->setSpan(spans[i].width(), spans[i].height());
        layTile(m_tiles[i], spans[i]);
        m_tiles[i]->show();
    }
    updateGeometry();
    agreeOnComparison();
    setUpdatesEnabled(true);
    if (m_focusNext >= 0 && count() > 0)
        m_tiles[size_t(std::min(m_focusNext, count() - 1))]->setFocus(Qt::OtherFocusReason);
    m_focusNext = -1;
}

KpiTile *TileGrid::addTile()
{
    auto *tile = new KpiTile(this);
    m_grid->addTile(tile);
    connect(tile, &KpiTile::clicked, this, [this, tile] { Q_EMIT pressed(indexOf(tile)); });
    connect(tile, &KpiTile::comparisonFitChanged, this, &TileGrid::agreeOnComparison);
    connect(tile, &KpiTile::linkClicked, this, [this, tile] { Q_EMIT linkClicked(indexOf(tile)); });
    connect(tile, &KpiTile::menuRequested, this,
            [this, tile](const QPoint &pos) { Q_EMIT menuRequested(indexOf(tile), pos); });
    connect(tile, &KpiTile::removeRequested, this, [this, tile] { Q_EMIT removeRequested(indexOf(tile)); });
    connect(tile, &KpiTile::stepRequested, this, [this, tile](Qt::Key key) { step(tile, key); });
    connect(tile, &KpiTile::dragMoved, this, [this, tile](const QPoint &pos) { showDrag(tile, pos); });
    connect(tile, &KpiTile::dropped, this, [this, tile](const QPoint &pos) { drop(tile, pos); });
    connect(tile, &KpiTile::dragCancelled, m_overlay, &QWidget::hide);
    connect(tile, &KpiTile::resizeMoved, this, [this, tile](const QSize &size) { previewSpan(tile, size); });
    connect(tile, &KpiTile::resizeFinished, this, [this, tile] {
        if (m_previewed.isValid() && m_previewed != QSize(tile->columns(), tile->rows()))
            Q_EMIT spanRequested(indexOf(tile), m_previewed.width(), m_previewed.height());
        m_previewed = {};
    });
    connect(tile, &KpiTile::resizeCancelled, this, [this, tile] {
        layTile(tile, QSize(tile->columns(), tile->rows()));
        m_previewed = {};
    });
    return tile;
}

void TileGrid::agreeOnComparison()
{
    const bool isShort = std::any_of(m_tiles.begin(), m_tiles.end(),
                                     [](const KpiTile *tile) { return !tile->comparisonFits(); });
    for (KpiTile *tile : m_tiles)
        tile->setComparisonShort(isShort);
}

void TileGrid::layTile(KpiTile *tile, QSize span)
{
    m_grid->setSpan(tile, span.width(), span.height());
    m_grid->update();
    updateGeometry();
}

int TileGrid::columns() const { return columnsFor(width(), columnMinimum, gridGap).count; }

int TileGrid::indexOf(const KpiTile *tile) const
{
    return int(std::find(m_tiles.begin(), m_tiles.end(), tile) - m_tiles.begin());
}

/// The gap between tiles nearest to `pos`: 0 before the first one, count() after the last one.
int TileGrid::gapAt(const QPoint &pos) const
{
    constexpr int reach = gridGap / 2;
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), [&pos](const KpiTile *tile) {
        return tile->geometry().adjusted(-reach, -reach, reach, reach).contains(pos);
    });
    if (found == m_tiles.end())
        return count();
    const int index = int(found - m_tiles.begin());
    return pos.x() < m_tiles[size_t(index)]->geometry().center().x() ? index : index + 1;
}

QRect TileGrid::gapRect(int gap) const
{
    const QRect tile = m_tiles[size_t(std::min(gap, count() - 1))]->geometry();
    const int x = gap < count() ? std::max(0, tile.left() - gridGap / 2 - 1) : tile.right() + gridGap / 2 - 1;
    return {std::min(x, width() - 3), tile.top(), 3, tile.height()};
}

void TileGrid::showDrag(KpiTile *tile, const QPoint &globalPos)
{
    if (!m_overlay->isVisible())
        m_overlay->begin(tile->grab());
    const QPoint pos = mapFromGlobal(globalPos);
    m_overlay->show(pos - QPoint(tile->width() / 2, tile->height() / 2), gapRect(gapAt(pos)));
}

void TileGrid::drop(KpiTile *tile, const QPoint &globalPos)
{
    m_overlay->hide();
    const int from = indexOf(tile);
    const int gap = gapAt(mapFromGlobal(globalPos));
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        Q_EMIT moveRequested(from, to);
}

void TileGrid::step(KpiTile *tile, Qt::Key direction)
{
    const int from = indexOf(tile);
    const bool back = direction == Qt::Key_Left || direction == Qt::Key_Up;
    const int by = direction == Qt::Key_Up || direction == Qt::Key_Down ? columns() : 1;
    const int to = std::clamp(back ? from - by : from + by, 0, count() - 1);
    if (to != from)
        Q_EMIT moveRequested(from, to);
}

// The tile takes the size at once, so that one sees what it will be.
void TileGrid::previewSpan(KpiTile *tile, const QSize &size)
{
    const int column = columnsFor(width(), columnMinimum, gridGap).width;
    const QSize span(size.width() > column * 3 / 2 && columns() > 1 ? 2 : 1,
                     size.height() > tileHeight * 3 / 2 ? 2 : 1);
    if (span == m_previewed)
        return;
    m_previewed = span;
    layTile(tile, span);
}

} // namespace vekha::ui

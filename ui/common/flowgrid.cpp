// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowgrid.h"

#include <QWidget>

#include <algorithm>

namespace vekha::ui {

namespace {

/// Which places of a grid are taken.
class Places {
public:
    explicit Places(int columns) : m_columns(columns) {}

    /// First free place for a tile of this size, reading order; marks it.
    QPoint take(int columns, int rows)
    {
        for (int row = 0;; ++row) {
            for (int column = 0; column + columns <= m_columns; ++column) {
                if (!isFree(column, row, columns, rows))
                    continue;
                mark(column, row, columns, rows);
                return {column, row};
            }
        }
    }

private:
    [[nodiscard]] size_t placeOf(int column, int row) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column);
    }

    bool isFree(int column, int row, int columns, int rows)
    {
        reach(row + rows);
        for (int y = row; y < row + rows; ++y) {
            for (int x = column; x < column + columns; ++x) {
                if (m_taken[placeOf(x, y)])
                    return false;
            }
        }
        return true;
    }

    void mark(int column, int row, int columns, int rows)
    {
        for (int y = row; y < row + rows; ++y) {
            for (int x = column; x < column + columns; ++x)
                m_taken[placeOf(x, y)] = true;
        }
    }

    void reach(int rows)
    {
        const size_t size = placeOf(0, rows);
        if (m_taken.size() < size)
            m_taken.resize(size, false);
    }

    int m_columns;
    std::vector<bool> m_taken;
};

} // namespace

GridColumns columnsFor(int width, int minimum, int gap, int mostColumns)
{
    int count = std::max(1, (width + gap) / (minimum + gap));
    if (mostColumns > 0)
        count = std::min(count, mostColumns);
    return {count, (width - gap * (count - 1)) / count};
}

FlowGrid::FlowGrid(QWidget *parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

FlowGrid::~FlowGrid()
{
    for (const Cell &cell : m_cells)
        delete cell.item;
}

void FlowGrid::setMinimumColumnWidth(int pixels)
{
    m_minimum = pixels;
    invalidate();
}

void FlowGrid::setRowHeight(int pixels)
{
    m_rowHeight = pixels;
    invalidate();
}

void FlowGrid::setGap(int pixels)
{
    m_gap = pixels;
    invalidate();
}

void FlowGrid::setMostColumns(int count)
{
    m_most = count;
    invalidate();
}

void FlowGrid::addTile(QWidget *tile, int columnSpan, int rowSpan)
{
    insertTile(count(), tile, columnSpan, rowSpan);
}

void FlowGrid::insertTile(int index, QWidget *tile, int columnSpan, int rowSpan)
{
    addChildWidget(tile);
    m_cells.insert(m_cells.begin() + std::clamp(index, 0, count()),
                   {new QWidgetItem(tile), columnSpan, rowSpan});
    invalidate();
}

void FlowGrid::setSpan(QWidget *tile, int columnSpan, int rowSpan)
{
    for (Cell &cell : m_cells) {
        if (cell.item->widget() == tile) {
            cell.columns = columnSpan;
            cell.rows = rowSpan;
        }
    }
    update(); // not invalidate(), which waits for the next reason to lay out
}

void FlowGrid::moveTile(int from, int to)
{
    if (from < 0 || from >= count() || from == to)
        return;
    const Cell cell = m_cells[static_cast<size_t>(from)];
    m_cells.erase(m_cells.begin() + from);
    m_cells.insert(m_cells.begin() + std::clamp(to, 0, count()), cell);
    update();
}

void FlowGrid::addItem(QLayoutItem *item)
{
    m_cells.push_back({item, 1, 1});
    invalidate();
}

QLayoutItem *FlowGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cells[static_cast<size_t>(index)].item : nullptr;
}

QLayoutItem *FlowGrid::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item) {
        m_cells.erase(m_cells.begin() + index);
        invalidate();
    }
    return item;
}

std::vector<QRect> FlowGrid::place(const QRect &rect) const
{
    const GridColumns columns = columnsFor(rect.width(), m_minimum, m_gap, m_most);
    Places places(columns.count);
    std::vector<QRect> result;
    result.reserve(m_cells.size());
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty()) {
            result.emplace_back();
            continue;
        }
        const int across = std::min(cell.columns, columns.count);
        const QPoint spot = places.take(across, cell.rows);
        result.emplace_back(
            rect.x() + spot.x() * (columns.width + m_gap), rect.y() + spot.y() * (m_rowHeight + m_gap),
            across * columns.width + (across - 1) * m_gap, cell.rows * m_rowHeight + (cell.rows - 1) * m_gap);
    }
    return result;
}

int FlowGrid::indexAt(const QPoint &pos) const
{
    const std::vector<QRect> rects = place(contentsRect());
    for (size_t i = 0; i < rects.size(); ++i) {
        const QRect reach = rects[i].adjusted(-m_gap / 2, -m_gap / 2, m_gap / 2, m_gap / 2);
        if (reach.contains(pos))
            return int(i);
    }
    return count();
}

int FlowGrid::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int bottom = 0;
    for (const QRect &rect : place(QRect(0, 0, width - margins.left() - margins.right(), 0)))
        bottom = std::max(bottom, rect.isNull() ? 0 : rect.y() + rect.height());
    return bottom + margins.top() + margins.bottom();
}

QSize FlowGrid::sizeHint() const
{
    const int width = geometry().width() > 0 ? geometry().width() : 4 * m_minimum + 3 * m_gap;
    return {width, heightForWidth(width)};
}

QSize FlowGrid::minimumSize() const
{
    const QMargins margins = contentsMargins();
    return {m_minimum + margins.left() + margins.right(), m_rowHeight + margins.top() + margins.bottom()};
}

void FlowGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const std::vector<QRect> rects = place(rect.marginsRemoved(contentsMargins()));
    for (size_t i = 0; i < rects.size(); ++i) {
        if (!rects[i].isNull())
            m_cells[i].item->setGeometry(rects[i]);
    }
}

} // namespace vekha::ui

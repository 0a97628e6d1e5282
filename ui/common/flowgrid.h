// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QRect>

#include <vector>

namespace vekha::ui {

/// How many columns of which width fill `width` pixels: as many of at least `minimum` as fit, stretched
/// evenly.
struct GridColumns {
    int count = 1;
    int width = 0;
};
[[nodiscard]] GridColumns columnsFor(int width, int minimum, int gap, int mostColumns = 0);

/// Tiles in columns of equal width and rows of one height; a tile may span two columns or rows.
///
/// Widths of the tokens come out of minimum 280 and gap 16: 3 columns at 1280, 4 at 1440, 5 at 1920.
class FlowGrid : public QLayout {
    Q_OBJECT

public:
    explicit FlowGrid(QWidget *parent = nullptr);
    ~FlowGrid() override;

    void setMinimumColumnWidth(int pixels);
    void setRowHeight(int pixels);
    void setGap(int pixels);

    /// Never more columns than this; 0 for no limit.
    void setMostColumns(int count);

    /// Adds at the end; spans are 1 or 2.
    void addTile(QWidget *tile, int columnSpan = 1, int rowSpan = 1);
    void insertTile(int index, QWidget *tile, int columnSpan = 1, int rowSpan = 1);
    void setSpan(QWidget *tile, int columnSpan, int rowSpan);

    /// Moves a tile to another place in the order (drag and drop).
    void moveTile(int from, int to);

    /// Index of the place under `pos` (contents coordinates), for dropping; count() at the end.
    [[nodiscard]] int indexAt(const QPoint &pos) const;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_cells.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    struct Cell {
        QLayoutItem *item;
        int columns;
        int rows;
    };

    [[nodiscard]] std::vector<QRect> place(const QRect &rect) const;

    std::vector<Cell> m_cells;
    int m_minimum = 280;
    int m_rowHeight = 152;
    int m_gap = 16;
    int m_most = 0;
};

} // namespace vekha::ui

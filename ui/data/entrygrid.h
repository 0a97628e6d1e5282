// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/datatable.h"

namespace vekha::ui {

class EntryDelegate;
class EntryModel;
class TextLabel;

/// The grid of the entry panel: a spreadsheet's keys, a fill handle, row names that stay put. What is typed
/// goes out as signals; the grid stores nothing.
class EntryGrid : public DataTable {
    Q_OBJECT

public:
    explicit EntryGrid(EntryModel &model, QWidget *parent = nullptr);

    [[nodiscard]] EntryDelegate &delegate() const { return *m_delegate; }

    /// The selected rows and columns as one rectangle (x: columns); empty: nothing is selected.
    [[nodiscard]] QRect selectedArea() const;
    void selectArea(const QRect &area);
    /// Makes the cell current, selects it and shows it.
    void goTo(const QModelIndex &index);
    void moveBy(int rows, int columns);
    /// Scrolls so that this column is the last one seen.
    void showAsLast(int column);
    /// Widths by contents, in whole columns; call after the model has new rows or columns.
    void resizeToContents() override;
    /// Where the selection is dragged to fill cells.
    [[nodiscard]] QRect fillHandle() const;

Q_SIGNALS:
    void clearRequested();
    void copyRequested();
    void cutRequested();
    void pasteRequested();
    void fillRequested(Qt::Orientation orientation);
    /// The fill handle was dragged from one area over another, which holds it.
    void filled(const QRect &from, const QRect &over);
    void noteRequested();
    void searchRequested();
    void searchAgainRequested(bool backwards);
    void cancelRequested();
    void helpRequested();
    void chartRequested();
    void menuRequested(const QPoint &globalPos);
    /// The person reached for periods before the first column.
    void earlierRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] bool handleCommand(QKeyEvent *event);
    [[nodiscard]] bool handleMove(QKeyEvent *event);
    [[nodiscard]] QRect areaRect(const QRect &area) const;
    [[nodiscard]] QRect dragArea(const QPoint &pos) const;
    [[nodiscard]] int nextRow(int row, int step) const;

    EntryModel &m_model;
    EntryDelegate *m_delegate;
    TextLabel *m_corner;
    int m_columnWidth = 0;
    int m_lastSeen =
        -1; ///< column at the right edge: it stays there when the grid or its columns get other widths
    bool m_laying = false;
    bool m_filling = false;
    QRect m_fillFrom;
    QRect m_framed; ///< what the frame and its handle have painted
    QRect m_fillOver;
};

} // namespace vekha::ui

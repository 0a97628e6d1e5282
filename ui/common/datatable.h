// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cellroles.h"
#include "ui/common/tablecontent.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <vector>

class QMenu;

namespace vekha::ui {

class LocalSettings;

/// Sum, average and count of the selected figures, for the status bar.
struct SelectionStatistics {
    int cells = 0;   ///< selected cells
    int figures = 0; ///< those that hold a figure
    double sum = 0;

    [[nodiscard]] double average() const { return figures > 0 ? sum / figures : 0; }
    bool operator==(const SelectionStatistics &) const = default;
};

/// Heights of rows.
enum class RowDensity { Compact = 28, Normal = 34, Comfortable = 37 };

/// Paints the cells of CellRoles: text, unit, status shape right of the number, bar, swatch, tag, note
/// corner.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FigureDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Row under the pointer, -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    /// Lines right of the cells too.
    void setVerticalLines(bool shown) { m_verticalLines = shown; }

private:
    int m_hoveredRow = -1;
    bool m_verticalLines = false;
};

/// What a screen reader says for a cell: its text and the word of its status.
[[nodiscard]] QString spokenCell(const QModelIndex &index);

/// Sorts by RawValueRole, missing figures and TotalRowRole rows always last; filters by text in any column.
class FigureSortModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FigureSortModel(QObject *parent = nullptr);

    /// Adds the spoken text (Qt::AccessibleTextRole) where the source has none.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Figures sort from the largest at the first click (Qt::InitialSortOrderRole).
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

/// Read-only table of figures: horizontal lines, sorting by the head, spreadsheet keys, copying for Excel.
///
/// Home/End and Ctrl+Home/End, Ctrl+arrows (edge of the filled block), Ctrl+A; Ctrl+C copies the selection as
/// text/plain (tabs) and text/html, Ctrl+Shift+C with the heads. Enter and a double click activate a cell
/// (activated()).
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Sorting by a click on the head; setModel then puts a FigureSortModel between. Call before setModel.
    void setSortable(bool sortable);

    void setDensity(RowDensity density);

    /// Vertical lines too, for entry grids.
    void setVerticalLines(bool shown);

    /// The first columns stay put when the table scrolls sideways.
    void setFrozenColumns(int count);
    /// The first column, of names, gives way down to `least` where all columns then fit in sight; where they
    /// scroll, it is as wide as its names but at most `most`.
    void setLeadingWidths(int least, int most);

    /// Grows to the height of all its rows instead of scrolling.
    void setFitsContents(bool fits);

    /// Every column gets what it needs and a like share of what is left, until the user drags a border.
    virtual void resizeToContents();

    /// Lets the user move and hide columns (menu of the head) and keeps order, widths and sorting under
    /// `key`. Call after setModel; `settings` outlives the table.
    void setLayoutKey(LocalSettings *settings, const QString &key);

    /// The selection as tab-separated lines; figures in full (CopyTextRole, RawValueRole, text).
    [[nodiscard]] QString selectionAsText(bool withHeads) const;

    /// The selection as an HTML table.
    [[nodiscard]] QString selectionAsHtml(bool withHeads) const;

    /// The selected cells, or all that are shown, in the order of the screen.
    [[nodiscard]] TableContent selectionContent() const;
    [[nodiscard]] TableContent content() const;

    /// Asks for a file and writes the whole table: CSV or a workbook.
    void saveContent();

    /// "Copy", "Copy with headings", "Select all" and "Save table…", for menus of tables and of pages. Their
    /// texts are those of the language now chosen.
    void addExportActions(QMenu *menu);

    void copySelection(bool withHeads);

    [[nodiscard]] SelectionStatistics statistics() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Full height of heads and rows.
    [[nodiscard]] int contentHeight() const;

Q_SIGNALS:
    /// Another selection, or other figures in it.
    void statisticsChanged(const vekha::ui::SelectionStatistics &statistics);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QModelIndex edgeFrom(const QModelIndex &index, int rowStep, int columnStep) const;
    [[nodiscard]] bool jump(QKeyEvent *event);
    [[nodiscard]] QRect selectionBounds() const;
    void tellStatistics();
    void tellStatisticsSoon();
    void setHoveredRow(int row);
    void dress(QTableView *view) const;
    void freeze();
    void attachFrozen();
    void placeFrozen();
    void shareWidths();
    [[nodiscard]] int leadingWidth(int room) const;
    void restoreLayout();
    void saveLayout();
    void showColumnMenu(const QPoint &pos);

    FigureDelegate *m_delegate;
    SelectionStatistics m_told;
    bool m_isTelling = false; // once the change at hand is over
    QTableView *m_frozen = nullptr;
    FigureSortModel *m_sort = nullptr;
    std::vector<int> m_neededWidths;
    int m_frozenColumns = 0;
    int m_leastLeading = 0; // 0: as wide as its names
    int m_mostLeading = 0;
    RowDensity m_density = RowDensity::Normal;
    bool m_sortable = false;
    bool m_verticalLines = false;
    bool m_fits = false;
    bool m_sharing = false;   // widths are being set by us
    bool m_ownWidths = false; // the user has dragged a border
    LocalSettings *m_settings = nullptr;
    QString m_layoutKey;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/datatable.h"

namespace vekha::ui {

class CellEditDelegate;
class TargetsModel;

/// The grid of targets with a spreadsheet's keys: typing, F2, Delete, copy, cut, paste, fill right and down.
class TargetsView : public DataTable {
    Q_OBJECT

public:
    explicit TargetsView(TargetsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] CellEditDelegate &cellDelegate() const { return *m_delegate; }
    void goTo(const QModelIndex &index);
    /// Digits typed where nothing can be entered go nowhere: a grid of figures is not searched by its
    /// figures.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void currentCellChanged(const QModelIndex &index);
    /// A paste or fill took this many cells.
    void cellsTaken(int count);
    void menuRequested(const QPoint &globalPos);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

public Q_SLOTS:
    void clearSelected();
    void paste();
    void fill(Qt::Orientation orientation);

private:
    void moveBy(int rows, int columns);
    [[nodiscard]] QRect selectedArea() const;

    TargetsModel &m_model;
    CellEditDelegate *m_delegate;
};

} // namespace vekha::ui

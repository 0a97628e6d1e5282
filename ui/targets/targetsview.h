// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/datatable.h"

namespace vekha::ui {

class TargetsModel;

/// Makes the editor in a cell of the targets grid; Enter, Tab and arrows end editing and move on.
class TargetsDelegate : public FigureDelegate {
    Q_OBJECT

public:
    explicit TargetsDelegate(TargetsModel &model, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void textEdited(const QModelIndex &index, const QString &text);
    void editingEnded();
    void moveRequested(int rows, int columns);

private:
    TargetsModel &m_model;
};

/// The grid of targets with a spreadsheet's keys: typing, F2, Delete, copy, cut, paste, fill right and down.
class TargetsView : public DataTable {
    Q_OBJECT

public:
    explicit TargetsView(TargetsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] TargetsDelegate &targetsDelegate() const { return *m_delegate; }
    void goTo(const QModelIndex &index);
    /// Names give way to figures where the grid is narrow.
    void setTight(bool tight) { m_isTight = tight; }
    [[nodiscard]] int sizeHintForColumn(int column) const override;

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
    TargetsDelegate *m_delegate;
    bool m_isTight = false;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/datatable.h"

namespace vekha::ui {

class BudgetTable;

/// Makes the editor of an amount; Enter, Tab and arrows end editing and move on.
class BudgetDelegate : public FigureDelegate {
    Q_OBJECT

public:
    explicit BudgetDelegate(BudgetTable &model, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void moveRequested(int rows, int columns);

private:
    BudgetTable &m_model;
};

/// The table of the split with the keys of a spreadsheet: typing, F2, Enter, Tab.
class BudgetView : public DataTable {
    Q_OBJECT

public:
    explicit BudgetView(BudgetTable &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void moveBy(int rows, int columns);

    BudgetTable &m_model;
    BudgetDelegate *m_delegate;
};

} // namespace vekha::ui

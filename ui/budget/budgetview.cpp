// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetview.h"

#include "ui/budget/budgettable.h"
#include "ui/common/celleditor.h"

#include <QKeyEvent>

namespace vekha::ui {

BudgetView::BudgetView(BudgetTable &model, QWidget *parent)
    : DataTable(parent), m_model(model), m_delegate(new CellEditDelegate(editedCellsOf(model), this))
{
    setFitsContents(true);
    setFrozenColumns(1);
    setModel(&model);
    setItemDelegate(m_delegate);
    setEditTriggers(AnyKeyPressed | DoubleClicked);
    connect(m_delegate, &CellEditDelegate::moveRequested, this, [this](int rows, int columns) {
        setFocus();
        moveBy(rows, columns);
    });
}

void BudgetView::moveBy(int rows, int columns)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    const QModelIndex to = m_model.index(std::clamp(at.row() + rows, 0, m_model.rowCount() - 1),
                                         std::clamp(at.column() + columns, 0, m_model.columnCount() - 1));
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::ClearAndSelect);
}

void BudgetView::keyPressEvent(QKeyEvent *event)
{
    const bool starts =
        event->key() == Qt::Key_F2 || ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                                       event->modifiers() == Qt::NoModifier);
    if (starts && m_model.isEditable(currentIndex()))
        return edit(currentIndex());
    DataTable::keyPressEvent(event);
}

void BudgetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace vekha::ui

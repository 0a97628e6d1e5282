// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetview.h"

#include "ui/budget/budgettable.h"
#include "ui/common/itemkeys.h"
#include "ui/theme/focusring.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace vekha::ui {

BudgetDelegate::BudgetDelegate(BudgetTable &model, QObject *parent) : FigureDelegate(parent), m_model(model)
{
}

QWidget *BudgetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    if (!m_model.isEditable(index))
        return nullptr;
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setAutoFillBackground(true); // else the figure of the cell shows through
    edit->setAlignment(Qt::AlignRight);
    edit->setFont(figureFont(TypeRole::Body));
    edit->setProperty(focusRadiusProperty, -1);
    edit->setAccessibleName(m_model.placeName(index));
    return edit;
}

void BudgetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit || edit->property("filled").toBool())
        return;
    edit->setProperty("filled", true);
    edit->setText(m_model.editText(index));
    edit->selectAll();
}

void BudgetDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit && edit->text() != m_model.editText(index))
        m_model.setText(index, edit->text());
}

void BudgetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -2, -2));
}

bool BudgetDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return FigureDelegate::eventFilter(object, event);
    const auto move = cellMoveOf(*static_cast<QKeyEvent *>(event));
    if (!move)
        return FigureDelegate::eventFilter(object, event);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT moveRequested(move->rows, move->columns);
    return true;
}

BudgetView::BudgetView(BudgetTable &model, QWidget *parent)
    : DataTable(parent), m_model(model), m_delegate(new BudgetDelegate(model, this))
{
    setFitsContents(true);
    setFrozenColumns(1);
    setModel(&model);
    setItemDelegate(m_delegate);
    setEditTriggers(AnyKeyPressed | DoubleClicked);
    connect(m_delegate, &BudgetDelegate::moveRequested, this, [this](int rows, int columns) {
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

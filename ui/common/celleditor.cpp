// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/celleditor.h"

#include "ui/common/itemkeys.h"
#include "ui/theme/focusring.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace vekha::ui {

QLineEdit *makeCellEdit(QWidget *parent, const QString &placeName)
{
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setAutoFillBackground(true); // else the figure of the cell shows through
    edit->setAlignment(Qt::AlignRight);
    edit->setFont(figureFont(TypeRole::Body));
    edit->setProperty(focusRadiusProperty, -1);
    edit->setAccessibleName(placeName);
    return edit;
}

void fillOnce(QWidget *editor, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit || edit->property("filled").toBool())
        return;
    edit->setProperty("filled", true);
    edit->setText(text);
    edit->selectAll();
}

CellEditDelegate::CellEditDelegate(EditedCells cells, QObject *parent)
    : FigureDelegate(parent), m_cells(std::move(cells))
{
    connect(this, &QAbstractItemDelegate::closeEditor, this, &CellEditDelegate::editingEnded,
            Qt::QueuedConnection);
}

QWidget *CellEditDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    if (!m_cells.isEditable(index))
        return nullptr;
    auto *edit = makeCellEdit(parent, m_cells.placeName(index));
    const QPersistentModelIndex at(index);
    auto *self = const_cast<CellEditDelegate *>(this);
    connect(edit, &QLineEdit::textEdited, self, [self, at](const QString &text) {
        if (at.isValid())
            Q_EMIT self->textEdited(at, text);
    });
    return edit;
}

void CellEditDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    fillOnce(editor, m_cells.editText(index));
}

void CellEditDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit && edit->text() != m_cells.editText(index))
        m_cells.setText(index, edit->text());
}

void CellEditDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -2, -2));
}

bool CellEditDelegate::eventFilter(QObject *object, QEvent *event)
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

} // namespace vekha::ui

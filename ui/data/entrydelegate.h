// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vekha::ui {

class EntryModel;

/// Paints the cells of the entry grid and makes the editor in them. Enter, Tab and arrows end editing and
/// move on.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    EntryDelegate(EntryModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

    /// Whether the next editor starts because of a typed key: arrows then leave the cell instead of moving in
    /// the text.
    void setStartedByTyping(bool typed) { m_startedByTyping = typed; }

Q_SIGNALS:
    /// Text in the editor of a cell.
    void textEdited(const QModelIndex &index, const QString &text);
    void editingEnded();
    /// Editing ended by a key that goes on to another cell.
    void moveRequested(int rows, int columns);

private:
    EntryModel &m_model;
    bool m_startedByTyping = false;
};

} // namespace vekha::ui

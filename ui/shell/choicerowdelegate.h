// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vekha::ui {

/// Rows that can be checked: box, name, and a muted line under it where there is one. The whole row answers
/// to a click, Space to the keyboard.
class ChoiceRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// QString: the muted line.
    static constexpr int LineRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace vekha::ui

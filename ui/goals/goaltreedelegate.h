// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vekha::ui {

/// Paints the rows of the goals tree: an objective as a heading, a goal in three lines with its bar, a
/// measure with a short bar, a KPI with a link.
class GoalTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a click opens and closes the row with; @param row  the row's place in the view
    [[nodiscard]] static QRect chevronRect(const QRect &row, const QModelIndex &index);
    /// Empty where the row has no link.
    [[nodiscard]] static QRect linkRect(const QRect &row, const QModelIndex &index);

private:
    static void paintHeading(QPainter *painter, const QRect &box, const QModelIndex &index);
    static void paintGoal(QPainter *painter, const QRect &box, const QModelIndex &index);
    static void paintMeasure(QPainter *painter, const QRect &box, const QModelIndex &index);
    static void paintKpi(QPainter *painter, const QRect &box, const QRect &link, const QModelIndex &index);
};

} // namespace vekha::ui

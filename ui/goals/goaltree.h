// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/goaltext.h"

#include <QSet>
#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace vekha::ui {

class GoalTreeDelegate;

/// What a row of the goals tree stands for.
struct GoalTreeItem {
    enum class Kind { None, Head, Objective, Goal, Measure, Kpi };
    Kind kind = Kind::None;
    int id = 0;      ///< of the objective or goal; of a measure: its goal
    int place = 0;   ///< of a measure in its goal
    MetricId metric; ///< of a measure or KPI
    bool operator==(const GoalTreeItem &) const = default;
};

/// What the rows of the tree say beside Qt::DisplayRole.
enum GoalTreeRoles {
    TreeKindRole = Qt::UserRole + 1, ///< int of GoalTreeItem::Kind
    TreeIdRole,
    TreePlaceRole,
    TreeMetricRole,
    TreeLineRole,     ///< second line: owner, due date, state
    TreeStatusRole,   ///< int of targets::Status
    TreeShareRole,    ///< double: what is reached
    TreeExpectedRole, ///< double: what should be by now
    TreeProgressRole, ///< the same in words
    TreeActionRole,   ///< link at the right end
};

/// Objectives, under them the goals that serve them, under those their measures; then goals without an
/// objective, and KPIs that serve no goal. Each row tells its progress.
class GoalTree : public QTreeView {
    Q_OBJECT

public:
    explicit GoalTree(QWidget *parent = nullptr);

    /// Keeps what is open and what is chosen, where it is still there.
    void show(const GoalsBoard &board, const GoalText &text);
    using QWidget::show;
    void clear();

    [[nodiscard]] GoalTreeItem chosenItem() const;
    /// @return whether there is such a row
    bool choose(const GoalTreeItem &item);
    [[nodiscard]] QModelIndex indexOf(const GoalTreeItem &item) const;
    [[nodiscard]] static GoalTreeItem itemAt(const QModelIndex &index);
    /// Where the link of a row is, in the viewport; empty if it has none.
    [[nodiscard]] QRect linkRect(const QModelIndex &index) const;

Q_SIGNALS:
    void chosen(const vekha::ui::GoalTreeItem &item);
    /// Enter or a double click.
    void opened(const vekha::ui::GoalTreeItem &item);
    /// The link of a row was pressed.
    void linkPressed(const vekha::ui::GoalTreeItem &item);
    void menuRequested(const vekha::ui::GoalTreeItem &item, const QPoint &globalPos);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStandardItem *addObjective(const ObjectiveRow &row, const GoalsBoard &board, const GoalText &text);
    QStandardItem *addGoal(const GoalRow &row, const GoalText &text);
    QStandardItem *addHead(int id, const QString &name);
    void keepOpen(const QModelIndex &index);
    void restoreOpen(const QModelIndex &parent);

    QStandardItemModel *m_model;
    GoalTreeDelegate *m_delegate;
    QSet<QString> m_turned; ///< rows that are not as they are at first: goals closed, all else open
    bool m_filling = false;
    bool m_pressedChevron = false;
};

} // namespace vekha::ui

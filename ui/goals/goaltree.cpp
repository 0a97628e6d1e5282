// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goaltree.h"

#include "ui/common/cellroles.h"
#include "core/wording/goalwords.h"
#include "ui/common/status.h"
#include "ui/goals/goaltreedelegate.h"
#include "ui/theme/focusring.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStandardItemModel>

namespace vekha::ui {

using Kind = GoalTreeItem::Kind;

namespace {

constexpr int withoutObjectiveHead = 1;
constexpr int withoutGoalHead = 2;

QString keyOf(const GoalTreeItem &item) { return QStringLiteral("%1/%2").arg(int(item.kind)).arg(item.id); }

QStandardItem *itemOf(const GoalTreeItem &said, const QString &name)
{
    auto *item = new QStandardItem(name);
    item->setEditable(false);
    item->setData(int(said.kind), TreeKindRole);
    item->setData(said.id, TreeIdRole);
    item->setData(said.place, TreePlaceRole);
    item->setData(said.metric, TreeMetricRole);
    item->setData(said.metric, MetricIdRole);
    item->setToolTip(name);
    return item;
}

void setProgress(QStandardItem *item, std::optional<double> share, std::optional<double> expected,
                 targets::Status status, const QString &words)
{
    if (share)
        item->setData(*share, TreeShareRole);
    if (expected)
        item->setData(*expected, TreeExpectedRole);
    item->setData(int(status), TreeStatusRole);
    item->setData(words, TreeProgressRole);
}

} // namespace

GoalTree::GoalTree(QWidget *parent)
    : QTreeView(parent), m_model(new QStandardItemModel(this)), m_delegate(new GoalTreeDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setProperty(focusRadiusProperty, -1);
    connect(this, &QTreeView::expanded, this, &GoalTree::keepOpen);
    connect(this, &QTreeView::collapsed, this, &GoalTree::keepOpen);
}

// Filling

void GoalTree::show(const GoalsBoard &board, const GoalText &text)
{
    const GoalTreeItem kept = chosenItem();
    const int scrolled = verticalScrollBar()->value();
    m_filling = true;
    m_model->clear();
    std::vector<QStandardItem *> path;
    for (const ObjectiveRow &row : board.objectives) {
        path.resize(size_t(row.depth));
        QStandardItem *parent = path.empty() ? m_model->invisibleRootItem() : path.back();
        path.push_back(addObjective(row, board, text));
        parent->appendRow(path.back());
    }
    if (!board.withoutObjective.empty()) {
        QStandardItem *head = addHead(withoutObjectiveHead, tr("Goals without an objective"));
        for (const int goal : board.withoutObjective)
            head->appendRow(addGoal(board.goals[size_t(goal)], text));
    }
    if (!board.withoutGoal.empty()) {
        QStandardItem *head = addHead(withoutGoalHead, tr("KPIs that serve no goal"));
        for (const MetricIndex metric : board.withoutGoal) {
            const QString name = text.names().metric(metric);
            QStandardItem *kpi = itemOf({Kind::Kpi, 0, 0, text.catalog().at(metric).id}, name);
            kpi->setData(tr("Make a goal"), TreeActionRole);
            kpi->setData(tr("%1, serves no goal").arg(name), Qt::AccessibleTextRole);
            head->appendRow(kpi);
        }
    }
    restoreOpen({});
    setAutoScroll(false); // going to a row would open what stands above it
    if (kept.kind != Kind::None)
        choose(kept);
    setAutoScroll(true);
    verticalScrollBar()->setValue(scrolled);
    m_filling = false;
}

QStandardItem *GoalTree::addObjective(const ObjectiveRow &row, const GoalsBoard &board, const GoalText &text)
{
    QStandardItem *item = itemOf({Kind::Objective, row.objective.id, 0, {}}, text.name(row.objective));
    const QString count = tr("%n goal(s)", nullptr, int(row.goals.size()));
    item->setData(count, TreeLineRole);
    item->setData(tr("Objective: %1, %2").arg(item->text(), count), Qt::AccessibleTextRole);
    for (const int goal : row.goals)
        item->appendRow(addGoal(board.goals[size_t(goal)], text));
    return item;
}

QStandardItem *GoalTree::addGoal(const GoalRow &row, const GoalText &text)
{
    QStandardItem *item = itemOf({Kind::Goal, row.goal.id, 0, {}}, text.name(row.goal));
    const QString told = text.line(row.goal, row.progress.status);
    item->setData(told, TreeLineRole);
    const QString words = text.progress(row.progress);
    setProgress(item, row.progress.share, row.progress.expected, row.progress.status, words);
    item->setData(QStringList{item->text(), told, wording::goalStatusName(row.progress.status), words}.join(
                      QStringLiteral(", ")),
                  Qt::AccessibleTextRole);
    for (size_t i = 0; i < row.goal.measures.size(); ++i) {
        const goals::Measure &measure = row.goal.measures[i];
        const goals::MeasureProgress &progress = row.progress.measures[i];
        QStandardItem *line =
            itemOf({Kind::Measure, row.goal.id, int(i), measure.metric}, text.measure(measure));
        setProgress(line, progress.share, row.progress.expected, row.progress.status,
                    text.share(progress.share));
        line->setData(QStringList{line->text(), text.share(progress.share)}.join(QStringLiteral(", ")),
                      Qt::AccessibleTextRole);
        item->appendRow(line);
    }
    return item;
}

QStandardItem *GoalTree::addHead(int id, const QString &name)
{
    QStandardItem *head = itemOf({Kind::Head, id, 0, {}}, name);
    m_model->invisibleRootItem()->appendRow(head);
    return head;
}

void GoalTree::clear()
{
    m_filling = true;
    m_model->clear();
    m_turned.clear();
    m_filling = false;
}

// What is open

void GoalTree::keepOpen(const QModelIndex &index)
{
    if (m_filling)
        return;
    const GoalTreeItem item = itemAt(index);
    const bool opensByItself = item.kind != Kind::Goal;
    if (isExpanded(index) == opensByItself)
        m_turned.remove(keyOf(item));
    else
        m_turned.insert(keyOf(item));
}

void GoalTree::restoreOpen(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const GoalTreeItem item = itemAt(index);
        setExpanded(index, (item.kind != Kind::Goal) != m_turned.contains(keyOf(item)));
        restoreOpen(index);
    }
}

// What is chosen

GoalTreeItem GoalTree::itemAt(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    return {Kind(index.data(TreeKindRole).toInt()), index.data(TreeIdRole).toInt(),
            index.data(TreePlaceRole).toInt(), index.data(TreeMetricRole).toString()};
}

GoalTreeItem GoalTree::chosenItem() const { return itemAt(currentIndex()); }

QModelIndex GoalTree::indexOf(const GoalTreeItem &item) const
{
    const std::function<QModelIndex(const QModelIndex &)> find = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (itemAt(index) == item)
                return index;
            if (const QModelIndex below = find(index); below.isValid())
                return below;
        }
        return QModelIndex();
    };
    return find({});
}

bool GoalTree::choose(const GoalTreeItem &item)
{
    const QModelIndex index = indexOf(item);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    return true;
}

void GoalTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_filling && current.isValid())
        Q_EMIT chosen(itemAt(current));
}

// Mouse and keys

QRect GoalTree::linkRect(const QModelIndex &index) const
{
    return GoalTreeDelegate::linkRect(visualRect(index), index);
}

void GoalTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressedChevron =
        index.isValid() && m_model->hasChildren(index) && event->button() == Qt::LeftButton &&
        GoalTreeDelegate::chevronRect(visualRect(index), index).contains(event->position().toPoint());
    if (m_pressedChevron)
        setExpanded(index, !isExpanded(index));
    else
        QTreeView::mousePressEvent(event);
}

void GoalTree::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedChevron) {
        m_pressedChevron = false;
        return;
    }
    QTreeView::mouseReleaseEvent(event);
    const QPoint pos = event->position().toPoint();
    const QModelIndex index = indexAt(pos);
    if (event->button() == Qt::LeftButton && index == currentIndex() && linkRect(index).contains(pos))
        Q_EMIT linkPressed(itemAt(index));
}

void GoalTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    const QModelIndex index = indexAt(pos);
    const bool onChevron = GoalTreeDelegate::chevronRect(visualRect(index), index).contains(pos);
    if (event->button() == Qt::LeftButton && index.isValid() && !onChevron && linkRect(index).isEmpty())
        Q_EMIT opened(itemAt(index));
    else
        mousePressEvent(event);
}

void GoalTree::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const QPoint pos = event->position().toPoint();
    viewport()->setCursor(linkRect(indexAt(pos)).contains(pos) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GoalTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        if (linkRect(currentIndex()).isEmpty())
            Q_EMIT opened(chosenItem());
        else
            Q_EMIT linkPressed(chosenItem());
        return;
    }
    if (event->key() == Qt::Key_Space && m_model->hasChildren(currentIndex())) {
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void GoalTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = byKey ? visualRect(index).center() : event->pos();
    Q_EMIT menuRequested(itemAt(index), viewport()->mapToGlobal(at));
}

// Rows draw their chevron and their indentation by themselves.
void GoalTree::drawBranches(QPainter * /*painter*/, const QRect & /*rect*/,
                            const QModelIndex & /*index*/) const
{
}

// Names go on to a second line where one is too short.
void GoalTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void GoalTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QTreeView::changeEvent(event);
}

} // namespace vekha::ui

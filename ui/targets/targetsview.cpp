// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targetsview.h"

#include "ui/common/celleditor.h"
#include "ui/common/textblock.h"
#include "ui/targets/targetsmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace vekha::ui {

namespace {

constexpr int leastNames = 120;
constexpr int mostNames = 210; // where the figures scroll

bool isCommand(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_X:
    case Qt::Key_V:
    case Qt::Key_R:
    case Qt::Key_D:
        return event.modifiers() == Qt::ControlModifier;
    case Qt::Key_F2:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return event.modifiers() == Qt::NoModifier;
    default:
        return false;
    }
}

} // namespace

TargetsView::TargetsView(TargetsModel &model, QWidget *parent)
    : DataTable(parent), m_model(model), m_delegate(new CellEditDelegate(editedCellsOf(model), this))
{
    m_delegate->setVerticalLines(true);
    setVerticalLines(true);
    setFrozenColumns(1);
    setLeadingWidths(leastNames, mostNames);
    setModel(&model);
    setItemDelegate(m_delegate);
    setEditTriggers(AnyKeyPressed | DoubleClicked);
    setTabKeyNavigation(true);
    connect(m_delegate, &CellEditDelegate::moveRequested, this, [this](int rows, int columns) {
        setFocus();
        moveBy(rows, columns);
    });
}

void TargetsView::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void TargetsView::moveBy(int rows, int columns)
{
    const QModelIndex at = currentIndex();
    if (at.isValid())
        goTo(m_model.index(std::clamp(at.row() + rows, 0, m_model.rowCount() - 1),
                           std::clamp(at.column() + columns, 0, m_model.columnCount() - 1)));
}

QRect TargetsView::selectedArea() const
{
    QRect area;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        area |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    return area;
}

void TargetsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    Q_EMIT currentCellChanged(current);
}

bool TargetsView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isCommand(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return DataTable::event(event);
}

void TargetsView::keyPressEvent(QKeyEvent *event)
{
    if (isCommand(*event)) {
        switch (event->key()) {
        case Qt::Key_X:
            copySelection(false);
            return clearSelected();
        case Qt::Key_V:
            return paste();
        case Qt::Key_R:
            return fill(Qt::Horizontal);
        case Qt::Key_D:
            return fill(Qt::Vertical);
        case Qt::Key_F2:
            if (m_model.isEditable(currentIndex()))
                edit(currentIndex());
            return;
        default:
            return clearSelected();
        }
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return moveBy(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return DataTable::keyPressEvent(event);
        return moveBy(0, event->key() == Qt::Key_Tab ? 1 : -1);
    default:
        DataTable::keyPressEvent(event);
    }
}

void TargetsView::clearSelected()
{
    const QRect area = selectedArea();
    if (area.isEmpty())
        return;
    const std::vector<QStringList> empty(size_t(area.height()),
                                         QStringList(area.width(), QString(QLatin1String(""))));
    Q_EMIT cellsTaken(m_model.setBlock(m_model.index(area.top(), area.left()), empty));
}

void TargetsView::paste()
{
    const QRect area = selectedArea();
    const TextBlock copied = blockFromText(QApplication::clipboard()->text());
    if (area.isEmpty() || copied.empty())
        return;
    TextBlock block = copied;
    // One cell goes into all that are selected, as in any spreadsheet.
    if (copied.size() == 1 && copied.front().size() == 1)
        block.assign(size_t(area.height()), QStringList(area.width(), copied.front().front()));
    const QModelIndex start = m_model.index(area.top(), area.left());
    const int taken = m_model.setBlock(start, block);
    qsizetype columns = 0;
    for (const QStringList &row : block)
        columns = std::max(columns, row.size());
    selectionModel()->select(
        {start, m_model.index(std::min(area.top() + int(block.size()), m_model.rowCount()) - 1,
                              std::min(area.left() + int(columns), m_model.columnCount()) - 1)},
        QItemSelectionModel::ClearAndSelect);
    Q_EMIT cellsTaken(taken);
}

void TargetsView::fill(Qt::Orientation orientation)
{
    const QRect area = selectedArea();
    if (area.isEmpty())
        return;
    TextBlock block;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        QStringList cells;
        for (int column = area.left(); column <= area.right(); ++column)
            cells.append(
                m_model.editText(m_model.index(orientation == Qt::Vertical ? area.top() : row,
                                               orientation == Qt::Horizontal ? area.left() : column)));
        block.push_back(cells);
    }
    Q_EMIT cellsTaken(m_model.setBlock(m_model.index(area.top(), area.left()), block));
}

void TargetsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex at = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid())
        return;
    if (!selectionModel()->isSelected(at))
        goTo(at);
    Q_EMIT menuRequested(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(at).bottomLeft()));
}

} // namespace vekha::ui

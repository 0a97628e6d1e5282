// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrygrid.h"

#include "ui/common/labels.h"
#include "ui/data/entrydelegate.h"
#include "ui/data/entryheads.h"
#include "ui/data/entrymodel.h"
#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace vekha::ui {

namespace {

constexpr int leastColumnWidth = 92;
constexpr int mostColumnWidth = 260;
constexpr int sectionHeight = 30;
constexpr int handleSide = 8;

// Where the frame around a box and the handle at its corner paint.
QRect reachOf(const QRect &box)
{
    return box.isEmpty() ? QRect() : box.adjusted(-2, -2, handleSide, handleSide);
}

bool isCommand(const QKeyEvent &event)
{
    const bool control = event.modifiers() == Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_C:
    case Qt::Key_X:
    case Qt::Key_V:
    case Qt::Key_R:
    case Qt::Key_D:
    case Qt::Key_A:
    case Qt::Key_F:
        return control;
    case Qt::Key_F2:
        return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::ShiftModifier;
    case Qt::Key_F3:
        return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::ShiftModifier;
    case Qt::Key_F1:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return event.modifiers() == Qt::NoModifier;
    default:
        return false;
    }
}

} // namespace

EntryGrid::EntryGrid(EntryModel &model, QWidget *parent)
    : DataTable(parent), m_model(model), m_delegate(new EntryDelegate(model, this)),
      m_corner(new TextLabel(TypeRole::Secondary, Role::Muted, this))
{
    setHorizontalHeader(new EntryColumnHead(model, this));
    setVerticalHeader(new EntryRowHead(model, this));
    setModel(&model);
    setItemDelegate(m_delegate);
    setEditTriggers(AnyKeyPressed | DoubleClicked);
    setTabKeyNavigation(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *corner = new QWidget(this); // between the scroll bars: the ground of the grid
    corner->setAutoFillBackground(true);
    corner->setBackgroundRole(QPalette::Base);
    setCornerWidget(corner);
    m_corner->setIndent(46);
    m_corner->setAutoFillBackground(true);
    m_corner->setBackgroundRole(QPalette::AlternateBase);
    m_corner->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&model, &QAbstractItemModel::modelReset, this, &EntryGrid::resizeToContents);
    connect(m_delegate, &EntryDelegate::moveRequested, this, [this](int rows, int columns) {
        setFocus();
        moveBy(rows, columns);
    });
    connect(horizontalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        if (horizontalScrollBar()->sliderPosition() <= horizontalScrollBar()->minimum())
            Q_EMIT earlierRequested();
    });
}

// Layout

void EntryGrid::resizeToContents()
{
    m_lastSeen = std::min(m_lastSeen, m_model.columnCount() - 1);
    clearSpans();
    int needed = leastColumnWidth;
    const QFontMetrics heads(ui::font(TypeRole::SecondaryBold));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        needed = std::max(needed, heads.horizontalAdvance(m_model.columnName(column)) + 20);
        for (int row = 0; row < m_model.rowCount(); ++row)
            needed = std::max(needed, m_delegate->sizeHint({}, m_model.index(row, column)).width());
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool section = m_model.isSection(row);
        setRowHeight(row, section ? sectionHeight : int(RowDensity::Normal));
        if (section && m_model.columnCount() > 1)
            setSpan(row, 0, 1, m_model.columnCount());
    }
    m_columnWidth = std::min(needed, 180);
    m_corner->setText(m_model.hasSheet() && m_model.sheet().request.layout == EntryRequest::Layout::OneInput
                          ? tr("Channel")
                          : tr("Metric"));
    updateGeometries();
}

// Whole columns fill the width, so that the last one ends at the edge.
void EntryGrid::updateGeometries()
{
    const bool wasLaying = std::exchange(m_laying, true);
    DataTable::updateGeometries();
    m_corner->setGeometry(0, 0, verticalHeader()->width(), horizontalHeader()->height() - 1);
    m_corner->raise();
    if (wasLaying) // whoever began does the rest, once the margins are in force
        return;
    auto *names = static_cast<EntryRowHead *>(verticalHeader());
    const int room = viewport()->width() + names->slack();
    const int columns = m_model.columnCount();
    if (columns > 0 && m_columnWidth > 0 && room > 0) {
        const int seen = std::clamp(room / m_columnWidth, 1, columns);
        const int width = std::min(room / seen, std::max(m_columnWidth, mostColumnWidth));
        // A strip of a further column would look as a second line beside the names.
        const int slack = columns > seen ? room - width * seen : 0;
        const bool isNewSlack = slack != names->slack();
        names->setSlack(slack);
        if (isNewSlack || columnWidth(0) != width || columnWidth(columns - 1) != width) {
            horizontalHeader()->setDefaultSectionSize(width);
            for (int column = 0; column < columns; ++column)
                setColumnWidth(column, width);
            DataTable::updateGeometries();
        }
        if (m_lastSeen >= 0)
            showAsLast(std::min(m_lastSeen, columns - 1));
    }
    m_laying = false;
}

void EntryGrid::scrollContentsBy(int dx, int dy)
{
    DataTable::scrollContentsBy(dx, dy);
    viewport()->update(); // the frame reaches over cells, so it does not scroll with them
    if (dx != 0 && !m_laying)
        m_lastSeen = columnAt(viewport()->width() - 2);
}

void EntryGrid::showAsLast(int column)
{
    const bool wasLaying = std::exchange(m_laying, true);
    const int end = horizontalHeader()->sectionPosition(column) + columnWidth(column);
    horizontalScrollBar()->setValue(end - viewport()->width());
    m_lastSeen = column;
    m_laying = wasLaying;
}

// Selecting

QRect EntryGrid::selectedArea() const
{
    QRect area;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        area |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    return area;
}

void EntryGrid::selectArea(const QRect &area)
{
    const QItemSelection selection(m_model.index(area.top(), area.left()),
                                   m_model.index(area.bottom(), area.right()));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void EntryGrid::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    setFocus();
}

int EntryGrid::nextRow(int row, int step) const
{
    int next = row + step;
    while (m_model.isSection(next) && next > 0 && next < m_model.rowCount())
        next += step;
    return next < 1 || next >= m_model.rowCount() ? row : next;
}

void EntryGrid::moveBy(int rows, int columns)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    const int row = rows == 0 ? at.row() : nextRow(at.row(), rows);
    int column = at.column() + columns;
    if (column < 0)
        Q_EMIT earlierRequested();
    column = std::clamp(column, 0, m_model.columnCount() - 1);
    selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
}

void EntryGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
}

// The frame and its handle reach over the cells around: those have to be painted anew as well.
void EntryGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    DataTable::selectionChanged(selected, deselected);
    viewport()->update(m_framed);
    viewport()->update(reachOf(areaRect(selectedArea())));
}

// Keys

// The grid's keys come before shortcuts of the window while it has the focus.
bool EntryGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isCommand(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return DataTable::event(event);
}

bool EntryGrid::handleCommand(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_C:
        Q_EMIT copyRequested();
        return true;
    case Qt::Key_X:
        Q_EMIT cutRequested();
        return true;
    case Qt::Key_V:
        Q_EMIT pasteRequested();
        return true;
    case Qt::Key_R:
        Q_EMIT fillRequested(Qt::Horizontal);
        return true;
    case Qt::Key_D:
        Q_EMIT fillRequested(Qt::Vertical);
        return true;
    case Qt::Key_A:
        selectAll();
        return true;
    case Qt::Key_F:
        Q_EMIT searchRequested();
        return true;
    case Qt::Key_F3:
        Q_EMIT searchAgainRequested(shift);
        return true;
    case Qt::Key_F2:
        if (shift) {
            Q_EMIT noteRequested();
        } else if (m_model.isInput(currentIndex().row())) {
            m_delegate->setStartedByTyping(false);
            edit(currentIndex());
        }
        return true;
    case Qt::Key_F1:
        Q_EMIT helpRequested();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT clearRequested();
        return true;
    default:
        return false;
    }
}

bool EntryGrid::handleMove(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        moveBy(shift ? -1 : 1, 0);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return false;
        moveBy(0, event->key() == Qt::Key_Tab ? 1 : -1);
        return true;
    case Qt::Key_Left:
        if (plain && currentIndex().column() == 0)
            Q_EMIT earlierRequested();
        return false;
    case Qt::Key_Home:
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            return false;
        selectionModel()->setCurrentIndex(m_model.index(1, 0), QItemSelectionModel::ClearAndSelect);
        scrollTo(currentIndex());
        return true;
    default:
        return false;
    }
}

void EntryGrid::keyPressEvent(QKeyEvent *event)
{
    if (isCommand(*event) && handleCommand(event))
        return;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelRequested();
        return;
    }
    if (handleMove(event))
        return;
    m_delegate->setStartedByTyping(true);
    DataTable::keyPressEvent(event);
    // Ctrl+arrows may stop at a section line, where nothing can be done.
    if (currentIndex().isValid() && m_model.isSection(currentIndex().row())) {
        const int row = currentIndex().row() == 0
                            ? 1
                            : nextRow(currentIndex().row(), event->key() == Qt::Key_Up ? -1 : 1);
        goTo(m_model.index(row, currentIndex().column()));
    }
}

// The fill handle

QRect EntryGrid::areaRect(const QRect &area) const
{
    if (area.isEmpty())
        return {};
    return visualRect(m_model.index(area.top(), area.left())) |
           visualRect(m_model.index(area.bottom(), area.right()));
}

QRect EntryGrid::fillHandle() const
{
    const QRect area = selectedArea();
    if (area.isEmpty() || !m_model.isInput(area.top()) || !m_model.isInput(area.bottom()))
        return {};
    const QRect box = areaRect(area);
    return {box.right() - handleSide / 2, box.bottom() - handleSide / 2, handleSide, handleSide};
}

// Filling goes one way: further along rows or along columns, whichever the pointer is further off.
QRect EntryGrid::dragArea(const QPoint &pos) const
{
    const QModelIndex at = indexAt(
        {std::clamp(pos.x(), 0, viewport()->width() - 1), std::clamp(pos.y(), 0, viewport()->height() - 1)});
    if (!at.isValid())
        return m_fillFrom;
    QRect area = m_fillFrom;
    const QRect from = areaRect(m_fillFrom);
    const int offRight = std::max(pos.x() - from.right(), from.left() - pos.x());
    const int offDown = std::max(pos.y() - from.bottom(), from.top() - pos.y());
    if (offRight <= 0 && offDown <= 0)
        return area;
    if (offRight > offDown) {
        area.setRight(std::max(area.right(), at.column()));
        area.setLeft(std::min(area.left(), at.column()));
    } else if (m_model.isInput(at.row())) {
        area.setBottom(std::max(area.bottom(), at.row()));
        area.setTop(std::min(area.top(), at.row()));
    }
    return area;
}

void EntryGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && fillHandle().adjusted(-2, -2, 2, 2).contains(event->pos())) {
        m_filling = true;
        m_fillFrom = m_fillOver = selectedArea();
        return;
    }
    m_delegate->setStartedByTyping(false);
    DataTable::mousePressEvent(event);
}

void EntryGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_filling) {
        m_fillOver = dragArea(event->pos());
        viewport()->update();
        return;
    }
    const bool onHandle = fillHandle().adjusted(-2, -2, 2, 2).contains(event->pos());
    viewport()->setCursor(onHandle ? Qt::CrossCursor : Qt::ArrowCursor);
    DataTable::mouseMoveEvent(event);
}

void EntryGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_filling) {
        DataTable::mouseReleaseEvent(event);
        return;
    }
    m_filling = false;
    if (m_fillOver != m_fillFrom)
        Q_EMIT filled(m_fillFrom, m_fillOver);
    viewport()->update();
}

void EntryGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid() || m_model.isSection(at.row()))
        return;
    if (!selectionModel()->isSelected(at))
        goTo(at);
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(at).bottomLeft()));
}

void EntryGrid::paintEvent(QPaintEvent *event)
{
    DataTable::paintEvent(event);
    const QRect area = m_filling ? m_fillOver : selectedArea();
    const QRect box = areaRect(area);
    m_framed = reachOf(box);
    if (box.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(color(Role::Accent), m_filling || area.width() * area.height() == 1 ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(1, 1, -1, -1));
    const QRect handle = fillHandle();
    if (handle.isEmpty() || m_filling)
        return;
    painter.fillRect(handle.adjusted(-1, -1, 1, 1), color(Role::Surface));
    painter.fillRect(handle, color(Role::Accent));
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datatable.h"

#include "ui/common/localsettings.h"
#include "ui/theme/focusring.h"
#include "ui/theme/palette.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>

#include <utility>

namespace vekha::ui {

namespace {

constexpr int headHeight = 32;
constexpr int leastColumnWidth = 48;
constexpr int edgeWidth = 6;
constexpr float shadowDepth = 0.3F;

/// Heads stand as their columns do: right over figures.
class TableHead : public QHeaderView {
public:
    explicit TableHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setSectionsClickable(true);
        setHighlightSections(false);
        setMinimumSectionSize(leastColumnWidth);
        setFixedHeight(headHeight);
        setSectionsMovable(false);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        if (!model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).isValid() &&
            holdsFigures(logicalIndex))
            option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }

private:
    bool holdsFigures(int column) const
    {
        constexpr int rowsToLookAt = 50;
        for (int row = 0; row < std::min(model()->rowCount(), rowsToLookAt); ++row) {
            const QModelIndex index = model()->index(row, column);
            const QVariant alignment = index.data(Qt::TextAlignmentRole);
            if (alignment.isValid() && Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight))
                return true;
            if (index.data(RawValueRole).typeId() == QMetaType::Double || index.data(StatusRole).isValid())
                return true;
        }
        return false;
    }
};

/// The border of columns that stay put: a line, and beside it the shadow of what lies over the others.
class FrozenEdge : public QWidget {
public:
    explicit FrozenEdge(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("frozenEdge"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFixedWidth(edgeWidth);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, 1, height()), color(Role::Border));
        QColor shade = color(Role::Control);
        QLinearGradient fading(1, 0, edgeWidth, 0);
        shade.setAlphaF(shadowDepth);
        fading.setColorAt(0, shade);
        shade.setAlphaF(0);
        fading.setColorAt(1, shade);
        painter.fillRect(QRect(1, 0, edgeWidth - 1, height()), fading);
    }
};

/// What a head needs; the arrow of the sorting only where there is one. The outer heads have wider margins,
/// which its room makes up for.
int headWidth(const QHeaderView &head, int column, bool sortable)
{
    const int place = head.visualIndex(column);
    const int arrow = textWidth(font(TypeRole::SecondaryBold), QStringLiteral(" ↓"));
    const bool isInner = place > 0 && place < head.count() - 1;
    return head.sectionSizeHint(column) - (isInner && !sortable ? arrow : 0);
}

/// The columns that stay put, with their edge over the table beneath.
class FrozenColumns : public QTableView {
public:
    explicit FrozenColumns(QTableView *table)
        : QTableView(table), m_table(table), m_edge(new FrozenEdge(table))
    {
    }
    ~FrozenColumns() override { delete m_edge; }

    /// Seen as long as columns are hidden beneath.
    void placeEdge()
    {
        m_edge->setGeometry(geometry().right() + 1, y(), edgeWidth, height());
        m_edge->setVisible(m_table->horizontalScrollBar()->value() > 0);
        m_edge->raise();
    }

private:
    QTableView *m_table;
    QPointer<QWidget> m_edge; // the table may be gone first
};

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent), m_delegate(new FigureDelegate(this))
{
    setHorizontalHeader(new TableHead(this));
    dress(this);
    setTabKeyNavigation(false); // Tab goes on to the next control, arrows walk the cells
    setProperty(focusRadiusProperty, -1);
    setMouseTracking(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        // A column that is hidden or shown is no border that was dragged.
        if (!m_sharing && isVisible() && before > 0 && after > 0) {
            m_ownWidths = true;
            saveLayout();
        }
        placeFrozen();
    });
    connect(horizontalScrollBar(), &QAbstractSlider::valueChanged, this, &DataTable::freeze);
}

void DataTable::dress(QTableView *view) const
{
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setItemDelegate(m_delegate);
    view->setWordWrap(false);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(static_cast<int>(RowDensity::Compact));
    view->verticalHeader()->setDefaultSectionSize(static_cast<int>(m_density));
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QAbstractItemModel *shown = model;
    if (m_sortable && model && !qobject_cast<FigureSortModel *>(model)) {
        delete m_sort;
        m_sort = new FigureSortModel(this);
        m_sort->setSourceModel(model);
        shown = m_sort;
    }
    QTableView::setModel(shown);
    if (shown) {
        connect(shown, &QAbstractItemModel::dataChanged, this, &DataTable::tellStatisticsSoon);
        connect(shown, &QAbstractItemModel::modelReset, this, &DataTable::tellStatisticsSoon);
    }
    setSortable(m_sortable);
    if (m_frozen)
        attachFrozen();
    resizeToContents();
}

void DataTable::setSortable(bool sortable)
{
    m_sortable = sortable;
    if (!model())
        return;
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(sortable);
}

void DataTable::setDensity(RowDensity density)
{
    m_density = density;
    verticalHeader()->setDefaultSectionSize(static_cast<int>(density));
    if (m_frozen)
        m_frozen->verticalHeader()->setDefaultSectionSize(static_cast<int>(density));
    updateGeometry();
}

void DataTable::setVerticalLines(bool shown)
{
    m_delegate->setVerticalLines(shown);
    viewport()->update();
}

void DataTable::setFitsContents(bool fits)
{
    m_fits = fits;
    setSizeAdjustPolicy(fits ? AdjustToContents : AdjustIgnored);
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

int DataTable::contentHeight() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int bar = horizontalScrollBar()->isVisibleTo(this) && horizontalScrollBar()->maximum() > 0
                        ? horizontalScrollBar()->sizeHint().height()
                        : 0;
    return headHeight + rows * static_cast<int>(m_density) + bar;
}

QSize DataTable::sizeHint() const
{
    const QSize base = QTableView::sizeHint();
    return m_fits ? QSize(base.width(), contentHeight()) : base;
}

QSize DataTable::minimumSizeHint() const
{
    constexpr int leastRows = 3;
    const int height = m_fits ? contentHeight() : headHeight + leastRows * static_cast<int>(m_density);
    return {leastColumnWidth * 3, height};
}

void DataTable::resizeToContents()
{
    m_neededWidths.clear();
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int needed =
            std::max(sizeHintForColumn(column), headWidth(*horizontalHeader(), column, m_sortable));
        m_neededWidths.push_back(std::max(needed, leastColumnWidth));
    }
    shareWidths();
}

// Names give way to figures as far as that keeps all columns in sight; where they scroll anyway, names are
// whole.
int DataTable::leadingWidth(int room) const
{
    const int wanted = m_neededWidths.front();
    if (m_leastLeading == 0 || isColumnHidden(0))
        return wanted;
    return std::min(wanted, room >= m_leastLeading ? room : m_mostLeading);
}

void DataTable::setLeadingWidths(int least, int most)
{
    m_leastLeading = least;
    m_mostLeading = most;
    shareWidths();
}

// What is left over goes to all columns alike: figures then stand in an even rhythm.
void DataTable::shareWidths()
{
    const int columns = int(m_neededWidths.size());
    if (m_ownWidths || columns == 0 || !model() || columns != model()->columnCount())
        return;
    int needed = 0;
    int visible = 0;
    std::vector<int> widths = m_neededWidths;
    for (int column = 0; column < columns; ++column) {
        if (isColumnHidden(column))
            continue;
        needed += widths[static_cast<size_t>(column)];
        ++visible;
    }
    if (visible == 0)
        return;
    const int names = leadingWidth(viewport()->width() - needed + widths.front());
    needed += names - widths.front();
    widths.front() = names;
    const int spare = std::max(0, viewport()->width() - needed);
    int place = 0;
    m_sharing = true;
    for (int column = 0; column < columns; ++column) {
        if (isColumnHidden(column))
            continue;
        const int share = spare / visible + (place++ < spare % visible ? 1 : 0);
        setColumnWidth(column, widths[static_cast<size_t>(column)] + share);
    }
    m_sharing = false;
    placeFrozen();
}

SelectionStatistics DataTable::statistics() const
{
    SelectionStatistics result;
    if (!selectionModel())
        return result;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        ++result.cells;
        const QVariant raw = index.data(RawValueRole);
        if (raw.typeId() != QMetaType::Double)
            continue;
        ++result.figures;
        result.sum += raw.toDouble();
    }
    return result;
}

QRect DataTable::selectionBounds() const
{
    QRect bounds;
    if (!selectionModel())
        return bounds;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        bounds |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    return bounds;
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_frozen)
        m_frozen->viewport()->update();
    tellStatistics();
}

void DataTable::tellStatistics()
{
    m_told = statistics();
    Q_EMIT statisticsChanged(m_told);
}

// Undo, a fill or another program may change the figures under a selection that stays, many cells at once.
void DataTable::tellStatisticsSoon()
{
    if (std::exchange(m_isTelling, true))
        return;
    const auto tell = [this] {
        m_isTelling = false;
        if (isVisible() && statistics() != m_told)
            tellStatistics();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    // Tab may go from cell to cell: with Ctrl it leaves them.
    if (event->modifiers().testFlag(Qt::ControlModifier) &&
        (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        const bool navigates = tabKeyNavigation();
        setTabKeyNavigation(false); // else the view takes the next field's turn for itself
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        setTabKeyNavigation(navigates);
        return;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (control && event->key() == Qt::Key_C) {
        copySelection(shift);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    if (control && jump(event))
        return;
    QTableView::keyPressEvent(event);
}

bool DataTable::jump(QKeyEvent *event)
{
    int rowStep = 0;
    int columnStep = 0;
    switch (event->key()) {
    case Qt::Key_Up:
        rowStep = -1;
        break;
    case Qt::Key_Down:
        rowStep = 1;
        break;
    case Qt::Key_Left:
        columnStep = -1;
        break;
    case Qt::Key_Right:
        columnStep = 1;
        break;
    default:
        return false;
    }
    const QModelIndex start = currentIndex();
    if (!start.isValid())
        return false;
    const QModelIndex target = edgeFrom(start, rowStep, columnStep);
    if (!event->modifiers().testFlag(Qt::ShiftModifier)) {
        // setCurrentIndex() of the view would read the pressed Ctrl as a wish to keep the selection
        selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
        scrollTo(target);
        return true;
    }
    const QRect bounds = selectionBounds();
    const int anchorRow = start.row() == bounds.top() ? bounds.bottom() : bounds.top();
    const int anchorColumn = start.column() == bounds.left() ? bounds.right() : bounds.left();
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    selectionModel()->select(QItemSelection(model()->index(anchorRow, anchorColumn), target),
                             QItemSelectionModel::ClearAndSelect);
    scrollTo(target);
    return true;
}

// As a spreadsheet: to the end of the filled block, or over empty cells to the next filled one.
QModelIndex DataTable::edgeFrom(const QModelIndex &index, int rowStep, int columnStep) const
{
    const auto next = [&](const QModelIndex &at) {
        return model()->index(at.row() + rowStep, at.column() + columnStep);
    };
    const auto filled = [](const QModelIndex &at) {
        return at.data(RawValueRole).isValid() || !at.data(Qt::DisplayRole).toString().isEmpty();
    };
    QModelIndex at = index;
    QModelIndex ahead = next(at);
    if (!ahead.isValid())
        return at;
    const bool throughBlock = filled(at) && filled(ahead);
    while (ahead.isValid()) {
        if (throughBlock && !filled(ahead))
            return at;
        at = ahead;
        if (!throughBlock && filled(at))
            return at;
        ahead = next(at);
    }
    return at;
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!model())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    if (at.isValid() && !selectionModel()->isSelected(at))
        setCurrentIndex(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExportActions(menu);
    menu->popup(byKey && at.isValid() ? viewport()->mapToGlobal(visualRect(at).bottomLeft())
                                      : event->globalPos());
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_delegate->hoveredRow() || itemDelegate() != m_delegate) // another one shows no such row
        return;
    m_delegate->setHoveredRow(row);
    viewport()->update();
    if (m_frozen)
        m_frozen->viewport()->update();
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void DataTable::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

// A table of full height has nothing to scroll: the wheel belongs to the page.
void DataTable::wheelEvent(QWheelEvent *event)
{
    if (m_fits && event->angleDelta().y() != 0 && !event->modifiers()) {
        event->ignore();
        return;
    }
    QTableView::wheelEvent(event);
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), color(Role::Surface));
    QTableView::paintEvent(event);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidths();
    placeFrozen();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    // Heads and figures are worded anew and may need other widths.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &DataTable::resizeToContents, Qt::QueuedConnection);
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_frozen)
        m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    if (m_frozen && dx != 0)
        static_cast<FrozenColumns *>(m_frozen)->placeEdge();
}

void DataTable::setFrozenColumns(int count)
{
    m_frozenColumns = count;
    if (count == 0) {
        delete m_frozen;
        m_frozen = nullptr;
    }
    freeze();
    placeFrozen();
}

// Until something is scrolled beneath them, they look as the table's own.
void DataTable::freeze()
{
    if (m_frozen || m_frozenColumns == 0 || !model() || horizontalScrollBar()->value() == 0)
        return;
    m_frozen = new FrozenColumns(this);
    m_frozen->setHorizontalHeader(new TableHead(m_frozen));
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setFocusProxy(this);
    m_frozen->setProperty(focusRadiusProperty, -1);
    dress(m_frozen);
    connect(m_frozen->verticalScrollBar(), &QAbstractSlider::valueChanged, verticalScrollBar(),
            &QAbstractSlider::setValue);
    connect(m_frozen, &QAbstractItemView::activated, this, &QAbstractItemView::activated);
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (m_sortable)
            horizontalHeader()->setSortIndicator(column, m_frozen->horizontalHeader()->sortIndicatorOrder());
    });
    attachFrozen();
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void DataTable::attachFrozen()
{
    m_frozen->setModel(model());
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->horizontalHeader()->setSectionsClickable(m_sortable);
    placeFrozen();
    m_frozen->show();
}

void DataTable::placeFrozen()
{
    if (!m_frozen || !model())
        return;
    // A model that was filled later has brought columns: seen in the frozen part, they would scroll in it.
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (m_frozen->isColumnHidden(column) != (column >= m_frozenColumns))
            m_frozen->setColumnHidden(column, column >= m_frozenColumns);
    }
    int width = 0;
    for (int column = 0; column < std::min(m_frozenColumns, model()->columnCount()); ++column) {
        m_frozen->setColumnWidth(column, columnWidth(column));
        width += columnWidth(column);
    }
    m_frozen->setGeometry(frameWidth(), frameWidth(), width,
                          horizontalHeader()->height() + viewport()->height());
    m_frozen->raise();
    static_cast<FrozenColumns *>(m_frozen)->placeEdge();
}

} // namespace vekha::ui

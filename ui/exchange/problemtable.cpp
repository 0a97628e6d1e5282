// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/problemtable.h"

#include "ui/theme/focusring.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace vekha::ui {

namespace {

constexpr int roomForAll = 420;
constexpr int leastSentence = 160;
constexpr int mostOfOthers = 140;
constexpr int padding = 10;
constexpr int edgePadding = 16;
constexpr int linePadding = 5;

/// A sentence in several lines, on the ground of the other cells of its row.
class SentenceDelegate : public QStyledItemDelegate {
public:
    explicit SentenceDelegate(QTableView *table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *others = qobject_cast<FigureDelegate *>(m_table->itemDelegate());
        const bool isHovered = others && others->hoveredRow() == index.row();
        const Role ground = option.state & QStyle::State_Selected ? Role::AccentSoft
                            : isHovered                           ? Role::Head
                                                                  : Role::Surface;
        painter->save();
        painter->fillRect(option.rect, color(ground));
        paintBottomLine(painter, option.rect, color(Role::Grid));
        painter->setFont(ui::font(TypeRole::Body));
        painter->setPen(color(Role::Text));
        painter->drawText(boxIn(option.rect), wrapping, index.data().toString());
        if (option.state & QStyle::State_HasFocus)
            paintInnerFocus(painter, option.rect);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_table->columnWidth(index.column());
        const QRect box = boxIn(QRect(0, 0, width, QWIDGETSIZE_MAX));
        const QRect text =
            QFontMetrics(ui::font(TypeRole::Body)).boundingRect(box, wrapping, index.data().toString());
        return {width, text.height() + 2 * linePadding};
    }

private:
    static constexpr int wrapping = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

    static QRect boxIn(const QRect &cell) { return cell.adjusted(padding, 0, -edgePadding, 0); }

    QTableView *m_table;
};

} // namespace

ProblemTable::ProblemTable(int quoted, QWidget *parent) : DataTable(parent), m_quoted(quoted)
{
    setDensity(RowDensity::Compact);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int ProblemTable::sentenceColumn() const { return model() ? model()->columnCount() - 1 : -1; }

int ProblemTable::sizeHintForColumn(int column) const
{
    const int last = sentenceColumn();
    if (column != last)
        return std::min(DataTable::sizeHintForColumn(column), mostOfOthers);
    int others = 0;
    for (int other = 0; other < last; ++other) {
        if (!isColumnHidden(other))
            others += std::max({sizeHintForColumn(other), horizontalHeader()->sectionSizeHint(other),
                                horizontalHeader()->minimumSectionSize()});
    }
    return std::max(leastSentence, viewport()->width() - others);
}

void ProblemTable::layOut()
{
    const int last = sentenceColumn();
    if (last < 0)
        return;
    if (!itemDelegateForColumn(last))
        setItemDelegateForColumn(last, new SentenceDelegate(this));
    {
        const QSignalBlocker noBorderIsDragged(horizontalHeader());
        setColumnHidden(m_quoted, viewport()->width() < roomForAll);
    }
    resizeToContents();
    const QAbstractItemDelegate *sentences = itemDelegateForColumn(last);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int needed = sentences->sizeHint({}, model()->index(row, last)).height();
        setRowHeight(row, std::max(int(RowDensity::Compact), needed));
    }
    updateGeometries();
    viewport()->update();
}

void ProblemTable::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    layOut();
}

void ProblemTable::changeEvent(QEvent *event)
{
    DataTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &ProblemTable::layOut, Qt::QueuedConnection);
}

} // namespace vekha::ui

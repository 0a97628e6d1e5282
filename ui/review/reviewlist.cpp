// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewlist.h"

#include "ui/common/status.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace vekha::ui {

namespace {

constexpr int sideMargin = 12;
constexpr int gap = 8;
constexpr int markSide = 16;
constexpr int rowRadius = 6;
constexpr int verticalPadding = 7;

/// A row: the status' shape, the name, under it value and change; a check mark at the right once it was seen.
class ReviewListDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const override
    {
        return {0, lineHeight(TypeRole::Body) + lineHeight(TypeRole::Secondary) + 2 * verticalPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect ground = option.rect.adjusted(4, 1, -4, -1);
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected)
            paintBox(painter, ground, color(Role::AccentSoft), {}, rowRadius);
        else if (option.state & QStyle::State_MouseOver)
            paintBox(painter, ground, color(Role::Head), {}, rowRadius);
        if ((option.state & QStyle::State_HasFocus) && isSelected)
            paintInnerFocus(painter, ground);
        paintContent(painter,
                     option.rect.adjusted(sideMargin, verticalPadding, -sideMargin, -verticalPadding), index);
        painter->restore();
    }

private:
    static void paintContent(QPainter *painter, QRect box, const QModelIndex &index)
    {
        QRectF mark(box.left(), box.top() + 2, markSide, markSide);
        if (index.data(ReviewListModel::KpiRole).toBool()) {
            mark = QRectF(box.left() + 2, box.top() + 4, statusSide, statusSide);
            paintStatus(painter, mark, Status(index.data(ReviewListModel::StatusRole).toInt()));
        } else {
            paintIcon(painter, index.row() == 0 ? QStringLiteral("flag") : QStringLiteral("check"), mark,
                      color(Role::Muted));
        }
        box.setLeft(box.left() + markSide + gap);
        QRect right = box;
        if (index.data(ReviewListModel::SeenRole).toBool()) {
            paintIcon(painter, QStringLiteral("check"),
                      QRectF(right.right() - markSide, box.top() + 2, markSide, markSide),
                      color(Role::OkText));
            right.setRight(right.right() - markSide - gap);
        }
        QRect under = box;
        if (index.data(ReviewListModel::NotedRole).toBool()) {
            paintIcon(painter, QStringLiteral("note"),
                      QRectF(under.right() - markSide, under.bottom() - markSide, markSide, markSide),
                      color(Role::Muted));
            under.setRight(under.right() - markSide - gap);
        }
        drawLine(painter, QRect(right.left(), right.top(), right.width(), lineHeight(TypeRole::Body)),
                 index.data(Qt::DisplayRole).toString(), font(TypeRole::Body), color(Role::Text));
        drawLine(painter,
                 QRect(under.left(), under.bottom() + 1 - lineHeight(TypeRole::Secondary), under.width(),
                       lineHeight(TypeRole::Secondary)),
                 index.data(ReviewListModel::ValueRole).toString(), figureFont(TypeRole::Secondary),
                 color(Role::Muted));
    }

    static void drawLine(QPainter *painter, const QRect &box, const QString &text, const QFont &font,
                         const QColor &ink)
    {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    }
};

} // namespace

void ReviewListModel::setShown(const ReviewShown &shown)
{
    const int before = rowCount();
    const int after = int(shown.board->kpis.size()) + 2;
    // Rows that stay keep the current one.
    if (before != after) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
        return;
    }
    m_shown = shown;
    Q_EMIT dataChanged(index(0), index(after - 1));
}

void ReviewListModel::clear()
{
    beginResetModel();
    m_shown.reset();
    m_seen.clear();
    endResetModel();
}

void ReviewListModel::setSeen(const QSet<MetricId> &seen)
{
    m_seen = seen;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool ReviewListModel::isSeen(const MetricId &metric) const
{
    return m_seen.contains(metric) || m_shown->board->itemOf(metric).seen;
}

int ReviewListModel::seen() const
{
    int count = 0;
    if (m_shown) {
        for (const ReviewKpi &kpi : m_shown->board->kpis)
            count += isSeen(m_shown->metric(kpi).id) ? 1 : 0;
    }
    return count;
}

int ReviewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_shown ? 0 : int(m_shown->board->kpis.size()) + 2;
}

QVariant ReviewListModel::edgeData(bool isFirst, int role) const
{
    const ReviewBoard &board = *m_shown->board;
    switch (role) {
    case Qt::DisplayRole:
        return isFirst ? tr("Start") : tr("End of the review");
    case ValueRole:
        if (!isFirst)
            return board.decisions.empty() ? tr("No decisions yet")
                                           : tr("%n decision(s)", nullptr, int(board.decisions.size()));
        return board.earlier.empty() ? tr("How it stands")
                                     : tr("%n decision(s) of before", nullptr, int(board.earlier.size()));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(edgeData(isFirst, Qt::DisplayRole).toString(),
                                            edgeData(isFirst, ValueRole).toString());
    default:
        return {};
    }
}

QString ReviewListModel::spoken(const ReviewKpi &kpi) const
{
    QStringList parts{m_shown->name(kpi), m_shown->value(kpi), m_shown->change(kpi),
                      statusWord(shownStatus(kpi.cell))};
    if (isSeen(m_shown->metric(kpi).id))
        parts += tr("seen");
    return parts.join(QStringLiteral(", "));
}

QVariant ReviewListModel::data(const QModelIndex &index, int role) const
{
    if (!m_shown || !index.isValid())
        return {};
    const ReviewBoard &board = *m_shown->board;
    const int place = index.row() - 1;
    if (place < 0 || place >= int(board.kpis.size()))
        return edgeData(place < 0, role);
    const ReviewKpi &kpi = board.kpis[size_t(place)];
    const MetricId &id = m_shown->metric(kpi).id;
    switch (role) {
    case Qt::DisplayRole:
        return m_shown->shortName(kpi);
    case ValueRole:
        return !kpi.cell.value.hasNumber()
                   ? statusWord(Status::NoData)
                   : QStringLiteral("%1   %2").arg(m_shown->value(kpi), m_shown->change(kpi));
    case StatusRole:
        return int(shownStatus(kpi.cell));
    case SeenRole:
        return isSeen(id);
    case NotedRole:
        return !board.itemOf(id).note.isEmpty() || !board.decisionsOn(id).empty();
    case KpiRole:
        return true;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(kpi);
    default:
        return {};
    }
}

ReviewList::ReviewList(QWidget *parent) : QListView(parent), m_model(new ReviewListModel(this))
{
    setModel(m_model);
    setItemDelegate(new ReviewListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void ReviewList::setStep(int step)
{
    m_quiet = true;
    setCurrentIndex(m_model->index(step));
    m_quiet = false;
}

void ReviewList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT stepChosen(current.row());
}

} // namespace vekha::ui

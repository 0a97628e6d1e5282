// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goaltreedelegate.h"

#include "core/wording/goalwords.h"
#include "ui/common/sparkline.h"
#include "ui/common/status.h"
#include "ui/goals/goaltree.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace vekha::ui {

using Kind = GoalTreeItem::Kind;

namespace {

constexpr int sideMargin = 12;
constexpr int stepWidth = 16;
constexpr int chevronSide = 16;
constexpr int textGap = 6;
constexpr int rowRadius = 6;
constexpr int goalPadding = 8;
constexpr int longBar = 100;
constexpr int shortBar = 72;
constexpr int shareWidth = 52;
constexpr int leastBar = 24;
constexpr int headHeight = 40;

Kind kindOf(const QModelIndex &index) { return Kind(index.data(TreeKindRole).toInt()); }

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

int textLeft(const QRect &row, const QModelIndex &index)
{
    return row.left() + sideMargin + depthOf(index) * stepWidth + chevronSide + textGap;
}

int widthOf(const QString &text, TypeRole type) { return QFontMetrics(font(type)).horizontalAdvance(text); }

void drawText(QPainter *painter, const QRect &box, const QString &text, TypeRole type, Role role,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->setFont(font(type));
    painter->setPen(color(role));
    painter->drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

/// The text in one or two lines, the second one cut where even that is too short.
QStringList linesOf(const QString &text, TypeRole type, int width)
{
    const QFontMetrics metrics(font(type));
    if (width <= 0 || metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font(type));
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    return {text.left(first.textLength()).trimmed(),
            metrics.elidedText(text.mid(first.textLength()).trimmed(), Qt::ElideRight, width)};
}

/// Draws the name and gives what is left below it.
QRect drawName(QPainter *painter, const QRect &box, const QString &text, TypeRole type, Role role)
{
    QRect line(box.left(), box.top(), box.width(), lineHeight(type));
    for (const QString &part : linesOf(text, type, box.width())) {
        drawText(painter, line, part, type, role);
        line.translate(0, line.height());
    }
    return {box.left(), line.top(), box.width(), box.bottom() - line.top() + 1};
}

TypeRole headType(Kind kind)
{
    return kind == Kind::Objective ? TypeRole::CardTitle : TypeRole::SecondaryBold;
}

/// What a head has for its name beside its count.
int headRoom(int width, const QModelIndex &index)
{
    const QString count = index.data(TreeLineRole).toString();
    return count.isEmpty() ? width : width - widthOf(count, TypeRole::Secondary) - 2 * textGap;
}

void drawBar(QPainter *painter, const QRect &box, const QModelIndex &index)
{
    const QVariant expected = index.data(TreeExpectedRole);
    paintBar(painter, box, index.data(TreeShareRole).toDouble(),
             color(progressRole(Status(index.data(TreeStatusRole).toInt()))),
             expected.isValid() ? std::optional(expected.toDouble()) : std::nullopt);
}

} // namespace

QSize GoalTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() - textLeft({}, index) - sideMargin : 0;
    const QString name = index.data().toString();
    const auto moreLines = [&](TypeRole type, int room) {
        return int(linesOf(name, type, room).size() - 1) * lineHeight(type);
    };
    switch (kindOf(index)) {
    case Kind::Goal:
        return {0, 2 * lineHeight(TypeRole::Secondary) + lineHeight(TypeRole::BodyBold) + 2 * goalPadding +
                       4 + moreLines(TypeRole::BodyBold, width)};
    case Kind::Objective:
    case Kind::Head:
        return {0, headHeight + (view ? moreLines(headType(kindOf(index)), headRoom(width, index)) : 0)};
    default:
        return {0, 34};
    }
}

QRect GoalTreeDelegate::chevronRect(const QRect &row, const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    QRect box(row.left() + sideMargin + depthOf(index) * stepWidth, row.top(), chevronSide, row.height());
    if (kindOf(index) == Kind::Goal)
        box.setHeight(lineHeight(TypeRole::BodyBold) + 2 * goalPadding);
    else
        box.setHeight(std::min(box.height(), headHeight));
    return box;
}

QRect GoalTreeDelegate::linkRect(const QRect &row, const QModelIndex &index)
{
    const QString link = index.data(TreeActionRole).toString();
    if (link.isEmpty())
        return {};
    const int width = widthOf(link, TypeRole::Secondary);
    return {row.right() - sideMargin - width, row.top(), width + 1, row.height()};
}

void GoalTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect ground = option.rect.adjusted(4, 1, -4, -1);
    if (option.state & QStyle::State_Selected)
        paintBox(painter, ground, color(Role::AccentSoft), {}, rowRadius);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(painter, ground, color(Role::Head), {}, rowRadius);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected))
        paintInnerFocus(painter, ground);
    if (index.model()->hasChildren(index)) {
        const auto *tree = qobject_cast<const GoalTree *>(option.widget);
        QRectF icon(0, 0, chevronSide, chevronSide);
        icon.moveCenter(QRectF(chevronRect(option.rect, index)).center());
        paintIcon(painter,
                  tree && tree->isExpanded(index) ? QStringLiteral("chevron-down")
                                                  : QStringLiteral("chevron-right"),
                  icon, color(Role::Muted));
    }
    QRect box = option.rect;
    box.setLeft(textLeft(option.rect, index));
    box.setRight(option.rect.right() - sideMargin);
    switch (kindOf(index)) {
    case Kind::Goal:
        paintGoal(painter, box, index);
        break;
    case Kind::Measure:
        paintMeasure(painter, box, index);
        break;
    case Kind::Kpi:
        paintKpi(painter, box, linkRect(option.rect, index), index);
        break;
    default:
        paintHeading(painter, box, index);
    }
    painter->restore();
}

void GoalTreeDelegate::paintHeading(QPainter *painter, const QRect &box, const QModelIndex &index)
{
    const bool isObjective = kindOf(index) == Kind::Objective;
    const TypeRole type = headType(kindOf(index));
    const QRect first(box.left(), box.top() + (headHeight - lineHeight(type)) / 2, box.width(),
                      lineHeight(type));
    QRect name = first;
    name.setWidth(headRoom(box.width(), index));
    drawName(painter, name, index.data().toString(), type, isObjective ? Role::Text : Role::Muted);
    drawText(painter, first, index.data(TreeLineRole).toString(), TypeRole::Secondary, Role::Muted,
             Qt::AlignRight);
}

void GoalTreeDelegate::paintGoal(QPainter *painter, const QRect &box, const QModelIndex &index)
{
    const QRect below = drawName(painter, box.adjusted(0, goalPadding, 0, 0), index.data().toString(),
                                 TypeRole::BodyBold, Role::Text);

    const auto status = Status(index.data(TreeStatusRole).toInt());
    const QString word = wording::goalStatusName(status);
    const int wordWidth = widthOf(word, TypeRole::Secondary);
    QRect line(box.left(), below.top() + 2, box.width(), lineHeight(TypeRole::Secondary));
    QRect shape(line.right() - wordWidth - textGap - statusSide, 0, statusSide, statusSide);
    shape.moveTop(line.center().y() - statusSide / 2 + 1);
    paintStatus(painter, shape, status);
    drawText(painter, line, word, TypeRole::Secondary, statusTextRole(status), Qt::AlignRight);
    drawText(painter, QRect(line.topLeft(), QPoint(shape.left() - textGap, line.bottom())),
             index.data(TreeLineRole).toString(), TypeRole::Secondary, Role::Muted);

    const QString words = index.data(TreeProgressRole).toString();
    line.translate(0, line.height() + 1);
    // Values are never cut: the bar gives way to them.
    const int room = line.width() - widthOf(words, TypeRole::Secondary) - 2 * textGap;
    const int barWidth = std::min(std::max(longBar, line.width() / 3), room);
    if (barWidth >= leastBar)
        drawBar(painter, QRect(line.left(), line.top(), barWidth, line.height()), index);
    drawText(painter, line, words, TypeRole::Secondary, Role::Text, Qt::AlignRight);
}

void GoalTreeDelegate::paintMeasure(QPainter *painter, const QRect &box, const QModelIndex &index)
{
    const QRect share(box.right() - shareWidth, box.top(), shareWidth + 1, box.height());
    const QRect bar(share.left() - shortBar, box.top(), shortBar, box.height());
    drawText(painter, QRect(box.topLeft(), QPoint(bar.left() - textGap, box.bottom())),
             index.data().toString(), TypeRole::Secondary, Role::Text);
    drawBar(painter, bar, index);
    drawText(painter, share, index.data(TreeProgressRole).toString(), TypeRole::Secondary, Role::Text,
             Qt::AlignRight);
}

void GoalTreeDelegate::paintKpi(QPainter *painter, const QRect &box, const QRect &link,
                                const QModelIndex &index)
{
    drawText(painter, QRect(box.topLeft(), QPoint(link.left() - textGap, box.bottom())),
             index.data().toString(), TypeRole::Body, Role::Text);
    drawText(painter, link, index.data(TreeActionRole).toString(), TypeRole::Secondary, Role::Accent,
             Qt::AlignRight);
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choicerowdelegate.h"

#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int padding = 10;
constexpr int boxSide = 16;
constexpr int gap = 10;

} // namespace

void ChoiceRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (hovered)
        painter->fillRect(option.rect, color(Role::Head));
    paintBottomLine(painter, option.rect, color(Role::Grid));
    const QString line = index.data(LineRole).toString();
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    const int nameHeight = lineHeight(TypeRole::Body);
    const int textHeight = nameHeight + (line.isEmpty() ? 0 : lineHeight(TypeRole::Secondary));
    const int top = inner.top() + (inner.height() - textHeight) / 2;
    const QRect box(inner.left(), top + (nameHeight - boxSide) / 2, boxSide, boxSide);
    const auto state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    paintCheckBox(painter, box, state, option.state & QStyle::State_Enabled, hovered);
    const QRect name(box.right() + gap, top, inner.right() - box.right() - gap, nameHeight);
    painter->setFont(ui::font(line.isEmpty() ? TypeRole::Body : TypeRole::BodyBold));
    painter->setPen(color(Role::Text));
    painter->drawText(
        name, int(Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setFont(ui::font(TypeRole::Secondary));
    painter->setPen(color(Role::Muted));
    const QRect under = name.translated(0, nameHeight);
    painter->drawText(under, int(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(line, Qt::ElideRight, under.width()));
    if (option.state & QStyle::State_HasFocus)
        paintInnerFocus(painter, option.rect);
    painter->restore();
}

QSize ChoiceRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(LineRole).toString().isEmpty() ? 34 : 54};
}

bool ChoiceRowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    bool pressed = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        pressed = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        pressed = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!pressed || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace vekha::ui

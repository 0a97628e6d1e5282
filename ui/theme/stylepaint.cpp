// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include "ui/theme/palette.h"

#include <QPainter>
#include <QPainterPath>

namespace vekha::ui {

namespace {

constexpr qreal indicatorSide = 16;
constexpr qreal markWidth = 1.8;

QRectF indicatorIn(const QRect &rect)
{
    const qreal side = std::min<qreal>({indicatorSide, qreal(rect.width()), qreal(rect.height())});
    const QPointF corner(rect.x() + std::floor((rect.width() - side) / 2),
                         rect.y() + std::floor((rect.height() - side) / 2));
    return {corner, QSizeF(side, side)};
}

QColor indicatorBorder(bool enabled, bool hovered)
{
    if (!enabled)
        return color(Role::Border);
    return color(hovered ? Role::Accent : Role::Control);
}

} // namespace

void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius,
              qreal borderWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? borderWidth / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset,
                             radius - inset);
    painter->restore();
}

void paintBottomLine(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
}

void paintInnerFocus(QPainter *painter, const QRect &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QColor accent = color(Role::Accent);
    constexpr int width = 2;
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), width), accent);
    painter->fillRect(QRect(rect.left(), rect.bottom() - width + 1, rect.width(), width), accent);
    painter->fillRect(QRect(rect.left(), rect.top(), width, rect.height()), accent);
    painter->fillRect(QRect(rect.right() - width + 1, rect.top(), width, rect.height()), accent);
    painter->restore();
}

void paintCheckBox(QPainter *painter, const QRect &rect, Qt::CheckState state, bool enabled, bool hovered)
{
    const QRectF box = indicatorIn(rect);
    const bool filled = state != Qt::Unchecked;
    const QColor ground = !enabled ? color(Role::Control) : color(hovered ? Role::AccentHover : Role::Accent);
    if (filled)
        paintBox(painter, box.toRect(), ground, {}, tagRadius);
    else
        paintBox(painter, box.toRect(), color(Role::Surface), indicatorBorder(enabled, hovered), tagRadius);
    if (!filled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Role::OnAccent), markWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(box.topLeft());
    painter->scale(box.width() / indicatorSide, box.height() / indicatorSide);
    if (state == Qt::PartiallyChecked)
        painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter->drawPolyline(QPolygonF{{4, 8.3}, {6.8, 11}, {12, 5.2}});
    painter->restore();
}

void paintRadioButton(QPainter *painter, const QRect &rect, bool on, bool enabled, bool hovered)
{
    const QRectF box = indicatorIn(rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = color(enabled ? Role::Accent : Role::Control);
    painter->setPen(QPen(on ? mark : indicatorBorder(enabled, hovered), on ? 1.5 : 1.0));
    painter->setBrush(color(Role::Surface));
    painter->drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), 4, 4);
    }
    painter->restore();
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include "ui/theme/palette.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>

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

struct BoxLook {
    QColor fill;
    QColor border;
    qreal radius;
    qreal borderWidth;

    /// Side of the square that holds all of a corner that is curved.
    [[nodiscard]] int corner() const { return int(std::ceil(radius)) + 1; }

    [[nodiscard]] int edge() const { return border.isValid() ? int(borderWidth) : 0; }

    [[nodiscard]] bool isPlainBetweenCorners() const
    {
        return !border.isValid() || (border.alpha() == 255 && edge() == borderWidth);
    }
};

void paintOutline(QPainter *painter, const QRect &rect, const BoxLook &look)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(look.border.isValid() ? QPen(look.border, look.borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    const qreal inset = look.border.isValid() ? look.borderWidth / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), look.radius - inset,
                             look.radius - inset);
    painter->restore();
}

/// Onto the screen or into a picture, each unit one pixel.
bool hasWholePixels(const QPainter &painter)
{
    const QTransform &transform = painter.deviceTransform();
    return painter.paintEngine()->type() == QPaintEngine::Raster &&
           transform.type() <= QTransform::TxTranslate && transform.dx() == std::floor(transform.dx()) &&
           transform.dy() == std::floor(transform.dy());
}

/// The smallest box of this look: four corners and nothing between them.
QPixmap cornersOf(const BoxLook &look)
{
    const QString key =
        QString::asprintf("vekha/box/%x/%x/%g/%g", look.fill.isValid() ? look.fill.rgba() : 0,
                          look.border.isValid() ? look.border.rgba() : 0, look.radius, look.borderWidth);
    QPixmap corners;
    if (QPixmapCache::find(key, &corners))
        return corners;
    corners = QPixmap(2 * look.corner(), 2 * look.corner());
    corners.fill(Qt::transparent);
    QPainter painter(&corners);
    paintOutline(&painter, corners.rect(), look);
    painter.end();
    QPixmapCache::insert(key, corners);
    return corners;
}

// A curve costs what all the box's pixels cost: most of them are plain, and corners of one look are alike.
void paintFromCorners(QPainter *painter, const QRect &rect, const BoxLook &look)
{
    const int corner = look.corner();
    const QPixmap corners = cornersOf(look);
    for (const bool right : {false, true}) {
        for (const bool below : {false, true}) {
            const QPoint place(right ? rect.right() + 1 - corner : rect.left(),
                               below ? rect.bottom() + 1 - corner : rect.top());
            painter->drawPixmap(place, corners,
                                QRect(right ? corner : 0, below ? corner : 0, corner, corner));
        }
    }
    const int edge = look.edge();
    const QRect upright = rect.adjusted(corner, 0, -corner, 0);
    const QRect lying = rect.adjusted(0, corner, 0, -corner);
    if (look.fill.isValid()) {
        const int side = corner - edge;
        painter->fillRect(upright.adjusted(0, edge, 0, -edge), look.fill);
        painter->fillRect(QRect(lying.left() + edge, lying.top(), side, lying.height()), look.fill);
        painter->fillRect(QRect(upright.right() + 1, lying.top(), side, lying.height()), look.fill);
    }
    if (edge == 0)
        return;
    painter->fillRect(QRect(upright.left(), rect.top(), upright.width(), edge), look.border);
    painter->fillRect(QRect(upright.left(), rect.bottom() + 1 - edge, upright.width(), edge), look.border);
    painter->fillRect(QRect(rect.left(), lying.top(), edge, lying.height()), look.border);
    painter->fillRect(QRect(rect.right() + 1 - edge, lying.top(), edge, lying.height()), look.border);
}

} // namespace

void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius,
              qreal borderWidth)
{
    const BoxLook look{fill, border, radius, borderWidth};
    const bool wide = std::min(rect.width(), rect.height()) >= 2 * look.corner();
    if (wide && look.isPlainBetweenCorners() && hasWholePixels(*painter))
        paintFromCorners(painter, rect, look);
    else
        paintOutline(painter, rect, look);
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

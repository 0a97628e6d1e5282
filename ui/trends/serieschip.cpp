// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/serieschip.h"

#include "ui/charts/legend.h"
#include "ui/theme/focusring.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int chipHeight = 28;
constexpr int padding = 10;
constexpr int markWidth = 24;
constexpr int gap = 6;
constexpr int crossSide = 14;
constexpr int spare = 4; // glyphs may reach beyond their advance
constexpr double radius = chipHeight / 2.0;
constexpr double markerRadius = 4;

} // namespace

SeriesChip::SeriesChip(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(focusRadiusProperty, int(radius));
    setCursor(Qt::PointingHandCursor);
    setFont(ui::font(TypeRole::Secondary));
}

void SeriesChip::setSeries(const QString &name, int colour, const QString &axis, const QString &fullName)
{
    setText(name);
    m_colour = colour;
    m_axis = axis;
    setAccessibleName(axis.isEmpty() ? fullName : QStringLiteral("%1, %2").arg(fullName, axis));
    setAccessibleDescription(tr("Enter offers its axis, Delete takes it out"));
    setToolTip(fullName);
    updateGeometry();
    update();
}

QSize SeriesChip::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TypeRole::Secondary));
    const int axis = m_axis.isEmpty() ? 0 : metrics.horizontalAdvance(m_axis) + gap;
    return {2 * padding + markWidth + gap + metrics.horizontalAdvance(text()) + spare + axis + gap +
                crossSide,
            chipHeight};
}

QRect SeriesChip::crossRect() const
{
    return {width() - padding - crossSide, (height() - crossSide) / 2, crossSide, crossSide};
}

void SeriesChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Role fill = underMouse() ? Role::Head : Role::Surface;
    paintBox(&painter, rect(), ui::color(fill), ui::color(underMouse() ? Role::Control : Role::Border),
             radius);
    const QColor colour = Palette::active().series(m_colour);
    const double middle = height() / 2.0;
    QPen pen(colour, 2);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(padding, middle), QPointF(padding + markWidth, middle));
    paintMarker(painter, {padding + markWidth / 2.0, middle}, m_colour, colour, ui::color(fill),
                markerRadius);

    painter.setFont(ui::font(TypeRole::Secondary));
    const QFontMetrics metrics(painter.font());
    const int axisWidth = m_axis.isEmpty() ? 0 : metrics.horizontalAdvance(m_axis) + gap;
    const int left = padding + markWidth + gap;
    const QRect box(left, 0, crossRect().left() - gap - axisWidth - left, height());
    painter.setPen(ui::color(Role::Text));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text(), Qt::ElideRight, box.width()));
    painter.setPen(ui::color(Role::Muted));
    painter.drawText(QRect(box.right() + 1 + gap, 0, axisWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     m_axis);
    paintIcon(&painter, QStringLiteral("close"), crossRect(), ui::color(Role::Muted));
}

void SeriesChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = crossRect().adjusted(-4, -6, 4, 6).contains(event->position().toPoint());
    if (onCross && isDown()) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void SeriesChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SeriesChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
    Q_EMIT pointedAt(true);
}

void SeriesChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
    Q_EMIT pointedAt(hasFocus());
}

void SeriesChip::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT pointedAt(true);
}

void SeriesChip::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    Q_EMIT pointedAt(underMouse());
}

} // namespace vekha::ui

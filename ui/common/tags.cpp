// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/theme/focusring.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int chipHeight = 24;
constexpr int chipPadding = 10;
constexpr int tagHeight = 22;
constexpr int tagPadding = 8;
constexpr int swatchSide = 10;
constexpr int gap = 6;
constexpr int crossSide = 12;

Role softOf(Role ink)
{
    switch (ink) {
    case Role::OkText:
        return Role::OkSoft;
    case Role::RiskText:
        return Role::RiskSoft;
    case Role::OffText:
        return Role::OffSoft;
    case Role::Accent:
        return Role::AccentSoft;
    default:
        return Role::Sunk;
    }
}

int secondaryWidth(const QString &text)
{
    return QFontMetrics(font(TypeRole::Secondary)).horizontalAdvance(text) + 1;
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty(focusRadiusProperty, chipHeight / 2);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setSwatch(int series)
{
    m_swatch = series;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(removable ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    int width = 2 * chipPadding + secondaryWidth(m_text);
    if (m_swatch >= 0)
        width += swatchSide + gap;
    if (m_removable)
        width += crossSide + gap;
    return {width, chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), color(Role::Surface), color(m_removable ? Role::Control : Role::Border),
             chipHeight / 2.0);
    int x = chipPadding;
    if (m_swatch >= 0) {
        paintBox(&painter, QRect(x, (height() - swatchSide) / 2, swatchSide, swatchSide),
                 Palette::active().series(m_swatch), {}, 2);
        x += swatchSide + gap;
    }
    painter.setFont(ui::font(TypeRole::Secondary));
    painter.setPen(color(isEnabled() ? Role::Text : Role::Control));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     m_text);
    if (m_removable)
        paintIcon(
            &painter, QStringLiteral("close"),
            QRect(width() - chipPadding - crossSide + 2, (height() - crossSide) / 2, crossSide, crossSide),
            color(Role::Muted));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const int crossStart = width() - chipPadding - crossSide - gap / 2;
    if (m_removable && rect().contains(event->pos()) && event->pos().x() >= crossStart)
        Q_EMIT removeRequested();
    QWidget::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

Tag::Tag(const QString &text, Role ink, QWidget *parent) : QWidget(parent), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(text, ink);
}

void Tag::setTag(const QString &text, Role ink)
{
    m_text = text;
    m_ink = ink;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const { return {secondaryWidth(m_text) + 2 * tagPadding, tagHeight}; }

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), color(softOf(m_ink)), {}, tagRadius);
    painter.setFont(ui::font(TypeRole::Secondary));
    painter.setPen(color(m_ink));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace vekha::ui

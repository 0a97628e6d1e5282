// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/colourpicker.h"

#include "ui/theme/focusring.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int side = 32;
constexpr int swatch = 20;

} // namespace

ColourPicker::ColourPicker(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(focusRadiusProperty, controlRadius);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void ColourPicker::setColour(int colour)
{
    m_colour = colour;
    describe();
    update();
}

void ColourPicker::choose(int colour)
{
    if (colour < 1 || colour > seriesCount || colour == m_colour)
        return;
    setColour(colour);
    Q_EMIT colourChanged(colour);
}

void ColourPicker::describe() { setAccessibleDescription(tr("Colour %1 of 8").arg(m_colour)); }

QRect ColourPicker::boxOf(int colour) const { return {(colour - 1) * side, 0, side, side}; }

QSize ColourPicker::sizeHint() const { return {seriesCount * side, side}; }

void ColourPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int colour = 1; colour <= seriesCount; ++colour) {
        const QRect box = boxOf(colour);
        if (colour == m_colour)
            paintBox(&painter, box.adjusted(2, 2, -2, -2), color(Role::AccentSoft), color(Role::Accent),
                     controlRadius, 2);
        QRect fill(0, 0, swatch, swatch);
        fill.moveCenter(box.center());
        paintBox(&painter, fill, Palette::active().series(colour), {}, tagRadius);
    }
}

void ColourPicker::mousePressEvent(QMouseEvent *event) { choose(int(event->position().x()) / side + 1); }

void ColourPicker::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left)
        choose(std::max(1, m_colour - 1));
    else if (key == Qt::Key_Right)
        choose(std::min(seriesCount, m_colour + 1));
    else if (key >= Qt::Key_1 && key <= Qt::Key_8)
        choose(key - Qt::Key_0);
    else
        QWidget::keyPressEvent(event);
}

bool ColourPicker::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QWidget::event(event);
}

} // namespace vekha::ui

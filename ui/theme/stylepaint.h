// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <Qt>

class QPainter;

namespace vekha::ui {

constexpr int controlHeight = 32;
constexpr int cardControlHeight = 28;
constexpr int controlRadius = 6;
constexpr int cardRadius = 8;
constexpr int tagRadius = 4;

/// Filled rounded box with a crisp 1 px border inside `rect`; an invalid border colour means none.
void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius,
              qreal borderWidth = 1);

/// Horizontal line of one pixel at the bottom edge of `rect`.
void paintBottomLine(QPainter *painter, const QRect &rect, const QColor &color);

/// Frame of 2 px inside `rect`: keyboard focus in grids.
void paintInnerFocus(QPainter *painter, const QRect &rect);

/// Check box of 18 px or less in the middle of `rect`. `state`: off, partly or on.
void paintCheckBox(QPainter *painter, const QRect &rect, Qt::CheckState state, bool enabled, bool hovered);

/// Radio button in the middle of `rect`.
void paintRadioButton(QPainter *painter, const QRect &rect, bool on, bool enabled, bool hovered);

} // namespace vekha::ui

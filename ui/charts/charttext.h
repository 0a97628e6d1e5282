// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trenddata.h"

#include <QFont>
#include <QPainter>

namespace vekha::ui {

/// The figure as a value axis words it beside a grid line; `top` for the topmost one.
[[nodiscard]] QString axisText(const ValueAxis &axis, double value, bool top);

/// The exact figure, or what stands for a missing one.
[[nodiscard]] QString valueText(const TrendData &data, const ValueAxis &axis, double value);

/// The head of the readout for a period.
[[nodiscard]] QString periodText(const TrendData &data, int period);

/// One line of text at `position`, placed by `alignment`: AlignLeft begins there, AlignRight ends there,
/// AlignHCenter has its middle there; vertically the middle of the line.
void drawText(QPainter &painter, QPointF position, Qt::Alignment alignment, const QFont &font,
              const QColor &color, const QString &text);

/// The box drawText fills.
[[nodiscard]] QRectF textBox(QPointF position, Qt::Alignment alignment, const QFont &font,
                             const QString &text);

} // namespace vekha::ui

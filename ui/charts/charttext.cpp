// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include <QFontMetricsF>

#include <cmath>

namespace vekha::ui {

QString axisText(const ValueAxis &axis, double value, bool top)
{
    if (top && axis.topLabel)
        return axis.topLabel(value);
    if (axis.axisLabel)
        return axis.axisLabel(value);
    return axis.value ? axis.value(value) : QString();
}

QString valueText(const TrendData &data, const ValueAxis &axis, double value)
{
    if (!std::isfinite(value))
        return data.missingText.isEmpty() ? QString(QChar(0x2013)) : data.missingText;
    return axis.value ? axis.value(value) : QString();
}

QString periodText(const TrendData &data, int period)
{
    const auto at = static_cast<std::size_t>(period);
    return data.periodTitle && at < data.periods.size() ? data.periodTitle(data.periods[at]) : QString();
}

QRectF textBox(QPointF position, Qt::Alignment alignment, const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    double left = position.x();
    if (alignment & Qt::AlignRight)
        left -= width;
    else if (alignment & Qt::AlignHCenter)
        left -= width / 2;
    return {left, position.y() - metrics.height() / 2, width, metrics.height()};
}

void drawText(QPainter &painter, QPointF position, Qt::Alignment alignment, const QFont &font,
              const QColor &color, const QString &text)
{
    const QFontMetricsF metrics(font);
    const QRectF box = textBox(position, alignment, font, text);
    painter.setFont(font);
    painter.setPen(color);
    // The middle of digits and small letters, not of the line with its room for accents, stands on the
    // position.
    painter.drawText(QPointF(box.left(), position.y() + metrics.capHeight() / 2), text);
}

} // namespace vekha::ui

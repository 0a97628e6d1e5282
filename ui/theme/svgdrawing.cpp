// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/svgdrawing.h"

#include <QColor>
#include <QPainter>
#include <QSvgRenderer>

namespace vekha::ui {

QImage drawnSvg(const QByteArray &svg, int side, const QColor &color)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QByteArray coloured = svg;
    QSvgRenderer renderer(coloured.replace("currentColor", color.name().toLatin1()));
    if (renderer.isValid()) {
        QPainter painter(&image);
        renderer.render(&painter, QRectF(image.rect()));
    }
    return image;
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/svgdrawing.h"

#include "ui/theme/svg.h"

#include <QColor>
#include <QPainter>

namespace vekha::ui {

QImage drawnSvg(const QByteArray &svg, int side, const QColor &color)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QByteArray coloured = svg;
    if (const auto picture = readSvg(coloured.replace("currentColor", color.name().toLatin1()))) {
        QPainter painter(&image);
        picture->paint(painter, QRectF(image.rect()));
    }
    return image;
}

} // namespace vekha::ui

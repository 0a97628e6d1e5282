// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace vekha::ui {

namespace {

struct Look {
    QColor fill;
    QColor border;
    qreal radius;
    qreal borderWidth;
};

QImage ground()
{
    QImage image(60, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(230, 240, 250));
    return image;
}

// What a box is: a rounded rectangle with its border within.
QImage expected(const QRect &rect, const Look &look)
{
    QImage image = ground();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.border.isValid() ? QPen(look.border, look.borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    const qreal inset = look.border.isValid() ? look.borderWidth / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), look.radius - inset,
                            look.radius - inset);
    return image;
}

QImage painted(const QRect &rect, const Look &look, QPointF shift = {})
{
    QImage image = ground();
    QPainter painter(&image);
    painter.translate(shift);
    paintBox(&painter, rect, look.fill, look.border, look.radius, look.borderWidth);
    return image;
}

int greatestDifference(const QImage &one, const QImage &other)
{
    int greatest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            greatest = std::max({greatest, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                                 std::abs(a.blue() - b.blue())});
        }
    }
    return greatest;
}

constexpr int rounding = 3; // a corner is blended twice

} // namespace

class PaintBox : public ::testing::TestWithParam<Look> {};

TEST_P(PaintBox, IsARoundedRectangleWhateverItsSize)
{
    for (const QRect rect :
         {QRect(3, 2, 50, 40), QRect(5, 5, 18, 18), QRect(4, 4, 9, 30), QRect(0, 0, 60, 5)})
        EXPECT_LE(greatestDifference(painted(rect, GetParam()), expected(rect, GetParam())), rounding)
            << rect.width() << " x " << rect.height();
}

TEST_P(PaintBox, StandsWhereThePainterIs)
{
    EXPECT_LE(
        greatestDifference(painted({0, 0, 50, 40}, GetParam(), {3, 2}), expected({3, 2, 50, 40}, GetParam())),
        rounding);
}

INSTANTIATE_TEST_SUITE_P(Looks, PaintBox,
                         ::testing::Values(Look{Qt::white, QColor(0x90, 0x95, 0xa0), 8, 1},
                                           Look{Qt::white, {}, 8, 1}, Look{{}, Qt::darkBlue, 6, 1},
                                           Look{QColor(20, 90, 200, 80), {}, 4, 1},
                                           Look{Qt::white, Qt::black, 6, 2},
                                           Look{Qt::white, Qt::black, 6, 1.5},
                                           Look{Qt::yellow, QColor(0, 0, 0, 100), 7.5, 1}));

} // namespace vekha::ui

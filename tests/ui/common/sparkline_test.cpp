// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sparkline.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace vekha::ui {

namespace {

constexpr int width = 140;
constexpr int height = 46;

/// First and last column of pixels that the line touches.
std::pair<int, int> reachOf(const SparklineData &data)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSparkline(&painter, QRectF(0, 0, width, height), data, Palette::light());
    painter.end();
    int first = width, last = -1;
    for (int x = 0; x < width; ++x) {
        for (int y = 0; y < height; ++y) {
            if (qAlpha(image.pixel(x, y)) < 128)
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return {first, last};
}

} // namespace

TEST(SparklineTest, TakesTheWholeWidthThoughTheFiguresBeganLate)
{
    SparklineData data;
    data.actual.assign(24, std::nullopt);
    data.actual[21] = 1.0;
    data.actual[22] = 3.0;
    data.actual[23] = 2.0;
    const auto [first, last] = reachOf(data);
    EXPECT_LE(first, 5);
    EXPECT_GE(last, width - 6);
}

TEST(SparklineTest, OneFigureStandsInTheMiddle)
{
    SparklineData data;
    data.actual.assign(24, std::nullopt);
    data.actual.back() = 5.0;
    const auto [first, last] = reachOf(data);
    EXPECT_NEAR((first + last) / 2.0, width / 2.0, 2);
    data.actual.assign(24, std::nullopt);
    EXPECT_EQ(reachOf(data).second, -1) << "nothing to paint";
}

TEST(SparklineTest, AGapWithinStaysAGap)
{
    SparklineData data{{1.0, 1.0, std::nullopt, std::nullopt, 1.0, 1.0}, {}, {}, {}};
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSparkline(&painter, QRectF(0, 0, width, height), data, Palette::light());
    painter.end();
    EXPECT_EQ(qAlpha(image.pixel(width / 2, height / 2)), 0);
    EXPECT_GT(qAlpha(image.pixel(10, height / 2)), 128);
}

} // namespace vekha::ui

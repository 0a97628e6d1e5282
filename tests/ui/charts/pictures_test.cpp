// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartdata.h"
#include "ui/charts/trendchart.h"
#include "ui/theme/type.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QTemporaryDir>

namespace vekha::ui {
namespace {

class PicturesTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        loadApplicationFonts();
        chart.resize(700, 330);
        chart.setData(test::costPerCustomer());
    }

    QByteArray saved(const QString &name)
    {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(chart.saveAs(path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    TrendChart chart;
};

TEST_F(PicturesTest, SavesPngAtTwiceTheSize)
{
    EXPECT_EQ(QImage::fromData(saved("a.png")).size(), QSize(1400, 660));
}

TEST_F(PicturesTest, SavesSvgWithTextAsTextInTheProgramsFont)
{
    const QByteArray svg = saved("a.SVG");
    QSvgRenderer renderer(svg);
    EXPECT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBoxF().size(), QSizeF(700, 330));
    EXPECT_THAT(svg.toStdString(), testing::HasSubstr("Новый сайт"));
    EXPECT_THAT(svg.toStdString(),
                testing::HasSubstr("font-family=\"" + font(TypeRole::Small).family().toStdString()));
}

TEST_F(PicturesTest, SavesAPdfPageOfTheChartsSize)
{
    const QByteArray pdf = saved("a.pdf");
    ASSERT_TRUE(pdf.startsWith("%PDF"));
    // 700 x 330 pixels at 96 to the inch are 525 x 247.5 points.
    const qsizetype box = pdf.indexOf("/MediaBox [");
    ASSERT_GE(box, 0);
    const QList<QByteArray> numbers = pdf.mid(box + 11, 60).split(']').first().simplified().split(' ');
    ASSERT_EQ(numbers.size(), 4);
    EXPECT_NEAR(numbers[2].toDouble(), 525, 1);
    EXPECT_NEAR(numbers[3].toDouble(), 247.5, 1);
}

TEST_F(PicturesTest, TellsWhyItCannotSave)
{
    EXPECT_EQ(chart.saveAs(folder.filePath("a.bmp")).error().code, ErrorCode::UnsupportedFormat);
    EXPECT_EQ(chart.saveAs(folder.filePath("no/such/folder.png")).error().code, ErrorCode::FileNotWritable);
}

TEST_F(PicturesTest, SavedPictureShowsTheLegend)
{
    const QImage image = chart.picture(1);
    int inked = 0;
    for (int x = 0; x < 300; ++x) {
        for (int y = 0; y < 20; ++y)
            inked += image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
    }
    EXPECT_GT(inked, 100);
}

} // namespace
} // namespace vekha::ui

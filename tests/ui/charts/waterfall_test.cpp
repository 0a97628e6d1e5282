// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall.h"
#include "ui/theme/palette.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vekha::ui {
namespace {

using Kind = WaterfallStep::Kind;

class WaterfallTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        chart.setSteps({{Kind::Total, u"April"_s, u"10"_s, 10, {}},
                        {Kind::Worse, u"Price of a click"_s, u"+60"_s, 60, u"40 before, 100 now"_s},
                        {Kind::Better, u"Conversion"_s, u"-30"_s, -30, {}},
                        {Kind::Total, u"May"_s, u"40"_s, 40, {}}});
        chart.resize(400, 260);
        chart.show();
    }

    /// Height in pixels of a colour in the middle of a column.
    int heightOf(int step, Role role)
    {
        const QImage image = chart.grab().toImage();
        const int x = int((step + 0.5) * image.width() / 4.0);
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(x, y) == color(role) ? 1 : 0;
        return count;
    }

    Waterfall chart;
};

TEST_F(WaterfallTest, PartsStandInProportionAndInTheColourOfWhatTheyDo)
{
    const int worse = heightOf(1, Role::OffShape), better = heightOf(2, Role::OkShape);
    EXPECT_GT(worse, 40);
    EXPECT_NEAR(better, worse / 2.0, 2);
    EXPECT_EQ(chart.ground(), 0);
}

TEST_F(WaterfallTest, TotalsFarAboveTheChangeAreCutOff)
{
    chart.setSteps({{Kind::Total, u"April"_s, u"4,262"_s, 4262, {}},
                    {Kind::Worse, u"Price"_s, u"+267"_s, 267, {}},
                    {Kind::Total, u"May"_s, u"4,529"_s, 4529, {}}});
    EXPECT_GT(chart.ground(), 4000);
    EXPECT_LT(chart.ground(), 4262);
}

TEST_F(WaterfallTest, ColumnsAreActivatedByClickAndByKeysAndHeard)
{
    QSignalSpy activated(&chart, &Waterfall::itemActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(150, 130));
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 2);
    EXPECT_EQ(activated[0][0].toInt(), 1);
    EXPECT_EQ(activated[1][0].toInt(), 2);
    chart.setCurrentItem(1);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&chart);
    ASSERT_TRUE(heard);
    EXPECT_EQ(heard->text(QAccessible::Value), u"Price of a click: +60, 40 before, 100 now"_s);
}

TEST_F(WaterfallTest, NothingOrAFlatChangeIsPaintedWithoutHarm)
{
    chart.setSteps({});
    chart.grab();
    chart.setSteps({{Kind::Total, {}, {}, 0, {}}, {Kind::Total, {}, {}, 0, {}}});
    EXPECT_FALSE(chart.grab().isNull());
}

} // namespace
} // namespace vekha::ui

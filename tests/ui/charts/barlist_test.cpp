// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barlist.h"
#include "ui/theme/palette.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace vekha::ui {
namespace {

class BarListTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        list.setRows(
            {{QStringLiteral("Telegram Ads"),
              100,
              QStringLiteral("100"),
              50,
              5,
              QStringLiteral("Off course"),
              {},
              {}},
             {QStringLiteral("Email"), 50, QStringLiteral("50"), {}, 4, QStringLiteral("No target"), {}, {}},
             {QStringLiteral("Events"), {}, QStringLiteral("no data"), {}, 3, {}, {}, {}}});
        list.resize(300, list.sizeHint().height());
        list.show();
    }

    /// Pixels of a series' colour in a row.
    int inkOf(int row, int series)
    {
        const QImage image = list.grab().toImage();
        const int y = row * 43 + 25;
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == Palette::active().series(series) ? 1 : 0;
        return count;
    }

    BarList list;
};

TEST_F(BarListTest, DrawsBarsInProportionAndNoneWithoutAFigure)
{
    const int whole = inkOf(0, 5);
    EXPECT_GT(whole, 250);
    EXPECT_NEAR(inkOf(1, 4), whole / 2.0, 4);
    EXPECT_EQ(inkOf(2, 3), 0);
}

TEST_F(BarListTest, ActivatesARowByClickAndByKeys)
{
    QSignalSpy activated(&list, &BarList::itemActivated);
    QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(50, 60));
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 2);
    EXPECT_EQ(activated[0][0].toInt(), 1);
    EXPECT_EQ(activated[1][0].toInt(), 2);
}

TEST_F(BarListTest, SpeaksTheRowWithTheKeyboard)
{
    QTest::keyClick(&list, Qt::Key_Home);
    EXPECT_EQ(list.itemText(0), "Telegram Ads: 100, Off course");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&list)->text(QAccessible::Value),
              "Telegram Ads: 100, Off course");
}

TEST_F(BarListTest, AsksForTheStatusShapeOfEachRow)
{
    int painted = 0;
    std::vector<BarRow> rows = list.rows();
    rows[0].paintStatus = [&](QPainter &, const QRectF &box) { painted += box.width() == 12 ? 1 : 0; };
    list.setRows(rows);
    list.grab();
    EXPECT_EQ(painted, 1);
}

} // namespace
} // namespace vekha::ui

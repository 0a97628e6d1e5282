// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tilegrid.h"

#include "ui/theme/theme.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace vekha::ui {

namespace {

class TileGridTest : public ::testing::Test {
protected:
    TileGridTest() : theme(*qApp)
    {
        std::vector<TileContent> contents(4);
        for (size_t i = 0; i < contents.size(); ++i)
            contents[i].name = QString::number(i);
        grid.resize(1184, 320);
        grid.setTiles(contents, std::vector<QSize>(4, QSize(1, 1)));
        grid.show();
        QCoreApplication::processEvents();
    }

    /// Drags from a point of a tile to a point of the grid.
    void drag(KpiTile *tile, QPoint from, QPoint to)
    {
        QTest::mousePress(tile, Qt::LeftButton, {}, from);
        const QPoint end = tile->mapFrom(&grid, to);
        for (const QPoint &step : {(from + end) / 2, end})
            move(tile, step);
    }

    static void move(KpiTile *tile, QPoint to)
    {
        QMouseEvent event(QEvent::MouseMove, to, tile->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(tile, &event);
    }

    Theme theme;
    TileGrid grid;
};

} // namespace

TEST_F(TileGridTest, OneTileWithoutRoomMakesAllTellTheirComparisonInShort)
{
    std::vector<TileContent> contents(4);
    for (TileContent &content : contents) {
        content.value = QStringLiteral("1");
        content.change = QStringLiteral("+1%");
        content.comparedWith = QStringLiteral("vs January");
        content.comparedShorter = QStringLiteral("vs Jan");
    }
    const std::vector<QSize> spans(4, QSize(1, 1));
    const auto told = [this] {
        QStringList all;
        for (int i = 0; i < grid.count(); ++i)
            all += grid.tile(i)->comparison();
        all.removeDuplicates();
        return all.join(u'|');
    };
    grid.setTiles(contents, spans);
    EXPECT_EQ(told(), QStringLiteral("vs January"));
    contents[2].comparedWith = QStringLiteral("vs the first of January to the last day of February");
    grid.setTiles(contents, spans);
    EXPECT_EQ(told(), QStringLiteral("vs Jan"));
    // A double tile has the room.
    std::vector<QSize> wide = spans;
    wide[2] = QSize(2, 1);
    grid.setTiles(contents, wide);
    ASSERT_SOON(grid.tile(2)->width() > 400);
    EXPECT_EQ(grid.tile(2)->comparison(), contents[2].comparedWith);
    EXPECT_EQ(grid.tile(0)->comparison(), QStringLiteral("vs January"));
}

TEST_F(TileGridTest, DroppedTileGoesWhereTheLineWas)
{
    QSignalSpy moved(&grid, &TileGrid::moveRequested);
    QSignalSpy pressed(&grid, &TileGrid::pressed);
    KpiTile *first = grid.tile(0);
    const QPoint rightHalfOfThird = grid.tile(2)->geometry().center() + QPoint(60, 0);
    drag(first, QPoint(60, 60), rightHalfOfThird);
    QTest::mouseRelease(first, Qt::LeftButton, {}, first->mapFrom(&grid, rightHalfOfThird));
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ(moved[0][0].toInt(), 0);
    EXPECT_EQ(moved[0][1].toInt(), 2);
    EXPECT_EQ(pressed.size(), 0) << "a drag is no click";
}

TEST_F(TileGridTest, EscapeLeavesTheTileWhereItWas)
{
    QSignalSpy moved(&grid, &TileGrid::moveRequested);
    KpiTile *first = grid.tile(0);
    const QPoint target = grid.tile(2)->geometry().center();
    drag(first, QPoint(60, 60), target);
    QTest::keyClick(first, Qt::Key_Escape);
    QTest::mouseRelease(first, Qt::LeftButton, {}, first->mapFrom(&grid, target));
    EXPECT_EQ(moved.size(), 0);
}

TEST_F(TileGridTest, CornerMakesATileWiderAndTaller)
{
    QSignalSpy resized(&grid, &TileGrid::spanRequested);
    KpiTile *first = grid.tile(0);
    const QPoint corner = first->gripRect().center();
    QTest::mousePress(first, Qt::LeftButton, {}, corner);
    move(first, QPoint(560, 300));
    QTest::mouseRelease(first, Qt::LeftButton, {}, QPoint(560, 300));
    ASSERT_EQ(resized.size(), 1);
    EXPECT_EQ(resized[0], (QVariantList{0, 2, 2}));
}

TEST_F(TileGridTest, WidgetsAreKeptWhenFiguresChange)
{
    KpiTile *second = grid.tile(1);
    std::vector<TileContent> contents(2);
    contents[1].name = QStringLiteral("new");
    grid.setTiles(contents, std::vector<QSize>(2, QSize(1, 1)));
    EXPECT_EQ(grid.tile(1), second);
    EXPECT_EQ(second->content().name, u"new");
    EXPECT_EQ(grid.count(), 2);
}

TEST_F(TileGridTest, UpAndDownMoveByARow)
{
    QSignalSpy moved(&grid, &TileGrid::moveRequested);
    grid.resize(600, 320); // two columns
    QTest::keyClick(grid.tile(0), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(grid.tile(3), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(moved.size(), 2);
    EXPECT_EQ(moved[0], (QVariantList{0, 2}));
    EXPECT_EQ(moved[1], (QVariantList{3, 1}));
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowgrid.h"

#include <gtest/gtest.h>

#include <QWidget>

namespace vekha::ui {

namespace {

/// Widths of the tokens: window less 208 of the side bar and 2 x 24 of padding.
struct WidthCase {
    int window;
    int columns;
    int tile;
};

class FlowGridWidths : public ::testing::TestWithParam<WidthCase> {};

} // namespace

TEST_P(FlowGridWidths, GiveTheColumnsOfTheDesign)
{
    const GridColumns columns = columnsFor(GetParam().window - 208 - 48, 280, 16);
    EXPECT_EQ(columns.count, GetParam().columns);
    EXPECT_NEAR(columns.width, GetParam().tile, 1);
}

INSTANTIATE_TEST_SUITE_P(Windows, FlowGridWidths,
                         ::testing::Values(WidthCase{1280, 3, 330}, WidthCase{1440, 4, 284},
                                           WidthCase{1920, 5, 320}));

TEST(FlowGrid, DoubleAndTallTilesTakeTheirPlacesAndSmallOnesFillTheGaps)
{
    QWidget host;
    auto *grid = new FlowGrid(&host);
    QWidget wide;
    QWidget tall;
    QWidget small;
    QWidget last;
    grid->addTile(&wide, 2, 1);
    grid->addTile(&tall, 1, 2);
    grid->addTile(&small);
    grid->addTile(&last);
    grid->setGeometry(QRect(0, 0, 872, 400)); // three columns of 280
    EXPECT_EQ(wide.geometry(), QRect(0, 0, 576, 152));
    EXPECT_EQ(tall.geometry(), QRect(592, 0, 280, 320));
    EXPECT_EQ(small.geometry(), QRect(0, 168, 280, 152));
    EXPECT_EQ(last.geometry(), QRect(296, 168, 280, 152));
    EXPECT_EQ(grid->heightForWidth(872), 320);
    EXPECT_EQ(grid->indexAt(QPoint(300, 200)), 3);
    for (QWidget *tile : {&wide, &tall, &small, &last})
        tile->setParent(nullptr);
}

TEST(FlowGrid, MovingATileChangesTheOrder)
{
    QWidget host;
    auto *grid = new FlowGrid(&host);
    auto *first = new QWidget;
    auto *second = new QWidget;
    grid->addTile(first);
    grid->addTile(second);
    grid->moveTile(0, 1);
    EXPECT_EQ(grid->itemAt(0)->widget(), second);
    EXPECT_EQ(grid->itemAt(1)->widget(), first);
}

} // namespace vekha::ui

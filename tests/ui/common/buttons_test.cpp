// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace vekha::ui {

namespace {

class ButtonsTest : public ::testing::Test {
protected:
    ButtonsTest() : theme(*qApp) {}

    Theme theme;
};

const QStringList steps{QStringLiteral("Days"), QStringLiteral("Weeks"), QStringLiteral("Months")};

} // namespace

TEST_F(ButtonsTest, SegmentIsChosenByTheMouse)
{
    SegmentedControl control(steps);
    control.resize(control.sizeHint());
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    QTest::mouseClick(&control, Qt::LeftButton, {}, control.segmentRect(2).center());
    EXPECT_EQ(control.current(), 2);
    QTest::mouseClick(&control, Qt::LeftButton, {}, control.segmentRect(2).center());
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ButtonsTest, SegmentIsChosenByTheKeyboardAndStopsAtTheEnds)
{
    SegmentedControl control(steps);
    QTest::keyClick(&control, Qt::Key_Right);
    EXPECT_EQ(control.current(), 1);
    QTest::keyClick(&control, Qt::Key_End);
    QTest::keyClick(&control, Qt::Key_Right);
    EXPECT_EQ(control.current(), 2);
    QTest::keyClick(&control, Qt::Key_Home);
    QTest::keyClick(&control, Qt::Key_Left);
    EXPECT_EQ(control.current(), 0);
}

TEST_F(ButtonsTest, ChoosingASegmentDoesNotMoveTheOthers)
{
    SegmentedControl control(steps);
    const QRect before = control.segmentRect(1);
    control.setCurrent(2);
    EXPECT_EQ(control.segmentRect(1), before);
}

TEST_F(ButtonsTest, PlusSegmentAsksForAnotherOneAndChoosesNothing)
{
    SegmentedControl control(steps);
    control.setAddVisible(true, QStringLiteral("Add a dashboard"));
    control.resize(control.sizeHint());
    QSignalSpy asked(&control, &SegmentedControl::addRequested);
    QTest::mouseClick(&control, Qt::LeftButton, {}, control.segmentRect(3).center());
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(control.current(), 0);
}

TEST_F(ButtonsTest, LinkIsPressedByMouseEnterAndSpace)
{
    LinkButton link(QStringLiteral("Show causes"));
    link.resize(link.sizeHint());
    QSignalSpy clicked(&link, &QAbstractButton::clicked);
    QTest::mouseClick(&link, Qt::LeftButton);
    QTest::keyClick(&link, Qt::Key_Return);
    QTest::keyClick(&link, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 3);
}

TEST_F(ButtonsTest, FilterOpensItsMenuByTheDownKey)
{
    FilterButton filter(QStringLiteral("Channels:"));
    QMenu menu;
    menu.addAction(QStringLiteral("All"));
    filter.setMenu(&menu);
    filter.show();
    QTest::keyClick(&filter, Qt::Key_Down);
    EXPECT_TRUE(menu.isVisible());
    menu.close();
}

TEST_F(ButtonsTest, ActiveFilterIsClearedByItsCrossOrByDelete)
{
    FilterButton filter(QStringLiteral("Channels:"));
    filter.setValue(QStringLiteral("2 of 6"));
    filter.setActive(true);
    filter.resize(filter.sizeHint());
    filter.show();
    QSignalSpy cleared(&filter, &FilterButton::cleared);
    QSignalSpy clicked(&filter, &QAbstractButton::clicked);
    QTest::mouseClick(&filter, Qt::LeftButton, {}, filter.clearRect().center());
    QTest::keyClick(&filter, Qt::Key_Delete);
    EXPECT_EQ(cleared.count(), 2);
    EXPECT_EQ(clicked.count(), 0);
    EXPECT_EQ(filter.accessibleName(), QStringLiteral("Channels: 2 of 6"));
}

TEST_F(ButtonsTest, IconButtonSaysWhatItDoes)
{
    const IconButton button(QStringLiteral("more"), QStringLiteral("More"));
    EXPECT_EQ(button.accessibleName(), QStringLiteral("More"));
    EXPECT_EQ(button.toolTip(), QStringLiteral("More"));
}

TEST_F(ButtonsTest, ChipIsRemovedByItsCrossOrByDelete)
{
    Chip chip(QStringLiteral("VK Ads"));
    chip.setRemovable(true);
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(6, 12));
    EXPECT_EQ(removed.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, 12));
    QTest::keyClick(&chip, Qt::Key_Delete);
    EXPECT_EQ(removed.count(), 2);
}

TEST_F(ButtonsTest, ClickableCardIsPressedByMouseAndKeyboard)
{
    Card card(QStringLiteral("Revenue"));
    card.setClickable(true);
    card.resize(200, 100);
    QSignalSpy clicked(&card, &Card::clicked);
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(100, 80));
    QTest::keyClick(&card, Qt::Key_Return);
    EXPECT_EQ(clicked.count(), 2);
}

} // namespace vekha::ui

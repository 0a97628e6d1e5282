// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/zoom.h"
#include "tests/waiting.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vekha::ui;

namespace {

class ZoomTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    LocalSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
};

} // namespace

TEST_F(ZoomTest, SeveralStepsMakeOneStartAnewWithTheLastOfThem)
{
    Zoom zoom(settings);
    QSignalSpy chosen(&zoom, &Zoom::chosen);
    QSignalSpy restart(&zoom, &Zoom::restartNeeded);
    zoom.step(1);
    zoom.step(1);
    EXPECT_EQ(chosen.back().front().toInt(), 125);
    ASSERT_TRUE(vekha::waitUntilSent(restart));
    EXPECT_EQ(restart.count(), 1);
    EXPECT_EQ(Zoom::percentIn(settings), 100) << "a half-filled form may still hold it back";
    zoom.keep();
    EXPECT_EQ(Zoom::percentIn(settings), 125);
}

TEST_F(ZoomTest, EndsAtItsLargestAndSmallestStep)
{
    Zoom zoom(settings);
    for (int i = 0; i < 20; ++i)
        zoom.step(1);
    EXPECT_EQ(zoom.percent(), 200);
    for (int i = 0; i < 20; ++i)
        zoom.step(-1);
    EXPECT_EQ(zoom.percent(), 80);
    zoom.reset();
    EXPECT_EQ(zoom.percent(), 100);
}

TEST_F(ZoomTest, ComingBackToTheScaleShownNeedsNoStart)
{
    Zoom zoom(settings);
    QSignalSpy restart(&zoom, &Zoom::restartNeeded);
    zoom.step(1);
    zoom.step(-1);
    EXPECT_FALSE(restart.wait(1000));
}

TEST_F(ZoomTest, IsAsBeforeWhereTheStartWasHeldBack)
{
    Zoom zoom(settings);
    zoom.step(1);
    zoom.forget();
    EXPECT_EQ(zoom.percent(), 100);
    EXPECT_EQ(Zoom::percentIn(settings), 100);
}

TEST_F(ZoomTest, TakesWhatIsNoStepForTheUsualScale)
{
    settings.setValue(QStringLiteral("window/zoom"), 5000);
    EXPECT_EQ(Zoom::percentIn(settings), 100);
}

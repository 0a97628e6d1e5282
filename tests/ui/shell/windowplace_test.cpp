// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplace.h"

#include <gtest/gtest.h>

#include <QDataStream>
#include <QScreen>
#include <QTemporaryDir>
#include <QWidget>

namespace vekha::ui {

namespace {

constexpr QSize least{960, 600};
constexpr QSize first{1280, 800};

/// What QWidget::saveGeometry() writes of a window on a screen of another width.
QByteArray geometryOf(const QRect &place, bool isMaximised, int screenWidth)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_4_0);
    stream << quint32(0x1D9D0CB) << quint16(3) << quint16(0) << place << place << qint32(0)
           << quint8(isMaximised) << quint8(0) << qint32(screenWidth) << place;
    return bytes;
}

class WindowPlaceTest : public ::testing::Test {
protected:
    [[nodiscard]] bool fits() const
    {
        const QRect room = window.screen()->availableGeometry();
        return room.contains(window.geometry()) && window.minimumWidth() <= room.width() &&
               window.minimumHeight() <= room.height();
    }

    QTemporaryDir folder;
    LocalSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QWidget window;
};

} // namespace

TEST_F(WindowPlaceTest, AFirstStartFitsTheScreenHoweverSmallItIs)
{
    placeWindow(window, settings, {9600, 6000}, {12800, 8000});
    EXPECT_TRUE(fits());
    EXPECT_FALSE(window.isMaximized());
}

TEST_F(WindowPlaceTest, AMaximisedWindowStaysMaximisedAndFitsAtALargerScale)
{
    // Maximised at 100 % on a screen of twice the pixels: at 200 % this one has half of them.
    const int wide = 2 * window.screen()->geometry().width();
    settings.setWindowGeometry(
        geometryOf({0, 0, wide, 2 * window.screen()->geometry().height()}, true, wide));
    settings.setValue(QStringLiteral("window/maximised"), true);
    placeWindow(window, settings, least, first);
    EXPECT_TRUE(window.isMaximized());
    EXPECT_TRUE(fits()) << window.width() << " x " << window.height();
}

TEST_F(WindowPlaceTest, AWindowOfASlightlyWiderScreenIsShrunkToThisOne)
{
    const QSize room = window.screen()->geometry().size();
    settings.setWindowGeometry(
        geometryOf({0, 0, room.width() * 11 / 10, room.height() * 11 / 10}, false, room.width() * 11 / 10));
    placeWindow(window, settings, least, first);
    EXPECT_TRUE(fits()) << window.width() << " x " << window.height();
}

TEST_F(WindowPlaceTest, ThePlaceIsKeptForTheNextRun)
{
    placeWindow(window, settings, {200, 100}, first);
    window.setGeometry(20, 30, 400, 300);
    window.show();
    keepPlace(window, settings);
    QWidget next;
    placeWindow(next, settings, {200, 100}, first);
    EXPECT_EQ(next.geometry(), QRect(20, 30, 400, 300));
    EXPECT_FALSE(next.isMaximized());
}

} // namespace vekha::ui

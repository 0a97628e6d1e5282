// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QImage>

namespace vekha::ui {

namespace {

/// The colour of the most opaque pixel: that of the line.
QColor lineColour(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
        }
    }
    return strongest;
}

bool closeTo(const QColor &one, const QColor &other)
{
    constexpr int tolerance = 6; // premultiplied pixels lose a little
    return std::abs(one.red() - other.red()) < tolerance &&
           std::abs(one.green() - other.green()) < tolerance &&
           std::abs(one.blue() - other.blue()) < tolerance;
}

} // namespace

TEST(Icons, FollowTheSchemeWithoutBeingMadeAgain)
{
    Theme theme(*qApp);
    theme.setChoice(SchemeChoice::Light);
    const QIcon overview = icon(QStringLiteral("overview"));
    EXPECT_TRUE(closeTo(lineColour(overview.pixmap(40)), Palette::light().color(Role::Text)));
    theme.setChoice(SchemeChoice::Dark);
    EXPECT_TRUE(closeTo(lineColour(overview.pixmap(40)), Palette::dark().color(Role::Text)));
    theme.setChoice(SchemeChoice::Light);
}

TEST(Icons, AreAccentWhenSelectedAndGreyWhenDisabled)
{
    Theme theme(*qApp);
    theme.setChoice(SchemeChoice::Light);
    const QIcon data = icon(QStringLiteral("data"), Role::Muted);
    EXPECT_TRUE(closeTo(lineColour(data.pixmap(40)), Palette::light().color(Role::Muted)));
    EXPECT_TRUE(
        closeTo(lineColour(data.pixmap(40, 40, QIcon::Selected)), Palette::light().color(Role::Accent)));
    EXPECT_TRUE(
        closeTo(lineColour(data.pixmap(40, 40, QIcon::Disabled)), Palette::light().color(Role::Control)));
}

TEST(Icons, AreDrawnInDevicePixels)
{
    const QPixmap pixmap = iconPixmap(QStringLiteral("search"), 18, Qt::black, 2.0);
    EXPECT_EQ(pixmap.size(), QSize(36, 36));
    EXPECT_DOUBLE_EQ(pixmap.devicePixelRatio(), 2.0);
}

TEST(Icons, AllOfThemCanBeRead)
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    EXPECT_GT(files.size(), 40);
    for (const QString &file : files)
        EXPECT_GT(lineColour(iconPixmap(file.chopped(4), 20, Qt::red, 2.0)).alpha(), 200) << qPrintable(file);
    EXPECT_FALSE(hasIcon(QStringLiteral("no-such-icon")));
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/icontable.h"
#include "ui/theme/svgdrawing.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPixmapCache>

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

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    for (QString &name : names)
        name.chop(4);
    return names;
}

QByteArray svgOf(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return file.readAll();
}

/// By how much the pictures differ in the channel in which they do most; 256 if their sizes do.
int difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 256;
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const auto here = reinterpret_cast<const QRgb *>(one.constScanLine(y))[x];
            const auto there = reinterpret_cast<const QRgb *>(other.constScanLine(y))[x];
            for (const int shift : {0, 8, 16, 24})
                largest = std::max(largest, std::abs(int(here >> shift & 255) - int(there >> shift & 255)));
        }
    }
    return largest;
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
    EXPECT_GT(iconNames().size(), 40);
    for (const QString &name : iconNames()) {
        EXPECT_TRUE(hasIcon(name)) << qPrintable(name);
        EXPECT_GT(lineColour(iconPixmap(name, 20, Qt::red, 2.0)).alpha(), 200) << qPrintable(name);
    }
    for (const char *none : {"", "a", "no-such-icon", "overview.svg", "zz"})
        EXPECT_FALSE(hasIcon(QString::fromLatin1(none))) << none;
}

TEST(Icons, LookTheSameFromTheBuildAsFromTheirSvg)
{
    for (const QString &name : iconNames()) {
        for (const int side : {12, 14, 16, 18, 22, 32}) {
            for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
                for (const QColor &ink :
                     {QColor(Qt::white), QColor(200, 100, 37), QColor(36, 87, 197, 128)}) {
                    QPixmapCache::clear();
                    const QImage shown = iconPixmap(name, side, ink, ratio).toImage();
                    ASSERT_EQ(shown.format(), QImage::Format_ARGB32_Premultiplied);
                    const QImage drawn = drawnSvg(svgOf(name), qRound(side * ratio), ink);
                    EXPECT_LE(difference(shown, drawn), 1)
                        << qPrintable(name) << ' ' << side << " x " << ratio << ' ' << qPrintable(ink.name());
                }
            }
        }
    }
}

TEST(Icons, NeedNoSvgInTheSizesOfTheScreens)
{
    for (const QString &name : iconNames()) {
        const bool isMark = name == QLatin1String("vekha");
        for (const int side : isMark ? std::vector{22} : std::vector{14, 16, 18}) {
            for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
                const int pixels = qRound(side * ratio);
                EXPECT_EQ(imageFromIconTable(name, pixels, Qt::black).width(), pixels)
                    << qPrintable(name) << ' ' << pixels;
            }
        }
    }
    EXPECT_TRUE(imageFromIconTable(QStringLiteral("overview"), 101, Qt::black).isNull());
    EXPECT_TRUE(imageFromIconTable(QStringLiteral("no-such-icon"), 16, Qt::black).isNull());
}

} // namespace vekha::ui

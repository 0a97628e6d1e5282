// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icontable.h"

#include <algorithm>

namespace vekha::ui {

namespace {

using icontable::Icon;
using icontable::Picture;

const Icon *find(const QString &name)
{
    const std::u16string_view wanted(reinterpret_cast<const char16_t *>(name.utf16()),
                                     std::size_t(name.size()));
    const auto icon = std::ranges::lower_bound(icontable::icons, wanted, {}, &Icon::name);
    return icon != icontable::icons.end() && icon->name == wanted ? &*icon : nullptr;
}

const Picture *find(const Icon &icon, int side)
{
    const auto pictures = icontable::pictures.subspan(icon.firstPicture, icon.pictureCount);
    const auto picture = std::ranges::find(pictures, side, &Picture::side);
    return picture != pictures.end() ? &*picture : nullptr;
}

/// Makes each row of the picture with `fill(line, start, width)`, `start` being where its data are.
template <class Fill> QImage imageOf(const Picture &picture, Fill fill)
{
    QImage image(picture.side, picture.side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (int row = 0; row < picture.height; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(picture.top + row)) + picture.left;
        fill(line, picture.start + std::size_t(row) * picture.width, picture.width);
    }
    return image;
}

} // namespace

bool isInIconTable(const QString &name) { return find(name) != nullptr; }

QImage imageFromIconTable(const QString &name, int side, const QColor &color)
{
    const Icon *icon = find(name);
    const Picture *picture = icon ? find(*icon, side) : nullptr;
    if (!picture)
        return {};
    if (!icon->isOneColour)
        return imageOf(*picture, [](QRgb *line, std::size_t start, std::size_t width) {
            std::ranges::copy(icontable::pixels.subspan(start, width), line);
        });
    return imageOf(
        *picture, [ink = color.rgb() & RGB_MASK](QRgb *line, std::size_t start, std::size_t width) {
            std::ranges::transform(icontable::shades.subspan(start, width), line,
                                   [ink](quint8 shade) { return qPremultiply(ink | QRgb(shade) << 24); });
        });
}

} // namespace vekha::ui

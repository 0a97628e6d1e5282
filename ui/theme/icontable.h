// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

#include <span>
#include <string_view>

namespace vekha::ui {

/// The icons of resources/icons as constant data: icontablemaker.cpp draws them when the program is built,
/// since reading and stroking an SVG takes a hundred times longer than colouring what it looks like.
namespace icontable {

/// An icon in one size. Its rows lie one after another, without the empty margins around them.
struct Picture {
    quint8 side; // of the whole square, in device pixels
    quint8 left;
    quint8 top;
    quint8 width;
    quint8 height;
    quint32 start; // in `pixels` for an icon that has colours of its own, in `shades` for all others
};

struct Icon {
    std::u16string_view name;
    bool isOneColour;
    quint16 firstPicture;
    quint16 pictureCount;
};

extern const std::span<const Icon> icons; // in the order of their names
extern const std::span<const Picture> pictures;
extern const std::span<const quint8> shades; // how opaque: 0..255
extern const std::span<const QRgb> pixels;   // premultiplied

} // namespace icontable

/// Whether there is an icon of that name; each icon is in the table in some sizes.
[[nodiscard]] bool isInIconTable(const QString &name);

/// The icon in a square of `side` device pixels, premultiplied, as drawnSvg() draws it; a null image where
/// the table does not hold just this size.
[[nodiscard]] QImage imageFromIconTable(const QString &name, int side, const QColor &color);

} // namespace vekha::ui

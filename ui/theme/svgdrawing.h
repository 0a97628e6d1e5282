// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

class QColor;

namespace vekha::ui {

/// Whether `svg` is drawn in the colour that is asked for; if not, it has colours of its own.
[[nodiscard]] inline bool isOneColour(const QByteArray &svg) { return svg.contains("currentColor"); }

/// `svg` in a transparent square of `side` pixels, premultiplied, its "currentColor" being `color` without
/// its alpha. The square stays empty when the SVG cannot be read.
[[nodiscard]] QImage drawnSvg(const QByteArray &svg, int side, const QColor &color);

} // namespace vekha::ui

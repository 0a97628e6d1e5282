// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/pageitems.h"

#include <QFont>
#include <QStringList>

namespace vekha::ui {

/// The font of a face, in units.
[[nodiscard]] QFont fontOf(const TextFace &face);
/// Width of a text in units.
[[nodiscard]] double widthOf(const QString &text, const TextFace &face);
/// The text in lines of at most `width`: at words where they fit, else within them. What goes beyond
/// `mostLines` (0: no limit) is cut off with an ellipsis.
[[nodiscard]] QStringList wrapped(const QString &text, const TextFace &face, double width, int mostLines = 0);
/// The text, or as much of it as fits with an ellipsis.
[[nodiscard]] QString elided(const QString &text, const TextFace &face, double width);
/// Height of a line of this face: the distance of base lines.
[[nodiscard]] double lineHeightOf(const TextFace &face);
/// From the top of such a line to its base line.
[[nodiscard]] double baselineOf(const TextFace &face);

enum class Align { Left, Right, Centre };
/// A line of text with its left, right or middle at `x`, in the line that begins at `top`.
[[nodiscard]] PageText placed(const QString &text, const TextFace &face, const QColor &colour, double x,
                              double top, Align align = Align::Left);

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurelayout.h"

namespace vekha::ui {

/// Whether a line of the chart, a forecast or the hollow point of a running period stands in a box, so that
/// a text there would be struck through.
[[nodiscard]] bool touchesLine(const FigureState &state, const FigureLayout &layout, const QRectF &box);

/// Whether the stepped line of the target runs through a box.
[[nodiscard]] bool touchesTarget(const FigureState &state, const FigureLayout &layout, const QRectF &box);

} // namespace vekha::ui

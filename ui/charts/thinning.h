// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <span>
#include <vector>

namespace vekha::ui {

/// Points joined by a line; a gap in the values starts the next run.
using LineRun = std::vector<QPointF>;

/// The visible part of a series with no more points than the eye can part.
///
/// Value i stands at x = i. From `from` to `to` (both in x) every one of `columns` equal columns keeps its
/// lowest and highest value in the order they came, and the first and last visible values stay. With fewer
/// than two values a column nothing is left out. Lines that leave the range are cut at its edge. A NaN parts
/// runs where nothing is thinned; in a thinned series a gap stays when it empties a column. Runs of one point
/// are kept.
[[nodiscard]] std::vector<LineRun> thinnedRuns(std::span<const double> values, double from, double to,
                                               int columns);

} // namespace vekha::ui

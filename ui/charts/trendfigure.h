// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurelayout.h"
#include "ui/charts/trendlines.h"

class QPainter;

namespace vekha::ui {

/// A chart as a picture: lays out what a FigureState says and paints it onto anything. The widget and the
/// saved files use the same one, so a saved picture shows what the screen shows.
class TrendFigure {
public:
    /// Change it, then call `touch`.
    FigureState state;

    /// Something in `state` has changed. `restack` when the data or what is shown has.
    void touch(bool restack = false);

    /// The places, laid out when asked for the first time after a change.
    [[nodiscard]] const FigureLayout &layout();

    /// Everything but the readout; the legend only if asked for, since on the screen buttons paint it.
    void paint(QPainter &painter, bool withLegend);

private:
    FigureLayout m_layout;
    TrendLines m_lines;
    bool m_stale = true;
    bool m_stackStale = true;
};

} // namespace vekha::ui

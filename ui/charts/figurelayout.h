// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscale.h"
#include "ui/charts/figurestate.h"
#include "ui/charts/thinning.h"
#include "ui/charts/timeticks.h"

#include <QRectF>

namespace vekha::ui {

/// A place in the legend.
struct LegendEntry {
    Part part = Part::Series;
    int series = 0;
    QString name;
    bool shown = true;
    QRectF box;
};

/// A name at the right end of a line, with the point it belongs to.
struct EndLabel {
    int series = 0;
    QPointF point;
    double y = 0;
    double left = 0;
    QString text;
    bool isFar = false; ///< the line ended well before the edge of the plot
};

/// The shown runs of one line series, thinned to the width.
struct SeriesRuns {
    int series = 0;
    std::vector<LineRun> runs;
};

/// Where everything of a chart stands for one FigureState.
struct FigureLayout {
    QRectF plot;
    double from = 0;
    double to = 1;
    ValueScale left;
    std::optional<ValueScale> right;
    TimeTicks ticks;
    std::vector<LegendEntry> legend;
    std::vector<SeriesRuns> lines;
    std::vector<EndLabel> endLabels;
    double endLabelLeft = 0;

    [[nodiscard]] double slotWidth() const { return plot.width() / (to - from); }
    [[nodiscard]] double xAt(double time) const { return plot.left() + (time - from) * slotWidth(); }
    [[nodiscard]] double timeAt(double x) const { return from + (x - plot.left()) / slotWidth(); }
    [[nodiscard]] double yAt(double value, AxisSide side = AxisSide::Left) const;
    /// Bars need a few pixels each; below that columns are drawn as areas.
    [[nodiscard]] bool drawsColumns() const { return slotWidth() >= 4; }
};

/// Lays a chart out.
[[nodiscard]] FigureLayout layOut(const FigureState &state);

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurelayout.h"

class QPainter;

namespace vekha::ui {

/// Grid, value labels, both rows under the time axis: all that lies below the lines.
void paintAxes(QPainter &painter, const FigureState &state, const FigureLayout &layout);

/// Points and markers, target labels, events, anomalies, forecast line and names at the ends: all that lies
/// above.
void paintMarks(QPainter &painter, const FigureState &state, const FigureLayout &layout);

/// The vertical line of the readout and larger points where it meets the lines.
void paintCursor(QPainter &painter, const FigureState &state, const FigureLayout &layout, int period);

} // namespace vekha::ui

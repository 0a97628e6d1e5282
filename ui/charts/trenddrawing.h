// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurelayout.h"

class QPainter;

namespace vekha::ui {

/// What draws the lines of a chart. Its one kind draws with Qt Charts and lives in a module of its own,
/// loaded with the first chart: Qt Charts and the OpenGL libraries that come with it would take a seventh of
/// every start, and the page that is shown first has no chart.
class TrendDrawing {
public:
    virtual ~TrendDrawing() = default;
    TrendDrawing() = default;
    Q_DISABLE_COPY_MOVE(TrendDrawing)

    /// Takes over what is to be drawn.
    virtual void rebuild(const FigureState &state, const FigureLayout &layout) = 0;
    /// Draws into the plot of the layout given last, at the painter's own scale.
    virtual void render(QPainter &painter) = 0;
};

} // namespace vekha::ui

/// What the module gives: a new drawing, which the caller owns.
extern "C" vekha::ui::TrendDrawing *vekhaTrendDrawing();

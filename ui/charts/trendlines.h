// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurelayout.h"

#include <memory>

class QPainter;

namespace vekha::ui {

class TrendDrawing;

/// Lines, areas and columns of a chart, drawn by Qt Charts, whose module is loaded when the first are drawn.
class TrendLines {
public:
    TrendLines();
    ~TrendLines();

    /// Takes over what is to be drawn.
    void rebuild(const FigureState &state, const FigureLayout &layout);
    /// Draws into the plot of the layout given last, at the painter's own scale.
    void render(QPainter &painter);

private:
    std::unique_ptr<TrendDrawing> d;
};

} // namespace vekha::ui

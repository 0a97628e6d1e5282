// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurelayout.h"

#include <QString>

class QPainter;

namespace vekha::ui {

/// What a chart says about one period.
struct Readout {
    QString title;
    std::vector<TipRow> rows;

    /// In one line for the screen reader: "May 2026; Actual: 4,529; Target: 4,300".
    [[nodiscard]] QString text() const;
};

/// The target in force for a period: a figure, or a range with an en dash; what stands for a missing one
/// without any.
[[nodiscard]] QString targetText(const FigureState &state, int period);

/// Shown series, target, compare line, benchmark, forecast, events, unusual values and the owner's own rows.
[[nodiscard]] Readout readoutOf(const FigureState &state, int period);

/// Paints the panel beside the readout's line: left of it in the right half of the plot, inside `bounds`.
/// Rows that find no room give way to a last one that counts them.
void paintReadout(QPainter &painter, const FigureState &state, const FigureLayout &layout, int period,
                  const QRectF &bounds);

/// Paints a readout panel whose line stands at `x`; `toLeft` puts it left of the line.
void paintTip(QPainter &painter, const Readout &readout, double x, bool toLeft, const QRectF &bounds);

} // namespace vekha::ui

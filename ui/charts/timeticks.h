// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurestate.h"

#include <QFont>

namespace vekha::ui {

/// A label under the time axis.
struct TimeTick {
    double x = 0; ///< on the time axis of FigureState
    QString text;
    bool centred = true; ///< around x, else right of a tick mark at x
    bool mark = false;   ///< has a tick mark
    bool bold = false;
};

/// Both rows under the time axis.
struct TimeTicks {
    std::vector<TimeTick> labels;
    std::vector<TimeTick> groups; ///< years under months, months under days
};

/// The finest labels that fit without touching when a period is `slotWidth` pixels wide.
/// Steps start where months and years start; a range that begins inside a group names it at its left end.
[[nodiscard]] TimeTicks timeTicks(const FigureState &state, double slotWidth, const QFont &font,
                                  const QFont &boldFont);

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trenddata.h"

#include <vector>

namespace vekha::ui {

/// A value axis with round steps of 1, 2 or 5 times a power of ten.
struct ValueScale {
    double min = 0;
    double max = 1;
    double step = 1;

    /// Number of steps between min and max.
    [[nodiscard]] int steps() const;
    /// The value of a grid line, 0 = lowest; exact zero where zero is meant.
    [[nodiscard]] double tick(int index) const;
};

/// The scale that covers low..high in at most `mostSteps` steps, as many as fit up to that number.
/// Equal or unusable bounds get a range around the value, so that a flat line stands in the middle.
[[nodiscard]] ValueScale roundScale(double low, double high, int mostSteps);

/// The same with exactly `steps` steps, so that a second axis shares the grid lines of the first.
[[nodiscard]] ValueScale scaleWithSteps(double low, double high, int steps);

/// Labels of a time axis: every `step`-th `unit`.
struct TickStep {
    AxisUnit unit = AxisUnit::Month;
    int step = 1;
};

/// The label steps worth trying for a granularity, finest first.
[[nodiscard]] std::vector<TickStep> tickSteps(Granularity granularity);

/// The unit that names one period of a granularity.
[[nodiscard]] AxisUnit slotUnit(Granularity granularity);

/// Average length of a step in days, to judge how many labels it would give.
[[nodiscard]] double daysOf(TickStep step);

/// The first day on or after `day` at which a step starts: the first of a month, of January, a Monday.
[[nodiscard]] QDate firstTick(QDate day, TickStep step);

/// The start of the step after the one that starts at `tick`.
[[nodiscard]] QDate nextTick(QDate tick, TickStep step);

} // namespace vekha::ui

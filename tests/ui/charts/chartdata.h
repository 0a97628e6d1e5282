// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trenddata.h"

namespace vekha::ui::test {

/// `count` months from `first`, which is the first day of one.
[[nodiscard]] std::vector<TrendPeriod> months(QDate first, int count);

/// `count` days from `first`.
[[nodiscard]] std::vector<TrendPeriod> days(QDate first, int count);

/// Axis words that need no language: "5", "W3.5", "5/2026", "2026".
[[nodiscard]] QString plainTick(QDate day, AxisUnit unit);

/// Five months of 2026, one of them without a figure: 100, 120, gap, 140, 130.
[[nodiscard]] TrendData fiveMonths();

/// The chart of the picture look/metric-ru-light.png: twenty months of cost per customer with all that goes
/// with it.
[[nodiscard]] TrendData costPerCustomer();

/// Six channels over eighteen months, as lines.
[[nodiscard]] TrendData channels(SeriesKind kind);

} // namespace vekha::ui::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "core/workspace/forecasts.h"
#include "ui/charts/trenddata.h"

#include <optional>
#include <span>
#include <vector>

namespace vekha::ui {

/// Lines whose forecasts' bands can be told apart when all are drawn.
inline constexpr int mostForecastBands = 3;

/// Puts a forecast behind the figures of a chart: the time axis goes on as far as it reaches, the dashed line
/// joins the last figure, the band is the one that holds in 8 of 10 cases. Does nothing where the forecast
/// does not begin within or right behind the periods shown (a chart of the past) or is of another kind of
/// period, nor where too few figures tell too little (MetricForecast::canBeDrawn). What is but the last value
/// for want of figures says so beside the parting line.
/// @param periods  those of `data`, before the first forecast was added
/// @param actual   the figures the forecast goes on from, one a period
/// @param series   of `data` that goes on
/// @param scale    what figures are multiplied with to be drawn (an index)
void addForecast(TrendData &data, const std::vector<calendar::Period> &periods,
                 std::span<const std::optional<double>> actual, const MetricForecast &forecast,
                 int series = 0, double scale = 1);

} // namespace vekha::ui

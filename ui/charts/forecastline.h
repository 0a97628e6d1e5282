// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "core/workspace/forecasts.h"
#include "ui/charts/trenddata.h"

#include <optional>
#include <span>
#include <vector>

namespace vekha::ui {

/// Puts a forecast behind the figures of a chart: the time axis goes on as far as it reaches, the dashed line
/// joins the last figure, the band is the one that holds in 8 of 10 cases. Does nothing where the forecast
/// does not begin within or right behind the periods shown (a chart of the past), is of another kind of
/// period, or is but the last value for want of figures: that needs words, for which a line has no room.
/// @param periods  those of `data`, before
/// @param actual   the figures the forecast goes on from, one a period
void addForecast(TrendData &data, const std::vector<calendar::Period> &periods,
                 std::span<const std::optional<double>> actual, const MetricForecast &forecast);

} // namespace vekha::ui

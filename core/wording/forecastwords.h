// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/forecast.h"
#include "core/workspace/forecasts.h"

#include <QString>

namespace vekha::wording {

/// How a series was forecast, for a person: "mean of exponential smoothing and Theta".
[[nodiscard]] QString methodName(analysis::Method method);
/// The method of a metric's forecast; of a KPI made from its inputs it says so.
[[nodiscard]] QString methodName(const MetricForecast &forecast);

/// Why there is no forecast, or only the last figure; empty for None.
[[nodiscard]] QString sentence(analysis::NoForecast reason);
/// The same of a metric's forecast: one of too few figures may not be drawn at all.
[[nodiscard]] QString sentence(const MetricForecast &forecast);

} // namespace vekha::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trenddata.h"
#include "ui/review/reviewshown.h"

namespace vekha::ui {

/// The chart of a KPI's last periods, with its targets and what is expected next.
[[nodiscard]] TrendData trendOf(const ReviewShown &shown, const ReviewKpi &kpi, const ReviewDetail &detail);

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"
#include "core/targets/expectation.h"
#include "core/targets/seasonalnaive.h"

#include <optional>
#include <vector>

namespace vekha {

/// What a period was expected to come to before it began, by the finished periods of its kind before it
/// (oldest first, up to the one just before it; gaps where there is no figure). For periods of the past; what
/// is still to come has expectationAt() of core/workspace/forecasts.h.
[[nodiscard]] std::optional<targets::Expectation>
expectationOf(const std::vector<std::optional<double>> &history, calendar::Granularity granularity);

/// How a metric behaves over time.
[[nodiscard]] targets::Course courseOf(MetricIndex metric, const metrics::MetricCatalog &catalog);

/// How many periods of history are looked at: enough for two seasons and the errors of a third.
[[nodiscard]] int periodsOfHistory(calendar::Granularity granularity);

} // namespace vekha

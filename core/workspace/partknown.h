// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/forecasts.h"

namespace vekha::workspace {

/// How far the data of a metric reach into a period.
struct Reach {
    int days = 0;            ///< of the period that have data
    MetricIndex latest = -1; ///< the input that holds it back
};

/// The input whose data end first says how far one knows; those that never had any figure do not count.
[[nodiscard]] Reach reachOf(const Workspace &workspace, const facts::FactSource &source, MetricIndex metric,
                            const calendar::DayRange &days);

/// Lets a forecast of whole periods know what is there already of the one that runs: its expected end is the
/// figure so far and what is still expected on top, with a band that is the narrower the less is left. This
/// is done in one place, so that a tile, a warning, a trend and the review tell the same number.
[[nodiscard]] Result<MetricForecast> withPartsKnown(const Workspace &workspace,
                                                    const ForecastRequest &request, MetricForecast forecast);

} // namespace vekha::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/forecasts.h"
#include "core/workspace/kpitable.h"

#include <memory>

namespace vekha {

/// One tile of the overview with all its figures.
struct TileFigures {
    Tile tile;
    MetricIndex metric = -1; ///< -1: the metric was removed
    KpiCell cell;
    std::vector<std::optional<double>>
        history;             ///< the last periods of the chosen kind, oldest first, the shown one last
    MetricForecast forecast; ///< filled by whoever shows it, from tileForecasts()
    KpiCell before;          ///< the period before, for a tile that has no figures yet
};

/// Everything the overview page shows.
struct Overview {
    Dashboard dashboard;
    std::vector<TileFigures> tiles;
    KpiTable table; ///< metrics of the dashboard's table (and of its tiles) by channel
    std::vector<MetricIndex> tableMetrics;
};

/// One that a page and its table share: it is large, and stays as it is.
using SharedOverview = std::shared_ptr<const Overview>;

/// What the tiles of a dashboard are expected to come to, one a tile and in their order; empty ones where
/// there is nothing to expect. Apart from overview(), since it takes longer when it is asked for the first
/// time.
[[nodiscard]] Result<std::vector<MetricForecast>>
tileForecasts(const Workspace &workspace, const Dashboard &dashboard, const ViewState &view);

/// Computes a dashboard for the period, comparison and filters of `view`.
[[nodiscard]] Result<Overview> overview(const Workspace &workspace, const Dashboard &dashboard,
                                        const ViewState &view);

} // namespace vekha

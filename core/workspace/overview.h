// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/kpitable.h"

namespace vekha {

/// One tile of the overview with all its figures.
struct TileFigures {
    Tile tile;
    MetricIndex metric = -1; ///< -1: the metric was removed
    KpiCell cell;
    std::vector<std::optional<double>>
        history;    ///< the last periods of the chosen kind, oldest first, the shown one last
    KpiCell before; ///< the period before, for a tile that has no figures yet
};

/// Everything the overview page shows.
struct Overview {
    Dashboard dashboard;
    std::vector<TileFigures> tiles;
    KpiTable table; ///< metrics of the dashboard's table (and of its tiles) by channel
    std::vector<MetricIndex> tableMetrics;
};

/// Computes a dashboard for the period, comparison and filters of `view`.
[[nodiscard]] Result<Overview> overview(const Workspace &workspace, const Dashboard &dashboard,
                                        const ViewState &view);

} // namespace vekha

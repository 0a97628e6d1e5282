// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <vector>

namespace vekha {

/// One metric of one group in one period: its value, what it is compared with, how it stands.
struct KpiCell {
    facts::Value value;
    facts::Value
        basis; ///< what `compared` is held against: `value`, but stocks without channels that are not in both
    facts::Value compared; ///< Reason::NoData without comparison
    targets::Standing
        standing; ///< NoTarget for custom ranges, days and weeks: targets belong to months and longer
};

/// The status to show of a cell: one without a figure has no data, whatever its target, unless it is too
/// early for figures.
[[nodiscard]] targets::Status shownStatus(const KpiCell &cell);

/// Metrics x groups of one period, all that tiles, gauges and status tables show. Groups: total first, then
/// channels in the workspace's order.
struct KpiTable {
    std::vector<MetricIndex> metrics;
    std::vector<facts::Group> groups;
    std::vector<KpiCell> cells;   ///< metric-major
    calendar::DayRange shownDays; ///< days the data reach, where the period was cut for comparing
    std::optional<calendar::DayRange> comparedDays; ///< none: not compared
    bool running = false; ///< today lies in the period, or the data end before its end

    [[nodiscard]] const KpiCell &at(int metric, int group) const
    {
        return cells[size_t(metric) * groups.size() + size_t(group)];
    }
    /// Row of a metric, -1: not asked for.
    [[nodiscard]] int rowOf(MetricIndex metric) const;
    /// Column of a channel (All: the total), -1: it has no figures.
    [[nodiscard]] int columnOf(ChannelId channel) const;
};

/// Computes the table for the period, comparison and filters of `view`.
[[nodiscard]] Result<KpiTable> kpiTable(const Workspace &workspace, const std::vector<MetricIndex> &metrics,
                                        const ViewState &view, facts::Split split);

} // namespace vekha

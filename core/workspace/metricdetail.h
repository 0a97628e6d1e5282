// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/view.h"
#include "core/workspace/kpitable.h"
#include "core/workspace/trend.h"

#include <vector>

namespace vekha {

/// What a metric's page asks for: the metric, its channel, and the stretch of time that the trend shows.
struct MetricDetailRequest {
    MetricIndex metric = -1;
    ChannelId channel = ChannelId::All;
    ViewState view; ///< period and filters of the bar on top
    calendar::Granularity granularity = calendar::Granularity::Month; ///< of the trend
    calendar::DayRange days;                                          ///< of the trend
    bool byChannel = false; ///< the channels' trends too; with months and longer they come anyway
};

/// How a metric stood in one period of its trend.
struct PeriodStanding {
    std::optional<TrendTarget> target;
    targets::Standing standing;
};

/// All that the page of one metric shows. Compared figures are those of the period before and of a year ago,
/// both at once.
struct MetricDetail {
    MetricIndex metric = -1;
    ChannelId channel = ChannelId::All;
    std::vector<MetricIndex> inputs;       ///< what the metric is made of; empty for an input
    KpiTable previous;                     ///< the metric first, then `inputs`; split by channel
    KpiTable yearAgo;                      ///< the same, compared with a year ago
    Trend trend;                           ///< the metric alone, one group, compared with a year ago
    std::optional<Trend> channels;         ///< the metric by channel, without total
    std::vector<PeriodStanding> standings; ///< one a period of `trend`; days and weeks have no targets
    std::vector<Event> events;             ///< that concern the channel, newest first
    std::vector<FactNote> notes; ///< on figures of the metric or its inputs within the trend, newest first

    /// The metric's cell in the chosen channel; nullptr where the channel has no figures at all.
    [[nodiscard]] const KpiCell *cell(const KpiTable &table, int row = 0) const;
};

/// Computes the page. A channel that the view filters out is taken in, so that it can be looked at.
[[nodiscard]] Result<MetricDetail> metricDetail(const Workspace &workspace,
                                                const MetricDetailRequest &request);

/// Every metric with its value, standing and history of the last periods, for browsing.
struct MetricList {
    KpiTable table; ///< totals alone
    std::vector<std::vector<std::optional<double>>>
        history;                  ///< by metric: the last 12 periods, the shown one last
    std::vector<bool> hasFigures; ///< by metric: anything to show in these periods
};

/// Computes the list of all metrics of the catalogue, in its order.
[[nodiscard]] Result<MetricList> metricList(const Workspace &workspace, const ViewState &view);

} // namespace vekha

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/kpitable.h"
#include "ui/common/status.h"

#include <QList>

namespace vekha::ui {

/// What the channels page shows: the chosen KPIs and the spend, by channel.
struct ChannelFigures {
    std::vector<MetricIndex> chosen; ///< KPIs of the panels, at most four
    MetricIndex spend = -1;
    KpiTable table;

    /// The cell of a metric and channel; one without data where nothing is known.
    [[nodiscard]] KpiCell at(MetricIndex metric, ChannelId channel) const;
    /// Whether the channel has a figure or target of any metric asked for.
    [[nodiscard]] bool hasAny(ChannelId channel) const;
};

/// Asks for the figures of these metrics by channel. What is not in the catalogue is left out.
[[nodiscard]] Result<ChannelFigures> channelFigures(const Workspace &workspace, const QList<MetricId> &chosen,
                                                    const ViewState &view);

/// How a channel stands over several KPIs: the worst status, and how many of those with a judgement are good.
struct StatusSummary {
    Status worst = Status::NoTarget;
    int good = 0;
    int judged = 0;
    bool running = false; ///< some are judged by what they are on their way to
};
[[nodiscard]] StatusSummary summaryOf(const std::vector<Status> &statuses);

/// "3 of 4 met", "3 of 4 on course"; the word of the worst where nothing is judged yet.
[[nodiscard]] QString summaryText(const StatusSummary &summary);

/// KPIs of the panels before a person chose some: revenue, leads, CAC and ROMI where a dashboard shows them,
/// then others of the dashboards.
[[nodiscard]] QList<MetricId> proposedPanelMetrics(const Workspace &workspace);

constexpr int mostPanelMetrics = 4;

} // namespace vekha::ui

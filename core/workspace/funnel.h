// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/funnel.h"
#include "core/workspace/viewstate.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace vekha {

/// A stage of a funnel for one channel or the total.
struct FunnelCell {
    facts::Value count;
    std::optional<double> fromPrevious; ///< share of the stage before
    std::optional<double> fromFirst;
    std::optional<double> compared; ///< `fromPrevious` in the period compared with
    std::optional<double> comparedCount;
    std::optional<double> usual;  ///< median of `fromPrevious` over the last 12 finished periods
    std::optional<double> target; ///< of the count

    /// False where a stage is usually larger than the one before: it is no part of that one, and a rise or
    /// fall of the share says nothing.
    [[nodiscard]] bool isJudged() const { return !usual || *usual <= 1; }
};

/// All that the page of funnels shows.
struct FunnelBoard {
    std::vector<MetricIndex>
        stages; ///< those with any figure in the period, the one compared with, or before
    std::vector<facts::Group> groups;                         ///< total first, then channels with figures
    std::vector<FunnelCell> cells;                            ///< group-major
    std::vector<std::optional<analysis::WeakSpot>> weakSpots; ///< by group
    std::optional<double> valueOfOne; ///< revenue for one of the last stage; none: not known
    calendar::DayRange shownDays;
    std::optional<calendar::DayRange> comparedDays;

    [[nodiscard]] const FunnelCell &at(int group, int stage) const
    {
        return cells[size_t(group) * stages.size() + size_t(stage)];
    }
};

/// The stages of a funnel when the person has chosen none: impressions, clicks, visits, product views,
/// additions to cart, leads, MQL, SQO, and orders or deals won, whichever has figures.
[[nodiscard]] std::vector<MetricIndex> usualStages(const Workspace &workspace);

/// Computes the funnel of these stages; stages without any data are left out.
[[nodiscard]] Result<FunnelBoard> funnelBoard(const Workspace &workspace,
                                              const std::vector<MetricIndex> &stages, const ViewState &view);

} // namespace vekha

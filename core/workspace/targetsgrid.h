// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/attainment.h"
#include "core/targets/consistency.h"
#include "core/targets/realism.h"
#include "core/targets/targetediting.h"
#include "core/workspace/workspace.h"

#include <memory>

namespace vekha {

/// What the grid of targets shows.
struct TargetsGridRequest {
    std::vector<MetricIndex> metrics;
    std::vector<ChannelId> channels; ///< rows under each metric's row of all channels; empty: all in use
    calendar::Period period;         ///< whose targets are being set: figures, forecast and chance are of it
    std::vector<calendar::Period> columns; ///< empty: the period and its months
};

/// One target of the grid.
struct TargetsGridCell {
    std::optional<targets::Target> target; ///< in force: own, spread from a longer one, or added up
    bool isOwn = false;
    bool isSpread = false;               ///< a share of a longer period's: shown in italics
    bool isRolledUp = false;             ///< added up from months or channels
    bool isClosed = false;               ///< its period is locked
    std::optional<targets::Target> then; ///< in force at the end of its period, where that was another one
};

/// A row: a metric of all channels or of one.
struct TargetsGridRow {
    MetricIndex metric = -1;
    ChannelId channel = ChannelId::All;
    std::optional<double> yearAgo; ///< the request's period a year ago
    std::optional<double> previous;
    bool previousIsPartial = false; ///< it runs: figure so far
    std::optional<targets::Expectation> expected;
    std::optional<double> actual; ///< of the request's period, as far as it is there
    bool actualIsPartial = false; ///< it does not cover the whole period
    std::optional<double> chance; ///< of meeting the period's target; none where the whole figure is known
    std::optional<targets::Likelihood> word;
    /// Where the period is over and its figure whole or missing: how it stands, by the target in force then.
    std::optional<targets::Standing> result;
    double closeFrom = 0;                         ///< the threshold of "close" in force then
    std::vector<TargetsGridCell> cells;           ///< one a column
    std::vector<targets::Difference> differences; ///< of the row's own targets and their parts, by column
};

/// Where today stands to a period: one that is over has facts, one to come has chances.
enum class PeriodTense { Over, Running, ToCome };

/// The contents of the targets page: plain data.
struct TargetsGrid {
    PeriodTense tense = PeriodTense::ToCome; ///< of the period
    calendar::Period period;
    std::vector<calendar::Period> columns;
    std::vector<TargetsGridRow> rows; ///< by metric: all channels first, then its channels
    [[nodiscard]] int rowOf(MetricIndex metric, ChannelId channel) const;
};

/// What does not change while targets are typed: figures and forecasts. Made once a state of the file, off
/// the GUI thread.
class TargetsGridFigures;
[[nodiscard]] Result<std::shared_ptr<const TargetsGridFigures>>
targetsGridFigures(const Workspace &workspace, const TargetsGridRequest &request);

/// The grid for a book of targets (Workspace::targets(), with what is typed laid over by TargetBook::with()):
/// quick enough for every key press.
[[nodiscard]] TargetsGrid targetsGrid(const TargetsGridFigures &figures, const targets::TargetBook &book);

/// Targets of the request's period by the forecast, for rows that have one: whole units of the metric.
[[nodiscard]] std::vector<targets::TargetEdit> targetsFromForecast(const TargetsGridFigures &figures);

/// Targets of the request's period by the figures of the one before it or of a year ago, better by a share:
/// +0.1 is 10 % more, or less where lower is better. Rows without a whole figure, and metrics of which
/// neither is better, are left out.
[[nodiscard]] std::vector<targets::TargetEdit> targetsFromFigures(const TargetsGridFigures &figures,
                                                                  bool onYearAgo, double betterBy);

/// What realism() looks back on and ahead to, for every target that may be typed for a key.
struct RealismFacts {
    std::vector<targets::PeriodFigure> history; ///< of finished periods since the first figure
    std::optional<targets::Expectation> expected;
    std::optional<facts::Value> result;  ///< of a period that is over, where its figure is whole
    std::optional<targets::Target> then; ///< the target in force at its end
    double closeFrom = 0;                ///< the threshold in force then
    /// How the period ended; none where it has not ended or its figure is not whole.
    /// @param now  the target as it is now, or is being typed: it counts where none was in force then
    [[nodiscard]] std::optional<targets::Standing> standing(const metrics::Metric &metric,
                                                            const std::optional<targets::Target> &now) const;
};
[[nodiscard]] Result<RealismFacts> realismFacts(const Workspace &workspace, const targets::TargetKey &key);
/// "Is it realistic?" for a target that is being set.
[[nodiscard]] Result<targets::Realism> realismOf(const Workspace &workspace, const targets::Target &target);

/// What disagrees among the targets of these periods.
[[nodiscard]] Result<std::vector<targets::Inconsistency>>
targetWarnings(const Workspace &workspace, const targets::TargetBook &book,
               const std::vector<calendar::Period> &periods);

} // namespace vekha

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/kpitable.h"
#include "core/workspace/trend.h"

#include <vector>

namespace vekha {

/// What a review of a period is to hold.
struct ReviewRequest {
    ViewState view;
    int months = 24;           ///< of the series, the last one that of the period's end
    qint64 mostFacts = 50'000; ///< beyond it the stored figures are left out and only counted
};

/// A target with what came of it.
struct TargetFigures {
    MetricIndex metric = -1;
    targets::Target target;
    facts::Value actual;
    targets::Standing standing;
};

/// All figures of the review of one period, as the workbook (and a report) writes them down.
struct ReviewFigures {
    ReviewRequest request;
    std::shared_ptr<const store::Content> content; ///< names and definitions of this very state
    calendar::FiscalCalendar calendar;
    std::optional<calendar::Day> dataEnd;

    std::vector<MetricIndex> metrics; ///< reviewed: those of dashboards, then those with targets
    std::vector<MetricIndex> inputs;  ///< what they are computed from and are not themselves
    KpiTable table;                   ///< `metrics`, then `inputs`, split by channel
    Trend months;                     ///< the same rows and split, by month
    std::vector<std::vector<std::optional<double>>> monthTargets; ///< by reviewed metric: one a month

    std::vector<TargetFigures> targets;    ///< that overlap the series' months or lie behind, by metric
    std::vector<facts::SeriesFacts> facts; ///< stored figures that overlap the period
    std::vector<FactNote> notes;           ///< on them
    qint64 factCount = 0;                  ///< also of what was left out

    [[nodiscard]] bool hasAllFacts() const { return factCount <= request.mostFacts; }
};

/// The metrics that a review looks at: those of the dashboards' tiles and tables in their order, then all
/// that have a target overlapping `days`.
[[nodiscard]] std::vector<MetricIndex> reviewedMetrics(const store::Content &content,
                                                       const calendar::DayRange &days);

/// Computes the review. Fails where the store fails, and with Cancelled.
[[nodiscard]] Result<ReviewFigures> reviewFigures(const Workspace &workspace, const ReviewRequest &request,
                                                  Progress &progress);

/// The month (or other period) that a review is about when none is named: the one in which the figures end.
[[nodiscard]] ViewState reviewedView(const Workspace &workspace,
                                     std::optional<calendar::Period> period = std::nullopt);

} // namespace vekha

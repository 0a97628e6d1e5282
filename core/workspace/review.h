// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"
#include "core/warnings/warning.h"
#include "core/workspace/explain.h"
#include "core/workspace/forecasts.h"
#include "core/workspace/kpitable.h"
#include "core/workspace/trend.h"

#include <memory>
#include <vector>

namespace vekha {

/// A decision with what one has to know beside it.
struct ReviewedDecision {
    review::Decision decision;
    calendar::Period of;  ///< of the review that made it
    bool overdue = false; ///< open, and its day has passed
    bool operator==(const ReviewedDecision &) const = default;
};

/// What the meeting looks at closer where it comes to a KPI.
struct ReviewDetail {
    Explanation cause;
    std::vector<calendar::Period> periods;      ///< up to the reviewed one, oldest first
    std::vector<std::optional<double>> history; ///< one a period
    std::vector<TrendTarget> targets;           ///< in force, for the periods that have one
    /// Empty for a period of long ago: a forecast knows what came after it. `outcomes` are left out.
    MetricForecast forecast;
    std::vector<warnings::Warning> warnings; ///< of this metric, the gravest first
};

/// One KPI of a review, over all channels.
struct ReviewKpi {
    MetricIndex metric = -1; ///< in the board's catalogue
    KpiCell cell;
    double off = 0;    ///< how far off, a share of the target: 0.2 is 20 % short; below 0: surpassed
    double weight = 1; ///< 1, and up to 2 for what scorecards count most
    std::optional<ReviewDetail> detail;
};

/// All that a review shows, of one period and all channels.
///
/// It names metrics and channels by a catalogue and lists of its own: the board of a finished review is read
/// from its snapshot, and what it names may have been renamed or removed since.
struct ReviewBoard {
    ViewState view; ///< the period, and what it is compared with
    QDate today;
    std::optional<calendar::Day> dataEnd;
    calendar::DayRange shownDays;                   ///< of a running period: the days that the data reach
    std::optional<calendar::DayRange> comparedDays; ///< and the same days of the period before
    bool running = false;

    /// Worst first: what missed its target or is off course, then what is close or at risk, then what has no
    /// figures for its target, what is too early to tell, what is met or on course, and what has no target.
    /// Within each by how far off it is, times its weight (without a target: by how much worse it became).
    std::vector<ReviewKpi> kpis;

    std::optional<review::Review> review;     ///< none: not begun
    bool asItWas = false;                     ///< the figures are those of the moment when it was finished
    int changedSince = 0;                     ///< of a finished review: KPIs whose figure is another one now
    std::vector<ReviewedDecision> decisions;  ///< of this review, as they stand now
    std::optional<calendar::Period> previous; ///< the review before this one
    /// Those of the review before, and what is open still of older ones: overdue ones first, then the others
    /// by their day. Of a finished review: as they stood then.
    std::vector<ReviewedDecision> earlier;

    metrics::MetricCatalog catalog;
    std::vector<Channel> channels;
    std::vector<Campaign> campaigns;

    [[nodiscard]] const calendar::Period &period() const { return *view.period; }
    [[nodiscard]] bool isFinished() const { return review && review->finished; }
    /// What the review holds about a metric.
    [[nodiscard]] review::ReviewItem itemOf(const MetricId &metric) const;
    /// KPIs that the meeting has been at.
    [[nodiscard]] int seen() const;
    /// The KPI of this id; nullptr where it is not reviewed.
    [[nodiscard]] const ReviewKpi *find(const MetricId &metric) const;
    [[nodiscard]] const metrics::Metric &metricOf(const ReviewKpi &kpi) const
    {
        return catalog.at(kpi.metric);
    }
    [[nodiscard]] std::vector<ReviewedDecision> decisionsOn(const MetricId &metric) const;
};

/// The period a review of this view is about: a month or longer as it is; of days, weeks and own ranges the
/// month of their last day.
[[nodiscard]] calendar::Period reviewPeriod(const Workspace &workspace, const ViewState &view);

/// The board with its figures, without `detail` unless it is of a finished review. Filters of the view do not
/// count: a review is about the whole.
[[nodiscard]] Result<ReviewBoard> reviewList(const Workspace &workspace, const ViewState &view);
/// What belongs to one KPI of a board that is not as it was. May be asked from any thread.
[[nodiscard]] Result<ReviewDetail> reviewDetail(const Workspace &workspace, const ViewState &view,
                                                MetricIndex metric);
/// The board with all details.
[[nodiscard]] Result<ReviewBoard> reviewBoard(const Workspace &workspace, const ViewState &view);

/// A board as text, to be kept with a finished review, and back. Reviews and decisions themselves are not in
/// it, but for `earlier`. An empty result where the text is no snapshot.
[[nodiscard]] QString snapshotOf(const ReviewBoard &board);
[[nodiscard]] std::optional<ReviewBoard> boardFromSnapshot(const QString &snapshot);

} // namespace vekha

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecards/scorecard.h"
#include "core/targets/attainment.h"

namespace vekha::scorecards {

/// What is known of a row in a period.
struct RowFacts {
    std::optional<double> actual;
    std::optional<targets::Target> target;              ///< in force then; for rows without own
    metrics::Direction better = metrics::Direction::Up; ///< that of the metric
    bool complete = true;                               ///< the period's data are all in
    bool isTooEarly = false; ///< what it is composed of has not begun to come in: not to be judged yet
};

/// The result of a row.
struct RowResult {
    std::optional<double> actual;
    std::optional<double> target;
    std::optional<double> low; ///< of a band
    std::optional<double> high;
    std::optional<double> attainment;
    targets::NoAttainment noAttainment = targets::NoAttainment::None;
    std::optional<double> result; ///< none: no data or no target, or too early to tell
    double weight = 0;            ///< as it counted; a shared one is larger than the row's
    bool isBelowFloor = false;
    bool isCapped = false; ///< by the stretch value or the card's limit
    bool complete = true;
    bool isTooEarly = false;
};

/// The result of a card in a period.
struct CardResult {
    std::vector<RowResult> rows;
    std::optional<double> total; ///< sum of weight x result; none where no row counts
    std::optional<double> payoutShare;
    std::optional<double> payout; ///< in money; none without a bonus sum
    bool complete = true;
};

/// Result of a row: attainment against its target; 0 below the floor value; no more than the attainment of
/// the stretch value, and within the card's limits. Where attainment has no number, 100 % if the target is
/// met by comparing, else 0. What cannot be judged yet counts as a row without data.
[[nodiscard]] RowResult rowResult(const Scorecard &card, const CardRow &row, const RowFacts &facts);
/// @param facts  one for each row
[[nodiscard]] CardResult cardResult(const Scorecard &card, const std::vector<RowFacts> &facts);

/// Share of the bonus for a result: 0 below the first point, linear between points, that of the last point
/// above it.
[[nodiscard]] double payoutShare(const std::vector<PayoutPoint> &curve, double result);

} // namespace vekha::scorecards

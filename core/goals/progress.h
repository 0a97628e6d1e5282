// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/goal.h"
#include "core/targets/attainment.h"

#include <vector>

namespace vekha::goals {

/// What is known of a measure at the moment.
struct MeasureNow {
    std::optional<double> actual;        ///< over the measure's span
    std::optional<double> expectedAtDue; ///< the forecast, if there is one
};

/// How far one measure has come.
struct MeasureProgress {
    std::optional<double> actual;
    std::optional<double> share; ///< from baseline to target; 1.0: reached
    targets::NoAttainment noShare = targets::NoAttainment::None;
    std::optional<double> shareAtDue; ///< if it goes on as so far, or as forecast
};

/// How far a goal has come by `today`.
struct GoalProgress {
    std::vector<MeasureProgress> measures;
    std::optional<double> share;      ///< weighted, over the measures that have one
    std::optional<double> expected;   ///< by now: the share of the goal's time that has passed
    std::optional<double> shareAtDue; ///< weighted
    /// OnCourse where the share at the due date reaches 1, AtRisk from 80 % on, OffCourse below; Met or
    /// Missed after the due date; TooEarly in the first tenth of its time; NoData, NoTarget.
    targets::Status status = targets::Status::NoTarget;
};

/// Progress = weighted attainment of the measures from baseline to target (targets.md section 2). A sum over
/// the whole time without a baseline starts from 0.
/// @param directions  which way is better for each measure's metric
/// @param now         one for each measure
[[nodiscard]] GoalProgress progressOf(const Goal &goal, const std::vector<metrics::Direction> &directions,
                                      const std::vector<MeasureNow> &now, QDate today);

} // namespace vekha::goals

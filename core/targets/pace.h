// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"

#include <optional>

namespace vekha::targets {

/// How a metric that adds up over time goes towards its target (targets.md section 1).
struct Pace {
    double shareDue = 0;        ///< of the target due by the last day with data, 0..1
    bool byLastYear = false;    ///< by last year's shape; else by days
    std::optional<double> pace; ///< actual so far / the share of the target due by now; 1.0: just in time
    double rateSoFar = 0;       ///< a day
    std::optional<double> rateNeeded;       ///< a day for the rest of the period; none after its last day
    int daysLeft = 0;                       ///< after the last day with data
    std::optional<calendar::Day> reachedOn; ///< day on which the target is expected to be reached
    bool isReached = false;                 ///< the actual so far is the target already
};

/// What pace is reckoned from.
struct PaceFacts {
    calendar::DayRange period;
    calendar::Day lastDay = 0; ///< last day with data, within the period
    double target = 0;         ///< of a band: the end that is to be reached
    double soFar = 0;
    std::optional<double> lastYearSoFar; ///< by the same day of the same period a year ago
    std::optional<double> lastYearWhole; ///< of all of that period
    std::optional<double> expectedAtEnd; ///< the forecast
};

/// The share is last year's where both of its figures are above 0 and the part is not above the whole; else
/// that of the days. The day of reaching goes by what the forecast expects for the rest of the period, or by
/// the rate so far, also beyond the period's end up to two years; none where nothing more is expected.
[[nodiscard]] Pace paceOf(const PaceFacts &facts);

} // namespace vekha::targets

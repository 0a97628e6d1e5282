// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/attainment.h"
#include "core/warnings/limits.h"
#include "core/warnings/warning.h"

#include <vector>

namespace vekha::warnings {

/// What a warning is about, as all detectors need it.
struct Subject {
    MetricId metric;
    MetricIndex index = -1;
    ChannelId channel = ChannelId::All;
    metrics::Direction better = metrics::Direction::Up;
    bool isInput = true;
    bool isMoneySpent = false; ///< money that adds up and is better kept low: a budget
    double closeFrom = 0.9;
    Limits limits;
};

/// How the subject stands in one period.
struct TargetFacts {
    calendar::Period period;
    targets::Standing standing;
};
/// OffCourse, SpendAhead or Missed; none where it stands well enough. Severity goes by what it is expected to
/// attain (has attained): low from "close" on, high more than 15 points below it.
[[nodiscard]] std::optional<Warning> againstTarget(const Subject &subject, const TargetFacts &facts);

/// Figures of successive finished periods, the last one last; gaps are none.
struct History {
    std::vector<calendar::Period> periods;
    std::vector<std::optional<double>> values;
    int season = 12; ///< periods in a year
};
/// BadTrend by the last period: `Limits::worseningPeriods` in a row, each worse than the one before, with and
/// without the season and by more than the series moves anyway; or a significant slope the bad way over the
/// last twelve (at least eight).
[[nodiscard]] std::optional<Warning> badTrend(const Subject &subject, const History &history);
/// Unusual: the last figure lies outside the band of the forecast made before it and off by robust deviations
/// of what was to be expected. Both must say so: either alone cries wolf too often.
[[nodiscard]] std::optional<Warning> unusual(const Subject &subject, const History &history);
/// Unusual by days: one of the last `daysBack` of daily figures.
[[nodiscard]] std::optional<Warning> unusualDay(const Subject &subject, const History &days, int daysBack);

/// A figure of a series that is unusual.
struct UnusualPlace {
    int place = 0;
    double expected = 0; ///< instead
};
/// All unusual figures of a series, each judged by those before it: for marks on a trend.
/// @param byScoreAlone  days and weeks: without a forecast made at each of them
[[nodiscard]] std::vector<UnusualPlace> unusualPlaces(const std::vector<std::optional<double>> &values,
                                                      int season, bool byScoreAlone, const Limits &limits);

} // namespace vekha::warnings

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace vekha::analysis {

/// How to look for unusual values.
struct AnomalyOptions {
    int period = 1; ///< values in a season: 24 for hours, 7 for days, 52 for weeks, 12 for months
    /// How many values pass between two false alarms, about; 0: chosen by the season (see falseAlarmEvery()).
    double falseAlarmEvery = 0;
};

/// What is thought of one value, made from those before it alone, as it would have been known at the time.
struct AnomalyScore {
    double score = 0; ///< 0..1; from 0.5 on the value is unusual
    bool isAnomaly = false;
    double expected = 0;   ///< what the values before let expect; nan while there are too few
    double deviations = 0; ///< how far off the value is, in robust standard deviations, with its sign
};

/// Scores each value (nan: a gap, scored 0).
///
/// Expected is whichever of three was the least off so far: the median of the values at the same place of the
/// last 14 seasons, moved by as much as the last season lies off its own expectation (so that a new level is
/// news once and not for weeks); the median of the last three values, for series that wander; that of the
/// last seven. The deviation counts in robust deviations of what this way was off before, at this place of
/// the season and at all. How rare it is comes from an exponential tail fitted to the largest deviations so
/// far ("peaks over threshold", Pickands 1975; for streams Siffer et al. 2017): series with wild tails get
/// wide limits.
[[nodiscard]] std::vector<AnomalyScore> anomalyScores(const std::vector<double> &values,
                                                      const AnomalyOptions &options);

/// The default. For a series that keeps to its season an hourly one gives one false alarm in twelve weeks, a
/// daily one in four years, a weekly one in eight, a monthly one in five, any other in a hundred values; real
/// series wander and have wild tails, and give up to one a year (README, "How good the forecast is").
[[nodiscard]] double falseAlarmEvery(int period);

} // namespace vekha::analysis

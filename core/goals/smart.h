// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/goal.h"
#include "core/targets/realism.h"

#include <vector>

namespace vekha::goals {

/// The letters of SMART, in order.
enum class Letter { Specific, Measurable, Achievable, Relevant, TimeBound };

/// What a goal still lacks.
enum class Lack {
    Statement,          ///< S: what is to be reached
    Measures,           ///< S: which metric tells it
    Scope,              ///< S: a channel in the measures, or the scope in words
    UnknownMetric,      ///< M: the metric does not exist (any more)
    MetricHasNoData,    ///< M
    MeasureTarget,      ///< M: a measure has no target value
    MeasureWeights,     ///< M: no weight is above 0
    Budget,             ///< A
    People,             ///< A
    Objective,          ///< R
    Owner,              ///< R: someone whose business it is
    Start,              ///< T
    Due,                ///< T
    DueBeforeStart,     ///< T
    LongerThanHalfYear, ///< T: with a short horizon
};
[[nodiscard]] Letter letterOf(Lack lack);
/// Stable codes: "s", "m", "a", "r", "t"; "statement", "measures", ..
[[nodiscard]] QString codeOf(Letter letter);
[[nodiscard]] QString codeOf(Lack lack);

/// What one must know of a measure's metric to judge the goal.
struct MeasureFacts {
    bool isKnown = true;
    bool hasData = true;
    bool isOfOneChannel = false;                   ///< the measure names a channel, so that the scope is told
    std::optional<targets::Likelihood> likelihood; ///< of the realism check; a remark, no lack
};

/// One thing that lacks; `measure` is its place in the goal, -1: the goal itself.
struct Lacking {
    Lack lack = Lack::Statement;
    int measure = -1;
    bool operator==(const Lacking &) const = default;
};

/// Everything that lacks, in the order of the letters. A goal can be made active when this is empty.
/// @param facts  one for each measure
[[nodiscard]] std::vector<Lacking> lacking(const Goal &goal, const std::vector<MeasureFacts> &facts);

} // namespace vekha::goals

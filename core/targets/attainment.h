// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/facts/value.h"
#include "core/targets/expectation.h"
#include "core/targets/pace.h"
#include "core/targets/status.h"
#include "core/targets/target.h"

#include <optional>

namespace vekha::targets {

/// Why an attainment has no number. TargetNotPositive: the target is 0 or below and has no baseline.
/// ActualZero: lower is better and the actual is 0 (or below), so that target / actual would say nothing.
enum class NoAttainment { None, NoTarget, NoData, TargetNotPositive, ActualZero, TargetIsBaseline };
/// Stable codes: "no_target", "no_data", "target_not_positive", "actual_zero", "target_is_baseline"; empty
/// for None.
[[nodiscard]] QString codeOf(NoAttainment reason);

/// What gave a status, so that its rule can be told in words: `value` is what was compared with `threshold`.
struct StatusRule {
    enum class Kind {
        NoTarget,
        NoData,
        ReachesTarget,  ///< attainment of at least 100 %
        ReachesClose,   ///< attainment from the threshold on
        BelowClose,     ///< attainment below the threshold
        ComparedMet,    ///< no attainment: the actual is at least as good as the target
        ComparedMissed, ///< no attainment: it is worse
        LikelyMet,      ///< chance from 50 % on
        MaybeMet,       ///< chance from 20 % on
        HardlyMet,      ///< chance below 20 %
        FewDays,        ///< `value` of `threshold` days that a status needs have figures
        EnteredMonthly, ///< figures come by the month and this one is not in yet
        NoForecast,     ///< too short a history to say how likely it is
    };
    Kind kind = Kind::NoTarget;
    double value = 0;
    double threshold = 0;
    MetricIndex input = -1; ///< of EnteredMonthly: the input whose figure is awaited
    bool operator==(const StatusRule &) const = default;
};
/// Stable codes: "reaches_target", "chance_at_risk", "few_days", ..
[[nodiscard]] QString codeOf(StatusRule::Kind kind);

/// What a running period is on its way to.
struct Outlook {
    std::optional<double> chance;   ///< of meeting the target, 0..1
    std::optional<double> expected; ///< at the end of the period
    std::optional<double> low80;
    std::optional<double> high80;
    std::optional<Pace> pace; ///< of what adds up over time
};

/// How much of a target was reached, and how the metric stands.
struct Standing {
    std::optional<double> actual;
    std::optional<Target> target;
    std::optional<double> attainment; ///< 1.0: exactly the target; may be negative or above 1
    NoAttainment noAttainment = NoAttainment::NoTarget;
    Status status = Status::NoTarget;
    bool rolledUp = false;          ///< the target is the sum of the channels' or months' targets
    bool spread = false;            ///< the target is a share of a longer period's
    bool changedAfterStart = false; ///< the target was changed after the period began
    bool isSuperseded = false;    ///< the target is that of then; since the period's end it was changed again
    std::optional<Target> setNow; ///< what it was changed to; none: it was removed
    StatusRule rule;
    std::optional<Outlook> outlook; ///< of a running or partial period
};

/// Attainment of a target (targets.md section 1). Better up: actual / target; better down: target / actual;
/// with a baseline (actual - baseline) / (target - baseline); band: 1 inside, falling to 0 at one band-width
/// outside.
/// @param direction  that of the metric, where the target names none
struct Attainment {
    std::optional<double> share;
    NoAttainment reason = NoAttainment::None;
};
[[nodiscard]] Attainment attainment(const Target &target, metrics::Direction direction,
                                    std::optional<double> actual);

/// Standing of a value against its target. A running or partial period has TooEarly here until a forecast can
/// tell more; a finished one Met (>= 1), Close (>= metric.closeFrom) or Missed. Where attainment has no
/// number, met or missed is told by comparing actual with target.
/// @param closeFrom  the threshold that was in force then; none: the metric's
[[nodiscard]] Standing standing(const metrics::Metric &metric, const std::optional<Target> &target,
                                const facts::Value &actual, std::optional<double> closeFrom = std::nullopt);

/// How much of the target is expected to be reached at the end of a running or partial period; none without a
/// forecast.
[[nodiscard]] std::optional<double> expectedAttainment(const metrics::Metric &metric,
                                                       const Standing &standing);

/// What one knows of a running or partial period.
struct RunningFacts {
    int days = 0;         ///< of the period
    int daysWithData = 0; ///< of them, up to the last day that has figures
    bool enteredMonthly = false;
    std::optional<Expectation> atEnd; ///< none: no forecast possible
    std::optional<Pace> pace;
};
/// The standing of a period that is not over and has no figure at all so far: too early to tell, not "no
/// data".
void judgeNotBegun(Standing &standing, int days, bool enteredMonthly);
/// On course from a chance of 50 %, at risk from 20 %, off course below.
[[nodiscard]] Status statusOfChance(double chance);
/// Gives the standing of a running or partial period its chance, pace and status: on course from 50 %, at
/// risk from 20 %, off course below; too early while less than a tenth of the days have data, or without a
/// forecast.
void judgeRunning(Standing &standing, const metrics::Metric &metric, const RunningFacts &running);

} // namespace vekha::targets

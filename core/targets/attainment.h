// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/facts/value.h"
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

/// How much of a target was reached, and how the metric stands.
struct Standing {
    std::optional<double> actual;
    std::optional<Target> target;
    std::optional<double> attainment; ///< 1.0: exactly the target; may be negative or above 1
    NoAttainment noAttainment = NoAttainment::NoTarget;
    Status status = Status::NoTarget;
    bool rolledUp = false; ///< the target is the sum of the channels' or months' targets
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
[[nodiscard]] Standing standing(const metrics::Metric &metric, const std::optional<Target> &target,
                                const facts::Value &actual);

} // namespace vekha::targets

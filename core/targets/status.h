// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vekha::targets {

/// How a metric stands against its target (targets.md section 1). A running period has OnCourse, AtRisk,
/// OffCourse or TooEarly; a finished one Met, Close or Missed.
enum class Status { NoTarget, NoData, TooEarly, OnCourse, AtRisk, OffCourse, Met, Close, Missed };

/// Stable code of the command line: "no_target", "no_data", "too_early", "on_course", ..
[[nodiscard]] QString codeOf(Status status);

/// 0 for what is missed or off course, 1 for what is close or at risk, 2 for what is met or on course, then
/// too early, no data and no target, each its own: for sorting, and for telling them group by group.
[[nodiscard]] int severityRank(Status status);
constexpr int severityRanks = 6;

} // namespace vekha::targets

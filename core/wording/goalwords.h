// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/audit.h"
#include "core/goals/goal.h"
#include "core/goals/smart.h"
#include "core/targets/attainment.h"
#include "core/targets/closing.h"
#include "core/targets/consistency.h"
#include "core/targets/realism.h"
#include "core/wording/format.h"
#include "core/wording/namebook.h"
#include "core/wording/periods.h"

#include <QString>

namespace vekha::wording {

// Names and sentences of targets, goals and scorecards, in the language of the installed translators.

/// "Evenly", "Like last year", "Along the trend".
[[nodiscard]] QString spreadingName(targets::Spreading spreading);
/// "Modest", "Ambitious", "Hardly reachable".
[[nodiscard]] QString likelihoodName(targets::Likelihood likelihood);
/// The rule that gave a status, in words: "Attainment 93.2% is below 100%, and at least 90%."
/// @param input  name of the input that the rule waits for; empty: the metric's own figure is awaited
[[nodiscard]] QString sentence(const targets::StatusRule &rule, const metrics::Metric &metric,
                               const Format &format, const QString &input = {});
/// What two targets disagree about: "The targets of the channels add up to 110, the one of all channels is
/// 100."
[[nodiscard]] QString sentence(const targets::Inconsistency &found, const metrics::Metric &metric,
                               const Format &format);

/// That a target was changed after its period began, or after it ended ("in force when the period ended; now
/// it is 120"); empty: it was not.
[[nodiscard]] QString targetRemark(const targets::Standing &standing, const metrics::Metric &metric,
                                   const Format &format);
/// What is not as it was when its period was closed: "Leads, VK Ads, April 2026: 120, at closing 100".
[[nodiscard]] QString sentence(const targets::LateChange &change, const metrics::Metric &metric,
                               const NameBook &names, const PeriodNames &periods, const Format &format);

/// "Draft", "Active", "Reached", ..
[[nodiscard]] QString goalStateName(goals::GoalState state);
/// statusName() said of a goal, which is met in another gender than a target.
[[nodiscard]] QString goalStatusName(targets::Status status);
/// "Short-term", "Long-term".
[[nodiscard]] QString horizonName(goals::Horizon horizon);
/// "From start to due date", "Per month", "Per quarter".
[[nodiscard]] QString measureSpanName(goals::MeasureSpan span);
/// "Specific", "Measurable", ..
[[nodiscard]] QString letterName(goals::Letter letter);
/// What is lacking, as something to do: "Say what is to be reached."
[[nodiscard]] QString sentence(goals::Lack lack);

/// "No data for 2 months: March, April 2026."
[[nodiscard]] QString sentence(const goals::AuditFinding &finding, const PeriodNames &periods);
/// What a button says: "Set a target".
[[nodiscard]] QString auditActionName(goals::AuditAction action);

} // namespace vekha::wording

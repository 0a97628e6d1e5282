// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/calendar/period.h"
#include "core/targets/status.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace vekha::goals {

/// What the regular revision of KPIs finds (targets.md section 2).
enum class AuditFlag {
    NoOwner,
    NoGoal,
    NoTarget,          ///< none for the current quarter
    NoData,            ///< for 2 periods
    TooEasy,           ///< met by more than 20 % 3 periods running
    Unrealistic,       ///< missed 3 periods running: unrealistic or neglected
    DefinitionChanged, ///< since the last quarter began
};
/// What to do about it.
enum class AuditAction {
    NameOwner,
    LinkGoal,
    SetTarget,
    EnterData,
    RaiseTarget,
    ReviewTarget,
    ReviewDefinition
};

/// Stable codes: "no_owner", .., "definition_changed"; "name_owner", .., "review_definition".
[[nodiscard]] QString codeOf(AuditFlag flag);
[[nodiscard]] QString codeOf(AuditAction action);
[[nodiscard]] AuditAction actionFor(AuditFlag flag);

/// How a metric stood in one finished period.
struct AuditPeriod {
    calendar::Period period;
    bool hasData = false;
    targets::Status status = targets::Status::NoTarget;
    std::optional<double> attainment;
};

/// What is known of one KPI.
struct AuditFacts {
    MetricIndex metric = -1;
    bool hasOwner = false;
    bool servesGoal = false;
    bool hasTargetThisQuarter = false;
    std::vector<AuditPeriod> periods;           ///< finished ones, the last last
    std::optional<QDateTime> definitionChanged; ///< the last time
    QDate lookingBackTo;                        ///< a change of the definition since then is told
};

/// One flag with what it goes by: the periods that gave it, or the moment of the change.
struct AuditFinding {
    MetricIndex metric = -1;
    AuditFlag flag = AuditFlag::NoOwner;
    AuditAction action = AuditAction::NameOwner;
    std::vector<calendar::Period> periods;
    std::optional<QDateTime> when;
};

[[nodiscard]] std::vector<AuditFinding> audit(const AuditFacts &facts);

} // namespace vekha::goals

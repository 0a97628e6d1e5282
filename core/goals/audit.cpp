// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/audit.h"

#include <algorithm>

namespace vekha::goals {

namespace {

constexpr size_t periodsWithoutData = 2;
constexpr size_t periodsRunning = 3;
constexpr double easilyMetAbove = 1.2;

bool isEasy(const AuditPeriod &period)
{
    return period.status == targets::Status::Met && period.attainment && *period.attainment > easilyMetAbove;
}

bool isMissed(const AuditPeriod &period) { return period.status == targets::Status::Missed; }

bool isWithoutData(const AuditPeriod &period) { return !period.hasData; }

/// The last `count` periods, if all of them are as asked.
template <class Test>
std::vector<calendar::Period> lastAre(const std::vector<AuditPeriod> &periods, size_t count, Test test)
{
    if (periods.size() < count || !std::all_of(periods.end() - std::ptrdiff_t(count), periods.end(), test))
        return {};
    std::vector<calendar::Period> found;
    for (auto each = periods.end() - std::ptrdiff_t(count); each != periods.end(); ++each)
        found.push_back(each->period);
    return found;
}

} // namespace

AuditAction actionFor(AuditFlag flag)
{
    switch (flag) {
    case AuditFlag::NoOwner:
        return AuditAction::NameOwner;
    case AuditFlag::NoGoal:
        return AuditAction::LinkGoal;
    case AuditFlag::NoTarget:
        return AuditAction::SetTarget;
    case AuditFlag::NoData:
        return AuditAction::EnterData;
    case AuditFlag::TooEasy:
        return AuditAction::RaiseTarget;
    case AuditFlag::Unrealistic:
        return AuditAction::ReviewTarget;
    case AuditFlag::DefinitionChanged:
        return AuditAction::ReviewDefinition;
    }
    Q_UNREACHABLE();
}

std::vector<AuditFinding> audit(const AuditFacts &facts)
{
    std::vector<AuditFinding> found;
    const auto add = [&](AuditFlag flag, std::vector<calendar::Period> periods) {
        found.push_back({facts.metric, flag, actionFor(flag), std::move(periods), std::nullopt});
    };
    const auto addIfAny = [&](AuditFlag flag, std::vector<calendar::Period> periods) {
        if (!periods.empty())
            add(flag, std::move(periods));
    };
    if (!facts.hasOwner)
        add(AuditFlag::NoOwner, {});
    if (!facts.servesGoal)
        add(AuditFlag::NoGoal, {});
    if (!facts.hasTargetThisQuarter)
        add(AuditFlag::NoTarget, {});
    addIfAny(AuditFlag::NoData, lastAre(facts.periods, periodsWithoutData, isWithoutData));
    addIfAny(AuditFlag::TooEasy, lastAre(facts.periods, periodsRunning, isEasy));
    addIfAny(AuditFlag::Unrealistic, lastAre(facts.periods, periodsRunning, isMissed));
    if (facts.definitionChanged && facts.definitionChanged->date() >= facts.lookingBackTo) {
        add(AuditFlag::DefinitionChanged, {});
        found.back().when = facts.definitionChanged;
    }
    return found;
}

} // namespace vekha::goals

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/audit.h"
#include "core/goals/goal.h"
#include "core/goals/smart.h"

namespace vekha::goals {

QString codeOf(Horizon value)
{
    switch (value) {
    case Horizon::Short:
        return QStringLiteral("short");
    case Horizon::Long:
        return QStringLiteral("long");
    }
    Q_UNREACHABLE();
}

QString codeOf(GoalState value)
{
    switch (value) {
    case GoalState::Draft:
        return QStringLiteral("draft");
    case GoalState::Active:
        return QStringLiteral("active");
    case GoalState::Reached:
        return QStringLiteral("reached");
    case GoalState::Missed:
        return QStringLiteral("missed");
    case GoalState::Dropped:
        return QStringLiteral("dropped");
    }
    Q_UNREACHABLE();
}

QString codeOf(MeasureSpan value)
{
    switch (value) {
    case MeasureSpan::WholeTime:
        return QStringLiteral("whole_time");
    case MeasureSpan::Month:
        return QStringLiteral("month");
    case MeasureSpan::Quarter:
        return QStringLiteral("quarter");
    }
    Q_UNREACHABLE();
}

QString codeOf(Lack value)
{
    switch (value) {
    case Lack::Statement:
        return QStringLiteral("statement");
    case Lack::Measures:
        return QStringLiteral("measures");
    case Lack::Scope:
        return QStringLiteral("scope");
    case Lack::UnknownMetric:
        return QStringLiteral("unknown_metric");
    case Lack::MetricHasNoData:
        return QStringLiteral("metric_has_no_data");
    case Lack::MeasureTarget:
        return QStringLiteral("measure_target");
    case Lack::MeasureWeights:
        return QStringLiteral("measure_weights");
    case Lack::Budget:
        return QStringLiteral("budget");
    case Lack::People:
        return QStringLiteral("people");
    case Lack::Objective:
        return QStringLiteral("objective");
    case Lack::Owner:
        return QStringLiteral("owner");
    case Lack::Start:
        return QStringLiteral("start");
    case Lack::Due:
        return QStringLiteral("due");
    case Lack::DueBeforeStart:
        return QStringLiteral("due_before_start");
    case Lack::LongerThanHalfYear:
        return QStringLiteral("longer_than_half_year");
    }
    Q_UNREACHABLE();
}

QString codeOf(AuditFlag value)
{
    switch (value) {
    case AuditFlag::NoOwner:
        return QStringLiteral("no_owner");
    case AuditFlag::NoGoal:
        return QStringLiteral("no_goal");
    case AuditFlag::NoTarget:
        return QStringLiteral("no_target");
    case AuditFlag::NoData:
        return QStringLiteral("no_data");
    case AuditFlag::TooEasy:
        return QStringLiteral("too_easy");
    case AuditFlag::Unrealistic:
        return QStringLiteral("unrealistic");
    case AuditFlag::DefinitionChanged:
        return QStringLiteral("definition_changed");
    }
    Q_UNREACHABLE();
}

QString codeOf(AuditAction value)
{
    switch (value) {
    case AuditAction::NameOwner:
        return QStringLiteral("name_owner");
    case AuditAction::LinkGoal:
        return QStringLiteral("link_goal");
    case AuditAction::SetTarget:
        return QStringLiteral("set_target");
    case AuditAction::EnterData:
        return QStringLiteral("enter_data");
    case AuditAction::RaiseTarget:
        return QStringLiteral("raise_target");
    case AuditAction::ReviewTarget:
        return QStringLiteral("review_target");
    case AuditAction::ReviewDefinition:
        return QStringLiteral("review_definition");
    }
    Q_UNREACHABLE();
}

QString codeOf(Letter value)
{
    switch (value) {
    case Letter::Specific:
        return QStringLiteral("s");
    case Letter::Measurable:
        return QStringLiteral("m");
    case Letter::Achievable:
        return QStringLiteral("a");
    case Letter::Relevant:
        return QStringLiteral("r");
    case Letter::TimeBound:
        return QStringLiteral("t");
    }
    Q_UNREACHABLE();
}

} // namespace vekha::goals

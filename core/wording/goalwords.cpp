// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/goalwords.h"

#include "core/wording/names.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace vekha::wording {

using goals::AuditAction;
using goals::AuditFlag;
using goals::GoalState;
using goals::Lack;
using goals::Letter;
using targets::Inconsistency;
using targets::Likelihood;
using targets::Spreading;
using targets::StatusRule;

namespace {

QString openSentence(StatusRule::Kind kind)
{
    switch (kind) {
    case StatusRule::Kind::NoTarget:
        return QCoreApplication::translate("Goals", "No target is set for this period.");
    case StatusRule::Kind::NoData:
        return QCoreApplication::translate("Goals", "There is no figure for this period.");
    case StatusRule::Kind::ReachesTarget:
        return QCoreApplication::translate("Goals", "Met: attainment is %1, at least %2.");
    case StatusRule::Kind::ReachesClose:
        return QCoreApplication::translate("Goals", "Close: attainment is %1, below 100% and at least %2.");
    case StatusRule::Kind::BelowClose:
        return QCoreApplication::translate("Goals", "Missed: attainment is %1, below %2.");
    case StatusRule::Kind::ComparedMet:
        return QCoreApplication::translate(
            "Goals", "Met: %1 is at least as good as %2; a percentage of this target has no meaning.");
    case StatusRule::Kind::ComparedMissed:
        return QCoreApplication::translate(
            "Goals", "Missed: %1 is worse than %2; a percentage of this target has no meaning.");
    case StatusRule::Kind::LikelyMet:
        return QCoreApplication::translate("Goals",
                                           "On course: the chance to meet the target is %1, at least %2.");
    case StatusRule::Kind::MaybeMet:
        return QCoreApplication::translate("Goals",
                                           "At risk: the chance to meet the target is %1, below %2.");
    case StatusRule::Kind::HardlyMet:
        return QCoreApplication::translate("Goals",
                                           "Off course: the chance to meet the target is %1, below %2.");
    case StatusRule::Kind::FewDays:
        return QCoreApplication::translate("Goals",
                                           "Too early to tell: %1 of at least %2 days have figures.");
    case StatusRule::Kind::EnteredMonthly:
        return QCoreApplication::translate(
            "Goals", "Too early to tell: it is entered monthly, and the figure of the month is not in yet.");
    case StatusRule::Kind::NoForecast:
        return QCoreApplication::translate("Goals",
                                           "Too early to tell: the history is too short for a forecast.");
    }
    Q_UNREACHABLE();
}

bool isOfChance(StatusRule::Kind kind)
{
    return kind == StatusRule::Kind::LikelyMet || kind == StatusRule::Kind::MaybeMet ||
           kind == StatusRule::Kind::HardlyMet;
}

bool isOfDays(StatusRule::Kind kind) { return kind == StatusRule::Kind::FewDays; }

bool isOfValues(StatusRule::Kind kind)
{
    return kind == StatusRule::Kind::ComparedMet || kind == StatusRule::Kind::ComparedMissed;
}

QString namesOf(const std::vector<calendar::Period> &list, const PeriodNames &periods)
{
    QStringList names;
    for (const calendar::Period &period : list)
        names.append(periods.inlineName(period));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString spreadingName(Spreading spreading)
{
    switch (spreading) {
    case Spreading::Even:
        return QCoreApplication::translate("Goals", "Evenly");
    case Spreading::LastYear:
        return QCoreApplication::translate("Goals", "Like last year");
    case Spreading::Trend:
        return QCoreApplication::translate("Goals", "Along the trend");
    }
    Q_UNREACHABLE();
}

QString likelihoodName(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Modest:
        return QCoreApplication::translate("Goals", "Modest");
    case Likelihood::Ambitious:
        return QCoreApplication::translate("Goals", "Ambitious");
    case Likelihood::Hardly:
        return QCoreApplication::translate("Goals", "Hardly reachable");
    }
    Q_UNREACHABLE();
}

QString sentence(const StatusRule &rule, const metrics::Metric &metric, const Format &format,
                 const QString &input)
{
    // A composed metric is entered by nobody: what lacks is one of its inputs.
    if (rule.kind == StatusRule::Kind::EnteredMonthly && !input.isEmpty())
        return filled(QCoreApplication::translate("Goals", "Too early to tell: “%1” is entered monthly, and "
                                                           "its figure of the month is not in yet."),
                      {input});
    QStringList args;
    if (isOfDays(rule.kind))
        args = {format.number(rule.value), format.number(rule.threshold)};
    else if (isOfValues(rule.kind))
        args = {format.metricValue(metric, rule.value), format.metricValue(metric, rule.threshold)};
    else if (isOfChance(rule.kind))
        args = {format.percent(rule.value, 0), format.percent(rule.threshold, 0)};
    else
        args = {format.attainment(rule.value, metric.closeFrom), format.percent(rule.threshold, 0)};
    return filled(openSentence(rule.kind), args);
}

QString sentence(const Inconsistency &found, const metrics::Metric &metric, const Format &format)
{
    const QStringList args{format.metricValue(metric, found.implied), format.metricValue(metric, found.set)};
    switch (found.kind) {
    case Inconsistency::Kind::Months:
        return filled(QCoreApplication::translate("Goals",
                                                  "The targets of the months add up to %1, that of the "
                                                  "whole period is %2."),
                      args);
    case Inconsistency::Kind::Channels:
        return filled(QCoreApplication::translate("Goals",
                                                  "The targets of the channels add up to %1, that of all "
                                                  "channels is %2."),
                      args);
    case Inconsistency::Kind::Ratio:
        return filled(QCoreApplication::translate(
                          "Goals", "The targets of what it is computed from give %1, its own is %2."),
                      args);
    }
    Q_UNREACHABLE();
}

QString targetRemark(const targets::Standing &standing, const metrics::Metric &metric, const Format &format)
{
    if (standing.isSuperseded && standing.setNow)
        return filled(QCoreApplication::translate(
                          "Goals", "The target is that in force when the period ended; now it is %1."),
                      {format.metricValue(metric, standing.setNow->value)});
    if (standing.isSuperseded)
        return QCoreApplication::translate(
            "Goals", "The target is that in force when the period ended; it was removed since.");
    return standing.changedAfterStart
               ? QCoreApplication::translate("Goals", "The target was changed after the period began.")
               : QString();
}

QString sentence(const targets::LateChange &change, const metrics::Metric &metric, const NameBook &names,
                 const PeriodNames &periods, const Format &format)
{
    QStringList place{names.metric(change.metric), names.channel(change.channel)};
    if (change.campaign != CampaignId::None)
        place.append(names.campaign(change.campaign));
    place.append(periods.inlineName(change.period));
    const QStringList args{place.join(QStringLiteral(", ")), format.metricValue(metric, change.now),
                           format.metricValue(metric, change.before)};
    return filled(change.isTarget
                      ? QCoreApplication::translate("Goals", "%1: the target is %2, at closing it was %3.")
                      : QCoreApplication::translate("Goals", "%1: %2, at closing it was %3."),
                  args);
}

QString goalStateName(GoalState state)
{
    switch (state) {
    case GoalState::Draft:
        return QCoreApplication::translate("Goals", "Draft");
    case GoalState::Active:
        return QCoreApplication::translate("Goals", "Active");
    case GoalState::Reached:
        return QCoreApplication::translate("Goals", "Reached");
    case GoalState::Missed:
        //: State of a goal.
        return QCoreApplication::translate("Goals", "Missed");
    case GoalState::Dropped:
        return QCoreApplication::translate("Goals", "Dropped");
    }
    Q_UNREACHABLE();
}

QString goalStatusName(targets::Status status)
{
    if (status == targets::Status::Met)
        return QCoreApplication::translate("Goals", "Met", "status of a goal");
    if (status == targets::Status::Missed)
        return QCoreApplication::translate("Goals", "Missed", "status of a goal");
    return statusName(status);
}

QString horizonName(goals::Horizon horizon)
{
    switch (horizon) {
    case goals::Horizon::Short:
        return QCoreApplication::translate("Goals", "Short-term");
    case goals::Horizon::Long:
        return QCoreApplication::translate("Goals", "Long-term");
    }
    Q_UNREACHABLE();
}

QString measureSpanName(goals::MeasureSpan span)
{
    switch (span) {
    case goals::MeasureSpan::WholeTime:
        return QCoreApplication::translate("Goals", "From start to due date");
    case goals::MeasureSpan::Month:
        return QCoreApplication::translate("Goals", "Per month");
    case goals::MeasureSpan::Quarter:
        return QCoreApplication::translate("Goals", "Per quarter");
    }
    Q_UNREACHABLE();
}

QString letterName(Letter letter)
{
    switch (letter) {
    case Letter::Specific:
        return QCoreApplication::translate("Goals", "Specific");
    case Letter::Measurable:
        return QCoreApplication::translate("Goals", "Measurable");
    case Letter::Achievable:
        return QCoreApplication::translate("Goals", "Achievable");
    case Letter::Relevant:
        return QCoreApplication::translate("Goals", "Relevant");
    case Letter::TimeBound:
        return QCoreApplication::translate("Goals", "Time-bound");
    }
    Q_UNREACHABLE();
}

QString sentence(Lack lack)
{
    switch (lack) {
    case Lack::Statement:
        return QCoreApplication::translate("Goals", "Say what is to be reached.");
    case Lack::Measures:
        return QCoreApplication::translate("Goals", "Choose a metric that tells it.");
    case Lack::Scope:
        return QCoreApplication::translate("Goals", "Name a channel, or describe the scope.");
    case Lack::UnknownMetric:
        return QCoreApplication::translate("Goals",
                                           "The metric does not exist any more; choose another one.");
    case Lack::MetricHasNoData:
        return QCoreApplication::translate("Goals", "The metric has no figures yet; enter some first.");
    case Lack::MeasureTarget:
        return QCoreApplication::translate("Goals", "Give the value to reach.");
    case Lack::MeasureWeights:
        return QCoreApplication::translate("Goals", "Give at least one measure a weight.");
    case Lack::Budget:
        return QCoreApplication::translate("Goals", "Name the budget it needs.");
    case Lack::People:
        return QCoreApplication::translate("Goals", "Name the people it needs.");
    case Lack::Objective:
        return QCoreApplication::translate("Goals", "Choose the company objective it serves.");
    case Lack::Owner:
        return QCoreApplication::translate("Goals", "Name an owner.");
    case Lack::Start:
        return QCoreApplication::translate("Goals", "Choose the day it starts.");
    case Lack::Due:
        return QCoreApplication::translate("Goals", "Choose the day it is due.");
    case Lack::DueBeforeStart:
        return QCoreApplication::translate("Goals", "It must be due after it starts.");
    case Lack::LongerThanHalfYear:
        return QCoreApplication::translate(
            "Goals", "A short-term goal is due within half a year; make it a long-term one.");
    }
    Q_UNREACHABLE();
}

QString sentence(const goals::AuditFinding &finding, const PeriodNames &periods)
{
    const int count = int(finding.periods.size());
    const QStringList args{namesOf(finding.periods, periods)};
    switch (finding.flag) {
    case AuditFlag::NoOwner:
        return QCoreApplication::translate("Goals", "Nobody is named as owner.");
    case AuditFlag::NoGoal:
        return QCoreApplication::translate("Goals", "It serves no goal.");
    case AuditFlag::NoTarget:
        return QCoreApplication::translate("Goals", "There is no target for the current quarter.");
    case AuditFlag::NoData:
        return filled(QCoreApplication::translate("Goals", "No data for %n month(s): %1.", nullptr, count),
                      args);
    case AuditFlag::TooEasy:
        return filled(QCoreApplication::translate(
                          "Goals",
                          "Met by more than 20% for %n month(s) running: %1. The target is too easy.",
                          nullptr, count),
                      args);
    case AuditFlag::Unrealistic:
        return filled(QCoreApplication::translate(
                          "Goals",
                          "Missed for %n month(s) running: %1. The target is unrealistic, or neglected.",
                          nullptr, count),
                      args);
    case AuditFlag::DefinitionChanged:
        return filled(QCoreApplication::translate("Goals", "Its definition was changed on %1."),
                      {finding.when ? periods.dateName(finding.when->toLocalTime().date()) : QString()});
    }
    Q_UNREACHABLE();
}

QString auditActionName(AuditAction action)
{
    switch (action) {
    case AuditAction::NameOwner:
        return QCoreApplication::translate("Goals", "Name an owner");
    case AuditAction::LinkGoal:
        return QCoreApplication::translate("Goals", "Add it to a goal");
    case AuditAction::SetTarget:
        return QCoreApplication::translate("Goals", "Set a target");
    case AuditAction::EnterData:
        return QCoreApplication::translate("Goals", "Enter data");
    case AuditAction::RaiseTarget:
        return QCoreApplication::translate("Goals", "Raise the target");
    case AuditAction::ReviewTarget:
        return QCoreApplication::translate("Goals", "Review the target");
    case AuditAction::ReviewDefinition:
        return QCoreApplication::translate("Goals", "Review the definition");
    }
    Q_UNREACHABLE();
}

} // namespace vekha::wording

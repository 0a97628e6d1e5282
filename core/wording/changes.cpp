// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace vekha::wording {

namespace {

/// The sentence with its places still open. No `default`: a kind without words fails the build.
QString openDescription(ChangeKind kind, int count)
{
    switch (kind) {
    case ChangeKind::Setup:
        return QCoreApplication::translate("Changes", "Workspace set up");
    case ChangeKind::EnterFact:
        return QCoreApplication::translate("Changes", "Entered: %1, %2, %3");
    case ChangeKind::EnterFacts:
        return QCoreApplication::translate("Changes", "%n figure(s) entered", nullptr, count);
    case ChangeKind::PasteFacts:
        return QCoreApplication::translate("Changes", "%n figure(s) pasted", nullptr, count);
    case ChangeKind::ClearFacts:
        return QCoreApplication::translate("Changes", "%n figure(s) cleared", nullptr, count);
    case ChangeKind::FillFacts:
        return QCoreApplication::translate("Changes", "%n figure(s) filled in", nullptr, count);
    case ChangeKind::EditNote:
        return QCoreApplication::translate("Changes", "Note: %1, %2, %3");
    case ChangeKind::Import:
        return QCoreApplication::translate("Changes", "Import of “%1”: %n figure(s)", nullptr, count);
    case ChangeKind::RevertImport:
        return QCoreApplication::translate("Changes", "Import %1 of “%2” taken back");
    case ChangeKind::SaveChannel:
        return QCoreApplication::translate("Changes", "Channel saved: %1");
    case ChangeKind::RemoveChannel:
        return QCoreApplication::translate("Changes", "Channel removed: %1");
    case ChangeKind::SaveCampaign:
        return QCoreApplication::translate("Changes", "Campaign saved: %1");
    case ChangeKind::RemoveCampaign:
        return QCoreApplication::translate("Changes", "Campaign removed: %1");
    case ChangeKind::SaveMetric:
        return QCoreApplication::translate("Changes", "Metric saved: %1");
    case ChangeKind::RemoveMetric:
        return QCoreApplication::translate("Changes", "Metric removed: %1");
    case ChangeKind::SetTarget:
        return QCoreApplication::translate("Changes", "Target: %1, %2, %3");
    case ChangeKind::SetTargets:
        return QCoreApplication::translate("Changes", "%n target(s) set", nullptr, count);
    case ChangeKind::SaveSettings:
        return QCoreApplication::translate("Changes", "Settings changed");
    case ChangeKind::SaveDashboard:
        return QCoreApplication::translate("Changes", "Dashboard saved: %1");
    case ChangeKind::RemoveDashboard:
        return QCoreApplication::translate("Changes", "Dashboard removed: %1");
    case ChangeKind::AddTile:
        return QCoreApplication::translate("Changes", "Tile added: %1");
    case ChangeKind::RemoveTile:
        return QCoreApplication::translate("Changes", "Tile removed: %1");
    case ChangeKind::MoveTile:
        return QCoreApplication::translate("Changes", "Tile moved: %1");
    case ChangeKind::ResizeTile:
        return QCoreApplication::translate("Changes", "Tile resized: %1");
    case ChangeKind::SaveView:
        return QCoreApplication::translate("Changes", "View saved: %1");
    case ChangeKind::RemoveView:
        return QCoreApplication::translate("Changes", "View removed: %1");
    case ChangeKind::SaveEvent:
        return QCoreApplication::translate("Changes", "Event saved: %1");
    case ChangeKind::RemoveEvent:
        return QCoreApplication::translate("Changes", "Event removed: %1");
    case ChangeKind::SaveProfile:
        return QCoreApplication::translate("Changes", "Import profile saved: %1");
    case ChangeKind::RemoveProfile:
        return QCoreApplication::translate("Changes", "Import profile removed: %1");
    case ChangeKind::Restore:
        return QCoreApplication::translate("Changes", "Backup restored: %1");
    case ChangeKind::Demo:
        return QCoreApplication::translate("Changes", "Demonstration data");
    case ChangeKind::ClosePeriod:
        return QCoreApplication::translate("Changes", "Closed: %1");
    case ChangeKind::ReopenPeriod:
        return QCoreApplication::translate("Changes", "Reopened: %1 (%2)");
    case ChangeKind::SaveObjective:
        return QCoreApplication::translate("Changes", "Objective saved: %1");
    case ChangeKind::RemoveObjective:
        return QCoreApplication::translate("Changes", "Objective removed: %1");
    case ChangeKind::SaveGoal:
        return QCoreApplication::translate("Changes", "Goal saved: %1");
    case ChangeKind::RemoveGoal:
        return QCoreApplication::translate("Changes", "Goal removed: %1");
    case ChangeKind::SaveCheckIn:
        return QCoreApplication::translate("Changes", "Check-in: %1");
    case ChangeKind::RemoveCheckIn:
        return QCoreApplication::translate("Changes", "Check-in removed: %1");
    case ChangeKind::SaveScorecard:
        return QCoreApplication::translate("Changes", "Scorecard saved: %1");
    case ChangeKind::RemoveScorecard:
        return QCoreApplication::translate("Changes", "Scorecard removed: %1");
    case ChangeKind::SavePerson:
        return QCoreApplication::translate("Changes", "Person saved: %1");
    case ChangeKind::RemovePerson:
        return QCoreApplication::translate("Changes", "Person removed: %1");
    case ChangeKind::CopyTargets:
        return QCoreApplication::translate("Changes", "%n target(s) copied to %2", nullptr, count);
    case ChangeKind::SetGoalState:
        return QCoreApplication::translate("Changes", "State of a goal changed: %1");
    case ChangeKind::SnoozeWarning:
        return QCoreApplication::translate("Changes", "Warning put off: %1");
    case ChangeKind::DismissWarning:
        return QCoreApplication::translate("Changes", "Warning dismissed: %1");
    case ChangeKind::RestoreWarning:
        return QCoreApplication::translate("Changes", "Warning brought back: %1");
    case ChangeKind::SetWarningRule:
        return QCoreApplication::translate("Changes", "When it warns: %1");
    case ChangeKind::SaveReview:
        return QCoreApplication::translate("Changes", "Review of %1");
    case ChangeKind::FinishReview:
        return QCoreApplication::translate("Changes", "Review finished: %1");
    case ChangeKind::RemoveReview:
        return QCoreApplication::translate("Changes", "Review removed: %1");
    case ChangeKind::SaveDecision:
        return QCoreApplication::translate("Changes", "Decision: %1");
    case ChangeKind::RemoveDecision:
        return QCoreApplication::translate("Changes", "Decision removed: %1");
    case ChangeKind::SaveReport:
        return QCoreApplication::translate("Changes", "Report set-up saved: %1");
    case ChangeKind::RemoveReport:
        return QCoreApplication::translate("Changes", "Report set-up removed: %1");
    }
    Q_UNREACHABLE();
}

bool namesAFigure(ChangeKind kind)
{
    return kind == ChangeKind::EnterFact || kind == ChangeKind::EditNote || kind == ChangeKind::SetTarget;
}

bool namesAMetric(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::SaveMetric:
    case ChangeKind::RemoveMetric:
    case ChangeKind::AddTile:
    case ChangeKind::RemoveTile:
    case ChangeKind::MoveTile:
    case ChangeKind::ResizeTile:
    case ChangeKind::SnoozeWarning:
    case ChangeKind::DismissWarning:
    case ChangeKind::RestoreWarning:
    case ChangeKind::SetWarningRule:
        return true;
    default:
        return namesAFigure(kind);
    }
}

bool namesAPeriod(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::ClosePeriod:
    case ChangeKind::ReopenPeriod:
    case ChangeKind::SaveReview:
    case ChangeKind::FinishReview:
    case ChangeKind::RemoveReview:
        return true;
    default:
        return false;
    }
}

QString periodName(const QString &code, const PeriodNames &periods)
{
    const auto period = periods.fiscalCalendar().parse(code);
    return period ? periods.inlineName(*period) : code;
}

/// Ids and codes of the journal as names.
QStringList wordedArguments(ChangeKind kind, QStringList args, const NameBook &names,
                            const PeriodNames &periods)
{
    if (namesAMetric(kind) && !args.isEmpty()) {
        args[0] = names.metric(args[0]);
    }
    if (namesAPeriod(kind) && !args.isEmpty()) {
        args[0] = periodName(args[0], periods);
    }
    if (kind == ChangeKind::CopyTargets && args.size() >= 2) {
        args[1] = periodName(args[1], periods);
    }
    if (namesAFigure(kind) && args.size() >= 3) {
        args[1] = names.channel(args[1]);
        args[2] = periodName(args[2], periods);
    }
    return args;
}

} // namespace

QString describe(ChangeKind kind, const QStringList &args, const NameBook &names, const PeriodNames &periods)
{
    const int count = args.value(kind == ChangeKind::Import ? 1 : 0).toInt();
    return filled(openDescription(kind, count), wordedArguments(kind, args, names, periods));
}

} // namespace vekha::wording

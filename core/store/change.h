// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/base/view.h"
#include "core/base/warningmark.h"
#include "core/calendar/period.h"
#include "core/goals/goal.h"
#include "core/metrics/metric.h"
#include "core/review/review.h"
#include "core/scorecards/scorecard.h"
#include "core/targets/target.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace vekha::store {

/// What happens where a new figure overlaps stored periods (rule 10).
enum class OnOverlap { Stop, Replace, Keep };

/// Sets, clears or annotates one fact.
struct FactEdit {
    MetricId input;
    ChannelId channel = ChannelId::All;
    CampaignId campaign = CampaignId::None;
    calendar::Period period;
    std::optional<double> value; ///< none: clears the fact
    std::optional<QString> note; ///< none: leaves the note; empty: removes it
    bool noteOnly = false;       ///< leaves the value
};
struct SetFacts {
    std::vector<FactEdit> edits;
    OnOverlap onOverlap = OnOverlap::Stop; ///< a fact of the very same period is always replaced
};
struct SaveChannel {
    Channel channel;
}; ///< id All makes a new one
struct RemoveChannel {
    ChannelId channel;
}; ///< with its facts, campaigns and targets
struct SaveCampaign {
    Campaign campaign;
}; ///< id None makes a new one
struct RemoveCampaign {
    CampaignId campaign;
};
struct SaveMetric {
    metrics::Metric metric;
}; ///< own, or changed details of a built-in one
struct RemoveMetric {
    MetricId metric;
}; ///< own metrics alone; InUse where formulas name it
using targets::TargetEdit;
struct SetTargets {
    std::vector<TargetEdit> edits;
    QString why;
};
struct SaveSettings {
    Settings settings;
};
struct SaveDashboard {
    Dashboard dashboard;
}; ///< id 0 makes a new one
struct RemoveDashboard {
    int id = 0;
};
struct SaveView {
    SavedView view;
};
struct RemoveView {
    int id = 0;
};
struct SaveEvent {
    Event event;
};
struct RemoveEvent {
    int id = 0;
};
struct SaveProfile {
    StoredProfile profile;
}; ///< id 0 makes a new one; NameTaken where another has the name
struct RemoveProfile {
    int id = 0;
};
struct ClosePeriod {
    calendar::Period period;
}; ///< locks its figures and targets; PeriodClosed where it is closed
struct ReopenPeriod {
    calendar::Period period;
    QString why;
}; ///< ReasonNeeded without one; PeriodNotClosed
struct SavePerson {
    goals::Person person;
}; ///< id 0 makes a new one; NameTaken where another has the name
struct RemovePerson {
    int id = 0;
};
struct SaveObjective {
    goals::Objective objective;
}; ///< id 0 makes a new one
struct RemoveObjective {
    int id = 0;
}; ///< what stood under it moves up
struct SaveGoal {
    goals::Goal goal;
}; ///< id 0 makes a new one; GoalIncomplete where an active one lacks something
struct RemoveGoal {
    int id = 0;
}; ///< with its diary
struct SaveCheckIn {
    goals::CheckIn checkIn;
}; ///< id 0 makes a new one
struct RemoveCheckIn {
    int id = 0;
};
struct SaveScorecard {
    scorecards::Scorecard card;
}; ///< id 0 makes a new one; ScorecardIncomplete
struct RemoveScorecard {
    int id = 0;
};
struct SetWarningMark {
    WarningMark mark;
}; ///< removes it where it is neither snoozed nor dismissed
struct SetWarningRule {
    WarningRule rule;
}; ///< removes it where it is the usual one
struct SaveReview {
    review::Review review;
}; ///< id 0 makes a new one; InvalidInput where its period has another
struct RemoveReview {
    int id = 0;
}; ///< with its decisions
struct SaveDecision {
    review::Decision decision;
}; ///< id 0 makes a new one; NameEmpty where it says nothing
struct RemoveDecision {
    int id = 0;
};
struct SaveReport {
    StoredReport report;
}; ///< id 0 makes a new one; NameTaken where another has the name
struct RemoveReport {
    int id = 0;
};

using Edit =
    std::variant<SetFacts, SaveChannel, RemoveChannel, SaveCampaign, RemoveCampaign, SaveMetric, RemoveMetric,
                 SetTargets, SaveSettings, SaveDashboard, RemoveDashboard, SaveView, RemoveView, SaveEvent,
                 RemoveEvent, SaveProfile, RemoveProfile, ClosePeriod, ReopenPeriod, SavePerson, RemovePerson,
                 SaveObjective, RemoveObjective, SaveGoal, RemoveGoal, SaveCheckIn, RemoveCheckIn,
                 SaveScorecard, RemoveScorecard, SetWarningMark, SetWarningRule, SaveReview, RemoveReview,
                 SaveDecision, RemoveDecision, SaveReport, RemoveReport>;

/// What a change was, for the words of Undo and of the journal. Stored as its code: never renumber.
enum class ChangeKind : int {
    Setup = 0,        ///< args: -
    EnterFact = 1,    ///< args: metric, channel, period code
    EnterFacts = 2,   ///< args: count (typing over a range)
    PasteFacts = 3,   ///< args: count
    ClearFacts = 4,   ///< args: count
    FillFacts = 5,    ///< args: count
    EditNote = 6,     ///< args: metric, channel, period code
    Import = 7,       ///< args: file name, rows stored
    RevertImport = 8, ///< args: number, file name
    SaveChannel = 9,  ///< args: name
    RemoveChannel = 10,
    SaveCampaign = 11,
    RemoveCampaign = 12,
    SaveMetric = 13, ///< args: id
    RemoveMetric = 14,
    SetTarget = 15,  ///< args: metric, channel, period code
    SetTargets = 16, ///< args: count
    SaveSettings = 17,
    SaveDashboard = 18, ///< args: name
    RemoveDashboard = 19,
    AddTile = 20,    ///< args: metric
    RemoveTile = 21, ///< args: metric
    MoveTile = 22,   ///< args: metric
    SaveView = 23,   ///< args: name
    RemoveView = 24,
    SaveEvent = 25, ///< args: text
    RemoveEvent = 26,
    Restore = 27, ///< args: backup's file name
    Demo = 28,
    SaveProfile = 29, ///< args: name
    RemoveProfile = 30,
    ResizeTile = 31,    ///< args: metric
    ClosePeriod = 33,   ///< args: period code
    ReopenPeriod = 34,  ///< args: period code, why
    SaveObjective = 35, ///< args: name
    RemoveObjective = 36,
    SaveGoal = 37, ///< args: name
    RemoveGoal = 38,
    SaveCheckIn = 39, ///< args: name of the goal
    RemoveCheckIn = 40,
    SaveScorecard = 41, ///< args: name
    RemoveScorecard = 42,
    SavePerson = 43, ///< args: name
    RemovePerson = 44,
    CopyTargets = 45,   ///< args: count, period code
    SetGoalState = 46,  ///< args: name, code of the state
    SnoozeWarning = 47, ///< args: metric
    DismissWarning = 48,
    RestoreWarning = 49,
    SetWarningRule = 50,
    SaveReview = 51, ///< args: period code
    FinishReview = 52,
    RemoveReview = 53,
    SaveDecision = 54, ///< args: what was decided
    RemoveDecision = 55,
    SaveReport = 56, ///< args: name
    RemoveReport = 57,
};

/// One step that a person makes and can undo: all its edits in one transaction.
struct Change {
    std::vector<Edit> edits;
    ChangeKind kind = ChangeKind::EnterFact;
    QStringList args;
};

/// What a change (or its undo) touched, so that screens refresh that part.
struct Touched {
    bool facts = false;
    bool channels = false; ///< channels or campaigns
    bool metrics = false;  ///< the catalogue: MetricIndex values are new
    bool targets = false;
    bool settings = false;
    bool dashboards = false;
    bool views = false;
    bool events = false;
    bool profiles = false;
    bool goals = false; ///< objectives, goals, check-ins, people
    bool scorecards = false;
    bool closings = false;   ///< a period was closed or reopened
    bool warnings = false;   ///< what was done about warnings, and when metrics warn
    bool reviews = false;    ///< reviews and decisions
    bool reports = false;    ///< set-ups of reports
    bool everything = false; ///< written by another program, restored, ..
};

/// One line of the journal.
struct JournalEntry {
    ChangeId id = 0;
    QDateTime when; ///< UTC
    QString who;
    ChangeKind kind = ChangeKind::EnterFact;
    QStringList args;
    bool undone = false;
};

/// What applying a change gave.
struct Applied {
    ChangeId id = 0;
    ChangeKind kind = ChangeKind::EnterFact;
    QStringList args;
    Touched touched;
    std::vector<ChannelId> newChannels; ///< of SaveChannel edits without id, in order
    std::vector<CampaignId> newCampaigns;
    std::vector<int> newIds; ///< of what is saved without an id besides these, in order
};

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/warningmark.h"
#include "core/calendar/period.h"
#include "core/goals/audit.h"
#include "core/targets/status.h"

#include <optional>
#include <vector>

namespace vekha::warnings {

/// What is wrong (analysis.md section 2).
enum class WarningKind {
    OffCourse,  ///< a running period will hardly meet its target
    Missed,     ///< the last finished one has not met it
    BadTrend,   ///< it has been getting worse for periods
    Unusual,    ///< a figure that nothing before it let expect
    SpendAhead, ///< money goes out faster than the budget allows
    NotEntered, ///< figures of a finished period are awaited still
    NoTarget,   ///< the next quarter begins soon and has no target
    Audit,      ///< what the regular revision of KPIs finds
};
/// Stable codes: "off_course", "missed", "bad_trend", "unusual", "spend_ahead", "not_entered", "no_target",
/// "audit".
[[nodiscard]] QString codeOf(WarningKind kind);

enum class Severity { Low, Medium, High };
/// Stable codes: "low", "medium", "high".
[[nodiscard]] QString codeOf(Severity severity);

/// What became of a warning.
enum class State { Active, Snoozed, Dismissed };

/// How a bad trend showed itself.
enum class TrendSign {
    WorseEachPeriod, ///< each of the last periods was worse than the one before
    SteadySlope,     ///< a slope that chance does not explain (Mann-Kendall)
};

/// Figures of one input that are awaited.
struct Awaited {
    MetricIndex input = -1;
    std::vector<ChannelId> channels; ///< that lack them; {All}: no channel has any
    bool operator==(const Awaited &) const = default;
};

/// The main cause of what is warned of, from the split of the change by parts and inputs.
struct MainCause {
    enum class By { Channel, Campaign, Input };
    By by = By::Channel;
    ChannelId channel = ChannelId::All;
    CampaignId campaign = CampaignId::None;
    MetricIndex input = -1;
    double contribution = 0; ///< to the metric, in its unit
    double change = 0;       ///< of which it is a part
    bool againstTarget = false;
    bool begun = false;
    bool stopped = false;
    bool operator==(const MainCause &) const = default;
};

/// One thing that wants attention, told once for as long as it lasts.
struct Warning {
    WarningKind kind = WarningKind::OffCourse;
    MetricId metric;        ///< empty for lists (NotEntered, NoTarget, Audit): they stay one warning
    MetricIndex index = -1; ///< whom it concerns; -1: several
    ChannelId channel = ChannelId::All;
    calendar::Period period; ///< seen in
    calendar::Period since;  ///< the first period of this episode
    int lasting = 1;         ///< periods from `since` to `period`
    Severity severity = Severity::Medium;
    double amount = 0;              ///< how far off, in the metric's unit, with its sign: actual - wanted
    std::optional<double> money;    ///< what that is worth, above 0; none: cannot be told
    std::optional<double> actual;   ///< the figure; of a running period what it is expected to come to
    std::optional<double> expected; ///< the target, or what was to be expected
    std::optional<double> low;      ///< of an unusual figure: the band it lies outside of
    std::optional<double> high;
    std::optional<double> chance; ///< of meeting the target still
    std::optional<double> pace;   ///< spent / due by now
    TrendSign sign = TrendSign::WorseEachPeriod;
    std::optional<MainCause> cause;
    std::vector<WarningKind> also;        ///< further kinds that the same figure would warn with
    int channelsAlike = 0;                ///< channels that have the same trouble and are told of here
    std::vector<MetricIndex> metrics;     ///< of NoTarget and Audit: whom it concerns
    std::vector<Awaited> awaited;         ///< of NotEntered
    std::optional<goals::AuditFlag> flag; ///< of Audit
    State state = State::Active;
    std::optional<WarningMark> mark; ///< what a person did about it

    /// The status whose shape stands for it: of a target how it stands; "at risk" for what else has gone
    /// wrong, the neutral ones for what is lacking.
    [[nodiscard]] targets::Status status() const;
    /// What tells it from others, for marks.
    [[nodiscard]] WarningKey key() const;
    [[nodiscard]] bool isActive() const { return state == State::Active; }
};

} // namespace vekha::warnings

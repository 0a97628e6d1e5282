// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace vekha::facts {

/// Why a metric has no value for a period and channel.
enum class Reason {
    None,            ///< it has one
    NoData,          ///< an input it needs is absent
    ZeroDenominator, ///< x/0 or 0/0
    NeedsMonthly,  ///< counts people per entered period; needs figures by month or coarser, shown by month or
                   ///< coarser
    CoarserOnly,   ///< only figures of a coarser period are stored; they are never spread silently (rule 9)
    PeriodRunning, ///< a comparison that has no value until the period is over (rule 5)
    NoYearAgo,     ///< 29 February or week 53 has no year-ago period
    ChannelType,   ///< the KPI is limited to other channel types
    FirstMissing,  ///< a stock at the start whose first sub-period is missing
    Overflow,      ///< the result is not a finite number
    TooManySteps,  ///< the formula took too long
};

/// Stable code of the command line: "no_data", "zero_denominator", "needs_monthly", "coarser_only",
/// "period_running", "no_year_ago", "channel_type", "first_missing", "overflow", "too_many_steps"; empty for
/// None.
[[nodiscard]] QString codeOf(Reason reason);

/// What a value must tell beside its number.
enum class NoteKind {
    OptionalAbsent,  ///< metric: an optional input that counted as 0
    Used,            ///< metric: what coalesce() or a fallback took
    PeopleTwice,     ///< people may be counted more than once
    CompanyReplaces, ///< metric: the company figure stands instead of the sum over channels
    ChannelMissing,  ///< channel: has no figure for a stock in this period
    ChannelLeftOut,  ///< channel: left out of a growth because it is not in both periods
    InputPartial,    ///< metric, monthsPresent of monthsWanted: why the value is partial
    DaysCompared,    ///< a running period was compared with the same days of the other
    WeekSplit,       ///< a week that straddles the border was split by days
    CoarserIgnored,  ///< metric: figures of a coarser period exist and were not spread
    EqualWeights,    ///< metric: weights are missing, so days (or channels) counted equally
};

/// Stable code: "optional_absent", "used", "people_twice", ..
[[nodiscard]] QString codeOf(NoteKind kind);

/// One remark on a value.
struct Note {
    NoteKind kind = NoteKind::OptionalAbsent;
    MetricIndex metric = -1;
    ChannelId channel = ChannelId::All;
    int present = 0;
    int wanted = 0;

    bool operator==(const Note &) const = default;
};

/// A computed figure: a number in the metric's unit, or the reason why there is none; never inf or nan.
struct Value {
    std::optional<double> number;
    Reason reason = Reason::NoData;
    MetricIndex culprit = -1; ///< the input or KPI that gave the reason ("no leads in this period"), -1: none
    bool complete = false;    ///< rule 4
    bool running = false;     ///< rule 4
    std::vector<Note> notes;

    [[nodiscard]] bool hasNumber() const { return number.has_value(); }
    [[nodiscard]] static Value of(double number) { return {number, Reason::None, -1, true, false, {}}; }
    [[nodiscard]] static Value missing(Reason reason, MetricIndex culprit = -1)
    {
        return {std::nullopt, reason, culprit, false, false, {}};
    }
};

} // namespace vekha::facts

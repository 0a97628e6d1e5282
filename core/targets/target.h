// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/calendar/period.h"
#include "core/metrics/metric.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vekha::targets {

/// How a target was given: kept beside the value it gave, so that one can read later "+20 % on Q2".
struct Rule {
    enum class Kind { Value, Band, ChangePercent, ChangePoints };
    Kind kind = Kind::Value;
    double amount = 0;      ///< a fraction: +10 % is 0.1, +2 points is 0.02
    bool onYearAgo = false; ///< changes refer to a year ago instead of the previous period
    bool operator==(const Rule &) const = default;
};

/// How a longer target is spread over its months (targets.md section 1). Stored as its number: never
/// renumber.
enum class Spreading {
    Even = 0,     ///< the same for each month
    LastYear = 1, ///< in the proportions of the same months a year ago
    Trend = 2,    ///< along the straight line through the months before
};
/// Stable words of the command line: "even", "last-year", "trend".
[[nodiscard]] QString codeOf(Spreading spreading);

/// Which metric, channel (All: all channels) and period (month, quarter, half-year, year) a target is for.
struct TargetKey {
    MetricId metric;
    ChannelId channel = ChannelId::All;
    calendar::Period period;
    bool operator==(const TargetKey &) const = default;
};

/// A target in force.
struct Target {
    TargetKey key;
    double value = 0;           ///< in the metric's unit; for a band its middle
    std::optional<double> low;  ///< band, from
    std::optional<double> high; ///< band, to
    std::optional<double> baseline;
    std::optional<metrics::Direction> direction; ///< chosen for a metric that has none
    Rule rule;
    Spreading spread = Spreading::Even; ///< of what adds up over time: how its months share it
    bool operator==(const Target &) const = default;
    [[nodiscard]] bool isBand() const { return low && high; }
    /// Holds a figure to the same, whatever its key, rule and spreading are.
    [[nodiscard]] bool saysTheSameAs(const Target &other) const
    {
        return value == other.value && low == other.low && high == other.high && baseline == other.baseline &&
               direction == other.direction;
    }
};

/// A target to set, or to remove where there is none.
struct TargetEdit {
    TargetKey key;
    std::optional<Target> target;
    bool operator==(const TargetEdit &) const = default;
};

/// One change of a target, kept for ever. `target` is empty where it was removed.
struct Revision {
    TargetKey key;
    std::optional<Target> target;
    QDateTime when; ///< UTC
    QString who;
    QString why;
};

/// The target in force at the end of a past period, by the revisions of its key, oldest first: the last one
/// until then, or the last of all where the target was first written down later (history typed in
/// afterwards). `planned` is what was in force when the period began, or what was written down first on the
/// way; `changedAfterStart` tells whether any later revision is another one.
struct InForce {
    std::optional<Target> target;
    std::optional<Target> planned;
    bool changedAfterStart = false;
};
[[nodiscard]] InForce inForceAtEnd(const std::vector<Revision> &revisions, const calendar::Period &period);
/// Whether a target was in force when the period ended, so that a change since then does not touch the review
/// of the period. @param revisions  of its key, in any order
[[nodiscard]] bool isReviewed(const std::vector<Revision> &revisions, const calendar::Period &period);

} // namespace vekha::targets

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
    bool operator==(const Target &) const = default;
    [[nodiscard]] bool isBand() const { return low && high; }
};

/// One change of a target, kept for ever. `target` is empty where it was removed.
struct Revision {
    TargetKey key;
    std::optional<Target> target;
    QDateTime when; ///< UTC
    QString who;
    QString why;
};

} // namespace vekha::targets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace vekha {

/// What makes one thing warn once: the same figure off in the same way since the same period. When it has
/// ended and comes back, it has another `since`, and warns anew.
struct WarningKey {
    QString kind; ///< code of a warnings::WarningKind
    MetricId metric;
    ChannelId channel = ChannelId::All;
    QDate since; ///< first day of the period in which it began
    bool operator==(const WarningKey &) const = default;
};

/// What a person did about a warning. One that is neither snoozed nor dismissed is not stored.
struct WarningMark {
    WarningKey key;
    QDate snoozedUntil; ///< back on that day; invalid: not snoozed
    bool dismissed = false;
    QString note;
    QString who;    ///< filled in by the store
    QDateTime when; ///< UTC; filled in by the store
    bool operator==(const WarningMark &) const = default;
};

/// How readily a metric warns. Stored as its number: never renumber.
enum class Sensitivity { Off = 0, Low = 1, Normal = 2, High = 3 };

/// When a metric warns. A rule like the default is not stored.
struct WarningRule {
    MetricId metric;
    Sensitivity sensitivity = Sensitivity::Normal;
    std::optional<double> smallestVolume =
        std::nullopt; ///< of what a ratio is divided by; none: the usual one
    bool operator==(const WarningRule &) const = default;
};

} // namespace vekha

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/calendar/period.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vekha::review {

/// Stored as its number: never renumber.
enum class DecisionState { Open = 0, Done = 1, Dropped = 2 };

/// Stable codes: "open", "done", "dropped".
[[nodiscard]] QString codeOf(DecisionState state);

/// What a meeting has decided to do about a figure.
struct Decision {
    int id = 0;      ///< 0: not stored yet
    int review = 0;  ///< the review that made it
    MetricId metric; ///< empty: about no metric alone
    ChannelId channel = ChannelId::All;
    QString what;
    QString who; ///< name of a person
    QDate due;   ///< invalid: no day was set
    DecisionState state = DecisionState::Open;
    QString outcome; ///< what came of it
    QDate made;
    bool operator==(const Decision &) const = default;
};

/// What a review holds about one metric.
struct ReviewItem {
    MetricId metric;
    bool seen = false; ///< the meeting has been at it
    QString note;
    bool operator==(const ReviewItem &) const = default;
};

/// The meeting about one period.
struct Review {
    int id = 0; ///< 0: not stored yet
    calendar::Period period;
    QDateTime started;                 ///< UTC
    std::optional<QDateTime> finished; ///< UTC; none: under way
    QString who;
    QString comment; ///< on the whole
    std::vector<ReviewItem> items;
    QString snapshot; ///< JSON: the figures as they were when it was finished; core/workspace knows its form
    bool operator==(const Review &) const = default;
};

/// A review and a decision as the text that files keep them in, and back. `id`, the period and the number of
/// the review stand in columns of their own.
[[nodiscard]] QString jsonOf(const Review &review);
[[nodiscard]] Review reviewFromJson(const QByteArray &json);
[[nodiscard]] QString jsonOf(const Decision &decision);
[[nodiscard]] Decision decisionFromJson(const QString &json);

} // namespace vekha::review

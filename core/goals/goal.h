// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/metrics/metric.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vekha::goals {

/// What a company wants; objectives form a tree, and goals serve them.
struct Objective {
    int id = 0;     ///< 0: not stored yet
    int parent = 0; ///< 0: at the top
    TwoLanguageText name;
    int position = 0; ///< order among those of the same parent
    bool operator==(const Objective &) const = default;
};

/// Short: up to half a year. Stored as its number: never renumber.
enum class Horizon { Short = 0, Long = 1 };
/// Stored as its number: never renumber.
enum class GoalState { Draft = 0, Active = 1, Reached = 2, Missed = 3, Dropped = 4 };
/// Over which time the figure of a measure is taken. Stored as its number: never renumber.
enum class MeasureSpan {
    WholeTime = 0, ///< from the goal's start on
    Month = 1,     ///< the last finished month
    Quarter = 2,   ///< the last finished quarter
};

/// Stable codes: "short", "long"; "draft", "active", "reached", "missed", "dropped"; "whole_time", "month",
/// "quarter".
[[nodiscard]] QString codeOf(Horizon horizon);
[[nodiscard]] QString codeOf(GoalState state);
[[nodiscard]] QString codeOf(MeasureSpan span);

/// How one tells that a goal is reached.
struct Measure {
    MetricId metric;
    ChannelId channel = ChannelId::All;
    MeasureSpan span = MeasureSpan::WholeTime;
    std::optional<double> baseline; ///< where it stood at the start
    std::optional<double> target;
    std::optional<metrics::Direction> direction; ///< chosen for a metric that has none
    double weight = 1;
    bool operator==(const Measure &) const = default;
};

/// A goal by the SMART rule (targets.md section 2).
struct Goal {
    int id = 0;           ///< 0: not stored yet
    TwoLanguageText name; ///< the statement
    QString scope;        ///< what it is about and what not; may be left to the measures' channels
    QString owner;        ///< name of a person
    int objective = 0;    ///< the company objective it serves; 0: none yet
    Horizon horizon = Horizon::Short;
    QDate start;
    QDate due;
    std::vector<Measure> measures;
    QString budget; ///< the money it needs, in words or figures
    QString people; ///< who works on it
    GoalState state = GoalState::Draft;
    int position = 0;
    bool operator==(const Goal &) const = default;
};

/// A line of a goal's diary.
struct CheckIn {
    int id = 0; ///< 0: not stored yet
    int goal = 0;
    QDate day;
    QString text;
    QString who;
    bool operator==(const CheckIn &) const = default;
};

/// Someone who owns goals, metrics or scorecards.
struct Person {
    int id = 0; ///< 0: not stored yet
    QString name;
    QString role;
    bool archived = false;
    bool operator==(const Person &) const = default;
};

/// A goal, an objective or a check-in as the text that files keep it in, and back. What a newer version added
/// is left out.
[[nodiscard]] QString jsonOf(const Goal &goal);
[[nodiscard]] Goal goalFromJson(const QString &json);
[[nodiscard]] QString jsonOf(const Objective &objective);
[[nodiscard]] Objective objectiveFromJson(const QString &json);

} // namespace vekha::goals

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/audit.h"
#include "core/goals/progress.h"
#include "core/goals/smart.h"
#include "core/workspace/workspace.h"

namespace vekha {

/// A goal with all that its card and its editor show.
struct GoalRow {
    goals::Goal goal;
    goals::GoalProgress progress;
    std::vector<goals::MeasureFacts> facts; ///< one a measure
    std::vector<goals::Lacking> lacks;      ///< it can be made active when this is empty
    std::vector<goals::CheckIn> checkIns;   ///< newest first
};

/// A line of the tree: an objective and the goals that serve it.
struct ObjectiveRow {
    goals::Objective objective;
    int depth = 0;
    std::vector<int> goals; ///< places in GoalsBoard::goals
};

/// The contents of the goals page: plain data.
struct GoalsBoard {
    std::vector<ObjectiveRow> objectives; ///< as a tree is read: each before what stands under it
    std::vector<GoalRow> goals;
    std::vector<int> withoutObjective;    ///< places of goals
    std::vector<int> withoutMeasures;     ///< places of goals
    std::vector<MetricIndex> withoutGoal; ///< KPIs in use that serve no goal
};

[[nodiscard]] Result<GoalsBoard> goalsBoard(const Workspace &workspace);
/// One goal as it stands in an editor, stored or not: progress, realism and what it lacks.
[[nodiscard]] Result<GoalRow> goalRow(const Workspace &workspace, const goals::Goal &goal);

/// Metrics that dashboards show, that have targets, or that goals and scorecards name; in the catalogue's
/// order.
[[nodiscard]] std::vector<MetricIndex> kpisInUse(const store::Content &content);
/// The regular revision of the KPIs in use, by their last three finished months.
[[nodiscard]] Result<std::vector<goals::AuditFinding>> kpiAudit(const Workspace &workspace);

} // namespace vekha

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/targetsgrid.h"

#include <optional>
#include <vector>

namespace vekha::ui {

constexpr int periodsBesideTarget = 8;

/// What a person sees beside a target that is being set: what is usual, and what a change refers to.
struct TargetHistory {
    struct Row {
        calendar::Period period;
        facts::Value value;
        targets::Standing standing;
    };
    std::vector<Row> rows; ///< the periods before the target's, oldest first
    std::optional<double> previous;
    std::optional<double> yearAgo;
    std::vector<targets::Revision> revisions; ///< newest first
    RealismFacts known;                       ///< what tells whether a target is realistic
};

/// Reads it for a key; computes, so pages call it off their thread.
[[nodiscard]] Result<TargetHistory> targetHistory(const Workspace &workspace, const targets::TargetKey &key);

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/recipe.h"
#include "core/workspace/workspace.h"

namespace vekha::demo {

/// Stores the people, objectives, goals with their diaries, and scorecards of resources/demo/goals.json.
/// Where a goal names a month and a change instead of a value, that is computed from the figures.
[[nodiscard]] Done addGoals(const Recipe &recipe, Language language, Workspace &workspace);

} // namespace vekha::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/recipe.h"
#include "core/workspace/workspace.h"

namespace vekha::demo {

/// Monthly targets as a team would have set them, quarter by quarter: round figures near what then came,
/// above it by the recipe's stretch in the mean, so that some are met and some are not. A ratio has one
/// target for all months of a quarter.
[[nodiscard]] Result<std::vector<store::TargetEdit>> plannedTargets(const Recipe &recipe,
                                                                    const Workspace &workspace);

} // namespace vekha::demo

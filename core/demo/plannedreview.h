// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/recipe.h"
#include "core/workspace/workspace.h"

namespace vekha::demo {

/// Stores the finished review of resources/demo/review.json with its notes and decisions. The people must be
/// there already.
[[nodiscard]] Done addReview(const Recipe &recipe, Language language, Workspace &workspace);

} // namespace vekha::demo

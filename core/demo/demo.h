// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <memory>

namespace vekha::demo {

/// Makes a workspace full of plausible data at `path`: three years of a shop with eight channels, campaigns,
/// targets, dashboards and events, ending on a fixed day that it carries as its own today. The same on every
/// machine and at any time: figures come from resources/demo/recipe.json and a generator with a fixed seed.
/// Names of campaigns and events are in `language`. Fails with FileExists.
[[nodiscard]] Result<std::unique_ptr<Workspace>> create(const QString &path, Language language,
                                                        const OpenOptions &options);

/// The same for a look around: a file of this name from an earlier look is replaced.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openThrowAway(const QString &path, Language language,
                                                               const OpenOptions &options);

} // namespace vekha::demo

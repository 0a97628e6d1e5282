// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace vekha::workspace {

/// The first change of a new workspace: its channels and its first dashboard, from the starter set and what
/// the person chose in its place.
[[nodiscard]] Change setupChange(const NewWorkspace &setup);

/// Name of the person who is logged in: the author of changes unless another is named.
[[nodiscard]] QString systemUser();

} // namespace vekha::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warnings/warning.h"
#include "core/workspace/workspace.h"

namespace vekha::workspace {

/// What people owe the program: figures of finished periods that are not entered, targets of the quarter that
/// begins soon, flags of the revision of KPIs. Only of the present.
/// @param watched  metrics whose warnings are wanted
[[nodiscard]] Result<std::vector<warnings::Warning>> dueWarnings(const Workspace &workspace,
                                                                 const std::vector<MetricIndex> &watched);

} // namespace vekha::workspace

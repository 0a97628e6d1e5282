// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/page.h"
#include "ui/shell/commandpalette.h"

#include <functional>

namespace vekha::ui {

/// A command for each metric and each channel of the workspace, found by all of its names: `open` goes there.
[[nodiscard]] QList<Command> placeCommands(const Workspace &workspace, Language language,
                                           const std::function<void(const Destination &)> &open);

} // namespace vekha::ui

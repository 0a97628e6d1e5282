// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace vekha::cli {

/// What `vekha-cli --help` says.
[[nodiscard]] QString helpText();
/// What `vekha-cli COMMAND --help` says.
[[nodiscard]] QString helpText(const Command &command);

} // namespace vekha::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace vekha::ui {

/// Whether a person has named anything in the workspace in a script whose letters join or change beside each
/// other (Arabic, Hindi, ..): such a workspace has its texts shaped (shapeLetters()), which few need.
[[nodiscard]] bool hasJoiningLetters(const store::Content &content);

} // namespace vekha::ui

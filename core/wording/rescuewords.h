// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/damaged.h"

#include <QString>

namespace vekha::wording {

/// What a rescue of a damaged file could not read, a line each; "All figures could be read." where there is
/// nothing.
[[nodiscard]] QString lossesOf(const Rescue &rescue);

} // namespace vekha::wording

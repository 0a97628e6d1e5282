// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

namespace vekha::wording {

/// What a check of the file found, in a sentence for the person whose file it is.
[[nodiscard]] QString sentence(const Finding &finding);

} // namespace vekha::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"

namespace vekha::desktop {

/// Exit status of a report that is written and holds warnings of high severity, where --fail-on-warnings
/// asks: neither "done" nor "failed".
inline constexpr int graveWarningsStatus = 3;

/// Writes the report that the options ask for, without a window; fonts and translators are there. Gives the
/// exit status: 0, 1 with a line on standard error, or graveWarningsStatus.
[[nodiscard]] int writeReport(const Options &options, Language usual);

} // namespace vekha::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace vekha::metrics {

/// An id in the form of own metrics' ids that can be recognised as `name`: Russian letters transcribed,
/// everything else an underscore. "metric" where nothing is left; begins with a letter.
[[nodiscard]] MetricId idFromName(const QString &name);

} // namespace vekha::metrics

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/explain.h"
#include "core/workspace/warnings.h"

namespace vekha {

/// One thing that matters now: what is wrong, or a change worth knowing. core/wording/warningwords.h tells
/// it.
struct Matter {
    MetricIndex metric = -1; ///< -1: the warning concerns several
    ChannelId channel = ChannelId::All;
    std::optional<warnings::Warning> warning;
    std::optional<Explanation> explanation; ///< of a change; none where there is a warning
    bool isGood = false;                    ///< the change is for the better
};

/// "What matters now": three to seven of the view's period, warnings first, the gravest first, then changes
/// for the better; where all of that is little, the largest changes. Fewer only where there are no figures.
[[nodiscard]] Result<std::vector<Matter>> whatMatters(const Workspace &workspace, const ViewState &view);

} // namespace vekha

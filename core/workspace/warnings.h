// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warnings/warning.h"
#include "core/workspace/viewstate.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace vekha {

/// All warnings of a period.
struct WarningsBoard {
    calendar::Period period; ///< a month or longer; the one looked at
    bool isPresent = false;  ///< it is the running one or the one that ended last: what is told holds now
    std::vector<warnings::Warning> warnings; ///< active ones first, the gravest first
    int active = 0;                          ///< neither snoozed nor dismissed
    int grave = 0;                           ///< of these, of high severity

    /// The gravest active warning of a metric on a channel; nullptr: none.
    [[nodiscard]] const warnings::Warning *of(const MetricId &metric, ChannelId channel) const;
};

/// Looks for everything to be warned of in the view's period (days, weeks and own ranges: in the month of
/// their last day). May be called from any thread; kept as long as figures, targets, goals and marks stay as
/// they are.
[[nodiscard]] Result<WarningsBoard> warningsBoard(const Workspace &workspace, const ViewState &view);

/// The month that holds the last figures: what is looked at where nobody has chosen a period.
[[nodiscard]] ViewState presentView(const Workspace &workspace);

} // namespace vekha

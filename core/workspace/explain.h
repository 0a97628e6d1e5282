// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/causes.h"
#include "core/workspace/viewstate.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace vekha {

/// What a person wants to have explained.
struct ExplainRequest {
    MetricIndex metric = -1;
    ChannelId channel = ChannelId::All; ///< All: split by channels; one channel: by its campaigns
    ViewState view;                     ///< period, filters; `compare` says against what
};

/// What one input did to the change.
struct InputCause {
    MetricIndex input = -1;
    std::vector<metrics::Shift> shifts; ///< of another period ("revenue a year ago"); empty: of this one
    std::optional<double> from;
    std::optional<double> to;
    double contribution = 0;
};

/// What one channel or campaign did to it.
struct PartCause {
    facts::Group group;
    analysis::PartContribution part;
};

/// Why a metric changed: two lists that each add up to `change()` exactly, with `rest` and `outsideParts`.
struct Explanation {
    MetricIndex metric = -1;
    ViewState::Compare against = ViewState::Compare::Previous;
    calendar::DayRange days;                        ///< as cut for comparing
    std::optional<calendar::DayRange> comparedDays; ///< none against a target
    facts::Value to;
    facts::Value from;              ///< the target's value against a target
    bool explained = false;         ///< false: one of both has no value, see their reasons
    std::vector<InputCause> inputs; ///< largest first; against a target empty unless all inputs have targets
    double rest = 0;
    std::vector<PartCause> parts; ///< largest first; those without any part in the change are left out
    double outsideParts = 0;      ///< company figures, means over channels, targets that do not add up
    bool ratio = false;           ///< parts have rate and mix

    [[nodiscard]] double change() const { return to.number.value_or(0) - from.number.value_or(0); }
};

/// Computes it. Fails where the store fails.
[[nodiscard]] Result<Explanation> explain(const Workspace &workspace, const ExplainRequest &request);

} // namespace vekha

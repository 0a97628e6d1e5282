// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/facts/query.h"
#include "core/targets/targetbook.h"

#include <functional>

namespace vekha::targets {

/// Targets that cannot all be met at once.
struct Inconsistency {
    enum class Kind {
        Months,   ///< those of the months do not add up to the longer period's
        Channels, ///< those of the channels do not add up to that of all channels
        Ratio,    ///< the targets of its inputs give another value: CPL 500 with spend 100,000 and 150 leads
    };
    Kind kind = Kind::Months;
    TargetKey key;
    double set = 0;                  ///< the target as it is; of a band the nearer end
    double implied = 0;              ///< what the others give
    std::vector<MetricIndex> inputs; ///< of Ratio: the inputs whose targets imply it
};
/// Stable codes: "months_differ", "channels_differ", "inputs_contradict".
[[nodiscard]] QString codeOf(Inconsistency::Kind kind);

/// What disagrees among the targets of these periods. A ratio is held against the targets of its inputs only
/// where all of them have one (own, spread or added up), and half a percent is let pass as rounding.
/// @param channelsOf  channels with figures of a metric in a period: their targets add up to the total
[[nodiscard]] Result<std::vector<Inconsistency>> inconsistencies(
    const TargetBook &book, const facts::Context &context, const std::vector<calendar::Period> &periods,
    const std::function<std::vector<ChannelId>(MetricIndex, const calendar::Period &)> &channelsOf);

} // namespace vekha::targets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/targets/targetbook.h"

namespace vekha::targets {

/// Who gives way when a month of a spread target is moved by hand.
enum class Settle {
    RestSpreads,    ///< the longer target stays, the other months take the rest
    QuarterChanges, ///< the longer target becomes what the months add up to
};

/// What has to be set so that a month gets `target` and the months still add up to the longer target that it
/// is a part of. Where no month is left to take the rest, those set by hand become spread again. Months
/// without a longer target, and metrics that do not add up, are simply set.
/// Fails with TargetRestNegative (args: period) where the rest of a figure that is never negative would be.
[[nodiscard]] Result<std::vector<TargetEdit>> monthEdits(const TargetBook &book, const Target &target,
                                                         Settle settle);

/// The targets of one period for another one of the same kind, changed by a share (0.1: +10 %), with those
/// of its months; bands and values in whole units of the metric. What is a percent changes by the share too.
/// @param metrics, channels  empty: all
[[nodiscard]] std::vector<TargetEdit> copiedTargets(const TargetBook &book, const calendar::Period &from,
                                                    const calendar::Period &to, double changeShare,
                                                    const std::vector<MetricId> &metrics,
                                                    const std::vector<ChannelId> &channels);

} // namespace vekha::targets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warnings/warning.h"

#include <QDate>

#include <functional>

namespace vekha::warnings {

/// A warning found, with what tells how much it matters beside others.
struct Found {
    Warning warning;
    double worth = 1;         ///< its money as a part of all revenue; 1: not known
    double worthNeeded = 0;   ///< to be told of a channel alone
    double share = 1;         ///< the channel's part of the whole; 1: the total
    double shareNeeded = 0.1; ///< to be told alone
    bool nearMisses = false;  ///< tell a channel's low warnings, too
};

/// Leaves what deserves attention, each thing once and in the most useful place:
/// - of one figure the gravest kind, which names the others in `also`;
/// - of a metric the total; its channels only where the total is fine, where they are a fair part of the
///   whole, and the two worst at most;
/// - of statistical hints (trends, unusual figures) none where a metric made of that figure, or that it is
///   made of, already misses its target on the same channel.
/// - and of statistical hints the four gravest at most: more than that is one story told many times.
/// `isMadeOf(kpi, input)` tells whether a metric goes into another.
[[nodiscard]] std::vector<Warning>
sifted(std::vector<Found> found, const std::function<bool(MetricIndex kpi, MetricIndex input)> &isMadeOf);

/// Puts what people did about warnings on them. A snooze ends on its day; a dismissal holds for as long as
/// the episode lasts.
void applyMarks(std::vector<Warning> &warnings, const std::vector<WarningMark> &marks, QDate today);

/// Active ones first, then snoozed, then dismissed; in each the gravest first, then the dearest, then those
/// that began last.
void sort(std::vector<Warning> &warnings);

} // namespace vekha::warnings

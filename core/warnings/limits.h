// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/warningmark.h"
#include "core/metrics/catalog.h"

#include <optional>

namespace vekha::warnings {

/// From where on a metric warns, by its sensitivity.
struct Limits {
    bool atRisk = false;             ///< warn of what is at risk, not only of what is off course
    bool nearMisses = false;         ///< warn of channels, too, that miss by less than "close"
    int worseningPeriods = 3;        ///< so many periods in a row, each worse than the one before
    double leastChange = 0.10;       ///< of the figure: a smaller bad trend is not worth telling
    double trendChance = 0.01;       ///< a slope that chance gives less often than this (Mann-Kendall)
    double bandOf95 = 1.314;         ///< how much wider than the 95 % band; 2.576 / 1.960: the 99 % band
    double deviations = 3.5;         ///< robust deviations from what was to be expected
    double paceFrom = 1.10;          ///< spent / due by now
    double channelShare = 0.10;      ///< a channel warns alone from this part of the whole on
    double channelMoney = 0.005;     ///< and, where its worth is known, from this part of all revenue on
    bool goodSurprises = false;      ///< tell of KPIs that are unusually good, too (of inputs always: a slip)
    double daysPerFalseAlarm = 1500; ///< of daily figures
};

/// Low tells only what is gross, High also what may be chance. Off has the limits of Low and is not asked.
[[nodiscard]] Limits limitsOf(Sensitivity sensitivity);

/// The least that a ratio must be divided by to be told of, where the person has said nothing: 1,000
/// impressions, 100 visits, emails and the like, 30 clicks, 10 leads and whatever else is counted. With 10
/// leads the cost of one scatters by a third by chance alone (1 / sqrt(10)). Money has no least: a channel's
/// part of the whole guards it. @return 0: none
[[nodiscard]] double usualSmallestVolume(const metrics::Metric &dividedBy);

} // namespace vekha::warnings

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <vector>

namespace vekha {

/// What a trend shows: metrics over successive periods.
struct TrendRequest {
    std::vector<MetricIndex> metrics;
    calendar::Granularity granularity = calendar::Granularity::Month;
    calendar::DayRange days;           ///< every period that overlaps it
    std::vector<ChannelId> channels;   ///< filter, empty: all
    std::vector<CampaignId> campaigns; ///< filter, empty: all
    facts::Split split = facts::Split::None;
    bool total = true;
    facts::Comparison compare = facts::Comparison::None;
};

/// Target of one period of a trend.
struct TrendTarget {
    calendar::Period period;
    double value = 0;
    std::optional<double> low; ///< bands
    std::optional<double> high;
};

/// A trend: figures by metric, group and period.
struct Trend {
    std::vector<calendar::Period> periods;
    facts::Answer answer;   ///< buckets are the periods
    int runningPeriod = -1; ///< the first period that is not over or not complete by its data end; -1: none
};
[[nodiscard]] Result<Trend> trend(const Workspace &workspace, const TrendRequest &request);

/// Targets of a metric and channel over successive periods, each as it was in force at its period's end, so
/// that a change shows as a step; periods without one are left out. None where the file cannot be read: the
/// question for the figures tells that error.
[[nodiscard]] std::vector<TrendTarget> trendTargets(const Workspace &workspace, MetricIndex metric,
                                                    ChannelId channel,
                                                    const std::vector<calendar::Period> &periods);

/// The days of the `count` periods of this kind that end with the one that holds `last`.
[[nodiscard]] calendar::DayRange lastPeriods(const calendar::FiscalCalendar &calendar,
                                             calendar::Granularity granularity, calendar::Day last,
                                             int count);

/// Values without their reasons: a gap where there is none.
[[nodiscard]] std::vector<std::optional<double>> numbersOf(const facts::Answer &answer, int metric,
                                                           int group);

} // namespace vekha

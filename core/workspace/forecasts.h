// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/forecast.h"
#include "core/targets/expectation.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace vekha {

/// Which forecast is wanted.
struct ForecastRequest {
    MetricIndex metric = -1;
    ChannelId channel = ChannelId::All;
    calendar::Granularity granularity = calendar::Granularity::Month;
    int horizon = 3;                   ///< periods, at least 1
    std::vector<ChannelId> channels;   ///< filter of the total; empty: all
    std::vector<CampaignId> campaigns; ///< filter; empty: all
    bool operator==(const ForecastRequest &) const = default;
};

/// What a metric is expected to come to. The first period is the one after the last complete figure: as a
/// rule the running one, whose expected end counts what is there of it already.
struct MetricForecast {
    std::vector<calendar::Period> periods;
    std::vector<double> mean; ///< one a period, as are the bounds; in the metric's unit
    std::vector<double> lo80;
    std::vector<double> hi80;
    std::vector<double> lo95;
    std::vector<double> hi95;
    std::vector<std::vector<double>> outcomes; ///< by period: equally likely ones, ascending
    analysis::Method method = analysis::Method::None;
    bool byInputs = false;              ///< a KPI: its inputs were forecast together, and the formula applied
    std::optional<double> typicalError; ///< of one period ahead so far, as a share of the figure
    analysis::NoForecast reason = analysis::NoForecast::NoData;
    int figures = 0;                         ///< whole ones of the metric itself that it looks back on
    bool neverNegative = false;              ///< no figure so far is below 0
    bool isShare = false;                    ///< and it is a percentage that has kept below 100 %
    std::optional<calendar::Day> knownUntil; ///< the running period counts its figures up to this day

    [[nodiscard]] bool isEmpty() const { return periods.empty(); }
    /// Fewer than three figures do not tell how much they vary: the last one with a band made of nothing else
    /// is no picture of what is to come.
    [[nodiscard]] bool canBeDrawn() const
    {
        constexpr int fewestDrawn = 3;
        return !isEmpty() && (reason != analysis::NoForecast::TooFewPoints || figures >= fewestDrawn);
    }
    /// Place of a period; -1: not forecast.
    [[nodiscard]] int indexOf(const calendar::Period &period) const;
    /// The same as targets ask for it; not valid for an index of -1.
    [[nodiscard]] targets::Expectation expectation(int index) const;
};

/// Forecasts a metric. What is told of a period does not depend on how far ahead one asks. May be called from
/// any thread; the result, the fits behind it and the pool of the workspace's series are kept as long as the
/// figures stay as they are, so that asking again costs nothing.
/// @param request  its metric must be one of the catalogue
[[nodiscard]] Result<MetricForecast> forecastOf(const Workspace &workspace, const ForecastRequest &request);

/// The forecast of one period, the same wherever it is told: for statuses, chances, warnings, the grid of
/// targets. None where the period is over and entered, or where there is no forecast by a method
/// (MetricForecast::reason).
/// @param request  its granularity and horizon are taken from the period
[[nodiscard]] Result<std::optional<targets::Expectation>>
expectationAt(const Workspace &workspace, ForecastRequest request, const calendar::Period &period);

/// Periods of a season: 12 for months, 52 for weeks, 7 for days.
[[nodiscard]] int seasonOf(calendar::Granularity granularity);
/// How far charts look ahead: half a year in months, two weeks in days, ..
[[nodiscard]] int usualHorizon(calendar::Granularity granularity);

} // namespace vekha

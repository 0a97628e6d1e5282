// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/forecasts.h"
#include "core/workspace/unusual.h"
#include "core/workspace/trendline.h"
#include "ui/charts/trendwords.h"
#include "ui/common/kpiwords.h"
#include "ui/trends/trendstate.h"

#include <memory>

namespace vekha::ui {

/// The figures of all lines, in their order.
using TrendsFigures = std::vector<TrendLineFigures>;

/// What the chart and the table of the trends page show.
struct TrendsShown {
    TrendState state;
    std::shared_ptr<const TrendsFigures> figures; ///< parallel to state.lines
    metrics::MetricCatalog catalog;
    KpiWords words;
    std::optional<calendar::Day> dataEnd;
    std::vector<MetricForecast> forecasts;          ///< parallel to state.lines; empty: none yet
    std::vector<std::vector<UnusualPoint>> unusual; ///< the same

    [[nodiscard]] const metrics::Metric &metric(int line) const;
    /// "Leads, Email"; without channel for all.
    [[nodiscard]] QString fullName(int line) const;
    /// The same, or the channel alone where all lines are of one metric.
    [[nodiscard]] QString name(int line) const;
    /// The figures of a line as they are drawn: smoothed and as an index, where that is chosen.
    [[nodiscard]] std::vector<std::optional<double>> drawn(int line) const;
    /// A year ago on the scale of drawn().
    [[nodiscard]] std::vector<std::optional<double>> drawnYearAgo(int line) const;
    /// A drawn figure in words, with its unit.
    [[nodiscard]] QString text(int line, std::optional<double> number) const;
    /// Successive periods, the same for all lines; empty without lines.
    [[nodiscard]] const std::vector<calendar::Period> &periods() const;
    [[nodiscard]] QString periodTitle(int period) const;
    /// Everything for the chart.
    [[nodiscard]] TrendData chartData() const;

private:
    void addSeries(TrendData &data) const;
    void addYearAgo(TrendData &data) const;
    void addForecasts(TrendData &data) const;
    void addRings(TrendData &data) const;
    [[nodiscard]] ValueAxis axisOf(bool right) const;
};

} // namespace vekha::ui

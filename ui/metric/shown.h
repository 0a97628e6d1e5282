// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/metricdetail.h"
#include "ui/charts/trendwords.h"
#include "ui/common/kpiwords.h"

#include <memory>

namespace vekha::ui {

/// What the cards of a metric's page are given at every refresh. A value type; the figures are shared.
struct Shown {
    std::shared_ptr<const MetricDetail> detail;
    metrics::MetricCatalog catalog;
    std::vector<Channel> channels; ///< of the workspace
    KpiWords words;
    ViewState view;
    calendar::Granularity granularity = calendar::Granularity::Month;
    std::optional<calendar::Day> dataEnd;
    QDate today;

    [[nodiscard]] const metrics::Metric &metric() const { return catalog.at(detail->metric); }
    [[nodiscard]] TrendWords trendWords() const { return {words.format(), words.periods(), dataEnd}; }
    /// Series colour of a channel, 9 (grey) for the company's own figures.
    [[nodiscard]] int colourOf(ChannelId channel) const;
    /// The largest absolute figure of a trend, to choose the unit of its axis.
    [[nodiscard]] static double largestOf(const facts::Answer &answer);
    /// Figures of a channel add up to the whole, so that they can be stacked.
    [[nodiscard]] bool addsUp() const;
    /// What a person reads of an attainment, or a dash.
    [[nodiscard]] QString attainment(const targets::Standing &standing) const;
    /// "14 May", with a short month and the year where it is not today's.
    [[nodiscard]] QString dayName(QDate day) const;
};

} // namespace vekha::ui

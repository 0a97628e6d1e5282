// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/calendar/period.h"
#include "core/metrics/catalog.h"

#include <QString>

#include <optional>
#include <vector>

namespace vekha::ui {

inline constexpr int mostTrendLines = 8;

/// One line of the trends page.
struct TrendLine {
    MetricId metric;
    ChannelId channel = ChannelId::All;
    int colour = 1;       ///< 1..8, kept while the line is there
    bool onRight = false; ///< value axis
    bool operator==(const TrendLine &) const = default;
};

/// How far back the lines reach: up to the end of the top bar's period, or just that period.
enum class TrendSpan { Months12, Months24, Years3, All, Chosen };

/// All that the trends page has chosen; what a saved view keeps.
struct TrendState {
    std::vector<TrendLine> lines;
    calendar::Granularity granularity = calendar::Granularity::Month;
    TrendSpan span = TrendSpan::Months24;
    bool index = false;   ///< every line's first figure is 100
    bool average = false; ///< moving average
    bool yearAgo = false;
    bool operator==(const TrendState &) const = default;

    /// Adds a line with the first free colour, on the axis of its unit; false where it is there already or
    /// there are too many. A third unit turns the index on: two axes cannot tell three.
    bool add(const MetricId &metric, ChannelId channel, const metrics::MetricCatalog &catalog);
    void remove(int line);
    /// Puts a line on an axis; lines of other units that stand there change sides.
    void setOnRight(int line, bool onRight, const metrics::MetricCatalog &catalog);
    /// Whether several lines show one metric, of different channels.
    [[nodiscard]] bool isOfOneMetric() const;
    /// Whether the lines have more units than there are axes, so that only an index can show them together.
    [[nodiscard]] bool needsIndex(const metrics::MetricCatalog &catalog) const;
    /// Takes out lines whose metric is not there any more.
    void dropUnknown(const metrics::MetricCatalog &catalog);
    /// Periods of the moving average: 7 days, 4 weeks, 3 months, 4 quarters, 2 halves, 3 years.
    [[nodiscard]] int window() const;

    /// Figures are forecast and looked through for unusual ones; means of several periods are not.
    [[nodiscard]] bool canHaveForecast() const { return !lines.empty() && !average; }

    [[nodiscard]] QString toJson() const;
    /// What toJson() wrote; an empty state for anything else.
    [[nodiscard]] static TrendState fromJson(const QString &text);
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/trend.h"

namespace vekha {

/// One line of a free exploration: a metric of one channel, or of all.
struct TrendLineRequest {
    MetricIndex metric = -1;
    ChannelId channel = ChannelId::All;
    calendar::Granularity granularity = calendar::Granularity::Month;
    calendar::DayRange days;
    std::vector<ChannelId> channels;   ///< filter for lines of all channels
    std::vector<CampaignId> campaigns; ///< filter
    bool yearAgo = false;
    int window = 0; ///< periods of a moving average; 0: none
};

/// Figures of a line.
struct TrendLineFigures {
    std::vector<calendar::Period> periods;
    std::vector<facts::Value> values; ///< one a period, as they are, with the reasons where there is none
    std::vector<std::optional<double>>
        smoothed; ///< one a period: the moving average, or the figures as they are
    std::vector<std::optional<double>> yearAgo; ///< of the figures as they are; empty unless asked for
    int runningPeriod = -1;
};

/// Computes a line. The moving average of what adds up, and of stocks, is the mean of the last `window`
/// periods; that of ratios and scores is their figure over these periods taken together (a mean of ratios
/// would say something else). It has no value where one of the periods has none.
[[nodiscard]] Result<TrendLineFigures> trendLine(const Workspace &workspace, const TrendLineRequest &request);

/// The figures as an index: the first one above 0 becomes 100. Without such a figure there is none.
[[nodiscard]] std::vector<std::optional<double>> indexed(const std::vector<std::optional<double>> &numbers);

/// Factor that makes the first figure above 0 a 100; none without such a figure.
[[nodiscard]] std::optional<double> indexFactor(const std::vector<std::optional<double>> &numbers);

/// Means of the last `window` figures; none where one of them is missing.
[[nodiscard]] std::vector<std::optional<double>>
movingMeans(const std::vector<std::optional<double>> &numbers, int window);

} // namespace vekha

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/response.h"
#include "core/analysis/series.h"

namespace vekha::analysis {

/// The figures of a channel as the sampler takes them.
struct FitChannel {
    std::vector<int> times;         ///< periods that are used
    std::vector<double> logRevenue; ///< of those
    std::vector<double> spend;      ///< of all periods, for carry-over
    double logReference = 0;        ///< mean of log spend over the used periods
};

/// Curves that the figures allow, by channel; as many for each, belonging together by their number.
/// @param common  what log spend of all channels did in each period beside their trends
[[nodiscard]] std::vector<std::vector<CurveDraw>> sampledCurves(const std::vector<FitChannel> &channels,
                                                                const std::vector<double> &common,
                                                                const ResponseOptions &options);

/// The middle part of the values that holds `probability` of them.
[[nodiscard]] Band bandOf(std::vector<double> values, double probability);

} // namespace vekha::analysis

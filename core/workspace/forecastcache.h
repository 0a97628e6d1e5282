// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/forecasts.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>

namespace vekha::workspace {

/// Forecasts of one state of the figures. After a change the workspace begins with an empty one, while a page
/// that still computes keeps the old. What two threads compute at the same time is computed twice and is the
/// same.
class ForecastCache {
public:
    /// The forecast asked for, if it was computed before.
    [[nodiscard]] std::optional<MetricForecast> find(const ForecastRequest &request) const;
    void keep(const ForecastRequest &request, const MetricForecast &forecast);

    /// How far off the models are over the workspace's series of this kind; made by `make` when first asked
    /// for.
    [[nodiscard]] std::shared_ptr<const analysis::SpreadPool>
    pool(calendar::Granularity granularity, const std::function<analysis::SpreadPool()> &make);

private:
    static constexpr size_t mostKept = 2000;

    mutable std::mutex m_mutex;
    std::list<std::pair<ForecastRequest, MetricForecast>> m_forecasts; ///< the newest first
    std::map<calendar::Granularity, std::shared_ptr<const analysis::SpreadPool>> m_pools;
};

} // namespace vekha::workspace

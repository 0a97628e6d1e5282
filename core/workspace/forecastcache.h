// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/response.h"
#include "core/workspace/forecasts.h"
#include "core/workspace/warnings.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>

namespace vekha::workspace {

/// How revenue answered to spend, by channel: the fit behind budgets.
struct SpendResponses {
    std::vector<ChannelId> channels;
    std::vector<calendar::Period> months;
    std::vector<analysis::SpendHistory> histories;
    std::vector<analysis::ChannelResponse> responses;
};

/// Forecasts and response curves of one state of the figures. After a change the workspace begins with an
/// empty one, while a page that still computes keeps the old. What two threads compute at the same time is
/// computed twice and is the same.
class ForecastCache {
public:
    /// The forecast asked for, if it was computed before.
    [[nodiscard]] std::optional<MetricForecast> find(const ForecastRequest &request) const;
    void keep(const ForecastRequest &request, const MetricForecast &forecast);

    /// The fit of a series with so many values, made by `make` when first asked for. The horizon of `of` is
    /// that of the fit.
    [[nodiscard]] std::shared_ptr<const analysis::FittedSeries>
    fit(const ForecastRequest &of, size_t values, const std::function<analysis::FittedSeries()> &make);

    /// How far off the models are over the workspace's series of this kind; made by `make` when first asked
    /// for.
    [[nodiscard]] std::shared_ptr<const analysis::SpreadPool>
    pool(calendar::Granularity granularity, const std::function<analysis::SpreadPool()> &make);

    /// Response curves of these channels, made by `make` when first asked for; null where that fails.
    [[nodiscard]] std::shared_ptr<const SpendResponses>
    responses(const std::vector<ChannelId> &channels,
              const std::function<std::shared_ptr<const SpendResponses>()> &make);

    /// The warnings of a period as they were found on that day, for this very content: figures outlive
    /// changes of targets and marks, warnings do not.
    [[nodiscard]] std::optional<WarningsBoard>
    findWarnings(const calendar::Period &period, QDate today,
                 const std::shared_ptr<const store::Content> &content) const;
    void keepWarnings(QDate today, const std::shared_ptr<const store::Content> &content,
                      const WarningsBoard &board);

private:
    static constexpr size_t mostKept = 2000;
    static constexpr size_t mostBoards = 24;
    struct KeptFit {
        ForecastRequest of;
        size_t values = 0;
        std::shared_ptr<const analysis::FittedSeries> fit;
    };

    mutable std::mutex m_mutex;
    std::list<std::pair<ForecastRequest, MetricForecast>> m_forecasts; ///< the newest first
    std::list<KeptFit> m_fits;                                         ///< the newest first
    std::map<calendar::Granularity, std::shared_ptr<const analysis::SpreadPool>> m_pools;
    std::list<std::pair<QDate, WarningsBoard>> m_boards;     ///< the newest first
    std::shared_ptr<const store::Content> m_contentOfBoards; ///< what they were found in
    std::map<std::vector<ChannelId>, std::shared_ptr<const SpendResponses>> m_responses;
};

} // namespace vekha::workspace

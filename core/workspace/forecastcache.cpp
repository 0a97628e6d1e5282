// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/forecastcache.h"

#include <algorithm>

namespace vekha::workspace {

std::optional<MetricForecast> ForecastCache::find(const ForecastRequest &request) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_forecasts.begin(), m_forecasts.end(),
                                    [&](const auto &kept) { return kept.first == request; });
    return found == m_forecasts.end() ? std::nullopt : std::optional(found->second);
}

void ForecastCache::keep(const ForecastRequest &request, const MetricForecast &forecast)
{
    const std::lock_guard lock(m_mutex);
    m_forecasts.emplace_front(request, forecast);
    if (m_forecasts.size() > mostKept)
        m_forecasts.pop_back();
}

std::shared_ptr<const analysis::FittedSeries>
ForecastCache::fit(const ForecastRequest &of, size_t values,
                   const std::function<analysis::FittedSeries()> &make)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::find_if(m_fits.begin(), m_fits.end(), [&](const KeptFit &kept) {
            return kept.values == values && kept.of == of;
        });
        if (found != m_fits.end())
            return found->fit;
    }
    auto made = std::make_shared<const analysis::FittedSeries>(make());
    const std::lock_guard lock(m_mutex);
    m_fits.push_front({of, values, made});
    if (m_fits.size() > mostKept)
        m_fits.pop_back();
    return made;
}

std::shared_ptr<const analysis::SpreadPool>
ForecastCache::pool(calendar::Granularity granularity, const std::function<analysis::SpreadPool()> &make)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_pools.find(granularity); found != m_pools.end())
            return found->second;
    }
    auto made = std::make_shared<const analysis::SpreadPool>(make());
    const std::lock_guard lock(m_mutex);
    return m_pools.emplace(granularity, std::move(made)).first->second;
}

std::shared_ptr<const SpendResponses>
ForecastCache::responses(const std::vector<ChannelId> &channels,
                         const std::function<std::shared_ptr<const SpendResponses>()> &make)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_responses.find(channels); found != m_responses.end())
            return found->second;
    }
    auto made = make();
    if (!made)
        return made;
    const std::lock_guard lock(m_mutex);
    return m_responses.emplace(channels, std::move(made)).first->second;
}

std::optional<WarningsBoard>
ForecastCache::findWarnings(const calendar::Period &period, QDate today,
                            const std::shared_ptr<const store::Content> &content) const
{
    const std::lock_guard lock(m_mutex);
    if (content != m_contentOfBoards)
        return std::nullopt;
    const auto found = std::find_if(m_boards.begin(), m_boards.end(), [&](const auto &kept) {
        return kept.first == today && kept.second.period == period;
    });
    return found == m_boards.end() ? std::nullopt : std::optional(found->second);
}

void ForecastCache::keepWarnings(QDate today, const std::shared_ptr<const store::Content> &content,
                                 const WarningsBoard &board)
{
    const std::lock_guard lock(m_mutex);
    if (content != m_contentOfBoards)
        m_boards.clear();
    m_contentOfBoards = content;
    m_boards.emplace_front(today, board);
    if (m_boards.size() > mostBoards)
        m_boards.pop_back();
}

} // namespace vekha::workspace

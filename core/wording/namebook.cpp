// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/namebook.h"

#include "core/wording/names.h"

#include <algorithm>

namespace vekha::wording {

QString NameBook::metric(MetricIndex index) const
{
    return index < 0 || index >= m_catalog.size() ? QString() : metricName(m_catalog.at(index), m_language);
}

QString NameBook::metric(const MetricId &id) const
{
    const metrics::Metric *found = m_catalog.find(id);
    return found ? metricName(*found, m_language) : id;
}

QString NameBook::shortMetric(MetricIndex index) const
{
    return index < 0 || index >= m_catalog.size() ? QString()
                                                  : shortMetricName(m_catalog.at(index), m_language);
}

QString NameBook::channel(ChannelId id) const
{
    if (id == ChannelId::All) {
        return allChannelsName();
    }
    const auto found = std::find_if(m_channels.begin(), m_channels.end(),
                                    [id](const Channel &channel) { return channel.id == id; });
    if (found != m_channels.end()) {
        return channelName(*found, m_language);
    }
    return id == ChannelId::Company ? channelTypeName(ChannelType::Company) : QString::number(number(id));
}

QString NameBook::channel(const QString &idOrName) const
{
    if (idOrName == codeOf(ChannelType::Company)) {
        return channel(ChannelId::Company);
    }
    bool isNumber = false;
    const int id = idOrName.toInt(&isNumber);
    const bool known =
        isNumber && (id == 0 || std::any_of(m_channels.begin(), m_channels.end(),
                                            [id](const Channel &c) { return number(c.id) == id; }));
    return known ? channel(ChannelId{id}) : idOrName;
}

QString NameBook::campaign(CampaignId id) const
{
    if (id == CampaignId::None) {
        return withoutCampaignName();
    }
    const auto found = std::find_if(m_campaigns.begin(), m_campaigns.end(),
                                    [id](const Campaign &campaign) { return campaign.id == id; });
    return found == m_campaigns.end() ? QString::number(number(id)) : found->name;
}

} // namespace vekha::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/metrics/catalog.h"

#include <QString>

#include <vector>

namespace vekha::wording {

/// The names of one workspace in one language, looked up by what values, notes and the journal carry. What is
/// not there any more is named by its id.
class NameBook {
public:
    NameBook(metrics::MetricCatalog catalog, std::vector<Channel> channels, std::vector<Campaign> campaigns,
             Language language)
        : m_catalog(std::move(catalog)), m_channels(std::move(channels)), m_campaigns(std::move(campaigns)),
          m_language(language)
    {
    }

    [[nodiscard]] Language language() const { return m_language; }
    /// Full name of a metric; empty for -1.
    [[nodiscard]] QString metric(MetricIndex index) const;
    [[nodiscard]] QString metric(const MetricId &id) const;
    [[nodiscard]] QString shortMetric(MetricIndex index) const;
    /// Name of a channel; "All channels" for All.
    [[nodiscard]] QString channel(ChannelId id) const;
    /// The same by what a journal keeps: an id's number, "company", or a name, which stays.
    [[nodiscard]] QString channel(const QString &idOrName) const;
    [[nodiscard]] QString campaign(CampaignId id) const;

private:
    metrics::MetricCatalog m_catalog;
    std::vector<Channel> m_channels;
    std::vector<Campaign> m_campaigns;
    Language m_language;
};

} // namespace vekha::wording

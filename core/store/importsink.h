// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/sink.h"
#include "core/metrics/catalog.h"
#include "core/store/seriesbook.h"
#include "core/store/sortedruns.h"

#include <map>

namespace vekha::store {

/// Collects what an import hands over, before anything is stored: names of channels and campaigns become
/// numbers, figures go to sorted runs.
class ImportSink : public facts::FactSink {
public:
    /// A channel as the import names it; `id` All: to be made.
    struct NamedChannel {
        ChannelId id = ChannelId::All;
        QString name;
        ChannelType type = ChannelType::Other;
        bool asWritten = false;            ///< "Yandex" and "yandex" are two channels
        std::optional<Channel> model = {}; ///< a new channel is made like this one
    };
    struct NamedCampaign {
        int channel = 0; ///< place in channels()
        CampaignId id = CampaignId::None;
        QString name; ///< empty: the channel's own figures
    };
    struct NamedSeries {
        MetricId input;
        metrics::OverTime rule = metrics::OverTime::Sum;
        int channel = 0;
        int campaign = -1;   ///< place in campaigns(), -1: the channel's own figures
        int provisional = 0; ///< number by which it is sorted: its own, or one after all those that exist
    };

    /// The note of a figure that was handed over.
    struct NamedNote {
        int provisional = 0;
        calendar::Period period;
        QString text;
    };

    ImportSink(const metrics::MetricCatalog &catalog, std::vector<Channel> channels,
               std::vector<Campaign> campaigns, const SeriesBook &book);

    int channel(const QString &name, ChannelType type, bool byAliases) override;
    int channelLike(const QString &name, const Channel &model) override;
    int companyChannel() override;
    int series(MetricIndex input, int channel, const QString &campaign) override;
    Done add(int series, calendar::Granularity kind, calendar::Day first, double value, int order) override;
    Done note(int series, calendar::Granularity kind, calendar::Day first, const QString &text) override;

    [[nodiscard]] const std::vector<NamedChannel> &channels() const { return m_named; }
    [[nodiscard]] const std::vector<NamedCampaign> &campaigns() const { return m_namedCampaigns; }
    [[nodiscard]] const std::vector<NamedNote> &notes() const { return m_notes; }
    /// The series by which a record is sorted.
    [[nodiscard]] const NamedSeries &seriesOf(int provisional) const
    {
        return m_series[m_byProvisional.value(provisional)];
    }
    [[nodiscard]] SortedRuns &runs() { return m_runs; }

private:
    int place(const NamedChannel &channel);
    int campaignPlace(int channel, const QString &name);

    const metrics::MetricCatalog m_catalog;
    const std::vector<Channel> m_channels;
    const std::vector<Campaign> m_campaigns;
    const SeriesBook &m_book;
    int m_lastKnown = 0;
    std::vector<NamedChannel> m_named;
    std::vector<NamedCampaign> m_namedCampaigns;
    std::vector<NamedSeries> m_series;
    QHash<int, std::size_t> m_byProvisional;
    std::map<std::pair<QString, bool>, int> m_channelPlaces;
    QHash<std::pair<int, QString>, int> m_campaignPlaces; ///< by channel and name, as written and folded
    QHash<std::pair<int, QString>, CampaignId> m_knownCampaigns; ///< by the channel's number and folded name
    std::map<std::tuple<MetricIndex, int, int>, int> m_seriesPlaces;
    std::vector<NamedNote> m_notes;
    SortedRuns m_runs;
};

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importsink.h"

#include "core/store/validation.h"

#include <cmath>

namespace vekha::store {

ImportSink::ImportSink(const metrics::MetricCatalog &catalog, std::vector<Channel> channels,
                       std::vector<Campaign> campaigns, const SeriesBook &book)
    : m_catalog(catalog), m_channels(std::move(channels)), m_campaigns(std::move(campaigns)), m_book(book),
      m_lastKnown(book.lastId())
{
    for (const Campaign &campaign : m_campaigns)
        m_knownCampaigns.insert({number(campaign.channel), foldedName(campaign.name)}, campaign.id);
}

int ImportSink::channel(const QString &name, ChannelType type, bool byAliases)
{
    const auto [known, isNew] = m_channelPlaces.try_emplace({name, byAliases}, 0);
    if (!isNew)
        return known->second;
    const Channel *found = nullptr;
    if (byAliases) {
        found = findChannel(m_channels, name);
    } else {
        const auto same = [&name](const Channel &each) {
            return each.name.en == name || each.name.ru == name;
        };
        const auto place = std::find_if(m_channels.begin(), m_channels.end(), same);
        found = place == m_channels.end() ? nullptr : &*place;
    }
    known->second = place(found ? NamedChannel{found->id, name, found->type}
                                : NamedChannel{ChannelId::All, name, type, !byAliases});
    return known->second;
}

int ImportSink::channelLike(const QString &name, const Channel &model)
{
    const auto [known, isNew] = m_channelPlaces.try_emplace({name, true}, 0);
    if (!isNew)
        return known->second;
    const Channel *found = findChannel(m_channels, name);
    if (!found)
        found = findChannelLike(m_channels, model);
    const QString own = model.name.en.isEmpty() ? model.name.ru : model.name.en;
    NamedChannel named{found ? found->id : ChannelId::All, own, model.type};
    if (!found)
        named.model = model;
    known->second = place(named);
    return known->second;
}

int ImportSink::companyChannel() { return place({ChannelId::Company, {}, ChannelType::Company}); }

// Two spellings of one channel get one place, unless names are to be kept as they are written.
int ImportSink::place(const NamedChannel &channel)
{
    const auto same = [&channel](const NamedChannel &each) {
        if (channel.id != ChannelId::All)
            return each.id == channel.id;
        if (each.id != ChannelId::All)
            return false;
        return channel.asWritten ? each.name == channel.name
                                 : foldedName(each.name) == foldedName(channel.name);
    };
    const auto known = std::find_if(m_named.begin(), m_named.end(), same);
    if (known != m_named.end())
        return int(known - m_named.begin());
    m_named.push_back(channel);
    return int(m_named.size()) - 1;
}

// Spellings of one name get one place. Asked for with every row, so names are looked up as they are written
// first.
int ImportSink::campaignPlace(int channel, const QString &name)
{
    const auto written = m_campaignPlaces.constFind({channel, name});
    if (written != m_campaignPlaces.constEnd())
        return *written;
    const QString folded = foldedName(name);
    int place = m_campaignPlaces.value({channel, folded}, -1);
    if (place < 0) {
        place = int(m_namedCampaigns.size());
        const int channelNumber = number(m_named[std::size_t(channel)].id);
        m_namedCampaigns.push_back(
            {channel, m_knownCampaigns.value({channelNumber, folded}, CampaignId::None), name});
        m_campaignPlaces.insert({channel, folded}, place);
    }
    m_campaignPlaces.insert({channel, name}, place);
    return place;
}

int ImportSink::series(MetricIndex input, int channel, const QString &campaign)
{
    const int campaignAt = campaign.isEmpty() ? -1 : campaignPlace(channel, campaign);
    const auto [known, isNew] = m_seriesPlaces.try_emplace({input, channel, campaignAt}, 0);
    if (!isNew)
        return known->second;
    const metrics::Metric &metric = m_catalog.at(input);
    NamedSeries series{metric.id, metric.isInput() ? metric.input().overTime : metrics::OverTime::Sum,
                       channel, campaignAt, 0};
    const CampaignId campaignId =
        campaignAt < 0 ? CampaignId::None : m_namedCampaigns[std::size_t(campaignAt)].id;
    const ChannelId channelId = m_named[std::size_t(channel)].id;
    const bool exists = channelId != ChannelId::All && (campaignAt < 0 || campaignId != CampaignId::None);
    series.provisional = exists ? m_book.find(metric.id, channelId, campaignId) : 0;
    if (series.provisional == 0)
        series.provisional = m_lastKnown + 1 + int(m_series.size());
    known->second = int(m_series.size());
    m_byProvisional.insert(series.provisional, m_series.size());
    m_series.push_back(std::move(series));
    return known->second;
}

Done ImportSink::add(int series, calendar::Granularity kind, calendar::Day first, double value, int order)
{
    if (!std::isfinite(value))
        return failure(ErrorCode::InvalidNumber, {QString::number(value)});
    if (!isReal({kind, first}))
        return failure(ErrorCode::InvalidPeriod, {calendar::dateOf(first).toString(Qt::ISODate)});
    const int place = m_series[std::size_t(series)].provisional;
    return m_runs.add({ImportRecord::keyOf(place, first, kind), value, order});
}

Done ImportSink::note(int series, calendar::Granularity kind, calendar::Day first, const QString &text)
{
    if (!text.isEmpty())
        m_notes.push_back({m_series[std::size_t(series)].provisional, {kind, first}, text});
    return {};
}

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/factspreview.h"

#include <algorithm>

namespace vekha::exchange {

namespace {

using calendar::DayRange;
using calendar::Period;
using metrics::OverTime;

const Channel *channelWritten(const std::vector<Channel> &channels, const QString &name)
{
    const auto same = [&name](const Channel &each) { return each.name.en == name || each.name.ru == name; };
    const auto found = std::find_if(channels.begin(), channels.end(), same);
    return found == channels.end() ? nullptr : &*found;
}

} // namespace

FactsCollector::FactsCollector(const metrics::MetricCatalog &catalog, const std::vector<Channel> &channels,
                               int most)
    : m_catalog(catalog), m_known(channels), m_most(most)
{
}

int FactsCollector::channel(const QString &name, ChannelType type, bool byAliases)
{
    const Channel *known = byAliases ? findChannel(m_known, name) : channelWritten(m_known, name);
    if (known)
        return place({name, {}, known->id, known->type, 0}, {});
    return place({name, {}, ChannelId::All, type, 0}, byAliases ? foldedName(name) : name);
}

int FactsCollector::channelLike(const QString &name, const Channel &model)
{
    const Channel *known = findChannel(m_known, name);
    if (!known)
        known = findChannelLike(m_known, model);
    if (known)
        return place({name, {}, known->id, known->type, 0}, {});
    return place({name, model.name, ChannelId::All, model.type, 0}, foldedName(model.name.en));
}

int FactsCollector::companyChannel()
{
    return place({{}, {}, ChannelId::Company, ChannelType::Company, 0}, {});
}

int FactsCollector::place(const PreviewChannel &channel, const QString &key)
{
    std::vector<PreviewChannel> &channels = m_preview.channels;
    for (size_t i = 0; i < channels.size(); ++i) {
        if (channels[i].id == channel.id && (channel.id != ChannelId::All || m_keys[qsizetype(i)] == key))
            return int(i);
    }
    channels.push_back(channel);
    m_keys.push_back(key);
    return int(channels.size()) - 1;
}

int FactsCollector::series(MetricIndex input, int channel, const QString &campaign)
{
    const auto key = std::make_tuple(input, channel, foldedName(campaign));
    const auto [known, isNew] = m_seriesPlaces.try_emplace(key, int(m_series.size()));
    if (isNew)
        m_series.push_back({input, channel, campaign});
    return known->second;
}

Done FactsCollector::add(int series, calendar::Granularity kind, calendar::Day first, double value, int order)
{
    const Series &of = m_series[size_t(series)];
    const Period period{kind, first};
    const DayRange days = period.days();
    DayRange all = m_preview.days.value_or(days);
    all.first = std::min(all.first, days.first);
    if (!m_preview.lastPart || days.last > all.last || m_preview.lastPart->days().last < days.last)
        m_preview.lastPart = period;
    all.last = std::max(all.last, days.last);
    m_preview.days = all;
    ++m_preview.figures;
    ++m_preview.channels[size_t(of.channel)].figures;
    const auto key = std::make_tuple(series, kind, first);
    if (const auto known = m_places.find(key); known != m_places.end()) {
        join(m_kept[known->second], value, order);
    } else if (int(m_kept.size()) < m_most) {
        m_places.emplace(key, m_kept.size());
        m_kept.push_back({{period, of.channel, of.campaign, of.input, value}, order, 1});
    }
    return {};
}

// The rules of data.md section 4 for rows that fall on the same fact.
void FactsCollector::join(Kept &kept, double value, int order) const
{
    const metrics::Metric &metric = m_catalog.at(kept.fact.input);
    const OverTime rule = metric.isInput() ? metric.input().overTime : OverTime::Sum;
    ++kept.count;
    if (rule == OverTime::Sum || rule == OverTime::Mean) {
        kept.fact.value += value;
    } else if (rule == OverTime::Last ? order >= kept.order : order < kept.order) {
        kept.fact.value = value;
        kept.order = order;
    }
}

FactsPreview FactsCollector::preview() const
{
    FactsPreview made = m_preview;
    for (const Kept &kept : m_kept) {
        made.facts.push_back(kept.fact);
        const metrics::Metric &metric = m_catalog.at(kept.fact.input);
        if (metric.isInput() && metric.input().overTime == OverTime::Mean)
            made.facts.back().value /= kept.count;
    }
    return made;
}

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/rows.h"

#include <algorithm>
#include <bit>
#include <set>

namespace vekha::facts {

namespace {

constexpr int bitsInWord = 64;

template <class T> int placeOf(const std::vector<T> &list, const T &item)
{
    const auto found = std::find(list.begin(), list.end(), item);
    return found == list.end() ? -1 : int(found - list.begin());
}

bool isUsed(const Part &part) { return !part.isEmpty() || part.coarserOutside; }

/// Leaves out series without a figure in any range.
PartTable withoutEmptySeries(PartTable table)
{
    PartTable result;
    result.ranges = table.ranges;
    for (int i = 0; i < int(table.series.size()); ++i) {
        const auto first = table.parts.begin() + std::ptrdiff_t(i) * table.ranges;
        if (std::any_of(first, first + table.ranges, isUsed)) {
            result.series.push_back(table.series[size_t(i)]);
            result.parts.insert(result.parts.end(), first, first + table.ranges);
        }
    }
    return result;
}

} // namespace

Rows::Rows(const Query &query, const Context &context, const Plan &plan, const Ranges &ranges,
           const FactSource &source, PartTable table)
    : m_table(withoutEmptySeries(std::move(table)))
{
    for (const Channel &channel : context.channels) {
        m_types.emplace_back(channel.id,
                             channel.id == ChannelId::Company ? ChannelType::Company : channel.type);
    }
    addChannelRows(context);
    m_channelCount = count();
    if (query.split == Split::Campaign) {
        addCampaignRows(context);
    }
    m_companyRow = rowOf(ChannelId::Company);
    m_parts.resize(plan.inputs.size() * m_rows.size(), nullptr);
    if (query.split == Split::Campaign) {
        addCampaignsUp(plan);
    }
    takeParts(plan);
    takeMonths(plan, ranges, source);
    takeStockChannels(query, context, plan, source);
    makeGroups(query);
}

ChannelType Rows::typeOf(ChannelId channel) const
{
    if (channel == ChannelId::Company) {
        return ChannelType::Company;
    }
    const auto found = std::find_if(m_types.begin(), m_types.end(),
                                    [channel](const auto &entry) { return entry.first == channel; });
    return found == m_types.end() ? ChannelType::Other : found->second;
}

// Channels in the workspace's order, company last.
void Rows::addChannelRows(const Context &context)
{
    std::set<ChannelId> present;
    for (const SeriesKey &key : m_table.series) {
        present.insert(key.channel);
    }
    std::vector<ChannelId> order;
    for (const Channel &channel : context.channels) {
        if (channel.id != ChannelId::Company && present.erase(channel.id) > 0) {
            order.push_back(channel.id);
        }
    }
    const bool hasCompany = present.erase(ChannelId::Company) > 0;
    order.insert(order.end(), present.begin(), present.end());
    if (hasCompany) {
        order.push_back(ChannelId::Company);
    }
    for (const ChannelId channel : order) {
        m_rows.push_back({channel, CampaignId::None, typeOf(channel), false});
    }
}

void Rows::addCampaignRows(const Context &context)
{
    std::vector<CampaignId> order{CampaignId::None};
    for (const Campaign &campaign : context.campaigns) {
        order.push_back(campaign.id);
    }
    const auto rank = [&order](CampaignId id) {
        const int place = placeOf(order, id);
        return std::pair(place < 0 ? int(order.size()) : place, id);
    };
    const int channels = count();
    for (int channel = 0; channel < channels; ++channel) {
        const Row whole = m_rows[size_t(channel)];
        std::vector<CampaignId> campaigns;
        for (const SeriesKey &key : m_table.series) {
            if (key.channel == whole.channel && placeOf(campaigns, key.campaign) < 0) {
                campaigns.push_back(key.campaign);
            }
        }
        std::sort(campaigns.begin(), campaigns.end(),
                  [&rank](CampaignId a, CampaignId b) { return rank(a) < rank(b); });
        for (const CampaignId campaign : campaigns) {
            m_rows.push_back({whole.channel, campaign, whole.type, true});
        }
    }
}

void Rows::addCampaignsUp(const Plan &plan)
{
    m_channelParts.resize(plan.inputs.size() * size_t(m_channelCount) * size_t(m_table.ranges));
    for (int i = 0; i < int(m_table.series.size()); ++i) {
        const SeriesKey &key = m_table.series[size_t(i)];
        const int input = placeOf(plan.inputs, key.input);
        const int row = rowOf(key.channel);
        Part *parts = m_channelParts.data() +
                      (size_t(input) * size_t(m_channelCount) + size_t(row)) * size_t(m_table.ranges);
        for (int range = 0; range < m_table.ranges; ++range) {
            parts[range].addBeside(m_table.at(i, range));
        }
        m_parts[size_t(input * count() + row)] = parts;
    }
}

void Rows::takeParts(const Plan &plan)
{
    for (size_t i = 0; i < m_table.series.size(); ++i) {
        const int input = placeOf(plan.inputs, m_table.series[i].input);
        const int row = rowOf(m_table.series[i]);
        m_parts[size_t(input * count() + row)] = m_table.parts.data() + i * size_t(m_table.ranges);
    }
}

int Rows::rowOf(ChannelId channel) const
{
    for (int row = 0; row < m_channelCount; ++row) {
        if (m_rows[size_t(row)].channel == channel) {
            return row;
        }
    }
    return -1;
}

int Rows::rowOf(const SeriesKey &key) const
{
    if (m_channelCount == count()) {
        return rowOf(key.channel);
    }
    for (int row = m_channelCount; row < count(); ++row) {
        if (m_rows[size_t(row)].channel == key.channel && m_rows[size_t(row)].campaign == key.campaign) {
            return row;
        }
    }
    return -1;
}

void Rows::takeMonths(const Plan &plan, const Ranges &ranges, const FactSource &source)
{
    m_words = (ranges.monthSpan() + bitsInWord - 1) / bitsInWord;
    m_months.resize(m_parts.size() * size_t(m_words));
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i] == nullptr) {
            continue;
        }
        const MetricIndex input = plan.inputs[i / m_rows.size()];
        const ChannelId channel = m_rows[i % m_rows.size()].channel;
        for (const calendar::MonthNumber month : source.monthsPresent(input, channel)) {
            const int place = month - ranges.baseMonth();
            if (place >= 0 && place < ranges.monthSpan()) {
                m_months[i * size_t(m_words) + size_t(place / bitsInWord)] |= std::uint64_t(1)
                                                                              << (place % bitsInWord);
            }
        }
    }
}

int Rows::monthsPresent(int input, const std::vector<int> &rows, std::uint32_t typeMask,
                        const RangeInfo &range) const
{
    const int end = range.firstMonth + range.months;
    int present = 0;
    for (int word = range.firstMonth / bitsInWord; word * bitsInWord < end; ++word) {
        std::uint64_t bits = 0;
        for (const int row : rows) {
            if ((m_rows[size_t(row)].typeBit() & typeMask) != 0) {
                bits |= m_months[size_t(input * count() + row) * size_t(m_words) + size_t(word)];
            }
        }
        const int from = std::max(range.firstMonth - word * bitsInWord, 0);
        const int to = std::min(end - word * bitsInWord, bitsInWord);
        const std::uint64_t ones =
            to - from == bitsInWord ? ~std::uint64_t(0) : (std::uint64_t(1) << (to - from)) - 1;
        present += std::popcount(bits & (ones << from));
    }
    return present;
}

void Rows::takeStockChannels(const Query &query, const Context &context, const Plan &plan,
                             const FactSource &source)
{
    std::vector<ChannelId> wanted;
    for (const Channel &channel : context.channels) {
        wanted.push_back(channel.id);
    }
    for (const Row &row : m_rows) {
        if (placeOf(wanted, row.channel) < 0) {
            wanted.push_back(row.channel);
        }
    }
    m_stockChannels.resize(plan.inputs.size());
    for (size_t input = 0; input < plan.inputs.size(); ++input) {
        const metrics::OverTime rule = context.catalog.at(plan.inputs[input]).input().overTime;
        if (rule != metrics::OverTime::Last && rule != metrics::OverTime::First) {
            continue;
        }
        for (const ChannelId channel : wanted) {
            const bool isAsked = query.channels.empty() || placeOf(query.channels, channel) >= 0;
            if (isAsked && !source.monthsPresent(plan.inputs[input], channel).empty()) {
                m_stockChannels[input].push_back(channel);
            }
        }
    }
}

void Rows::makeGroups(const Query &query)
{
    if (query.total) {
        RowGroup total;
        total.isTotal = true;
        total.typeMask = ~0u;
        // Rule 12: in a filtered query company figures count only if the company is asked for by name.
        const bool isFiltered = !query.channels.empty() || !query.campaigns.empty();
        for (int row = 0; row < m_channelCount; ++row) {
            const bool isCompany = row == m_companyRow;
            if (!isCompany || !isFiltered || placeOf(query.channels, ChannelId::Company) >= 0) {
                total.rows.push_back(row);
            }
        }
        m_groups.push_back(std::move(total));
    }
    if (query.split == Split::Type) {
        makeTypeGroups();
    }
    const bool byChannel = query.split == Split::Channel;
    const int first = byChannel ? 0 : m_channelCount;
    const int last = query.split == Split::None || query.split == Split::Type ? first
                     : byChannel                                              ? m_channelCount
                                                                              : count();
    for (int i = first; i < last; ++i) {
        const Row &row = m_rows[size_t(i)];
        const Group group{byChannel ? Group::Kind::Channel : Group::Kind::Campaign, row.channel, row.campaign,
                          row.type};
        m_groups.push_back({group, {i}, false, row.typeBit()});
    }
}

void Rows::makeTypeGroups()
{
    std::vector<ChannelType> types = channelTypes();
    types.push_back(ChannelType::Company);
    for (const ChannelType type : types) {
        RowGroup group;
        group.group = {Group::Kind::Type, ChannelId::All, CampaignId::None, type};
        group.isTotal = true;
        group.typeMask = 1u << unsigned(type);
        for (int row = 0; row < m_channelCount; ++row) {
            if (m_rows[size_t(row)].type == type) {
                group.rows.push_back(row);
            }
        }
        if (!group.rows.empty()) {
            m_groups.push_back(std::move(group));
        }
    }
}

} // namespace vekha::facts

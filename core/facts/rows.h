// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/ranges.h"

#include <vector>

namespace vekha::facts {

/// A channel, or a campaign (or a channel's own figures) where the query splits by campaign.
struct Row {
    ChannelId channel = ChannelId::All;
    CampaignId campaign = CampaignId::None;
    ChannelType type = ChannelType::Other;
    bool isCampaign = false;
    [[nodiscard]] std::uint32_t typeBit() const { return 1u << unsigned(type); }
};

/// One group of the answer and the rows that it is made of.
struct RowGroup {
    Group group;
    std::vector<int> rows;
    bool isTotal = false;       ///< adds up channels: stocks may be missing, company figures may replace
    std::uint32_t typeMask = 0; ///< types of its rows
};

/// The figures of a query as flat arrays by input, row and range, and the groups of its answer.
class Rows {
public:
    /// Takes the parts; `table` has campaigns apart where the query splits by campaign.
    Rows(const Query &query, const Context &context, const Plan &plan, const Ranges &ranges,
         const FactSource &source, PartTable table);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const Row &row(int index) const { return m_rows[size_t(index)]; }
    [[nodiscard]] const std::vector<RowGroup> &groups() const { return m_groups; }
    [[nodiscard]] const Part &part(int input, int row, int range) const
    {
        const Part *parts = m_parts[size_t(input * count() + row)];
        return parts == nullptr ? m_none : parts[range];
    }
    /// Months of the range in which any of the rows has a fact of the input.
    [[nodiscard]] int monthsPresent(int input, const std::vector<int> &rows, std::uint32_t typeMask,
                                    const RangeInfo &range) const;
    /// Row of a whole channel, -1 if it has no figures here.
    [[nodiscard]] int rowOf(ChannelId channel) const;
    [[nodiscard]] int rowOf(const SeriesKey &key) const;
    [[nodiscard]] int companyRow() const { return m_companyRow; }
    /// Channels of the query that have the stock `input` at any time (rule 2).
    [[nodiscard]] const std::vector<ChannelId> &channelsWithStock(int input) const
    {
        return m_stockChannels[size_t(input)];
    }
    [[nodiscard]] ChannelType typeOf(ChannelId channel) const;

private:
    void addChannelRows(const Context &context);
    void addCampaignRows(const Context &context);
    void addCampaignsUp(const Plan &plan);
    void takeParts(const Plan &plan);
    void takeMonths(const Plan &plan, const Ranges &ranges, const FactSource &source);
    void takeStockChannels(const Query &query, const Context &context, const Plan &plan,
                           const FactSource &source);
    void makeGroups(const Query &query);
    void makeTypeGroups();

    PartTable m_table;
    std::vector<Part> m_channelParts; ///< of whole channels, where the table has campaigns apart
    std::vector<Row> m_rows;          ///< channels first, then campaigns
    int m_channelCount = 0;
    int m_companyRow = -1;
    std::vector<RowGroup> m_groups;
    std::vector<const Part *> m_parts; ///< [input * rows + row]
    Part m_none;
    std::vector<std::uint64_t> m_months; ///< bits by month: [(input * rows + row) * words + word]
    int m_words = 0;
    std::vector<std::vector<ChannelId>> m_stockChannels;
    std::vector<std::pair<ChannelId, ChannelType>> m_types;
};

} // namespace vekha::facts

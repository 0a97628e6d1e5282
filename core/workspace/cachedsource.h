// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/source.h"
#include "core/store/store.h"

#include <memory>
#include <mutex>
#include <unordered_map>

namespace vekha::workspace {

/// The figures of the open file as evaluation asks for them: whole months from the roll-ups, which are read
/// once and kept in memory, days at the edges of a range from the file.
///
/// One object shows one state of the file: after a change the workspace makes a new one, while a page that is
/// still computing in another thread keeps the old one. Roll-ups of campaigns are read when first asked for,
/// per input.
class CachedSource : public facts::FactSource {
public:
    /// Reads the roll-ups of channels. `store` must outlive the source.
    [[nodiscard]] static Result<std::shared_ptr<const CachedSource>> load(store::Store &store);

    Result<facts::PartTable> parts(const facts::SeriesFilter &filter, facts::SeriesSplit split,
                                   const std::vector<calendar::DayRange> &ranges) const override;
    Result<std::vector<facts::SeriesFacts>> facts(const facts::SeriesFilter &filter,
                                                  const calendar::DayRange &range) const override;
    std::optional<calendar::Day> dataEnd(MetricIndex input) const override;
    std::optional<calendar::Day> dataStart(MetricIndex input) const override;
    const std::vector<calendar::MonthNumber> &monthsPresent(MetricIndex input,
                                                            ChannelId channel) const override;

    /// Over all inputs; none in an empty workspace.
    [[nodiscard]] std::optional<calendar::DayRange> dataSpan() const { return m_span; }
    /// Inputs that have any figure on the channel (All: on any), in the catalogue's order.
    [[nodiscard]] std::vector<MetricIndex> inputsWithData(ChannelId channel) const;

private:
    explicit CachedSource(store::Store &store) : m_store(store) {}
    void takeSpans();
    void takeMonths();
    [[nodiscard]] Result<const std::vector<store::SeriesCells> *> campaignCells(MetricIndex input) const;
    [[nodiscard]] Result<std::vector<const store::SeriesCells *>> matching(const facts::SeriesFilter &filter,
                                                                           facts::SeriesSplit split) const;

    store::Store &m_store;
    std::vector<store::SeriesCells> m_channelCells; ///< by key
    std::unordered_map<MetricIndex, calendar::DayRange> m_spans;
    std::optional<calendar::DayRange> m_span;
    std::unordered_map<std::uint64_t, std::vector<calendar::MonthNumber>> m_months;
    mutable std::mutex m_mutex; ///< guards m_campaignCells
    mutable std::unordered_map<MetricIndex, std::vector<store::SeriesCells>> m_campaignCells;
};

} // namespace vekha::workspace

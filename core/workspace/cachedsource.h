// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/source.h"
#include "core/store/store.h"

#include <map>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace vekha::workspace {

/// The figures of the open file as evaluation asks for them: whole months from the roll-ups, which are read
/// when first asked for and kept in memory, days at the edges of a range from the file.
///
/// One object shows one state of the file: after a change the workspace makes a new one, while a page that is
/// still computing in another thread keeps the old one. Roll-ups of channels are read for the inputs that the
/// first question names (read()), and for all others at the next one that needs more; those of campaigns per
/// input.
class CachedSource : public facts::FactSource {
public:
    /// Asks what there is. `store` must outlive the source.
    [[nodiscard]] static Result<std::shared_ptr<const CachedSource>> load(store::Store &store);
    /// @param coverage  what there is, where that is known
    CachedSource(store::Store &store, store::Coverage coverage)
        : m_store(store), m_coverage(std::move(coverage))
    {
    }
    [[nodiscard]] const store::Coverage &coverage() const { return m_coverage; }

    /// Reads the roll-ups of these inputs, where that was not done. To be called with all that a question
    /// needs before it asks: the functions below read for themselves, but the second time everything.
    [[nodiscard]] Done read(const std::vector<MetricIndex> &inputs) const;

    Result<facts::PartTable> parts(const facts::SeriesFilter &filter, facts::SeriesSplit split,
                                   const std::vector<calendar::DayRange> &ranges) const override;
    Result<std::vector<facts::SeriesFacts>> facts(const facts::SeriesFilter &filter,
                                                  const calendar::DayRange &range) const override;
    std::optional<calendar::Day> dataEnd(MetricIndex input) const override;
    std::optional<calendar::Day> dataStart(MetricIndex input) const override;
    const std::vector<calendar::MonthNumber> &monthsPresent(MetricIndex input,
                                                            ChannelId channel) const override;

    /// Over all inputs; none in an empty workspace.
    [[nodiscard]] std::optional<calendar::DayRange> dataSpan() const { return m_coverage.days; }
    /// Inputs that have any figure on the channel (All: on any), in the catalogue's order.
    [[nodiscard]] std::vector<MetricIndex> inputsWithData(ChannelId channel) const;

private:
    /// What is kept of an input; once read it stays as it is.
    struct Cells {
        std::vector<store::SeriesCells> series; ///< by key
        calendar::DayRange days{facts::noFirstDay, facts::noLastDay};
        std::map<ChannelId, std::vector<calendar::MonthNumber>> months; ///< see monthsPresent()
    };

    [[nodiscard]] Done readMissing(const std::vector<MetricIndex> &inputs) const;
    [[nodiscard]] const Cells &cellsOf(MetricIndex input) const;
    static void takeDays(Cells &cells);
    static void takeMonths(Cells &cells);
    [[nodiscard]] Result<const std::vector<store::SeriesCells> *> campaignCells(MetricIndex input) const;
    [[nodiscard]] Result<std::vector<const store::SeriesCells *>> matching(const facts::SeriesFilter &filter,
                                                                           facts::SeriesSplit split) const;

    store::Store &m_store;
    store::Coverage m_coverage;
    mutable std::mutex m_mutex; ///< guards what follows
    mutable std::unordered_map<MetricIndex, Cells> m_cells;
    mutable std::unordered_map<MetricIndex, std::vector<store::SeriesCells>> m_campaignCells;
};

} // namespace vekha::workspace

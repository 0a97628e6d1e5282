// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entrysheet.h"

#include <mutex>
#include <span>

namespace vekha {

/// The figures behind a sheet, and the question that computes its lower rows, kept so that it can be answered
/// again with typed figures laid over them.
class EntryFigures {
public:
    /// @param source  the whole workspace, for where data begin and end; may be null
    EntryFigures(std::vector<facts::SeriesFacts> series, facts::Query query, facts::Context context,
                 std::shared_ptr<const facts::FactSource> source);
    ~EntryFigures();

    /// Answers the sheet's question with `typed` in place of what is stored.
    [[nodiscard]] Result<facts::Answer> answer(const std::vector<TypedFigure> &typed) const;
    /// Stored facts of a series, empty if it has none.
    [[nodiscard]] const std::vector<facts::Fact> &factsOf(const facts::SeriesKey &key) const;
    /// Campaigns of the channel of `key` have figures of its input that make up part of this period.
    [[nodiscard]] bool campaignsHave(const facts::SeriesKey &key, const calendar::Period &period) const;

private:
    class Overlay;

    /// The series of a channel's input: its own and those of its campaigns.
    [[nodiscard]] std::span<const facts::SeriesFacts> channelSeries(const facts::SeriesKey &key) const;

    std::vector<facts::SeriesFacts> m_series; ///< by key
    facts::Query m_query;
    facts::Context m_context;
    std::shared_ptr<const facts::FactSource> m_source;
    facts::MemorySource m_stored;
    /// What the stored figures gave for the ranges of the question: asked for again at every key press.
    struct Known {
        std::vector<MetricIndex> inputs;
        facts::SeriesSplit split;
        std::vector<calendar::DayRange> ranges;
        facts::PartTable table;
    };
    mutable std::mutex m_mutex;
    mutable std::vector<Known> m_known; ///< guarded by m_mutex
};

} // namespace vekha

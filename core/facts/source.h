// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/facts/fact.h"
#include "core/facts/part.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace vekha::facts {

/// How figures of channels are split into groups of rows.
enum class SeriesSplit { Channel, Campaign };

/// Which series are wanted. Empty lists mean all.
struct SeriesFilter {
    std::vector<MetricIndex> inputs;
    std::vector<ChannelId> channels;
    std::vector<CampaignId>
        campaigns; ///< with a filter, a channel's own figures count only if None is among them
};

/// Parts of many series in many ranges: dense, `at(series, range)`.
struct PartTable {
    std::vector<SeriesKey>
        series; ///< campaign None in a split by channel (own figures and campaigns together)
    int ranges = 0;
    std::vector<Part> parts; ///< series-major: parts[series * ranges + range]
    [[nodiscard]] const Part &at(int seriesRow, int range) const
    {
        return parts[size_t(seriesRow) * size_t(ranges) + size_t(range)];
    }
};

/// Where evaluation gets its figures from: the open workspace (month roll-ups and the file), or a list in
/// tests.
class FactSource {
public:
    virtual ~FactSource() = default;
    /// Parts of the filtered series that have any fact in one of `ranges`; ranges may overlap and come in any
    /// order.
    [[nodiscard]] virtual Result<PartTable> parts(const SeriesFilter &filter, SeriesSplit split,
                                                  const std::vector<calendar::DayRange> &ranges) const = 0;
    /// Facts that overlap `range`, by series and first day.
    [[nodiscard]] virtual Result<std::vector<SeriesFacts>> facts(const SeriesFilter &filter,
                                                                 const calendar::DayRange &range) const = 0;
    /// Last day covered by any fact of the input over all channels (rule 4); none if it has no facts.
    [[nodiscard]] virtual std::optional<calendar::Day> dataEnd(MetricIndex input) const = 0;
    /// First day covered by any fact of the input; none if it has no facts.
    [[nodiscard]] virtual std::optional<calendar::Day> dataStart(MetricIndex input) const = 0;
    /// Months that hold at least one fact of the input on the channel (in which a coarser fact covers all of
    /// its months). Sorted. Channel All: over all channels.
    [[nodiscard]] virtual const std::vector<calendar::MonthNumber> &
    monthsPresent(MetricIndex input, ChannelId channel) const = 0;
};

/// A source over facts in memory: for tests, for previews of imports and for what is typed but not yet
/// stored.
class MemorySource : public FactSource {
public:
    explicit MemorySource(std::vector<SeriesFacts> series);
    Result<PartTable> parts(const SeriesFilter &, SeriesSplit,
                            const std::vector<calendar::DayRange> &) const override;
    Result<std::vector<SeriesFacts>> facts(const SeriesFilter &, const calendar::DayRange &) const override;
    std::optional<calendar::Day> dataEnd(MetricIndex input) const override;
    std::optional<calendar::Day> dataStart(MetricIndex input) const override;
    const std::vector<calendar::MonthNumber> &monthsPresent(MetricIndex input,
                                                            ChannelId channel) const override;

private:
    std::vector<SeriesFacts> m_series;
    std::unordered_map<std::uint64_t, std::vector<calendar::MonthNumber>>
        m_months; ///< by input and channel, All too
};

} // namespace vekha::facts

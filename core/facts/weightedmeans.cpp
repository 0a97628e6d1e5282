// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/weightedmeans.h"

#include <algorithm>
#include <map>

namespace vekha::facts {

using calendar::DayRange;
using calendar::Granularity;
using metrics::InputRules;

namespace {

/// An input's sums in the periods of scores, by channel and, where asked for, by campaign.
class Weights {
public:
    [[nodiscard]] static Result<Weights> load(MetricIndex input, const std::vector<SeriesFacts> &scores,
                                              const FactSource &source)
    {
        Weights weights;
        std::vector<DayRange> periods;
        bool hasCampaigns = false;
        for (const SeriesFacts &line : scores) {
            hasCampaigns = hasCampaigns || line.key.campaign != CampaignId::None;
            for (const Fact &fact : line.facts) {
                if (weights.m_places.try_emplace(fact.period.days(), int(periods.size())).second) {
                    periods.push_back(fact.period.days());
                }
            }
        }
        auto byChannel = source.parts({{input}, {}, {}}, SeriesSplit::Channel, periods);
        if (!byChannel) {
            return failure(byChannel.error());
        }
        weights.m_byChannel = std::move(*byChannel);
        if (hasCampaigns) {
            auto byCampaign = source.parts({{input}, {}, {}}, SeriesSplit::Campaign, periods);
            if (!byCampaign) {
                return failure(byCampaign.error());
            }
            weights.m_byCampaign = std::move(*byCampaign);
        }
        return weights;
    }
    /// None where the input has no figure there.
    [[nodiscard]] std::optional<double> of(const SeriesKey &score, const DayRange &period) const
    {
        const bool isCampaign = score.campaign != CampaignId::None;
        const PartTable &table = isCampaign ? m_byCampaign : m_byChannel;
        for (int i = 0; i < int(table.series.size()); ++i) {
            const SeriesKey &key = table.series[size_t(i)];
            if (key.channel == score.channel && (!isCampaign || key.campaign == score.campaign)) {
                const Part &part = table.at(i, m_places.at(period));
                return part.isEmpty() ? std::nullopt : std::optional(part.sum);
            }
        }
        return std::nullopt;
    }

private:
    std::map<DayRange, int> m_places;
    PartTable m_byChannel;
    PartTable m_byCampaign;
};

/// Days of the fact that count in the range; 0 for what is not counted there (rule 9).
int countedDays(const Fact &fact, const DayRange &range)
{
    const DayRange days = fact.period.days();
    const bool counts = range.contains(days) || fact.period.granularity == Granularity::Week;
    return counts ? days.intersected(range).days() : 0;
}

} // namespace

class ScoreReader {
public:
    ScoreReader(const Query &query, const Context &context, const Plan &plan, const Ranges &ranges,
                const Rows &rows, const FactSource &source)
        : m_query(query), m_context(context), m_plan(plan), m_ranges(ranges), m_rows(rows), m_source(source)
    {
        m_result.m_ranges = int(ranges.all().size());
    }

    [[nodiscard]] Result<WeightedMeans> read()
    {
        for (int input = 0; input < int(m_plan.inputs.size()); ++input) {
            m_result.m_first.push_back(-1);
            const InputRules &rules = m_context.catalog.at(m_plan.inputs[size_t(input)]).input();
            const bool isMean = rules.overTime == metrics::OverTime::Mean;
            if (!isMean || (rules.weightOverTime.isEmpty() && rules.weightOverChannels.isEmpty())) {
                continue;
            }
            const Done done = readInput(input, rules);
            if (!done) {
                return failure(done.error());
            }
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] Done readInput(int input, const InputRules &rules)
    {
        m_result.m_first.back() = int(m_result.m_sums.size());
        m_result.m_sums.resize(m_result.m_sums.size() + size_t(m_rows.count() * m_result.m_ranges));
        const auto scores = m_source.facts(
            {{m_plan.inputs[size_t(input)]}, m_query.channels, m_query.campaigns}, m_ranges.span());
        if (!scores) {
            return failure(scores.error());
        }
        const auto overTime = weights(rules.weightOverTime, *scores);
        if (!overTime) {
            return failure(overTime.error());
        }
        const bool sameWeights = rules.weightOverChannels == rules.weightOverTime;
        const auto overChannels = sameWeights ? overTime : weights(rules.weightOverChannels, *scores);
        if (!overChannels) {
            return failure(overChannels.error());
        }
        const std::vector<int> needed = m_ranges.neededFor(input, m_plan);
        for (const SeriesFacts &line : *scores) {
            for (const Fact &fact : line.facts) {
                count(input, line.key, fact, needed, *overTime, *overChannels);
            }
        }
        return {};
    }

    [[nodiscard]] Result<std::optional<Weights>> weights(const MetricId &id,
                                                         const std::vector<SeriesFacts> &scores) const
    {
        const auto input = m_context.catalog.indexOf(id);
        if (id.isEmpty() || !input) {
            return std::optional<Weights>();
        }
        auto loaded = Weights::load(*input, scores, m_source);
        if (!loaded) {
            return failure(loaded.error());
        }
        return std::optional<Weights>(std::move(*loaded));
    }

    void count(int input, const SeriesKey &key, const Fact &fact, const std::vector<int> &needed,
               const std::optional<Weights> &overTime, const std::optional<Weights> &overChannels)
    {
        const DayRange period = fact.period.days();
        const auto weightOf = [&](const std::optional<Weights> &of) {
            return of ? of->of(key, period) : std::nullopt;
        };
        const auto timeWeight = weightOf(overTime);
        const auto channelWeight = weightOf(overChannels);
        for (const int range : needed) {
            const int days = countedDays(fact, m_ranges.info(range).days);
            if (days == 0) {
                continue;
            }
            const double share = double(days) / period.days();
            const int channelRow = m_rows.rowOf(key.channel);
            const int ownRow = m_rows.rowOf(key);
            for (const int row : {channelRow, ownRow == channelRow ? -1 : ownRow}) {
                if (row < 0) {
                    continue;
                }
                ScoreSum &sum =
                    m_result
                        .m_sums[size_t(m_result.m_first[size_t(input)] + row * m_result.m_ranges + range)];
                sum.byWeight += fact.value * timeWeight.value_or(0) * share;
                sum.weight += timeWeight.value_or(0) * share;
                sum.byDays += fact.value * days;
                sum.days += days;
                sum.channelWeight += channelWeight.value_or(0) * share;
                sum.only = fact.value;
                ++sum.count;
                sum.lacksTimeWeight = sum.lacksTimeWeight || (overTime && !timeWeight);
                sum.lacksChannelWeight = sum.lacksChannelWeight || (overChannels && !channelWeight);
            }
        }
    }

    const Query &m_query;
    const Context &m_context;
    const Plan &m_plan;
    const Ranges &m_ranges;
    const Rows &m_rows;
    const FactSource &m_source;
    WeightedMeans m_result;
};

Result<WeightedMeans> WeightedMeans::load(const Query &query, const Context &context, const Plan &plan,
                                          const Ranges &ranges, const Rows &rows, const FactSource &source)
{
    return ScoreReader(query, context, plan, ranges, rows, source).read();
}

} // namespace vekha::facts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/consistency.h"

#include "core/targets/addsup.h"

#include <algorithm>
#include <cmath>

namespace vekha::targets {

using calendar::Period;

namespace {

using ChannelsOf = std::function<std::vector<ChannelId>(MetricIndex, const Period &)>;

constexpr double roundingLetPass = 0.005;

/// The figures of one period and channel as they would be if every input met its target.
class PlannedFigures {
public:
    PlannedFigures(const TargetBook &book, const facts::Context &context, const Period &period,
                   ChannelId channel, const ChannelsOf &channelsOf)
        : m_book(book), m_context(context), m_period(period), m_channel(channel), m_channelsOf(channelsOf)
    {
    }

    /// The value of a KPI by the targets of its inputs; none where one of them has no target.
    Result<std::optional<double>> valueOf(MetricIndex kpi)
    {
        std::vector<facts::SeriesFacts> series;
        for (const MetricIndex input : m_context.catalog.inputsOf(kpi)) {
            const auto found = m_book.effective({m_context.catalog.at(input).id, m_channel, m_period},
                                                m_channel == ChannelId::All ? m_channelsOf(input, m_period)
                                                                            : std::vector<ChannelId>());
            if (!found || found->target.isBand())
                return std::optional<double>();
            series.push_back(
                {{input, placeOfFigures(), CampaignId::None}, {{m_period, found->target.value, 0}}});
        }
        facts::Query query;
        query.metrics = {kpi};
        query.buckets = {{m_period.days(), m_period.granularity}};
        query.today = calendar::dateOf(m_period.days().last + 1);
        const facts::MemorySource source(std::move(series));
        const auto answer = facts::evaluate(query, m_context, source);
        if (!answer)
            return failure(answer.error());
        return answer->groups.empty() ? std::optional<double>() : answer->at(0, 0, 0).number;
    }

private:
    [[nodiscard]] ChannelId placeOfFigures() const
    {
        return m_channel == ChannelId::All ? ChannelId::Company : m_channel;
    }

    const TargetBook &m_book;
    const facts::Context &m_context;
    const Period &m_period;
    ChannelId m_channel;
    const ChannelsOf &m_channelsOf;
};

// What counts certain channels alone cannot be told from the targets of all of them.
bool canBeImplied(MetricIndex metric, const facts::Context &context, ChannelId channel)
{
    const metrics::Metric &definition = context.catalog.at(metric);
    if (definition.isInput())
        return false;
    const metrics::KpiRules &rules = definition.kpi();
    return channel != ChannelId::All || (rules.only.empty() && rules.except.empty());
}

double nearerEnd(const Target &target, double value)
{
    return target.isBand() ? std::clamp(value, *target.low, *target.high) : target.value;
}

} // namespace

QString codeOf(Inconsistency::Kind kind)
{
    switch (kind) {
    case Inconsistency::Kind::Months:
        return QStringLiteral("months_differ");
    case Inconsistency::Kind::Channels:
        return QStringLiteral("channels_differ");
    case Inconsistency::Kind::Ratio:
        return QStringLiteral("inputs_contradict");
    }
    Q_UNREACHABLE();
}

Result<std::vector<Inconsistency>> inconsistencies(const TargetBook &book, const facts::Context &context,
                                                   const std::vector<Period> &periods,
                                                   const ChannelsOf &channelsOf)
{
    std::vector<Inconsistency> found;
    for (const Target &target : book.all()) {
        const Period &period = target.key.period;
        const auto metric = context.catalog.indexOf(target.key.metric);
        if (!metric || std::find(periods.begin(), periods.end(), period) == periods.end())
            continue;
        const std::vector<ChannelId> channels =
            target.key.channel == ChannelId::All ? channelsOf(*metric, period) : std::vector<ChannelId>();
        for (const Difference &difference : book.differences(target.key, channels)) {
            const bool isOfMonths = difference.of == Difference::Of::Months;
            found.push_back({isOfMonths ? Inconsistency::Kind::Months : Inconsistency::Kind::Channels,
                             target.key,
                             difference.whole,
                             difference.parts,
                             {}});
        }
        if (!canBeImplied(*metric, context, target.key.channel))
            continue;
        const auto implied =
            PlannedFigures(book, context, period, target.key.channel, channelsOf).valueOf(*metric);
        if (!implied)
            return failure(implied.error());
        if (!*implied)
            continue;
        const double set = nearerEnd(target, **implied);
        if (std::abs(**implied - set) > roundingLetPass * std::abs(set))
            found.push_back(
                {Inconsistency::Kind::Ratio, target.key, set, **implied, context.catalog.inputsOf(*metric)});
    }
    return found;
}

} // namespace vekha::targets

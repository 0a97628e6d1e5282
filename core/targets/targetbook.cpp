// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetbook.h"

#include "core/targets/addsup.h"

#include <algorithm>
#include <tuple>

namespace vekha::targets {

using calendar::DayRange;
using calendar::Granularity;
using calendar::MonthNumber;
using calendar::Period;

namespace {

bool isBefore(const TargetKey &a, const TargetKey &b)
{
    return std::tie(a.metric, a.channel, a.period) < std::tie(b.metric, b.channel, b.period);
}

bool isLevel(const metrics::Metric &metric)
{
    return !metric.isInput() || metric.input().overTime == metrics::OverTime::Mean;
}

/// A target that is the sum of others: as they say what is better, if they agree.
Target sumOf(const TargetKey &key, const std::vector<Target> &parts)
{
    Target sum;
    sum.key = key;
    sum.direction = parts.front().direction;
    for (const Target &part : parts) {
        sum.value += part.value;
        if (part.direction != sum.direction) {
            sum.direction.reset();
        }
    }
    sum.rule.amount = sum.value;
    return sum;
}

} // namespace

TargetBook::TargetBook(std::vector<Target> targets, metrics::MetricCatalog catalog)
    : m_targets(std::move(targets)), m_catalog(std::move(catalog))
{
    std::sort(m_targets.begin(), m_targets.end(),
              [](const Target &a, const Target &b) { return isBefore(a.key, b.key); });
}

const Target *TargetBook::find(const TargetKey &key) const
{
    const auto found =
        std::lower_bound(m_targets.begin(), m_targets.end(), key,
                         [](const Target &a, const TargetKey &b) { return isBefore(a.key, b); });
    return found != m_targets.end() && found->key == key ? &*found : nullptr;
}

std::optional<TargetBook::Found>
TargetBook::effective(const TargetKey &key, const std::vector<ChannelId> &channelsWithActuals) const
{
    if (const Target *own = find(key)) {
        return Found{*own, false};
    }
    if (m_targets.empty()) {
        return std::nullopt;
    }
    const auto metric = m_catalog.indexOf(key.metric);
    if (!metric) {
        return std::nullopt;
    }
    if (addsUp(*metric, m_catalog)) {
        const auto months = sumOfMonths(key);
        return months ? months : sumOfChannels(key, channelsWithActuals);
    }
    return isLevel(m_catalog.at(*metric)) ? ofLongerPeriod(key) : std::nullopt;
}

std::optional<TargetBook::Found> TargetBook::sumOfMonths(const TargetKey &key) const
{
    if (key.period.granularity <= Granularity::Month) {
        return std::nullopt;
    }
    std::vector<Target> months;
    const DayRange days = key.period.days();
    for (MonthNumber month = calendar::monthOf(days.first); month <= calendar::monthOf(days.last); ++month) {
        const Period period{Granularity::Month, calendar::daysOfMonth(month).first};
        const Target *target = find({key.metric, key.channel, period});
        if (target == nullptr || target->isBand()) {
            return std::nullopt;
        }
        months.push_back(*target);
    }
    return Found{sumOf(key, months), true};
}

std::optional<TargetBook::Found> TargetBook::sumOfChannels(const TargetKey &key,
                                                           const std::vector<ChannelId> &channels) const
{
    if (key.channel != ChannelId::All || channels.empty()) {
        return std::nullopt;
    }
    std::vector<Target> parts;
    for (const ChannelId channel : channels) {
        const TargetKey channelKey{key.metric, channel, key.period};
        const Target *own = find(channelKey);
        const auto found = own != nullptr ? std::optional(Found{*own, false}) : sumOfMonths(channelKey);
        if (!found || found->target.isBand()) {
            return std::nullopt;
        }
        parts.push_back(found->target);
    }
    return Found{sumOf(key, parts), true};
}

// Of several longer periods the shortest: a quarter's target says more of its month than a year's.
std::optional<TargetBook::Found> TargetBook::ofLongerPeriod(const TargetKey &key) const
{
    const DayRange days = key.period.days();
    const Target *best = nullptr;
    const TargetKey from{
        key.metric, key.channel, {Granularity::Day, std::numeric_limits<calendar::Day>::min()}};
    auto target = std::lower_bound(m_targets.begin(), m_targets.end(), from,
                                   [](const Target &a, const TargetKey &b) { return isBefore(a.key, b); });
    for (;
         target != m_targets.end() && target->key.metric == key.metric && target->key.channel == key.channel;
         ++target) {
        const bool isLonger = target->key.period.granularity > key.period.granularity;
        const bool isBetter =
            best == nullptr || target->key.period.granularity < best->key.period.granularity;
        if (isLonger && isBetter && target->key.period.days().contains(days)) {
            best = &*target;
        }
    }
    return best != nullptr ? std::optional(Found{*best, false}) : std::nullopt;
}

} // namespace vekha::targets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetbook.h"

#include "core/targets/addsup.h"
#include "core/targets/spreading.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vekha::targets {

using calendar::DayRange;
using calendar::Granularity;
using calendar::MonthNumber;
using calendar::Period;

namespace {

constexpr int monthsOfTrend = 24;
constexpr int monthsInYear = 12;

bool isBefore(const TargetKey &a, const TargetKey &b)
{
    return std::tie(a.metric, a.channel, a.period) < std::tie(b.metric, b.channel, b.period);
}

Period monthPeriod(MonthNumber month) { return {Granularity::Month, calendar::daysOfMonth(month).first}; }

int monthCount(const Period &period) { return calendar::monthsIn(period.granularity); }

/// A target that is the sum of others: as they say what is better, if they agree.
Target sumOf(const TargetKey &key, const std::vector<Target> &parts)
{
    Target sum;
    sum.key = key;
    sum.direction = parts.front().direction;
    for (const Target &part : parts) {
        sum.value += part.value;
        if (part.direction != sum.direction)
            sum.direction.reset();
    }
    sum.rule.amount = sum.value;
    return sum;
}

/// A part of a band is a band, one of a value a value, one with a baseline has its part of that.
Target partOf(const Target &whole, const Period &month)
{
    Target part = whole;
    part.key.period = month;
    return part;
}

double nearerEnd(const Target &target, double value)
{
    if (!target.isBand())
        return target.value;
    return value < *target.low ? *target.low : value > *target.high ? *target.high : value;
}

} // namespace

struct TargetBook::Data {
    std::vector<Target> targets; ///< by key
    metrics::MetricCatalog catalog;
    /// Where the targets of a metric and channel stand, so that finding one compares no names.
    QHash<std::pair<MetricId, int>, std::pair<size_t, size_t>> places;
    std::vector<Behaviour> behaviours; ///< by metric

    [[nodiscard]] std::pair<size_t, size_t> placesOf(const MetricId &metric, ChannelId channel) const
    {
        return places.value({metric, number(channel)}, {0, 0});
    }
};

std::shared_ptr<TargetBook::Data> TargetBook::dataOf(std::vector<Target> targets)
{
    const auto isEarlier = [](const Target &a, const Target &b) { return isBefore(a.key, b.key); };
    auto data = std::make_shared<Data>();
    data->targets = std::move(targets);
    if (!std::is_sorted(data->targets.begin(), data->targets.end(), isEarlier))
        std::sort(data->targets.begin(), data->targets.end(), isEarlier);
    size_t first = 0;
    for (size_t place = 1; place <= data->targets.size(); ++place) {
        const TargetKey &key = data->targets[first].key;
        if (place < data->targets.size() && data->targets[place].key.channel == key.channel &&
            data->targets[place].key.metric == key.metric)
            continue;
        data->places.insert({key.metric, number(key.channel)}, {first, place});
        first = place;
    }
    return data;
}

TargetBook::TargetBook(std::vector<Target> targets, metrics::MetricCatalog catalog,
                       std::shared_ptr<const MonthlyActuals> actuals)
    : m_actuals(std::move(actuals))
{
    auto data = dataOf(std::move(targets));
    for (MetricIndex metric = 0; metric < catalog.size(); ++metric) {
        const metrics::Metric &definition = catalog.at(metric);
        Behaviour behaviour = Behaviour::Level;
        if (addsUp(metric, catalog))
            behaviour = Behaviour::AddsUp;
        else if (definition.isInput() && definition.input().overTime == metrics::OverTime::Last)
            behaviour = Behaviour::Stock;
        else if (definition.isInput() && definition.input().overTime == metrics::OverTime::First)
            behaviour = Behaviour::FirstOfPeriod;
        data->behaviours.push_back(behaviour);
    }
    data->catalog = std::move(catalog);
    m_data = std::move(data);
}

const std::vector<Target> &TargetBook::all() const
{
    static const std::vector<Target> none;
    return m_data ? m_data->targets : none;
}

const metrics::MetricCatalog &TargetBook::catalog() const
{
    return m_data ? m_data->catalog : metrics::MetricCatalog::builtIn();
}

TargetBook TargetBook::withActuals(std::shared_ptr<const MonthlyActuals> actuals) const
{
    TargetBook book = *this;
    book.m_actuals = std::move(actuals);
    return book;
}

TargetBook TargetBook::withTargets(std::vector<Target> targets) const
{
    if (!m_data)
        return TargetBook(std::move(targets), catalog(), m_actuals);
    auto data = dataOf(std::move(targets));
    data->catalog = m_data->catalog;
    data->behaviours = m_data->behaviours;
    TargetBook book = *this;
    book.m_data = std::move(data);
    return book;
}

TargetBook TargetBook::with(const std::vector<TargetEdit> &edits) const
{
    std::vector<Target> targets = all();
    for (const TargetEdit &edit : edits) {
        const auto place =
            std::lower_bound(targets.begin(), targets.end(), edit.key,
                             [](const Target &a, const TargetKey &key) { return isBefore(a.key, key); });
        const bool isThere = place != targets.end() && place->key == edit.key;
        if (!edit.target) {
            if (isThere)
                targets.erase(place);
            continue;
        }
        Target target = *edit.target;
        target.key = edit.key;
        if (isThere)
            *place = std::move(target);
        else
            targets.insert(place, std::move(target));
    }
    return withTargets(std::move(targets));
}

const Target *TargetBook::find(const TargetKey &key) const
{
    if (!m_data)
        return nullptr;
    const auto [first, end] = m_data->placesOf(key.metric, key.channel);
    const auto from = m_data->targets.begin() + std::ptrdiff_t(first);
    const auto to = m_data->targets.begin() + std::ptrdiff_t(end);
    const auto found = std::lower_bound(
        from, to, key, [](const Target &a, const TargetKey &b) { return a.key.period < b.period; });
    return found != to && found->key.period == key.period ? &*found : nullptr;
}

bool TargetBook::hasAny(const MetricId &metric, ChannelId channel) const
{
    return m_data && m_data->places.contains({metric, number(channel)});
}

TargetBook::Behaviour TargetBook::behaviourOf(MetricIndex metric) const
{
    return m_data->behaviours[size_t(metric)];
}

std::optional<double> TargetBook::actual(MetricIndex metric, ChannelId channel, MonthNumber month) const
{
    return m_actuals ? m_actuals->of(metric, channel, month) : std::nullopt;
}

// Looking up

std::optional<TargetBook::Found>
TargetBook::effective(const TargetKey &key, const std::vector<ChannelId> &channelsWithActuals) const
{
    if (all().empty())
        return std::nullopt;
    const auto metric = m_data->catalog.indexOf(key.metric);
    if (!metric)
        return std::nullopt;
    if (auto found = alone(key, *metric))
        return found;
    return sumOfChannels(key, *metric, channelsWithActuals);
}

std::optional<TargetBook::Found> TargetBook::alone(const TargetKey &key, MetricIndex metric) const
{
    if (!hasAny(key.metric, key.channel))
        return std::nullopt;
    if (const Target *own = find(key))
        return Found{*own, false, false};
    if (behaviourOf(metric) == Behaviour::Level) {
        const Target *longer = shortestLonger(key);
        return longer != nullptr ? std::optional(Found{*longer, false, false}) : std::nullopt;
    }
    if (behaviourOf(metric) == Behaviour::AddsUp) {
        if (auto parts = sumOfParts(key))
            return parts;
    }
    return shareOfLonger(key);
}

// The parts are the longest shorter periods that are set, one after the other.
std::optional<TargetBook::Found> TargetBook::sumOfParts(const TargetKey &key) const
{
    std::vector<Target> parts;
    const DayRange days = key.period.days();
    calendar::Day next = days.first;
    while (next <= days.last) {
        const Target *part = nullptr;
        for (const Granularity kind : {Granularity::HalfYear, Granularity::Quarter, Granularity::Month}) {
            const Period period{kind, next};
            if (kind < key.period.granularity && part == nullptr && days.contains(period.days()))
                part = find({key.metric, key.channel, period});
        }
        if (part == nullptr || part->isBand())
            return std::nullopt;
        parts.push_back(*part);
        next = part->key.period.days().last + 1;
    }
    return Found{sumOf(key, parts), true, false};
}

std::optional<TargetBook::Found> TargetBook::sumOfChannels(const TargetKey &key, MetricIndex metric,
                                                           const std::vector<ChannelId> &channels) const
{
    const bool addsOverTime = behaviourOf(metric) == Behaviour::AddsUp;
    const metrics::Metric &definition = m_data->catalog.at(metric);
    const bool addsOverChannels = addsOverTime || (definition.isInput() && definition.input().overChannels ==
                                                                               metrics::OverChannels::Sum);
    if (key.channel != ChannelId::All || channels.empty() || !addsOverChannels ||
        behaviourOf(metric) == Behaviour::Level)
        return std::nullopt;
    std::vector<Target> parts;
    for (const ChannelId channel : channels) {
        const auto found = alone({key.metric, channel, key.period}, metric);
        if (!found || found->target.isBand())
            return std::nullopt;
        parts.push_back(found->target);
    }
    return Found{sumOf(key, parts), true, false};
}

std::optional<TargetBook::Found> TargetBook::shareOfLonger(const TargetKey &key) const
{
    const Target *longer = shortestLonger(key);
    if (longer == nullptr)
        return std::nullopt;
    std::vector<Target> parts;
    for (const MonthTarget &month : monthsOf(*longer)) {
        if (!key.period.days().contains(month.month.days()))
            continue;
        if (!month.target)
            return std::nullopt;
        parts.push_back(*month.target);
    }
    if (parts.empty())
        return std::nullopt;
    const auto metric = m_data->catalog.indexOf(key.metric);
    Target share = partOf(parts.back(), key.period);
    if (behaviourOf(*metric) == Behaviour::FirstOfPeriod)
        share = partOf(parts.front(), key.period);
    for (size_t i = 0; behaviourOf(*metric) == Behaviour::AddsUp && i + 1 < parts.size(); ++i) {
        share.value += parts[i].value;
        for (const auto &end : {&Target::low, &Target::high, &Target::baseline}) {
            if (share.*end && parts[i].*end)
                *(share.*end) += *(parts[i].*end);
        }
    }
    return Found{share, false, true};
}

// Of several longer periods the shortest: a quarter's target says more of its month than a year's.
const Target *TargetBook::shortestLonger(const TargetKey &key) const
{
    const DayRange days = key.period.days();
    const auto [first, end] = m_data->placesOf(key.metric, key.channel);
    const Target *best = nullptr;
    for (size_t place = first; place < end; ++place) {
        const Target &target = m_data->targets[place];
        const bool isLonger = target.key.period.granularity > key.period.granularity;
        const bool isBetter = best == nullptr || target.key.period.granularity < best->key.period.granularity;
        if (isLonger && isBetter && target.key.period.days().contains(days))
            best = &target;
    }
    return best;
}

// Spreading

std::vector<MonthTarget> TargetBook::monthsOf(const Target &whole) const
{
    const auto metric = m_data ? m_data->catalog.indexOf(whole.key.metric) : std::nullopt;
    if (!metric)
        return {};
    switch (behaviourOf(*metric)) {
    case Behaviour::AddsUp:
        return spreadSum(whole, *metric);
    case Behaviour::Stock:
        return lineOfStock(whole, *metric);
    case Behaviour::FirstOfPeriod:
    case Behaviour::Level:
        break;
    }
    std::vector<MonthTarget> months;
    const MonthNumber first = calendar::monthOf(whole.key.period.first);
    for (int i = 0; i < monthCount(whole.key.period); ++i) {
        const Period month = monthPeriod(first + i);
        const Target *own = find({whole.key.metric, whole.key.channel, month});
        const bool holds = behaviourOf(*metric) == Behaviour::Level || i == 0;
        months.push_back({month,
                          own != nullptr ? std::optional(*own)
                          : holds        ? std::optional(partOf(whole, month))
                                         : std::nullopt,
                          own != nullptr});
    }
    return months;
}

std::vector<MonthTarget> TargetBook::spreadSum(const Target &whole, MetricIndex metric) const
{
    const TargetKey &key = whole.key;
    const MonthNumber first = calendar::monthOf(key.period.first);
    const auto count = size_t(monthCount(key.period));
    // What is set for parts of the period stays; the rest is for the months without.
    std::vector<MonthTarget> months(count);
    std::vector<bool> isSet(count);
    double rest[]{whole.value, whole.low.value_or(0), whole.high.value_or(0)};
    for (size_t i = 0; i < count; ++i)
        months[i].month = monthPeriod(first + int(i));
    for (size_t i = 0; i < count;) {
        const Target *part = nullptr;
        for (const Granularity kind : {Granularity::HalfYear, Granularity::Quarter, Granularity::Month}) {
            const Period period{kind, months[i].month.first};
            if (kind < key.period.granularity && part == nullptr && key.period.days().contains(period.days()))
                part = find({key.metric, key.channel, period});
        }
        if (part == nullptr) {
            ++i;
            continue;
        }
        rest[0] -= part->value;
        rest[1] -= part->low.value_or(part->value);
        rest[2] -= part->high.value_or(part->value);
        const std::vector<MonthTarget> inner = part->key.period.granularity == Granularity::Month
                                                   ? std::vector<MonthTarget>{{months[i].month, *part, true}}
                                                   : spreadSum(*part, metric);
        for (const MonthTarget &month : inner) {
            months[i] = month;
            isSet[i++] = true;
        }
    }
    SpreadBasis basis;
    for (size_t i = 0; whole.spread == Spreading::LastYear && i < count; ++i)
        basis.lastYear.push_back(actual(metric, key.channel, first + int(i) - monthsInYear));
    for (int i = monthsOfTrend; whole.spread == Spreading::Trend && i > 0; --i)
        basis.before.push_back(actual(metric, key.channel, first - i));
    std::vector<double> weights = weightsOf(whole.spread, count, basis);
    std::vector<double> open;
    for (size_t i = 0; i < count; ++i) {
        if (!isSet[i])
            open.push_back(weights[i]);
    }
    const double step = stepOf(m_data->catalog.at(metric).unit);
    const std::vector<double> values = shared(rest[0], open, step);
    std::vector<double> lows;
    std::vector<double> highs;
    std::vector<double> baselines;
    if (whole.isBand()) {
        lows = shared(rest[1], open, step);
        highs = shared(rest[2], open, step);
    }
    if (whole.baseline)
        baselines = shared(*whole.baseline, weights, step);
    size_t next = 0;
    for (size_t i = 0; i < count; ++i) {
        if (isSet[i])
            continue;
        Target part = partOf(whole, months[i].month);
        part.value = values[next];
        if (whole.isBand()) {
            part.low = std::min(lows[next], highs[next]);
            part.high = highs[next];
            part.value = (*part.low + *part.high) / 2;
        }
        if (whole.baseline)
            part.baseline = baselines[i];
        months[i].target = part;
        ++next;
    }
    return months;
}

std::vector<MonthTarget> TargetBook::lineOfStock(const Target &whole, MetricIndex metric) const
{
    const TargetKey &key = whole.key;
    const MonthNumber first = calendar::monthOf(key.period.first);
    const auto count = size_t(monthCount(key.period));
    const double step = stepOf(m_data->catalog.at(metric).unit);
    // The last known value: of the month before, or up to a year earlier where figures are rare.
    std::optional<double> from;
    for (int back = 1; back <= monthsInYear && !from; ++back)
        from = actual(metric, key.channel, first - back);
    const auto values = straightLine(from, whole.value, count, step);
    const auto lows = straightLine(from, whole.low.value_or(0), count, step);
    const auto highs = straightLine(from, whole.high.value_or(0), count, step);
    std::vector<MonthTarget> months;
    for (size_t i = 0; i < count; ++i) {
        const Period month = monthPeriod(first + int(i));
        const Target *own = find({key.metric, key.channel, month});
        if (own != nullptr) {
            months.push_back({month, *own, true});
            continue;
        }
        months.push_back({month, std::nullopt, false});
        if (!values[i])
            continue;
        Target part = partOf(whole, month);
        part.value = *values[i];
        if (whole.isBand()) {
            part.low = std::min(*lows[i], *highs[i]);
            part.high = std::max(*lows[i], *highs[i]);
            part.value = (*part.low + *part.high) / 2;
        }
        months.back().target = part;
    }
    return months;
}

// Disagreements

std::vector<Difference> TargetBook::differences(const TargetKey &key,
                                                const std::vector<ChannelId> &channels) const
{
    std::vector<Difference> found;
    const Target *own = find(key);
    const auto metric = own != nullptr ? m_data->catalog.indexOf(key.metric) : std::nullopt;
    if (!metric)
        return found;
    const double step = stepOf(m_data->catalog.at(*metric).unit);
    const auto compare = [&](const std::optional<Found> &parts, Difference::Of of) {
        if (!parts)
            return;
        const double whole = nearerEnd(*own, parts->target.value);
        const double tolerance = std::max(step / 2, 1e-9 * std::abs(whole));
        if (std::abs(parts->target.value - whole) > tolerance)
            found.push_back({of, key, whole, parts->target.value});
    };
    if (behaviourOf(*metric) == Behaviour::AddsUp && monthCount(key.period) > 1)
        compare(sumOfParts(key), Difference::Of::Months);
    compare(sumOfChannels(key, *metric, channels), Difference::Of::Channels);
    return found;
}

} // namespace vekha::targets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/realism.h"

#include <cmath>

namespace vekha::targets {

using metrics::Direction;
using metrics::Unit;

namespace {

constexpr size_t periodsShown = 8;
constexpr double modestAbove = 0.8;
constexpr double hardlyBelow = 0.2;
constexpr double noise = 1e-12;

bool isDifference(Unit unit) { return unit == Unit::Percent || unit == Unit::Points || unit == Unit::Score; }

/// A change as the metric tells it; none from 0, where it has no meaning.
std::optional<double> changeOf(double from, double to, bool asDifference)
{
    if (asDifference)
        return to - from;
    return from == 0 ? std::nullopt : std::optional((to - from) / std::abs(from));
}

/// What has to be reached at least: of a band the nearer end.
double goalOf(const Target &target, double from)
{
    if (!target.isBand())
        return target.value;
    return from < *target.low ? *target.low : from > *target.high ? *target.high : from;
}

bool isDownBetter(const metrics::Metric &metric, const Target &target)
{
    if (target.baseline && *target.baseline != target.value)
        return target.value < *target.baseline;
    return target.direction.value_or(metric.better) == Direction::Down;
}

void countChanges(Realism &result, const std::vector<PeriodFigure> &history)
{
    for (size_t i = 1; i < history.size(); ++i) {
        if (!history[i - 1].value || !history[i].value)
            continue;
        const auto change = changeOf(*history[i - 1].value, *history[i].value, result.isDifference);
        if (!change)
            continue;
        ++result.changes;
        const double excess = result.isFall ? *result.change - *change : *change - *result.change;
        result.bigChanges += excess >= -noise * std::abs(*change) ? 1 : 0;
    }
}

} // namespace

Likelihood likelihoodOf(double chance)
{
    if (chance > modestAbove + noise)
        return Likelihood::Modest;
    return chance < hardlyBelow - noise ? Likelihood::Hardly : Likelihood::Ambitious;
}

Realism realism(const metrics::Metric &metric, const std::optional<Target> &target,
                const std::vector<PeriodFigure> &history, const std::optional<Expectation> &expected)
{
    Realism result;
    const size_t shown = std::min(periodsShown, history.size());
    result.last.assign(history.end() - std::ptrdiff_t(shown), history.end());
    result.isDifference = isDifference(metric.unit);
    for (auto figure = history.rbegin(); figure != history.rend() && !result.from; ++figure) {
        if (!figure->value)
            continue;
        result.from = figure->period;
        if (target)
            result.change = changeOf(*figure->value, goalOf(*target, *figure->value), result.isDifference);
    }
    if (result.change) {
        result.isFall = target->isBand() ? *result.change < 0 : isDownBetter(metric, *target);
        countChanges(result, history);
    }
    if (expected && expected->isValid()) {
        result.expected = expected->mean;
        result.low80 = expected->lo80;
        result.high80 = expected->hi80;
        if (target)
            result.chance = chanceToMeet(*expected, *target, metric.better);
        if (result.chance)
            result.word = likelihoodOf(*result.chance);
    }
    return result;
}

} // namespace vekha::targets

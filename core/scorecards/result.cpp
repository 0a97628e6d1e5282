// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecards/result.h"

#include <algorithm>
#include <cmath>

namespace vekha::scorecards {

using metrics::Direction;
using targets::NoAttainment;
using targets::Target;

namespace {

// 0.7 as a sum of weighted results is 0.7 but for its last binary digits; the curve has a step there.
constexpr double noise = 1e-12;

std::optional<Target> targetOf(const CardRow &row, const RowFacts &facts)
{
    if (!row.target) {
        std::optional<Target> target = facts.target;
        if (target && row.baseline)
            target->baseline = row.baseline;
        return target;
    }
    Target target;
    target.value = *row.target;
    target.baseline = row.baseline;
    target.direction = row.direction;
    return target;
}

Direction directionOf(const Target &target, const CardRow &row, const RowFacts &facts)
{
    if (target.baseline && *target.baseline != target.value)
        return target.value > *target.baseline ? Direction::Up : Direction::Down;
    return target.direction.value_or(row.direction.value_or(facts.better));
}

bool isWorse(double value, double limit, Direction direction)
{
    const double tolerance = noise * std::max(std::abs(value), std::abs(limit));
    return direction == Direction::Down ? value > limit + tolerance : value < limit - tolerance;
}

/// Attainment, or 1 or 0 by comparing where it has no number.
double creditOf(const Target &target, const targets::Attainment &attained, double actual, Direction direction)
{
    if (attained.share)
        return *attained.share;
    return isWorse(actual, target.value, direction) ? 0 : 1;
}

} // namespace

RowResult rowResult(const Scorecard &card, const CardRow &row, const RowFacts &facts)
{
    RowResult result;
    result.weight = row.weight;
    result.actual = facts.actual;
    result.complete = facts.complete;
    result.isTooEarly = facts.isTooEarly && facts.actual;
    const std::optional<Target> target = targetOf(row, facts);
    if (!target) {
        result.noAttainment = facts.actual ? NoAttainment::NoTarget : NoAttainment::NoData;
        return result;
    }
    result.target = target->value;
    result.low = target->low;
    result.high = target->high;
    const Direction direction = directionOf(*target, row, facts);
    const targets::Attainment attained = targets::attainment(*target, direction, facts.actual);
    result.attainment = attained.share;
    result.noAttainment = attained.reason;
    if (!facts.actual || result.isTooEarly)
        return result;
    if (row.floor && isWorse(*facts.actual, *row.floor, direction)) {
        result.isBelowFloor = true;
        result.result = std::clamp(0.0, card.lowest, card.highest);
        return result;
    }
    const double credit = creditOf(*target, attained, *facts.actual, direction);
    double most = card.highest;
    if (row.stretch) {
        if (const auto stretched = targets::attainment(*target, direction, row.stretch).share)
            most = std::min(most, *stretched);
    }
    result.isCapped = credit > most;
    result.result = std::max(card.lowest, std::min(credit, most));
    return result;
}

CardResult cardResult(const Scorecard &card, const std::vector<RowFacts> &facts)
{
    CardResult result;
    double counting = 0;
    for (size_t i = 0; i < card.rows.size(); ++i) {
        result.rows.push_back(rowResult(card, card.rows[i], facts[i]));
        if (result.rows.back().result)
            counting += card.rows[i].weight;
        result.complete = result.complete && facts[i].complete;
    }
    if (counting <= 0)
        return result;
    const bool shares = card.emptyRows == EmptyRows::ShareWeight;
    double total = 0;
    double all = 0;
    for (const CardRow &row : card.rows)
        all += row.weight;
    for (RowResult &row : result.rows) {
        if (shares)
            row.weight = row.result ? row.weight * all / counting : 0;
        total += row.weight * row.result.value_or(0);
    }
    result.total = total;
    result.payoutShare = payoutShare(card.payout, total);
    if (card.bonus)
        result.payout = *card.bonus * *result.payoutShare;
    return result;
}

double payoutShare(const std::vector<PayoutPoint> &curve, double result)
{
    if (curve.empty() || result < curve.front().result - noise)
        return 0;
    for (size_t i = 1; i < curve.size(); ++i) {
        const PayoutPoint &from = curve[i - 1];
        const PayoutPoint &to = curve[i];
        if (result >= to.result - noise)
            continue;
        const double way = to.result - from.result;
        return from.share + (to.share - from.share) * std::max(0.0, result - from.result) / way;
    }
    return curve.back().share;
}

} // namespace vekha::scorecards

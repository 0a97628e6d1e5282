// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecards/scorecard.h"

#include "core/targets/spreading.h"

#include <algorithm>
#include <cmath>

namespace vekha::scorecards {

namespace {

constexpr double percents = 100;
/// A hundredth of a percent: weights are shown with fewer digits.
constexpr double weightTolerance = 0.0001;

bool isInOrder(const std::vector<PayoutPoint> &points)
{
    return std::adjacent_find(points.begin(), points.end(), [](const PayoutPoint &a, const PayoutPoint &b) {
               return !(a.result < b.result);
           }) == points.end();
}

} // namespace

std::vector<PayoutPoint> usualPayout() { return {{0.7, 0.5}, {1.0, 1.0}, {1.2, 1.3}}; }

std::optional<Scorecard> inForceAtEnd(const std::vector<CardRevision> &revisions,
                                      const calendar::Period &period)
{
    if (revisions.empty())
        return std::nullopt;
    const QDateTime end(calendar::dateOf(period.days().last + 1), QTime(0, 0), Qt::UTC);
    const CardRevision *last = nullptr;
    for (const CardRevision &revision : revisions) {
        if (revision.when < end)
            last = &revision;
    }
    return last != nullptr ? last->rules : revisions.back().rules;
}

double missingWeight(const Scorecard &card)
{
    double sum = 0;
    for (const CardRow &row : card.rows)
        sum += row.weight;
    const double missing = 1 - sum;
    return std::abs(missing) < weightTolerance ? 0 : missing;
}

QString whatIsWrong(const Scorecard &card)
{
    if (card.rows.empty())
        return QStringLiteral("rows");
    const bool isNegative =
        std::any_of(card.rows.begin(), card.rows.end(), [](const CardRow &row) { return row.weight < 0; });
    if (isNegative || missingWeight(card) != 0)
        return QStringLiteral("weights");
    if (!(card.lowest <= card.highest))
        return QStringLiteral("limits");
    return card.payout.empty() || !isInOrder(card.payout) ? QStringLiteral("payout") : QString();
}

std::vector<CardRow> withEvenedWeights(std::vector<CardRow> rows)
{
    std::vector<double> weights;
    for (const CardRow &row : rows)
        weights.push_back(std::max(0.0, row.weight));
    const std::vector<double> whole = targets::shared(percents, weights, 1);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].weight = whole[i] / percents;
    return rows;
}

} // namespace vekha::scorecards

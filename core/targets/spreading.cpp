// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/spreading.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vekha::targets {

using metrics::Unit;

namespace {

constexpr size_t monthsForTrend = 6;
constexpr double moneyStep = 0.01;
/// Whole numbers up to here are exact as double.
constexpr double largestExact = 9007199254740992.0;
/// Remainders nearer than this are a tie: 100 / 3 is the same for each month, but for its binary digits.
constexpr double sameRemainder = 1e-9;

std::vector<double> evenWeights(size_t count) { return std::vector<double>(count, 1.0); }

bool canWeigh(const std::vector<double> &weights)
{
    const bool isNegative =
        std::any_of(weights.begin(), weights.end(), [](double w) { return !(w >= 0) || !std::isfinite(w); });
    return !isNegative && std::accumulate(weights.begin(), weights.end(), 0.0) > 0;
}

std::vector<double> sharedExactly(double total, const std::vector<double> &weights, double sum)
{
    std::vector<double> shares;
    double left = total;
    for (size_t i = 0; i + 1 < weights.size(); ++i) {
        shares.push_back(total * weights[i] / sum);
        left -= shares.back();
    }
    shares.push_back(left);
    return shares;
}

/// Whole units for each weight; what is left over goes to the largest remainders.
std::vector<double> sharedUnits(double units, const std::vector<double> &weights, double sum)
{
    std::vector<double> whole;
    std::vector<double> remainders;
    double left = units;
    for (const double weight : weights) {
        const double exact = units * (weight / sum);
        // 0.2 * 100 shall be 20 units, not 19 and a remainder of almost one.
        const double nearest = std::round(exact);
        const double down = std::abs(exact - nearest) < sameRemainder ? nearest : std::floor(exact);
        whole.push_back(down);
        remainders.push_back(exact - down);
        left -= down;
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return remainders[a] > remainders[b] + sameRemainder; });
    for (size_t next = 0; left > 0; next = (next + 1) % order.size(), --left)
        ++whole[order[next]];
    for (size_t next = order.size() - 1; left < 0; next = (next == 0 ? order.size() : next) - 1, ++left)
        --whole[order[next]];
    return whole;
}

std::vector<double> lastYearWeights(size_t months, const std::vector<std::optional<double>> &lastYear)
{
    std::vector<double> weights;
    for (size_t i = 0; i < months; ++i) {
        if (i >= lastYear.size() || !lastYear[i])
            return evenWeights(months);
        weights.push_back(*lastYear[i]);
    }
    return weights;
}

std::vector<double> trendWeights(size_t months, const std::vector<std::optional<double>> &before)
{
    double n = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumXy = 0;
    for (size_t i = 0; i < before.size(); ++i) {
        if (!before[i])
            continue;
        const double x = double(i);
        ++n;
        sumX += x;
        sumY += *before[i];
        sumXx += x * x;
        sumXy += x * *before[i];
    }
    if (n < double(monthsForTrend))
        return evenWeights(months);
    const double slope = (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
    const double start = (sumY - slope * sumX) / n;
    std::vector<double> weights;
    for (size_t month = 0; month < months; ++month) {
        weights.push_back(start + slope * double(before.size() + month));
        if (!(weights.back() > 0))
            return evenWeights(months);
    }
    return weights;
}

} // namespace

double stepOf(Unit unit)
{
    switch (unit) {
    case Unit::Money:
        return moneyStep;
    case Unit::Count:
    case Unit::Seconds:
        return 1;
    default:
        return 0;
    }
}

std::vector<double> shared(double total, const std::vector<double> &given, double step)
{
    if (given.empty())
        return {};
    const std::vector<double> weights = canWeigh(given) ? given : evenWeights(given.size());
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    // Division by a whole number gives the double nearest to a decimal; a product with 0.01 does not.
    const double unitsInOne = step > 0 ? std::round(1 / step) : 0;
    const double size = std::abs(total) * unitsInOne;
    if (step <= 0 || !(size < largestExact))
        return sharedExactly(total, weights, sum);
    const double nearest = std::round(size);
    const double units =
        std::abs(size - nearest) < 1e-6 * std::max(1.0, size * 1e-6) ? nearest : std::floor(size);
    std::vector<double> shares = sharedUnits(units, weights, sum);
    const double sign = total < 0 ? -1 : 1;
    for (double &share : shares)
        share = share == 0 ? 0 : sign * share / unitsInOne;
    if (units != nearest || std::abs(size - units) > 1e-6)
        shares.front() += total - sign * units / unitsInOne;
    return shares;
}

std::vector<double> weightsOf(Spreading spreading, size_t months, const SpreadBasis &basis)
{
    switch (spreading) {
    case Spreading::Even:
        return evenWeights(months);
    case Spreading::LastYear:
        return lastYearWeights(months, basis.lastYear);
    case Spreading::Trend:
        return trendWeights(months, basis.before);
    }
    Q_UNREACHABLE();
}

std::vector<std::optional<double>> straightLine(std::optional<double> from, double target, size_t months,
                                                double step)
{
    std::vector<std::optional<double>> line(months);
    for (size_t i = 0; from && i < months; ++i) {
        const double exact = *from + (target - *from) * double(i + 1) / double(months);
        line[i] = step > 0 ? std::round(exact * std::round(1 / step)) / std::round(1 / step) : exact;
    }
    if (months > 0)
        line.back() = target;
    return line;
}

} // namespace vekha::targets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allocation.h"

#include "core/analysis/boundedsearch.h"
#include "core/analysis/responsefit.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace vekha::analysis {

namespace {

constexpr int greedySteps = 100;
constexpr double tolerance = 1e-9;

// The curves leave room for what many markets do not have: carry-over, shocks, a drift. So the middle 80 % of
// their gains hold more than 80 % of the true ones; this part of them is what holds 80 % (2,000 simulated
// markets of budget_bench, even and normal spend; told on others in the README).
constexpr double partThatHolds80 = 0.76;

/// The search runs in shares of the total and in parts of the revenue at the start.
struct Search {
    const std::vector<const ResponseCurve *> *curves;
    double total;
    double revenue;
};

double minusRevenue(unsigned count, const double *shares, double *gradient, void *data)
{
    const auto *search = static_cast<const Search *>(data);
    double sum = 0;
    for (unsigned i = 0; i < count; ++i) {
        double marginal = 0;
        sum += (*search->curves)[i]->revenueAndMarginal(shares[i] * search->total, marginal);
        if (gradient)
            gradient[i] = -marginal * search->total / search->revenue;
    }
    return -sum / search->revenue;
}

double sumLessOne(unsigned count, const double *shares, double *gradient, void *)
{
    if (gradient)
        std::fill(gradient, gradient + count, 1.0);
    return std::accumulate(shares, shares + count, -1.0);
}

double revenueOf(const std::vector<const ResponseCurve *> &curves, const std::vector<double> &split)
{
    double sum = 0;
    for (size_t i = 0; i < curves.size(); ++i)
        sum += curves[i]->revenue(split[i]);
    return sum;
}

/// The split moved into the limits and onto the total, channels giving and taking by the room they have.
std::vector<double> made(std::vector<double> split, const std::vector<SpendLimits> &limits, double total)
{
    for (size_t i = 0; i < split.size(); ++i)
        split[i] = std::clamp(split[i], limits[i].low, limits[i].high);
    const double left = total - std::accumulate(split.begin(), split.end(), 0.0);
    double room = 0;
    for (size_t i = 0; i < split.size(); ++i)
        room += left > 0 ? limits[i].high - split[i] : split[i] - limits[i].low;
    for (size_t i = 0; room > 0 && i < split.size(); ++i)
        split[i] += left / room * (left > 0 ? limits[i].high - split[i] : split[i] - limits[i].low);
    return split;
}

/// From the least of every channel on, the next bit always where it brings most.
std::vector<double> greedy(const std::vector<const ResponseCurve *> &curves,
                           const std::vector<SpendLimits> &limits, double total)
{
    std::vector<double> split, gains(curves.size(), -1.0);
    for (const SpendLimits &limit : limits)
        split.push_back(limit.low);
    const double left = total - std::accumulate(split.begin(), split.end(), 0.0);
    const double step = left / greedySteps;
    for (int k = 0; k < greedySteps && step > 0; ++k) {
        size_t best = curves.size();
        for (size_t i = 0; i < curves.size(); ++i) {
            if (split[i] + step > limits[i].high)
                continue;
            if (gains[i] < 0)
                gains[i] = curves[i]->gainOf(split[i], step);
            if (best == curves.size() || gains[i] > gains[best])
                best = i;
        }
        if (best == curves.size())
            break;
        split[best] += step;
        gains[best] = -1;
    }
    return made(std::move(split), limits, total);
}

/// As much as it may get for one channel, the least for others first: the best of these. Where a curve is an
/// S, the first bits of money bring nothing, and neither of the other starts leads beyond its foot.
std::vector<double> oneFirst(const std::vector<const ResponseCurve *> &curves,
                             const std::vector<SpendLimits> &limits, double total)
{
    std::vector<double> best, least;
    for (const SpendLimits &limit : limits)
        least.push_back(limit.low);
    const double left = total - std::accumulate(least.begin(), least.end(), 0.0);
    for (size_t i = 0; i < limits.size(); ++i) {
        std::vector<double> split = least;
        split[i] = std::min(limits[i].high, split[i] + left);
        split = made(std::move(split), limits, total);
        if (best.empty() || revenueOf(curves, split) > revenueOf(curves, best))
            best = std::move(split);
    }
    return best;
}

std::vector<double> searched(Search &shares, const std::vector<SpendLimits> &limits,
                             const std::vector<double> &start)
{
    std::vector<double> low, high, at;
    for (size_t i = 0; i < start.size(); ++i) {
        low.push_back(limits[i].low / shares.total);
        high.push_back(limits[i].high / shares.total);
        at.push_back(std::clamp(start[i] / shares.total, low[i], high[i]));
    }
    BoundedSearch search;
    search.method = BoundedSearch::Method::Slsqp;
    search.count = unsigned(start.size());
    search.low = low.data();
    search.high = high.data();
    search.objective = minusRevenue;
    search.object = &shares;
    search.zero = sumLessOne;
    search.zeroTolerance = tolerance;
    search.tolerance = tolerance;
    search.isRelative = true;
    double value = 0;
    if (!searchInBounds(search, at.data(), &value))
        return start;
    for (double &share : at)
        share *= shares.total;
    return made(std::move(at), limits, shares.total);
}

} // namespace

std::vector<double> bestSplit(const std::vector<const ResponseCurve *> &curves,
                              const std::vector<SpendLimits> &limits, const std::vector<double> &start,
                              double total)
{
    double least = 0, most = 0;
    for (const SpendLimits &limit : limits) {
        least += limit.low;
        most += limit.high;
    }
    const double slack = tolerance * total;
    if (!(total > 0) || least > total + slack || most < total - slack)
        return {};
    std::vector<double> best = made(start, limits, total);
    Search search{&curves, total, std::max(revenueOf(curves, best), 1e-300)};
    for (const std::vector<double> &from :
         {best, greedy(curves, limits, total), oneFirst(curves, limits, total)}) {
        for (const std::vector<double> &found : {from, searched(search, limits, from)}) {
            if (revenueOf(curves, found) > revenueOf(curves, best))
                best = found;
        }
    }
    return best;
}

SplitGain gainOf(const std::vector<const ResponseCurve *> &curves, const std::vector<double> &from,
                 const std::vector<double> &to)
{
    std::vector<double> gains(curves.empty() ? 0 : curves.front()->drawCount(), 0.0);
    for (size_t i = 0; i < curves.size(); ++i) {
        if (from[i] == to[i])
            continue;
        for (size_t draw = 0; draw < gains.size(); ++draw)
            gains[draw] += curves[i]->revenue(to[i], draw) - curves[i]->revenue(from[i], draw);
    }
    if (gains.empty())
        return {};
    const double mean = std::accumulate(gains.begin(), gains.end(), 0.0) / double(gains.size());
    return {mean, bandOf(std::move(gains), partThatHolds80)};
}

std::vector<double> inCents(std::vector<double> split, const std::vector<SpendLimits> &limits, double total)
{
    double left = std::round(total * 100);
    for (double &money : split) {
        money = std::floor(money * 100 + 1e-6);
        left -= money;
    }
    // Largest room first: a cent more crosses no limit as long as one has room for it.
    std::vector<size_t> order(split.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return limits[a].high * 100 - split[a] > limits[b].high * 100 - split[b];
    });
    for (size_t k = 0; k < order.size() && left > 0; ++k, --left)
        split[order[k]] += 1;
    for (double &money : split)
        money /= 100;
    return split;
}

} // namespace vekha::analysis

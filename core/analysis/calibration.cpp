// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/calibration.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vekha::analysis {

namespace {

// The prior: what simulated business series taught, counted as so many series of the person's own.
constexpr double priorSeries = 8;
constexpr double priorMeanLog = 0.03;
constexpr double priorVarianceLog = 0.02;
constexpr double normal80 = 1.2816;
constexpr double normal95 = 1.9600;
constexpr double prior80 = normal80;
constexpr double prior95 = normal95 * 1.05;

constexpr double largestScaled = 8; ///< one wild error must not speak for a series

/// What the origins of one series tell of its factor.
struct Evidence {
    double log = 0;
    double variance = 0; ///< of `log`, from the number of origins
};

/// Errors of neighbouring steps of one origin are alike: an origin counts as about two.
constexpr double independentPerOrigin = 0.7;
/// Variance of |z| over its squared mean, for normal z: pi / 2 - 1.
constexpr double relativeVariance = std::numbers::pi / 2 - 1;

bool tells(const FittedSeries &fit) { return !fit.backtest.empty() && !fit.series.constant; }

/// From all origins but one (-1: from all). No evidence without any other: its variance is 0 then.
Evidence evidenceOf(const FittedSeries &fit, int leftOut = -1)
{
    double sum = 0;
    int count = 0;
    int origins = 0;
    for (int i = 0; i < int(fit.backtest.size()); ++i) {
        if (i == leftOut)
            continue;
        const int before = count;
        for (const double scaled : fit.backtest[size_t(i)].scaled) {
            if (!std::isfinite(scaled))
                continue;
            sum += std::min(std::abs(scaled), largestScaled);
            ++count;
        }
        origins += count > before ? 1 : 0;
    }
    if (count == 0)
        return {};
    constexpr double leastMean = 0.05;
    const double mean = std::max(leastMean, sum / count / std::sqrt(2 / std::numbers::pi));
    return {std::log(mean), relativeVariance / (independentPerOrigin * origins)};
}

double shrunkLog(const Evidence &evidence, const SpreadPool &pool)
{
    if (evidence.variance == 0)
        return pool.meanLog;
    const double trust = pool.varianceLog / (pool.varianceLog + evidence.variance);
    return pool.meanLog + trust * (evidence.log - pool.meanLog);
}

/// Mean and variance of the factors among series: the variance seen minus what few origins explain.
void learnFactors(std::span<const FittedSeries> fits, SpreadPool &pool)
{
    double weights = priorSeries;
    double sum = priorSeries * priorMeanLog;
    for (const FittedSeries &fit : fits) {
        if (!tells(fit))
            continue;
        sum += evidenceOf(fit).log;
        weights += 1;
    }
    pool.meanLog = sum / weights;
    double excess = priorSeries * priorVarianceLog;
    for (const FittedSeries &fit : fits) {
        if (!tells(fit))
            continue;
        const Evidence evidence = evidenceOf(fit);
        excess += (evidence.log - pool.meanLog) * (evidence.log - pool.meanLog) - evidence.variance;
    }
    constexpr double leastVariance = 0.005;
    pool.varianceLog = std::max(leastVariance, excess / weights);
}

/// An error in corrected deviations, seen at a step; all errors of a series weigh 1 together.
struct Seen {
    double size = 0;
    int step = 0;
    double weight = 0;
};

/// Errors as they look after the correction, which for each origin is made from the other origins alone: the
/// correction must not profit from the error it is judged by.
std::vector<Seen> correctedErrors(std::span<const FittedSeries> fits, const SpreadPool &pool)
{
    std::vector<Seen> seen;
    for (const FittedSeries &fit : fits) {
        if (!tells(fit))
            continue;
        const size_t first = seen.size();
        for (int i = 0; i < int(fit.backtest.size()); ++i) {
            const double factor = std::exp(shrunkLog(evidenceOf(fit, i), pool));
            const std::vector<double> &scaled = fit.backtest[size_t(i)].scaled;
            for (size_t h = 0; h < scaled.size(); ++h) {
                if (std::isfinite(scaled[h]))
                    seen.push_back({std::abs(scaled[h]) / factor, int(h) + 1, 1});
            }
        }
        for (size_t i = first; i < seen.size(); ++i)
            seen[i].weight = 1 / double(seen.size() - first);
    }
    std::sort(seen.begin(), seen.end(), [](const Seen &a, const Seen &b) { return a.size < b.size; });
    return seen;
}

/// Neighbouring steps count too, the less the farther (as a ratio) they are.
double nearness(int step, int other) { return std::exp(-3 * std::abs(std::log(double(step) / other))); }

double quantileAt(const std::vector<Seen> &seen, int step, double share)
{
    double total = 0;
    for (const Seen &error : seen)
        total += error.weight * nearness(step, error.step);
    double sum = 0;
    for (const Seen &error : seen) {
        sum += error.weight * nearness(step, error.step);
        if (sum >= share * total)
            return error.size;
    }
    return seen.back().size;
}

/// The seen width and the prior one, by their weights.
double blended(double seen, double weight, double prior)
{
    constexpr double leastWidth = 0.1;
    return std::exp((weight * std::log(std::max(leastWidth, seen)) + priorSeries * std::log(prior)) /
                    (weight + priorSeries));
}

} // namespace

SpreadPool pooledSpread(std::span<const FittedSeries> fits, int steps)
{
    SpreadPool pool;
    learnFactors(fits, pool);
    const std::vector<Seen> seen = correctedErrors(fits, pool);
    double weight = 0;
    for (const Seen &error : seen)
        weight += error.weight;
    for (int step = 1; step <= steps; ++step) {
        const double width80 =
            seen.empty() ? prior80 : blended(quantileAt(seen, step, 0.80), weight, prior80);
        const double width95 =
            seen.empty() ? prior95 : blended(quantileAt(seen, step, 0.95), weight, prior95);
        pool.width80.push_back(width80);
        pool.width95.push_back(std::max(width95, width80 * 1.1));
    }
    return pool;
}

double spreadFactor(const FittedSeries &fit, const SpreadPool &pool)
{
    return std::exp(shrunkLog(tells(fit) ? evidenceOf(fit) : Evidence(), pool));
}

BandWidths bandWidths(const FittedSeries &fit, const SpreadPool &pool)
{
    const double factor = spreadFactor(fit, pool);
    BandWidths widths;
    for (size_t h = 0; h < fit.moments.sigma.size(); ++h) {
        const size_t step = std::min(h, pool.width80.size() - 1);
        const double sigma = factor * fit.moments.sigma[h];
        widths.half80.push_back(sigma * pool.width80[step]);
        widths.half95.push_back(sigma * pool.width95[step]);
    }
    return widths;
}

} // namespace vekha::analysis

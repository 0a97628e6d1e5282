// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/seasonalnaive.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vekha::targets {

namespace {

constexpr size_t errorsNeeded = 3;

// Quantiles of the standard normal distribution at (i + 1/2) / 40 for i from 20 on; the lower half mirrors
// them. Source: computed with Python's statistics.NormalDist.
constexpr std::array upperHalf{0.0313, 0.0941, 0.1573, 0.2211, 0.2858, 0.3518, 0.4193,
                               0.4888, 0.5607, 0.6357, 0.7144, 0.7978, 0.8871, 0.9842,
                               1.0916, 1.2133, 1.3563, 1.5341, 1.7805, 2.2414};
constexpr double z80 = 1.2816;
constexpr double z95 = 1.9600;

Expectation normal(double mean, double deviation)
{
    Expectation expected;
    expected.mean = mean;
    expected.lo80 = mean - z80 * deviation;
    expected.hi80 = mean + z80 * deviation;
    expected.lo95 = mean - z95 * deviation;
    expected.hi95 = mean + z95 * deviation;
    for (auto z = upperHalf.rbegin(); z != upperHalf.rend(); ++z)
        expected.outcomes.push_back(mean - *z * deviation);
    for (const double z : upperHalf)
        expected.outcomes.push_back(mean + z * deviation);
    return expected;
}

double deviationOf(const Expectation &expected) { return (expected.hi80 - expected.lo80) / (2 * z80); }

/// The history's value `lag` periods before place `at`, or the nearest earlier one of the same season.
std::optional<double> valueAt(const std::vector<std::optional<double>> &history, int at, int lag)
{
    for (int place = at - lag; place >= 0; place -= lag) {
        if (place < int(history.size()) && history[size_t(place)])
            return history[size_t(place)];
    }
    return std::nullopt;
}

std::vector<double> errorsOf(const std::vector<std::optional<double>> &history, int lag)
{
    std::vector<double> errors;
    for (int at = lag; at < int(history.size()); ++at) {
        if (history[size_t(at)] && history[size_t(at - lag)])
            errors.push_back(*history[size_t(at)] - *history[size_t(at - lag)]);
    }
    return errors;
}

struct Spread {
    double mean = 0;
    double deviation = 0;
};

Spread spreadOf(const std::vector<double> &errors)
{
    Spread spread;
    for (const double error : errors)
        spread.mean += error / double(errors.size());
    double squares = 0;
    for (const double error : errors)
        squares += (error - spread.mean) * (error - spread.mean);
    const double n = double(errors.size());
    // The mean of the errors is itself a guess: 1 + 1 / n.
    spread.deviation = std::sqrt(squares / (n - 1) * (1 + 1 / n));
    return spread;
}

std::optional<Expectation> naive(const std::vector<std::optional<double>> &history, int lag, int steps,
                                 bool withDrift)
{
    const std::vector<double> errors = errorsOf(history, lag);
    const auto base = valueAt(history, int(history.size()) - 1 + steps, lag);
    if (errors.size() < errorsNeeded || !base)
        return std::nullopt;
    const Spread spread = spreadOf(errors);
    // Each season (or period) further on is one more error of the same kind.
    const double seasons = std::ceil(double(steps) / lag);
    const double drift = withDrift ? spread.mean * seasons : 0;
    return normal(*base + drift, spread.deviation * std::sqrt(seasons));
}

} // namespace

std::optional<Expectation> seasonalNaive(const std::vector<std::optional<double>> &history, int season,
                                         int steps)
{
    if (season > 1) {
        if (auto seasonal = naive(history, season, steps, true))
            return seasonal;
    }
    return naive(history, 1, steps, false);
}

Expectation withPartKnown(const Expectation &whole, Course course, double soFar, double shareDone,
                          std::optional<double> before)
{
    const double left = std::clamp(1 - shareDone, 0.0, 1.0);
    double mean = soFar;
    switch (course) {
    case Course::AddsUp:
        mean = soFar + left * whole.mean;
        break;
    case Course::Stock:
        mean = soFar + (before ? left * (whole.mean - *before) : 0);
        break;
    case Course::Level:
        mean = (1 - left) * soFar + left * whole.mean;
        break;
    }
    return normal(mean, deviationOf(whole) * std::sqrt(left));
}

} // namespace vekha::targets

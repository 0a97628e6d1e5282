// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/season.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vekha::analysis {

namespace {

constexpr double smallestFactor = 0.01;
constexpr double oneSided5Percent = 1.645;

/// Values less the straight line through them.
std::vector<double> withoutLine(std::span<const double> values)
{
    const double n = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    const double middle = (n - 1) / 2;
    double sum = 0;
    for (size_t t = 0; t < values.size(); ++t)
        sum += (double(t) - middle) * (values[t] - mean);
    const double slope = sum / (n * (n * n - 1) / 12);
    std::vector<double> plain;
    for (size_t t = 0; t < values.size(); ++t)
        plain.push_back(values[t] - mean - slope * (double(t) - middle));
    return plain;
}

// Centred moving average over a period; for an even one the ends count half. Valid from period/2 on.
std::vector<double> centredMeans(std::span<const double> values, int period)
{
    const int half = period / 2;
    const int count = int(values.size());
    std::vector<double> means(values.size(), 0);
    for (int t = half; t + half < count; ++t) {
        double sum = 0;
        for (int k = t - half; k <= t + half; ++k)
            sum += values[size_t(k)];
        if (period % 2 == 0)
            sum -= (values[size_t(t - half)] + values[size_t(t + half)]) / 2;
        means[size_t(t)] = sum / period;
    }
    return means;
}

std::vector<double> meansByPlace(std::span<const double> values, const std::vector<double> &trend, int period,
                                 bool multiplicative)
{
    const int half = period / 2;
    std::vector<double> sums(size_t(period), 0);
    std::vector<int> counts(size_t(period), 0);
    for (int t = half; t + half < int(values.size()); ++t) {
        const size_t place = size_t(t % period);
        sums[place] +=
            multiplicative ? values[size_t(t)] / trend[size_t(t)] : values[size_t(t)] - trend[size_t(t)];
        ++counts[place];
    }
    for (size_t place = 0; place < sums.size(); ++place)
        sums[place] = counts[place] > 0 ? sums[place] / counts[place] : (multiplicative ? 1 : 0);
    return sums;
}

Season centred(std::vector<double> indices, SeasonKind kind)
{
    const double mean = std::accumulate(indices.begin(), indices.end(), 0.0) / double(indices.size());
    for (double &index : indices)
        index = kind == SeasonKind::Multiplicative ? index / mean : index - mean;
    return {kind, std::move(indices)};
}

bool passesTest(std::span<const double> values, int period)
{
    const std::vector<double> r = autocorrelations(values, period);
    double squares = 0;
    for (int k = 0; k + 1 < period; ++k)
        squares += r[size_t(k)] * r[size_t(k)];
    return r.back() > oneSided5Percent * std::sqrt((1 + 2 * squares) / double(values.size()));
}

} // namespace

std::vector<double> autocorrelations(std::span<const double> values, int lags)
{
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    double variance = 0;
    for (const double value : values)
        variance += (value - mean) * (value - mean);
    std::vector<double> result;
    for (int lag = 1; lag <= lags; ++lag) {
        double sum = 0;
        for (size_t t = size_t(lag); t < values.size(); ++t)
            sum += (values[t] - mean) * (values[t - size_t(lag)] - mean);
        result.push_back(variance > 0 ? sum / variance : 0);
    }
    return result;
}

bool isSeasonal(std::span<const double> values, int period)
{
    if (period < 2 || int(values.size()) < 3 * period)
        return false;
    return passesTest(withoutLine(values), period);
}

double likenessOfTwoSeasons(std::span<const double> values, int period)
{
    const int count = int(values.size());
    if (period < 2 || count < 2 * period || count >= 3 * period)
        return 0;
    const std::vector<double> plain = withoutLine(values);
    double products = 0;
    double now = 0;
    double before = 0;
    for (int t = period; t < count; ++t) {
        products += plain[size_t(t)] * plain[size_t(t - period)];
        now += plain[size_t(t)] * plain[size_t(t)];
        before += plain[size_t(t - period)] * plain[size_t(t - period)];
    }
    const double r = now > 0 && before > 0 ? products / std::sqrt(now * before) : 0;
    return r > oneSided5Percent / std::sqrt(double(count - period)) ? r : 0;
}

Season Season::damped(double share) const
{
    const double none = kind == SeasonKind::Multiplicative ? 1 : 0;
    Season result = *this;
    for (double &index : result.indices)
        index = none + share * (index - none);
    return result;
}

double Season::removed(double value, size_t t) const
{
    if (kind == SeasonKind::None)
        return value;
    const double index = indices[t % indices.size()];
    return kind == SeasonKind::Multiplicative ? value / index : value - index;
}

double Season::applied(double value, size_t t) const
{
    if (kind == SeasonKind::None)
        return value;
    const double index = indices[t % indices.size()];
    return kind == SeasonKind::Multiplicative ? value * index : value + index;
}

Season seasonOf(std::span<const double> values, int period, bool multiplicative)
{
    if (period < 2 || int(values.size()) < 2 * period)
        return {};
    const std::vector<double> trend = centredMeans(values, period);
    if (multiplicative && std::all_of(values.begin(), values.end(), [](double value) { return value > 0; })) {
        Season season = centred(meansByPlace(values, trend, period, true), SeasonKind::Multiplicative);
        if (*std::min_element(season.indices.begin(), season.indices.end()) >= smallestFactor)
            return season;
    }
    return centred(meansByPlace(values, trend, period, false), SeasonKind::Additive);
}

} // namespace vekha::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/series.h"

#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace vekha::analysis {

/// Random numbers that are the same on every machine (SplitMix64; Steele, Lea and Flood 2014): those of the
/// standard library's distributions are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    /// 0 <= number < 1
    double uniform()
    {
        m_state += 0x9E3779B97F4A7C15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return double((z ^ (z >> 31)) >> 11) / 9007199254740992.0;
    }
    double between(double low, double high) { return low + (high - low) * uniform(); }
    /// Standard normal, by Box and Muller.
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    std::uint64_t m_state;
};

/// Months of a business as they are met: a level that wanders a little, growth that fades, a season or none,
/// noise of some percent, now and then a month that falls out.
struct BusinessSeries {
    std::vector<double> history;
    std::vector<double> future;
};

inline BusinessSeries businessSeries(Dice &dice, int months, int horizon, int period = 12)
{
    double level = std::exp(dice.between(3, 12));
    double growth = dice.between(-0.01, 0.025);
    const double fading = dice.between(0.9, 0.99);
    const double wandering = dice.between(0, 0.04);
    const double noise = dice.between(0.03, 0.15);
    const double swing = dice.uniform() < 0.7 ? dice.between(0.05, 0.3) : 0;
    std::vector<double> season;
    for (int i = 0; i < period; ++i)
        season.push_back(swing * (std::sin(2 * std::numbers::pi * i / period) + 0.5 * dice.normal()));
    const int begin = int(dice.uniform() * period); // the calendar month it starts in
    BusinessSeries series;
    for (int t = 0; t < months + horizon; ++t) {
        level *= std::exp(growth + wandering * dice.normal());
        growth *= fading;
        double value = level * std::exp(season[size_t((begin + t) % period)] + noise * dice.normal());
        if (t < months && dice.uniform() < 0.01)
            value *= dice.between(0.2, 3);
        (t < months ? series.history : series.future).push_back(value);
    }
    return series;
}

} // namespace vekha::analysis

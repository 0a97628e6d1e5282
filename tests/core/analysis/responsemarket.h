// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/allocation.h"
#include "core/analysis/draws.h"

#include <cmath>
#include <functional>
#include <numeric>

namespace vekha::analysis::testing {

/// Forms that true curves take; the program knows only Hill's.
enum class CurveForm { Hill, Power, Logarithm, Exponential, Mixed };
enum class Noise { OfTheValue, OfTheMean };
enum class Variation { Uniform, Normal };

/// How to make markets whose truth is known.
struct MarketRecipe {
    CurveForm form = CurveForm::Mixed;
    Noise noise = Noise::OfTheValue;
    Variation variation = Variation::Uniform;
    double spread = 1.0 / 3; ///< of spend around its mean
    double noiseSize = 0.1;
    double season = 0;    ///< of revenue and spend alike
    double carryOver = 0; ///< part of the effect that comes a month later
    int channels = 6;
    int months = 36;
};

/// Channels with true curves and the figures that came of them.
class Market {
public:
    Market(const MarketRecipe &recipe, std::uint64_t seed)
    {
        Draws draws(seed * 7919 + 17);
        for (int i = 0; i < recipe.channels; ++i) {
            const double mean = 100 * std::exp(0.6 * draws.normal());
            const double level = mean * std::exp(1 + 0.5 * draws.normal()); // revenue a unit of money: 1 to 7
            m_curves.push_back(curve(recipe.form, mean, level, draws));
            m_means.push_back(mean);
        }
        std::vector<double> common(size_t(recipe.months), 0.0);
        for (int t = 0; t < recipe.months; ++t)
            common[size_t(t)] = recipe.season * (std::sin(2 * M_PI * t / 12) + 0.3 * draws.normal());
        for (int i = 0; i < recipe.channels; ++i)
            m_histories.push_back(history(recipe, i, common, draws));
    }

    [[nodiscard]] const std::vector<SpendHistory> &histories() const { return m_histories; }
    [[nodiscard]] double truth(size_t channel, double spend) const { return m_curves[channel](spend); }
    [[nodiscard]] double truth(const std::vector<double> &split) const
    {
        double sum = 0;
        for (size_t i = 0; i < split.size(); ++i)
            sum += truth(i, split[i]);
        return sum;
    }
    /// The best split within the limits: a thousandth of the money after the other goes where it brings most
    /// (exact for curves that bend down, all but the steepest of Hill's), then pairs exchange as long as that
    /// helps.
    [[nodiscard]] std::vector<double> best(const std::vector<SpendLimits> &limits, double total) const
    {
        std::vector<double> split;
        for (const SpendLimits &limit : limits)
            split.push_back(limit.low);
        const double step = (total - std::accumulate(split.begin(), split.end(), 0.0)) / 1000;
        for (int k = 0; k < 1000; ++k) {
            size_t best = split.size();
            double most = -1;
            for (size_t i = 0; i < split.size(); ++i) {
                const double gain = truth(i, split[i] + step) - truth(i, split[i]);
                if (split[i] + step <= limits[i].high + 1e-9 && gain > most) {
                    most = gain;
                    best = i;
                }
            }
            if (best < split.size())
                split[best] += step;
        }
        return split;
    }

private:
    static std::function<double(double)> curve(CurveForm form, double mean, double level, Draws &draws)
    {
        if (form == CurveForm::Mixed)
            form = CurveForm(int(draws.uniform() * 4));
        const double half = mean * std::exp(0.6 * draws.normal());
        std::function<double(double)> shape;
        if (form == CurveForm::Hill) {
            const double steepness = 0.8 + 0.8 * draws.uniform();
            shape = [half, steepness](double x) {
                return std::pow(x, steepness) / (std::pow(half, steepness) + std::pow(x, steepness));
            };
        } else if (form == CurveForm::Power) {
            const double power = 0.2 + 0.6 * draws.uniform();
            shape = [power](double x) { return std::pow(x, power); };
        } else if (form == CurveForm::Logarithm) {
            shape = [half](double x) { return std::log1p(3 * x / half); };
        } else {
            shape = [half](double x) { return 1 - std::exp(-x / half); };
        }
        const double scale = level / shape(mean);
        return [shape, scale](double x) { return scale * shape(x); };
    }

    SpendHistory history(const MarketRecipe &recipe, int channel, const std::vector<double> &common,
                         Draws &draws) const
    {
        SpendHistory history;
        const double mean = m_means[size_t(channel)], usual = truth(size_t(channel), mean);
        double before = mean;
        for (int t = 0; t < recipe.months; ++t) {
            const double away = recipe.variation == Variation::Uniform ? 2 * draws.uniform() - 1
                                                                       : std::max(-2.5, draws.normal());
            const double spend = mean * (1 + recipe.spread * away) * std::exp(common[size_t(t)]);
            const double acting = (spend + recipe.carryOver * before) / (1 + recipe.carryOver);
            const double true_ = truth(size_t(channel), acting) * std::exp(common[size_t(t)]);
            const double size = recipe.noise == Noise::OfTheValue ? true_ : usual;
            history.spend.push_back(spend);
            history.revenue.push_back(
                std::max(0.01 * usual, true_ + recipe.noiseSize * size * draws.normal()));
            before = spend;
        }
        return history;
    }

    std::vector<std::function<double(double)>> m_curves;
    std::vector<double> m_means;
    std::vector<SpendHistory> m_histories;
};

/// What a suggestion was worth in truth.
struct MarketVerdict {
    bool counted = false; ///< not refused, and there was a percent of revenue to gain
    bool refused = false;
    double reached = 0; ///< part of the best gain
    bool inBand = false;
    bool below = false;                       ///< the true gain is less than the band says
    double expected = 0, truth = 0, best = 0; ///< gains as shares of revenue
};

/// The whole way a budget goes, on figures alone: +-30 % around the mean of the last twelve months.
inline MarketVerdict verdictOn(const Market &market, const ResponseOptions &options = {})
{
    MarketVerdict verdict;
    const std::vector<ChannelResponse> responses = responsesOf(market.histories(), options);
    std::vector<const ResponseCurve *> curves;
    std::vector<double> now;
    std::vector<SpendLimits> limits;
    for (const ChannelResponse &response : responses) {
        verdict.refused |= response.reason != NoResponse::None;
        curves.push_back(&response.curve);
        now.push_back(response.usualSpend);
        limits.push_back({0.7 * response.usualSpend, 1.3 * response.usualSpend});
    }
    if (verdict.refused)
        return verdict;
    const double total = std::accumulate(now.begin(), now.end(), 0.0);
    const std::vector<double> split = bestSplit(curves, limits, now, total);
    const SplitGain gain = gainOf(curves, now, split);
    const double present = market.truth(now);
    const double best = market.truth(market.best(limits, total)) - present;
    const double truth = market.truth(split) - present;
    verdict.counted = best >= 0.01 * present;
    verdict.reached = truth / best;
    verdict.inBand = gain.band.low <= truth && truth <= gain.band.high;
    verdict.below = truth < gain.band.low;
    verdict.expected = gain.mean / present;
    verdict.truth = truth / present;
    verdict.best = best / present;
    return verdict;
}

} // namespace vekha::analysis::testing

// SPDX-License-Identifier: GPL-3.0-or-later
// How good suggested splits are on markets whose truth is known: budget_bench [runs [market [first seed]]]
#include "tests/core/analysis/responsemarket.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <string>

using namespace vekha::analysis;
using namespace vekha::analysis::testing;

namespace {

void measure(const std::string &name, const MarketRecipe &recipe, int runs, std::uint64_t firstSeed)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto part = [&](int first, int step) {
        std::vector<MarketVerdict> verdicts;
        for (int run = first; run < runs; run += step)
            verdicts.push_back(verdictOn(Market(recipe, firstSeed + std::uint64_t(run))));
        return verdicts;
    };
    auto other = std::async(std::launch::async, part, 1, 2);
    std::vector<MarketVerdict> verdicts = part(0, 2);
    for (const MarketVerdict &verdict : other.get())
        verdicts.push_back(verdict);
    std::vector<double> reached;
    int counted = 0, inBand = 0, below = 0, refused = 0;
    double expected = 0, truth = 0, best = 0;
    for (const MarketVerdict &verdict : verdicts) {
        refused += verdict.refused;
        if (!verdict.counted)
            continue;
        ++counted;
        inBand += verdict.inBand;
        below += verdict.below;
        reached.push_back(verdict.reached);
        expected += verdict.expected;
        truth += verdict.truth;
        best += verdict.best;
    }
    std::sort(reached.begin(), reached.end());
    const double count = std::max(1, counted);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::printf(
        "| %-44s | %4d | %3d | %5.1f %% | %5.1f %% | %4.1f %% | %5.2f %% | %5.2f %% | %5.2f %% | %.0f ms |\n",
        name.c_str(), counted, refused, 100 * (reached.empty() ? 0 : reached[reached.size() / 2]),
        100 * inBand / count, 100 * below / count, 100 * expected / count, 100 * truth / count,
        100 * best / count, 2000 * seconds / runs);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const int runs = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int which = argc > 2 ? std::atoi(argv[2]) : 0;
    const std::uint64_t firstSeed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 0;
    std::printf("| markets | counted | refused | reached, median | in the 80 %% band | below it | gain "
                "expected | true "
                "| best | a run |\n"
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    const struct {
        const char *name;
        MarketRecipe recipe;
    } markets[]{
        {"mixed curves", {}},
        {"Hill", {.form = CurveForm::Hill}},
        {"power", {.form = CurveForm::Power}},
        {"logarithm", {.form = CurveForm::Logarithm}},
        {"exponential", {.form = CurveForm::Exponential}},
        {"mixed, spend normal", {.variation = Variation::Normal}},
        {"mixed, noise additive", {.noise = Noise::OfTheMean}},
        {"mixed, normal, additive", {.noise = Noise::OfTheMean, .variation = Variation::Normal}},
        {"mixed, season of 20 % in spend and revenue", {.season = 0.2}},
        {"mixed, a quarter carried over", {.carryOver = 0.25}},
        {"mixed, 18 months", {.months = 18}},
        {"mixed, 3 channels", {.channels = 3}},
        {"Hill, spend normal", {.form = CurveForm::Hill, .variation = Variation::Normal}},
        {"power, spend normal", {.form = CurveForm::Power, .variation = Variation::Normal}},
        {"logarithm, spend normal", {.form = CurveForm::Logarithm, .variation = Variation::Normal}},
        {"exponential, spend normal", {.form = CurveForm::Exponential, .variation = Variation::Normal}},
        {"mixed, spend varies by 3 %", {.spread = 0.03}},
    };
    for (size_t i = 0; i < std::size(markets); ++i) {
        if (which == 0 || which == int(i) + 1)
            measure(markets[i].name, markets[i].recipe, runs, firstSeed);
    }
    return 0;
}

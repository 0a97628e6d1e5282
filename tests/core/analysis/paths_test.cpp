// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/paths.h"

#include "tests/core/analysis/businessseries.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace vekha::analysis {

namespace {

FittedSeries fitOf(const std::vector<double> &values)
{
    FitOptions options;
    options.steps = 3;
    return fitted({values, 12, Range::FromValues}, options);
}

/// Two inputs whose noise is the same: their ratio hardly moves.
std::pair<std::vector<double>, std::vector<double>> movingTogether()
{
    Dice dice(8);
    std::vector<double> a, b;
    for (int t = 0; t < 60; ++t) {
        const double shock = std::exp(0.2 * dice.normal());
        a.push_back(1000 * shock * std::exp(0.01 * dice.normal()));
        b.push_back(10 * shock * std::exp(0.01 * dice.normal()));
    }
    return {a, b};
}

std::vector<double> sortedAt(const JointPaths &paths, int input, int step)
{
    std::vector<double> values;
    for (int path = 0; path < paths.paths(); ++path)
        values.push_back(paths.at(input, path, step));
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

TEST(QuantileOf, LiesBetweenTheOrderedValues)
{
    EXPECT_DOUBLE_EQ(quantileOf({1, 2, 3, 4}, 0.5), 2.5);
    EXPECT_DOUBLE_EQ(quantileOf({1, 2, 3, 4}, 0), 1);
    EXPECT_DOUBLE_EQ(quantileOf({1, 2, 3, 4}, 1), 4);
}

TEST(OutcomesOf, SpreadAsTheBandSays)
{
    const FittedSeries fit = fitOf(movingTogether().first);
    const SpreadPool pool = pooledSpread({&fit, 1}, 3);
    const std::vector<double> outcomes = outcomesOf(fit, pool, 1, 400);
    const BandWidths widths = bandWidths(fit, pool);
    EXPECT_TRUE(std::is_sorted(outcomes.begin(), outcomes.end()));
    EXPECT_NEAR(quantileOf(outcomes, 0.9) / valueAt(fit, widths, 1, 1.2816), 1, 1e-3);
    EXPECT_NEAR(quantileOf(outcomes, 0.025) / valueAt(fit, widths, 1, -1.96), 1, 1e-2);
}

TEST(JointPaths, EachInputAloneIsSpreadAsItsBand)
{
    const auto [a, b] = movingTogether();
    const std::vector<PathInput> inputs{{fitOf(a), {}}, {fitOf(b), {}}};
    const SpreadPool pool = pooledSpread({}, 3);
    const JointPaths paths(inputs, pool, 3, 2000);
    const BandWidths widths = bandWidths(inputs[0].fit, pool);
    const std::vector<double> values = sortedAt(paths, 0, 0);
    const double width = quantileOf(values, 0.9) - quantileOf(values, 0.1);
    const double band =
        valueAt(inputs[0].fit, widths, 0, 1.2816) - valueAt(inputs[0].fit, widths, 0, -1.2816);
    EXPECT_NEAR(width / band, 1, 0.2);
}

TEST(JointPaths, InputsThatMovedTogetherKeepTheirRatio)
{
    const auto [a, b] = movingTogether();
    const std::vector<PathInput> inputs{{fitOf(a), {}}, {fitOf(b), {}}};
    const JointPaths paths(inputs, pooledSpread({}, 3), 3, 1000);
    std::vector<double> ratios;
    for (int path = 0; path < paths.paths(); ++path)
        ratios.push_back(paths.at(0, path, 0) / paths.at(1, path, 0));
    std::sort(ratios.begin(), ratios.end());
    // Each input alone moves by 20 %; drawn apart the ratio's 80 % band would be +- 36 %.
    EXPECT_LT(quantileOf(ratios, 0.9) / quantileOf(ratios, 0.1), 1.12);
    EXPECT_NEAR(quantileOf(ratios, 0.5), 100, 5);
}

TEST(JointPaths, BeginWithWhatIsKnown)
{
    const std::vector<PathInput> inputs{{fitOf(movingTogether().first), {1234}}};
    const JointPaths paths(inputs, pooledSpread({}, 3), 3, 10);
    for (int path = 0; path < 10; ++path)
        EXPECT_EQ(paths.at(0, path, 0), 1234);
    EXPECT_NE(paths.at(0, 0, 1), paths.at(0, 1, 1));
}

TEST(JointPaths, AreTheSameEachTime)
{
    const std::vector<PathInput> inputs{{fitOf(movingTogether().first), {}}};
    const SpreadPool pool = pooledSpread({}, 3);
    const JointPaths first(inputs, pool, 3, 50);
    const JointPaths second(inputs, pool, 3, 50);
    for (int path = 0; path < 50; ++path)
        EXPECT_EQ(first.at(0, path, 2), second.at(0, path, 2));
}

} // namespace vekha::analysis

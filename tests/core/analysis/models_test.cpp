// SPDX-License-Identifier: GPL-3.0-or-later
// Exponential smoothing and Theta against hand calculations and published numbers.
#include "core/analysis/ets.h"
#include "core/analysis/minimise.h"
#include "core/analysis/theta.h"

#include "tests/core/analysis/businessseries.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vekha::analysis {

TEST(Minimise, FindsTheValleyOfRosenbrock)
{
    const Minimum found = minimise({{-1.2, -5, 5, 0.5}, {1, -5, 5, 0.5}}, {1e-14, 2000}, [](const double *x) {
        return 100 * std::pow(x[1] - x[0] * x[0], 2) + std::pow(1 - x[0], 2);
    });
    EXPECT_NEAR(found.at[0], 1, 1e-4);
    EXPECT_NEAR(found.at[1], 1, 1e-4);
}

TEST(Minimise, KeepsInsideTheBoundsAndNeverGetsWorse)
{
    const Minimum found = minimise({{0.5, 0, 1, 0.2}}, {1e-12, 200}, [](const double *x) { return -x[0]; });
    EXPECT_NEAR(found.at[0], 1, 1e-6);
    const Minimum wild = minimise({{0.5, 0, 1, 0.2}}, {1e-12, 20},
                                  [](const double *x) { return x[0] == 0.5 ? 1.0 : std::nan(""); });
    EXPECT_EQ(wild.at[0], 0.5);
}

TEST(RunEts, SimpleSmoothingByHand)
{
    // alpha 0.5 from level 10: errors 2, 3 - ... : 12 -> error 2, level 11; 9 -> -2, level 10; 14 -> 4,
    // level 12.
    const std::vector<double> values{12, 9, 14};
    EtsState state;
    state.alpha = 0.5;
    state.level = 10;
    std::vector<double> errors;
    const double likelihood = runEts({false, TrendKind::None, SeasonKind::None}, values, state, &errors);
    EXPECT_EQ(errors, (std::vector<double>{2, -2, 4}));
    EXPECT_EQ(state.level, 12);
    EXPECT_NEAR(likelihood, 3 * std::log((4 + 4 + 16) / 3.0), 1e-12);
}

TEST(RunEts, RelativeErrorsCountTheLogarithmsOfTheForecasts)
{
    // Forecasts 10, 11: errors 2 / 10 and -2 / 11; minus twice the log-likelihood n log(mean square) + 2 sum
    // log.
    const std::vector<double> values{12, 9};
    EtsState state;
    state.alpha = 0.5;
    state.level = 10;
    const double likelihood = runEts({true, TrendKind::None, SeasonKind::None}, values, state, nullptr);
    const double meanSquare = (0.04 + 4.0 / 121) / 2;
    EXPECT_NEAR(likelihood, 2 * std::log(meanSquare) + 2 * std::log(110.0), 1e-12);
}

TEST(RunEts, HoltWintersByHand)
{
    // Additive trend and multiplicative season of two: level 100, slope 10, factors 1.1 and 0.9.
    // t1: forecast 110 x 1.1 = 121, value 132, error 11: level 110 + 0.5 x 11 / 1.1 = 115, slope 10 + 0.1 x
    // 10 = 11,
    //     factor 1.1 + 0.2 x 11 / 110 = 1.12.
    // t2: forecast 126 x 0.9 = 113.4, value 113.4: level 126, slope 11, factor 0.9.
    const std::vector<double> values{132, 113.4};
    EtsState state;
    state.alpha = 0.5;
    state.beta = 0.1;
    state.gamma = 0.2;
    state.level = 100;
    state.slope = 10;
    state.seasonal = {1.1, 0.9};
    std::vector<double> errors;
    (void)runEts({true, TrendKind::Additive, SeasonKind::Multiplicative}, values, state, &errors);
    EXPECT_NEAR(errors[0], 11, 1e-9);
    EXPECT_NEAR(errors[1], 0, 1e-9);
    EXPECT_NEAR(state.level, 126, 1e-9);
    EXPECT_NEAR(state.slope, 11, 1e-9);
    EXPECT_NEAR(state.seasonal[0], 1.12, 1e-12);
}

TEST(RunEts, AMultiplicativeFormRefusesForecastsThatAreNotPositive)
{
    const std::vector<double> values{1, 1, 1};
    EtsState state;
    state.level = 1;
    state.slope = -2;
    EXPECT_TRUE(std::isinf(runEts({true, TrendKind::Additive, SeasonKind::None}, values, state, nullptr)));
}

TEST(ForecastEts, VariancesOfTable61)
{
    // Hyndman et al. 2008, table 6.1: ANN v_h = s2 (1 + a^2 (h - 1)); AAN v_h = s2 (1 + sum (a + b j)^2).
    EtsModel model;
    model.form = {false, TrendKind::Additive, SeasonKind::None};
    model.end.alpha = 0.5;
    model.end.beta = 0.1;
    model.end.level = 100;
    model.end.slope = 2;
    model.variance = 4;
    const Moments moments = forecastEts(model, 3);
    EXPECT_NEAR(moments.mean[2], 106, 1e-12);
    EXPECT_NEAR(moments.sigma[0], 2, 1e-12);
    EXPECT_NEAR(moments.sigma[1], 2 * std::sqrt(1 + 0.36), 1e-12);
    EXPECT_NEAR(moments.sigma[2], 2 * std::sqrt(1 + 0.36 + 0.49), 1e-12);
}

TEST(ForecastEts, RelativeErrorsOfMNN)
{
    // Class 2, MNN: v_1 = l^2 s2; theta_2 = l^2 (1 + a^2 s2), v_2 = theta_2 (1 + s2) - l^2.
    EtsModel model;
    model.form = {true, TrendKind::None, SeasonKind::None};
    model.end.alpha = 0.5;
    model.end.level = 100;
    model.variance = 0.04;
    const Moments moments = forecastEts(model, 2);
    EXPECT_NEAR(moments.sigma[0], 20, 1e-9);
    EXPECT_NEAR(moments.sigma[1], std::sqrt(1e4 * 1.01 * 1.04 - 1e4), 1e-9);
}

TEST(ForecastEts, ADampedTrendLevelsOut)
{
    EtsModel model;
    model.form = {false, TrendKind::Damped, SeasonKind::None};
    model.end.level = 0;
    model.end.slope = 10;
    model.end.phi = 0.8;
    const Moments moments = forecastEts(model, 60);
    EXPECT_NEAR(moments.mean[0], 8, 1e-12);       // phi x slope
    EXPECT_NEAR(moments.mean[1], 8 + 6.4, 1e-12); // + phi^2 x slope
    EXPECT_NEAR(moments.mean.back(), 40, 1e-3);   // slope x phi / (1 - phi)
}

TEST(EtsForms, AreFifteenWithASeasonAndSixWithout)
{
    EXPECT_EQ(etsForms(true).size(), 15u);
    EXPECT_EQ(etsForms(false).size(), 6u);
    EXPECT_EQ((EtsForm{true, TrendKind::Damped, SeasonKind::Multiplicative}.name()), "MAdM");
}

TEST(FitEts, RecoversTheSmoothingOfASimulatedSeries)
{
    // ANN with alpha 0.4 and 2,000 values: the estimate's own error is about 0.02.
    Dice dice(11);
    std::vector<double> values;
    double level = 50;
    for (int t = 0; t < 2000; ++t) {
        const double error = dice.normal();
        values.push_back(level + error);
        level += 0.4 * error;
    }
    const auto model = fitEts({false, TrendKind::None, SeasonKind::None}, values, 1);
    ASSERT_TRUE(model);
    EXPECT_NEAR(model->end.alpha, 0.4, 0.06);
    EXPECT_NEAR(model->variance, 1, 0.1);
    EXPECT_NEAR(model->end.level, level, 0.5);
}

TEST(FitEts, NeedsPositiveValuesForMultiplicativeForms)
{
    const std::vector<double> values{1, 2, 0, 3, 4, 1, 2, 3};
    EXPECT_FALSE(fitEts({true, TrendKind::None, SeasonKind::None}, values, 1));
    EXPECT_TRUE(fitEts({false, TrendKind::None, SeasonKind::None}, values, 1));
}

TEST(WeighedEts, WeightsAddUpAndFollowTheTrend)
{
    std::vector<double> values;
    Dice dice(3);
    for (int t = 0; t < 60; ++t)
        values.push_back(100 + 5 * t + dice.normal());
    const auto models = weighedEts(values, 1, false);
    double sum = 0;
    double withTrend = 0;
    for (const WeighedEts &weighed : models) {
        sum += weighed.weight;
        withTrend += weighed.model.form.trend != TrendKind::None ? weighed.weight : 0;
    }
    EXPECT_NEAR(sum, 1, 1e-12);
    EXPECT_GT(withTrend, 0.95);
    EXPECT_TRUE(std::is_sorted(models.begin(), models.end(),
                               [](const auto &a, const auto &b) { return a.weight > b.weight; }));
}

TEST(Theta, OfAStraightLineGoesOnWithHalfTheSlopeOrMore)
{
    // Hyndman and Billah 2003: simple smoothing with a drift of half the slope. On a line smoothing follows
    // with alpha near 1, so that h steps ahead the forecast is last + h x slope / 2, and (1 - (1 - a)^n) / a
    // is near 1.
    std::vector<double> values;
    for (int t = 1; t <= 30; ++t)
        values.push_back(10 + 2 * t);
    const ThetaModel model = fitTheta(values);
    EXPECT_GT(model.alpha, 0.99);
    const Moments moments = forecastTheta(model, values, 4);
    EXPECT_NEAR(moments.mean[0], 71, 0.05);
    EXPECT_NEAR(moments.mean[3], 74, 0.05);
}

TEST(Theta, ForecastByHand)
{
    // alpha 0.5 from level 1 over 1, 2, 3: levels 1, 1.5, 2.25; slope 1, drift 0.5; (1 - 0.5^3) / 0.5 = 1.75.
    const std::vector<double> values{1, 2, 3};
    const Moments moments = forecastTheta({0.5, 2, 1}, values, 2);
    EXPECT_NEAR(moments.mean[0], 2.25 + 0.5 * 1.75, 1e-12);
    EXPECT_NEAR(moments.mean[1], 2.25 + 0.5 * 2.75, 1e-12);
}

TEST(DynamicTheta, OneStepForecastsByHand)
{
    // Fiorucci et al. 2016, equations 12 to 19, alpha 0.5, theta 2, level 0, values 4, 6:
    // level 0.5 x 4 = 2, A 4, B 0, mean 4; forecast 2 + 0.5 x (0.5 x 4 + 0) = 3.
    // After 6: level 4, mean 5, B = (0 + 6 x (6 - 4) / 2) / 3 = 2, A = 5 - 1.5 x 2 = 2;
    // forecast 4 + 0.5 x (0.25 x 2 + (1 - 0.125) / 0.5 x 2) = 4 + 0.5 x (0.5 + 3.5) = 6.
    const std::vector<double> values{4, 6, 100};
    const std::vector<double> fits = dynamicThetaFits({0.5, 2, 0}, values);
    EXPECT_NEAR(fits[1], 3, 1e-12);
    EXPECT_NEAR(fits[2], 6, 1e-12);
}

TEST(DynamicTheta, WithThetaOneItIsSimpleSmoothing)
{
    const std::vector<double> values{4, 6, 5, 8};
    const std::vector<double> fits = dynamicThetaFits({0.5, 1, 4}, values);
    EXPECT_NEAR(fits[1], 4, 1e-12);
    EXPECT_NEAR(fits[2], 5, 1e-12);
    EXPECT_NEAR(fits[3], 5, 1e-12);
}

TEST(DynamicTheta, FollowsALine)
{
    std::vector<double> values;
    for (int t = 1; t <= 40; ++t)
        values.push_back(100 + 3 * t);
    const ThetaModel model = fitDynamicTheta(values);
    const Moments moments = forecastDynamicTheta(model, values, 6);
    EXPECT_NEAR(moments.mean[0], 223, 2);
    EXPECT_GT(moments.mean[5], 228);
}

} // namespace vekha::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds hold what they say, on simulated business series that no constant was fitted to one by one.
#include "core/analysis/forecast.h"

#include "tests/core/analysis/businessseries.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vekha::analysis {

namespace {

struct Held {
    int inside80 = 0;
    int inside95 = 0;
    int count = 0;

    [[nodiscard]] double percent80() const { return 100.0 * inside80 / count; }
    [[nodiscard]] double percent95() const { return 100.0 * inside95 / count; }

    void look(const Forecast &forecast, const std::vector<double> &future)
    {
        for (size_t h = 0; h < future.size(); ++h) {
            inside80 += future[h] >= forecast.lo80[h] && future[h] <= forecast.hi80[h] ? 1 : 0;
            inside95 += future[h] >= forecast.lo95[h] && future[h] <= forecast.hi95[h] ? 1 : 0;
            ++count;
        }
    }
};

/// Forecasts simulated series in groups of workspaces with so many series each.
Held simulated(int count, int ofEach, int months, int horizon)
{
    Dice dice(std::uint64_t(7 + months));
    FitOptions options;
    options.steps = horizon;
    Held held;
    for (int done = 0; done < count; done += ofEach) {
        std::vector<Series> series;
        std::vector<BusinessSeries> truth;
        for (int i = 0; i < ofEach; ++i) {
            truth.push_back(businessSeries(dice, months, horizon));
            series.push_back({truth.back().history, 12, Range::FromValues});
        }
        const auto forecasts = forecastAll(series, options);
        for (int i = 0; i < ofEach; ++i)
            held.look(forecasts[size_t(i)], truth[size_t(i)].future);
    }
    return held;
}

} // namespace

struct Simulation {
    const char *name;
    int ofEach;
    int months;
    int horizon;
};

class BandsOfBusinessSeries : public testing::TestWithParam<Simulation> {};

TEST_P(BandsOfBusinessSeries, HoldWhatTheySay)
{
    const auto [name, ofEach, months, horizon] = GetParam();
    const Held held = simulated(400, ofEach, months, horizon);
    RecordProperty("inside80", std::to_string(held.percent80()));
    RecordProperty("inside95", std::to_string(held.percent95()));
    std::printf("%s: 80 %% bounds hold %.1f, 95 %% bounds %.1f\n", name, held.percent80(), held.percent95());
    EXPECT_GE(held.percent80(), 77);
    EXPECT_LE(held.percent80(), 84);
    EXPECT_GE(held.percent95(), 92);
    EXPECT_LE(held.percent95(), 97);
}

INSTANTIATE_TEST_SUITE_P(All, BandsOfBusinessSeries,
                         testing::Values(Simulation{"AloneThreeYearsAQuarterAhead", 1, 36, 3},
                                         Simulation{"AloneFourYearsAYearAhead", 1, 48, 12},
                                         Simulation{"TwentyTogetherThreeYears", 20, 36, 3},
                                         Simulation{"TwentyTogetherFiveYears", 20, 60, 12},
                                         Simulation{"FourHundredTogether", 400, 48, 6}),
                         [](const auto &odd) { return std::string(odd.param.name); });

TEST(PooledSpread, WithoutSeriesIsThePrior)
{
    const SpreadPool pool = pooledSpread({}, 3);
    ASSERT_EQ(pool.width80.size(), 3u);
    EXPECT_NEAR(pool.width80[0], 1.2816, 1e-9);
    EXPECT_GT(pool.width95[0], 1.96);
}

TEST(PooledSpread, WidensWhatAllSeriesWereOffBy)
{
    std::vector<FittedSeries> fits(50);
    for (FittedSeries &fit : fits) {
        fit.method = Method::Combination;
        fit.moments = {{1, 1}, {0.1, 0.1}};
        fit.backtest = {{10, {0.3, -0.3}, {3, -3}}, {12, {0.3, -0.3}, {3, -3}}};
    }
    const SpreadPool pool = pooledSpread(fits, 2);
    EXPECT_GT(spreadFactor(fits.front(), pool), 2);
    const BandWidths widths = bandWidths(fits.front(), pool);
    EXPECT_GT(widths.half80[0], 0.25);
    EXPECT_GT(widths.half95[0], widths.half80[0]);
}

TEST(SpreadFactor, ASeriesIsDrawnTowardsTheOthers)
{
    std::vector<FittedSeries> fits(40);
    for (size_t i = 0; i < fits.size(); ++i) {
        const double off = i == 0 ? 4 : (i % 2 == 0 ? 0.7 : 0.9);
        fits[i].method = Method::Combination;
        fits[i].moments = {{1}, {0.1}};
        fits[i].backtest = {{10, {off}, {off}}, {12, {off}, {-off}}, {14, {off}, {off}}};
    }
    const SpreadPool pool = pooledSpread(fits, 1);
    const double own = 4 / std::sqrt(2 / M_PI);
    EXPECT_GT(spreadFactor(fits[0], pool), spreadFactor(fits[1], pool));
    EXPECT_LT(spreadFactor(fits[0], pool), own);
}

} // namespace vekha::analysis

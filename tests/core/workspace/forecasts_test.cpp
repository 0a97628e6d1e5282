// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/forecasts.h"

#include "core/calendar/civil.h"
#include "core/workspace/forecastcache.h"
#include "core/workspace/metricdetail.h"
#include "core/workspace/overview.h"
#include "core/workspace/review.h"
#include "core/workspace/targetsgrid.h"
#include "core/workspace/warnings.h"

#include "tests/core/workspace/fixture.h"

#include <cmath>

namespace vekha::test {

using analysis::NoForecast;
using calendar::Granularity;

class Forecasts : public WorkspaceTest {
protected:
    /// Enters months that end with May 2024 (the fixture's today is 1 June), the last value last.
    void enterMonths(const char *input, const char *channelName, const std::vector<double> &values)
    {
        Change change;
        store::SetFacts facts;
        for (size_t i = 0; i < values.size(); ++i) {
            if (std::isnan(values[i]))
                continue;
            FactEdit edit;
            edit.input = QLatin1String(input);
            edit.channel = channel(channelName);
            edit.period = period("2024-05").shifted(int(i) + 1 - int(values.size()));
            edit.value = values[i];
            facts.edits.push_back(edit);
        }
        change.edits = {facts};
        change.kind = ChangeKind::EnterFact;
        change.args = {QLatin1String(input), QStringLiteral("1"), QStringLiteral("2024-05")};
        const auto applied = workspace->apply(change);
        ASSERT_TRUE(applied) << applied.error().detail.toStdString();
    }

    [[nodiscard]] MetricForecast forecast(const char *id, int horizon, ChannelId of = ChannelId::All) const
    {
        ForecastRequest request;
        request.metric = metric(id);
        request.channel = of;
        request.horizon = horizon;
        const auto made = forecastOf(*workspace, request);
        EXPECT_TRUE(made);
        return made.value_or(MetricForecast{});
    }

    /// 36 months around a level that wobble in a fixed pattern.
    [[nodiscard]] static std::vector<double> around(double level, double share = 0.05)
    {
        std::vector<double> values;
        for (int t = 0; t < 36; ++t)
            values.push_back(level * (1 + share * std::sin(t * 2.4) + share / 2 * std::cos(t * 5.1)));
        return values;
    }
};

TEST_F(Forecasts, BeginWithTheRunningPeriod)
{
    enterMonths("leads", "A", around(200));
    const MetricForecast found = forecast("leads", 3);
    ASSERT_EQ(found.periods.size(), 3u);
    EXPECT_EQ(found.periods.front(), period("2024-06"));
    EXPECT_EQ(found.reason, NoForecast::None);
    EXPECT_FALSE(found.byInputs);
    EXPECT_NEAR(found.mean[0], 200, 15);
    EXPECT_LT(found.lo80[0], found.mean[0]);
    EXPECT_GT(found.hi80[0], found.mean[0]);
    ASSERT_TRUE(found.typicalError);
    EXPECT_LT(*found.typicalError, 0.2);
}

/// 16 June with figures by the day up to the 15th, after three years of months: 200 leads a month usually, 5
/// a day now, 300 wanted.
class RunningMonth : public Forecasts {
protected:
    void SetUp() override
    {
        Forecasts::SetUp();
        OpenOptions later = options();
        later.today = QDate(2024, 6, 16);
        workspace.reset();
        auto opened = Workspace::open(path(), later);
        ASSERT_TRUE(opened);
        workspace = std::move(*opened);
        enterMonths("leads", "A", around(200));
        enterMonths("spend", "A", around(20'000));
        for (int day = 1; day <= 15; ++day) {
            const QByteArray code = QStringLiteral("2024-06-%1").arg(day, 2, 10, QLatin1Char('0')).toLatin1();
            enter("leads", "A", code.constData(), 5);
            enter("spend", "A", code.constData(), 600);
        }
        setTarget("leads", ChannelId::All, "2024-06", 300);
        setTarget("cpl", ChannelId::All, "2024-06", 50);
        view.period = period("2024-06");
        view.days = view.period->days();
    }

    [[nodiscard]] double outlookOf(const KpiCell &cell) const
    {
        return cell.standing.outlook ? cell.standing.outlook->expected.value_or(-1) : -1;
    }

    ViewState view;
};

TEST_F(RunningMonth, CountsWhatIsThereOfIt)
{
    // 75 so far and half of the usual 200, spread over the half of the month that is left.
    const MetricForecast leads = forecast("leads", 3);
    ASSERT_EQ(leads.periods.front(), period("2024-06"));
    EXPECT_EQ(leads.knownUntil, calendar::dayOf(QDate(2024, 6, 15)));
    EXPECT_NEAR(leads.mean[0], 75 + 100, 8);
    EXPECT_GE(leads.lo95[0], 75) << "leads are never taken back";
    EXPECT_NEAR(leads.mean[1], 200, 15) << "the next month is a whole one";
    EXPECT_LT(leads.hi80[0] - leads.lo80[0], leads.hi80[1] - leads.lo80[1]) << "half of it is known";
    // 120 a lead so far, 100 usually: the mean of both.
    EXPECT_NEAR(forecast("cpl", 1).mean[0], 110, 4);
}

TEST_F(RunningMonth, IsToldAlikeEverywhere)
{
    for (const char *id : {"leads", "cpl"}) {
        const MetricForecast told = forecast(id, 1);
        ASSERT_EQ(told.periods.front(), period("2024-06")) << id;
        const double expected = told.mean[0];

        const auto table = kpiTable(*workspace, {metric(id)}, view, facts::Split::Channel);
        ASSERT_TRUE(table);
        EXPECT_EQ(outlookOf(table->at(0, table->columnOf(ChannelId::All))), expected) << id;

        Dashboard dashboard;
        Tile tile;
        tile.metric = QLatin1String(id);
        dashboard.tiles.push_back(tile);
        const auto tiles = overview(*workspace, dashboard, view);
        ASSERT_TRUE(tiles);
        EXPECT_EQ(outlookOf(tiles->tiles[0].cell), expected) << id;
        const auto lines = tileForecasts(*workspace, dashboard, view);
        ASSERT_TRUE(lines);
        EXPECT_EQ((*lines)[0].mean[0], expected) << id;

        MetricDetailRequest asked;
        asked.metric = metric(id);
        asked.view = view;
        asked.days = view.days;
        const auto page = metricDetail(*workspace, asked);
        ASSERT_TRUE(page);
        ASSERT_FALSE(page->standings.empty());
        EXPECT_EQ(page->standings.back().standing.outlook->expected, expected) << id;

        const auto review = reviewList(*workspace, view);
        ASSERT_TRUE(review);
        const ReviewKpi *kpi = review->find(QLatin1String(id));
        ASSERT_TRUE(kpi) << id;
        EXPECT_EQ(outlookOf(kpi->cell), expected) << id;
        const auto detail = reviewDetail(*workspace, view, metric(id));
        ASSERT_TRUE(detail);
        EXPECT_EQ(detail->forecast.mean[0], expected) << id;

        const auto board = warningsBoard(*workspace, view);
        ASSERT_TRUE(board);
        const warnings::Warning *warning = board->of(QLatin1String(id), ChannelId::All);
        ASSERT_TRUE(warning) << id;
        EXPECT_EQ(warning->actual, expected) << id;

        const auto facts = realismFacts(*workspace, {QLatin1String(id), ChannelId::All, period("2024-06")});
        ASSERT_TRUE(facts);
        ASSERT_TRUE(facts->expected) << id;
        EXPECT_EQ(facts->expected->mean, expected) << id;
    }
}

TEST_F(Forecasts, OfAPeriodFurtherAheadThanChartsLook)
{
    enterMonths("leads", "A", around(200));
    ForecastRequest request;
    request.metric = metric("leads");
    const auto expected = expectationAt(*workspace, request, period("2025-06"));
    ASSERT_TRUE(expected);
    ASSERT_TRUE(*expected);
    EXPECT_NEAR((*expected)->mean, 200, 20);
    const auto past = expectationAt(*workspace, request, period("2024-03"));
    ASSERT_TRUE(past);
    EXPECT_FALSE(*past) << "it is over and entered";
}

TEST_F(Forecasts, AKpiGoesByItsInputs)
{
    enterMonths("spend", "A", around(100000));
    enterMonths("leads", "A", around(200));
    const MetricForecast found = forecast("cpl", 3);
    ASSERT_EQ(found.periods.size(), 3u);
    EXPECT_TRUE(found.byInputs);
    EXPECT_NEAR(found.mean[0], 500, 20);
    // Spend and leads wobble together here: their ratio hardly moves, while each alone wobbles by some
    // percent.
    const MetricForecast spend = forecast("spend", 3);
    EXPECT_LT((found.hi80[0] - found.lo80[0]) / found.mean[0],
              (spend.hi80[0] - spend.lo80[0]) / spend.mean[0]);
}

TEST_F(Forecasts, OfOneChannelAndOfAll)
{
    enterMonths("leads", "A", around(200));
    enterMonths("leads", "B", around(50));
    EXPECT_NEAR(forecast("leads", 1, channel("B")).mean[0], 50, 6);
    EXPECT_NEAR(forecast("leads", 1).mean[0], 250, 25);
}

TEST_F(Forecasts, RefuseInReasons)
{
    EXPECT_EQ(forecast("leads", 2).reason, NoForecast::NoData);
    EXPECT_TRUE(forecast("leads", 2).isEmpty());
    enterMonths("leads", "A", {5, 6, 7});
    const MetricForecast few = forecast("leads", 2);
    EXPECT_EQ(few.reason, NoForecast::TooFewPoints);
    ASSERT_EQ(few.mean.size(), 2u) << "the last value stands in";
    EXPECT_NEAR(few.mean[1], 7, 1e-6);
    EXPECT_EQ(few.figures, 3);
    EXPECT_TRUE(few.canBeDrawn());
    // A ratio of which one month is known: three months of leads, and the spend of one.
    enterMonths("spend", "A", {2100});
    const MetricForecast ratio = forecast("cpl", 2);
    EXPECT_EQ(ratio.reason, NoForecast::TooFewPoints);
    EXPECT_EQ(ratio.figures, 1);
    EXPECT_FALSE(ratio.canBeDrawn());
    enterMonths("clicks", "A", std::vector<double>(12, 0.0));
    EXPECT_EQ(forecast("clicks", 2).reason, NoForecast::OnlyZeros);
    EXPECT_TRUE(forecast("clicks", 2).isEmpty());
}

TEST_F(Forecasts, WhatEndedIsNotForecast)
{
    enterMonths("leads", "A", around(200));
    std::vector<double> ended = around(50);
    for (size_t i = 30; i < ended.size(); ++i)
        ended[i] = std::nan("");
    enterMonths("leads", "B", ended);
    EXPECT_EQ(forecast("leads", 2, channel("B")).reason, NoForecast::DataEnded);
}

TEST_F(Forecasts, AreKeptUntilTheFiguresChange)
{
    enterMonths("leads", "A", around(200));
    const auto before = workspace->forecastCache();
    const MetricForecast first = forecast("leads", 1);
    ForecastRequest request;
    request.metric = metric("leads");
    request.horizon = usualHorizon(Granularity::Month);
    EXPECT_TRUE(before->find(request));
    EXPECT_EQ(workspace->forecastCache(), before);
    enterMonths("leads", "B", around(1000));
    EXPECT_NE(workspace->forecastCache(), before);
    EXPECT_NEAR(forecast("leads", 1).mean[0], 1200, 120);
}

TEST_F(Forecasts, StayWhereATargetOrANameChanges)
{
    enterMonths("leads", "A", around(200));
    setTarget("leads", ChannelId::All, "2024-06", 250);
    const auto before = workspace->forecastCache();
    setTarget("leads", ChannelId::All, "2024-06", 260);
    EXPECT_EQ(workspace->forecastCache(), before);
    EXPECT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->forecastCache(), before);
}

TEST_F(Forecasts, GoWithATargetWhereAnotherProgramHasStoredFiguresMeanwhile)
{
    enterMonths("leads", "A", around(200));
    setTarget("leads", ChannelId::All, "2024-06", 250);
    const auto before = workspace->forecastCache();
    auto other = Workspace::open(path(), options());
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->apply(figure("leads", "A", "2024-05", 999)));
    setTarget("leads", ChannelId::All, "2024-06", 260);
    EXPECT_NE(workspace->forecastCache(), before);
    EXPECT_EQ(total("leads", "2024-05"), 999);
}

TEST_F(Forecasts, TheHorizonDoesNotChangeTheFirstPeriods)
{
    enterMonths("leads", "A", around(200));
    const MetricForecast one = forecast("leads", 1);
    const MetricForecast six = forecast("leads", 6);
    EXPECT_EQ(one.mean[0], six.mean[0]);
    EXPECT_EQ(one.hi95[0], six.hi95[0]);
    enterMonths("spend", "A", around(1'000));
    EXPECT_EQ(forecast("cpl", 1).hi95[0], forecast("cpl", 6).hi95[0]) << "nor those of drawn paths";
}

TEST_F(Forecasts, TellTheChanceOfATarget)
{
    enterMonths("leads", "A", around(200));
    const MetricForecast found = forecast("leads", 1);
    const targets::Expectation expected = found.expectation(found.indexOf(period("2024-06")));
    ASSERT_TRUE(expected.isValid());
    EXPECT_GT(expected.chanceAtLeast(150), 0.9);
    EXPECT_LT(expected.chanceAtLeast(260), 0.1);
    EXPECT_NEAR(expected.chanceAtLeast(found.mean[0]), 0.5, 0.1);
    EXPECT_NEAR(expected.chanceAtMost(found.hi80[0]), 0.9, 0.02);
    EXPECT_FALSE(found.expectation(found.indexOf(period("2023-06"))).isValid());
}

} // namespace vekha::test

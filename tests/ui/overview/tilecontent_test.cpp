// SPDX-License-Identifier: GPL-3.0-or-later
// What a tile says of a running period, whose status is that of its forecast.
#include "ui/overview/tilecontent.h"

#include <gtest/gtest.h>

namespace vekha::ui {

namespace {

class TileContentTest : public ::testing::Test {
protected:
    TileContentTest()
        : words(wording::Format(Language::English), wording::PeriodNames(Language::English),
                wording::NameBook(metrics::MetricCatalog::builtIn(), {}, {}, Language::English))
    {
        metric.id = QStringLiteral("revenue");
        metric.unit = metrics::Unit::Money;
        metric.better = metrics::Direction::Up;
        figures.tile.metric = metric.id;
        figures.metric = -1;
        figures.cell.value.reason = facts::Reason::None;
        figures.cell.value.running = true;
        table.running = true;
    }

    void give(double actual, double target, std::optional<double> expected)
    {
        figures.cell.value.number = actual;
        targets::Standing &standing = figures.cell.standing;
        standing.actual = actual;
        standing.target = targets::Target();
        standing.target->value = target;
        standing.attainment = actual / target;
        standing.status = expected ? Status::OnCourse : Status::TooEarly;
        standing.outlook = targets::Outlook();
        standing.outlook->expected = expected;
    }

    TileContent content() const { return tileContent(figures, &metric, table, view, words); }

    metrics::Metric metric;
    TileFigures figures;
    KpiTable table;
    ViewState view;
    KpiWords words;
};

} // namespace

TEST_F(TileContentTest, ARunningPeriodShowsTheForecastThatDecidedItsStatus)
{
    give(13.2e6, 17.2e6, 17.9e6);
    const TileContent told = content();
    EXPECT_EQ(told.target, u"target ₽17.2M");
    EXPECT_EQ(told.forecast, u"forecast ₽17.9M");
    ASSERT_TRUE(told.gauge.forecast);
    EXPECT_NEAR(*told.gauge.forecast, 17.9 / 17.2, 1e-9);
    EXPECT_TRUE(told.spoken.contains(u"77% of target, on course, forecast ₽17.9M"_qs) ||
                told.spoken.contains(u"76.7% of target, on course, forecast ₽17.9M"_qs))
        << qPrintable(told.spoken);
}

TEST_F(TileContentTest, WhereLessIsBetterTheForecastIsMeasuredSoToo)
{
    metric.better = metrics::Direction::Down;
    give(4'529, 4'300, 4'460);
    EXPECT_NEAR(*content().gauge.forecast, 4300.0 / 4460, 1e-9);
}

TEST_F(TileContentTest, WithoutForecastThereIsNoSecondLine)
{
    give(13.2e6, 17.2e6, std::nullopt);
    EXPECT_TRUE(content().forecast.isEmpty());
    EXPECT_FALSE(content().gauge.forecast);
}

TEST_F(TileContentTest, ValueForecastAndTargetThatDifferDoNotReadTheSame)
{
    give(3.78e6, 3.82e6, 3.78e6);
    EXPECT_EQ(content().value, u"₽3.78M");
    EXPECT_EQ(content().target, u"target ₽3.82M");
    EXPECT_EQ(content().forecast, u"forecast ₽3.78M");
    give(2.9e6, 3.82e6, 3.78e6);
    EXPECT_EQ(content().value, u"₽2.9M");
    EXPECT_EQ(content().target, u"target ₽3.82M");
}

TEST_F(TileContentTest, WithoutTheForecastBesideItATargetHasNoFurtherDigits)
{
    give(2.9e6, 3.82e6, 3.78e6);
    EXPECT_EQ(words.target(metric, figures.cell.standing), u"target ₽3.8M");
}

TEST_F(TileContentTest, WhatIsNotComparedHasNoDash)
{
    give(3e6, 4e6, std::nullopt);
    table.shownDays = {calendar::dayOf(QDate(2026, 4, 1)), calendar::dayOf(QDate(2026, 5, 24))};
    table.comparedDays = {calendar::dayOf(QDate(2026, 1, 1)), calendar::dayOf(QDate(2026, 2, 23))};
    figures.cell.compared.reason = facts::Reason::NoData;
    EXPECT_TRUE(content().comparedWith.isEmpty());
    EXPECT_TRUE(content().toolTip.contains(u"1\u00a0January"_qs)) << qPrintable(content().toolTip);
    figures.cell.compared.number = 2e6;
    figures.cell.compared.reason = facts::Reason::None;
    figures.cell.basis = figures.cell.value;
    EXPECT_EQ(content().change, u"+50.0%");
    EXPECT_TRUE(content().comparedShorter.size() < content().comparedWith.size());
}

} // namespace vekha::ui

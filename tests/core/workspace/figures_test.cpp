// SPDX-License-Identifier: GPL-3.0-or-later
// What pages show: the KPI table, trends and the overview, on numbers computed by hand.
//
//          spend A  spend B  leads A  leads B
// January     1000      500       10        5
// February    1200      300       20        5
#include "fixture.h"

#include "core/workspace/kpitable.h"
#include "core/workspace/overview.h"
#include "core/workspace/trend.h"

namespace vekha::test {

class WorkspaceFigures : public WorkspaceTest {
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        enter("spend", "A", "2024-01", 1000);
        enter("spend", "B", "2024-01", 500);
        enter("spend", "A", "2024-02", 1200);
        enter("spend", "B", "2024-02", 300);
        enter("leads", "A", "2024-01", 10);
        enter("leads", "B", "2024-01", 5);
        enter("leads", "A", "2024-02", 20);
        enter("leads", "B", "2024-02", 5);
        setTarget("leads", ChannelId::All, "2024-02", 30);
        setTarget("leads", channel("A"), "2024-02", 20);
    }
    [[nodiscard]] ViewState viewOf(const char *code) const
    {
        ViewState view;
        view.period = period(code);
        view.days = view.period->days();
        return view;
    }
    [[nodiscard]] TrendRequest requestOf(const char *id, const char *from, const char *to) const
    {
        TrendRequest request;
        request.metrics = {metric(id)};
        request.days = {period(from).days().first, period(to).days().last};
        return request;
    }
};

TEST_F(WorkspaceFigures, KpiTableHasValuesChangesAndStandings)
{
    const auto table =
        kpiTable(*workspace, {metric("leads"), metric("cpl")}, viewOf("2024-02"), facts::Split::Channel);
    ASSERT_TRUE(table);
    const int all = table->columnOf(ChannelId::All), a = table->columnOf(channel("A")),
              b = table->columnOf(channel("B"));
    ASSERT_EQ(all, 0);
    ASSERT_GT(a, 0);
    ASSERT_GT(b, 0);
    EXPECT_EQ(table->columnOf(ChannelId::Company), -1);
    EXPECT_EQ(table->rowOf(metric("cpl")), 1);
    EXPECT_EQ(table->rowOf(metric("spend")), -1);
    EXPECT_EQ(table->at(0, all).value.number, 25);
    EXPECT_EQ(table->at(0, all).compared.number, 15);
    EXPECT_EQ(table->at(1, all).value.number, 60);     // 1500 / 25
    EXPECT_EQ(table->at(1, all).compared.number, 100); // 1500 / 15
    EXPECT_EQ(table->at(1, b).value.number, 60);       // 300 / 5
    EXPECT_DOUBLE_EQ(table->at(0, all).standing.attainment.value_or(0), 25.0 / 30);
    EXPECT_EQ(table->at(0, all).standing.status, targets::Status::Missed);
    EXPECT_EQ(table->at(0, a).standing.status, targets::Status::Met);
    EXPECT_EQ(table->at(0, b).standing.status, targets::Status::NoTarget);
    EXPECT_FALSE(table->running);
}

TEST_F(WorkspaceFigures, AFilterOfSomeChannelsHasNoTargetOfAll)
{
    setTarget("leads", channel("A"), "2024-02", 25);
    ViewState view = viewOf("2024-02");
    view.channels = {channel("A"), channel("B")};
    const auto some = kpiTable(*workspace, {metric("leads")}, view, facts::Split::None);
    ASSERT_TRUE(some);
    EXPECT_FALSE(some->at(0, 0).standing.target);
    // The total of one channel is that channel, with its target: 20 of 25.
    view.channels = {channel("A")};
    const auto one = kpiTable(*workspace, {metric("leads")}, view, facts::Split::None);
    ASSERT_TRUE(one);
    EXPECT_EQ(one->at(0, 0).value.number, 20);
    ASSERT_TRUE(one->at(0, 0).standing.target);
    EXPECT_EQ(one->at(0, 0).standing.target->value, 25);
}

TEST_F(WorkspaceFigures, ChannelTargetsAddUpWhereAllHaveOne)
{
    setTarget("leads", channel("A"), "2024-01", 8);
    setTarget("leads", channel("B"), "2024-01", 4);
    const auto table = kpiTable(*workspace, {metric("leads")}, viewOf("2024-01"), facts::Split::Channel);
    ASSERT_TRUE(table);
    ASSERT_TRUE(table->at(0, 0).standing.target);
    EXPECT_EQ(table->at(0, 0).standing.target->value, 12);
    EXPECT_TRUE(table->at(0, 0).standing.rolledUp);
}

TEST_F(WorkspaceFigures, TrendGivesEveryPeriodAndGapsWhereNothingIs)
{
    const auto found = trend(*workspace, requestOf("leads", "2023-12", "2024-02"));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->periods.size(), 3u);
    EXPECT_EQ(numbersOf(found->answer, 0, 0), (std::vector<std::optional<double>>{std::nullopt, 15, 25}));
    TrendRequest quarter = requestOf("cpl", "2024-01", "2024-02");
    quarter.granularity = calendar::Granularity::Quarter;
    const auto byQuarter = trend(*workspace, quarter);
    ASSERT_TRUE(byQuarter);
    EXPECT_EQ(numbersOf(byQuarter->answer, 0, 0), std::vector<std::optional<double>>{75}); // 3000 / 40
}

TEST_F(WorkspaceFigures, TrendKnowsThePeriodThatStillRuns)
{
    EXPECT_EQ(trend(*workspace, requestOf("leads", "2024-01", "2024-02"))->runningPeriod, -1);
    OpenOptions then = options();
    then.today = QDate(2024, 2, 10);
    const auto earlier = Workspace::open(path(), then);
    ASSERT_TRUE(earlier);
    EXPECT_EQ(trend(**earlier, requestOf("leads", "2024-01", "2024-02"))->runningPeriod, 1);
}

TEST_F(WorkspaceFigures, TargetsOfATrendLeaveOutPeriodsWithout)
{
    const auto found = trendTargets(*workspace, metric("leads"), ChannelId::All,
                                    {period("2024-01"), period("2024-02"), period("2024-03")});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].period, period("2024-02"));
    EXPECT_EQ(found[0].value, 30);
}

TEST_F(WorkspaceFigures, LastPeriodsEndWithTheOneThatHoldsTheDay)
{
    const auto days = lastPeriods(workspace->calendar(), calendar::Granularity::Month,
                                  calendar::dayOf(QDate(2024, 3, 15)), 3);
    EXPECT_EQ(days, (calendar::DayRange{period("2024-01").days().first, period("2024-03").days().last}));
}

TEST_F(WorkspaceFigures, OverviewHasTilesWithHistoryAndTheTable)
{
    Dashboard dashboard;
    dashboard.tiles = {{QStringLiteral("leads"), ChannelId::All, 1, 1},
                       {QStringLiteral("cpl"), channel("B"), 1, 1},
                       {QStringLiteral("gone"), ChannelId::All, 1, 1}};
    dashboard.table = {QStringLiteral("spend")};
    const auto found = overview(*workspace, dashboard, viewOf("2024-02"));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->tiles.size(), 3u);
    EXPECT_EQ(found->tiles[0].cell.value.number, 25);
    EXPECT_EQ(found->tiles[0].cell.compared.number, 15);
    EXPECT_EQ(found->tiles[0].cell.standing.target->value, 30);
    ASSERT_GE(found->tiles[0].history.size(), 2u);
    EXPECT_EQ(found->tiles[0].history.back(), 25);
    EXPECT_EQ(found->tiles[0].history[found->tiles[0].history.size() - 2], 15);
    EXPECT_EQ(found->tiles[1].cell.value.number, 60);
    EXPECT_EQ(found->tiles[1].history.back(), 60);
    EXPECT_EQ(found->tiles[2].metric, -1);
    EXPECT_EQ(found->tableMetrics, std::vector<MetricIndex>{metric("spend")});
    const int spend = found->table.rowOf(metric("spend"));
    ASSERT_GE(spend, 0);
    EXPECT_EQ(found->table.at(spend, found->table.columnOf(channel("A"))).value.number, 1200);
}

} // namespace vekha::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Running statuses, the grid of targets, realism and warnings on a workspace.
#include "tests/core/workspace/fixture.h"

#include "core/workspace/kpitable.h"
#include "core/workspace/running.h"
#include "core/workspace/targetsgrid.h"

#include <random>

namespace vekha {

using calendar::Granularity;
using targets::Status;

/// Leads of channel A by the day: ten in each day of 2023 and up to 20 May 2024.
class TargetsPage : public test::WorkspaceTest {
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        enterDays(QDate(2023, 1, 1), QDate(2024, 5, 20));
        OpenOptions later = options();
        later.today = QDate(2024, 5, 21);
        workspace.reset();
        workspace = Workspace::open(path(), later).value();
    }

    void enterDays(QDate first, QDate last)
    {
        store::SetFacts facts;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            FactEdit edit;
            edit.input = QStringLiteral("leads");
            edit.channel = channel("A");
            edit.period = {Granularity::Day, calendar::dayOf(day)};
            // In turn 8 and 12: the months differ a little.
            edit.value = day.month() % 2 == 0 ? 8 : 12;
            facts.edits.push_back(edit);
        }
        ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::PasteFacts, {}}));
    }

    /// Of channel A, or of all channels: those stand in the table without figures too.
    targets::Standing standing(const char *code, bool all = false)
    {
        ViewState view;
        view.period = period(code);
        view.days = view.period->days();
        const auto table = kpiTable(*workspace, {metric("leads")}, view, facts::Split::Channel);
        EXPECT_TRUE(table);
        const int column = table->columnOf(all ? ChannelId::All : channel("A"));
        EXPECT_GE(column, 0) << code;
        return column < 0 ? targets::Standing() : table->at(0, column).standing;
    }

    void applyEdits(std::vector<targets::TargetEdit> edits)
    {
        ASSERT_TRUE(
            workspace->apply({{store::SetTargets{std::move(edits), {}}}, ChangeKind::SetTargets, {}}));
    }
};

TEST_F(TargetsPage, ARunningMonthHasPaceRunRateAndChance)
{
    // May: 12 a day, 240 in 20 days; a year ago 240 of 372 by the same day.
    setTarget("leads", channel("A"), "2024-05", 372);
    const targets::Standing may = standing("2024-05");
    ASSERT_TRUE(may.outlook);
    ASSERT_TRUE(may.outlook->pace);
    EXPECT_EQ(may.actual, 240);
    EXPECT_TRUE(may.outlook->pace->byLastYear);
    EXPECT_NEAR(may.outlook->pace->shareDue, 240.0 / 372, 1e-12);
    EXPECT_NEAR(*may.outlook->pace->pace, 1, 1e-12);
    EXPECT_NEAR(*may.outlook->pace->rateNeeded, 12, 1e-12);
    EXPECT_NEAR(*may.outlook->expected, 372, 40) << "240 so far, and about a third of a usual month";
    EXPECT_LT(*may.outlook->low80, *may.outlook->high80);
    EXPECT_EQ(may.status, *may.outlook->chance >= 0.5   ? Status::OnCourse
                          : *may.outlook->chance >= 0.2 ? Status::AtRisk
                                                        : Status::OffCourse);
    setTarget("leads", channel("A"), "2024-05", 600);
    EXPECT_EQ(standing("2024-05").status, Status::OffCourse);
    setTarget("leads", channel("A"), "2024-05", 300);
    EXPECT_EQ(standing("2024-05").status, Status::OnCourse);
}

TEST_F(TargetsPage, WithoutFiguresOrHistoryNothingIsTold)
{
    setTarget("leads", ChannelId::All, "2024-06", 300);
    EXPECT_EQ(standing("2024-06", true).status, Status::TooEarly) << "the month has not begun";
    EXPECT_EQ(standing("2024-06", true).rule.kind, targets::StatusRule::Kind::FewDays);
    EXPECT_EQ(standing("2022-06", true).status, Status::NoTarget);
    setTarget("leads", channel("A"), "2024-H1", 2000);
    EXPECT_EQ(standing("2024-H1").status, Status::TooEarly);
    EXPECT_EQ(standing("2024-H1").rule.kind, targets::StatusRule::Kind::NoForecast)
        << "two half-years are known";
}

TEST_F(TargetsPage, AMetricEnteredMonthlyWaitsForItsMonth)
{
    for (int month = 1; month <= 12; ++month)
        enter("orders", "A", qPrintable(QStringLiteral("2023-%1").arg(month, 2, 10, QLatin1Char('0'))),
              10 + month);
    for (const char *code : {"2024-01", "2024-02", "2024-03", "2024-04"})
        enter("orders", "A", code, 20);
    setTarget("orders", channel("A"), "2024-Q2", 60);
    ViewState view;
    view.period = period("2024-Q2");
    view.days = view.period->days();
    const auto quarter = kpiTable(*workspace, {metric("orders")}, view, facts::Split::Channel);
    EXPECT_NE(quarter->at(0, quarter->columnOf(channel("A"))).standing.rule.kind,
              targets::StatusRule::Kind::EnteredMonthly)
        << "a third of the quarter is in";
    setTarget("orders", channel("A"), "2024-05", 20);
    view.period = period("2024-05");
    view.days = view.period->days();
    const auto may = kpiTable(*workspace, {metric("orders")}, view, facts::Split::Channel);
    const int column = may->columnOf(channel("A"));
    if (column >= 0) {
        EXPECT_EQ(may->at(0, column).standing.rule.kind, targets::StatusRule::Kind::EnteredMonthly);
        EXPECT_EQ(may->at(0, column).standing.status, Status::TooEarly);
    }
}

TEST_F(TargetsPage, AComposedMetricNamesTheMonthlyInputThatItWaitsFor)
{
    for (const char *code : {"2024-01", "2024-02", "2024-03", "2024-04"})
        enter("spend", "A", code, 1000);
    setTarget("cpl", ChannelId::All, "2024-05", 4);
    setTarget("spend", ChannelId::All, "2024-05", 1000);
    ViewState view;
    view.period = period("2024-05");
    view.days = view.period->days();
    const auto may = kpiTable(*workspace, {metric("cpl"), metric("spend")}, view, facts::Split::None);
    ASSERT_TRUE(may);
    const targets::StatusRule cpl = may->at(0, 0).standing.rule;
    EXPECT_EQ(cpl.kind, targets::StatusRule::Kind::EnteredMonthly);
    EXPECT_EQ(cpl.input, metric("spend")) << "leads come by the day";
    const targets::StatusRule spend = may->at(1, 0).standing.rule;
    EXPECT_EQ(spend.kind, targets::StatusRule::Kind::EnteredMonthly);
    EXPECT_EQ(spend.input, -1) << "it is the metric itself";
}

TEST_F(TargetsPage, AMonthOfAQuarterIsJudgedByItsShare)
{
    targets::Target whole;
    whole.key = {QStringLiteral("leads"), channel("A"), period("2024-Q1")};
    whole.value = 1100;
    whole.spread = targets::Spreading::LastYear;
    applyEdits({{whole.key, whole}});
    // 2023: 372, 224, 372 of 968; of 1100: 422.7, 254.5, 422.7: the units left over go to .727, .727.
    const targets::Standing february = standing("2024-02");
    ASSERT_TRUE(february.target);
    EXPECT_TRUE(february.spread);
    EXPECT_EQ(february.target->value, 254);
    EXPECT_EQ(february.status, Status::Close) << "232 of 254: 91 %";
}

TEST_F(TargetsPage, TheThresholdOfAPastPeriodStaysAsItWas)
{
    setTarget("leads", channel("A"), "2024-02", 260);
    EXPECT_EQ(standing("2024-02").status, Status::Missed) << "232 of 260: 89 %";
    metrics::Metric softer = *workspace->content()->catalog.find(QStringLiteral("leads"));
    softer.closeFrom = 0.8;
    ASSERT_TRUE(workspace->apply({{store::SaveMetric{softer}}, ChangeKind::SaveMetric, {softer.id}}));
    EXPECT_EQ(standing("2024-02").status, Status::Missed) << "the threshold was changed after the period";
}

TEST_F(TargetsPage, TheGridShowsOwnSpreadAndAddedUpTargets)
{
    setTarget("leads", channel("A"), "2024-Q1", 100);
    setTarget("leads", channel("A"), "2024-02", 40);
    TargetsGridRequest request;
    request.metrics = {metric("leads"), metric("cpl")};
    request.period = period("2024-Q1");
    const auto figures = targetsGridFigures(*workspace, request);
    ASSERT_TRUE(figures);
    const TargetsGrid grid = targetsGrid(**figures, workspace->targets());
    ASSERT_EQ(grid.columns.size(), 4U);
    ASSERT_EQ(grid.rows.size(), 6U) << "two metrics: all channels, A and B";
    const TargetsGridRow &row = grid.rows[size_t(grid.rowOf(metric("leads"), channel("A")))];
    EXPECT_TRUE(row.cells[0].isOwn);
    EXPECT_EQ(row.cells[1].target->value, 30);
    EXPECT_TRUE(row.cells[1].isSpread);
    EXPECT_TRUE(row.cells[2].isOwn);
    EXPECT_EQ(row.cells[3].target->value, 30);
    EXPECT_EQ(row.yearAgo, 968);
    const TargetsGridRow &all = grid.rows[size_t(grid.rowOf(metric("leads"), ChannelId::All))];
    EXPECT_TRUE(all.cells[0].isRolledUp);
    EXPECT_EQ(all.cells[0].target->value, 100);
    // What is typed is laid over without being stored.
    targets::Target typed = *row.cells[0].target;
    typed.value = 160;
    const TargetsGrid after = targetsGrid(**figures, workspace->targets().with({{typed.key, typed}}));
    EXPECT_EQ(after.rows[size_t(after.rowOf(metric("leads"), channel("A")))].cells[1].target->value, 60);
}

TEST_F(TargetsPage, TheForecastFillsATargetOfWholeUnits)
{
    TargetsGridRequest request;
    request.metrics = {metric("leads")};
    request.period = period("2024-06");
    const auto figures = targetsGridFigures(*workspace, request);
    ASSERT_TRUE(figures);
    const TargetsGrid grid = targetsGrid(**figures, workspace->targets());
    EXPECT_TRUE(grid.rows[0].expected);
    EXPECT_FALSE(grid.rows[0].chance) << "no target yet";
    const auto edits = targetsFromForecast(**figures);
    ASSERT_EQ(edits.size(), 2U) << "all channels and A; B has no figures";
    EXPECT_GT(edits[0].target->value, 200);
    EXPECT_LT(edits[0].target->value, 400);
    EXPECT_EQ(edits[0].target->value, std::round(edits[0].target->value));
}

TEST_F(TargetsPage, FiguresOfAYearAgoBecomeTargetsBetterByAShare)
{
    TargetsGridRequest request;
    request.metrics = {metric("leads"), metric("cpl")};
    request.period = period("2024-03");
    ASSERT_TRUE(workspace->apply(figure("spend", "A", "2023-03", 1000)));
    const auto figures = targetsGridFigures(*workspace, request);
    ASSERT_TRUE(figures);
    const TargetsGrid grid = targetsGrid(**figures, workspace->targets());
    const double leads = *grid.rows[size_t(grid.rowOf(metric("leads"), channel("A")))].yearAgo;
    const auto edits = targetsFromFigures(**figures, true, 0.1);
    ASSERT_EQ(edits.size(), 4U) << "leads and CPL of all channels and of A; B has no figures";
    EXPECT_EQ(edits[1].target->value, std::round(leads * 1.1));
    EXPECT_EQ(edits[1].target->rule, (targets::Rule{targets::Rule::Kind::ChangePercent, 0.1, true}));
    // A cost per lead is better where it is lower; money is whole in hundredths.
    EXPECT_NEAR(edits[3].target->value, 1000 / leads * 0.9, 0.005);
    EXPECT_EQ(edits[3].target->rule.amount, -0.1);
}

TEST_F(TargetsPage, RealismLooksBackOnFinishedPeriods)
{
    targets::Target target;
    target.key = {QStringLiteral("leads"), channel("A"), period("2024-06")};
    target.value = 1000;
    const auto found = realismOf(*workspace, target);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->last.size(), 8U);
    EXPECT_EQ(*found->from, period("2024-04"));
    EXPECT_EQ(found->bigChanges, 0);
    EXPECT_EQ(found->changes, 15) << "16 months from January 2023 to April 2024";
    EXPECT_EQ(found->word, targets::Likelihood::Hardly);
}

TEST_F(TargetsPage, ContradictingTargetsAreFound)
{
    setTarget("cpl", channel("A"), "2024-06", 500);
    setTarget("spend", channel("A"), "2024-06", 100'000);
    setTarget("leads", channel("A"), "2024-06", 150);
    setTarget("leads", ChannelId::All, "2024-06", 200);
    const auto found = targetWarnings(*workspace, workspace->targets(), {period("2024-06")});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2U);
    const bool ratioFirst = found->at(0).kind == targets::Inconsistency::Kind::Ratio;
    EXPECT_NEAR(found->at(ratioFirst ? 0 : 1).implied, 666.67, 0.01);
    EXPECT_EQ(found->at(ratioFirst ? 1 : 0).kind, targets::Inconsistency::Kind::Channels);
}

TEST_F(TargetsPage, UndoingRandomEditsGivesTheVerySameTargets)
{
    std::mt19937 random(11);
    std::uniform_int_distribution<int> value(0, 400);
    std::uniform_int_distribution<int> which(0, 2);
    const std::array months{period("2024-01"), period("2024-02"), period("2024-03")};
    setTarget("leads", channel("A"), "2024-Q1", 1000);
    std::vector<std::vector<targets::Target>> states;
    for (int step = 0; step < 20; ++step) {
        targets::Target month;
        month.key = {QStringLiteral("leads"), channel("A"), months[size_t(which(random))]};
        month.value = value(random);
        const auto edits = targets::monthEdits(workspace->targets(), month,
                                               step % 2 == 0 ? targets::Settle::RestSpreads
                                                             : targets::Settle::QuarterChanges);
        if (!edits)
            continue;
        const auto before = workspace->content()->targets;
        applyEdits(*edits);
        if (workspace->content()->targets != before)
            states.push_back(before);
    }
    for (; !states.empty(); states.pop_back()) {
        ASSERT_TRUE(workspace->undo());
        EXPECT_EQ(workspace->content()->targets, states.back());
    }
}

TEST_F(TargetsPage, ClosedPeriodsAreMarkedInTheGrid)
{
    setTarget("leads", channel("A"), "2024-Q1", 100);
    ASSERT_TRUE(workspace->apply({{store::ClosePeriod{period("2024-02")}}, ChangeKind::ClosePeriod, {}}));
    TargetsGridRequest request;
    request.metrics = {metric("leads")};
    request.period = period("2024-Q1");
    const TargetsGrid grid = targetsGrid(**targetsGridFigures(*workspace, request), workspace->targets());
    EXPECT_FALSE(grid.rows[0].cells[0].isClosed);
    EXPECT_FALSE(grid.rows[0].cells[1].isClosed);
    EXPECT_TRUE(grid.rows[0].cells[2].isClosed);
}

} // namespace vekha

// SPDX-License-Identifier: GPL-3.0-or-later
// Goals, audit and scorecards on a workspace.
#include "tests/core/workspace/fixture.h"

#include "core/workspace/cardresults.h"
#include "core/workspace/closing.h"
#include "core/workspace/goalsboard.h"

namespace vekha {

using goals::AuditFlag;

class GoalsPage : public test::WorkspaceTest {
protected:
    int save(const Edit &edit)
    {
        const auto applied = workspace->apply({{edit}, ChangeKind::SaveGoal, {}});
        EXPECT_TRUE(applied) << (applied ? std::string() : applied.error().detail.toStdString());
        return applied && !applied->newIds.empty() ? applied->newIds.front() : 0;
    }

    goals::Goal leadsGoal() const
    {
        goals::Goal goal;
        goal.name.en = QStringLiteral("300 leads");
        goal.start = QDate(2024, 1, 1);
        goal.due = QDate(2024, 11, 1);
        goal.horizon = goals::Horizon::Long;
        goals::Measure measure;
        measure.metric = QStringLiteral("leads");
        measure.target = 300;
        goal.measures = {measure};
        return goal;
    }

    std::vector<AuditFlag> flagsOf(const char *id)
    {
        std::vector<AuditFlag> flags;
        const auto findings = kpiAudit(*workspace);
        EXPECT_TRUE(findings);
        for (const goals::AuditFinding &finding : *findings) {
            if (finding.metric == metric(id))
                flags.push_back(finding.flag);
        }
        return flags;
    }

    scorecards::Scorecard card(const char *holder, ChannelId channel) const
    {
        scorecards::Scorecard result;
        result.name.en = QLatin1String(holder);
        result.holder = QLatin1String(holder);
        result.family = QStringLiteral("leads");
        scorecards::CardRow row;
        row.metric = QStringLiteral("leads");
        row.channel = channel;
        row.weight = 1;
        result.rows = {row};
        return result;
    }
};

TEST_F(GoalsPage, ASumOverTheWholeTimeGrowsTowardsItsTarget)
{
    enter("leads", "A", "2023-12", 1000);
    enter("leads", "A", "2024-01", 40);
    enter("leads", "B", "2024-03", 60);
    const auto row = goalRow(*workspace, leadsGoal());
    ASSERT_TRUE(row);
    EXPECT_EQ(row->progress.measures[0].actual, 100);
    EXPECT_NEAR(*row->progress.share, 1.0 / 3, 1e-12);
    EXPECT_NEAR(*row->progress.expected, 152.0 / 305, 1e-12) << "1 June is day 152 of 305";
}

TEST_F(GoalsPage, AMonthlyMeasureTakesTheLastFinishedMonth)
{
    enter("leads", "A", "2024-04", 40);
    enter("leads", "A", "2024-05", 55);
    goals::Goal goal = leadsGoal();
    goal.measures[0].span = goals::MeasureSpan::Month;
    goal.measures[0].baseline = 40;
    goal.measures[0].target = 70;
    const auto row = goalRow(*workspace, goal);
    EXPECT_EQ(row->progress.measures[0].actual, 55);
    EXPECT_DOUBLE_EQ(*row->progress.share, 0.5);
}

TEST_F(GoalsPage, TheBoardShowsTheTreeAndWhatIsLeftOut)
{
    enter("leads", "A", "2024-05", 55);
    const int top = save(store::SaveObjective{{0, 0, {QStringLiteral("Grow"), {}}, 0}});
    const int below = save(store::SaveObjective{{0, top, {QStringLiteral("Sell"), {}}, 0}});
    goals::Goal goal = leadsGoal();
    goal.objective = below;
    save(store::SaveGoal{goal});
    save(store::SaveGoal{goals::Goal()});
    setTarget("leads", ChannelId::All, "2024-05", 50);
    setTarget("revenue", ChannelId::All, "2024-05", 50);
    const auto board = goalsBoard(*workspace);
    ASSERT_TRUE(board);
    ASSERT_EQ(board->objectives.size(), 2U);
    EXPECT_EQ(board->objectives[1].depth, 1);
    EXPECT_EQ(board->objectives[1].goals, std::vector{0});
    EXPECT_EQ(board->withoutObjective, std::vector{1});
    EXPECT_EQ(board->withoutMeasures, std::vector{1});
    EXPECT_EQ(board->withoutGoal, std::vector{metric("revenue")});
}

TEST_F(GoalsPage, TheAuditNamesWhatIsWrongAndWhy)
{
    for (const char *code : {"2024-03", "2024-04", "2024-05"}) {
        enter("leads", "A", code, 100);
        setTarget("leads", ChannelId::All, code, 50);
        enter("orders", "A", code, 10);
        setTarget("orders", ChannelId::All, code, 50);
        setTarget("revenue", ChannelId::All, code, 50);
    }
    EXPECT_EQ(flagsOf("leads"), (std::vector{AuditFlag::NoOwner, AuditFlag::NoGoal, AuditFlag::TooEasy}));
    EXPECT_EQ(flagsOf("orders"),
              (std::vector{AuditFlag::NoOwner, AuditFlag::NoGoal, AuditFlag::Unrealistic}));
    EXPECT_EQ(flagsOf("revenue"), (std::vector{AuditFlag::NoOwner, AuditFlag::NoGoal, AuditFlag::NoData}));
    save(store::SaveGoal{leadsGoal()});
    metrics::Metric owned = *workspace->content()->catalog.find(QStringLiteral("leads"));
    owned.owner = QStringLiteral("Anna");
    ASSERT_TRUE(workspace->apply({{store::SaveMetric{owned}}, ChangeKind::SaveMetric, {owned.id}}));
    EXPECT_EQ(flagsOf("leads"), std::vector{AuditFlag::TooEasy});
    owned.better = metrics::Direction::Down;
    ASSERT_TRUE(workspace->apply({{store::SaveMetric{owned}}, ChangeKind::SaveMetric, {owned.id}}));
    EXPECT_EQ(flagsOf("leads").back(), AuditFlag::DefinitionChanged);
}

TEST_F(GoalsPage, AScorecardGoesByTheTargetsOfThePeriod)
{
    enter("leads", "A", "2024-04", 90);
    enter("leads", "B", "2024-04", 130);
    setTarget("leads", channel("A"), "2024-04", 100);
    setTarget("leads", channel("B"), "2024-04", 100);
    save(store::SaveScorecard{card("Igor", channel("A"))});
    save(store::SaveScorecard{card("Maria", channel("B"))});
    save(store::SaveScorecard{card("All", ChannelId::All)});
    const auto book = CardBook::load(*workspace);
    ASSERT_TRUE(book);
    const auto board = book->board(period("2024-04").first);
    ASSERT_TRUE(board);
    ASSERT_EQ(board->cards.size(), 3U);
    EXPECT_DOUBLE_EQ(*board->cards[0].result.total, 0.9);
    EXPECT_DOUBLE_EQ(*board->cards[2].result.total, 1.1) << "220 of the channels' 200";
    ASSERT_EQ(board->comparisons.size(), 1U);
    EXPECT_EQ(board->comparisons[0].cards.front().rules.holder, QStringLiteral("Maria"));
    const auto history = book->history(board->cards[0].rules, period("2024-04"), 2);
    ASSERT_TRUE(history);
    EXPECT_FALSE(history->front().result.total) << "March has no figures";
    EXPECT_DOUBLE_EQ(*history->back().result.payoutShare, 0.5 + 0.5 * 2 / 3);
}

TEST_F(GoalsPage, OnlyFinishedMonthsAndLongerAreClosed)
{
    EXPECT_EQ(closingChange(*workspace, period("2024-06")).error().code, ErrorCode::PeriodNotOver);
    EXPECT_EQ(closingChange(*workspace, period("2024-05-03")).error().code, ErrorCode::InvalidPeriod);
    const auto change = closingChange(*workspace, period("2024-05"));
    ASSERT_TRUE(change);
    ASSERT_TRUE(workspace->apply(*change));
    EXPECT_TRUE(closedPeriodWith(*workspace->content(), period("2024-05-03").days()));
    EXPECT_FALSE(closedPeriodWith(*workspace->content(), period("2024-06").days()));
    const auto refused = workspace->apply(figure("leads", "A", "2024-05", 5));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::PeriodClosed);
    ASSERT_TRUE(
        workspace->apply(reopeningChange(*workspace, period("2024-05"), QStringLiteral("an invoice"))));
    EXPECT_TRUE(workspace->apply(figure("leads", "A", "2024-05", 5)));
    const auto late = workspace->lateChanges();
    ASSERT_TRUE(late);
    EXPECT_EQ(late->size(), 1U);
}

} // namespace vekha

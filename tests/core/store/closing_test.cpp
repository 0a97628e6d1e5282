// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fixture.h"

using namespace Qt::StringLiterals;

namespace vekha::store {
namespace {

class ClosingTest : public StoreFixture {
protected:
    void SetUp() override
    {
        search = addChannel(u"Search"_s);
        ASSERT_TRUE(setFact(u"spend"_s, search, month(2024, 5), 100));
        ASSERT_TRUE(setFact(u"spend"_s, search, month(2024, 6), 200));
        ASSERT_TRUE(setTarget(month(2024, 5), 90));
    }

    Result<Applied> close(const calendar::Period &period)
    {
        return store->apply({{ClosePeriod{period}}, ChangeKind::ClosePeriod, {}}, who);
    }
    Result<Applied> reopen(const calendar::Period &period, const QString &why = u"late invoice"_s)
    {
        return store->apply({{ReopenPeriod{period, why}}, ChangeKind::ReopenPeriod, {}}, who);
    }
    Result<Applied> setTarget(const calendar::Period &period, double value)
    {
        targets::Target target;
        target.key = {u"spend"_s, search, period};
        target.value = value;
        return store->apply({{SetTargets{{{target.key, target}}, {}}}, ChangeKind::SetTarget, {}}, who);
    }
    Result<ImportOutcome> import(const calendar::Period &period, double value)
    {
        ImportOptions importing;
        importing.fileName = u"spend.csv"_s;
        importing.onConflict = OnOverlap::Replace;
        Progress progress;
        return store->import(
            importing, who,
            [&](facts::FactSink &sink) {
                const int channel = sink.channel(u"Search"_s, ChannelType::Other, true);
                const auto spend = store->content()->catalog.indexOf(u"spend"_s);
                return sink.add(sink.series(*spend, channel, {}), period.granularity, period.first, value, 0);
            },
            progress);
    }
    void expectClosed(const Result<Applied> &result)
    {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::PeriodClosed);
        EXPECT_EQ(result.error().args, QStringList{u"2024-05"_s});
    }

    ChannelId search = ChannelId::All;
    const calendar::Period may = month(2024, 5);
};

TEST_F(ClosingTest, FiguresAndTargetsOfAClosedMonthAreLockedWhateverWrites)
{
    ASSERT_TRUE(close(may));
    const State before = stateNow();
    expectClosed(setFact(u"spend"_s, search, may, 101));
    expectClosed(setFact(u"clicks"_s, search, day(2024, 5, 3), 5));
    expectClosed(setFact(u"clicks"_s, search, {calendar::Granularity::Quarter, month(2024, 4).first}, 5));
    FactEdit cleared{u"spend"_s, search, CampaignId::None, may, std::nullopt, std::nullopt, false};
    expectClosed(store->apply({{SetFacts{{cleared}, OnOverlap::Stop}}, ChangeKind::ClearFacts, {}}, who));
    expectClosed(setTarget(may, 120));
    expectClosed(store->apply({{RemoveChannel{search}}, ChangeKind::RemoveChannel, {}}, who));
    const auto imported = import(day(2024, 5, 9), 7);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, ErrorCode::PeriodClosed);
    EXPECT_EQ(stateNow(), before);
    EXPECT_EQ(soundness(), QString());
    EXPECT_TRUE(setFact(u"spend"_s, search, month(2024, 6), 201)) << "other months are open";
    EXPECT_TRUE(setTarget({calendar::Granularity::Quarter, month(2024, 4).first}, 500))
        << "a quarter's target is not of the month";
}

TEST_F(ClosingTest, HoldsAfterReopeningTheFileAndForOtherPrograms)
{
    ASSERT_TRUE(close(may));
    StoreFixture::reopen();
    expectClosed(setFact(u"spend"_s, search, may, 101));
    OpenFindings unseen;
    auto other = SqliteStore::open(path, options, unseen);
    ASSERT_TRUE(other);
    FactEdit edit{u"spend"_s, search, CampaignId::None, may, 5.0, std::nullopt, false};
    expectClosed((*other)->apply({{SetFacts{{edit}, OnOverlap::Stop}}, ChangeKind::EnterFact, {}}, who));
}

TEST_F(ClosingTest, ReopeningNeedsAReasonAndAClosedPeriod)
{
    ASSERT_TRUE(close(may));
    EXPECT_EQ(reopen(may, u" "_s).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(reopen(month(2024, 4)).error().code, ErrorCode::PeriodNotClosed);
    EXPECT_EQ(close(may).error().code, ErrorCode::PeriodClosed);
    ASSERT_TRUE(reopen(may));
    const auto closings = contentNow().closings;
    ASSERT_EQ(closings.size(), 1U);
    EXPECT_EQ(closings[0].why, u"late invoice"_s);
    EXPECT_EQ(closings[0].reopenedBy, who);
    EXPECT_TRUE(setFact(u"spend"_s, search, may, 101));
    EXPECT_EQ(reopen(may).error().code, ErrorCode::PeriodNotClosed);
}

TEST_F(ClosingTest, WhatChangesAfterwardsIsMarkedWithTheOldValue)
{
    ASSERT_TRUE(close(may));
    ASSERT_TRUE(reopen(may));
    EXPECT_TRUE(store->lateChanges()->empty());
    ASSERT_TRUE(setFact(u"spend"_s, search, may, 120));
    ASSERT_TRUE(setFact(u"spend"_s, search, may, 130));
    ASSERT_TRUE(setTarget(may, 95));
    ASSERT_TRUE(setFact(u"clicks"_s, search, day(2024, 5, 2), 8));
    ASSERT_TRUE(setFact(u"spend"_s, search, month(2024, 6), 1));
    auto late = store->lateChanges().value();
    ASSERT_EQ(late.size(), 3U);
    const auto spend = std::find_if(late.begin(), late.end(), [](const targets::LateChange &each) {
        return each.metric == u"spend" && !each.isTarget;
    });
    ASSERT_NE(spend, late.end());
    EXPECT_EQ(spend->before, 100);
    EXPECT_EQ(spend->now, 130);
    EXPECT_EQ(spend->who, who);
    const auto target =
        std::find_if(late.begin(), late.end(), [](const auto &each) { return each.isTarget; });
    EXPECT_EQ(target->before, 90);
    EXPECT_EQ(target->now, 95);
    EXPECT_EQ(soundness(), QString());
    for (int step = 0; step < 5; ++step)
        ASSERT_TRUE(store->undo());
    EXPECT_TRUE(store->lateChanges()->empty()) << "all is as it was at closing";
}

TEST_F(ClosingTest, ImportsIntoAReopenedMonthAreMarkedToo)
{
    ASSERT_TRUE(close(may));
    ASSERT_TRUE(reopen(may));
    ASSERT_TRUE(import(may, 140));
    const auto late = store->lateChanges().value();
    ASSERT_EQ(late.size(), 1U);
    EXPECT_EQ(late[0].before, 100);
    EXPECT_EQ(late[0].now, 140);
    ASSERT_TRUE(store->undo());
    EXPECT_TRUE(store->lateChanges()->empty());
}

TEST_F(ClosingTest, ClosingItselfIsUndoneLikeAnyStep)
{
    ASSERT_TRUE(close(may));
    ASSERT_TRUE(store->undo());
    EXPECT_TRUE(contentNow().closings.empty());
    EXPECT_TRUE(setFact(u"spend"_s, search, may, 101));
}

TEST_F(ClosingTest, AnUndoDoesNotReachIntoAClosedQuarter)
{
    ASSERT_TRUE(import(month(2024, 4), 50));
    const int number = store->imports()->front().number;
    ASSERT_TRUE(close({calendar::Granularity::Quarter, month(2024, 4).first}));
    const auto reverted = store->revertImport(number, who);
    ASSERT_FALSE(reverted);
    EXPECT_EQ(reverted.error().code, ErrorCode::PeriodClosed);
    EXPECT_EQ(reverted.error().args, QStringList{u"2024-Q1"_s}) << "the fiscal year starts in April";
}

class GoalStoreTest : public StoreFixture {};

TEST_F(GoalStoreTest, AnIncompleteGoalCannotBeActive)
{
    const ChannelId search = addChannel(u"Search"_s);
    goals::Goal goal;
    goal.name.en = u"More leads"_s;
    const auto save = [&] { return store->apply({{SaveGoal{goal}}, ChangeKind::SaveGoal, {}}, who); };
    ASSERT_TRUE(save()) << "a draft may lack anything";
    goal.state = goals::GoalState::Active;
    ASSERT_FALSE(save());
    EXPECT_EQ(save().error().code, ErrorCode::GoalIncomplete);
    goal.objective =
        store->apply({{SaveObjective{{0, 0, {u"Grow"_s, {}}, 0}}}, ChangeKind::SaveObjective, {}}, who)
            ->newIds.at(0);
    goal.owner = u"Anna"_s;
    goal.budget = goal.people = u"none"_s;
    goal.start = QDate(2024, 1, 1);
    goal.due = QDate(2024, 3, 31);
    goals::Measure measure;
    measure.metric = u"cpl"_s;
    measure.channel = search;
    measure.target = 300;
    goal.measures = {measure};
    EXPECT_EQ(save().error().args.value(1), u"metric_has_no_data"_s);
    ASSERT_TRUE(setFact(u"spend"_s, search, month(2024, 1), 100));
    EXPECT_FALSE(save()) << "CPL needs leads too";
    ASSERT_TRUE(setFact(u"leads"_s, search, month(2024, 1), 10));
    EXPECT_TRUE(save());
}

TEST_F(GoalStoreTest, ObjectivesStandInATreeWithoutCircles)
{
    const auto save = [&](const goals::Objective &objective) {
        return store->apply({{SaveObjective{objective}}, ChangeKind::SaveObjective, {}}, who);
    };
    const int top = save({0, 0, {u"Grow"_s, {}}, 0})->newIds.at(0);
    const int below = save({0, top, {u"Sell"_s, {}}, 0})->newIds.at(0);
    EXPECT_FALSE(save({top, below, {u"Grow"_s, {}}, 0}));
    EXPECT_FALSE(save({0, 99, {u"Lost"_s, {}}, 0}));
    ASSERT_TRUE(store->apply({{RemoveObjective{top}}, ChangeKind::RemoveObjective, {}}, who));
    ASSERT_EQ(contentNow().objectives.size(), 1U);
    EXPECT_EQ(contentNow().objectives[0].parent, 0);
}

TEST_F(GoalStoreTest, AScorecardWhoseWeightsMissIsRefused)
{
    scorecards::Scorecard card;
    card.name.en = u"SMM"_s;
    card.rows = {scorecards::CardRow{}};
    card.rows[0].metric = u"leads"_s;
    card.rows[0].weight = 0.9;
    const auto refused = store->apply({{SaveScorecard{card}}, ChangeKind::SaveScorecard, {}}, who);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ScorecardIncomplete);
}

} // namespace
} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/smart.h"

#include <gtest/gtest.h>

namespace vekha::goals {

namespace {

Goal fullGoal()
{
    Goal goal;
    goal.name.en = QStringLiteral("450 leads a quarter from search");
    goal.owner = QStringLiteral("Anna");
    goal.objective = 3;
    goal.start = QDate(2026, 1, 1);
    goal.due = QDate(2026, 6, 30);
    goal.budget = QStringLiteral("300,000");
    goal.people = QStringLiteral("Anna, an agency");
    Measure measure;
    measure.metric = QStringLiteral("leads");
    measure.channel = ChannelId(7);
    measure.span = MeasureSpan::Quarter;
    measure.baseline = 300;
    measure.target = 450;
    goal.measures = {measure};
    return goal;
}

MeasureFacts known()
{
    MeasureFacts facts;
    facts.isOfOneChannel = true;
    return facts;
}

std::vector<Lack> lacks(const Goal &goal, const std::vector<MeasureFacts> &facts = {known()})
{
    std::vector<Lack> found;
    for (const Lacking &each : lacking(goal, facts))
        found.push_back(each.lack);
    return found;
}

} // namespace

TEST(Smart, AFullGoalLacksNothing) { EXPECT_TRUE(lacks(fullGoal()).empty()); }

TEST(Smart, ADraftLacksOneThingAfterTheOtherInTheOrderOfTheLetters)
{
    const auto found = lacking(Goal(), {});
    std::vector<Letter> letters;
    for (const Lacking &each : found)
        letters.push_back(letterOf(each.lack));
    EXPECT_TRUE(std::is_sorted(letters.begin(), letters.end()));
    EXPECT_EQ(lacks(Goal(), {}),
              (std::vector{Lack::Statement, Lack::Measures, Lack::Scope, Lack::Budget, Lack::People,
                           Lack::Objective, Lack::Owner, Lack::Start, Lack::Due}));
}

TEST(Smart, TheScopeIsToldByAChannelOrInWords)
{
    MeasureFacts all = known();
    all.isOfOneChannel = false;
    EXPECT_EQ(lacks(fullGoal(), {all}), std::vector{Lack::Scope});
    Goal goal = fullGoal();
    goal.scope = QStringLiteral("new customers only");
    EXPECT_TRUE(lacks(goal, {all}).empty());
}

TEST(Smart, AMeasureNeedsAMetricWithDataAndATarget)
{
    MeasureFacts facts = known();
    facts.hasData = false;
    EXPECT_EQ(lacks(fullGoal(), {facts}), std::vector{Lack::MetricHasNoData});
    facts.isKnown = false;
    EXPECT_EQ(lacks(fullGoal(), {facts}), std::vector{Lack::UnknownMetric});
    Goal goal = fullGoal();
    goal.measures[0].target.reset();
    goal.measures[0].weight = 0;
    EXPECT_EQ(lacks(goal), (std::vector{Lack::MeasureTarget, Lack::MeasureWeights}));
}

TEST(Smart, AShortHorizonIsHalfAYearAtMost)
{
    Goal goal = fullGoal();
    goal.due = QDate(2026, 7, 2);
    EXPECT_EQ(lacks(goal), std::vector{Lack::LongerThanHalfYear});
    goal.horizon = Horizon::Long;
    EXPECT_TRUE(lacks(goal).empty());
    goal.due = goal.start;
    EXPECT_EQ(lacks(goal), std::vector{Lack::DueBeforeStart});
}

TEST(GoalText, ComesBackAsItWas)
{
    Goal goal = fullGoal();
    goal.measures.push_back({QStringLiteral("spend"), ChannelId::All, MeasureSpan::Month, std::nullopt,
                             std::nullopt, metrics::Direction::Down, 0.25});
    Goal back = goalFromJson(jsonOf(goal));
    // Number, objective and state stand in columns of their own.
    back.objective = goal.objective;
    EXPECT_EQ(back, goal);
    const Objective objective{0, 0, {QStringLiteral("Grow"), QStringLiteral("Расти")}, 4};
    EXPECT_EQ(objectiveFromJson(jsonOf(objective)), objective);
}

} // namespace vekha::goals

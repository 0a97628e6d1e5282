// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/progress.h"

#include <gtest/gtest.h>

namespace vekha::goals {

using metrics::Direction;
using targets::Status;

namespace {

const QDate start(2026, 1, 1);

Measure measure(std::optional<double> baseline, double target, double weight = 1,
                MeasureSpan span = MeasureSpan::Month)
{
    Measure result;
    result.metric = QStringLiteral("leads");
    result.baseline = baseline;
    result.target = target;
    result.weight = weight;
    result.span = span;
    return result;
}

GoalProgress progress(std::vector<Measure> measures, std::vector<std::optional<double>> actuals, int day)
{
    Goal goal;
    goal.start = start;
    goal.due = start.addDays(100);
    goal.measures = std::move(measures);
    std::vector<MeasureNow> now;
    for (const auto &actual : actuals)
        now.push_back({actual, std::nullopt});
    return progressOf(goal, std::vector<Direction>(actuals.size(), Direction::Up), now, start.addDays(day));
}

} // namespace

TEST(GoalProgress, IsTheWeightedWayFromBaselineToTarget)
{
    // 300 -> 450, now 375: one half; 800 -> 500 (falling), now 725: one quarter; weights 2 and 1.
    const GoalProgress found = progress({measure(300, 450, 2), measure(800, 500, 1)}, {375, 725}, 50);
    EXPECT_DOUBLE_EQ(*found.measures[0].share, 0.5);
    EXPECT_DOUBLE_EQ(*found.measures[1].share, 0.25);
    EXPECT_DOUBLE_EQ(*found.share, 1.25 / 3);
    EXPECT_DOUBLE_EQ(*found.expected, 0.5);
}

TEST(GoalProgress, CarriesOnAsItWentSoFar)
{
    const GoalProgress onTime = progress({measure(300, 450)}, {375}, 50);
    EXPECT_DOUBLE_EQ(*onTime.shareAtDue, 1);
    EXPECT_EQ(onTime.status, Status::OnCourse);
    EXPECT_EQ(progress({measure(300, 450)}, {362}, 50).status, Status::AtRisk); // 0.827 at the end
    EXPECT_EQ(progress({measure(300, 450)}, {330}, 50).status, Status::OffCourse);
    EXPECT_EQ(progress({measure(300, 450)}, {330}, 5).status, Status::TooEarly);
    EXPECT_EQ(progress({measure(300, 450)}, {450}, 101).status, Status::Met);
    EXPECT_EQ(progress({measure(300, 450)}, {449}, 101).status, Status::Missed);
}

TEST(GoalProgress, ASumOverTheWholeTimeStartsFromNothing)
{
    const GoalProgress found = progress({measure(std::nullopt, 1000, 1, MeasureSpan::WholeTime)}, {300}, 25);
    EXPECT_DOUBLE_EQ(*found.share, 0.3);
    EXPECT_DOUBLE_EQ(*found.shareAtDue, 1.2);
}

TEST(GoalProgress, AMeasureWithoutDataDoesNotCount)
{
    const GoalProgress found = progress({measure(300, 450), measure(0, 10)}, {375, std::nullopt}, 50);
    EXPECT_DOUBLE_EQ(*found.share, 0.5);
    EXPECT_EQ(found.measures[1].noShare, targets::NoAttainment::NoData);
    EXPECT_EQ(progress({measure(300, 450)}, {std::nullopt}, 50).status, Status::NoData);
    EXPECT_EQ(progress({}, {}, 50).status, Status::NoTarget);
}

} // namespace vekha::goals

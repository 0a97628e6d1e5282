// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/overview/monthfigures.h"

#include "core/workspace/goalsboard.h"

namespace vekha::ui::testing {

/// The months of MonthFigures, one objective, one active goal and one draft.
///
/// The goal: 600 leads of Search between 1 April and 30 June 2026 from 0. By 10 June 200 + 180 = 380 are in:
/// 63 %. 70 of 90 days have passed: 78 % are expected, and 380 / (70/90) = 489, 81 % are to come.
class GoalFigures : public MonthFigures {
protected:
    void SetUp() override
    {
        MonthFigures::SetUp();
        enterFigures();
        goals::Objective objective;
        objective.name = {QStringLiteral("Grow sales"), QStringLiteral("Рост продаж")};
        const auto made = workspace->apply(
            {{store::SaveObjective{objective}}, ChangeKind::SaveObjective, {QStringLiteral("Grow sales")}});
        ASSERT_TRUE(made);
        objectiveId = made->newIds.front();
        activeId = saved(complete());
        goals::Goal draft;
        draft.name.en = QStringLiteral("Win more readers");
        draftId = saved(draft);
    }

    [[nodiscard]] goals::Goal complete() const
    {
        goals::Goal goal;
        goal.name.en = QStringLiteral("Get 600 leads from search");
        goal.owner = QStringLiteral("Boris");
        goal.objective = objectiveId;
        goal.start = QDate(2026, 4, 1);
        goal.due = QDate(2026, 6, 30);
        goal.budget = QStringLiteral("120,000 a month");
        goal.people = QStringLiteral("Boris, half time");
        goal.state = goals::GoalState::Active;
        goals::Measure leads;
        leads.metric = QStringLiteral("leads");
        leads.channel = search;
        leads.target = 600;
        goal.measures = {leads};
        return goal;
    }

    int saved(const goals::Goal &goal)
    {
        const auto applied =
            workspace->apply({{store::SaveGoal{goal}}, ChangeKind::SaveGoal, {goal.name.en}});
        EXPECT_TRUE(applied) << (applied ? 0 : int(applied.error().code));
        return applied ? applied->newIds.front() : 0;
    }

    using MonthFigures::stored;
    [[nodiscard]] const goals::Goal *stored(int id) const
    {
        kept = workspace->content();
        for (const goals::Goal &goal : kept->goals) {
            if (goal.id == id)
                return &goal;
        }
        return nullptr;
    }

    int objectiveId = 0;
    int activeId = 0;
    int draftId = 0;
    mutable std::shared_ptr<const store::Content> kept;
};

} // namespace vekha::ui::testing

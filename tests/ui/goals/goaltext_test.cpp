// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goaltext.h"
#include "tests/ui/goals/goalfixture.h"

namespace vekha::ui {

namespace {

class GoalTextTest : public testing::GoalFigures {
protected:
    [[nodiscard]] GoalText text()
    {
        return {KpiWords(context.format(), context.names(),
                         wording::NameBook(workspace->catalog(), {}, {}, Language::English)),
                workspace->catalog(), QDate(2026, 6, 1)};
    }
    [[nodiscard]] static goals::GoalProgress at(double share, std::optional<double> atDue, Status status)
    {
        goals::GoalProgress progress;
        progress.share = share;
        progress.shareAtDue = atDue;
        progress.status = status;
        return progress;
    }
};

} // namespace

TEST_F(GoalTextTest, FiguresThatWentTheOtherWayAreSaidInWords)
{
    const GoalText text = this->text();
    EXPECT_EQ(text.progress(at(-2.67, -3.34, Status::OffCourse)), u"Farther off than at the start");
    EXPECT_EQ(text.progress(at(-2.67, 0.4, Status::OffCourse)), u"Farther off now, 40% at the due date");
    EXPECT_EQ(text.progress(at(0.3, -0.2, Status::OffCourse)), u"30% now, less and less by the due date");
    EXPECT_EQ(text.progress(at(0.63, 0.81, Status::AtRisk)), u"63% now, 81% at the due date");
    const QString sentences = text.progressSentences(at(-2.67, -3.34, Status::OffCourse));
    EXPECT_TRUE(sentences.startsWith(u"It is farther from the target now than at the start."));
    EXPECT_FALSE(sentences.contains(u'%')) << qPrintable(sentences);
}

TEST_F(GoalTextTest, TheStateIsLeftOutWhereTheStatusSaysTheSame)
{
    goals::Goal goal;
    goal.owner = QStringLiteral("Anna");
    goal.due = QDate(2026, 6, 30);
    goal.state = goals::GoalState::Reached;
    EXPECT_EQ(text().line(goal, Status::Met), u"Anna · due 30\u00a0June");
    EXPECT_EQ(text().line(goal, Status::Missed), u"Anna · due 30\u00a0June · Reached") << "they differ";
    goal.state = goals::GoalState::Active;
    EXPECT_EQ(text().line(goal, Status::OnCourse), u"Anna · due 30\u00a0June · Active");
}

} // namespace vekha::ui

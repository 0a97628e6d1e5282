// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goaldialog.h"
#include "tests/ui/goals/goalfixture.h"
#include "tests/waiting.h"

#include "ui/common/buttons.h"
#include "ui/common/searchcombo.h"
#include "ui/common/datefield.h"
#include "ui/goals/measurelist.h"
#include "ui/goals/objectivedialog.h"
#include "ui/goals/smartsection.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace vekha::ui {

namespace {

using goals::GoalState;
using goals::Letter;

class GoalDialogTest : public testing::GoalFigures {
protected:
    void edit(const goals::Goal &goal)
    {
        dialog = std::make_unique<GoalDialog>(context, *workspace, goal);
        dialog->show();
        judged();
    }
    void TearDown() override
    {
        if (dialog)
            dialog->done(QDialog::Rejected);
        dialog.reset();
    }
    void judged()
    {
        ASSERT_TRUE(waitUntil([this] { return dialog->isJudged(); }));
    }
    [[nodiscard]] bool isComplete(Letter letter) const
    {
        return dialog->section(letter)->lacking().isEmpty();
    }
    void type(QLineEdit *edit, const char *text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1StringView(text));
    }

    std::unique_ptr<GoalDialog> dialog;
};

} // namespace

TEST_F(GoalDialogTest, LeadsFromAnEmptyGoalToAnActiveOneLetterByLetter)
{
    edit({});
    for (const Letter letter :
         {Letter::Specific, Letter::Measurable, Letter::Achievable, Letter::Relevant, Letter::TimeBound})
        EXPECT_FALSE(isComplete(letter));
    EXPECT_FALSE(dialog->primary()->isEnabled());

    type(dialog->statementEdit(), "Bring 300 leads from email");
    QTest::mouseClick(dialog->measureList()->addButton(), Qt::LeftButton);
    MeasureRow *row = dialog->measureList()->rows().front();
    type(row->metricBox()->lineEdit(), "Leads");
    QTest::keyClick(row->metricBox()->lineEdit(), Qt::Key_Tab);
    row->channelBox()->setCurrentIndex(row->channelBox()->findText(QStringLiteral("Email")));
    judged();
    EXPECT_TRUE(isComplete(Letter::Specific)) << qPrintable(dialog->section(Letter::Specific)->lacking());
    EXPECT_FALSE(isComplete(Letter::Measurable)) << "the measure has no target yet";
    type(row->targetEdit(), "300");
    judged();
    EXPECT_TRUE(isComplete(Letter::Measurable));

    type(dialog->budgetEdit(), "none");
    type(dialog->peopleEdit(), "Olga");
    judged();
    EXPECT_TRUE(isComplete(Letter::Achievable));

    dialog->objectiveBox()->setCurrentIndex(dialog->objectiveBox()->findData(objectiveId));
    type(dialog->ownerBox()->lineEdit(), "Olga");
    judged();
    EXPECT_TRUE(isComplete(Letter::Relevant));
    EXPECT_FALSE(dialog->primary()->isEnabled()) << "the dates are lacking";

    QTest::mouseClick(dialog->startField()->button(), Qt::LeftButton);
    QTest::mouseClick(dialog->dueField()->button(), Qt::LeftButton);
    judged();
    EXPECT_TRUE(isComplete(Letter::TimeBound));
    ASSERT_TRUE(dialog->primary()->isEnabled());

    QSignalSpy saved(dialog.get(), &GoalDialog::saved);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    ASSERT_SOON_EQ(saved.count(), 1);
    const goals::Goal *goal = stored(saved.front().front().toInt());
    ASSERT_TRUE(goal);
    EXPECT_EQ(goal->state, GoalState::Active);
    EXPECT_EQ(goal->start, QDate(2026, 6, 10));
    EXPECT_EQ(goal->due, QDate(2026, 9, 10));
    EXPECT_EQ(goal->measures.front().channel, email);
    EXPECT_EQ(goal->measures.front().target, 300);
    ASSERT_FALSE(workspace->content()->people.empty()) << "a new owner is a person from now on";
    EXPECT_EQ(workspace->content()->people.back().name, u"Olga");
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(workspace->content()->goals.size(), size_t(2));
    EXPECT_TRUE(workspace->content()->people.empty()) << "one step";
}

TEST_F(GoalDialogTest, AHalfFilledGoalIsSavedAsADraft)
{
    edit({});
    type(dialog->statementEdit(), "Half");
    QSignalSpy saved(dialog.get(), &GoalDialog::saved);
    QTest::mouseClick(dialog->draftButton(), Qt::LeftButton);
    ASSERT_SOON_EQ(saved.count(), 1);
    EXPECT_EQ(stored(saved.front().front().toInt())->state, GoalState::Draft);
}

TEST_F(GoalDialogTest, AnActiveGoalCannotBeSavedOnceSomethingLacksButCanBecomeADraft)
{
    edit(complete());
    ASSERT_TRUE(dialog->primary()->isEnabled());
    dialog->peopleEdit()->setFocus();
    dialog->peopleEdit()->selectAll();
    QTest::keyClick(dialog->peopleEdit(), Qt::Key_Delete);
    EXPECT_FALSE(dialog->primary()->isEnabled()) << "at once, before it is judged";
    judged();
    EXPECT_FALSE(dialog->primary()->isEnabled());
    EXPECT_FALSE(isComplete(Letter::Achievable));
    EXPECT_TRUE(dialog->draftButton()->isEnabled());
}

TEST_F(GoalDialogTest, DatesTheWrongWayRoundAreSaid)
{
    edit(complete());
    dialog->dueField()->edit()->setDate(QDate(2026, 3, 1));
    judged();
    EXPECT_FALSE(isComplete(Letter::TimeBound));
    dialog->dueField()->edit()->setDate(QDate(2027, 3, 1));
    judged();
    EXPECT_FALSE(isComplete(Letter::TimeBound)) << "longer than half a year";
    QTest::mouseClick(dialog->horizonControl(), Qt::LeftButton, {},
                      dialog->horizonControl()->segmentRect(1).center());
    judged();
    EXPECT_TRUE(isComplete(Letter::TimeBound));
}

TEST_F(GoalDialogTest, ThePresentFigureIsTakenAsBaseline)
{
    goals::Goal goal = complete();
    goal.measures.front().span = goals::MeasureSpan::Month;
    edit(goal);
    MeasureRow *row = dialog->measureList()->rows().front();
    const auto links = row->findChildren<LinkButton *>();
    ASSERT_EQ(links.size(), 1);
    ASSERT_TRUE(links.front()->isVisible());
    QTest::mouseClick(links.front(), Qt::LeftButton);
    EXPECT_EQ(row->baselineEdit()->text(), u"180") << "leads of Search in May, the last finished month";
    EXPECT_EQ(dialog->filled().measures.front().baseline, 180);
}

TEST_F(GoalDialogTest, ATextThatIsNoNumberIsNotStored)
{
    edit(complete());
    type(dialog->measureList()->rows().front()->targetEdit(), "many");
    judged();
    QTest::mouseClick(dialog->draftButton(), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->error().isEmpty());
}

TEST_F(GoalDialogTest, ANewObjectiveIsMadeOnTheWay)
{
    edit({});
    dialog->objectiveBox()->setCurrentIndex(dialog->objectiveBox()->count() - 1);
    auto *objective = dialog->findChild<ObjectiveDialog *>();
    ASSERT_TRUE(objective);
    QTest::keyClicks(objective->nameEdit(), QStringLiteral("Be known"));
    QTest::mouseClick(objective->primary(), Qt::LeftButton);
    ASSERT_SOON_EQ(workspace->content()->objectives.size(), size_t(2));
    ASSERT_SOON_EQ(dialog->objectiveBox()->currentText(), QStringLiteral("Be known"));
    EXPECT_EQ(dialog->filled().objective, workspace->content()->objectives.back().id);
}

TEST_F(GoalDialogTest, EscapeAsksBeforeItDiscards)
{
    edit({});
    type(dialog->statementEdit(), "Half");
    bool asked = false;
    QTimer::singleShot(0, dialog.get(), [&asked] {
        if (auto *question = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
            asked = true;
            question->reject();
        }
    });
    QTest::keyClick(dialog->statementEdit(), Qt::Key_Escape);
    EXPECT_TRUE(asked);
    EXPECT_TRUE(dialog->isVisible()) << "Keep editing is the answer of Esc";
}

} // namespace vekha::ui

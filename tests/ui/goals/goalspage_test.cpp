// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalspage.h"
#include "ui/help/helpat.h"
#include "tests/ui/goals/goalfixture.h"
#include "tests/waiting.h"

#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"
#include "ui/goals/auditlist.h"
#include "ui/goals/diarycard.h"
#include "ui/goals/goaldetail.h"
#include "ui/goals/goaldialog.h"
#include "ui/goals/measurelist.h"
#include "ui/goals/objectivecard.h"
#include "ui/goals/objectivedialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>

namespace vekha::ui {

namespace {

using goals::GoalState;
using Kind = GoalTreeItem::Kind;

class GoalsPageTest : public testing::GoalFigures {
protected:
    void SetUp() override
    {
        GoalFigures::SetUp();
        page = std::make_unique<GoalsPage>(context);
        open(*page);
    }
    void TearDown() override
    {
        page->detail()->diary()->clear();
        page->setWorkspace(nullptr);
    }

    void click(QWidget *widget)
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        settle(*page);
    }
    void click(const GoalTreeItem &item)
    {
        const QModelIndex index = page->tree()->indexOf(item);
        ASSERT_TRUE(index.isValid());
        page->tree()->scrollTo(index);
        QTest::mouseClick(page->tree()->viewport(), Qt::LeftButton, {},
                          page->tree()->visualRect(index).center());
    }
    [[nodiscard]] QString spoken(const GoalTreeItem &item) const
    {
        return page->tree()->indexOf(item).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] GoalTreeItem goal(int id) const { return {Kind::Goal, id, 0, {}}; }

    std::unique_ptr<GoalsPage> page;
};

} // namespace

TEST_F(GoalsPageTest, AGoalStandsUnderItsObjectiveWithItsProgressAndWhatItComesTo)
{
    const QModelIndex index = page->tree()->indexOf(goal(activeId));
    EXPECT_EQ(index.parent().data().toString(), u"Grow sales");
    EXPECT_EQ(index.data(TreeLineRole).toString(), u"Boris · due 30\u00a0June · Active");
    EXPECT_NEAR(index.data(TreeShareRole).toDouble(), 380.0 / 600, 1e-9);
    EXPECT_NEAR(index.data(TreeExpectedRole).toDouble(), 70.0 / 90, 1e-9);
    EXPECT_TRUE(spoken(goal(activeId)).contains(u"At risk"));
    EXPECT_TRUE(spoken(goal(activeId)).contains(u"63% now, 81% at the due date"));
    EXPECT_EQ(page->tree()->model()->rowCount(index), 1) << "its measure";
    QAbstractItemModelTester tester(page->tree()->model());
}

TEST_F(GoalsPageTest, GoalsWithoutAnObjectiveAndKpisWithoutAGoalAreListed)
{
    EXPECT_EQ(page->tree()->indexOf(goal(draftId)).parent().data().toString(), u"Goals without an objective");
    EXPECT_TRUE(page->tree()->indexOf({Kind::Kpi, 0, 0, QStringLiteral("cpl")}).isValid());
    EXPECT_FALSE(page->tree()->indexOf({Kind::Kpi, 0, 0, QStringLiteral("leads")}).isValid())
        << "leads measure a goal";
}

TEST_F(GoalsPageTest, TheDetailSaysWhatADraftLacks)
{
    click(goal(draftId));
    EXPECT_EQ(page->detail()->row().goal.id, draftId);
    EXPECT_TRUE(page->detail()->stateButton(GoalState::Active)->isVisible());
    EXPECT_FALSE(page->detail()->stateButton(GoalState::Active)->isEnabled());
    EXPECT_FALSE(page->detail()->stateButton(GoalState::Reached)->isVisible());
}

TEST_F(GoalsPageTest, TheMeasuresTellTargetAndPresentFigure)
{
    click(goal(activeId));
    auto *table = page->detail()->findChild<DataTable *>();
    ASSERT_TRUE(table && table->isVisible());
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        cells += table->model()->index(0, column).data().toString();
    EXPECT_EQ(cells, QStringList({QStringLiteral("Leads, Search"), QStringLiteral("600"),
                                  QStringLiteral("380"), QStringLiteral("63%"), QStringLiteral("81%")}));
    EXPECT_TRUE(page->detail()->progressText().contains(u"Expected by now: 78%"));
}

TEST_F(GoalsPageTest, AnActiveGoalIsEndedAndTheStepIsUndone)
{
    click(goal(activeId));
    QSignalSpy told(page.get(), &Page::messageShown);
    click(page->detail()->stateButton(GoalState::Reached));
    ASSERT_SOON_EQ(stored(activeId)->state, GoalState::Reached);
    ASSERT_SOON_EQ(told.count(), 1);
    EXPECT_TRUE(told.front().at(1).toBool());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(stored(activeId)->state, GoalState::Active);
}

TEST_F(GoalsPageTest, ACheckInIsWrittenIntoTheDiaryAndRemoved)
{
    click(goal(activeId));
    DiaryCard *diary = page->detail()->diary();
    EXPECT_FALSE(diary->addButton()->isEnabled());
    QTest::keyClicks(diary->textEdit(), QStringLiteral("Bids are up"));
    QTest::keyClick(diary->textEdit(), Qt::Key_Return);
    ASSERT_SOON_EQ(workspace->content()->checkIns.size(), size_t(1));
    settle(*page);
    EXPECT_EQ(workspace->content()->checkIns.front().text, u"Bids are up");
    EXPECT_EQ(workspace->content()->checkIns.front().day, QDate(2026, 6, 10));
    EXPECT_TRUE(diary->textEdit()->text().isEmpty());
    ASSERT_SOON(!diary->findChildren<IconButton *>().isEmpty());
    click(diary->findChildren<IconButton *>().front());
    ASSERT_SOON(workspace->content()->checkIns.empty());
}

TEST_F(GoalsPageTest, ACheckInThatWasBegunWaitsAtItsGoal)
{
    click(goal(activeId));
    QLineEdit *edit = page->detail()->diary()->textEdit();
    QTest::keyClicks(edit, QStringLiteral("Half a"));
    click(goal(draftId));
    EXPECT_TRUE(edit->text().isEmpty());
    click(goal(activeId));
    EXPECT_EQ(edit->text(), u"Half a");
    EXPECT_TRUE(page->detail()->diary()->isChanged());
}

TEST_F(GoalsPageTest, AGoalIsRemovedWithItsDiaryAndComesBack)
{
    click(goal(activeId));
    const auto buttons = page->detail()->findChildren<IconButton *>();
    const auto remove = std::find_if(buttons.begin(), buttons.end(), [](const IconButton *button) {
        return button->accessibleName() == u"Remove the goal";
    });
    ASSERT_NE(remove, buttons.end());
    click(*remove);
    ASSERT_SOON(!stored(activeId));
    ASSERT_SOON(!page->tree()->indexOf(goal(activeId)).isValid()); // shown a moment after it is stored
    ASSERT_TRUE(workspace->undo());
    settle(*page);
    EXPECT_TRUE(stored(activeId));
}

TEST_F(GoalsPageTest, AKpiWithoutAGoalBecomesTheMeasureOfANewOne)
{
    const GoalTreeItem kpi{Kind::Kpi, 0, 0, QStringLiteral("cpl")};
    const QModelIndex index = page->tree()->indexOf(kpi);
    page->tree()->scrollTo(index);
    QTest::mouseClick(page->tree()->viewport(), Qt::LeftButton, {}, page->tree()->linkRect(index).center());
    auto *dialog = page->findChild<GoalDialog *>();
    ASSERT_TRUE(dialog);
    ASSERT_EQ(dialog->filled().measures.size(), size_t(1));
    EXPECT_EQ(dialog->filled().measures.front().metric, u"cpl");
    EXPECT_EQ(dialog->filled().start, QDate(2026, 6, 10));
    dialog->done(QDialog::Rejected);
}

TEST_F(GoalsPageTest, EnterOpensTheEditorOfTheChosenGoal)
{
    click(goal(activeId));
    QTest::keyClick(page->tree(), Qt::Key_Return);
    auto *dialog = page->findChild<GoalDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->statementEdit()->text(), u"Get 600 leads from search");
    dialog->done(QDialog::Rejected);
}

TEST_F(GoalsPageTest, AnObjectiveIsAddedUnderAnotherRenamedAndRemoved)
{
    click(page->newObjectiveButton());
    auto *dialog = page->findChild<ObjectiveDialog *>();
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "it needs a name";
    QTest::keyClicks(dialog->nameEdit(), QStringLiteral("More new customers"));
    dialog->parentBox()->setCurrentIndex(dialog->parentBox()->findData(objectiveId));
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    ASSERT_SOON_EQ(workspace->content()->objectives.size(), size_t(2));
    settle(*page);
    EXPECT_EQ(workspace->content()->objectives.back().parent, objectiveId);
    const GoalTreeItem item{Kind::Objective, workspace->content()->objectives.back().id, 0, {}};
    ASSERT_SOON_EQ(page->tree()->chosenItem(), item);
    EXPECT_EQ(page->tree()->indexOf(item).parent().data().toString(), u"Grow sales");

    click(page->objectiveCard()->editButton());
    ASSERT_SOON(page->findChild<ObjectiveDialog *>());
    dialog = page->findChildren<ObjectiveDialog *>().back();
    EXPECT_EQ(dialog->parentBox()->findData(item.id), -1) << "not under itself";
    dialog->nameEdit()->selectAll();
    QTest::keyClicks(dialog->nameEdit(), QStringLiteral("New customers"));
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    ASSERT_SOON_EQ(workspace->content()->objectives.back().name.en, QStringLiteral("New customers"));
    settle(*page);
    click(page->objectiveCard()->removeButton());
    ASSERT_SOON_EQ(workspace->content()->objectives.size(), size_t(1));
}

TEST_F(GoalsPageTest, WhatIsClosedStaysClosedAfterAChange)
{
    const GoalTreeItem objective{Kind::Objective, objectiveId, 0, {}};
    page->tree()->collapse(page->tree()->indexOf(objective));
    page->tree()->expand(page->tree()->indexOf(goal(draftId)));
    goals::Goal changed = *stored(draftId);
    changed.owner = QStringLiteral("Clara");
    ASSERT_TRUE(workspace->apply({{store::SaveGoal{changed}}, ChangeKind::SaveGoal, {changed.name.en}}));
    settle(*page);
    EXPECT_FALSE(page->tree()->isExpanded(page->tree()->indexOf(objective)));
    EXPECT_EQ(page->tree()->indexOf(goal(draftId)).data(TreeLineRole).toString(),
              u"Clara · no due date · Draft");
}

TEST_F(GoalsPageTest, TheDetailStandsUnderTheTreeWhereThePageIsNarrow)
{
    const auto below = [this] {
        return page->detail()->mapTo(page.get(), QPoint()).y() >
               page->tree()->mapTo(page.get(), QPoint()).y() + page->tree()->height() - 1;
    };
    EXPECT_FALSE(below());
    page->resize(700, 900);
    QCoreApplication::processEvents();
    EXPECT_TRUE(below());
}

TEST_F(GoalsPageTest, AnAddressLeadsToAGoalAndBackToTheAudit)
{
    page->open({QStringLiteral("goals"), {}, ChannelId::All, QStringLiteral("goal/%1").arg(draftId), {}});
    settle(*page);
    ASSERT_SOON_EQ(page->tree()->chosenItem(), goal(draftId));
    EXPECT_EQ(page->current().section, QStringLiteral("goal/%1").arg(draftId));
    page->open({QStringLiteral("goals"), {}, ChannelId::All, QStringLiteral("audit"), {}});
    settle(*page);
    EXPECT_EQ(page->current().section, u"audit");
    EXPECT_TRUE(page->audit()->isVisible());
}

TEST_F(GoalsPageTest, RussianIsShownAtOnceAndFits)
{
    context.setLanguage(Language::Russian);
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(page.get(), &event);
    settle(*page);
    EXPECT_EQ(page->tree()->indexOf({Kind::Objective, objectiveId, 0, {}}).data().toString(), u"Рост продаж");
}

class EmptyGoalsPage : public testing::MonthFigures {};

TEST_F(EmptyGoalsPage, SaysWhatBelongsHereAndBeginsAGoal)
{
    GoalsPage page(context);
    open(page);
    EXPECT_TRUE(page.emptyState()->isVisible());
    QTest::mouseClick(page.emptyState()->primary(), Qt::LeftButton);
    auto *dialog = page.findChild<GoalDialog *>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->statementEdit(), QStringLiteral("First goal"));
    QTest::mouseClick(dialog->draftButton(), Qt::LeftButton);
    ASSERT_SOON_EQ(workspace->content()->goals.size(), size_t(1));
    settle(page);
    ASSERT_SOON(page.tree()->isVisible());
    EXPECT_EQ(page.detail()->row().goal.name.en, u"First goal");
    page.setWorkspace(nullptr);
}

TEST_F(GoalsPageTest, F1ExplainsTheMetricOfARow)
{
    page->tree()->choose({Kind::Kpi, 0, 0, QStringLiteral("cpl")});
    EXPECT_EQ(helpAt(page->tree(), page.get()).metric, u"cpl");
    click(goal(activeId));
    EXPECT_TRUE(helpAt(page->tree(), page.get()).metric.isEmpty());
    EXPECT_EQ(helpAt(page->tree(), page.get()).section, u"goals");
    auto *table = page->detail()->findChild<DataTable *>();
    ASSERT_TRUE(table);
    table->setCurrentIndex(table->model()->index(0, 0));
    EXPECT_EQ(helpAt(table, page.get()).metric, u"leads");
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"
#include "tests/ui/overview/monthfigures.h"
#include "tests/ui/typing.h"
#include "tests/waiting.h"

#include "core/workspace/closing.h"
#include "core/workspace/reviewediting.h"
#include "ui/common/buttons.h"
#include "ui/common/dialog.h"
#include "ui/common/status.h"
#include "ui/common/datefield.h"
#include "ui/charts/causecard.h"
#include "ui/review/closingcard.h"
#include "ui/review/decisiondialog.h"
#include "ui/review/decisionform.h"
#include "ui/review/endscreen.h"
#include "ui/review/kpihead.h"
#include "ui/review/kpiscreen.h"
#include "ui/review/reviewlist.h"
#include "ui/review/reviewstage.h"
#include "ui/review/startscreen.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vekha::ui {

namespace {

const QString revenue = u"Revenue brought by marketing"_s;
const QString cpl = u"Cost per lead (CPL)"_s;

/// The review of May 2026, seen on 10 June. Revenue 1.8M of 2.0M (90 %), CPL 435.71 for a target of 400
/// (91.8 %), leads 280 of 280.
class ReviewPageTest : public testing::MonthFigures {
protected:
    void SetUp() override
    {
        MonthFigures::SetUp();
        enterFigures();
    }
    void TearDown() override
    {
        if (page)
            page->setWorkspace(nullptr);
    }

    void show()
    {
        page = std::make_unique<ReviewPage>(context);
        QObject::connect(page.get(), &Page::destinationChosen, page.get(),
                         [this](const Destination &to) { chosen.push_back(to); });
        QObject::connect(page.get(), &Page::messageShown, page.get(),
                         [this](const QString &text) { messages.append(text); });
        QObject::connect(page.get(), &Page::errorOccurred, page.get(),
                         [this](const Error &error) { errors.push_back(error); });
        open(*page);
    }
    void start()
    {
        show();
        QTest::mouseClick(page->nextButton(), Qt::LeftButton);
        ASSERT_SOON(page->board()->review);
        settle(*page);
        ASSERT_SOON_EQ(page->step(), 1);
    }
    [[nodiscard]] QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < page->list()->steps()->rowCount(); ++row)
            names.append(page->list()->steps()->index(row).data().toString());
        return names;
    }
    [[nodiscard]] std::optional<review::Review> stored() const { return storedReview(*workspace, month(5)); }
    [[nodiscard]] QString storedNote(const QString &metric) const
    {
        for (const review::ReviewItem &item : stored().value_or(review::Review()).items) {
            if (item.metric == metric)
                return item.note;
        }
        return {};
    }
    void apply(const Change &change) { ASSERT_TRUE(workspace->apply(change)); }
    static void confirmWith(const std::function<void(Dialog *)> &answer)
    {
        QTimer::singleShot(0, qApp, [answer] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            answer(dialog);
        });
    }

    std::unique_ptr<ReviewPage> page;
    std::vector<Destination> chosen;
    QStringList messages;
    std::vector<Error> errors;
};

} // namespace

TEST_F(ReviewPageTest, ListsTheWorstFirstBetweenStartAndEnd)
{
    show();
    EXPECT_EQ(shownNames(),
              (QStringList{u"Start"_s, u"Revenue"_s, u"CPL"_s, u"Leads"_s, u"End of the review"_s}))
        << qPrintable(shownNames().join(u'|'));
    EXPECT_TRUE(page->startScreen()->text().contains(u"2 KPIs close to the target or at risk."_s) ||
                page->startScreen()->text().contains(u"2 KPI(s) close to the target or at risk."_s))
        << qPrintable(page->startScreen()->text());
    EXPECT_TRUE(page->startScreen()->text().contains(u"This is the first review."_s));
    EXPECT_EQ(page->progressText(), u"KPIs seen: 0 of 3"_s);
    EXPECT_FALSE(stored()) << "looking around leaves no trace";
}

TEST_F(ReviewPageTest, StartLeadsThroughTheKpisAndMarksThemSeen)
{
    start();
    EXPECT_EQ(page->kpiScreen()->head()->name(), revenue);
    EXPECT_EQ(page->kpiScreen()->head()->value(), u"₽1.8M"_s) << "as its target";
    EXPECT_EQ(page->kpiScreen()->head()->change(), u"+20.0%"_s);
    EXPECT_EQ(page->kpiScreen()->head()->status()->status(), Status::Close);
    ASSERT_SOON(page->kpiScreen()->causeCard()->text().contains(u"rose by ₽300,000"_s));
    QTest::mouseClick(page->nextButton(), Qt::LeftButton);
    EXPECT_EQ(page->kpiScreen()->head()->name(), cpl);
    QTest::keyClick(page->list(), Qt::Key_Down);
    EXPECT_EQ(page->kpiScreen()->head()->name(), u"Leads"_s);
    EXPECT_EQ(page->progressText(), u"KPIs seen: 3 of 3"_s);
    ASSERT_SOON_EQ(int(stored()->items.size()), 3);
    EXPECT_TRUE(stored()->items[0].seen);
    QTest::mouseClick(page->backButton(), Qt::LeftButton);
    EXPECT_EQ(page->step(), 2);
}

TEST_F(ReviewPageTest, ANoteIsKeptAsTypedAndStaysUnderTheCursor)
{
    start();
    page->goTo(2);
    page->kpiScreen()->note()->setFocus();
    test::type(page->kpiScreen()->note(), u"Ставки VK растут. "_s);
    ASSERT_SOON_EQ(storedNote(u"cpl"_s), u"Ставки VK растут. "_s);
    settle(*page);
    EXPECT_EQ(page->kpiScreen()->note()->textCursor().position(), 18);
    // Left at once, before the pause: nothing is lost.
    test::type(page->kpiScreen()->note(), u"Да"_s);
    EXPECT_TRUE(page->leave());
    EXPECT_EQ(storedNote(u"cpl"_s), u"Ставки VK растут. Да"_s);
    page->goTo(1);
    EXPECT_EQ(page->kpiScreen()->note()->toPlainText(), QString());
    page->goTo(2);
    EXPECT_EQ(page->kpiScreen()->note()->toPlainText(), u"Ставки VK растут. Да"_s);
}

TEST_F(ReviewPageTest, ADecisionSaysWhatWhoAndByWhen)
{
    start();
    DecisionForm *form = page->kpiScreen()->form();
    EXPECT_FALSE(form->addButton()->isEnabled());
    QTest::keyClicks(form->what(), u"Raise the budget of Search"_s);
    QTest::keyClicks(form->who()->lineEdit(), u"Boris"_s);
    QTest::mouseClick(form->due()->button(), Qt::LeftButton);
    EXPECT_EQ(form->due()->date(), QDate(2026, 6, 24));
    QTest::mouseClick(form->addButton(), Qt::LeftButton);
    ASSERT_SOON(workspace->content()->decisions.size() == 1);
    const review::Decision decision = workspace->content()->decisions.front();
    EXPECT_EQ(decision.metric, u"revenue"_s);
    EXPECT_EQ(decision.what, u"Raise the budget of Search"_s);
    EXPECT_EQ(decision.who, u"Boris"_s);
    EXPECT_EQ(decision.due, QDate(2026, 6, 24));
    EXPECT_EQ(decision.made, QDate(2026, 6, 10));
    EXPECT_EQ(decision.review, stored()->id);
    EXPECT_EQ(workspace->content()->people.size(), 1U);
    EXPECT_TRUE(form->what()->text().isEmpty());
    ASSERT_SOON(page->kpiScreen()->decisions()->rows().size() == 1);
    EXPECT_FALSE(messages.isEmpty());
    ASSERT_TRUE(workspace->undo());
    ASSERT_SOON(page->kpiScreen()->decisions()->rows().size() == 0);
}

TEST_F(ReviewPageTest, WhatWasBegunWaitsInTheForm)
{
    start();
    DecisionForm *form = page->kpiScreen()->form();
    QTest::keyClicks(form->what(), u"Half a thou"_s);
    page->goTo(2);
    EXPECT_TRUE(form->what()->text().isEmpty());
    EXPECT_TRUE(form->isBegun());
    apply({{store::SaveEvent{{0, QDate(2026, 5, 5), ChannelId::All, u"Fair"_s}}},
           ChangeKind::SaveEvent,
           {u"Fair"_s}});
    settle(*page);
    page->goTo(1);
    EXPECT_EQ(form->what()->text(), u"Half a thou"_s);
}

TEST_F(ReviewPageTest, ItOpensWithWhatBecameOfTheLastDecisions)
{
    apply(startingChange(*workspace, month(4), QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC)));
    review::Decision decision;
    decision.review = storedReview(*workspace, month(4))->id;
    decision.metric = u"cpl"_s;
    decision.what = u"Pause the dear phrases"_s;
    decision.who = u"Anna"_s;
    decision.due = QDate(2026, 5, 20);
    apply(decisionChange(*workspace, decision));
    show();
    DecisionList *list = page->startScreen()->decisions();
    ASSERT_EQ(list->rows().size(), 1);
    EXPECT_TRUE(list->rows()[0]->text().contains(u"Overdue"_s)) << qPrintable(list->rows()[0]->text());
    EXPECT_TRUE(list->rows()[0]->text().contains(cpl));

    // It is done: what came of it is asked.
    list->rows()[0]->editRequested(review::DecisionState::Done);
    auto *dialog = list->findChild<DecisionDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->states()->current(), int(review::DecisionState::Done));
    QTest::keyClicks(dialog->outcome(), u"CPL fell"_s);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    ASSERT_SOON_EQ(workspace->content()->decisions.front().state, review::DecisionState::Done);
    EXPECT_EQ(workspace->content()->decisions.front().outcome, u"CPL fell"_s);
    ASSERT_SOON(list->rows()[0]->text().contains(u"What came of it: CPL fell"_s));
}

TEST_F(ReviewPageTest, AFinishedReviewIsShownAsItWas)
{
    start();
    page->goTo(4);
    test::type(page->endScreen()->comment(), u"A fair month"_s);
    QTest::mouseClick(page->endScreen()->finishButton(), Qt::LeftButton);
    ASSERT_SOON(stored()->finished);
    EXPECT_EQ(stored()->comment, u"A fair month"_s);
    ASSERT_SOON(!page->asItWasText().isEmpty());
    EXPECT_TRUE(page->endScreen()->comment()->isReadOnly());

    store::SetFacts late;
    late.edits.push_back(
        {u"revenue"_s, search, CampaignId::None, month(5), 1'700'000.0, std::nullopt, false});
    late.onOverlap = OnOverlap::Replace;
    apply({{late}, ChangeKind::EnterFacts, {u"1"_s}});
    ASSERT_SOON(page->asItWasText().contains(u"have changed since"_s));
    page->goTo(1);
    EXPECT_EQ(page->kpiScreen()->head()->name(), revenue);
    EXPECT_EQ(page->kpiScreen()->head()->value(), u"₽1.8M"_s) << "as its target";
    EXPECT_TRUE(page->kpiScreen()->causeCard()->text().contains(u"rose by ₽300,000"_s));
    EXPECT_FALSE(page->kpiScreen()->form()->isVisible());

    QTest::mouseClick(page->resumeLink(), Qt::LeftButton);
    ASSERT_SOON(page->asItWasText().isEmpty());
    settle(*page);
    EXPECT_EQ(page->kpiScreen()->head()->value(), u"₽2.3M"_s);
    EXPECT_TRUE(errors.empty());
}

TEST_F(ReviewPageTest, ClosingThePeriodTellsWhatItLocksAndAsks)
{
    start();
    page->goTo(4);
    ClosingCard *card = page->endScreen()->closing();
    ASSERT_SOON(card->text().contains(u"figures – 6, inputs – 3, channels – 2, targets – 6"_s));
    QString asked;
    confirmWith([&asked](Dialog *dialog) {
        asked = dialog->windowTitle();
        QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    });
    QTest::mouseClick(card->button(), Qt::LeftButton);
    EXPECT_TRUE(asked.contains(u"May\u00a02026"_s)) << qPrintable(asked);
    ASSERT_SOON(closedPeriodWith(*workspace->content(), month(5).days()));
    ASSERT_SOON(card->text().contains(u"locked"_s));
    ASSERT_SOON_EQ(card->button()->text(), u"Reopen…"_s);
    // Notes can still be written.
    page->goTo(1);
    test::type(page->kpiScreen()->note(), u"later"_s);
    ASSERT_SOON_EQ(storedNote(u"revenue"_s), u"later"_s);
}

TEST_F(ReviewPageTest, APresentationIsLedByKeysAlone)
{
    start();
    EXPECT_TRUE(page->canPresent());
    QSignalSpy asked(page.get(), &Page::presentingRequested);
    page->setPresenting(true);
    ReviewStage *stage = page->stage();
    ASSERT_TRUE(stage->isVisible());
    ASSERT_SOON(stage->spoken().contains(u"rose by ₽300,000"_s));
    QTest::keyClick(stage, Qt::Key_Right);
    EXPECT_EQ(page->step(), 2);
    EXPECT_TRUE(stage->spoken().startsWith(cpl)) << qPrintable(stage->spoken());
    QTest::keyClick(stage, Qt::Key_Space);
    QTest::keyClick(stage, Qt::Key_PageDown);
    EXPECT_EQ(page->step(), 4);
    QTest::keyClick(stage, Qt::Key_Right);
    EXPECT_EQ(page->step(), 4) << "the end is the end";
    QTest::keyClick(stage, Qt::Key_Left);
    EXPECT_EQ(page->step(), 3);

    QTest::keyClick(stage, Qt::Key_N);
    ASSERT_TRUE(stage->note()->isVisible());
    EXPECT_TRUE(stage->note()->toPlainText().isEmpty()) << "the key itself is not written";
    QTest::keyClicks(stage->note(), u"on the way"_s);
    QTest::keyClick(stage->note(), Qt::Key_Escape);
    EXPECT_FALSE(stage->isWriting());
    EXPECT_EQ(asked.count(), 0) << "Esc has closed the field alone";
    ASSERT_SOON_EQ(storedNote(u"leads"_s), u"on the way"_s);

    QTest::keyClick(stage, Qt::Key_D);
    ASSERT_TRUE(stage->form()->isVisible());
    QTest::keyClicks(stage->form()->what(), u"Keep it up"_s);
    QTest::keyClick(stage->form()->what(), Qt::Key_Return);
    ASSERT_SOON(workspace->content()->decisions.size() == 1);
    EXPECT_EQ(workspace->content()->decisions.front().metric, u"leads"_s);
    QTest::keyClick(stage->form()->what(), Qt::Key_Escape);
    ASSERT_SOON(stage->spoken().contains(u"Keep it up"_s));
    QTest::keyClick(stage, Qt::Key_Escape);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_FALSE(asked.front().front().toBool());
    page->setPresenting(false);
    EXPECT_TRUE(page->list()->isVisible());
    EXPECT_EQ(page->step(), 3);
}

TEST_F(ReviewPageTest, TheHistoryLeadsToOtherReviews)
{
    apply(startingChange(*workspace, month(4), QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC)));
    start();
    QMenu *menu = page->historyButton()->menu();
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    EXPECT_EQ(texts.value(0), u"May\u00a02026, not finished"_s) << qPrintable(texts.join(u'|'));
    EXPECT_EQ(texts.value(1), u"April\u00a02026, not finished"_s);
    QSignalSpy views(page.get(), &Page::viewChosen);
    menu->actions()[1]->trigger();
    ASSERT_EQ(views.count(), 1);
    EXPECT_EQ(views.front().front().value<ViewState>().period, month(4));
}

TEST_F(ReviewPageTest, ThereIsAReportToMakeOfIt)
{
    start();
    page->goTo(4);
    QTest::mouseClick(page->endScreen()->reportLink(), Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen[0].page, u"report"_s);
    EXPECT_EQ(chosen[0].period, month(5));
}

} // namespace vekha::ui

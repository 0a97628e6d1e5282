// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/scorecardspage.h"
#include "ui/help/helpat.h"
#include "tests/ui/scorecards/cardfigures.h"
#include "tests/waiting.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/dialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/gauge.h"
#include "ui/scorecards/cardeditor.h"
#include "ui/scorecards/cardlist.h"
#include "ui/scorecards/payoutcurve.h"

#include <QLineEdit>
#include <QMenu>

namespace vekha::ui {

namespace {

class ScorecardsPageTest : public testing::CardFigures {
protected:
    void openPage()
    {
        page = std::make_unique<ScorecardsPage>(context);
        QObject::connect(page.get(), &Page::messageShown, page.get(),
                         [this](const QString &text, bool undoable) {
                             said.push_back({text, undoable});
                         });
        QObject::connect(page.get(), &Page::destinationChosen, page.get(),
                         [this](const Destination &to) { chosen.push_back(to); });
        open(*page);
    }
    void TearDown() override
    {
        if (page)
            page->setWorkspace(nullptr);
    }

    [[nodiscard]] DataTable *table(const char *name) const
    {
        for (DataTable *each : page->findChildren<DataTable *>()) {
            if (each->accessibleName() == QLatin1StringView(name))
                return each;
        }
        return nullptr;
    }
    static QStringList rowTexts(const DataTable *table, int row)
    {
        QStringList texts;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts.append(table->model()->index(row, column).data().toString().replace(QChar::Nbsp, u' '));
        return texts;
    }
    [[nodiscard]] CardList *list() const { return page->findChild<CardList *>(); }

    /// The action of a menu of the page, as a person sees it when the menu is open.
    static QAction *actionOf(QMenu *menu, const QString &text)
    {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QMenu *moreMenu() const { return page->findChild<QMenu *>(QStringLiteral("cardMenu")); }
    void choose(QMenu *menu, const QString &text)
    {
        QAction *action = actionOf(menu, text);
        ASSERT_TRUE(action) << qPrintable(text);
        action->trigger();
    }

    std::unique_ptr<ScorecardsPage> page;
    std::vector<std::pair<QString, bool>> said;
    std::vector<Destination> chosen;
};

} // namespace

TEST_F(ScorecardsPageTest, ShowsTheResultAsTheSumOfWeightedResults)
{
    save(annasCard());
    openPage();
    auto *rows = table("KPIs of the card");
    ASSERT_TRUE(rows);
    EXPECT_EQ(rowTexts(rows, 0), (QStringList{u"Leads"_qs, u"50%"_qs, u"20"_qs, u"22"_qs, u"110.0%"_qs,
                                              u"110.0%"_qs, u"55.0%"_qs}))
        << qPrintable(rowTexts(rows, 0).join(u'|'));
    EXPECT_EQ(rowTexts(rows, 1).mid(5), (QStringList{u"85.0%"_qs, u"21.3%"_qs}));
    EXPECT_EQ(rowTexts(rows, 2).mid(5), (QStringList{u"150.0%"_qs, u"37.5%"_qs}));
    EXPECT_EQ(rowTexts(rows, 3).first(), u"Total");
    EXPECT_EQ(rowTexts(rows, 3).last(), u"113.8%");
    EXPECT_EQ(rowTexts(rows, 3)[1], u"100%");
    EXPECT_EQ(page->findChild<Gauge *>()->value().status, Status::Met);
    EXPECT_EQ(page->findChild<Gauge *>()->value().text, u"114%");
    EXPECT_TRUE(page->findChild<Gauge *>()->toolTip().contains(u"120.6% of the bonus"_qs))
        << qPrintable(page->findChild<Gauge *>()->toolTip());
    EXPECT_TRUE(list()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"₽120,625"_qs));
}

TEST_F(ScorecardsPageTest, HistoryHasTheNewestPeriodFirst)
{
    save(annasCard());
    openPage();
    auto *history = table("Results by period");
    ASSERT_EQ(history->model()->rowCount(), 8);
    EXPECT_EQ(rowTexts(history, 0),
              (QStringList{u"May 2026"_qs, u"113.8%"_qs, u"120.6%"_qs, u"₽120,625"_qs}));
    EXPECT_EQ(rowTexts(history, 1),
              (QStringList{u"April 2026"_qs, u"100.0%"_qs, u"100%"_qs, u"₽100,000"_qs}));
    EXPECT_EQ(rowTexts(history, 2)[1], u"–") << "March has no figures";
}

TEST_F(ScorecardsPageTest, FloorAndCapAreNamedInWords)
{
    scorecards::Scorecard card = annasCard();
    card.rows[1].floor = 18;   // 17 is below
    card.rows[2].stretch = 24; // 30 counts as 24: 120 %
    save(card);
    openPage();
    auto *rows = table("KPIs of the card");
    EXPECT_EQ(rowTexts(rows, 1).last(), u"Below the floor");
    EXPECT_EQ(rowTexts(rows, 2).last(), u"Capped");
    // 0.5 x 1.1 + 0 + 0.25 x 1.2 = 0.85
    EXPECT_TRUE(rowTexts(rows, 3).contains(u"85.0%"_qs)) << qPrintable(rowTexts(rows, 3).join(u'|'));
    EXPECT_EQ(page->findChild<Gauge *>()->value().status, Status::Missed);
}

TEST_F(ScorecardsPageTest, ARunningPeriodIsNotJudged)
{
    view.period = month(6); // today is 10 June
    view.days = view.period->days();
    save(annasCard());
    store::SetFacts facts;
    facts.edits.push_back(
        {QStringLiteral("leads"), search, CampaignId::None, month(6), 30, std::nullopt, false});
    ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("1")}}));
    openPage();
    EXPECT_EQ(page->findChild<Gauge *>()->value().status, Status::TooEarly);
}

TEST_F(ScorecardsPageTest, AnEmptyPageOffersReadyCards)
{
    openPage();
    Card *smm = nullptr;
    int ready = 0;
    for (Card *card : page->findChildren<Card *>()) {
        ready += card->isVisible() ? 1 : 0;
        if (card->isVisible() && card->title() == u"SMM specialist")
            smm = card;
    }
    EXPECT_EQ(ready, 7);
    ASSERT_TRUE(smm);
    QTest::mouseClick(smm, Qt::LeftButton);
    auto *editor = page->findChild<CardEditor *>();
    ASSERT_TRUE(editor);
    auto *holder = qobject_cast<QLineEdit *>(editor->focusWidget());
    ASSERT_TRUE(holder);
    QTest::keyClicks(holder, QStringLiteral("Oleg"));
    QTest::keyClick(holder, Qt::Key_Return);
    ASSERT_SOON_EQ(storedCards().size(), 1U);
    EXPECT_EQ(storedCards()[0].holder, u"Oleg");
    EXPECT_EQ(storedCards()[0].family, u"smm");
    EXPECT_EQ(storedCards()[0].rows.size(), 4U);
    ASSERT_SOON_EQ(said.size(), 1U);
    EXPECT_TRUE(said[0].second) << "offers Undo";
    settle(*page);
    ASSERT_SOON_EQ(list()->count(), 1);
}

TEST_F(ScorecardsPageTest, ACopyForAnotherPersonIsComparedWithTheFirst)
{
    save(annasCard());
    openPage();
    EXPECT_FALSE(table("People on the same card")->isVisible());
    choose(moreMenu(), QStringLiteral("Copy for another person…"));
    auto *dialog = page->findChild<Dialog *>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Boris"));
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_SOON_EQ(storedCards().size(), 2U);
    EXPECT_FALSE(storedCards()[0].family.isEmpty());
    EXPECT_EQ(storedCards()[0].family, storedCards()[1].family);
    settle(*page);
    ASSERT_SOON(table("People on the same card")->isVisible());
    EXPECT_EQ(table("People on the same card")->model()->rowCount(), 2);
    // One step takes both edits back.
    ASSERT_TRUE(workspace->undo());
    ASSERT_EQ(storedCards().size(), 1U);
    EXPECT_EQ(storedCards()[0], [&] {
        scorecards::Scorecard first = annasCard();
        first.id = storedCards()[0].id;
        first.position = storedCards()[0].position;
        return first;
    }());
}

TEST_F(ScorecardsPageTest, TheBetterResultStandsFirstInTheComparison)
{
    scorecards::Scorecard anna = annasCard(), boris = annasCard();
    anna.family = boris.family = QStringLiteral("performance");
    boris.holder = QStringLiteral("Boris");
    boris.rows[0].target = 11; // 22 of 11 counts as 150 %
    save(anna);
    save(boris);
    openPage();
    auto *comparison = table("People on the same card");
    EXPECT_EQ(rowTexts(comparison, 0).first(), u"Boris");
    EXPECT_EQ(rowTexts(comparison, 0)[1], u"133.8%"); // 0.75 + 0.2125 + 0.375
    EXPECT_EQ(rowTexts(comparison, 1).first(), u"Anna");
}

TEST_F(ScorecardsPageTest, KeysChooseAnotherCard)
{
    scorecards::Scorecard boris = annasCard();
    boris.holder = QStringLiteral("Boris");
    boris.rows[0].target = 22; // 0.5 + 0.2125 + 0.375 = 1.0875
    save(annasCard());
    save(boris);
    openPage();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    settle(*page);
    EXPECT_EQ(rowTexts(table("KPIs of the card"), 3).last(), u"108.8%");
    ASSERT_SOON_EQ(table("Results by period")->model()->rowCount(), 8);
    EXPECT_EQ(page->current().section.toInt(), storedCards()[1].id);
}

TEST_F(ScorecardsPageTest, ArchivingAndRemovingCanBeUndone)
{
    scorecards::Scorecard boris = annasCard();
    boris.holder = QStringLiteral("Boris");
    save(annasCard());
    save(boris);
    openPage();
    choose(moreMenu(), QStringLiteral("Archive"));
    ASSERT_SOON(storedCards()[0].archived);
    settle(*page);
    ASSERT_SOON_EQ(list()->count(), 1);
    choose(moreMenu(), QStringLiteral("Remove"));
    ASSERT_SOON_EQ(storedCards().size(), 1U);
    ASSERT_SOON_EQ(said.size(), 2U);
    EXPECT_TRUE(said[0].second && said[1].second);
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->undo());
    ASSERT_EQ(storedCards().size(), 2U);
    EXPECT_FALSE(storedCards()[0].archived);
}

TEST_F(ScorecardsPageTest, ARowLeadsToItsMetric)
{
    save(annasCard());
    openPage();
    auto *rows = table("KPIs of the card");
    rows->setCurrentIndex(rows->model()->index(1, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen[0].metric, u"orders");
}

TEST_F(ScorecardsPageTest, F1ExplainsTheMetricOfARow)
{
    save(annasCard());
    openPage();
    auto *rows = table("KPIs of the card");
    rows->setCurrentIndex(rows->model()->index(1, 3));
    EXPECT_EQ(helpAt(rows, page.get()).metric, u"orders");
    rows->setCurrentIndex(rows->model()->index(rows->model()->rowCount() - 1, 0));
    EXPECT_TRUE(helpAt(rows, page.get()).metric.isEmpty()) << "the total";
}

TEST_F(ScorecardsPageTest, ACostWhoseMonthlyPartIsNotInYetDoesNotCount)
{
    store::SetFacts facts;
    const auto add = [&](const char *input, ChannelId channel, int number, double value) {
        facts.edits.push_back(
            {QLatin1StringView(input), channel, CampaignId::None, month(number), value, std::nullopt, false});
    };
    add("overhead", ChannelId::Company, 5, 50'000); // of June it is not in
    for (const int each : {5, 6}) {
        add("spend", search, each, 1'000);
        add("new_customers", search, each, 100);
        add("leads", search, each, 22);
    }
    ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("7")}}));
    scorecards::Scorecard card = annasCard();
    card.rows = {row("leads", 0.5), row("cac", 0.5)};
    card.emptyRows = scorecards::EmptyRows::ShareWeight;
    save(card);
    view.period = month(6); // today is 10 June
    view.days = view.period->days();
    openPage();
    auto *rows = table("KPIs of the card");
    const QStringList cac = rowTexts(rows, 1);
    EXPECT_EQ(cac[1], u"0%") << qPrintable(cac.join(u'|'));
    EXPECT_EQ(cac[3], u"₽10.00") << "what there is of it is shown";
    EXPECT_EQ(cac.last(), u"Too early");
    EXPECT_EQ(rowTexts(rows, 0)[1], u"100%");
    EXPECT_TRUE(rowTexts(rows, 2).contains(u"110.0%"_qs)) << qPrintable(rowTexts(rows, 2).join(u'|'));
}

TEST_F(ScorecardsPageTest, LongNamesOfCardsAreWhole)
{
    scorecards::Scorecard card = annasCard();
    save(card);
    card.name.en =
        QStringLiteral("Ad specialist of Yandex Direct, VK Ads and Telegram Ads for the whole company");
    card.holder = QStringLiteral("Boris");
    save(card);
    openPage();
    ASSERT_EQ(list()->count(), 2);
    EXPECT_EQ(list()->sizeHintForRow(0), 60);
    EXPECT_GT(list()->sizeHintForRow(1), list()->sizeHintForRow(0) + 15) << "further lines of its name";
    EXPECT_EQ(list()->sizeHint().height(), list()->sizeHintForRow(0) + list()->sizeHintForRow(1));
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetpage.h"
#include "tests/ui/overview/monthfigures.h"
#include "tests/waiting.h"

#include "ui/budget/budgettable.h"
#include "ui/budget/budgetview.h"
#include "ui/budget/responsechart.h"
#include "ui/common/buttons.h"
#include "ui/common/dialog.h"
#include "ui/help/helpat.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

#include <cmath>

namespace vekha::ui {

namespace {

/// Two years of months. Both channels get 100,000 a month in the mean of the last year, swinging by a third;
/// a rouble more brings three times as much on Email, so that its limit is reached.
class BudgetPageTest : public testing::MonthFigures {
protected:
    void enterMonths(double swing)
    {
        store::SetFacts facts;
        for (int t = 0; t < 24; ++t) {
            const calendar::Period period = month(5).shifted(t - 23);
            // Over twelve months both means are 100,000; neither is the year's season.
            const double turn[]{std::sin(2 * M_PI * 5 * t / 12), std::sin(2 * M_PI * t / 4)};
            const std::pair<ChannelId, double> levels[]{{search, 2000}, {email, 6000}};
            for (int i = 0; i < 2; ++i) {
                const double spend = std::round(100'000 * (1 + swing * turn[i]));
                const double revenue = std::round(levels[i].second * std::sqrt(spend));
                facts.edits.push_back({QStringLiteral("spend"), levels[i].first, CampaignId::None, period,
                                       spend, std::nullopt, false});
                facts.edits.push_back({QStringLiteral("revenue"), levels[i].first, CampaignId::None, period,
                                       revenue, std::nullopt, false});
            }
        }
        ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("96")}}));
    }

    void openPage(double swing = 1.0 / 3)
    {
        enterMonths(swing);
        page = std::make_unique<BudgetPage>(context);
        QObject::connect(page.get(), &Page::messageShown, page.get(),
                         [this](const QString &text) { messages.append(text); });
        open(*page);
    }
    void TearDown() override
    {
        if (page)
            page->setWorkspace(nullptr);
    }

    [[nodiscard]] QString cell(int row, BudgetTable::Column column) const
    {
        return page->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (auto *found : page->findChildren<QAbstractButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
    void type(int row, BudgetTable::Column column, const QString &text)
    {
        BudgetView *table = page->table();
        table->setFocus();
        table->setCurrentIndex(page->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        QLineEdit *editor = nullptr; // one that was closed before may still wait to be deleted
        for (auto *found : table->viewport()->findChildren<QLineEdit *>())
            editor = found->isVisible() ? found : editor;
        ASSERT_TRUE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        settle(*page);
    }

    std::unique_ptr<BudgetPage> page;
    QStringList messages;
};

} // namespace

TEST_F(BudgetPageTest, SuggestsMoneyForTheChannelWhereItWorksBetter)
{
    openPage();
    EXPECT_EQ(cell(0, BudgetTable::Now), u"100,000");
    EXPECT_EQ(cell(0, BudgetTable::Suggested), u"70,000 (−30%)");
    EXPECT_EQ(cell(1, BudgetTable::Suggested), u"130,000 (+30%)");
    EXPECT_EQ(cell(2, BudgetTable::Suggested), u"200,000");
    EXPECT_TRUE(page->suggestionText().contains(u"expected gain in revenue ₽"_qs))
        << qPrintable(page->suggestionText());
    EXPECT_TRUE(page->suggestionText().startsWith(u"June\u00a02026: "_qs))
        << qPrintable(page->suggestionText());
}

TEST_F(BudgetPageTest, TheSuggestionIsTakenAndGivenUpByTheButtons)
{
    openPage();
    EXPECT_EQ(cell(0, BudgetTable::Own), u"100,000");
    QTest::mouseClick(button(u"Take the suggestion"_qs), Qt::LeftButton);
    EXPECT_EQ(cell(0, BudgetTable::Own), u"70,000");
    EXPECT_EQ(page->ownText(), u"Your split is the suggested one.");
    EXPECT_FALSE(button(u"Take the suggestion"_qs)->isEnabled());
    QTest::mouseClick(button(u"Reset"_qs), Qt::LeftButton);
    EXPECT_EQ(cell(0, BudgetTable::Own), u"100,000");
}

TEST_F(BudgetPageTest, ATypedAmountTellsWhatItWouldBringAndWhatIsLeft)
{
    openPage();
    // 2000 sqrt(100000) is 632,456, 2000 sqrt(90000) is 600,000: about 32,000 less.
    type(0, BudgetTable::Own, u"90000"_qs);
    EXPECT_EQ(cell(0, BudgetTable::Own), u"90,000");
    EXPECT_TRUE(page->ownText().startsWith(u"₽10,000 of the total are not distributed yet."_qs))
        << qPrintable(page->ownText());
    // Another total is not compared as if it were the same.
    EXPECT_TRUE(page->ownText().contains(u"Revenue is expected to change by \u2212₽3"_qs))
        << qPrintable(page->ownText());
    EXPECT_TRUE(page->ownText().endsWith(u"with spend changed by \u2212₽10,000."_qs))
        << qPrintable(page->ownText());
    EXPECT_NEAR(page->model()->outcome().gain.mean, -32'456, 3'500);
    type(1, BudgetTable::Own, u"110000"_qs);
    EXPECT_TRUE(page->ownText().contains(u"expected gain in revenue"_qs)) << qPrintable(page->ownText());
}

TEST_F(BudgetPageTest, WhatTheLimitsCountFromIsSaidUnderThem)
{
    openPage();
    EXPECT_TRUE(page->limitsText().endsWith(u"below and above what the channel gets now."_qs))
        << qPrintable(page->limitsText());
    auto *total = page->findChild<QLineEdit *>();
    total->setFocus();
    total->selectAll();
    QTest::keyClicks(total, QStringLiteral("400000"));
    QTest::keyClick(total, Qt::Key_Return);
    settle(*page);
    EXPECT_EQ(cell(0, BudgetTable::AtLeast), u"140,000"); // 70 % of 200,000, not of the 100,000 spent now
    EXPECT_TRUE(page->limitsText().contains(u"the channel's part of this total in today's proportions"_qs))
        << qPrintable(page->limitsText());
}

TEST_F(BudgetPageTest, NoEmptyChartIsShownBeforeThereIsAnything)
{
    enterMonths(1.0 / 3);
    page = std::make_unique<BudgetPage>(context);
    page->setView(view);
    page->setWorkspace(workspace.get());
    page->show();
    EXPECT_FALSE(page->findChild<ResponseChart *>()->isVisible());
    EXPECT_FALSE(page->table()->isVisible());
    settle(*page);
    EXPECT_TRUE(page->findChild<ResponseChart *>()->isVisible());
    page->setWorkspace(nullptr);
    EXPECT_FALSE(page->findChild<ResponseChart *>()->isVisible());
}

TEST_F(BudgetPageTest, WhatIsNoAmountIsSaidAndLeftOut)
{
    openPage();
    type(0, BudgetTable::Own, u"much"_qs);
    EXPECT_EQ(cell(0, BudgetTable::Own), u"100,000");
    ASSERT_EQ(messages.size(), 1);
    EXPECT_EQ(messages[0], u"“much” is no amount of money");
}

TEST_F(BudgetPageTest, AnotherTotalIsSplitInTheSameWay)
{
    openPage();
    auto *total = page->findChild<QLineEdit *>();
    ASSERT_TRUE(total);
    total->setFocus();
    total->selectAll();
    QTest::keyClicks(total, u"300 000"_qs);
    QTest::keyClick(total, Qt::Key_Return);
    settle(*page);
    EXPECT_EQ(cell(0, BudgetTable::Own), u"150,000");
    // What is spent now does not depend on the total, and stands beside what is suggested.
    EXPECT_EQ(cell(0, BudgetTable::Now), u"100,000");
    EXPECT_EQ(cell(1, BudgetTable::Now), u"100,000");
    EXPECT_EQ(cell(2, BudgetTable::Now), u"200,000");
    EXPECT_EQ(cell(1, BudgetTable::Suggested), u"195,000 (+95%)");
    EXPECT_EQ(page->model()->index(1, BudgetTable::Suggested).data(Qt::ToolTipRole).toString(),
              u"In today's proportions its part of this total would be ₽150,000.");
    EXPECT_TRUE(page->ownText().startsWith(u"Your split is this total in today's proportions."_qs))
        << qPrintable(page->ownText());
    EXPECT_EQ(page->chart()->picture().now, 100'000);
    QTest::mouseClick(button(u"Usual: ₽200,000"_qs), Qt::LeftButton);
    settle(*page);
    EXPECT_EQ(cell(0, BudgetTable::Own), u"100,000");
    EXPECT_TRUE(page->ownText().startsWith(u"Your split is the present one."_qs))
        << qPrintable(page->ownText());
}

TEST_F(BudgetPageTest, ALimitHoldsTheSuggestion)
{
    openPage();
    type(1, BudgetTable::AtMost, u"110000"_qs);
    EXPECT_EQ(cell(0, BudgetTable::Suggested), u"90,000 (−10%)");
    EXPECT_EQ(cell(1, BudgetTable::Suggested), u"110,000 (+10%)");
    QTest::mouseClick(button(u"Reset"_qs), Qt::LeftButton);
    settle(*page);
    EXPECT_EQ(cell(1, BudgetTable::Suggested), u"130,000 (+30%)");
}

TEST_F(BudgetPageTest, LimitsThatLeaveNoWayAreTold)
{
    openPage();
    type(0, BudgetTable::AtMost, u"80000"_qs);
    type(1, BudgetTable::AtMost, u"90000"_qs);
    EXPECT_TRUE(page->suggestionText().contains(u"hold less than the total"_qs))
        << qPrintable(page->suggestionText());
    EXPECT_FALSE(button(u"Take the suggestion"_qs)->isEnabled());
}

TEST_F(BudgetPageTest, TheSplitBecomesSpendTargetsWithAReasonAndUndoTakesThemBack)
{
    openPage();
    QTest::mouseClick(button(u"Take the suggestion"_qs), Qt::LeftButton);
    QTest::mouseClick(button(u"Set as spend targets…"_qs), Qt::LeftButton);
    auto *dialog = page->findChild<Dialog *>();
    ASSERT_TRUE(dialog);
    auto *reason = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(reason, u"Budget for June"_qs);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    const targets::TargetKey key{u"spend"_qs, email, month(6)};
    ASSERT_SOON(workspace->targets().find(key));
    EXPECT_EQ(workspace->targets().find(key)->value, 130'000);
    const auto revisions = workspace->targetRevisions(key);
    ASSERT_TRUE(revisions);
    ASSERT_EQ(revisions->size(), 1U);
    EXPECT_EQ(revisions->front().why, u"Budget for June");
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(workspace->targets().find(key));
}

TEST_F(BudgetPageTest, SpendThatHardlyVariedIsRefusedWithTheReason)
{
    openPage(0.02);
    EXPECT_EQ(cell(0, BudgetTable::Suggested), u"–");
    EXPECT_EQ(cell(0, BudgetTable::NextBring), u"no estimate") << "a cell for figures has no room for why";
    const auto *table = page->findChild<BudgetTable *>();
    const QString why = table->index(0, BudgetTable::NextBring).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(why.contains(u"Spend hardly varied"_qs)) << qPrintable(why);
    EXPECT_TRUE(page->suggestionText().contains(u"spend hardly varied"_qs))
        << qPrintable(page->suggestionText());
    EXPECT_FALSE(button(u"Take the suggestion"_qs)->isEnabled());
}

TEST_F(BudgetPageTest, TheCurveOfTheChosenRowIsWalkedByKeys)
{
    openPage();
    page->table()->setCurrentIndex(page->model()->index(1, BudgetTable::Name));
    ResponseChart *chart = page->chart();
    EXPECT_EQ(chart->picture().channel, u"Email");
    EXPECT_EQ(chart->picture().points.size(), 24U);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    EXPECT_EQ(chart->currentStep(), int(chart->picture().curve.size()) - 1);
    EXPECT_TRUE(chart->accessibleDescription().contains(u"a month: revenue of"_qs))
        << qPrintable(chart->accessibleDescription());
}

TEST_F(BudgetPageTest, TheTableGoesToTheClipboardWithItsHeads)
{
    openPage();
    QTest::mouseClick(button(u"Copy"_qs), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(u"Channel\tNow, ₽\tSuggested, ₽"_qs)) << qPrintable(copied);
    EXPECT_TRUE(copied.contains(u"130000"_qs)) << qPrintable(copied);
}

TEST_F(BudgetPageTest, F1ExplainsWhatTheColumnIsAbout)
{
    openPage();
    const auto helped = [this](BudgetTable::Column column) {
        page->table()->setCurrentIndex(page->model()->index(0, column));
        return helpAt(page->table(), page.get());
    };
    EXPECT_EQ(helped(BudgetTable::Own).metric, u"spend");
    EXPECT_EQ(helped(BudgetTable::Gain).metric, u"revenue");
    EXPECT_TRUE(helped(BudgetTable::NextBring).metric.isEmpty());
    EXPECT_EQ(helped(BudgetTable::NextBring).section, u"budget");
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funnel/funnelpage.h"
#include "tests/ui/overview/monthfigures.h"
#include "tests/waiting.h"

#include "core/wording/conversions.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/dialog.h"
#include "ui/help/helpat.h"

#include <QLineEdit>

namespace vekha::ui {

namespace {

/// Four months of clicks, leads and orders on the channel Search; leads fell in the last one.
class FunnelPageTest : public testing::MonthFigures {
protected:
    void SetUp() override
    {
        MonthFigures::SetUp();
        store::SetFacts facts;
        for (int number = 2; number <= 5; ++number) {
            const double leads = number < 5 ? 280 : 210;
            for (const auto &[input, value] :
                 {std::pair{"clicks", 1000.0}, {"leads", leads}, {"orders", leads / 5}})
                facts.edits.push_back({QLatin1StringView(input), search, CampaignId::None, month(number),
                                       value, std::nullopt, false});
        }
        ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("12")}}));
        page = std::make_unique<FunnelPage>(context);
        QObject::connect(page.get(), &Page::destinationChosen, page.get(),
                         [this](const Destination &to) { chosen.push_back(to); });
        open(*page);
    }
    void TearDown() override { page->setWorkspace(nullptr); }

    void enter(const char *input, double value)
    {
        store::SetFacts facts;
        facts.edits.push_back(
            {QLatin1StringView(input), search, CampaignId::None, month(5), value, std::nullopt, false});
        ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("1")}}));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const FunnelRow &row : page->chart()->rows())
            names.append(row.name);
        return names;
    }

    std::unique_ptr<FunnelPage> page;
    std::vector<Destination> chosen;
};

} // namespace

TEST_F(FunnelPageTest, ShowsStagesWithConversionChangeAndTheUsual)
{
    const auto &rows = page->chart()->rows();
    ASSERT_EQ(names(), (QStringList{u"Clicks"_qs, u"Leads"_qs, u"Orders"_qs}))
        << qPrintable(names().join(u','));
    EXPECT_EQ(rows[0].count, u"1,000");
    EXPECT_EQ(rows[1].conversion, u"21.0%");
    EXPECT_EQ(rows[1].change, u"−7.0\u00a0pp");
    EXPECT_EQ(rows[1].against, u"vs April") << "else it would read as the distance to the usual";
    EXPECT_EQ(rows[1].changeRole, Role::OffText);
    EXPECT_EQ(rows[1].usual, u"usually 28.0%");
    EXPECT_TRUE(rows[1].weak);
    EXPECT_EQ(rows[2].conversion, u"20.0%");
    EXPECT_FALSE(rows[2].weak);
}

TEST(FunnelDifference, IsThatOfTheFiguresAsShown)
{
    const wording::Format format(Language::English);
    // 39.74 % reads as 39.7 % and 39.35 % as 39.4 %: 0.3 apart to the eye, though 0.39 behind the rounding.
    EXPECT_EQ(wording::conversionChange(format, 0.3974, 0.3935), u"−0.3\u00a0pp");
    EXPECT_EQ(wording::conversionChange(format, 0.0215, 0.0219), u"+0.04\u00a0pp");
    EXPECT_EQ(wording::conversionChange(format, 0.101, 0.0995), u"−0.15\u00a0pp") << "each as it is shown";
    EXPECT_EQ(wording::conversionChange(format, 0.39412, 0.39388), u"0.0\u00a0pp");
}

TEST_F(FunnelPageTest, TheWeakSpotIsToldWithItsPrice)
{
    // 70 leads fewer at 20 % make 14 orders.
    EXPECT_TRUE(page->weakSpotText().contains(u"21.0% instead of the usual 28.0%"_qs))
        << qPrintable(page->weakSpotText());
    EXPECT_TRUE(page->weakSpotText().contains(u"about 14"_qs)) << qPrintable(page->weakSpotText());
}

TEST_F(FunnelPageTest, AStageOpensItsMetric)
{
    page->chart()->setFocus();
    QTest::keyClick(page->chart(), Qt::Key_Down);
    QTest::keyClick(page->chart(), Qt::Key_Down);
    QTest::keyClick(page->chart(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen[0].page, u"metric");
    EXPECT_EQ(chosen[0].metric, u"leads");
}

TEST_F(FunnelPageTest, AnOwnFunnelIsNamedAndKept)
{
    auto *funnels = page->findChild<SegmentedControl *>();
    const QRect last = funnels->segmentRect(funnels->count() - 1);
    QTest::mouseClick(funnels, Qt::LeftButton, {}, QPoint(last.right() + 14, last.center().y()));
    auto *dialog = page->findChild<Dialog *>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Short one"));
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    ASSERT_SOON_EQ(workspace->content()->views.size(), size_t(1));
    settle(*page);
    EXPECT_EQ(workspace->content()->views[0].page, u"funnel");
    EXPECT_EQ(workspace->content()->views[0].name, u"Short one");
    ASSERT_SOON_EQ(funnels->segmentText(1), QStringLiteral("Short one"));
}

TEST_F(FunnelPageTest, ASmallLossIsToldThoughItIsNoWeakSpot)
{
    // 27.8 % instead of 28.0 % is 0.7 % below the usual, 55 of 278 are 19.8 % instead of a fifth: 1.1 %.
    enter("leads", 278);
    enter("orders", 55);
    settle(*page);
    EXPECT_EQ(page->weakSpotText(),
              u"No weak spot: no stage is more than 2% below its usual conversion. Against the usual (the "
              u"median of the last 12 finished periods): Clicks\u00a0→ Leads\u00a0−0.2\u00a0pp, Leads\u00a0→ "
              u"Orders\u00a0−0.2\u00a0pp.");
    // The Russian unit ends in a full stop, which ends the sentence too.
    context.setLanguage(Language::Russian);
    page->invalidate();
    settle(*page);
    EXPECT_TRUE(page->weakSpotText().endsWith(u"−0,2\u00a0п.\u00a0п."_qs))
        << page->weakSpotText().toStdString();
}

TEST_F(FunnelPageTest, StagesAsUsualOrBetterAreToldWithTheDifference)
{
    enter("leads", 290);
    enter("orders", 58);
    settle(*page);
    EXPECT_TRUE(page->weakSpotText().startsWith(u"No weak spot: every stage converts as usual or better."_qs))
        << qPrintable(page->weakSpotText());
    EXPECT_TRUE(page->weakSpotText().contains(u"Clicks\u00a0→ Leads\u00a0+1.0\u00a0pp"_qs))
        << qPrintable(page->weakSpotText());
}

TEST_F(FunnelPageTest, ALossThatHasNoEndToBeCountedAtIsToldAllTheSame)
{
    enter("orders", 0);
    settle(*page);
    EXPECT_EQ(page->weakSpotText(),
              u"Leads\u00a0→ Orders: 0.00% instead of the usual 20.0%. What that cost at the "
              u"end of the funnel cannot be told from the figures.");
}

TEST_F(FunnelPageTest, AStageThatIsMoreThanTheOneBeforeIsSaidNotToBeJudged)
{
    store::SetFacts facts;
    for (int number = 2; number <= 5; ++number) // 1,500 visits of 1,000 clicks as a rule, 1,200 in May
        facts.edits.push_back({QStringLiteral("sessions"), search, CampaignId::None, month(number),
                               number < 5 ? 1500.0 : 1200.0, std::nullopt, false});
    ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("4")}}));
    enter("leads", 280);
    enter("orders", 56);
    settle(*page);
    const QString visits = names().value(1);
    EXPECT_FALSE(page->chart()->rows()[1].change.isEmpty());
    EXPECT_EQ(page->chart()->rows()[1].changeRole, Role::Muted)
        << "what is not judged is neither good nor bad";
    EXPECT_TRUE(page->weakSpotText().startsWith(u"No weak spot: "_qs)) << qPrintable(page->weakSpotText());
    EXPECT_TRUE(page->weakSpotText().endsWith(
        u" Not judged, as it is usually more than 100%: Clicks\u00a0→ "_qs + visits +
        u"\u00a0(150.0%). People come to such a stage by other ways too, so a smaller share is no loss."_qs))
        << qPrintable(page->weakSpotText());
}

TEST_F(FunnelPageTest, AWeakSpotDoesNotHideTheStagesThatAreNotJudged)
{
    store::SetFacts facts;
    for (int number = 2; number <= 5; ++number)
        facts.edits.push_back({QStringLiteral("sessions"), search, CampaignId::None, month(number), 1500.0,
                               std::nullopt, false});
    ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("4")}}));
    settle(*page);
    EXPECT_TRUE(page->weakSpotText().contains(u" instead of the usual "_qs))
        << qPrintable(page->weakSpotText());
    EXPECT_TRUE(page->weakSpotText().contains(u" Not judged, as "_qs)) << qPrintable(page->weakSpotText());
}

TEST_F(FunnelPageTest, F1ExplainsTheStageWithTheKeyboard)
{
    EXPECT_EQ(helpAt(page->chart(), page.get()).section, u"funnel");
    page->chart()->setFocus();
    QTest::keyClick(page->chart(), Qt::Key_Down);
    QTest::keyClick(page->chart(), Qt::Key_Down);
    EXPECT_EQ(helpAt(page->chart(), page.get()).metric, u"leads");
    auto *table = page->findChild<DataTable *>();
    table->setCurrentIndex(table->model()->index(0, 3));
    EXPECT_EQ(helpAt(table, page.get()).metric, u"orders");
    table->setCurrentIndex(table->model()->index(0, 0));
    EXPECT_TRUE(helpAt(table, page.get()).metric.isEmpty()) << "a channel is no metric";
}

TEST_F(FunnelPageTest, APeriodWithoutFiguresIsNotTakenForOneWithoutHistory)
{
    view.period = month(6);
    view.days = view.period->days();
    page->setView(view);
    settle(*page);
    EXPECT_EQ(page->weakSpotText(),
              u"There are no figures of this period to compare with the usual conversion.");
}

} // namespace vekha::ui

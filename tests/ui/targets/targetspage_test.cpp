// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targetspage.h"
#include "tests/ui/overview/monthfigures.h"
#include "tests/waiting.h"

#include "ui/common/buttons.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"
#include "ui/common/cellroles.h"
#include "ui/common/labels.h"
#include "ui/targets/realismview.h"
#include "ui/targets/reasoncard.h"
#include "ui/targets/targetsfoot.h"
#include "ui/targets/targetsside.h"
#include "ui/targets/targetsview.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace vekha::ui {

namespace {

/// Leads of two channels by month from 2025 on: 20, 30, 50 in each first quarter; Q1 2027 is planned.
class TargetsPageTest : public testing::MonthFigures {
protected:
    void SetUp() override
    {
        MonthFigures::SetUp();
        QSettings().clear();
        store::SetFacts facts;
        for (int year = 2025; year <= 2026; ++year) {
            for (int number = 1; number <= 12; ++number) {
                const double leads[]{20, 30, 50};
                const calendar::Period at{calendar::Granularity::Month,
                                          calendar::dayOf(QDate(year, number, 1))};
                for (const ChannelId channel : {search, email})
                    facts.edits.push_back({QStringLiteral("leads"), channel, CampaignId::None, at,
                                           leads[(number - 1) % 3], std::nullopt, false});
            }
        }
        ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("48")}}));
        Dashboard dashboard =
            workspace->content()->dashboards.empty() ? Dashboard() : workspace->content()->dashboards.front();
        dashboard.name = {QStringLiteral("Review"), QStringLiteral("Review")};
        dashboard.tiles = {{QStringLiteral("leads")}};
        dashboard.table = {QStringLiteral("leads")};
        ASSERT_TRUE(workspace->apply(
            {{store::SaveDashboard{dashboard}}, ChangeKind::SaveDashboard, {QStringLiteral("Review")}}));
        view.period = quarter;
        view.days = quarter.days();
        page = std::make_unique<TargetsPage>(context);
        open(*page);
    }
    void TearDown() override
    {
        page->model()->discard();
        page->setWorkspace(nullptr);
    }

    [[nodiscard]] QModelIndex at(ChannelId channel, int target) const
    {
        const int row =
            page->model()->grid().rowOf(*workspace->metricNamed(QStringLiteral("leads")), channel);
        for (int column = 0; column < page->model()->columnCount(); ++column) {
            if (page->model()->targetColumn(column) == target)
                return page->model()->index(row, column);
        }
        return {};
    }
    [[nodiscard]] QString text(ChannelId channel, int target) const
    {
        return at(channel, target).data().toString();
    }
    void type(ChannelId channel, int target, const QString &keys)
    {
        page->grid()->goTo(at(channel, target));
        page->grid()->setFocus();
        QTest::keyClicks(page->grid(), keys.left(1));
        QWidget *editor = QApplication::focusWidget();
        QTest::keyClicks(editor, keys.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        settle(*page);
    }
    [[nodiscard]] QString text(ChannelId channel, TargetsModel::Kind kind, int role = Qt::DisplayRole) const
    {
        const QModelIndex row = at(channel, 0);
        for (int column = 0; column < page->model()->columnCount(); ++column) {
            if (page->model()->kindOf(column) == kind)
                return row.siblingAtColumn(column).data(role).toString();
        }
        return {};
    }
    [[nodiscard]] QString head(TargetsModel::Kind kind) const
    {
        for (int column = 0; column < page->model()->columnCount(); ++column) {
            if (page->model()->kindOf(column) == kind)
                return page->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
        return {};
    }
    [[nodiscard]] Status statusOf(ChannelId channel) const
    {
        return Status(text(channel, TargetsModel::Kind::Chance, StatusRole).toInt());
    }
    /// Stores a target of 2026 and looks at its quarter.
    void plan(int firstMonth, ChannelId channel, double value)
    {
        targets::Target target;
        target.key = {QStringLiteral("leads"),
                      channel,
                      {calendar::Granularity::Quarter, calendar::dayOf(QDate(2026, firstMonth, 1))}};
        target.value = value;
        target.rule.amount = value;
        store::SetTargets set;
        set.edits.push_back({target.key, target});
        ASSERT_TRUE(workspace->apply({{set}, ChangeKind::SetTargets, {QStringLiteral("1")}}));
        view.period = target.key.period;
        view.days = view.period->days();
        page->setView(view);
        settle(*page);
    }
    [[nodiscard]] QString told() const { return page->side()->realism()->lines().join(QLatin1Char('\n')); }
    void giveReason()
    {
        QTest::keyClicks(page->side()->reason()->findChild<QPlainTextEdit *>(), QStringLiteral("Plan"));
    }

    const calendar::Period quarter{calendar::Granularity::Quarter, calendar::dayOf(QDate(2027, 1, 1))};
    std::unique_ptr<TargetsPage> page;
};

} // namespace

TEST_F(TargetsPageTest, TheHeadOfTargetsSaysThatTheyAreTargets)
{
    EXPECT_EQ(head(TargetsModel::Kind::Target), u"Target") << "its months have to fit beside it";
    EXPECT_EQ(page->model()->headerData(4, Qt::Horizontal, Qt::ToolTipRole).toString(),
              u"Target: Q1\u00a02027");
    page->resize(1600, 900);
    EXPECT_EQ(head(TargetsModel::Kind::Target), u"Target, Q1 2027");
    page->resize(1072, 900);
    view.period = month(3);
    view.days = view.period->days();
    page->setView(view);
    settle(*page);
    EXPECT_EQ(head(TargetsModel::Kind::Target), u"Target, Mar 26");
    EXPECT_EQ(page->model()->headerData(4, Qt::Horizontal, Qt::ToolTipRole).toString(),
              u"Target: March\u00a02026");
}

TEST_F(TargetsPageTest, AQuarterTypedIsSpreadEvenlyOverItsMonths)
{
    type(search, 0, QStringLiteral("100"));
    EXPECT_EQ(text(search, 0), u"100");
    EXPECT_EQ(text(search, 1), u"34");
    EXPECT_EQ(text(search, 2), u"33");
    EXPECT_EQ(text(search, 3), u"33");
    EXPECT_TRUE(page->applyButton()->text().startsWith(u"Apply 1 "_qs));
    EXPECT_TRUE(workspace->content()->targets.empty()) << "nothing is stored before it is applied";
}

TEST_F(TargetsPageTest, LastYearsShapeIsOneClickAway)
{
    type(search, 0, QStringLiteral("100"));
    page->grid()->goTo(at(search, 0));
    QRadioButton *like = page->side()->spreadButton(targets::Spreading::LastYear);
    QTest::mouseClick(like, Qt::LeftButton, {}, QPoint(8, like->height() / 2));
    EXPECT_EQ(text(search, 1), u"20");
    EXPECT_EQ(text(search, 2), u"30");
    EXPECT_EQ(text(search, 3), u"50");
}

TEST_F(TargetsPageTest, AMonthMovedByHandLeavesTheRestToTheOthers)
{
    type(search, 0, QStringLiteral("100"));
    type(search, 1, QStringLiteral("40"));
    EXPECT_EQ(text(search, 0), u"100");
    EXPECT_EQ(text(search, 2), u"30");
    EXPECT_EQ(text(search, 3), u"30");
}

TEST_F(TargetsPageTest, ChangesAreAppliedTogetherWithAReasonAndUndoneAsOneStep)
{
    type(search, 0, QStringLiteral("100"));
    type(email, 0, QStringLiteral("+10%"));
    EXPECT_TRUE(page->applyButton()->text().startsWith(u"Apply 2 "_qs));
    QTest::mouseClick(page->applyButton(), Qt::LeftButton);
    EXPECT_TRUE(workspace->content()->targets.empty()) << "a reason is asked for";
    giveReason();
    QTest::mouseClick(page->applyButton(), Qt::LeftButton);
    ASSERT_SOON_EQ(workspace->content()->targets.size(), size_t(2));
    ASSERT_SOON(!page->model()->isChanged()); // told a moment after it is stored
    settle(*page);
    for (const targets::Target &target : workspace->content()->targets)
        EXPECT_EQ(target.value, target.key.channel == search ? 100 : 110);
    const auto revisions = workspace->targetRevisions(workspace->content()->targets.front().key);
    ASSERT_TRUE(revisions);
    EXPECT_EQ(revisions->front().why, u"Plan");
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(workspace->content()->targets.empty());
}

TEST_F(TargetsPageTest, CtrlZTakesBackWhatWasTypedAndNothingThatIsStored)
{
    type(search, 0, QStringLiteral("100"));
    type(search, 0, QStringLiteral("abc"));
    type(email, 0, QStringLiteral("70"));
    page->grid()->setFocus();
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    asked.ignore();
    QCoreApplication::sendEvent(page->grid(), &asked);
    EXPECT_TRUE(asked.isAccepted()) << "else the window would undo what is stored";
    QTest::keyClick(page->grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page->model()->edits().size(), 1U);
    EXPECT_EQ(text(search, 0), u"abc");
    QTest::keyClick(page->grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(search, 0), u"100");
    QTest::keyClick(page->grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(page->model()->isChanged());
    asked.ignore();
    QCoreApplication::sendEvent(page.get(), &asked);
    EXPECT_FALSE(asked.isAccepted());
}

TEST_F(TargetsPageTest, ABlockIsPastedFromASpreadsheet)
{
    QApplication::clipboard()->setText(QStringLiteral("1 000\n500\n"));
    page->grid()->goTo(at(search, 0));
    page->grid()->setFocus();
    QTest::keyClick(page->grid(), Qt::Key_V, Qt::ControlModifier);
    settle(*page);
    const bool searchFirst = at(search, 0).row() < at(email, 0).row();
    EXPECT_EQ(text(search, 0), searchFirst ? u"1,000" : u"500");
    EXPECT_EQ(page->model()->edits().size(), 2U);
}

TEST_F(TargetsPageTest, WhatCannotBeReadStaysInItsCellAndIsNotApplied)
{
    type(search, 0, QStringLiteral("abc"));
    EXPECT_EQ(text(search, 0), u"abc");
    EXPECT_FALSE(page->model()->faultOf(at(search, 0)).isEmpty());
    EXPECT_TRUE(page->model()->edits().empty());
    type(search, 0, QStringLiteral("90"));
    EXPECT_TRUE(page->model()->faultOf(at(search, 0)).isEmpty());
}

TEST_F(TargetsPageTest, TheCardTellsWhatIsUsualAndTheChance)
{
    type(search, 0, QStringLiteral("300"));
    page->grid()->goTo(at(search, 0));
    ASSERT_TRUE(waitUntil([this] { return page->side()->realism()->lines().size() >= 4; }));
    EXPECT_TRUE(told().contains(u"Change needed vs"_qs)) << qPrintable(told());
    EXPECT_TRUE(told().contains(u"+200.0%"_qs)) << qPrintable(told());
    EXPECT_TRUE(told().contains(u"Chance to meet it"_qs)) << qPrintable(told());
}

TEST_F(TargetsPageTest, LongNamesOfTargetsThatDisagreeDoNotPushTheCardsOutOfSight)
{
    store::SetTargets set;
    for (const auto &[channel, value] : {std::pair(ChannelId::All, 100.0), {search, 10.0}, {email, 20.0}}) {
        targets::Target target;
        target.key = {QStringLiteral("revenue"), channel, quarter};
        target.value = value;
        target.rule.amount = value;
        set.edits.push_back({target.key, target});
    }
    ASSERT_TRUE(workspace->apply({{set}, ChangeKind::SetTargets, {QStringLiteral("3")}}));
    const auto link = [this]() -> LinkButton * {
        for (auto *each : page->side()->findChildren<LinkButton *>()) {
            if (each->text().contains(u"all channels"_qs))
                return each;
        }
        return nullptr;
    };
    ASSERT_TRUE(waitUntil([&] { return link() != nullptr; }));
    link()->setText(link()->text().repeated(3));
    settle(*page);
    EXPECT_LE(page->side()->widget()->minimumSizeHint().width(), page->side()->viewport()->width());
}

TEST_F(TargetsPageTest, TheCardFollowsEveryKeyOfATarget)
{
    page->grid()->goTo(at(search, 0));
    page->grid()->setFocus();
    // What is usual and expected, before anything is typed.
    ASSERT_SOON(told().contains(u"Forecast: 100"_qs));
    EXPECT_FALSE(told().contains(u"Chance"_qs)) << qPrintable(told());
    QTest::keyClicks(page->grid(), QStringLiteral("3"));
    QWidget *editor = QApplication::focusWidget();
    EXPECT_TRUE(told().contains(u"-97.0%"_qs) || told().contains(u"−97.0%"_qs)) << qPrintable(told());
    QTest::keyClicks(editor, QStringLiteral("00"));
    EXPECT_TRUE(told().contains(u"+200.0%"_qs)) << qPrintable(told());
    EXPECT_EQ(page->side()->realism()->word(), u"Hardly reachable");
    QTest::keyClick(editor, Qt::Key_Escape);
    ASSERT_SOON(!told().contains(u"Chance"_qs)); // nothing was set
}

TEST_F(TargetsPageTest, DeleteTakesATargetAway)
{
    type(search, 0, QStringLiteral("100"));
    giveReason();
    QTest::mouseClick(page->applyButton(), Qt::LeftButton);
    ASSERT_SOON_EQ(workspace->content()->targets.size(), size_t(1));
    ASSERT_SOON(!page->model()->isChanged());
    settle(*page);
    page->grid()->goTo(at(search, 0));
    page->grid()->setFocus();
    QTest::keyClick(page->grid(), Qt::Key_Delete);
    EXPECT_EQ(text(search, 0), u"–");
    EXPECT_TRUE(page->applyButton()->text().startsWith(u"Apply 1 "_qs));
}

// Today is 10 June 2026; each quarter has 20 + 30 + 50 leads a channel.
TEST_F(TargetsPageTest, DigitsTypedBesideATargetDoNotLeadAway)
{
    const QModelIndex current = page->grid()->currentIndex();
    const QModelIndex forecast = current.siblingAtColumn(page->grid()->model()->columnCount() - 1);
    ASSERT_FALSE(forecast.flags().testFlag(Qt::ItemIsEditable));
    page->grid()->setCurrentIndex(forecast);
    for (const char *digit : {"0", "1", "2", "3", "4", "5"}) {
        QTest::keyClicks(page->grid(), QLatin1String(digit));
        EXPECT_EQ(page->grid()->currentIndex(), forecast) << digit;
    }
}

TEST_F(TargetsPageTest, APeriodThatIsOverShowsItsFactsAndNoChance)
{
    plan(1, search, 90);
    plan(1, email, 105);
    EXPECT_EQ(head(TargetsModel::Kind::Forecast), u"Actual");
    EXPECT_EQ(head(TargetsModel::Kind::Chance), u"Attained");
    EXPECT_EQ(text(search, TargetsModel::Kind::Forecast), u"100");
    EXPECT_EQ(text(search, TargetsModel::Kind::Chance), u"111.1%");
    EXPECT_EQ(statusOf(search), Status::Met);
    EXPECT_EQ(text(email, TargetsModel::Kind::Chance), u"95.2%");
    EXPECT_EQ(statusOf(email), Status::Close);
    page->grid()->goTo(at(search, 0));
    ASSERT_SOON(told().contains(u"Actual: 100"_qs));
    EXPECT_TRUE(told().contains(u"Attained: 111.1%"_qs)) << qPrintable(told());
    EXPECT_FALSE(told().contains(u"Chance"_qs)) << qPrintable(told());
    EXPECT_FALSE(told().contains(u"Forecast"_qs)) << qPrintable(told());
    EXPECT_EQ(page->side()->realism()->word(), u"Met");
}

TEST_F(TargetsPageTest, ARunningPeriodShowsWhatIsExpectedAndTheChance)
{
    plan(4, search, 90);
    EXPECT_EQ(head(TargetsModel::Kind::Forecast), u"Expected");
    EXPECT_EQ(head(TargetsModel::Kind::Chance), u"Chance");
    EXPECT_TRUE(text(search, TargetsModel::Kind::Chance).endsWith(u'%'));
    EXPECT_TRUE(text(search, TargetsModel::Kind::Forecast, Qt::ToolTipRole).startsWith(u"So far: "_qs))
        << qPrintable(text(search, TargetsModel::Kind::Forecast, Qt::ToolTipRole));
    plan(7, search, 90);
    EXPECT_EQ(head(TargetsModel::Kind::Forecast), u"Forecast");
}

TEST_F(TargetsPageTest, TheYearBeforeIsShownOnce)
{
    const auto heads = [this] {
        QStringList texts;
        for (int column = 0; column < page->model()->columnCount(); ++column)
            texts += page->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return texts;
    };
    EXPECT_EQ(heads().mid(1, 2), QStringList({u"Q1 26"_qs, u"Q4 26*"_qs}))
        << "of a quarter that of a year ago and the one before, which is not over";
    view.period = calendar::Period{calendar::Granularity::Year, calendar::dayOf(QDate(2026, 1, 1))};
    view.days = view.period->days();
    page->setView(view);
    settle(*page);
    EXPECT_EQ(heads().filter(u"2025"_qs).size(), 1) << qPrintable(heads().join(u", "_qs));
    EXPECT_EQ(text(search, TargetsModel::Kind::Previous), u"400") << "4 quarters of 20 + 30 + 50";
    EXPECT_EQ(at(search, 0).column(), 3);
    type(search, 0, u"500"_qs);
    EXPECT_EQ(text(search, 0), u"500") << "the first target is that of the year";
}

TEST_F(TargetsPageTest, NamesAreWholeWhereTheFiguresLeaveRoom)
{
    QTableView *grid = page->grid();
    ASSERT_GT(grid->model()->rowCount(), 0);
    const int named = grid->columnWidth(0);
    int others = 0;
    for (int column = 1; column < grid->model()->columnCount(); ++column)
        others += grid->columnWidth(column);
    EXPECT_LE(named + others, grid->viewport()->width()) << "no column is out of sight";
    for (int row = 0; row < grid->model()->rowCount(); ++row)
        EXPECT_GE(named, grid->sizeHintForIndex(grid->model()->index(row, 0)).width()) << row;
}

TEST_F(TargetsPageTest, TheFootTellsWhatTheMarksMeanAndOnlyOfMarksThatAreThere)
{
    const auto *foot = page->findChild<TargetsFoot *>();
    ASSERT_TRUE(foot);
    EXPECT_EQ(foot->legend()->words(),
              QStringList({u"changed, not applied"_qs, u"spread or added up"_qs, u"has a remark"_qs}));
    EXPECT_GT(foot->legend()->heightForWidth(200), foot->legend()->heightForWidth(2000)) << "a second line";
    EXPECT_LE(foot->legend()->geometry().right(), foot->width());
    const bool isMarked = head(TargetsModel::Kind::Previous).endsWith(u'*');
    EXPECT_EQ(foot->partial()->isVisible(), isMarked);
}

TEST_F(TargetsPageTest, TheFiguresOfTheCardAreInOneForm)
{
    type(search, 0, QStringLiteral("27 000 000"));
    page->grid()->goTo(at(search, 0));
    ASSERT_TRUE(waitUntil([this] { return page->side()->realism()->lines().size() >= 4; }));
    EXPECT_EQ(page->side()->realism()->value(), u"27.0M");
    type(search, 0, QStringLiteral("30"));
    ASSERT_SOON_EQ(page->side()->realism()->value(), u"30");
    type(search, 0, QStringLiteral("270 000"));
    ASSERT_SOON_EQ(page->side()->realism()->value(), u"270K");
}

TEST_F(TargetsPageTest, HeadsOfAYearAreWhole)
{
    view.period = calendar::Period{calendar::Granularity::Year, calendar::dayOf(QDate(2026, 1, 1))};
    view.days = view.period->days();
    page->resize(900, 700); // nothing is left over to share
    page->setView(view);
    settle(*page);
    QTableView *grid = page->grid();
    constexpr int padding = 10;
    for (int column = 1; column < grid->model()->columnCount(); ++column) {
        const QString head = grid->model()->headerData(column, Qt::Horizontal).toString();
        const double needed = exactTextWidth(font(TypeRole::Secondary), head) + 2 * padding;
        EXPECT_GE(grid->columnWidth(column), needed) << qPrintable(head);
    }
}

} // namespace vekha::ui

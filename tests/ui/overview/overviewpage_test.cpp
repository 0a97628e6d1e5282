// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"
#include "tests/ui/overview/monthfigures.h"
#include "tests/waiting.h"

#include "ui/common/buttons.h"
#include "ui/common/cellroles.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"
#include "ui/common/fields.h"
#include "ui/common/metricpicker.h"
#include "ui/overview/tilegrid.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

namespace vekha::ui {

namespace {

class OverviewPageTest : public testing::MonthFigures {
protected:
    void SetUp() override
    {
        MonthFigures::SetUp();
        page = std::make_unique<OverviewPage>(context);
        QObject::connect(page.get(), &Page::destinationChosen, page.get(),
                         [this](const Destination &to) { chosen.push_back(to); });
        QObject::connect(page.get(), &Page::messageShown, page.get(),
                         [this](const QString &text, bool undoable) {
                             messages.append(text);
                             lastUndoable = undoable;
                         });
    }
    void TearDown() override { page->setWorkspace(nullptr); }

    void openFilled()
    {
        enterFigures();
        open(*page);
    }

    TileGrid *grid() const { return page->findChild<TileGrid *>(); }
    KpiTile *tile(int index) const { return grid()->tile(index); }
    QString cell(int row, int column) const
    {
        return page->findChild<DataTable *>()->model()->index(row, column).data().toString();
    }
    QVariant cellStatus(int row, int column) const
    {
        return page->findChild<DataTable *>()->model()->index(row, column).data(StatusRole);
    }
    /// Waits until so many changes were told.
    void waitForMessage(int count = 1)
    {
        ASSERT_TRUE(waitUntil([&] { return messages.size() >= count; }));
        settle(*page);
    }
    QAction *menuAction(const QString &text) const
    {
        for (const QMenu *menu : page->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text() == text)
                    return action;
            }
        }
        return nullptr;
    }

    std::unique_ptr<OverviewPage> page;
    std::vector<Destination> chosen;
    QStringList messages;
    bool lastUndoable = false;
};

} // namespace

TEST_F(OverviewPageTest, TilesShowValueChangeTargetAndStatus)
{
    openFilled();
    ASSERT_EQ(grid()->count(), 3);
    const TileContent &revenue = tile(0)->content();
    EXPECT_EQ(revenue.name, u"Revenue");
    EXPECT_EQ(revenue.value, u"₽1.8M");
    EXPECT_EQ(revenue.change, u"+20.0%"); // 1.8 / 1.5
    EXPECT_EQ(revenue.changeRole, Role::OkText);
    EXPECT_EQ(revenue.comparedWith, u"vs April");
    EXPECT_EQ(revenue.status, Status::Close); // 1.8 of 2.0 is 90 %
    EXPECT_EQ(revenue.gauge.text, u"90%");
    EXPECT_EQ(tile(1)->content().value, u"280");
    EXPECT_EQ(tile(1)->content().change, u"+12.0%"); // 280 / 250
    EXPECT_EQ(tile(1)->content().status, Status::Met);
    EXPECT_EQ(tile(2)->content().value, u"₽436"); // 122,000 / 280 = 435.71
    EXPECT_EQ(tile(2)->content().change, u"−1.0%"); // of 440
    EXPECT_EQ(tile(2)->content().changeRole, Role::OkText) << "less is better";
    EXPECT_EQ(tile(2)->content().status, Status::Close); // 400 / 435.71
    EXPECT_EQ(tile(2)->content().gauge.text, u"92%");
}

TEST_F(OverviewPageTest, FirstFiguresAreShownBeforeAnythingElseIsAskedFor)
{
    enterFigures();
    QString shownFirst;
    int answered = 0;
    QObject::connect(page.get(), &Page::settled, page.get(), [&] {
        if (++answered == 1 && grid()->count() == 3)
            shownFirst = tile(0)->content().value;
    });
    open(*page);
    EXPECT_EQ(answered, 1) << "what is to come and the warnings are asked for when this is painted";
    EXPECT_EQ(shownFirst, u"₽1.8M");
    EXPECT_TRUE(waitUntil([&] { return answered > 1 && !page->isAsking(); }));
    EXPECT_EQ(tile(0)->content().value, u"₽1.8M");
}

TEST_F(OverviewPageTest, TilesSpeakAndExplainThemselves)
{
    openFilled();
    EXPECT_EQ(tile(0)->accessibleName(), u"Revenue, ₽1.8M, +20.0% vs April, 90.0% of target, close");
    EXPECT_TRUE(tile(0)->toolTip().contains(u"₽1,800,000"));
    EXPECT_EQ(tile(0)->content().history.actual.size(), 24u);
    EXPECT_EQ(tile(0)->content().history.actual.back(), 1'800'000);
}

TEST_F(OverviewPageTest, TableShowsFiguresOfAllChannelsWithTheirStatus)
{
    openFilled();
    EXPECT_EQ(cell(0, 0), u"Revenue");
    EXPECT_EQ(cell(0, 1), u"1.80");
    EXPECT_EQ(cell(0, 2), u"1.20");
    EXPECT_EQ(cell(0, 3), u"0.60");
    EXPECT_EQ(cell(1, 2), u"180");
    EXPECT_EQ(cell(2, 1), u"₽436");
    EXPECT_EQ(cell(2, 2), u"₽650"); // 117,000 / 180
    EXPECT_EQ(cell(2, 3), u"₽50.00");
    EXPECT_EQ(cellStatus(0, 1).toInt(), int(Status::Close));
    EXPECT_EQ(cellStatus(0, 2).toInt(), int(Status::Missed)); // 1.2 of 1.5
    EXPECT_EQ(cellStatus(0, 3).toInt(), int(Status::Met));
    EXPECT_EQ(cellStatus(1, 3).toInt(), int(Status::NoTarget));
}

TEST_F(OverviewPageTest, ClickOnTileOrCellOpensTheMetric)
{
    openFilled();
    QTest::mouseClick(tile(1), Qt::LeftButton, {}, QPoint(40, 40));
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0],
              (Destination{QStringLiteral("metric"), QStringLiteral("leads"), ChannelId::All, {}, month(5)}));
    auto *table = page->findChild<DataTable *>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 3)).center());
    ASSERT_EQ(chosen.size(), 2u);
    EXPECT_EQ(chosen[1].metric, u"revenue");
    EXPECT_EQ(chosen[1].channel, email);
}

TEST_F(OverviewPageTest, KeysOpenMoveAndRemoveTiles)
{
    openFilled();
    tile(0)->setFocus();
    QTest::keyClick(tile(0), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0].metric, u"revenue");
    QTest::keyClick(tile(0), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    waitForMessage();
    EXPECT_EQ(storedTiles(), (QStringList{u"leads"_qs, u"revenue"_qs, u"cpl"_qs}));
    EXPECT_EQ(tile(1)->content().name, u"Revenue");
    EXPECT_TRUE(tile(1)->hasFocus()) << "the focus goes with the tile";
    QTest::keyClick(tile(2), Qt::Key_Delete);
    waitForMessage(2);
    EXPECT_EQ(grid()->count(), 2);
    EXPECT_TRUE(lastUndoable);
    EXPECT_EQ(messages.last(), u"Tile removed: Cost per lead (CPL)");
    ASSERT_TRUE(workspace->undo());
    settle(*page);
    EXPECT_EQ(grid()->count(), 3);
    EXPECT_EQ(tile(2)->content().name, u"CPL");
}

TEST_F(OverviewPageTest, MenuKeyOffersWhatCanBeDoneWithATile)
{
    openFilled();
    const QPoint middle = tile(0)->rect().center();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, middle, tile(0)->mapToGlobal(middle));
    QApplication::sendEvent(tile(0), &byKey);
    ASSERT_TRUE(menuAction(u"Set a target…"_qs));
    menuAction(u"Set a target…"_qs)->trigger();
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0].page, u"target");
    QAction *wider = menuAction(u"Make it two columns wide"_qs);
    ASSERT_TRUE(wider);
    wider->trigger();
    waitForMessage();
    EXPECT_EQ(stored().tiles[0].columns, 2);
    EXPECT_GT(tile(0)->width(), tile(1)->width());
}

TEST_F(OverviewPageTest, TileOfOneChannelIsAddedBySearch)
{
    openFilled();
    page->findChild<SecondaryButton *>()->click();
    auto *picker = page->findChild<MetricPicker *>(); // made when it is first asked for
    ASSERT_TRUE(picker && picker->isVisible());
    picker->channelBox()->setCurrentIndex(picker->channelBox()->findText(u"Email"_qs));
    QTest::keyClicks(picker->searchField(), u"cost per lead"_qs);
    QTest::keyClick(picker->searchField(), Qt::Key_Return);
    waitForMessage();
    ASSERT_EQ(grid()->count(), 4);
    EXPECT_EQ(stored().tiles[3].channel, email);
    EXPECT_EQ(tile(3)->content().name, u"CPL, Email");
    EXPECT_EQ(tile(3)->content().value, u"₽50.00");
}

TEST_F(OverviewPageTest, LanguageChangesNumbersAndNamesAtOnce)
{
    openFilled();
    context.setLanguage(Language::Russian);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(page.get(), &change);
    settle(*page);
    EXPECT_EQ(tile(0)->content().name, u"Выручка");
    EXPECT_EQ(tile(0)->content().value, u"1,8\u00a0млн\u00a0₽");
    EXPECT_EQ(tile(0)->content().change, u"+20,0\u00a0%");
    EXPECT_EQ(page->findChild<SegmentedControl *>()->segmentText(0), u"Обзор месяца");
}

TEST_F(OverviewPageTest, TileWithoutFiguresSaysWhatLacksAndLeadsThere)
{
    enterFigures();
    view.period = month(6);
    view.days = view.period->days();
    open(*page);
    const TileContent &leads = tile(1)->content();
    EXPECT_EQ(leads.status, Status::NoData); // June has no target
    EXPECT_EQ(leads.value, u"–");
    EXPECT_FALSE(leads.lacking.isEmpty());
    EXPECT_EQ(leads.before, u"May: 280");
    EXPECT_EQ(tile(1)->link()->text(), u"Enter data for June\u00a02026");
    QTest::mouseClick(tile(1)->link(), Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0], (Destination{QStringLiteral("data"), QStringLiteral("leads"), ChannelId::All,
                                      QStringLiteral("entry"), month(6)}));
}

TEST_F(OverviewPageTest, EmptyWorkspaceLeadsToEnteringFigures)
{
    open(*page);
    EmptyState *shown = nullptr;
    for (auto *state : page->findChildren<EmptyState *>())
        shown = state->isVisible() ? state : shown;
    ASSERT_TRUE(shown);
    QTest::mouseClick(shown->primary(), Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 1u);
    EXPECT_EQ(chosen[0].page, u"data");
    EXPECT_EQ(chosen[0].section, u"entry");
}

TEST_F(OverviewPageTest, DashboardsAreNamedCopiedAndRemoved)
{
    openFilled();
    auto *boards = page->findChild<SegmentedControl *>();
    Q_EMIT boards->addRequested();
    auto *dialog = page->findChild<QDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Sales"_qs);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    waitForMessage();
    ASSERT_EQ(boards->count(), 2);
    EXPECT_EQ(boards->segmentText(boards->current()), u"Sales") << "the new one is shown";
    EXPECT_EQ(grid()->count(), 0);
    Q_EMIT boards->menuRequested(1, QPoint());
    ASSERT_TRUE(menuAction(u"Remove"_qs));
    menuAction(u"Remove"_qs)->trigger();
    waitForMessage(2);
    EXPECT_EQ(boards->count(), 1);
    EXPECT_EQ(grid()->count(), 3);
    ASSERT_TRUE(workspace->undo());
    settle(*page);
    EXPECT_EQ(boards->count(), 2);
}

} // namespace vekha::ui

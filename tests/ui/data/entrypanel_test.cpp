// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/data/entrypaneltest.h"

#include "ui/common/buttons.h"
#include "ui/common/dialog.h"
#include "ui/common/fields.h"
#include "ui/data/entrybar.h"
#include "ui/data/entrynote.h"
#include "ui/data/entrystart.h"
#include "ui/data/metriceditor.h"
#include "ui/data/metricspanel.h"
#include "ui/theme/type.h"

#include <QClipboard>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTimer>

using namespace vekha;
using namespace vekha::ui;
using calendar::Granularity;
using calendar::Period;

TEST_F(EntryPanelTest, TypingStoresAndEnterMovesDown)
{
    enter(at("spend", 4), QStringLiteral("1 451 000"));
    EXPECT_EQ(grid().currentIndex(), at("impressions", 4));
    waitFor([&] { return stored("spend", 4) == 1451000; });
    waitFor([&] { return !model().look(at("spend", 4)).pending; });
    EXPECT_EQ(text(at("spend", 4)), QStringLiteral("1\u00a0451\u00a0000"));
    expectStep(ChangeKind::EnterFact,
               {QStringLiteral("spend"), QString::number(number(channel)), QStringLiteral("2026-04")});
}

TEST_F(EntryPanelTest, KpisFollowWhileOneTypes)
{
    store("spend", {{month(4), 1000}});
    store("leads", {{month(4), 10}});
    waitFor([&] { return text(at("cpl", 4)) == QStringLiteral("100"); });
    click(at("leads", 4));
    type(QStringLiteral("20"));
    EXPECT_EQ(text(at("cpl", 4)), QStringLiteral("50,00")) << "before it is stored";
    EXPECT_EQ(stored("leads", 4), 10);
    key(Qt::Key_Escape);
    waitFor([&] { return text(at("cpl", 4)) == QStringLiteral("100"); });
    EXPECT_EQ(stored("leads", 4), 10);
}

TEST_F(EntryPanelTest, WhatIsWrongStaysVisibleAndIsNotStored)
{
    store("leads", {{month(4), 1398}});
    waitFor([&] { return model().cell(at("leads", 4))->stored == 1398; });
    enter(at("leads", 4), QStringLiteral("1 41о"));
    EXPECT_EQ(text(at("leads", 4)), QStringLiteral("1 41о"));
    EXPECT_TRUE(model().look(at("leads", 4)).wrong);
    EXPECT_EQ(stored("leads", 4), 1398);
    EXPECT_EQ(remarksOn("leads", 4), 1);
    click(at("leads", 4));
    EXPECT_TRUE(panel->line()->message().contains(QStringLiteral("1\u00a0398")))
        << qPrintable(panel->line()->message());
    ASSERT_TRUE(panel->line()->fixLink()->isVisible());
    EXPECT_TRUE(panel->line()->fixLink()->text().contains(QStringLiteral("1\u00a0410")));
    QTest::mouseClick(panel->line()->fixLink(), Qt::LeftButton);
    waitFor([&] { return stored("leads", 4) == 1410; });
    EXPECT_EQ(remarksOn("leads", 4), 0);
}

TEST_F(EntryPanelTest, EscapeGivesUpAWrongText)
{
    enter(at("leads", 4), QStringLiteral("many"));
    click(at("leads", 4));
    key(Qt::Key_Escape);
    EXPECT_FALSE(model().look(at("leads", 4)).wrong);
    EXPECT_EQ(text(at("leads", 4)), QStringLiteral("–"));
}

TEST_F(EntryPanelTest, PastesThreeByFourFromASpreadsheetAsOneStep)
{
    QApplication::clipboard()->setText(
        QStringLiteral("Показатель\tянв. 2026\tфев. 2026\tмар. 2026\tапр. 2026\n"
                       "Расходы\t1 234,5\t2 000\t3 000 ₽\t4 000\n"
                       "Показы\t10\t20\t30\t40\n"
                       "Клики\t1\t2\t3\t-\n"));
    store("clicks", {{month(4), 99}});
    waitFor([&] { return model().cell(at("clicks", 4))->stored == 99; });
    click(at("spend", 1));
    key(Qt::Key_V, Qt::ControlModifier);
    waitFor([&] { return stored("spend", 1) == 1234.5; });
    EXPECT_EQ(stored("spend", 3), 3000);
    EXPECT_EQ(stored("impressions", 4), 40);
    EXPECT_EQ(stored("clicks", 3), 3);
    EXPECT_EQ(stored("clicks", 4), std::nullopt) << "a dash is no figure";
    expectStep(ChangeKind::PasteFacts, {QStringLiteral("12")});
    ASSERT_TRUE(workspace->undo().has_value());
    EXPECT_EQ(stored("spend", 1), std::nullopt);
    EXPECT_EQ(stored("clicks", 4), 99);
    waitFor([&] { return model().look(at("spend", 1)).missing; });
}

TEST_F(EntryPanelTest, WhatWasPastedIsSelectedAfterwards)
{
    QApplication::clipboard()->setText(QStringLiteral("1\t2\t3\n4\t5\t6\n"));
    click(at("spend", 1));
    key(Qt::Key_V, Qt::ControlModifier);
    waitFor([&] { return stored("impressions", 3) == 6; });
    const QRect pasted(at("spend", 1).column(), at("spend", 1).row(), 3, 2);
    EXPECT_EQ(grid().selectedArea(), pasted);
    waitFor([&] { return !page->isAsking(); });
    EXPECT_EQ(grid().selectedArea(), pasted) << "also once the grid is read anew";
}

TEST_F(EntryPanelTest, UndoingAPasteTakesBackWhatWasNoFigureInIt)
{
    QApplication::clipboard()->setText(QStringLiteral("10\tabc\n"));
    click(at("spend", 1));
    key(Qt::Key_V, Qt::ControlModifier);
    waitFor([&] { return stored("spend", 1) == 10; });
    waitFor([&] { return !page->isAsking(); });
    ASSERT_NE(model().wrongAt(at("spend", 2)), nullptr);
    ASSERT_TRUE(workspace->undo().has_value());
    waitFor([&] { return model().wrongAt(at("spend", 2)) == nullptr; });
    EXPECT_TRUE(model().look(at("spend", 2)).missing);
}

TEST_F(EntryPanelTest, TheFrameAroundACellIsPaintedOverWhereItWas)
{
    /// Gathers what is painted anew.
    struct Painted : QObject {
        QRegion region;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } painted;
    click(at("spend", 1));
    QApplication::processEvents();
    const QRect cell = grid().visualRect(grid().currentIndex());
    grid().viewport()->installEventFilter(&painted);
    key(Qt::Key_Down);
    waitFor([&] { return !painted.region.isEmpty(); });
    EXPECT_EQ(painted.region.intersected(cell.adjusted(0, 0, 5, 5)).boundingRect(), cell.adjusted(0, 0, 5, 5))
        << "the handle lies over the next column";
}

TEST_F(EntryPanelTest, PastesPointsInARussianWindow)
{
    QApplication::clipboard()->setText(QStringLiteral("1,234.50\t1,000\n"));
    click(at("spend", 1));
    key(Qt::Key_V, Qt::ControlModifier);
    waitFor([&] { return stored("spend", 1) == 1234.5; });
    EXPECT_EQ(stored("spend", 2), 1000);
}

TEST_F(EntryPanelTest, PastesBeyondTheLastColumnAndSaysWhatFoundNoPlace)
{
    QStringList row;
    for (int i = 1; i <= 12; ++i)
        row.append(QString::number(i));
    QStringList lines;
    for (int i = 0; i < 10; ++i)
        lines.append(row.join(QLatin1Char('\t')));
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    QSignalSpy messages(panel, &Page::messageShown);
    click(at("spend", 1));
    key(Qt::Key_V, Qt::ControlModifier);
    waitFor([&] { return stored("spend", 12) == 12; });
    EXPECT_EQ(stored("cost_of_sales", 12), 12);
    ASSERT_FALSE(messages.isEmpty());
    EXPECT_TRUE(messages.first().first().toString().contains(QStringLiteral("12")));
    waitFor([&] { return model().periodAt(model().columnCount() - 1) == month(12); });
}

TEST_F(EntryPanelTest, FillsDownAndRight)
{
    store("impressions", {{month(1), 7}});
    waitFor([&] { return model().cell(at("impressions", 1))->stored == 7; });
    click(at("impressions", 1));
    grid().selectArea(QRect(QPoint(at("impressions", 1).column(), rowOf("impressions")),
                            QPoint(at("impressions", 1).column(), rowOf("sessions"))));
    key(Qt::Key_D, Qt::ControlModifier);
    waitFor([&] { return stored("sessions", 1) == 7; });
    expectStep(ChangeKind::FillFacts, {QStringLiteral("2")});
    click(at("impressions", 2));
    key(Qt::Key_R, Qt::ControlModifier);
    waitFor([&] { return stored("impressions", 2) == 7; });
}

TEST_F(EntryPanelTest, TheFillHandleCopiesAsFarAsItIsDragged)
{
    store("impressions", {{month(1), 7}});
    waitFor([&] { return model().cell(at("impressions", 1))->stored == 7; });
    click(at("impressions", 1));
    const QPoint handle = grid().fillHandle().center();
    const QPoint end = grid().visualRect(at("impressions", 3)).center();
    QTest::mousePress(grid().viewport(), Qt::LeftButton, {}, handle);
    QTest::mouseMove(grid().viewport(), end);
    QMouseEvent move(QEvent::MouseMove, end, grid().viewport()->mapToGlobal(end), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(grid().viewport(), &move);
    QTest::mouseRelease(grid().viewport(), Qt::LeftButton, {}, end);
    waitFor([&] { return stored("impressions", 3) == 7; });
    EXPECT_EQ(stored("impressions", 2), 7);
}

TEST_F(EntryPanelTest, DeleteClearsAndUndoBringsBack)
{
    store("spend", {{month(3), 30}, {month(4), 40}});
    waitFor([&] { return model().cell(at("spend", 4))->stored == 40; });
    click(at("spend", 3));
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    waitFor([&] { return !stored("spend", 3) && !stored("spend", 4); });
    expectStep(ChangeKind::ClearFacts, {QStringLiteral("2")});
    ASSERT_TRUE(workspace->undo().has_value());
    EXPECT_EQ(stored("spend", 4), 40);
    waitFor([&] { return !model().look(at("spend", 4)).pending; });
    waitFor([&] { return text(at("spend", 4)) == QStringLiteral("40,00"); });
}

TEST_F(EntryPanelTest, CopiesForASpreadsheetOfTheSameLanguage)
{
    store("spend", {{month(3), 1234.5}, {month(4), 40}});
    waitFor([&] { return model().cell(at("spend", 4))->stored == 40; });
    QSignalSpy described(panel, &Page::selectionDescribed);
    click(at("spend", 3));
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_TRUE(described.last().first().toString().contains(QStringLiteral("1\u00a0275")))
        << qPrintable(described.last().first().toString());
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("1234,5\t40\n"));
}

TEST_F(EntryPanelTest, KeysMoveAsInASpreadsheet)
{
    click(at("spend", 4));
    key(Qt::Key_Tab);
    EXPECT_EQ(grid().currentIndex(), at("spend", 5));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(grid().currentIndex(), at("spend", 4));
    key(Qt::Key_Return);
    EXPECT_EQ(grid().currentIndex(), at("impressions", 4));
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(grid().currentIndex(), at("spend", 4));
    key(Qt::Key_Up);
    EXPECT_EQ(grid().currentIndex(), at("spend", 4)) << "the section line above is no cell";
    key(Qt::Key_Home);
    EXPECT_EQ(grid().currentIndex().column(), 0);
    key(Qt::Key_End);
    EXPECT_EQ(grid().currentIndex().column(), model().columnCount() - 1);
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_FALSE(model().isSection(grid().currentIndex().row()));
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(grid().currentIndex(), model().index(1, 0));
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_GT(grid().statistics().cells, 20);
}

TEST_F(EntryPanelTest, ArrowsLeaveACellThatIsTypedInAndF2StaysInIt)
{
    click(at("spend", 3));
    type(QStringLiteral("12"));
    key(Qt::Key_Right);
    EXPECT_EQ(grid().currentIndex(), at("spend", 4));
    waitFor([&] { return stored("spend", 3) == 12; });
    waitFor([&] { return model().cell(at("spend", 3))->stored == 12; });
    click(at("spend", 3));
    key(Qt::Key_F2);
    auto *editor = grid().viewport()->findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), QStringLiteral("12"));
    key(Qt::Key_End);
    key(Qt::Key_Left);
    EXPECT_EQ(grid().currentIndex(), at("spend", 3));
    type(QStringLiteral("5"));
    key(Qt::Key_Return);
    waitFor([&] { return stored("spend", 3) == 152; });
}

TEST_F(EntryPanelTest, ANoteIsWrittenInItsPopup)
{
    store("clicks", {{month(2), 54100}});
    waitFor([&] { return model().cell(at("clicks", 2))->stored.has_value(); });
    click(at("clicks", 2));
    key(Qt::Key_F2, Qt::ShiftModifier);
    ASSERT_TRUE(panel->note()->isVisible());
    panel->note()->editor()->setPlainText(QStringLiteral("Счётчик не работал"));
    QTest::keyClick(panel->note()->editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(panel->note()->isVisible());
    waitFor([&] { return model().look(at("clicks", 2)).note; });
    EXPECT_EQ(model().cell(at("clicks", 2))->note, QStringLiteral("Счётчик не работал"));
    EXPECT_EQ(stored("clicks", 2), 54100);
    expectStep(ChangeKind::EditNote,
               {QStringLiteral("clicks"), QString::number(number(channel)), QStringLiteral("2026-02")});
}

TEST_F(EntryPanelTest, AMonthOverDaysAsksBeforeItReplacesThem)
{
    const Period first{Granularity::Day, day(2026, 5, 1)};
    store("spend", {{first, 100}, {{Granularity::Day, day(2026, 5, 2)}, 250}});
    waitFor([&] { return text(at("spend", 5)) == QStringLiteral("350"); });
    EXPECT_TRUE(model().look(at("spend", 5)).derived);
    enter(at("spend", 5), QStringLiteral("400"));
    ASSERT_TRUE(panel->overlapBar()->isVisible());
    store("leads", {{month(1), 5}}); // the question outlives a refresh
    waitFor([&] { return model().cell(at("leads", 1))->stored == 5; });
    ASSERT_TRUE(panel->overlapBar()->isVisible());
    EXPECT_EQ(stored("spend", 5), std::nullopt);
    Q_EMIT panel->overlapBar()->keepRequested();
    waitFor([&] { return text(at("spend", 5)) == QStringLiteral("350"); });
    EXPECT_FALSE(panel->overlapBar()->isVisible());
    EXPECT_EQ(stored("spend", first), 100);

    enter(at("spend", 5), QStringLiteral("400"));
    const auto links = panel->overlapBar()->findChildren<LinkButton *>();
    QTest::mouseClick(links.first(), Qt::LeftButton);
    waitFor([&] { return stored("spend", 5) == 400; });
    EXPECT_EQ(stored("spend", first), std::nullopt);
    ASSERT_TRUE(workspace->undo().has_value());
    EXPECT_EQ(stored("spend", first), 100);
}

TEST_F(EntryPanelTest, UnusualFiguresAreMarkedAndCanBeCalledRight)
{
    std::vector<std::pair<Period, double>> figures;
    for (int number = 1; number <= 12; ++number)
        figures.push_back({{Granularity::Month, day(2025, number, 1)}, 1300 + 20.0 * number});
    figures.push_back({month(3), 2140});
    store("leads", figures);
    waitFor([&] { return model().look(at("leads", 3)).unusual; });
    ASSERT_EQ(remarksOn("leads", 3), 1) << qPrintable(panel->checks()->texts().join(u'\n'));
    EXPECT_TRUE(panel->checks()->texts().first().contains(QStringLiteral("1\u00a0320")));
    Q_EMIT panel->checks()->accepted(at("leads", 3));
    waitFor([&] { return !model().look(at("leads", 3)).unusual; });
    EXPECT_TRUE(model().look(at("leads", 3)).note);
    EXPECT_EQ(remarksOn("leads", 3), 0);
}

TEST_F(EntryPanelTest, OtherLayoutsStoreInTheirPlaces)
{
    EntryRequest request;
    request.layout = EntryRequest::Layout::OneInput;
    request.input = QStringLiteral("leads");
    panel->setRequest(request);
    waitFor([&] { return model().sheet().request.layout == EntryRequest::Layout::OneInput; });
    const int column = at("leads", 4).column();
    ASSERT_EQ(model().sheet().rows[0].channel, channel);
    enter(model().index(1, column), QStringLiteral("30"));
    enter(model().index(2, column), QStringLiteral("12"));
    waitFor([&] { return stored("leads", 4) == 30; });
    waitFor([&] { return text(model().index(model().rowCount() - 1, column)) == QStringLiteral("42"); });
    request.layout = EntryRequest::Layout::OnePeriod;
    panel->setRequest(request);
    waitFor([&] { return model().sheet().request.layout == EntryRequest::Layout::OnePeriod; });
    EXPECT_EQ(model().columnName(1), QStringLiteral("Рассылка"));
}

TEST_F(EntryPanelTest, TheRunningPeriodStandsAtTheRightEdge)
{
    const auto lastSeen = [&] { return grid().columnAt(grid().viewport()->width() - 4); };
    EntryRequest request;
    request.granularity = Granularity::Day;
    request.channel = channel;
    panel->setRequest(request);
    waitFor([&] { return model().sheet().request.granularity == Granularity::Day; });
    EXPECT_EQ(model().periodAt(lastSeen()).first, day(2026, 5, 24));
    page->resize(1000, 700);
    waitFor([&] {
        return grid().viewport()->width() < 700 && model().periodAt(lastSeen()).first == day(2026, 5, 24);
    });
    const int columns = model().columnCount();
    grid().goTo(model().index(1, 0));
    key(Qt::Key_Left);
    waitFor([&] { return model().columnCount() > columns; });
    EXPECT_EQ(model().periodAt(grid().currentIndex().column()).first, day(2026, 5, 24) - 61)
        << "one stays where one was";
    EXPECT_TRUE(grid().viewport()->rect().intersects(grid().visualRect(grid().currentIndex())));
}

TEST_F(EntryPanelTest, AnEmptyGridSaysWhatBelongsThereAndOffersTheNextStep)
{
    EXPECT_TRUE(panel->start()->isVisible());
    EXPECT_TRUE(grid().isVisible()) << "one can type at once";
    QSignalSpy led(page.get(), &Page::destinationChosen);
    QTest::mouseClick(panel->start()->importButton(), Qt::LeftButton);
    ASSERT_EQ(led.size(), 1);
    EXPECT_EQ(led[0][0].value<Destination>().page, QStringLiteral("import"));
    click(at("spend", 4));
    QApplication::clipboard()->setText(QStringLiteral("100\t200"));
    QTest::mouseClick(panel->start()->pasteLink(), Qt::LeftButton);
    waitFor([&] { return stored("spend", 4) == 100; });
    waitFor([&] { return !panel->start()->isVisible(); });
}

TEST_F(EntryPanelTest, WholeColumnsStandBesideWholeNames)
{
    for (const int width : {1180, 1173, 1061}) {
        page->resize(width, 760);
        QCoreApplication::processEvents();
        EXPECT_EQ(grid().viewport()->width() % grid().columnWidth(0), 0)
            << "no strip of a further column at a width of " << width;
        const QFontMetrics metrics(ui::font(TypeRole::Body));
        const int room = grid().verticalHeader()->width() - 36 - 20;
        EXPECT_GE(room, metrics.horizontalAdvance(model().rowName(rowOf("revenue"))) +
                            metrics.horizontalAdvance(u", ₽"_qs));
    }
}

TEST_F(EntryPanelTest, TheDataCheckIsOnlyAsTallAsWhatItSays)
{
    const auto *checks = panel->findChild<EntryChecks *>();
    waitFor([&] { return checks->isVisible(); });
    ASSERT_TRUE(checks->texts().isEmpty());
    QCoreApplication::processEvents();
    EXPECT_LT(checks->height(), grid().height() / 2);
    enter(at("spend", 4), u"abc"_qs);
    waitFor([&] { return !checks->texts().isEmpty(); });
    waitFor([&] { return checks->height() >= grid().height(); });
}

TEST_F(EntryPanelTest, CtrlPageKeysChangeThePeriodWhereverTheKeyboardIs)
{
    EntryRequest request;
    request.layout = EntryRequest::Layout::OnePeriod;
    panel->setRequest(request);
    waitFor([&] { return model().sheet().request.layout == EntryRequest::Layout::OnePeriod; });
    page->sections()->setFocus();
    QTest::keyClick(page->sections(), Qt::Key_PageUp, Qt::ControlModifier);
    waitFor([&] { return model().sheet().request.days.first == day(2026, 4, 1); });
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_PageDown, Qt::ControlModifier);
    waitFor([&] { return model().sheet().request.days.first == day(2026, 5, 1); });
}

TEST_F(EntryPanelTest, CtrlPageKeysTurnOverAsManyColumnsAsAreSeen)
{
    click(at("leads", 4));
    page->resize(900, 700);
    page->sections()->setFocus();
    const int before = grid().currentIndex().column();
    QTest::keyClick(page->sections(), Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_LT(grid().currentIndex().column(), before);
    EXPECT_EQ(grid().currentIndex().row(), rowOf("leads"));
}

TEST_F(EntryPanelTest, ShowsWhereTheFiguresAreWhenTheyAreOfLongAgo)
{
    const Period old{Granularity::Month, day(2021, 3, 1)};
    store("spend", {{old, 500}});
    page->setWorkspace(nullptr);
    page->setWorkspace(workspace.get());
    waitFor([&] {
        return model().hasSheet() && grid().currentIndex().isValid() &&
               model().periodAt(grid().currentIndex().column()) == old;
    });
    EXPECT_TRUE(grid().viewport()->rect().intersects(grid().visualRect(grid().currentIndex())));
    EXPECT_EQ(model().periodAt(model().columnCount() - 1), month(8)) << "today is reached by scrolling";
}

TEST_F(EntryPanelTest, GoesToTheNewestPeriodThatWasImported)
{
    store("spend", {{month(4), 500}});
    const Period old{Granularity::Month, day(2023, 2, 1)};
    store("spend", {{old, 700}});
    page->showImported({old, old.days()});
    waitFor([&] {
        return grid().currentIndex().isValid() && model().periodAt(grid().currentIndex().column()) == old;
    });
    EXPECT_TRUE(grid().viewport()->rect().intersects(grid().visualRect(grid().currentIndex())));
}

TEST_F(EntryPanelTest, ASheetOfDaysDoesNotReachFromAnOldImportToToday)
{
    store("spend", {{month(4), 500}});
    EntryRequest request = model().sheet().request;
    request.granularity = Granularity::Day;
    panel->setRequest(request);
    waitFor([&] { return model().sheet().request.granularity == Granularity::Day; });
    const Period old{Granularity::Day, day(2019, 3, 1)};
    store("spend", {{old, 700}});
    page->showImported({old, old.days()});
    waitFor([&] {
        return grid().currentIndex().isValid() && model().periodAt(grid().currentIndex().column()) == old;
    });
    EXPECT_LE(model().columnCount(), 400);
}

TEST_F(EntryPanelTest, FindGoesFromMatchToMatch)
{
    click(at("spend", 4));
    key(Qt::Key_F, Qt::ControlModifier);
    QKeyEvent letter(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("к"));
    QApplication::sendEvent(panel->bar()->search(), &letter);
    const int first = grid().currentIndex().row();
    QTest::keyClick(panel->bar()->search(), Qt::Key_F3);
    EXPECT_NE(grid().currentIndex().row(), first);
    panel->bar()->search()->setText(QStringLiteral("нет такого"));
    QTest::keyClick(panel->bar()->search(), Qt::Key_Return);
    EXPECT_TRUE(panel->line()->message().contains(QStringLiteral("нет такого")));
}

TEST_F(EntryPanelTest, ADestinationLeadsToItsCell)
{
    page->open(
        {QStringLiteral("data"), QStringLiteral("orders"), channel, QStringLiteral("entry"), month(2)});
    waitFor([&] { return grid().currentIndex() == at("orders", 2); });
    EXPECT_EQ(page->current().section, QStringLiteral("entry"));
    EXPECT_EQ(page->current().channel, channel);
}

// Not a test of anything: pictures to look at, where VEKHA_SHOTS names a folder.
TEST_F(EntryPanelTest, Pictures)
{
    const QString shots = qEnvironmentVariable("VEKHA_SHOTS");
    if (shots.isEmpty())
        GTEST_SKIP() << "VEKHA_SHOTS is not set";
    const std::vector<std::pair<const char *, std::vector<double>>> rows{
        {"spend", {1512000, 1338000, 1295000, 1402000, 1451000}},
        {"impressions", {9840000, 8120000, 8010000, 8730000, 8905000}},
        {"clicks", {61200, 53900, 54100, 57800, 58200}},
        {"sessions", {58800, 51700, 52000, 55400, 55700}},
        {"leads", {1604, 1371, 1352, 2140, 1398}},
        {"orders", {596, 498, 489, 531, 524}},
        {"new_customers", {441, 372, 368, 405, 398}},
        {"revenue", {7290000, 5940000, 5786000, 6231000, 6174000}}};
    for (const auto &[metric, values] : rows) {
        std::vector<std::pair<Period, double>> figures;
        for (int back = 10; back >= 1; --back)
            figures.push_back({month(1).shifted(-1 - back), values[size_t(back) % 3] * 0.96});
        for (size_t i = 0; i < values.size(); ++i)
            figures.push_back({month(1).shifted(int(i) - 1), values[i]});
        for (int date = 1; date <= 24; ++date)
            figures.push_back({{Granularity::Day, day(2026, 5, date)}, std::round(values[4] / 30)});
        store(metric, figures);
    }
    waitFor([&] { return text(at("orders", 4)) == QStringLiteral("524"); });
    click(at("clicks", 2));
    key(Qt::Key_F2, Qt::ShiftModifier);
    panel->note()->editor()->setPlainText(QStringLiteral("Счётчик не работал 11–12 февраля"));
    QTest::keyClick(panel->note()->editor(), Qt::Key_Return, Qt::ControlModifier);
    waitFor([&] { return model().look(at("clicks", 2)).note; });
    QApplication::setActiveWindow(page.get());
    grid().setFocus();
    enter(at("leads", 4), QStringLiteral("1 41о"));
    click(at("leads", 4));
    const auto shoot = [&](const QString &name, QSize size) {
        page->resize(size);
        QTest::qWait(200);
        page->grab().save(shots + QLatin1Char('/') + name + QStringLiteral(".png"));
    };
    shoot(QStringLiteral("entry-light-1440"), {1232, 762});
    shoot(QStringLiteral("entry-light-1280"), {1072, 662});
    theme.setChoice(SchemeChoice::Dark);
    shoot(QStringLiteral("entry-dark-1440"), {1232, 762});
    theme.setChoice(SchemeChoice::Light);
    enter(at("spend", 5), QStringLiteral("400"));
    grid().selectArea(QRect(at("impressions", 2).column(), rowOf("impressions"), 3, 3));
    shoot(QStringLiteral("entry-overlap"), {1232, 762});
    Q_EMIT panel->overlapBar()->keepRequested();
    EntryRequest request;
    request.layout = EntryRequest::Layout::OnePeriod;
    panel->setRequest(request);
    waitFor([&] { return model().sheet().request.layout == EntryRequest::Layout::OnePeriod; });
    shoot(QStringLiteral("entry-period"), {1232, 762});
    request.layout = EntryRequest::Layout::OneChannel;
    request.granularity = Granularity::Day;
    request.channel = channel;
    panel->setRequest(request);
    waitFor([&] { return model().sheet().request.granularity == Granularity::Day; });
    context.setLanguage(Language::English);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(panel, &change);
    shoot(QStringLiteral("entry-days-en"), {1232, 762});
}

// A table copied with its headings goes to the rows and months it names, wherever the cursor stands.
TEST_F(EntryPanelTest, PastedRowsGoWhereTheirNamesLead)
{
    QApplication::clipboard()->setText(
        QStringLiteral("Показатель\t2026-03\tАпрель 2026\nЛиды\t21\t22\nРасходы на рекламу, "
                       "₽\t3000\t4000\n"
                       "Что-то иное\t1\t2\n"));
    click(at("impressions", 2));
    key(Qt::Key_V, Qt::ControlModifier);
    waitFor([&] { return stored("spend", 4) == 4000; });
    EXPECT_EQ(stored("leads", 3), 21);
    EXPECT_EQ(stored("leads", 4), 22);
    EXPECT_EQ(stored("spend", 3), 3000);
    EXPECT_EQ(stored("impressions", 2), std::nullopt);
    expectStep(ChangeKind::PasteFacts, {QStringLiteral("4")});
}

TEST_F(EntryPanelTest, ChannelOfCampaignsOpensWithTheirTotalAndAsksBeforeAddingToIt)
{
    storeOfCampaign("leads", 4, 60);
    waitFor([&] { return text(at("leads", 4)) == QLatin1String("60"); });
    EXPECT_TRUE(model().look(at("leads", 4)).derived);

    enter(at("leads", 4), QStringLiteral("5"));
    EXPECT_TRUE(panel->overlapBar()->isVisible());
    QTest::keyClick(panel->overlapBar(), Qt::Key_Escape);
    EXPECT_FALSE(panel->overlapBar()->isVisible());
    waitFor([&] { return text(at("leads", 4)) == QLatin1String("60"); });

    enter(at("leads", 4), QStringLiteral("5"));
    QTest::mouseClick(panel->overlapBar()->findChildren<LinkButton *>().front(), Qt::LeftButton);
    waitFor([&] { return text(at("leads", 4)) == QLatin1String("65"); });
    EXPECT_EQ(model().cell(at("leads", 4))->stored, 5);
}

TEST_F(EntryPanelTest, AnotherSectionIsNotOpenedOverUnsavedChangesWithoutAsking)
{
    page->open(
        {QStringLiteral("data"), QStringLiteral("leads"), ChannelId::All, QStringLiteral("metrics"), {}});
    auto *metrics = qobject_cast<MetricsPanel *>(page->panel(QStringLiteral("metrics")));
    waitFor([&] { return metrics->editor()->isEnabled() && !metrics->isAsking(); });
    QLineEdit *name = metrics->editor()->nameField(Language::Russian);
    QTest::keyClicks(name, QStringLiteral("x"));
    ASSERT_TRUE(metrics->editor()->isChanged());
    QTimer::singleShot(0, qApp, [] {
        auto *question = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(question);
        QTest::mouseClick(question->cancel(), Qt::LeftButton);
    });
    page->open({QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("entry"), {}});
    EXPECT_EQ(page->current().section, QStringLiteral("metrics"));
    EXPECT_TRUE(metrics->editor()->isChanged());
    EXPECT_EQ(page->sections()->current(), 2);

    QTimer::singleShot(0, qApp, [] {
        auto *question = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(question);
        question->accept();
    });
    page->open({QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("entry"), {}});
    EXPECT_EQ(page->current().section, QStringLiteral("entry"));
    EXPECT_FALSE(metrics->editor()->isChanged());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z in the entry grid: what is typed and in no file comes before what is stored.
#include "tests/ui/data/entrypaneltest.h"

#include "ui/common/buttons.h"

#include <QAction>
#include <QClipboard>
#include <QMainWindow>

using namespace vekha;
using namespace vekha::ui;

namespace {

/// The entry grid in a window whose Ctrl+Z undoes what is stored, as the main window's does.
class EntryUndo : public EntryInBothLanguages {
protected:
    EntryUndo()
    {
        window.setCentralWidget(page.get());
        auto *undo = new QAction(&window);
        undo->setShortcut(QKeySequence::Undo);
        QObject::connect(undo, &QAction::triggered, &window, [this] { (void)workspace->undoLater(); });
        window.addAction(undo);
        window.resize(1180, 760);
        window.show();
        QApplication::setActiveWindow(&window);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        waitFor([&] { return model().hasSheet() && !page->isAsking(); });
    }

    ~EntryUndo() override { window.takeCentralWidget(); }

    /// Through the window, which looks for shortcuts first.
    void undoByKeyboard()
    {
        QWidget *focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        QTest::keyClick(focus->window()->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    }

    QMainWindow window;
};

} // namespace

TEST_P(EntryUndo, TakesBackWhatIsNoFigureAndNothingThatIsStored)
{
    enter(at("spend", 3), QStringLiteral("100"));
    waitFor([&] { return stored("spend", 3) == 100; });
    enter(at("leads", 4), QStringLiteral("many"));
    enter(at("orders", 4), QStringLiteral("few"));
    undoByKeyboard();
    EXPECT_EQ(model().wrongAt(at("orders", 4)), nullptr);
    EXPECT_NE(model().wrongAt(at("leads", 4)), nullptr);
    EXPECT_EQ(grid().currentIndex(), at("orders", 4));
    undoByKeyboard();
    EXPECT_EQ(model().wrongAt(at("leads", 4)), nullptr);
    waitFor([&] { return !page->isAsking(); });
    EXPECT_EQ(stored("spend", 3), 100);
    undoByKeyboard();
    waitFor([&] { return stored("spend", 3) == std::nullopt; });
}

TEST_P(EntryUndo, UndoesWhatWasStoredAfterTheMistakeFirst)
{
    const QString empty = at("spend", 3).data().toString();
    enter(at("leads", 4), QStringLiteral("many"));
    enter(at("spend", 3), QStringLiteral("100"));
    waitFor([&] { return stored("spend", 3) == 100 && !page->isAsking(); });
    undoByKeyboard();
    // Shown as taken back, which comes after it is stored.
    waitFor([&] { return at("spend", 3).data().toString() == empty && !page->isAsking(); });
    EXPECT_EQ(stored("spend", 3), std::nullopt);
    EXPECT_NE(model().wrongAt(at("leads", 4)), nullptr);
    undoByKeyboard();
    EXPECT_EQ(model().wrongAt(at("leads", 4)), nullptr);
}

TEST_P(EntryUndo, TakesBackAMistakeTypedWhileAFigureWasOnItsWay)
{
    enter(at("spend", 3), QStringLiteral("100"));
    enter(at("leads", 4), QStringLiteral("many")); // at once: the first is not stored yet
    waitFor([&] { return stored("spend", 3) == 100 && !page->isAsking(); });
    undoByKeyboard();
    EXPECT_EQ(model().wrongAt(at("leads", 4)), nullptr);
    EXPECT_EQ(stored("spend", 3), 100);
}

TEST_P(EntryUndo, TakesBackWhatAQuestionStandsFor)
{
    const calendar::Period first{calendar::Granularity::Day, day(2026, 5, 1)};
    store("spend", {{first, 100}, {{calendar::Granularity::Day, day(2026, 5, 2)}, 250}});
    waitFor([&] { return model().cell(at("spend", 5))->overlaps(); });
    enter(at("spend", 5), QStringLiteral("400"));
    ASSERT_TRUE(panel->overlapBar()->isVisible());
    undoByKeyboard();
    EXPECT_FALSE(panel->overlapBar()->isVisible());
    waitFor([&] { return !model().look(at("spend", 5)).pending; });
    EXPECT_EQ(stored("spend", first), 100);
    EXPECT_EQ(stored("spend", 5), std::nullopt);
}

TEST_P(EntryUndo, TakesBackAPastedBlockThatWaitsAsAWhole)
{
    store("spend", {{{calendar::Granularity::Day, day(2026, 5, 1)}, 100}});
    waitFor([&] { return model().cell(at("spend", 5))->overlaps(); });
    QApplication::clipboard()->setText(QStringLiteral("10\t400\nabc\t20\n"));
    click(at("spend", 4));
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(panel->overlapBar()->isVisible());
    undoByKeyboard();
    EXPECT_FALSE(panel->overlapBar()->isVisible());
    EXPECT_EQ(model().wrongAt(at("impressions", 4)), nullptr);
    waitFor([&] { return !page->isAsking(); });
    EXPECT_EQ(stored("spend", 4), std::nullopt);
    EXPECT_EQ(stored("impressions", 5), std::nullopt);
}

TEST_P(EntryUndo, TakesBackAPasteWithoutAnyFigureInOneStep)
{
    QApplication::clipboard()->setText(QStringLiteral("1..2\t3..4\n"));
    click(at("leads", 3));
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(model().wrongCells().size(), 2);
    undoByKeyboard();
    EXPECT_TRUE(model().wrongCells().isEmpty());
}

TEST_P(EntryUndo, TheButtonTakesBackTheSame)
{
    enter(at("spend", 3), QStringLiteral("100"));
    waitFor([&] { return stored("spend", 3) == 100 && !page->isAsking(); });
    enter(at("leads", 4), QStringLiteral("many"));
    auto *button = page->findChild<SecondaryButton *>();
    waitFor([&] { return button->isEnabled(); });
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(model().wrongAt(at("leads", 4)), nullptr);
    EXPECT_EQ(stored("spend", 3), 100);
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, EntryUndo, bothLanguages(), languageName);

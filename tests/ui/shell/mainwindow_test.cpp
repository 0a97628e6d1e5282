// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/demo/demo.h"
#include "tests/ui/typing.h"
#include "tests/ui/wholewindow.h"
#include "tests/waiting.h"
#include "ui/common/buttons.h"
#include "ui/common/dialog.h"
#include "ui/common/fields.h"
#include "ui/data/datapage.h"
#include "ui/data/metriceditor.h"
#include "ui/data/metricspanel.h"
#include "ui/shell/checklistpopup.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/periodfield.h"
#include "ui/shell/periodpopup.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace vekha;
using namespace vekha::ui;
using calendar::Granularity;
using calendar::Period;

namespace {

// One demo for all tests: each copies its file.
const QString &demoFile()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("demo.vekha"));
        OpenOptions options;
        options.systemDate = QDate(2026, 11, 22);
        const auto made = demo::create(file, Language::English, options);
        EXPECT_TRUE(made.has_value());
        return file;
    }();
    return path;
}

class MainWindowTest : public ::testing::Test, protected WholeWindow {
protected:
    MainWindowTest()
    {
        translators.setLanguage(Language::English);
        options.systemDate = QDate(2026, 11, 22);
        showWindow({1440, 900});
    }
    ~MainWindowTest() override { translators.setLanguage(Language::English); }

    void openDemo()
    {
        file = folder.filePath(QStringLiteral("work.vekha"));
        ASSERT_TRUE(QFile::copy(demoFile(), file));
        window->openFile(file);
        ASSERT_TRUE(opens());
    }

    QString file;
};

} // namespace

TEST_F(MainWindowTest, StartsWithTheDemoAndAnOwnWorkspaceOnOffer)
{
    const auto *start = window->findChild<StartPage *>();
    ASSERT_TRUE(start && start->isVisible());
    EXPECT_TRUE(start->demoButton()->isVisible());
    EXPECT_TRUE(start->newButton()->isVisible());
    EXPECT_FALSE(window->topBar()->isVisible());
}

TEST_F(MainWindowTest, OpensTheLastFinishedMonthOfAWorkspace)
{
    openDemo();
    EXPECT_EQ(window->currentPage(), QStringLiteral("overview"));
    // The demo's today is 25 May 2026: April is the last month that is over.
    EXPECT_EQ(window->view().period, (Period{Granularity::Month, calendar::dayOf(QDate(2026, 4, 1))}));
    EXPECT_EQ(window->topBar()->periodField()->text(), QStringLiteral("April\u00a02026"));
}

TEST_F(MainWindowTest, StepsThroughPeriodsByKeys)
{
    openDemo();
    QTest::keyClick(window->topBar()->periodField(), Qt::Key_Right);
    EXPECT_EQ(window->topBar()->periodField()->text(), QStringLiteral("May\u00a02026"));
    QTest::keyClick(window->topBar()->periodField(), Qt::Key_Left);
    QTest::keyClick(window->topBar()->periodField(), Qt::Key_Left);
    EXPECT_EQ(window->topBar()->periodField()->text(), QStringLiteral("March\u00a02026"));
    EXPECT_TRUE(settles());
}

TEST_F(MainWindowTest, ChoosesAQuarterFromThePopup)
{
    openDemo();
    PeriodField *field = window->topBar()->periodField();
    QTest::mouseClick(field, Qt::LeftButton, {}, QPoint(60, 16));
    PeriodPopup *popup = field->popup();
    ASSERT_TRUE(popup->isVisible());
    const Period quarter{Granularity::Quarter, calendar::dayOf(QDate(2026, 1, 1))};
    QPushButton *button = popup->buttonOf(quarter);
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(window->view().period, quarter);
    EXPECT_EQ(field->text(), QStringLiteral("Q1\u00a02026"));
    EXPECT_TRUE(settles());
}

TEST_F(MainWindowTest, FiltersByAChannelAndClearsTheFilterByKey)
{
    openDemo();
    FilterButton *button = window->topBar()->channelsButton();
    button->openPopup();
    auto *popup = window->findChild<CheckListPopup *>();
    ASSERT_NE(popup, nullptr);
    const auto items = popup->list()->findItems(QStringLiteral("VK Ads"), Qt::MatchExactly);
    ASSERT_EQ(items.size(), 1);
    // On the name, not on the box.
    const QPoint name = popup->list()->visualItemRect(items.front()).center();
    QTest::mouseClick(popup->list()->viewport(), Qt::LeftButton, Qt::NoModifier, name);
    EXPECT_EQ(window->view().channels.size(), 1u);
    EXPECT_TRUE(button->isActive());
    EXPECT_EQ(button->value(), QStringLiteral("VK Ads"));
    popup->hide();
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(window->view().channels.empty());
    EXPECT_FALSE(button->isActive());
    EXPECT_TRUE(settles());
}

TEST_F(MainWindowTest, GoesToPagesBySideBarAndNumberAndBack)
{
    openDemo();
    QTest::mouseClick(window->sideBar()->row(QStringLiteral("channels")), Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), QStringLiteral("channels"));
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), QStringLiteral("trends"));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->currentPage(), QStringLiteral("channels"));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->currentPage(), QStringLiteral("overview"));
    EXPECT_TRUE(settles());
}

TEST_F(MainWindowTest, FocusStaysWithThePageThatIsShown)
{
    openDemo();
    const auto focusIsInPage = [this] {
        const QWidget *focused = window->focusWidget();
        return focused && !window->sideBar()->isAncestorOf(focused);
    };
    EXPECT_TRUE(focusIsInPage());
    // From the row of one page to another page by key: no row of the first keeps the focus.
    window->sideBar()->row(QStringLiteral("overview"))->setFocus(Qt::TabFocusReason);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(focusIsInPage());
    // A person going through the side bar stays in it.
    QAbstractButton *row = window->sideBar()->row(QStringLiteral("trends"));
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_Space);
    EXPECT_EQ(window->currentPage(), QStringLiteral("trends"));
    EXPECT_EQ(window->focusWidget(), row);
    EXPECT_TRUE(settles());
}

TEST_F(MainWindowTest, F6GoesThroughThePartsOfTheWindowAndEachKeepsItsPlace)
{
    openDemo();
    QApplication::setActiveWindow(window.get());
    QAbstractButton *row = window->sideBar()->row(QStringLiteral("trends"));
    row->setFocus(Qt::TabFocusReason);
    const auto isIn = [](const QWidget *pane) {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (pane == focused || pane->isAncestorOf(focused));
    };
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_TRUE(isIn(window->topBar()));
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_TRUE(isIn(window->page(QStringLiteral("overview"))));
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_TRUE(isIn(window->statusLine()));
    EXPECT_FALSE(window->statusLine()->accessibleName().isEmpty());
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_TRUE(isIn(window->menuBar()));
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr) << "no menu drops down by itself";
    QApplication::setActiveWindow(window.get()); // without a screen nobody is active after a menu was
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), row) << "where the side bar had it";
    QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(isIn(window->menuBar()));
    EXPECT_TRUE(settles());
}

TEST_F(MainWindowTest, AsksBeforeAHalfFilledFormIsLeftForAnotherPage)
{
    openDemo();
    window->open({QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("metrics"), {}});
    ASSERT_TRUE(settles());
    auto *page = qobject_cast<DataPage *>(window->page(QStringLiteral("data")));
    auto *panel = qobject_cast<MetricsPanel *>(page->panel(QStringLiteral("metrics")));
    auto *name = panel->editor()->nameField(Language::English);
    ASSERT_TRUE(name->isVisible());
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Money spent"));
    const auto answer = [this](const QString &verb) {
        QApplication::setActiveWindow(window.get());
        QTimer::singleShot(0, window.get(), [verb] {
            const QWidget *question = QApplication::activeModalWidget();
            ASSERT_NE(question, nullptr);
            const auto buttons = question->findChildren<QAbstractButton *>();
            for (QAbstractButton *button : buttons) {
                if (button->text() == verb)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
    };
    answer(QStringLiteral("Keep editing"));
    QTest::mouseClick(window->sideBar()->row(QStringLiteral("overview")), Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), QStringLiteral("data"));
    EXPECT_EQ(name->text(), QStringLiteral("Money spent"));
    answer(QStringLiteral("Keep editing"));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->currentPage(), QStringLiteral("data"));
    answer(QStringLiteral("Discard"));
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), QStringLiteral("channels"));
    EXPECT_TRUE(settles());
}

TEST_F(MainWindowTest, TakesOverAFileThatIsBeingOpenedWithoutMakingAStartPage)
{
    file = folder.filePath(QStringLiteral("early.vekha"));
    ASSERT_TRUE(QFile::copy(demoFile(), file));
    MainWindow other(context, translators, settings, options);
    other.takeOver(WorkspaceHost::begin(file, options));
    other.show();
    ASSERT_TRUE(waitUntil([&] { return other.workspace() && other.isSettled(); }));
    EXPECT_EQ(other.currentPage(), QStringLiteral("overview"));
    EXPECT_EQ(other.findChild<StartPage *>(), nullptr);
}

TEST_F(MainWindowTest, SaysWhyAFileBegunEarlyIsNotThere)
{
    MainWindow other(context, translators, settings, options);
    other.setQuiet(true);
    QSignalSpy failures(&other.host(), &WorkspaceHost::failed);
    other.takeOver(WorkspaceHost::begin(folder.filePath(QStringLiteral("none.vekha")), options));
    other.show();
    ASSERT_TRUE(waitUntil([&] { return failures.count() == 1; }));
    EXPECT_EQ(failures.front().front().value<Error>().code, ErrorCode::FileMissing);
    const auto *start = other.findChild<StartPage *>();
    EXPECT_TRUE(start && start->isVisible());
}

TEST_F(MainWindowTest, FindsImportFirstInBothLanguages)
{
    openDemo();
    for (const QString &typed : {QStringLiteral("imp"), QStringLiteral("имп")}) {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(window->palette()->isVisible());
        test::type(window->palette()->field(), typed);
        ASSERT_GT(window->palette()->list()->count(), 0);
        EXPECT_EQ(window->palette()->list()->item(0)->text(), QStringLiteral("Import a file"));
        QTest::keyClick(window->palette()->field(), Qt::Key_Escape);
    }
}

TEST_F(MainWindowTest, SwitchesLanguageEverywhereAtOnce)
{
    openDemo();
    window->setLanguage(Language::Russian);
    const QAbstractButton *row = window->sideBar()->row(QStringLiteral("overview"));
    EXPECT_TRUE(waitUntil([row] { return row->text() == QStringLiteral("Обзор"); }));
    EXPECT_EQ(window->topBar()->periodField()->text(), QStringLiteral("Апрель\u00a02026"));
    EXPECT_EQ(settings.language(), QStringLiteral("ru"));
    window->setLanguage(Language::English);
    EXPECT_TRUE(waitUntil([row] { return row->text() == QStringLiteral("Overview"); }));
    EXPECT_TRUE(settles());
}

TEST_F(MainWindowTest, TheLanguageIsSwitchedByItsKeyWhileADialogIsOpen)
{
    openDemo();
    QStringList titles, buttons;
    const auto look = [&] {
        const auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        titles += dialog->windowTitle();
        buttons += dialog->cancel()->text();
    };
    QTimer::singleShot(0, window.get(), [&] {
        look();
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_F9);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        look();
        const auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QStringList shown;
        for (const TextLabel *label : dialog->findChildren<TextLabel *>())
            shown += label->text();
        EXPECT_TRUE(shown.contains(QStringLiteral("Отменить"))) << qPrintable(shown.join(u'\n'));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_F9);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        look();
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    });
    window->showShortcuts();
    EXPECT_EQ(titles, QStringList({QStringLiteral("Keyboard shortcuts"), QStringLiteral("Сочетания клавиш"),
                                   QStringLiteral("Keyboard shortcuts")}));
    EXPECT_EQ(buttons,
              QStringList({QStringLiteral("Close"), QStringLiteral("Закрыть"), QStringLiteral("Close")}));
    // Without a dialog it is the key of the menu.
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_F9);
    EXPECT_EQ(context.language(), Language::Russian);
}

TEST_F(MainWindowTest, UndoesAndRedoesWhatWasDoneByKeys)
{
    openDemo();
    const auto content = window->workspace()->content();
    Settings changed = content->settings;
    changed.name = QStringLiteral("Another name");
    Change change;
    change.kind = ChangeKind::SaveSettings;
    change.edits.push_back(store::SaveSettings{changed});
    ASSERT_TRUE(window->workspace()->apply(change).has_value());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(
        waitUntil([&] { return window->workspace()->content()->settings.name == content->settings.name; }));
    EXPECT_TRUE(
        waitUntil([&] { return window->statusLine()->message().startsWith(QStringLiteral("Undone:")); }));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitUntil(
        [&] { return window->workspace()->content()->settings.name == QStringLiteral("Another name"); }));
    EXPECT_TRUE(settles());
}

TEST_F(MainWindowTest, ShowsWhatAnotherProgramChangedWithinASecond)
{
    openDemo();
    {
        auto other = Workspace::open(file, options);
        ASSERT_TRUE(other.has_value());
        Settings changed = (*other)->content()->settings;
        changed.name = QStringLiteral("From elsewhere");
        Change change;
        change.kind = ChangeKind::SaveSettings;
        change.edits.push_back(store::SaveSettings{changed});
        ASSERT_TRUE((*other)->apply(change).has_value());
    }
    EXPECT_TRUE(waitUntil([&] { return window->windowTitle().contains(QStringLiteral("From elsewhere")); }));
    EXPECT_TRUE(settles());
}

TEST_F(MainWindowTest, ComesBackToThePageAndPeriodWhereOneLeft)
{
    openDemo();
    window->open({QStringLiteral("channels"), {}, ChannelId::All, {}, {}});
    window->topBar()->periodField()->step(-2);
    EXPECT_TRUE(settles());
    window->close();
    window = std::make_unique<MainWindow>(context, translators, settings, options);
    window->show();
    window->openFile(file);
    ASSERT_TRUE(waitUntil([this] { return window->workspace() && window->isSettled(); }));
    EXPECT_EQ(window->currentPage(), QStringLiteral("channels"));
    EXPECT_EQ(window->topBar()->periodField()->text(), QStringLiteral("February\u00a02026"));
}

TEST_F(MainWindowTest, HidesTheNamesOfPagesInANarrowWindow)
{
    window->resize(1100, 700);
    EXPECT_TRUE(waitUntil([&] { return window->sideBar()->isNarrow(); }));
    window->resize(1300, 700);
    EXPECT_TRUE(waitUntil([&] { return !window->sideBar()->isNarrow(); }));
}

TEST_F(MainWindowTest, RefusesAFileThatIsNoWorkspaceAndGoesOn)
{
    const QString path = folder.filePath(QStringLiteral("note.vekha"));
    QFile wrong(path);
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write("this is a letter, not a workspace");
    wrong.close();
    window->setQuiet(true);
    window->openFile(path);
    EXPECT_TRUE(settles());
    EXPECT_EQ(window->workspace(), nullptr);
    EXPECT_TRUE(window->findChild<StartPage *>()->isVisible());
}

TEST_F(MainWindowTest, RemembersAnOwnWorkspaceButNotTheDemo)
{
    openDemo();
    // The demo is not remembered: it is for a look around.
    EXPECT_TRUE(settings.value(QStringLiteral("lastWorkspace")).toString().isEmpty());
    NewWorkspace setup;
    const QString own = folder.filePath(QStringLiteral("own.vekha"));
    ASSERT_TRUE(Workspace::create(own, setup, options).has_value());
    window->openFile(own);
    ASSERT_TRUE(waitUntil(
        [&] { return window->workspace() && window->workspace()->path() == own && window->isSettled(); }));
    EXPECT_EQ(settings.value(QStringLiteral("lastWorkspace")).toString(), own);
}

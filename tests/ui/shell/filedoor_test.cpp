// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come while the window is at work.
#include "ui/shell/filedoor.h"
#include "tests/ui/bothlanguages.h"
#include "tests/ui/wholewindow.h"
#include "tests/waiting.h"

#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace vekha;
using namespace vekha::ui;

namespace {

/// A window with a small workspace of its own, in either language.
class FileDoorTest : public ::testing::TestWithParam<Language>, protected WholeWindow {
protected:
    FileDoorTest() : WholeWindow(GetParam())
    {
        translators.setLanguage(GetParam());
        options.systemDate = QDate(2026, 11, 22);
        first = make(QStringLiteral("first"));
        second = make(QStringLiteral("second"));
        showWindow({1280, 800});
        door = new FileDoor(*window);
        QApplication::setActiveWindow(window.get());
        window->openFile(first);
        EXPECT_TRUE(becomesOpen(first));
    }
    ~FileDoorTest() override { translators.setLanguage(Language::English); }

    QString make(const QString &name)
    {
        const QString path = folder.filePath(name + QStringLiteral(".vekha"));
        NewWorkspace setup;
        setup.settings.name = name;
        EXPECT_TRUE(Workspace::create(path, setup, options).has_value());
        return path;
    }

    bool becomesOpen(const QString &path)
    {
        return waitUntil([&] {
            return window->workspace() && window->workspace()->path() == path && window->isSettled();
        });
    }

    /// Runs in the dialog that stands, then closes it as a person does.
    template <class Act> void withADialog(Act act)
    {
        QTimer::singleShot(0, window.get(), [&] {
            ASSERT_NE(QApplication::activeModalWidget(), nullptr);
            act();
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        });
        showMessage(window.get(), QStringLiteral("Question"), QStringLiteral("Answer me"));
    }

    FileDoor *door = nullptr;
    QString first;
    QString second;
};

} // namespace

TEST_P(FileDoorTest, AFileThatComesDuringADialogOpensAfterIt)
{
    withADialog([&] {
        door->take(second);
        EXPECT_EQ(window->workspace()->path(), first) << "the dialog may work on it";
        EXPECT_TRUE(window->statusLine()->message().contains(QStringLiteral("second.vekha")));
    });
    EXPECT_TRUE(becomesOpen(second));
    EXPECT_TRUE(door->waiting().isEmpty());
}

TEST_P(FileDoorTest, ATableThatComesDuringADialogIsOfferedToTheImportAfterIt)
{
    QFile table(folder.filePath(QStringLiteral("clicks.csv")));
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("date,channel,clicks\n2026-03-01,Newsletter,10\n");
    table.close();
    withADialog([&] { door->take(table.fileName()); });
    QString title;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        title = dialog->windowTitle();
        dialog->reject();
    });
    look.start(20);
    EXPECT_TRUE(waitUntil([&] { return title.contains(QStringLiteral("clicks.csv")); })) << qPrintable(title);
    EXPECT_TRUE(waitUntil([] { return QApplication::activeModalWidget() == nullptr; }));
}

TEST_P(FileDoorTest, AFileThatComesWhileAnotherIsBeingOpenedIsNotLost)
{
    const QString third = make(QStringLiteral("third"));
    door->take(second);
    door->take(third);
    EXPECT_TRUE(becomesOpen(third));
}

TEST_P(FileDoorTest, AFileThatComesDuringLongWorkOpensAfterIt)
{
    QTimer::singleShot(0, window.get(), [&] {
        QEventLoop work; // as long work waits, before its dialog comes up
        door->take(second);
        QTimer::singleShot(500, &work, &QEventLoop::quit);
        work.exec();
        EXPECT_EQ(window->workspace()->path(), first) << "the work may need it";
    });
    QEventLoop program;
    QTimer::singleShot(1500, &program, &QEventLoop::quit);
    program.exec();
    EXPECT_TRUE(becomesOpen(second));
}

TEST_P(FileDoorTest, AMaximisedWindowStaysSo)
{
    window->showMaximized();
    ASSERT_TRUE(window->isMaximized());
    door->take(second);
    EXPECT_TRUE(window->isMaximized());
    EXPECT_TRUE(becomesOpen(second));
    window->showMinimized();
    door->take({});
    EXPECT_FALSE(window->isMinimized());
    EXPECT_TRUE(window->isMaximized());
}

TEST_P(FileDoorTest, AFileThatCannotBeOpenedLeavesThePresentOneOpen)
{
    QFile wrong(folder.filePath(QStringLiteral("letter.vekha")));
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write("this is a letter, not a workspace");
    wrong.close();
    window->open({QStringLiteral("data"), {}, ChannelId::All, {}, {}});
    const Workspace *present = window->workspace();
    QString told;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        for (const auto *label : dialog->findChildren<TextLabel *>())
            told += label->text();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    look.start(20);
    window->openFile(wrong.fileName());
    EXPECT_TRUE(waitUntil([&] { return told.contains(QStringLiteral("letter.vekha")); })) << qPrintable(told);
    EXPECT_EQ(window->workspace(), present);
    EXPECT_EQ(window->currentPage(), QStringLiteral("data"));
    EXPECT_TRUE(window->page(QStringLiteral("data"))->isVisible());
    EXPECT_TRUE(window->isSettled() || waitUntil([&] { return window->isSettled(); }));
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, FileDoorTest, bothLanguages(), languageName);

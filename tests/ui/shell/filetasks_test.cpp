// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers for a file that cannot be opened.
#include "ui/common/buttons.h"
#include "tests/ui/wholewindow.h"
#include "tests/waiting.h"
#include "ui/common/dialog.h"
#include "ui/shell/filedesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace vekha::ui {

namespace {

class FileTasks : public ::testing::Test, protected WholeWindow {
protected:
    FileTasks() : path(folder.filePath(QStringLiteral("own.vekha")))
    {
        options.systemDate = QDate(2026, 6, 10);
        options.today = options.systemDate;
        NewWorkspace setup;
        setup.settings.backupFolder = folder.filePath(QStringLiteral("backups"));
        const auto made = Workspace::create(path, setup, options);
        EXPECT_TRUE(made.has_value());
        Progress progress;
        const auto kept = (*made)->backup({}, progress);
        EXPECT_TRUE(kept) << kept.error().detail.toStdString();
    }

    void TearDown() override
    {
        window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    // Opens the file in a window and presses the first button of the dialog that comes; true if it is open
    // then.
    bool opensAfterPressingPrimary()
    {
        window = std::make_unique<MainWindow>(context, translators, settings, options);
        window->show();
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [this, &watch] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->primary()->isVisible() || !dialog->primary()->isEnabled())
                return;
            watch.stop();
            title = dialog->windowTitle();
            button = dialog->primary()->text();
            QTest::mouseClick(dialog->primary(), Qt::LeftButton);
        });
        watch.start(50);
        window->openFile(path);
        return opens();
    }

    QString path;
    QString title;  ///< of the dialog
    QString button; ///< that was pressed
};

} // namespace

TEST_F(FileTasks, ADamagedFileIsReplacedByItsBackupInOneStep)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(64, '\xff'));
    file.close();
    EXPECT_TRUE(opensAfterPressingPrimary());
    EXPECT_EQ(title, QStringLiteral("The file is damaged"));
    EXPECT_EQ(button, QStringLiteral("Restore this backup"));
}

TEST_F(FileTasks, AStrangeJournalIsSetAsideAndTheFileOpened)
{
    const QString journal = path + QStringLiteral("-journal");
    QFile file(journal);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not of this file");
    file.close();
    EXPECT_TRUE(opensAfterPressingPrimary());
    EXPECT_EQ(title, QStringLiteral("A strange file lies beside this one"));
    EXPECT_EQ(button, QStringLiteral("Set it aside and open"));
    EXPECT_EQ(QFileInfo(journal + QStringLiteral(".aside-1")).size(), 16);
}

TEST_F(FileTasks, ADamagedBackupIsToldAndTheFileStaysOpen)
{
    const QDir backups(folder.filePath(QStringLiteral("backups")));
    for (const QFileInfo &backup : backups.entryInfoList(QDir::Files)) {
        QFile file(backup.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(64, '\xff'));
    }
    window = std::make_unique<MainWindow>(context, translators, settings, options);
    window->show();
    window->openFile(path);
    ASSERT_TRUE(waitUntil([this] { return window->workspace() && window->isSettled(); }));
    QStringList titles;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&titles] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        titles << dialog->windowTitle();
        if (dialog->primary()->isVisible() && dialog->primary()->isEnabled())
            QTest::mouseClick(dialog->primary(), Qt::LeftButton);
        else
            dialog->reject();
    });
    watch.start(50);
    window->files().restoreBackup();
    EXPECT_TRUE(waitUntil([&] { return titles.size() >= 2 && window->workspace() && window->isSettled(); }));
    EXPECT_EQ(titles.value(1), QStringLiteral("That did not work"));
    EXPECT_EQ(window->workspace()->path(), path);
}

} // namespace vekha::ui

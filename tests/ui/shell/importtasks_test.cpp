// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importtasks.h"
#include "tests/ui/wholewindow.h"
#include "tests/waiting.h"

#include "ui/common/buttons.h"
#include "ui/common/undobar.h"
#include "ui/data/entrygrid.h"
#include "ui/data/entrymodel.h"
#include "ui/data/entrypanel.h"
#include "ui/shell/importdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace vekha::ui {

namespace {

class ImportTasks : public ::testing::Test, protected WholeWindow {
protected:
    ImportTasks()
    {
        options.systemDate = QDate(2026, 6, 10);
        options.today = options.systemDate;
        const QString path = folder.filePath(QStringLiteral("own.vekha"));
        EXPECT_TRUE(Workspace::create(path, {}, options).has_value());
        showWindow({1440, 900});
        window->openFile(path);
        EXPECT_TRUE(opens());
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    // What the desktop sends when a file is let go over the window.
    void drop(QMimeData *data)
    {
        const QPoint place(400, 400);
        QDragEnterEvent enter(place, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent dropped(place, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &dropped);
    }

    void dropFile(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        drop(&data);
    }

    // Presses the first button of the dialog that opens, as soon as it may be pressed.
    void pressPrimaryOfTheDialog()
    {
        auto *watch = new QTimer(window.get());
        QObject::connect(watch, &QTimer::timeout, watch, [this, watch] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->primary()->isEnabled())
                return;
            title = dialog->windowTitle();
            watch->deleteLater();
            QTest::mouseClick(dialog->primary(), Qt::LeftButton);
        });
        watch->start(50);
    }

    QString title; ///< of the dialog that was confirmed
};

const char *const clicksOfMarch = "date,channel,clicks\n2026-03-01,Newsletter,10\n2026-03-02,Newsletter,12\n";

TEST_F(ImportTasks, ImportADroppedFileAndShowItsMonth)
{
    pressPrimaryOfTheDialog();
    dropFile(write(QStringLiteral("march.csv"), clicksOfMarch));
    ASSERT_TRUE(waitUntil([this] { return window->workspace()->dataEnd().has_value(); }));
    EXPECT_EQ(title, QStringLiteral("Import “march.csv”"));
    auto *bar = window->findChild<UndoBar *>();
    ASSERT_TRUE(waitUntil([&] { return bar->isVisible() && bar->link()->isVisible(); }));
    EXPECT_TRUE(bar->undoLink()->isVisible());
    window->open({QStringLiteral("channels"), {}, ChannelId::All, {}, {}});
    QTest::mouseClick(bar->link(), Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), QStringLiteral("overview"));
    ASSERT_TRUE(window->view().period);
    EXPECT_EQ(calendar::dateOf(window->view().period->first), QDate(2026, 3, 1));
}

TEST_F(ImportTasks, ShowOlderMonthsInTheGridWhenTheyAreImportedFromItsPage)
{
    pressPrimaryOfTheDialog();
    dropFile(write(QStringLiteral("march.csv"), clicksOfMarch));
    ASSERT_TRUE(waitUntil([this] { return window->workspace()->dataEnd().has_value(); }));
    window->open({QStringLiteral("data"), {}, ChannelId::All, {}, {}});
    auto *entry = window->findChild<EntryPanel *>();
    const auto isAt = [entry](int year, int month) {
        const QModelIndex at = entry->grid()->currentIndex();
        return at.isValid() &&
               entry->model()->periodAt(at.column()).days().contains(calendar::dayOf(QDate(year, month, 3)));
    };
    ASSERT_TRUE(waitUntil([&] { return isAt(2026, 3); }));
    pressPrimaryOfTheDialog();
    dropFile(write(QStringLiteral("old.csv"), "date,channel,clicks\n2023-05-01,Newsletter,7\n"));
    ASSERT_TRUE(waitUntil([&] { return isAt(2023, 5) && window->isSettled(); }));
    auto *bar = window->findChild<UndoBar *>();
    ASSERT_TRUE(waitUntil([&] { return bar->isVisible() && bar->link()->isVisible(); }));
    entry->grid()->goTo(entry->model()->index(1, entry->model()->columnCount() - 1));
    ASSERT_FALSE(isAt(2023, 5));
    QTest::mouseClick(bar->link(), Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), QStringLiteral("data"));
    EXPECT_TRUE(waitUntil([&] { return isAt(2023, 5) && window->isSettled(); }));
    EXPECT_EQ(calendar::dateOf(window->view().period->first), QDate(2023, 5, 1));
}

TEST_F(ImportTasks, LeadToTheChannelThatWasFilledAndBackWhenItIsUndone)
{
    window->open({QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("entry"), {}});
    auto *entry = window->findChild<EntryPanel *>();
    ASSERT_TRUE(waitUntil([&] { return entry->model()->hasSheet() && window->isSettled(); }));
    const EntryRequest before = entry->model()->sheet().request;
    pressPrimaryOfTheDialog();
    dropFile(write(QStringLiteral("old.csv"), "date,channel,clicks\n2023-05-01,Newsletter,7\n"));
    const auto channel = [&] { return entry->model()->sheet().request.channel; };
    ASSERT_TRUE(waitUntil([&] {
        const auto letter = window->workspace()->channelNamed(QStringLiteral("Newsletter"));
        return letter && channel() == *letter && window->isSettled();
    }));
    auto *bar = window->findChild<UndoBar *>();
    ASSERT_TRUE(waitUntil([&] { return bar->isVisible() && bar->undoLink()->isVisible(); }));
    QTest::mouseClick(bar->undoLink(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return !window->workspace()->dataEnd() && window->isSettled(); }));
    EXPECT_TRUE(waitUntil([&] { return entry->model()->sheet().request == before; }))
        << "the channel of the import is gone, and so are the empty months";
}

TEST_F(ImportTasks, ImportTheTableInTheClipboard)
{
    auto *copied = new QMimeData;
    copied->setHtml(QStringLiteral("<table><tr><th>date</th><th>channel</th><th>clicks</th></tr>"
                                   "<tr><td>2026-03-01</td><td>Newsletter</td><td>10</td></tr></table>"));
    QApplication::clipboard()->setMimeData(copied);
    pressPrimaryOfTheDialog();
    window->imports().importClipboard();
    EXPECT_EQ(title, QStringLiteral("Import “From the clipboard”"));
    EXPECT_TRUE(window->workspace()->dataEnd());
}

TEST_F(ImportTasks, UndoTakesBackAllFilesThatWereDroppedAtOnce)
{
    pressPrimaryOfTheDialog();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("march.csv"), clicksOfMarch)),
                  QUrl::fromLocalFile(
                      write(QStringLiteral("april.csv"), "date,channel,clicks\n2026-04-01,Newsletter,7\n"))});
    drop(&data);
    auto *bar = window->findChild<UndoBar *>();
    ASSERT_TRUE(waitUntil([&] { return bar->isVisible(); }));
    EXPECT_EQ(bar->message(), QStringLiteral("2 file(s) imported, 3 figure(s) stored. Undo here takes all of "
                                             "them back, Ctrl+Z one after another"));
    ASSERT_EQ(window->workspace()->imports()->size(), 2U);
    QTest::mouseClick(bar->undoLink(), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([this] { return !window->workspace()->dataEnd(); }));
}

TEST_F(ImportTasks, OfferTheClipboardWhereItHoldsATable)
{
    QApplication::clipboard()->setText(QStringLiteral("date\tchannel\tclicks\n2026-03-01\tNewsletter\t10\n"));
    pressPrimaryOfTheDialog();
    window->open({QStringLiteral("import"), {}, ChannelId::All, {}, {}});
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions().at(1)->text(), QStringLiteral("From the clipboard: 2 line(s) copied"));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return window->workspace()->dataEnd().has_value(); }));
    EXPECT_EQ(title, QStringLiteral("Import “From the clipboard”"));
    QApplication::clipboard()->clear();
}

TEST_F(ImportTasks, RefuseAFileThatIsNoTableAndChangeNothing)
{
    window->setQuiet(true);
    dropFile(write(QStringLiteral("setup.exe"), "MZ"));
    QTest::qWait(100);
    EXPECT_FALSE(QApplication::activeModalWidget());
    EXPECT_FALSE(window->workspace()->dataEnd());
}

TEST_F(ImportTasks, RefreshTellsThatNoProfileHasASource)
{
    window->imports().refresh();
    EXPECT_TRUE(window->statusLine()->message().startsWith(QStringLiteral("No profile has a file")))
        << window->statusLine()->message().toStdString();
}

TEST(TableInClipboard, TakesRowsAndTablesAndNothingElse)
{
    QMimeData rows;
    rows.setText(QStringLiteral("date\tclicks\n2026-03-01\t10\n"));
    rows.setHtml(QStringLiteral("<table><tr><td>dressed</td></tr></table>"));
    ASSERT_TRUE(tableIn(&rows));
    EXPECT_TRUE(tableIn(&rows)->bytes.startsWith("date\t"));
    QMimeData word;
    word.setText(QStringLiteral("a word"));
    EXPECT_FALSE(tableIn(&word));
    QMimeData page;
    page.setText(QStringLiteral("dressed"));
    page.setHtml(QStringLiteral("<TABLE><tr><td>dressed</td></tr></TABLE>"));
    EXPECT_TRUE(tableIn(&page));
}

} // namespace

} // namespace vekha::ui

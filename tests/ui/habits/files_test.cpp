// SPDX-License-Identifier: GPL-3.0-or-later
// Habits 1, 3, 4, 8, 36: the first start, recent files, a dropped workspace, backups, the window's place.
#include "tests/ui/habits/habittest.h"
#include "tests/waiting.h"

#include "ui/common/buttons.h"
#include "ui/common/dialog.h"
#include "ui/overview/kpitile.h"
#include "ui/shell/filedesk.h"
#include "ui/shell/startpage.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QTimer>

using namespace vekha;
using namespace vekha::ui;

namespace {

class FilesHabit : public vekha::ui::testing::HabitTest {
protected:
    [[nodiscard]] QMenu *menuWith(const QString &title, QMenu *in = nullptr)
    {
        for (QAction *action : in ? in->actions() : window->menuBar()->actions()) {
            QString text = action->text();
            if (text.remove(u'&') == title)
                return action->menu();
        }
        return nullptr;
    }
    [[nodiscard]] QMenu *recentMenu()
    {
        QMenu *recent = menuWith(QStringLiteral("Open recent"), menuWith(QStringLiteral("File")));
        if (recent)
            Q_EMIT recent->aboutToShow();
        return recent;
    }
    static QStringList textsOf(const QMenu *menu)
    {
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text();
        return texts;
    }
};

} // namespace

TEST_F(FilesHabit, AFirstStartOffersASampleAndAnImportAndOneClickShowsAFullOverview)
{
    openWindow(false);
    auto *start = window->findChild<StartPage *>();
    ASSERT_TRUE(start && start->isVisible());
    QStringList offered;
    for (const QAbstractButton *button : start->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            offered << button->text();
    }
    EXPECT_TRUE(offered.contains(QStringLiteral("Open the demo")));
    EXPECT_TRUE(offered.contains(QStringLiteral("Import a file")));
    QTest::mouseClick(start->demoButton(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return window->workspace() && window->isSettled(); }));
    EXPECT_EQ(window->currentPage(), QStringLiteral("overview"));
    EXPECT_EQ(window->findChildren<KpiTile *>().size(), 8);
}

TEST_F(FilesHabit, RecentFilesStandNewestFirstAndOneThatIsGoneIsMarkedAndTakenAway)
{
    const QString other = folder.filePath(QStringLiteral("other.vekha"));
    const QString gone = folder.filePath(QStringLiteral("gone.vekha"));
    makeShop(other);
    makeShop(gone);
    openFile(gone);
    openFile(other);
    QFile::remove(gone);
    const QMenu *recent = recentMenu();
    ASSERT_NE(recent, nullptr);
    EXPECT_EQ(textsOf(recent).mid(0, 3),
              QStringList({QStringLiteral("other.vekha"), QStringLiteral("gone.vekha (missing)"),
                           QStringLiteral("shop.vekha")}));
    recent->actions().at(1)->trigger();
    EXPECT_TRUE(settles());
    EXPECT_FALSE(textsOf(recentMenu()).join(u'\n').contains(QStringLiteral("gone")));
    recentMenu()->actions().constLast()->trigger();
    EXPECT_EQ(textsOf(recentMenu()), QStringList(QStringLiteral("Nothing yet")));
}

TEST_F(FilesHabit, AWorkspaceLetGoOverTheWindowIsOpened)
{
    const QString other = folder.filePath(QStringLiteral("other.vekha"));
    makeShop(other);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(other)});
    QDragEnterEvent enter({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent dropped({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &dropped);
    EXPECT_TRUE(waitUntil(
        [&] { return window->workspace() && window->workspace()->path() == other && window->isSettled(); }));
}

TEST_F(FilesHabit, BackupsAreOfferedWithTheirDatesAndSizes)
{
    // The shop's figures were the first change of the day: its backup is there.
    QStringList offered;
    QTimer::singleShot(0, window.get(), [&offered] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        const auto *list = dialog->findChild<QListWidget *>();
        ASSERT_NE(list, nullptr);
        for (int row = 0; row < list->count(); ++row)
            offered << list->item(row)->text();
        dialog->reject();
    });
    window->files().restoreBackup();
    ASSERT_GE(offered.size(), 1);
    EXPECT_TRUE(offered[0].contains(QStringLiteral("kB")) || offered[0].contains(QStringLiteral("KiB")))
        << offered[0].toStdString();
    EXPECT_TRUE(offered[0].contains(QStringLiteral("since"))) << offered[0].toStdString();
}

TEST_F(FilesHabit, TheWindowComesBackWhereItWasAndOntoTheScreen)
{
    const QSize size = window->minimumSize() + QSize(0, 40); // has room on any screen
    window->setGeometry(QRect(QPoint(0, 30), size));
    QCoreApplication::processEvents();
    window->close();
    openWindow();
    EXPECT_EQ(window->size(), size);
    window->setGeometry(9000, 9000, 1000, 650); // a screen that is gone at the next start
    QCoreApplication::processEvents();
    window->close();
    openWindow();
    EXPECT_TRUE(window->screen()->availableGeometry().intersects(window->geometry()));
}

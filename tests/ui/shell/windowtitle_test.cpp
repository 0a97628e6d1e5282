// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of the file: whether all that was typed is in it.
#include "ui/shell/windowtitle.h"
#include "tests/ui/bothlanguages.h"
#include "tests/ui/wholewindow.h"

#include "ui/data/entrygrid.h"
#include "ui/data/entrymodel.h"
#include "ui/data/entrypanel.h"
#include "ui/targets/targetspage.h"
#include "ui/targets/targetsview.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QMenuBar>

namespace vekha::ui {

namespace {

class WindowTitleTest : public ::testing::TestWithParam<Language>, protected WholeWindow {
protected:
    WindowTitleTest() : WholeWindow(GetParam())
    {
        translators.setLanguage(GetParam());
        options.systemDate = QDate(2026, 6, 10);
        options.today = options.systemDate;
        NewWorkspace setup;
        setup.kpis = {QStringLiteral("leads")};
        const QString path = folder.filePath(QStringLiteral("own.vekha"));
        EXPECT_TRUE(Workspace::create(path, setup, options).has_value());
        showWindow({1440, 900});
        window->openFile(path);
        EXPECT_TRUE(opens());
    }

    // As a person: the first key opens the cell, the others go into it.
    static void type(QWidget *grid, const QString &keys)
    {
        grid->setFocus();
        QTest::keyClicks(grid, keys.left(1));
        QWidget *editor = QApplication::focusWidget();
        QTest::keyClicks(editor, keys.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
    }

    [[nodiscard]] QString said() const
    {
        const auto *label = qobject_cast<QLabel *>(window->menuBar()->cornerWidget());
        return label ? label->text() : QString();
    }
    [[nodiscard]] bool saysAllIsSaved() const
    {
        return said() == QString::fromUtf8(GetParam() == Language::Russian ? "own · все изменения сохранены"
                                                                           : "own · all changes saved");
    }
};

} // namespace

TEST_P(WindowTitleTest, AFigureThatCannotBeReadIsNotSaved)
{
    window->open({QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("entry"), {}});
    auto *entry = window->findChild<EntryPanel *>();
    ASSERT_SOON(entry->model()->hasSheet() && window->isSettled());
    ASSERT_TRUE(saysAllIsSaved()) << qPrintable(said());
    const QModelIndex cell = entry->model()->index(1, 0);
    entry->grid()->goTo(cell);
    type(entry->grid(), QStringLiteral("1x"));
    EXPECT_FALSE(saysAllIsSaved());
    EXPECT_TRUE(window->menuBar()->cornerWidget()->toolTip().endsWith(
        QString::fromUtf8(GetParam() == Language::Russian ? "Данные" : "Data")))
        << qPrintable(window->menuBar()->cornerWidget()->toolTip());
    window->open({QStringLiteral("overview"), {}, ChannelId::All, {}, {}});
    EXPECT_FALSE(saysAllIsSaved()) << "it still waits there";
    window->open({QStringLiteral("data"), {}, ChannelId::All, {}, {}});
    entry->grid()->goTo(cell);
    QTest::keyClick(entry->grid(), Qt::Key_Escape);
    EXPECT_TRUE(saysAllIsSaved()) << qPrintable(said());
}

TEST_P(WindowTitleTest, ATargetThatIsNotAppliedIsNotSaved)
{
    window->open({QStringLiteral("targets"), {}, ChannelId::All, {}, {}});
    auto *targets = window->findChild<TargetsPage *>();
    ASSERT_SOON(window->isSettled() && targets->model()->rowCount() > 0);
    ASSERT_TRUE(saysAllIsSaved()) << qPrintable(said());
    for (int column = 0; column < targets->model()->columnCount(); ++column) {
        if (targets->model()->targetColumn(column) == 0)
            targets->grid()->goTo(targets->model()->index(0, column));
    }
    type(targets->grid(), QStringLiteral("100"));
    EXPECT_FALSE(saysAllIsSaved());
    EXPECT_TRUE(targets->takeBack());
    EXPECT_TRUE(saysAllIsSaved()) << qPrintable(said());
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, WindowTitleTest, bothLanguages(), languageName);

} // namespace vekha::ui

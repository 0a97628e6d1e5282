// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/common/fields.h"

#include <gtest/gtest.h>

#include <QListWidget>
#include <QMainWindow>
#include <QTest>

using namespace vekha::ui;

namespace {

Command command(const QString &title, const QStringList &keywords = {})
{
    return {title, {}, QStringLiteral("metrics"), keywords, true, {}};
}

} // namespace

TEST(CommandMatch, FindsNothingForOtherWords)
{
    EXPECT_EQ(matchOf(command(QStringLiteral("Import a file")), QStringLiteral("trend")), 0);
}

TEST(CommandMatch, RanksABeginningBeforeAWordWithin)
{
    const int beginning = matchOf(command(QStringLiteral("Import a file")), QStringLiteral("imp"));
    const int within = matchOf(command(QStringLiteral("History of imports")), QStringLiteral("imp"));
    EXPECT_GT(beginning, within);
    EXPECT_GT(within, 0);
}

TEST(CommandMatch, FindsByAKeywordOfTheOtherLanguage)
{
    EXPECT_GT(
        matchOf(command(QStringLiteral("Import a file"), {QStringLiteral("импорт")}), QStringLiteral("ИМП")),
        0);
}

TEST(CommandPalette, RunsTheFirstFoundOnReturn)
{
    QMainWindow window;
    window.resize(900, 600);
    window.show();
    CommandPalette palette(&window);
    QString ran;
    QList<Command> commands{command(QStringLiteral("Overview")), command(QStringLiteral("Trends"))};
    for (Command &one : commands)
        one.run = [&ran, title = one.title] { ran = title; };
    palette.open(commands);
    EXPECT_EQ(palette.list()->count(), 2);
    QTest::keyClicks(palette.field(), QStringLiteral("tre"));
    ASSERT_EQ(palette.list()->count(), 1);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    EXPECT_EQ(ran, QStringLiteral("Trends"));
    EXPECT_FALSE(palette.isVisible());
}

TEST(CommandPalette, GoesDownByTheArrowAndClosesOnEscape)
{
    QMainWindow window;
    window.show();
    CommandPalette palette(&window);
    palette.open({command(QStringLiteral("Overview")), command(QStringLiteral("Trends"))});
    QTest::keyClick(palette.field(), Qt::Key_Down);
    EXPECT_EQ(palette.list()->currentRow(), 1);
    QTest::keyClick(palette.field(), Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
}

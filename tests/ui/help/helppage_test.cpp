// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppage.h"

#include "ui/common/fields.h"
#include "tests/ui/typing.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QListWidget>
#include <QTest>

using namespace vekha;
using namespace vekha::ui;

namespace {

class HelpPageTest : public ::testing::Test {
protected:
    HelpPageTest() : theme(*qApp), context(theme, Language::English), page(context)
    {
        page.resize(1000, 700);
        page.show();
    }

    Theme theme;
    AppContext context;
    HelpPage page;
};

} // namespace

TEST_F(HelpPageTest, ShowsTheFormulaOfTheMetricAskedFor)
{
    page.open({QStringLiteral("help"), QStringLiteral("cpl"), ChannelId::All, {}, {}});
    EXPECT_TRUE(page.shownFormula().contains(QStringLiteral("spend")) ||
                page.shownFormula().contains(QStringLiteral("Advertising spend")))
        << page.shownFormula().toStdString();
    EXPECT_EQ(page.current().metric, QStringLiteral("cpl"));
}

TEST_F(HelpPageTest, FindsAMetricByItsNameInTheOtherLanguage)
{
    test::type(page.search(), QStringLiteral("ДРР"));
    ASSERT_GT(page.list()->count(), 0);
    QTest::keyClick(page.list(), Qt::Key_Down);
    page.list()->setCurrentRow(0);
    EXPECT_EQ(page.current().metric, QStringLiteral("cost_share"));
}

TEST_F(HelpPageTest, KeepsTheMetricWhenTheLanguageChanges)
{
    page.open({QStringLiteral("help"), QStringLiteral("romi"), ChannelId::All, {}, {}});
    context.setLanguage(Language::Russian);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&page, &change);
    EXPECT_EQ(page.current().metric, QStringLiteral("romi"));
    EXPECT_TRUE(page.shownFormula().contains(QStringLiteral("Выручка"))) << page.shownFormula().toStdString();
}

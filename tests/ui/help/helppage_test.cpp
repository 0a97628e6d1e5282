// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppage.h"

#include "tests/ui/typing.h"
#include "ui/common/fields.h"
#include "ui/help/topicview.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
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

TEST_F(HelpPageTest, FindsTopicsAndMetricsByOneField)
{
    test::type(page.search(), QStringLiteral("forecast"));
    QStringList found;
    for (int row = 0; row < page.list()->count(); ++row)
        found << page.list()->item(row)->text();
    EXPECT_EQ(found.value(0), QStringLiteral("Topics"));
    EXPECT_EQ(found.value(1), QStringLiteral("How forecasts are made"));
    page.search()->clear();
    test::type(page.search(), QStringLiteral("romi"));
    found.clear();
    for (int row = 0; row < page.list()->count(); ++row)
        found << page.list()->item(row)->text();
    EXPECT_TRUE(found.contains(QStringLiteral("Glossary")));
}

TEST_F(HelpPageTest, SaysThatNothingWasFound)
{
    test::type(page.search(), QStringLiteral("zebra"));
    ASSERT_EQ(page.list()->count(), 1);
    EXPECT_EQ(page.list()->item(0)->text(), QStringLiteral("Nothing found"));
}

TEST_F(HelpPageTest, LinksFromAFormulaToWhatItIsMadeOf)
{
    page.open({QStringLiteral("help"), QStringLiteral("cpl"), ChannelId::All, {}, {}});
    QStringList targets;
    for (const HelpSpan &link : page.view()->content().links())
        targets << link.target;
    EXPECT_TRUE(targets.contains(QStringLiteral("metric:spend")));
    EXPECT_TRUE(targets.contains(QStringLiteral("metric:leads")));
    QSignalSpy chosen(&page, &Page::destinationChosen);
    Q_EMIT page.view()->linkFollowed(QStringLiteral("metric:leads"));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Destination>().metric, QStringLiteral("leads"));
}

TEST_F(HelpPageTest, OffersTheMetricOfThePageBesideItsTopic)
{
    page.open({QStringLiteral("help"), QStringLiteral("romi"), ChannelId::All, QStringLiteral("metric"), {}});
    EXPECT_EQ(page.shownTitle(), QStringLiteral("A metric in detail"));
    EXPECT_EQ(page.current().section, QStringLiteral("metric"));
    EXPECT_EQ(page.current().metric, QStringLiteral("romi"));
}

TEST_F(HelpPageTest, DownLeadsFromTheFieldIntoTheResultsAndEnterOpensOne)
{
    QApplication::setActiveWindow(&page);
    page.search()->setFocus();
    test::type(page.search(), QStringLiteral("cost"));
    QTest::keyClick(page.search(), Qt::Key_Down);
    ASSERT_EQ(QApplication::focusWidget(), page.list());
    ASSERT_GE(page.list()->currentRow(), 0);
    EXPECT_EQ(page.shownTitle(), page.list()->currentItem()->text());
    const QString first = page.shownTitle();
    QTest::keyClick(page.list(), Qt::Key_Down);
    EXPECT_NE(page.shownTitle(), first);
    QTest::keyClick(page.list(), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), page.view());
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Up);
    QTest::keyClick(page.list(), Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), page.search());
}

TEST_F(HelpPageTest, EnterInTheFieldOpensWhatWasFoundFirst)
{
    QApplication::setActiveWindow(&page);
    page.search()->setFocus();
    test::type(page.search(), QStringLiteral("ROMI"));
    QTest::keyClick(page.search(), Qt::Key_Return);
    EXPECT_GE(page.list()->currentRow(), 0);
    EXPECT_EQ(page.shownTitle(), page.list()->currentItem()->text());
    EXPECT_EQ(QApplication::focusWidget(), page.view());
}

TEST_F(HelpPageTest, ForgivesAMisprintInEitherLanguage)
{
    for (const Language language : {Language::English, Language::Russian}) {
        context.setLanguage(language);
        for (const auto *typed : {u"funnle", u"воронкка"}) {
            page.search()->clear();
            test::type(page.search(), QString::fromUtf16(typed));
            QTest::keyClick(page.search(), Qt::Key_Return);
            EXPECT_EQ(page.current().section, QStringLiteral("funnel")) << qPrintable(page.shownTitle());
        }
    }
}

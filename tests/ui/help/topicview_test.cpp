// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/topicview.h"

#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextList>

using namespace vekha::ui;

namespace {

class TopicViewTest : public ::testing::Test {
protected:
    TopicViewTest() : theme(*qApp)
    {
        view.resize(600, 400);
        view.show();
    }

    Theme theme;
    TopicView view;
};

} // namespace

TEST_F(TopicViewTest, ShowsMarkupInANameAsText)
{
    const QString name = QStringLiteral("<img src=\"/etc/hostname\"> <b>ROMI</b>");
    view.setContent(
        {QStringLiteral("Title"),
         {{HelpBlock::Kind::Paragraph, {{HelpSpan::Kind::Link, name, QStringLiteral("metric:romi")}}}}});
    EXPECT_EQ(view.toPlainText(), name);
}

TEST_F(TopicViewTest, StepsBeginAtOneAgainAfterAHeading)
{
    view.setContent(parseHelp(QStringLiteral("# T\n1. a\n2. b\n## H\n1. c\n- d\n")));
    const QTextDocument &shown = *view.document();
    EXPECT_EQ(shown.findBlockByNumber(1).textList()->itemNumber(shown.findBlockByNumber(1)), 1);
    EXPECT_EQ(shown.findBlockByNumber(2).textList(), nullptr);
    EXPECT_EQ(shown.findBlockByNumber(3).textList()->itemNumber(shown.findBlockByNumber(3)), 0);
    EXPECT_NE(shown.findBlockByNumber(3).textList(), shown.findBlockByNumber(4).textList());
}

TEST_F(TopicViewTest, FollowsALinkByKeyboard)
{
    view.setContent(parseHelp(QStringLiteral("# T\nSee [Targets](targets.md).\n")));
    QSignalSpy followed(&view, &TopicView::linkFollowed);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(followed.size(), 1);
    EXPECT_EQ(followed[0][0].toString(), QStringLiteral("topic:targets"));
    EXPECT_EQ(view.toPlainText(), QStringLiteral("See Targets."));
}

TEST_F(TopicViewTest, MarksTheWordsSearchedFor)
{
    view.setContent(parseHelp(QStringLiteral("# T\nA forecast, and the Forecast again.\n")));
    view.mark({QStringLiteral("forecast")});
    EXPECT_EQ(view.extraSelections().size(), 2);
    view.mark({});
    EXPECT_TRUE(view.extraSelections().isEmpty());
}

TEST_F(TopicViewTest, KeepsItsTextWhenTheThemeChanges)
{
    view.setContent(parseHelp(QStringLiteral("# T\nText with **weight**.\n")));
    theme.setChoice(SchemeChoice::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(view.toPlainText(), QStringLiteral("Text with weight."));
    theme.setChoice(SchemeChoice::Light);
    QCoreApplication::processEvents();
}

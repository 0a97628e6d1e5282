// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptext.h"

#include <gtest/gtest.h>

using namespace vekha::ui;
using Kind = HelpBlock::Kind;
using Span = HelpSpan::Kind;

TEST(HelpText, HasATitleHeadingsParagraphsStepsAndPoints)
{
    const HelpText text =
        parseHelp(QStringLiteral("# Name\n\nOne.\n\n## Head\n1. First\n2. Second\n- Point\n"));
    EXPECT_EQ(text.title, QStringLiteral("Name"));
    ASSERT_EQ(text.blocks.size(), 5);
    EXPECT_EQ(text.blocks[0].kind, Kind::Paragraph);
    EXPECT_EQ(text.blocks[1].kind, Kind::Heading);
    EXPECT_EQ(text.blocks[2].kind, Kind::Step);
    EXPECT_EQ(text.blocks[3].text(), QStringLiteral("Second"));
    EXPECT_EQ(text.blocks[4].kind, Kind::Bullet);
    EXPECT_EQ(text.plainText(), QStringLiteral("Name\nOne.\nHead\nFirst\nSecond\nPoint"));
}

TEST(HelpText, KnowsStrongAndLessStrongWordsKeysAndLinks)
{
    const HelpText text =
        parseHelp(QStringLiteral("Press **Add**, see *More* or `Ctrl+I` and [Targets](targets.md)."));
    ASSERT_EQ(text.blocks.size(), 1);
    const QList<HelpSpan> expected{{Span::Plain, QStringLiteral("Press "), {}},
                                   {Span::Strong, QStringLiteral("Add"), {}},
                                   {Span::Plain, QStringLiteral(", see "), {}},
                                   {Span::Emphasis, QStringLiteral("More"), {}},
                                   {Span::Plain, QStringLiteral(" or "), {}},
                                   {Span::Key, QStringLiteral("Ctrl+I"), {}},
                                   {Span::Plain, QStringLiteral(" and "), {}},
                                   {Span::Link, QStringLiteral("Targets"), QStringLiteral("topic:targets")},
                                   {Span::Plain, QStringLiteral("."), {}}};
    EXPECT_EQ(text.blocks[0].spans, expected);
    EXPECT_EQ(text.links().size(), 1);
}

TEST(HelpText, LeavesStarsOfAFormulaInAKeyAlone)
{
    const HelpText text = parseHelp(QStringLiteral("Type `=1200+350*2*3` here; 2 * 3 * 4 too."));
    EXPECT_EQ(text.plainText().trimmed(), QStringLiteral("Type =1200+350*2*3 here; 2 * 3 * 4 too."));
}

TEST(HelpText, HoldsMarkupAsText)
{
    const HelpText text = parseHelp(QStringLiteral("<img src=\"a.png\"> & <b>bold</b>"));
    ASSERT_EQ(text.blocks.size(), 1);
    ASSERT_EQ(text.blocks[0].spans.size(), 1);
    EXPECT_EQ(text.blocks[0].spans[0].kind, Span::Plain);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/reasons.h"

#include <gtest/gtest.h>

using namespace vekha;
using namespace vekha::wording;

namespace {

TEST(Reasons, EachHasASentenceWithAndWithoutCulprit)
{
    for (int i = 1; i <= static_cast<int>(facts::Reason::TooManySteps); ++i) {
        const auto reason = static_cast<facts::Reason>(i);
        for (const QString &culprit : {QString(), QStringLiteral("Leads")}) {
            const QString text = sentence(reason, culprit);
            EXPECT_TRUE(text.endsWith(u'.')) << i;
            EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
            EXPECT_FALSE(text.contains(QStringLiteral("“”"))) << text.toStdString();
        }
    }
    EXPECT_TRUE(sentence(facts::Reason::None).isEmpty());
    EXPECT_EQ(sentence(facts::Reason::NoData, QStringLiteral("Leads")).toStdString(),
              "There is no figure for “Leads” in this period.");
}

TEST(Notes, EachHasASentenceThatNamesItsThing)
{
    for (int i = 0; i <= static_cast<int>(facts::NoteKind::EqualWeights); ++i) {
        facts::Note note;
        note.kind = static_cast<facts::NoteKind>(i);
        const QString text = sentence(note, QStringLiteral("Leads"), QStringLiteral("Email"));
        EXPECT_TRUE(text.endsWith(u'.')) << i;
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
    }
    facts::Note partial;
    partial.kind = facts::NoteKind::InputPartial;
    partial.present = 2;
    partial.wanted = 3;
    EXPECT_EQ(sentence(partial, QStringLiteral("Leads"), QString()).toStdString(),
              "“Leads” is partial: 2 of 3 months have figures.");
    facts::Note left;
    left.kind = facts::NoteKind::ChannelLeftOut;
    EXPECT_TRUE(sentence(left, QString(), QStringLiteral("Email")).contains(QStringLiteral("“Email”")));
}

TEST(NoAttainments, EachHasASentence)
{
    for (int i = 1; i <= static_cast<int>(targets::NoAttainment::TargetIsBaseline); ++i) {
        EXPECT_TRUE(sentence(static_cast<targets::NoAttainment>(i)).endsWith(u'.')) << i;
    }
    EXPECT_TRUE(sentence(targets::NoAttainment::None).isEmpty());
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearword.h"

namespace vekha {

TEST(NearWord, ForgivesOneMisprint)
{
    EXPECT_TRUE(isNear(u"воронка", u"воронка"));
    EXPECT_TRUE(isNear(u"ворон", u"воронка")) << "typed in part";
    EXPECT_TRUE(isNear(u"варонк", u"воронка")) << "a wrong letter";
    EXPECT_TRUE(isNear(u"ворронка", u"воронка")) << "one too many";
    EXPECT_TRUE(isNear(u"вронка", u"воронка")) << "one too few";
    EXPECT_TRUE(isNear(u"воорнка", u"воронка")) << "two changed places";
    EXPECT_TRUE(isNear(u"funnle", u"funnel"));
    EXPECT_FALSE(isNear(u"варанка", u"воронка")) << "two";
    EXPECT_FALSE(isNear(u"cpo", u"cpl")) << "too short to guess";
    EXPECT_FALSE(isNear(u"бюджет", u""));
}

TEST(NearWord, CorrectsTheWordsThatAreNotKnownAlone)
{
    const QStringList known{QStringLiteral("бюджет"), QStringLiteral("канал"), QStringLiteral("budget")};
    EXPECT_EQ(corrected(QStringLiteral("Бюджт канал"), known), QStringLiteral("бюджет канал"));
    EXPECT_EQ(corrected(QStringLiteral("xyzzy"), known), QStringLiteral("xyzzy"));
    EXPECT_EQ(corrected(QStringLiteral("анал"), known), QStringLiteral("анал"))
        << "a part of a word is known";
}

} // namespace vekha

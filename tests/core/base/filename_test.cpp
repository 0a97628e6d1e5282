// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <QString>

#include <gtest/gtest.h>

using vekha::cleanFileName;

namespace {

QString cleaned(const QString &text) { return cleanFileName(text, QStringLiteral("chart")); }

} // namespace

TEST(FileName, KeepsWhatIsAllowed)
{
    EXPECT_EQ(cleaned(QStringLiteral("Выручка по каналам, май 2026")),
              QStringLiteral("Выручка по каналам, май 2026"));
}

TEST(FileName, TakesOutWhatPathsAndSystemsUse)
{
    EXPECT_EQ(cleaned(QStringLiteral("CPL: spend / leads?")), QStringLiteral("CPL spend leads"));
    EXPECT_EQ(cleaned(QStringLiteral("../../etc/passwd")), QStringLiteral("etc passwd"));
    EXPECT_EQ(cleaned(QStringLiteral("a\\b|c<d>e*\"f\"\n")), QStringLiteral("a b c d e f"));
    EXPECT_EQ(cleaned(QStringLiteral(".hidden. ")), QStringLiteral("hidden"));
    EXPECT_EQ(cleaned(QStringLiteral("a\u202Egnp.exe")), QStringLiteral("a gnp.exe"));
}

TEST(FileName, AvoidsDevices)
{
    EXPECT_EQ(cleaned(QStringLiteral("con")), QStringLiteral("_con"));
    EXPECT_EQ(cleaned(QStringLiteral("LPT1.txt")), QStringLiteral("_LPT1.txt"));
    EXPECT_EQ(cleaned(QStringLiteral("context")), QStringLiteral("context"));
    EXPECT_EQ(cleaned(QStringLiteral("com10")), QStringLiteral("com10"));
}

TEST(FileName, IsNeverEmptyNorEndless)
{
    EXPECT_EQ(cleaned(QStringLiteral("///")), QStringLiteral("chart"));
    EXPECT_EQ(cleaned(QString()), QStringLiteral("chart"));
    EXPECT_EQ(cleaned(QString(1'000'000, u'я')).size(), 120);
}

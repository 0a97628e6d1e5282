// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/latemodule.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFileInfo>

using namespace vekha;

namespace {

class LateModule : public ::testing::Test {
protected:
    int m_count = 1;
    char m_name[2] = "t";
    char *m_arguments[2] = {m_name, nullptr};
    QCoreApplication m_application{m_count, m_arguments};
};

} // namespace

TEST_F(LateModule, IsFoundBesideTheProgramsThatAreBuiltWithIt)
{
    const QString path = modulePath(QStringLiteral("workbooks"));
    EXPECT_TRUE(QFileInfo::exists(path)) << qPrintable(path);
    EXPECT_NE(moduleFunction(QStringLiteral("workbooks"), "vekhaNewWorkbook"), nullptr);
    EXPECT_NE(moduleFunction(QStringLiteral("workbooks"), "vekhaOpenZipArchive"), nullptr);
}

TEST_F(LateModule, ThatIsMissingGivesNothingAndNamesThePlaceOfAnInstalledOne)
{
    EXPECT_EQ(moduleFunction(QStringLiteral("none"), "vekhaNothing"), nullptr);
    const QString path = modulePath(QStringLiteral("none"));
    EXPECT_TRUE(path.endsWith(QStringLiteral("/lib/vekha/vekha-none.so"))) << qPrintable(path);
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(LateModule, WithoutThatFunctionGivesNothing)
{
    EXPECT_EQ(moduleFunction(QStringLiteral("workbooks"), "vekhaNothing"), nullptr);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/latemodule.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>

using namespace vekha;

namespace {

/// Without an application, from whatever folder.
class LateModule : public ::testing::Test {
protected:
    LateModule() { QDir::setCurrent(QDir::rootPath()); }
    ~LateModule() override { QDir::setCurrent(m_before); }
    Q_DISABLE_COPY_MOVE(LateModule)

private:
    const QString m_before = QDir::currentPath();
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

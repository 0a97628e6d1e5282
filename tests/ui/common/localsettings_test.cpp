// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/localsettings.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace vekha::ui {

namespace {

class LocalSettingsTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    LocalSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
};

} // namespace

TEST_F(LocalSettingsTest, StartsWithTheSystemSchemeAndNoLanguage)
{
    EXPECT_EQ(settings.scheme(), SchemeChoice::System);
    EXPECT_TRUE(settings.language().isEmpty());
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

TEST_F(LocalSettingsTest, KeepsWhatWasChosen)
{
    settings.setScheme(SchemeChoice::Dark);
    settings.setLanguage(QStringLiteral("ru"));
    settings.setValue(QStringLiteral("data/step"), 2);
    EXPECT_EQ(settings.scheme(), SchemeChoice::Dark);
    EXPECT_EQ(settings.language(), QStringLiteral("ru"));
    EXPECT_EQ(settings.value(QStringLiteral("data/step")).toInt(), 2);
}

TEST_F(LocalSettingsTest, RecentFilesAreTheLastTenWithoutRepeats)
{
    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(QStringLiteral("/tmp/%1.vekha").arg(i));
    settings.addRecentFile(QStringLiteral("/tmp/5.vekha"));
    EXPECT_EQ(settings.recentFiles().size(), LocalSettings::mostRecentFiles);
    EXPECT_EQ(settings.recentFiles().first(), QStringLiteral("/tmp/5.vekha"));
    EXPECT_EQ(settings.recentFiles().count(QStringLiteral("/tmp/5.vekha")), 1);
    settings.removeRecentFile(QStringLiteral("/tmp/5.vekha"));
    EXPECT_EQ(settings.recentFiles().first(), QStringLiteral("/tmp/11.vekha"));
}

// A start opens the file of the last one as a rule, and waits for the disk if anything is written.
TEST_F(LocalSettingsTest, WritesNothingWhenTheLatestFileIsOpenedAgain)
{
    const QString path = folder.filePath(QStringLiteral("own.ini"));
    const QString file = QStringLiteral("/tmp/5.vekha");
    LocalSettings(path).addRecentFile(file);
    QFile written(path);
    ASSERT_TRUE(written.open(QIODevice::Append));
    written.write("; a comment, which writing anew would drop\n");
    written.close();
    LocalSettings(path).addRecentFile(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("comment"));
    EXPECT_EQ(LocalSettings(path).recentFiles(), QStringList(file));
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fixture.h"

#include "core/store/schema.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace vekha::store {
namespace {

/// A workspace that an earlier version of the program wrote, one for each schema: tests/data/workspaces.
class MigrationTest : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        path = folder.filePath(u"old.vekha"_s);
        const QString original =
            QStringLiteral(VEKHA_TEST_DATA "/workspaces/version%1.vekha").arg(GetParam());
        ASSERT_TRUE(QFile::copy(original, path));
        QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        options.stateFolder = folder.filePath(u"state"_s);
        options.backupFolder = folder.filePath(u"backups"_s);
    }

    QTemporaryDir folder;
    QString path;
    StoreOptions options;
    OpenFindings findings;
};

TEST_P(MigrationTest, OpensWithAllItHeldAndABackupFromBefore)
{
    auto store = SqliteStore::open(path, options, findings);
    ASSERT_TRUE(store) << qPrintable(store.error().detail);
    EXPECT_EQ(findings.migratedFrom, GetParam());
    EXPECT_TRUE(QFile::exists(findings.backup));

    const auto content = (*store)->content();
    ASSERT_TRUE(content);
    EXPECT_EQ(content->settings.currency, u"EUR"_s);
    EXPECT_EQ(content->settings.fiscalYearStart, 4);
    EXPECT_EQ(content->targets.size(), 1U);
    const auto facts = (*store)->facts({}, {-100000, 100000});
    ASSERT_TRUE(facts);
    ASSERT_EQ(facts->size(), 1U);
    ASSERT_EQ(facts->front().facts.size(), 2U);
    EXPECT_EQ(facts->front().facts.front().value, 1200.5);
}

TEST_P(MigrationTest, OpensForReadingWhereItMayNotBeWrittenAndIsLeftAsItWas)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    options.readOnly = true;
    {
        auto store = SqliteStore::open(path, options, findings);
        ASSERT_TRUE(store) << qPrintable(store.error().detail);
        EXPECT_TRUE(findings.readOnly);
        EXPECT_EQ(findings.migratedFrom, 0);
        const auto content = (*store)->content();
        ASSERT_TRUE(content) << qPrintable(content.error().detail);
        EXPECT_EQ(content->settings.currency, u"EUR"_s);
        const auto facts = (*store)->facts({}, {-100000, 100000});
        ASSERT_TRUE(facts);
        EXPECT_EQ(facts->size(), 1U);
        Progress progress;
        const auto findingsNow = (*store)->check(progress);
        ASSERT_TRUE(findingsNow);
        EXPECT_TRUE(findingsNow->empty());
        const auto refused = (*store)->apply({}, {});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), before);
}

TEST_P(MigrationTest, IsThereAfterTheFileWasClosedAndOpenedAgain)
{
    ASSERT_TRUE(SqliteStore::open(path, options, findings));
    options.fullCheck = true;
    findings = {};
    auto again = SqliteStore::open(path, options, findings);
    ASSERT_TRUE(again) << qPrintable(again.error().detail);
    EXPECT_EQ(findings.migratedFrom, 0);
}

INSTANTIATE_TEST_SUITE_P(OldVersions, MigrationTest, ::testing::Range(1, schemaVersion));

} // namespace
} // namespace vekha::store

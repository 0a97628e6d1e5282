// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fixture.h"

#include "core/store/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <atomic>
#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace vekha::store {
namespace {

class TrustTest : public StoreFixture {
protected:
    void close() { store.reset(); }
    void write(const QString &file, const QByteArray &bytes)
    {
        QFile opened(file);
        ASSERT_TRUE(opened.open(QIODevice::WriteOnly));
        opened.write(bytes);
    }
    QByteArray bytesOf(const QString &file)
    {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    void execute(const char *sql)
    {
        sqlite3 *db = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
        sqlite3_close(db);
    }
};

TEST_F(TrustTest, ClosingLeavesOnePlainFileThatOpensAgainWithoutTheLongChecks)
{
    close();
    EXPECT_EQ(QDir(folder.path()).entryList({u"test.vekha*"_s}, QDir::Files), QStringList{u"test.vekha"_s});
    reopen();
    EXPECT_FALSE(findings.checked);
    options.fullCheck = true;
    reopen();
    EXPECT_TRUE(findings.checked);
}

TEST_F(TrustTest, AFileThatWasChangedElsewhereIsCheckedBeforeUse)
{
    close();
    execute("UPDATE settings SET value='\"Other\"' WHERE key='name'");
    reopen();
    EXPECT_TRUE(findings.checked);
    EXPECT_EQ(contentNow().settings.name, u"Other"_s);
}

TEST_F(TrustTest, WhatIsNoWorkspaceIsRefusedAndNotTouched)
{
    close();
    const QString other = folder.filePath(u"other"_s);
    EXPECT_EQ(openingError(other), ErrorCode::FileMissing);
    EXPECT_FALSE(QFileInfo::exists(other)) << "opening never creates";
    write(other, "");
    EXPECT_EQ(openingError(other), ErrorCode::NotAWorkspace);
    write(other, "just text, long enough to hold a header of one hundred bytes, which a database would have "
                 "there at least.....");
    EXPECT_EQ(openingError(other), ErrorCode::NotAWorkspace);
    execute("PRAGMA application_id=1");
    EXPECT_EQ(openingError(path), ErrorCode::NotAWorkspace);
}

TEST_F(TrustTest, ANewerFileIsRefusedWithBothVersionsAndNotTouched)
{
    close();
    execute("PRAGMA user_version=99");
    const QByteArray before = bytesOf(path);
    OpenFindings unseen;
    const auto opened = SqliteStore::open(path, options, unseen);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NewerVersion);
    EXPECT_EQ(opened.error().args, (QStringList{path, u"99"_s, QString::number(schemaVersion)}));
    EXPECT_EQ(bytesOf(path), before);
    execute("PRAGMA user_version=0");
    EXPECT_EQ(openingError(path), ErrorCode::NotAWorkspace) << "a version that never was";
}

TEST_F(TrustTest, AChangedSchemaIsRefused)
{
    close();
    execute("CREATE VIEW v AS SELECT 1");
    EXPECT_EQ(openingError(path), ErrorCode::NotAWorkspace);
    execute("DROP VIEW v; CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM journal; END");
    EXPECT_EQ(openingError(path), ErrorCode::NotAWorkspace);
}

TEST_F(TrustTest, WrongValuesPutInByAnotherProgramAreFound)
{
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1));
    close();
    execute("INSERT INTO fact VALUES(1, 19845, 0, 3, 1)"); // 2024-05-02, within May
    EXPECT_EQ(openingError(path), ErrorCode::Damaged);
    execute("DELETE FROM fact WHERE first=19845; UPDATE month_cell SET sum=2");
    reopen();
    EXPECT_EQ(soundness(), u"months_differ 1"_s);
}

TEST_F(TrustTest, ADamagedFileIsRefusedAndKept)
{
    for (int at = 0; at < 30; ++at)
        ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, day(2024, 5, at + 1), at));
    close();
    QByteArray bytes = bytesOf(path);
    for (qsizetype at = 4096 + 8; at < bytes.size(); at += 512)
        bytes[at] = char(bytes[at] ^ 0x5a);
    write(path, bytes);
    EXPECT_EQ(openingError(path), ErrorCode::Damaged);
    EXPECT_EQ(bytesOf(path), bytes);
    bytes.chop(100);
    write(path, bytes);
    EXPECT_EQ(openingError(path), ErrorCode::Damaged);
}

TEST_F(TrustTest, APlantedJournalIsNotReplayed)
{
    close();
    const QByteArray before = bytesOf(path);
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7000000000000000000000001000002000001000")
                             .leftJustified(512, '\0');
    write(path + u"-journal"_s, journal);
    EXPECT_EQ(openingError(path), ErrorCode::ForeignSideFile);
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_TRUE(QFileInfo::exists(path + u"-journal"_s));
}

// In a process of its own without rights: the superuser may write everything.
TEST_F(TrustTest, AReadOnlyFileOrFolderOpensForReadingAlone)
{
    close();
    const auto opensReadOnly = [this] {
        const pid_t child = ::fork();
        if (child == 0) {
            if (::geteuid() == 0 && ::setuid(65534) != 0)
                ::_exit(2);
            reopen();
            const auto refused = setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1);
            const bool read = contentNow().settings.name == u"Проба"_s;
            ::_exit(findings.readOnly && read && refused.error().code == ErrorCode::ReadOnly ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        return status == 0;
    };
    const auto everyone = QFile::ReadOwner | QFile::ReadOther | QFile::ReadGroup | QFile::ReadUser;
    QFile::setPermissions(folder.path(),
                          everyone | QFile::ExeOther | QFile::ExeGroup | QFile::ExeOwner | QFile::ExeUser);
    QFile::setPermissions(path, everyone | QFile::WriteOwner | QFile::WriteOther | QFile::WriteGroup);
    EXPECT_TRUE(opensReadOnly()) << "folder";
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
    QFile::setPermissions(path, everyone);
    EXPECT_TRUE(opensReadOnly()) << "file";
}

TEST_F(TrustTest, ReadingAloneCanBeAskedFor)
{
    options.readOnly = true;
    reopen();
    EXPECT_TRUE(findings.readOnly);
    EXPECT_EQ(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(contentNow().settings.name, u"Проба"_s);
}

TEST_F(TrustTest, OnAShareTheSecondProgramReadsAndLearnsWhoWrites)
{
    close();
    const pid_t other = ::fork();
    if (other == 0) {
        QLockFile lock(path + u".lock"_s);
        lock.tryLock(0);
        ::pause();
        ::_exit(0);
    }
    while (!QFileInfo::exists(path + u".lock"_s))
        ::usleep(1000);
    options.treatAsShare = true;
    reopen();
    EXPECT_TRUE(findings.readOnly);
    EXPECT_TRUE(findings.lockedBy.contains(QString::number(other))) << qPrintable(findings.lockedBy);
    EXPECT_EQ(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1).error().code,
              ErrorCode::LockedElsewhere);
    ::kill(other, SIGKILL);
    ::waitpid(other, nullptr, 0);
}

TEST_F(TrustTest, WhatWasAcknowledgedSurvivesKill)
{
    close();
    for (int round = 0; round < 6; ++round) {
        int pipes[2];
        ASSERT_EQ(::pipe(pipes), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            reopen();
            for (int at = 0; at < 10'000; ++at) {
                if (!setFact(u"spend"_s, ChannelId::Company,
                             {calendar::Granularity::Day, round * 10'000 + at}, at))
                    ::_exit(1);
                (void)!::write(pipes[1], &at, sizeof at);
            }
            ::_exit(0);
        }
        ::close(pipes[1]);
        int acknowledged = -1;
        for (int seen = 0; seen < 3 + round * 2; ++seen)
            ASSERT_EQ(::read(pipes[0], &acknowledged, sizeof acknowledged), int(sizeof acknowledged));
        ::usleep(useconds_t(round) * 900);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(pipes[0], &acknowledged, sizeof acknowledged) == int(sizeof acknowledged)) {
        }
        ::close(pipes[0]);
        reopen();
        EXPECT_TRUE(findings.checked) << "after a crash the long checks run";
        const auto list = store->facts({}, {round * 10'000, round * 10'000 + 9'999}).value();
        ASSERT_EQ(list.size(), 1U);
        EXPECT_GE(int(list[0].facts.size()), acknowledged + 1);
        EXPECT_EQ(soundness(), QString());
        close();
    }
}

TEST_F(TrustTest, TwoProgramsWriteInTurnAndSeeEachOther)
{
    const qint64 version = store->version().value();
    close();
    const pid_t child = ::fork();
    if (child == 0) {
        reopen();
        for (int at = 0; at < 25; ++at) {
            if (!setFact(u"spend"_s, ChannelId::Company, {calendar::Granularity::Day, at}, at))
                ::_exit(1);
        }
        store.reset();
        ::_exit(0);
    }
    reopen();
    for (int at = 0; at < 25; ++at)
        ASSERT_TRUE(setFact(u"clicks"_s, ChannelId::Company, {calendar::Granularity::Day, at}, at));
    int status = -1;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(store->factCount().value(), 50);
    EXPECT_NE(store->version().value(), version);
    EXPECT_EQ(soundness(), QString());
}

TEST_F(TrustTest, AFileThatAnotherProgramWritesIsBusyAfterTheWait)
{
    options.waitSeconds = 0.2;
    reopen();
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto busy = setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1);
    ASSERT_FALSE(busy);
    EXPECT_EQ(busy.error().code, ErrorCode::Busy);
    EXPECT_EQ(busy.error().args, (QStringList{path, u"0.2"_s}));
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    EXPECT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1));
    sqlite3_close(other);
}

TEST_F(TrustTest, AFullDiskIsToldAndTheFileStaysGood)
{
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1));
    const State before = stateNow();
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    rlimit small = old;
    small.rlim_cur = rlim_t(QFileInfo(path).size());
    ::setrlimit(RLIMIT_FSIZE, &small);
    std::optional<Error> error;
    for (int at = 0; at < 200 && !error; ++at) {
        const Event event{0, QDate(2024, 1, 1), ChannelId::All, QString(5000, u'я')};
        const auto applied = store->apply({{SaveEvent{event}}, ChangeKind::SaveEvent, {}}, who);
        if (!applied)
            error = applied.error();
    }
    ::setrlimit(RLIMIT_FSIZE, &old);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, ErrorCode::DiskFull) << qPrintable(error->detail);
    EXPECT_EQ(soundness(), QString());
    EXPECT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 6), 2)) << "later edits are not lost";
    while (store->nextUndo()->kind == ChangeKind::SaveEvent || stateNow() != before)
        ASSERT_TRUE(store->undo());
}

TEST_F(TrustTest, TheNewestBackupsAreKept)
{
    EXPECT_TRUE(store->needsDailyBackup());
    Progress progress;
    QString last;
    for (int at = 0; at < 13; ++at) {
        last = store->backupToFolder(progress).value();
        ::usleep(2000); // names hold milliseconds
    }
    EXPECT_FALSE(store->needsDailyBackup());
    const auto list = SqliteStore::backups(path, options.backupFolder);
    ASSERT_EQ(list.size(), 10U);
    EXPECT_EQ(list.front().path, last);
}

TEST_F(TrustTest, BackupsAskedForAtOneMomentAreAllMade)
{
    constexpr int rounds = 20;
    std::vector<std::thread> askers;
    std::atomic<int> made = 0;
    for (int asker = 0; asker < 3; ++asker) {
        askers.emplace_back([this, &made] {
            for (int round = 0; round < rounds; ++round) {
                Progress progress;
                made += store->backupToFolder(progress) ? 1 : 0;
            }
        });
    }
    for (std::thread &asker : askers)
        asker.join();
    EXPECT_EQ(made, 3 * rounds);
}

TEST_F(TrustTest, RestoringBringsTheBackupAndKeepsWhatWasThere)
{
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1));
    const State before = stateNow();
    Progress progress;
    const QString backup = store->backupToFolder(progress).value();
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 2));
    EXPECT_EQ(
        SqliteStore::restore(path, backup, options.backupFolder, progress, options.stateFolder).error().code,
        ErrorCode::Busy);
    const State after = stateNow();
    close();
    ::usleep(2000);
    const auto kept = SqliteStore::restore(path, backup, options.backupFolder, progress, options.stateFolder);
    ASSERT_TRUE(kept) << qPrintable(kept.error().detail);
    reopen();
    EXPECT_EQ(stateNow(), before);
    close();
    ASSERT_TRUE(SqliteStore::restore(path, *kept, options.backupFolder, progress, options.stateFolder));
    reopen();
    EXPECT_EQ(stateNow(), after) << "restoring can itself be taken back";
    close();
    const QString text = folder.filePath(u"text"_s);
    write(text, "no backup");
    EXPECT_EQ(SqliteStore::restore(path, text, options.backupFolder, progress).error().code,
              ErrorCode::NotABackup);
}

} // namespace
} // namespace vekha::store

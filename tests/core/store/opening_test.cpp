// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fixture.h"

#include "core/store/opening.h"
#include "core/store/rescue.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <csignal>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vekha::store {
namespace {

/// The rules of trust.md 2.1, one after the other.
class OpeningTest : public StoreFixture {
protected:
    void close() { store.reset(); }
    QByteArray bytes()
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Moves the file away, then puts another in its place: neither takes a change of the window that shows
    /// the old one.
    void replaceFile()
    {
        const QString elsewhere = folder.filePath(u"moved.vekha"_s);
        ASSERT_TRUE(QFile::rename(path, elsewhere));
        expectRefusedAsReplaced();
        ASSERT_TRUE(QFile::copy(elsewhere, path));
        expectRefusedAsReplaced();
    }
    void expectRefusedAsReplaced()
    {
        const auto refused = setFact(u"spend"_s, ChannelId::Company, month(2024, 6), 2);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::FileReplaced) << qPrintable(refused.error().detail);
    }
    void execute(const char *sql)
    {
        sqlite3 *db = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
        sqlite3_close(db);
    }
};

TEST_F(OpeningTest, AHeaderThatIsNotOursIsRefusedBeforeAnyConnection)
{
    close();
    const QByteArray good = bytes();
    const auto refusedWith = [&](qsizetype at, const QByteArray &changed) {
        QByteArray other = good;
        other.replace(at, changed.size(), changed);
        write(path, other);
        const ErrorCode code = openingError(path);
        EXPECT_EQ(bytes(), other) << "nothing is written";
        EXPECT_EQ(QDir(folder.path()).entryList({u"test.vekha?*"_s}, QDir::Files), QStringList());
        return code;
    };
    EXPECT_EQ(refusedWith(0, "SQLite format 4"), ErrorCode::NotAWorkspace) << "magic";
    EXPECT_EQ(refusedWith(16, QByteArray::fromHex("0fff")), ErrorCode::NotAWorkspace) << "page size";
    EXPECT_EQ(refusedWith(56, QByteArray::fromHex("00000002")), ErrorCode::NotAWorkspace) << "UTF-16";
    EXPECT_EQ(refusedWith(68, QByteArray::fromHex("00000000")), ErrorCode::NotAWorkspace) << "application";
    EXPECT_EQ(refusedWith(60, QByteArray::fromHex("00000063")), ErrorCode::NewerVersion);
    write(path, good + QByteArray(100, '\0'));
    EXPECT_EQ(openingError(path), ErrorCode::Damaged) << "no multiple of the page size";
    write(path, good);
    EXPECT_EQ(openingError(path), ErrorCode::InvalidInput) << "opens";
    EXPECT_EQ(openingError(folder.path()), ErrorCode::NotAWorkspace) << "a folder";
}

// Closing any file that QFile has open would drop the locks that this process holds on it.
TEST_F(OpeningTest, OpeningAndClosingItAgainLeavesTheLocksOfThisProcess)
{
    sqlite3 *writing = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &writing), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(writing, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    {
        OpenFindings unseen;
        auto second = SqliteStore::open(path, options, unseen);
        ASSERT_TRUE(second);
    }
    const pid_t rival = ::fork();
    if (rival == 0) {
        sqlite3 *other = nullptr;
        sqlite3_open(path.toUtf8().constData(), &other);
        ::_exit(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr));
    }
    int status = -1;
    ::waitpid(rival, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), SQLITE_BUSY);
    sqlite3_close(writing);
}

TEST_F(OpeningTest, APlantedWalIsNotReplayedEither)
{
    close();
    const QByteArray before = bytes();
    write(path + u"-wal"_s,
          QByteArray::fromHex("377f0682002de218000010000000000000000000").leftJustified(4152, '\1'));
    EXPECT_EQ(openingError(path), ErrorCode::ForeignSideFile);
    EXPECT_EQ(bytes(), before);
}

/// The journal of a crash of ours, beside a file that was put where the crashed one lay.
class StrangeJournalTest : public OpeningTest {
protected:
    void SetUp() override;
    QString journal;
};

void StrangeJournalTest::SetUp()
{
    for (int at = 1; at <= 3; ++at)
        ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, at), at));
    close();
    const pid_t child = ::fork();
    if (child == 0) {
        reopen();
        sqlite3 *db = nullptr;
        sqlite3_open(path.toUtf8().constData(), &db);
        sqlite3_exec(db,
                     "PRAGMA cache_size=1; BEGIN; UPDATE settings SET value='\"\"'; "
                     "CREATE TABLE big(a); INSERT INTO big SELECT randomblob(100000)",
                     nullptr, nullptr, nullptr);
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    journal = path + u"-journal"_s;
    ASSERT_GT(QFileInfo(journal).size(), 0);
    ASSERT_TRUE(QFile::remove(path));
    Settings settings;
    settings.name = u"Copy"_s;
    ASSERT_TRUE(SqliteStore::create(path, settings));
}

// What SQLite would do with it is not ours to try.
TEST_F(StrangeJournalTest, IsForeignThoughItIsOurs)
{
    const QByteArray copy = bytes();
    EXPECT_EQ(openingError(path), ErrorCode::ForeignSideFile);
    EXPECT_EQ(bytes(), copy);
    EXPECT_TRUE(QFileInfo::exists(journal)) << "both are left";
}

TEST_F(StrangeJournalTest, ARestoreKeepsBothAsTheyWere)
{
    const QByteArray before = bytes();
    const qint64 journalBytes = QFileInfo(journal).size();
    const QString backup = folder.filePath(u"other.vekha"_s);
    ASSERT_TRUE(SqliteStore::create(backup, Settings()));
    Progress progress;
    const auto kept = SqliteStore::restore(path, backup, options.backupFolder, progress, options.stateFolder);
    ASSERT_TRUE(kept);
    QFile file(*kept);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), before);
    EXPECT_EQ(QFileInfo(*kept + u"-journal.aside"_s).size(), journalBytes);
    EXPECT_FALSE(QFileInfo::exists(journal));
    reopen();
}

// As someone could write it: what SQLite makes of a second stretch without a sector's size is up to SQLite.
TEST_F(StrangeJournalTest, WithBrokenNumbersIsReadWithoutACrash)
{
    QFile file(journal);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray header = file.read(28);
    const auto put = [&header](int at, quint32 number) { qToBigEndian(number, header.data() + at); };
    constexpr int sector = 512;
    put(8, 1); // one page in the first stretch ..
    put(16, 12345);
    put(20, sector);
    const QByteArray page = QByteArray::fromHex("00000002") + QByteArray(4096 + 4, '\1');
    QByteArray all = header.leftJustified(sector, '\0') + page;
    all = all.leftJustified((all.size() + sector - 1) / sector * sector, '\0');
    put(20, 0); // .. and a second one that says nothing of its sectors
    all += header.leftJustified(sector, '\0') + page;
    file.resize(0);
    file.seek(0);
    file.write(all);
    file.close();
    EXPECT_EQ(openingError(path), ErrorCode::ForeignSideFile);
}

TEST_F(OpeningTest, LimitsAndSafetySwitchesStandBeforeTheFirstQuery)
{
    const auto db = connectTo(path, false, 0);
    sqlite3 *handle = db->getHandle();
    EXPECT_EQ(sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, -1), 16 * 1024 * 1024);
    EXPECT_EQ(sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, -1), 100 * 1024);
    EXPECT_EQ(sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, -1), 200);
    EXPECT_EQ(sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, -1), 30);
    EXPECT_EQ(sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, -1), 0);
    EXPECT_EQ(sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, -1), 5);
    const auto isOn = [handle](int option) {
        int on = -1;
        sqlite3_db_config(handle, option, -1, &on);
        return on == 1;
    };
    EXPECT_TRUE(isOn(SQLITE_DBCONFIG_DEFENSIVE));
    EXPECT_TRUE(isOn(SQLITE_DBCONFIG_ENABLE_FKEY));
    EXPECT_FALSE(isOn(SQLITE_DBCONFIG_ENABLE_VIEW));
    EXPECT_FALSE(isOn(SQLITE_DBCONFIG_ENABLE_TRIGGER));
    EXPECT_FALSE(isOn(SQLITE_DBCONFIG_TRUSTED_SCHEMA));
    EXPECT_FALSE(isOn(SQLITE_DBCONFIG_DQS_DML)) << "\"unknown\" is no text";
    EXPECT_EQ(numberOf(*db, "PRAGMA cell_size_check"), 1);
    EXPECT_EQ(numberOf(*db, "PRAGMA mmap_size"), 0);
    EXPECT_EQ(numberOf(*db, "PRAGMA synchronous"), 3) << "EXTRA";
    EXPECT_EQ(Statement(*db, "PRAGMA journal_mode").step(), true);
    EXPECT_EQ(sqlite3_hard_heap_limit64(-1), sqlite3_int64(1) << 30);
    EXPECT_TRUE(guarded(path, 0, [&] { return numberOf(*db, "SELECT 1"); }));
    EXPECT_FALSE(guarded(path, 0, [&] { db->exec("ATTACH ':memory:' AS other"); }));
}

TEST_F(OpeningTest, WhatDoesNotEndIsInterrupted)
{
    const auto db = connectTo(path, true, 0);
    const Deadline deadline(*db, std::chrono::milliseconds(50));
    const auto endless = guarded(path, 0, [&] {
        return numberOf(*db, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) "
                             "SELECT count(*) FROM n");
    });
    ASSERT_FALSE(endless);
    EXPECT_EQ(endless.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(deadline.isOver());
}

struct ForeignSchema {
    const char *name;
    const char *sql;
};

class ForeignSchemaTest : public OpeningTest, public ::testing::WithParamInterface<ForeignSchema> {};

TEST_P(ForeignSchemaTest, IsRefusedAndLeftAsItIs)
{
    close();
    execute(GetParam().sql);
    const QByteArray before = bytes();
    EXPECT_EQ(openingError(path), ErrorCode::NotAWorkspace);
    EXPECT_EQ(bytes(), before);
}

INSTANTIATE_TEST_SUITE_P(
    Schemas, ForeignSchemaTest,
    ::testing::Values(
        ForeignSchema{"View", "CREATE VIEW v AS SELECT 1"},
        ForeignSchema{"Trigger", "CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM journal; END"},
        ForeignSchema{"VirtualTable", "CREATE VIRTUAL TABLE v USING fts5(a)"},
        ForeignSchema{"Table", "CREATE TABLE more(a)"},
        ForeignSchema{"Index", "CREATE INDEX i ON event(day)"},
        ForeignSchema{"GeneratedColumn", "ALTER TABLE event ADD COLUMN g INTEGER AS (day + 1)"},
        ForeignSchema{"MissingTable", "DROP TABLE saved_view"},
        ForeignSchema{"WithoutNotNull",
                      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql, 'value REAL NOT "
                      "NULL', 'value REAL') WHERE name='fact'"},
        ForeignSchema{"Check", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql, 'day "
                               "INTEGER NOT NULL', 'day INTEGER NOT NULL CHECK(day > random())') WHERE "
                               "name='event'"},
        ForeignSchema{"DefaultThatRuns", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET "
                                         "sql=replace(sql, 'text TEXT NOT NULL', 'text TEXT NOT NULL DEFAULT "
                                         "(load_extension(''x''))') WHERE name='event'"}),
    [](const auto &each) { return std::string(each.param.name); });

struct WrongValue {
    const char *name;
    const char *sql;
    const char *finding;
};

class WrongValueTest : public OpeningTest, public ::testing::WithParamInterface<WrongValue> {};

TEST_P(WrongValueTest, IsFoundBeforeTheFileIsUsed)
{
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1));
    const Event event{0, QDate(2024, 1, 1), ChannelId::All, u"Sale"_s};
    ASSERT_TRUE(store->apply({{SaveEvent{event}}, ChangeKind::SaveEvent, {}}, who));
    targets::Target target;
    target.key = {u"spend"_s, ChannelId::Company, month(2024, 5)};
    target.value = 90;
    ASSERT_TRUE(store->apply({{SetTargets{{{target.key, target}}, {}}}, ChangeKind::SetTarget, {}}, who));
    ASSERT_TRUE(store->apply({{SavePerson{{0, u"Мария"_s, {}, false}}}, ChangeKind::SavePerson, {}}, who));
    close();
    execute(GetParam().sql);
    OpenFindings unseen;
    const auto opened = SqliteStore::open(path, options, unseen);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Damaged);
    EXPECT_TRUE(opened.error().args.value(1).startsWith(QLatin1String(GetParam().finding)))
        << qPrintable(opened.error().args.value(1));
}

INSTANTIATE_TEST_SUITE_P(
    Values, WrongValueTest,
    ::testing::Values(
        WrongValue{"InfiniteFact", "UPDATE fact SET value=9e999", "fact_not_finite"},
        WrongValue{"FactInNoPeriod", "UPDATE fact SET kind=9", "fact_period_not_real"},
        WrongValue{"WeekThatStartsOnTuesday", "UPDATE fact SET kind=1, first=19846", "fact_period_not_real"},
        WrongValue{"FactOfNoSeries", "UPDATE fact SET series=77", "unknown_series"},
        WrongValue{"InfiniteTarget", "UPDATE target SET value=-9e999", "target_not_finite"},
        WrongValue{"InfiniteBound", "UPDATE target SET high=9e999", "target_not_finite"},
        WrongValue{"InfiniteRevision", "UPDATE target_revision SET value=9e999", "target_not_finite"},
        WrongValue{"TargetInNoPeriod", "UPDATE target SET first=first+1", "period_not_real target"},
        WrongValue{"EventOfNoDay", "UPDATE event SET day=900000000000", "period_not_real event"},
        WrongValue{"EventText", "UPDATE event SET text=CAST(x'd0' AS TEXT)", "not_utf8 event 1"},
        WrongValue{"PersonName", "UPDATE person SET name=CAST(x'ff41' AS TEXT)", "not_utf8 person 1"},
        WrongValue{"SettingsValue", "UPDATE settings SET value=CAST(x'22c022' AS TEXT) WHERE key='name'",
                   "not_utf8 settings 0"},
        WrongValue{"JournalName", "UPDATE journal SET who=CAST(x'f8' AS TEXT) WHERE id=1",
                   "not_utf8 journal 1"},
        WrongValue{"TextThatIsBytes",
                   "PRAGMA ignore_check_constraints=ON; PRAGMA writable_schema=ON; UPDATE sqlite_schema SET "
                   "sql=replace(sql, 'STRICT', '') WHERE name='event'; PRAGMA writable_schema=RESET; UPDATE "
                   "event SET text=x'00ff'; PRAGMA writable_schema=ON; UPDATE sqlite_schema SET "
                   "sql=substr(sql, 1, length(sql)) || 'STRICT' WHERE name='event'",
                   "pages"},
        WrongValue{"MissingChannel", "PRAGMA foreign_keys=OFF; INSERT INTO campaign VALUES(9, 99, 'x', 0)",
                   "missing_reference campaign"},
        WrongValue{"NoCompany", "UPDATE channel SET type='seo' WHERE id=1", "no_company_channel"}),
    [](const auto &each) { return std::string(each.param.name); });

TEST_F(OpeningTest, AFileThatWasMovedAwayIsToldAtTheNextEdit)
{
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1));
    replaceFile();
    close();
    reopen();
    EXPECT_EQ(factsNow().at(0).facts.size(), 1U);
    EXPECT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 6), 2));
}

// Such a file is opened without a connection for writing, which the first change makes up for.
TEST_F(OpeningTest, AFileAsItWasClosedHereTakesItsFirstChange)
{
    close();
    reopen();
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1));
    EXPECT_TRUE(store->undo());
    EXPECT_TRUE(factsNow().empty());
    EXPECT_TRUE(store->redo());
    close();
    EXPECT_EQ(QDir(folder.path()).entryList({u"test.vekha?*"_s}, QDir::Files), QStringList());
    reopen();
    EXPECT_EQ(factsNow().size(), 1U);
}

TEST_F(OpeningTest, AFileReplacedBeforeTheFirstChangeIsNotWrittenTo)
{
    close();
    reopen();
    const QByteArray before = bytes();
    replaceFile();
    EXPECT_EQ(bytes(), before);
}

TEST_F(OpeningTest, OurOwnFirstChangeIsToldFromThoseOfOthers)
{
    close();
    reopen();
    OpenFindings unseen;
    const auto other = SqliteStore::open(path, options, unseen);
    ASSERT_TRUE(other);
    const auto storedElsewhere = [&other](const QString &name) {
        Channel channel;
        channel.name.en = name;
        return (*other)->apply({{SaveChannel{channel}}, ChangeKind::SaveChannel, {}}, {}).has_value();
    };
    const qint64 atFirst = store->othersVersion().value();
    ASSERT_TRUE(storedElsewhere(u"One"_s));
    const qint64 afterTheirs = store->othersVersion().value();
    EXPECT_NE(afterTheirs, atFirst) << "before our first change";
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1));
    EXPECT_EQ(store->othersVersion().value(), afterTheirs) << "our own";
    ASSERT_TRUE(storedElsewhere(u"Two"_s));
    EXPECT_NE(store->othersVersion().value(), afterTheirs) << "after it";
}

TEST_F(OpeningTest, ARestoreWaitsForEveryProgramThatHasTheFileOpen)
{
    Progress progress;
    const QString backup = store->backupToFolder(progress).value();
    close();
    int pipes[2];
    ASSERT_EQ(::pipe(pipes), 0);
    const pid_t other = ::fork();
    if (other == 0) {
        reopen();
        const char ready = 1;
        (void)!::write(pipes[1], &ready, 1);
        ::pause();
        ::_exit(0);
    }
    char ready = 0;
    ASSERT_EQ(::read(pipes[0], &ready, 1), 1);
    const auto restore = [&] {
        return SqliteStore::restore(path, backup, options.backupFolder, progress, options.stateFolder);
    };
    EXPECT_EQ(restore().error().code, ErrorCode::Busy) << "it is open there, though nobody writes";
    EXPECT_EQ(QDir(folder.path()).entryList({u"test.vekha?*"_s}, QDir::Files), QStringList());
    ::kill(other, SIGKILL);
    ::waitpid(other, nullptr, 0);
    ::close(pipes[0]);
    ::close(pipes[1]);
    EXPECT_TRUE(restore());
}

// Laying a million letters out takes seconds, so that names never get that long.
TEST_F(OpeningTest, NamesAreShortEnoughToBeLaidOut)
{
    const QString longest(1000, u'я');
    const QString tooLong(1001, u'я');
    const ChannelId channel = addChannel(longest);
    Channel renamed = channelNow(channel);
    renamed.name.ru = tooLong;
    const auto code = [this](const Edit &edit) {
        const auto applied = store->apply({{edit}, ChangeKind::SaveChannel, {}}, who);
        return applied ? ErrorCode::InvalidInput : applied.error().code;
    };
    EXPECT_EQ(code(SaveChannel{renamed}), ErrorCode::NameTooLong);
    EXPECT_EQ(code(SaveCampaign{{CampaignId::None, channel, tooLong, false}}), ErrorCode::NameTooLong);
    ImportOptions importing;
    importing.fileName = u"days.csv"_s;
    Progress progress;
    const State before = stateNow();
    const auto imported = store->import(
        importing, who,
        [&](facts::FactSink &sink) {
            const int place = sink.channel(u"New"_s, ChannelType::Other, true);
            return sink.add(sink.series(*store->content()->catalog.indexOf(u"leads"_s), place, tooLong),
                            calendar::Granularity::Day, 1, 1, 0);
        },
        progress);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, ErrorCode::NameTooLong);
    EXPECT_EQ(stateNow(), before);
    // In a file from someone else they are cut for the eye, and cannot be stored so.
    close();
    execute("UPDATE channel SET name_en=printf('%.1000000c', 'x') WHERE id=2");
    reopen();
    const Channel foreign = channelNow(channel);
    EXPECT_EQ(foreign.name.en, QString(1000, u'x') + u'…');
    EXPECT_EQ(code(SaveChannel{foreign}), ErrorCode::NameTooLong);
}

TEST_F(OpeningTest, BackupsKeepToTheSizeOfTheSettings)
{
    Settings settings = contentNow().settings;
    settings.backupBytes = QFileInfo(path).size() * 5 / 2;
    ASSERT_TRUE(store->apply({{SaveSettings{settings}}, ChangeKind::SaveSettings, {}}, who));
    Progress progress;
    for (int at = 0; at < 5; ++at) {
        ASSERT_TRUE(store->backupToFolder(progress));
        ::usleep(2000); // names hold milliseconds
    }
    EXPECT_EQ(SqliteStore::backups(path, options.backupFolder).size(), 2U);
}

TEST_F(OpeningTest, OfADamagedFileTheRestIsRescuedAndTheNewestSoundBackupFound)
{
    Settings settings = contentNow().settings;
    settings.backupFolder = options.backupFolder;
    ASSERT_TRUE(store->apply({{SaveSettings{settings}}, ChangeKind::SaveSettings, {}}, who));
    SetFacts figures;
    const ChannelId search = addChannel(u"Поиск"_s);
    for (int at = 0; at < 1500; ++at)
        figures.edits.push_back({u"spend"_s, search, CampaignId::None,
                                 calendar::Period{calendar::Granularity::Day, 19000 + at}, (at + 0.5) * 1.25,
                                 std::nullopt, false});
    ASSERT_TRUE(store->apply({{figures}, ChangeKind::EnterFact, {}}, who));
    Progress progress;
    const QString older = store->backupToFolder(progress).value();
    ::usleep(2000); // names hold milliseconds
    const QString newer = store->backupToFolder(progress).value();
    close();
    EXPECT_EQ(newestSoundBackup(path, options.backupFolder), newer);
    const auto contents = SqliteStore::contentsOf(newer);
    ASSERT_TRUE(contents);
    EXPECT_EQ(contents->figures, 1500);
    EXPECT_EQ(contents->lastDay, 19000 + 1499);
    // One page of figures is spoilt: that which holds the 700th.
    const QByteArray good = bytes();
    const double value = 700.5 * 1.25;
    QByteArray stored(8, '\0');
    qToBigEndian(value, stored.data());
    int spoilt = 0;
    QByteArray other = good;
    for (qsizetype at = good.indexOf(stored); at >= 0; at = good.indexOf(stored, at + 1), ++spoilt)
        other[at + 1] = char(other[at + 1] ^ 8);
    ASSERT_GT(spoilt, 0);
    write(path, other);
    write(newer, other);
    EXPECT_EQ(openingError(path), ErrorCode::Damaged);
    EXPECT_EQ(newestSoundBackup(path, options.backupFolder), older);
    EXPECT_EQ(newestSoundBackup(path, {}), older) << "the settings can still be read and name the folder";
    qint64 taken = 0;
    const auto rescued = rescueFigures(
        path,
        [&](const RescuedFact &fact) {
            EXPECT_EQ(fact.channel, u"Поиск"_s);
            EXPECT_EQ(fact.value, (fact.period.first - 18999.5) * 1.25);
            EXPECT_NE(fact.value, value);
            ++taken;
        },
        progress);
    ASSERT_TRUE(rescued) << qPrintable(rescued.error().detail);
    EXPECT_EQ(rescued->figures, taken);
    EXPECT_GT(taken, 1000) << "a page holds some 230 of them";
    EXPECT_GT(rescued->monthsLost, 0);
    EXPECT_LT(rescued->monthsLost, 13);
    EXPECT_EQ(bytes(), other) << "and nothing was written";
}

TEST_F(OpeningTest, WhereTheListOfTablesIsHitTheRestIsRescuedByTheKnownOne)
{
    SetFacts figures;
    const ChannelId search = addChannel(u"Поиск"_s);
    for (int at = 0; at < 1500; ++at)
        figures.edits.push_back({u"spend"_s, search, CampaignId::None,
                                 calendar::Period{calendar::Granularity::Day, 19000 + at}, at + 0.5,
                                 std::nullopt, false});
    ASSERT_TRUE(store->apply({{figures}, ChangeKind::EnterFact, {}}, who));
    close();
    const QByteArray good = bytes();
    Progress progress;
    // Each page that holds a part of the list: page 1 below its header, and where "CREATE TABLE fact" stands.
    const qsizetype pageSize = 4096;
    for (const qsizetype at : {qsizetype(200), good.indexOf("CREATE TABLE fact") + 20}) {
        QByteArray other = good;
        other[at] = char(other[at] ^ 8);
        write(path, other);
        EXPECT_EQ(openingError(path), ErrorCode::Damaged) << at / pageSize;
        qint64 taken = 0;
        const auto rescued = rescueFigures(
            path,
            [&](const RescuedFact &fact) {
                EXPECT_EQ(fact.channel, u"Поиск"_s);
                EXPECT_EQ(fact.value, fact.period.first - 18999.5);
                ++taken;
            },
            progress);
        ASSERT_TRUE(rescued) << qPrintable(rescued.error().detail) << " page " << at / pageSize + 1;
        EXPECT_EQ(rescued->figures, 1500);
        EXPECT_EQ(taken, 1500);
        EXPECT_EQ(rescued->monthsLost, 0);
        EXPECT_EQ(rescued->lost, std::vector{RescueLoss::Schema});
        EXPECT_EQ(bytes(), other) << "and nothing was written";
    }
}

TEST_F(OpeningTest, ADamagedBackupIsNotRestored)
{
    Progress progress;
    const QString backup = store->backupToFolder(progress).value();
    close();
    const QByteArray before = bytes();
    QFile file(backup);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(3 * 4096 + 4000);
    file.write("x");
    file.close();
    const auto refused =
        SqliteStore::restore(path, backup, options.backupFolder, progress, options.stateFolder);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Damaged);
    EXPECT_EQ(bytes(), before);
}

// What is kept beside the record is of one state of the file.
TEST_F(OpeningTest, BytesKeptAsideAreThereAsLongAsTheFileIsAsItWas)
{
    EXPECT_EQ(store->keptAside(), QByteArray());
    store->keepAside("for the next time");
    reopen();
    EXPECT_EQ(store->keptAside(), "for the next time");
    reopen();
    EXPECT_EQ(store->keptAside(), "for the next time") << "who has nothing to keep takes nothing away";
    store->keepAside({});
    reopen();
    EXPECT_EQ(store->keptAside(), QByteArray());
    store->keepAside("before a change");
    ASSERT_TRUE(setFact(u"leads"_s, addChannel(u"A"_s), {calendar::Granularity::Day, 19'700}, 1));
    reopen();
    EXPECT_EQ(store->keptAside(), QByteArray()) << "changed after it was given";

    store->keepAside("of this state");
    close();
    const QByteArray before = bytes();
    execute("CREATE TABLE strange(x); DROP TABLE strange");
    reopen();
    EXPECT_EQ(store->keptAside(), QByteArray()) << "changed by a stranger";

    store->keepAside("of another file");
    close();
    QFile::remove(path);
    write(path, before);
    reopen();
    EXPECT_EQ(store->keptAside(), QByteArray()) << "another file under its name";
}

TEST_F(OpeningTest, WhatIsKeptAsideIsWrittenWhenItChangesAndForgottenWhenItIsOld)
{
    const QDir state(options.stateFolder);
    store->keepAside("of this file");
    close();
    const QStringList kept = state.entryList({u"*.aside"_s});
    ASSERT_EQ(kept.size(), 1);
    QFile own(state.filePath(kept[0]));
    QFile foreign(state.filePath(u"0123.json.aside"_s));
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-61);
    for (QFile *file : {&own, &foreign}) {
        ASSERT_TRUE(file->open(QIODevice::ReadWrite | QIODevice::Append));
        ASSERT_TRUE(file->setFileTime(longAgo, QFileDevice::FileModificationTime));
        file->close();
    }
    reopen();
    store->keepAside("of this file");
    reopen();
    EXPECT_LT(QFileInfo(own).lastModified(), longAgo.addDays(1)) << "not written again";
    EXPECT_TRUE(foreign.exists());
    store->keepAside("other bytes");
    reopen();
    EXPECT_EQ(store->keptAside(), "other bytes");
    EXPECT_FALSE(foreign.exists());
}

TEST_F(OpeningTest, NothingIsKeptAsideWhileAnotherHasTheFileOpen)
{
    store->keepAside("of the first");
    OpenFindings unseen;
    auto second = SqliteStore::open(path, options, unseen);
    ASSERT_TRUE(second);
    EXPECT_EQ((*second)->keptAside(), QByteArray());
    close();
    second->reset();
    reopen();
    EXPECT_EQ(store->keptAside(), QByteArray());
}

} // namespace
} // namespace vekha::store

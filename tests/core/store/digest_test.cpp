// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fixture.h"

#include "core/store/opening.h"
#include "core/store/pagedigest.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vekha::store {
namespace {

/// A workspace with something in most tables, closed cleanly.
class DigestTest : public StoreFixture {
protected:
    void fill()
    {
        const ChannelId search = addChannel(u"Поиск"_s);
        const ChannelId social = addChannel(u"Social"_s);
        SetFacts figures;
        for (int at = 0; at < 400; ++at)
            figures.edits.push_back(
                {at % 2 ? u"clicks"_s : u"spend"_s, at % 3 ? search : social, CampaignId::None,
                 calendar::Period{calendar::Granularity::Day, 19000 + at}, at * 1.25, std::nullopt, false});
        ASSERT_TRUE(store->apply({{figures}, ChangeKind::EnterFact, {}}, who));
        FactEdit noted{u"spend"_s, search, CampaignId::None, month(2030, 1), 5.0, u"Счёт № 12"_s, false};
        ASSERT_TRUE(store->apply({{SetFacts{{noted}, OnOverlap::Stop}}, ChangeKind::EnterFact, {}}, who));
        targets::Target target;
        target.key = {u"spend"_s, search, month(2030, 1)};
        target.value = 90;
        ASSERT_TRUE(
            store->apply({{SetTargets{{{target.key, target}}, u"план"_s}}, ChangeKind::SetTarget, {}}, who));
        // A long text fills pages of its own.
        const Event event{0, QDate(2024, 1, 1), ChannelId::All, QString(20'000, u'я')};
        ASSERT_TRUE(store->apply({{SaveEvent{event}}, ChangeKind::SaveEvent, {}}, who));
        ASSERT_TRUE(
            store->apply({{SavePerson{{0, u"Мария"_s, u"SMM"_s, false}}}, ChangeKind::SavePerson, {}}, who));
    }
    void close() { store.reset(); }
    QByteArray bytes()
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// As a disk does it: neither size nor time tell of it.
    void put(qint64 at, const QByteArray &bytes)
    {
        const QDateTime time = QFileInfo(path).lastModified();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(at);
        file.write(bytes);
        file.flush();
        ASSERT_TRUE(file.setFileTime(time, QFileDevice::FileModificationTime));
    }
    void execute(const char *sql)
    {
        sqlite3 *db = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
        sqlite3_close(db);
    }
    Digests digestsNow(const QString &file)
    {
        const auto db = connectTo(file, true, 0);
        EXPECT_GT(numberOf(*db, "SELECT count(*) FROM sqlite_schema"), 0);
        return digestsOf(*db);
    }
};

TEST_F(DigestTest, EveryFlippedBitIsFoundHoweverTheFileIsOpened)
{
    fill();
    close();
    const QByteArray good = bytes();
    ASSERT_GT(good.size(), 100'000);
    Random random(20260101);
    int unnoticedAtFirstUse = 0;
    int unnoticedInBackground = 0;
    for (int round = 0; round < 300; ++round) {
        const qint64 at = qint64(random.below(int(good.size())));
        const char flipped = char(good[at] ^ (1 << random.below(8)));
        put(at, QByteArray(1, flipped));
        OpenFindings unseen;
        // As a file from elsewhere: checked before use.
        StoreOptions elsewhere = options;
        elsewhere.readOnly = true;
        elsewhere.stateFolder = folder.filePath(u"elsewhere"_s);
        unnoticedAtFirstUse += SqliteStore::open(path, elsewhere, unseen).has_value();
        // As the file that was closed here: checked in the background.
        StoreOptions here = options;
        here.readOnly = true;
        if (auto opened = SqliteStore::open(path, here, unseen)) {
            Progress progress;
            const auto found = (*opened)->check(progress);
            unnoticedInBackground += found.has_value() && found->empty();
        }
        put(at, QByteArray(1, good[at]));
    }
    EXPECT_EQ(unnoticedAtFirstUse, 0);
    EXPECT_EQ(unnoticedInBackground, 0);
    reopen();
    EXPECT_EQ(soundness(), QString()) << "put back, all is well";
}

TEST_F(DigestTest, ASpoiltFigureIsNeverShown)
{
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1234.5));
    close();
    // 1234.5 as SQLite keeps it; the figure stands in facts and roll-ups.
    const QByteArray value = QByteArray::fromHex("40934a0000000000");
    const QByteArray good = bytes();
    int places = 0;
    for (qsizetype at = good.indexOf(value); at >= 0; at = good.indexOf(value, at + 1), ++places)
        put(at + 2, QByteArray(1, 0x4b));
    ASSERT_GE(places, 3);
    auto opened = SqliteStore::open(path, options, findings);
    ASSERT_TRUE(opened) << "it was closed cleanly here";
    (void)(*opened)->content();
    EXPECT_EQ((*opened)->facts({}, ever).error().code, ErrorCode::Damaged);
    EXPECT_EQ((*opened)->monthCells({}, facts::SeriesSplit::Channel).error().code, ErrorCode::Damaged);
    Progress progress;
    const auto found = (*opened)->check(progress).value();
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().kind, FindingKind::PageSpoilt);
    opened->reset();
    EXPECT_EQ(openingError(path), ErrorCode::Damaged) << "once seen, it is checked before use";
}

TEST_F(DigestTest, APageOfZerosIsFoundToo)
{
    fill();
    close();
    const QByteArray good = bytes();
    for (qsizetype at = 4096; at < good.size(); at += 4096) {
        put(at, QByteArray(4096, '\0'));
        EXPECT_EQ(openingError(path) == ErrorCode::InvalidInput && (reopen(), soundness().isEmpty()), false)
            << at;
        close();
        put(at, good.mid(at, 4096));
    }
}

TEST_F(DigestTest, APageInTheWrongPlaceIsFound)
{
    fill();
    close();
    const QByteArray good = bytes();
    put(5 * 4096, good.mid(6 * 4096, 4096));
    reopen();
    EXPECT_EQ(soundness(), u"page_spoilt 6"_s);
}

TEST_F(DigestTest, HoldThroughImportsUndoAndPagesThatAreFreedAgain)
{
    fill();
    ImportOptions importing;
    importing.fileName = u"days.csv"_s;
    Progress progress;
    const auto imported = store->import(
        importing, who,
        [&](facts::FactSink &sink) -> Done {
            const int series = sink.series(*store->content()->catalog.indexOf(u"leads"_s),
                                           sink.channel(u"New"_s, ChannelType::Other, true), {});
            for (int at = 0; at < 30'000; ++at) {
                if (const Done added = sink.add(series, calendar::Granularity::Day, at, at, 0); !added)
                    return added;
            }
            return {};
        },
        progress);
    ASSERT_TRUE(imported);
    EXPECT_EQ(soundness(), QString());
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(soundness(), QString());
    ASSERT_TRUE(store->redo());
    EXPECT_EQ(soundness(), QString());
    ASSERT_TRUE(store->revertImport(imported->change, who));
    EXPECT_EQ(soundness(), QString());
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1));
    EXPECT_EQ(soundness(), QString());
    const QString copy = store->backupToFolder(progress).value();
    close();
    EXPECT_EQ(digestsNow(path), Digests::Hold);
    EXPECT_EQ(digestsNow(copy), Digests::Hold) << "a backup carries its digests";
}

TEST_F(DigestTest, AnotherProgramsWritingIsNoDamageAndTheFileGetsDigestsAgain)
{
    fill();
    close();
    for (const char *sql : {"UPDATE settings SET value='\"Other\"' WHERE key='name'", "VACUUM",
                            "PRAGMA page_size=1024; VACUUM", "PRAGMA page_size=65536; VACUUM"}) {
        execute(sql);
        EXPECT_EQ(digestsNow(path), Digests::Foreign) << sql;
        reopen();
        EXPECT_TRUE(findings.checked) << sql;
        EXPECT_TRUE(findings.renewed) << sql;
        EXPECT_EQ(contentNow().settings.name, u"Other"_s);
        EXPECT_EQ(soundness(), QString());
        ASSERT_TRUE(store->undo()) << "the journal still fits";
        ASSERT_TRUE(store->redo());
        close();
        EXPECT_EQ(digestsNow(path), Digests::Hold) << sql;
        reopen();
        EXPECT_FALSE(findings.renewed) << sql;
        EXPECT_FALSE(findings.checked) << sql;
        close();
    }
}

TEST_F(DigestTest, WhileAnotherOfOursHasItOpenTheFileStaysInItsPlace)
{
    execute("UPDATE settings SET value='\"Other\"' WHERE key='name'");
    OpenFindings second;
    auto other = SqliteStore::open(path, options, second);
    ASSERT_TRUE(other);
    EXPECT_FALSE(second.renewed);
    // Edits go on, and nothing looks damaged.
    ASSERT_TRUE(setFact(u"spend"_s, ChannelId::Company, month(2024, 5), 1));
    EXPECT_EQ(soundness(), QString());
    EXPECT_EQ((*other)->content()->settings.name, u"Other"_s);
    // A backup is made of it all the same, and has digests.
    Progress progress;
    const auto copy = store->backupToFolder(progress);
    ASSERT_TRUE(copy) << qPrintable(copy.error().args.join(u' '));
    EXPECT_EQ(digestsNow(*copy), Digests::Hold);
    other->reset();
    close();
    EXPECT_EQ(digestsNow(path), Digests::Foreign);
    reopen();
    EXPECT_TRUE(findings.renewed);
    EXPECT_EQ(soundness(), QString());
}

TEST_F(DigestTest, ABackupThatAnotherProgramWroteToCanBeRestored)
{
    fill();
    Progress progress;
    const QString backup = folder.filePath(u"copy.vekha"_s);
    ASSERT_TRUE(store->backup(backup, progress));
    close();
    sqlite3 *db = nullptr;
    ASSERT_EQ(sqlite3_open(backup.toUtf8().constData(), &db), SQLITE_OK);
    // More than SQLite keeps in memory, so that it writes pages of the copy before page 1.
    const char *const sql = "UPDATE settings SET value='\"Other\"' WHERE key='name'; "
                            "UPDATE event SET text=hex(zeroblob(3000000))";
    ASSERT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    ASSERT_TRUE(SqliteStore::restore(path, backup, options.backupFolder, progress, options.stateFolder));
    EXPECT_EQ(digestsNow(path), Digests::Hold);
    reopen();
    EXPECT_EQ(contentNow().settings.name, u"Other"_s);
    EXPECT_EQ(soundness(), QString());
}

TEST_F(DigestTest, ADamagedOldFileIsNamedAndNotTheBackupThatCouldNotBeMade)
{
    close();
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::copy(QStringLiteral(VEKHA_TEST_DATA "/workspaces/version4.vekha"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    constexpr int pageBytes = 4096;
    put(bytes().size() - pageBytes, QByteArray(pageBytes, '\xff'));
    OpenFindings unseen;
    const auto opened = SqliteStore::open(path, options, unseen);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Damaged);
    EXPECT_EQ(opened.error().args.value(0), QFileInfo(path).canonicalFilePath());
}

TEST_F(DigestTest, RightsOfTheFileStayWhenItIsRenewed)
{
    close();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto rights = QFile::permissions(path);
    execute("UPDATE settings SET value='\"Other\"' WHERE key='name'");
    reopen();
    EXPECT_TRUE(findings.renewed);
    EXPECT_EQ(QFile::permissions(path), rights);
    EXPECT_EQ(QDir(folder.path()).entryList({u"test.vekha?*"_s}, QDir::Files), QStringList());
}

TEST_F(DigestTest, AnOldFileGetsThem)
{
    close();
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::copy(QStringLiteral(VEKHA_TEST_DATA "/workspaces/version4.vekha"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_EQ(digestsNow(path), Digests::None);
    reopen();
    EXPECT_EQ(findings.migratedFrom, 4);
    EXPECT_TRUE(findings.renewed);
    EXPECT_EQ(soundness(), QString());
    close();
    EXPECT_EQ(digestsNow(path), Digests::Hold);
    EXPECT_EQ(digestsNow(findings.backup), Digests::None) << "as it was";
    Progress progress;
    ASSERT_TRUE(
        SqliteStore::restore(path, findings.backup, options.backupFolder, progress, options.stateFolder));
    reopen();
    EXPECT_EQ(findings.migratedFrom, 4);
    EXPECT_EQ(factsNow().size(), 1U);
}

TEST_F(DigestTest, AnySqliteReadsTheFile)
{
    fill();
    close();
    sqlite3 *db = nullptr;
    ASSERT_EQ(sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    sqlite3_stmt *statement = nullptr;
    ASSERT_EQ(sqlite3_prepare_v2(db, "SELECT count(*), (SELECT * FROM pragma_integrity_check) FROM fact", -1,
                                 &statement, nullptr),
              SQLITE_OK);
    ASSERT_EQ(sqlite3_step(statement), SQLITE_ROW);
    EXPECT_EQ(sqlite3_column_int(statement, 0), 401);
    EXPECT_STREQ(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1)), "ok");
    sqlite3_finalize(statement);
    sqlite3_close(db);
}

} // namespace
} // namespace vekha::store

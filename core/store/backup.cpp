// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagedigest.h"
#include "core/store/renewal.h"
#include "core/store/sidefile.h"
#include "core/store/storeprivate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QScopeGuard>
#include <QStandardPaths>

#include <optional>

using namespace Qt::StringLiterals;

namespace vekha::store {

namespace {

constexpr int pagesOfStep = 1024;
constexpr auto timeInName = "yyyyMMdd-HHmmss-zzz"_L1;

struct PageCopy {
    PageCopy(SQLite::Database &to, SQLite::Database &from)
        : handle(sqlite3_backup_init(to.getHandle(), "main", from.getHandle(), "main"))
    {
        if (!handle)
            mustSucceed(sqlite3_errcode(to.getHandle()), to.getHandle());
    }
    ~PageCopy() { sqlite3_backup_finish(handle); }
    Q_DISABLE_COPY_MOVE(PageCopy)
    sqlite3_backup *handle;
};

void copyPages(SQLite::Database &from, SQLite::Database &to, Progress &progress)
{
    PageCopy copy(to, from);
    for (;;) {
        const int code = sqlite3_backup_step(copy.handle, pagesOfStep);
        progress.total = sqlite3_backup_pagecount(copy.handle);
        progress.done = progress.total - sqlite3_backup_remaining(copy.handle);
        if (code == SQLITE_DONE)
            return;
        if (progress.isCancelled())
            fail(ErrorCode::Cancelled);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        else
            mustSucceed(code, to.getHandle());
    }
}

/// The daily backup and one that a person asks for may come in one second, and have one name.
QMutex &oneAtATime()
{
    static QMutex mutex;
    return mutex;
}

QString baseNameOf(const QString &path) { return QFileInfo(path).completeBaseName(); }

QString fileOf(const QString &path, const QString &folder)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(timeInName);
    return folder + u"/%1-%2.vekha"_s.arg(baseNameOf(path), time);
}

// The newest backups stay, as many as the settings keep and as fit; the very newest always.
void prune(const QString &path, const QString &folder, const Settings &settings)
{
    int kept = 0;
    qint64 bytes = 0;
    for (const StoredBackup &backup : SqliteStore::backups(path, folder)) {
        bytes += backup.bytes;
        if (kept > 0 && (kept >= settings.backupsKept || bytes > settings.backupBytes))
            QFile::remove(backup.path);
        else
            ++kept;
    }
}

// No program of ours may have the file open.
void mustBeClosed(const QString &path, const QString &stateFolder)
{
    if (OpenHere::isOpen(path) || StateRecord(path, stateFolder).hasOtherOpeners())
        fail(ErrorCode::Busy, {path, u"0"_s});
}

// No other program may write at this moment. SQLite puts the pages of a journal beside it into the file.
void mustBeUnwritten(const QString &path)
{
    const auto db = connectTo(path, false, 0);
    db->exec("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
}

// A journal is moved to the file that is kept, under a name by which SQLite does not take it for that one's.
void moveSideFile(const QString &path, QLatin1StringView ending, const QString &kept)
{
    const QString side = path + ending;
    if (!QFileInfo::exists(side))
        return;
    const bool isGone = QFileInfo(side).size() > 0 && !kept.isEmpty()
                            ? QFile::rename(side, kept + ending + ".aside"_L1)
                            : QFile::remove(side);
    if (!isGone)
        fail(ErrorCode::FileNotWritable, {side, QString()});
}

// Copies what lies in the place of a restored file to `kept`. A damaged file is kept as it is; SQLite could
// not copy it.
void keep(const QString &path, const QString &kept, const QString &stateFolder)
{
    mustBeClosed(path, stateFolder);
    if (!isJournalOf(path + "-journal"_L1, path))
        moveSideFile(path, "-journal"_L1, kept);
    moveSideFile(path, "-wal"_L1, kept);
    const auto unwritten = guarded(path, 0, [&] { mustBeUnwritten(path); });
    if (!unwritten && unwritten.error().code == ErrorCode::Busy)
        fail(unwritten.error());
    if (!QFile::copy(path, kept))
        fail(ErrorCode::FileNotWritable, {kept, QString()});
}

} // namespace

void mustBeBackup(const QString &backup)
{
    const auto header = readHeader(backup);
    if (!header)
        fail(header.error().code == ErrorCode::NotAWorkspace
                 ? Error{ErrorCode::NotABackup, {backup}, {}, 0, {}, -1, 0}
                 : header.error());
    const auto db = connectTo(QFileInfo(backup).canonicalFilePath(), true, 0);
    Progress unseen;
    if (!findingsIn(*db, false, unseen).empty())
        fail(ErrorCode::Damaged, {backup, u"the backup is not sound"_s});
}

void copyTo(SQLite::Database &from, const QString &to, Progress &progress)
{
    const QString part = to + u".part"_s;
    QFile::remove(part);
    struct Remover {
        QString file;
        ~Remover() { QFile::remove(file); }
    } remover{part};
    // What another program wrote to has digests that do not hold: its copy gets its own.
    Statement(from, "SELECT 1 FROM sqlite_schema").step(); // digestsOf() tells of what was read
    std::optional<FreshDigests> anew;
    if (digestsOf(from) == Digests::Foreign)
        anew.emplace();
    {
        SQLite::Database copy(part.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0,
                              digestLayer());
        sqlite3_extended_result_codes(copy.getHandle(), 1);
        copy.exec("PRAGMA synchronous=FULL");
        copyPages(from, copy, progress);
        Statement check(copy, "PRAGMA quick_check(1)");
        if (!check.step() || check.textAt(0) != "ok"_L1)
            fail(ErrorCode::Damaged, {part, check.textAt(0)});
        if (!spoiltPages(copy, 1, progress).empty())
            fail(ErrorCode::Damaged, {part, u"a page is not as it was written"_s});
    }
    moveOver(part, to);
}

QString backupFolderOf(const QString &path, double waitSeconds)
{
    const auto settings =
        guarded(path, waitSeconds, [&] { return readSettings(*connectTo(path, true, waitSeconds)); });
    return settings && !settings->backupFolder.isEmpty() ? settings->backupFolder
                                                         : SqliteStore::usualBackupFolder(path);
}

Done SqliteStore::backup(const QString &to, Progress &progress)
{
    const QString target = QFileInfo(to).absoluteFilePath();
    if (QFileInfo(target).canonicalFilePath() == d->path)
        return failure(ErrorCode::FileExists, {to});
    const QMutexLocker alone(&oneAtATime());
    return guarded(target, d->options.waitSeconds, [&] {
        const auto from = connectTo(d->path, true, d->options.waitSeconds);
        copyTo(*from, target, progress);
    });
}

QString SqliteStore::backupFolder()
{
    if (!d->options.backupFolder.isEmpty())
        return d->options.backupFolder;
    return backupFolderOf(d->path, d->options.waitSeconds);
}

Result<QString> SqliteStore::backupToFolder(Progress &progress)
{
    const QString folder = backupFolder();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileNotWritable, {folder, QString()});
    const QMutexLocker alone(&oneAtATime());
    QString to = fileOf(d->path, folder);
    return guarded(to, d->options.waitSeconds, [&] {
        const auto from = connectTo(d->path, true, d->options.waitSeconds);
        copyTo(*from, to, progress);
        prune(d->path, folder, readSettings(*from));
        return to;
    });
}

// Only the newest backup's day is asked for: what was changed later that day, the next day's backup has.
bool SqliteStore::needsDailyBackup()
{
    if (d->readOnly)
        return false;
    const QDate today = QDateTime::currentDateTime().date();
    if (d->backupDay == today)
        return false;
    const auto list = backups(d->path, backupFolder());
    d->backupDay = list.empty() ? QDate() : list.front().when.toLocalTime().date();
    return d->backupDay != today;
}

QString SqliteStore::usualBackupFolder(const QString &path)
{
    const QByteArray full = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray mark = QCryptographicHash::hash(full, QCryptographicHash::Sha256).toHex().left(8);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/vekha/backups/%1-%2"_s.arg(baseNameOf(path), QString::fromLatin1(mark));
}

std::vector<StoredBackup> SqliteStore::backups(const QString &path, const QString &folder)
{
    std::vector<StoredBackup> found;
    const QString start = baseNameOf(path) + u'-';
    const auto files = QDir(folder).entryInfoList({u"*.vekha"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (!file.fileName().startsWith(start))
            continue;
        QDateTime when = QDateTime::fromString(file.completeBaseName().mid(start.size()), timeInName);
        when.setTimeSpec(Qt::UTC);
        if (when.isValid())
            found.push_back({file.absoluteFilePath(), when, file.size()});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.when > b.when; });
    return found;
}

Result<BackupContents> SqliteStore::contentsOf(const QString &backup)
{
    return guarded(backup, 0, [&backup] {
        const auto db = connectTo(QFileInfo(backup).canonicalFilePath(), true, 0);
        BackupContents contents;
        contents.figures = numberOf(*db, "SELECT count(*) FROM fact");
        if (contents.figures > 0)
            contents.lastDay = int(numberOf(*db, "SELECT max(last_day) FROM channel_cell"));
        return contents;
    });
}

Result<QString> SqliteStore::restore(const QString &path, const QString &backup, const QString &folder,
                                     Progress &progress, const QString &stateFolder)
{
    return guarded(path, 0, [&] {
        mustBeBackup(backup);
        const QString target = QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath()
                                                       : QFileInfo(path).absoluteFilePath();
        const QString aside = target + u".restored"_s;
        const auto removeAside = qScopeGuard([&aside] { QFile::remove(aside); });
        copyTo(*connectTo(QFileInfo(backup).canonicalFilePath(), true, 0), aside, progress);
        QString kept;
        if (QFileInfo::exists(target)) {
            const QString keptIn = folder.isEmpty() ? usualBackupFolder(target) : folder;
            QDir().mkpath(keptIn);
            kept = fileOf(target, keptIn);
            keep(target, kept, stateFolder);
        }
        for (const auto ending : {"-journal"_L1, "-wal"_L1})
            moveSideFile(target, ending, kept);
        moveOver(aside, target);
        if (const auto header = readHeader(target))
            StateRecord(target, stateFolder).noteClosed(header->identity);
        return kept;
    });
}

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/store/pagedigest.h"
#include "core/store/sidefile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace vekha::store {

namespace {

constexpr int valueLimitBytes = 16 << 20;
constexpr int sqlLimitBytes = 100 << 10;
constexpr int columnLimit = 200;
constexpr int depthLimit = 30;
constexpr int triggerDepthLimit = 5;
constexpr int readCacheKib = 16 << 10;
// Of all connections together: ten times what the largest import was seen to take. Past it SQLite says "out
// of memory" instead of taking the machine's.
constexpr qint64 heapLimitBytes = qint64(1) << 30;

bool isOnShare(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    // "fuseblk" is a local disk with a foreign file system.
    return type.startsWith("nfs") || type.startsWith("cifs") || type.startsWith("smb") ||
           type.startsWith("9p") || (type.startsWith("fuse") && type != "fuseblk");
}

QString holderOf(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return {};
    return u"%1 (%2, %3)"_s.arg(host, program).arg(pid);
}

// On a share the first program has the file, the others read.
void takeShareLock(Admission &admission, OpenFindings &findings)
{
    auto lock = std::make_shared<QLockFile>(admission.path + ".lock"_L1);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        admission.shareLock = std::move(lock);
        return;
    }
    admission.readOnly = true;
    findings.lockedBy = holderOf(*lock);
}

bool hasContent(const QString &sideFile) { return QFileInfo(sideFile).size() > 0; }

// A journal is replayed by SQLite without asking, so one that we did not leave must not be there
// (rule 2.1.3).
Done judgeSideFiles(const Admission &admission, const StateRecord &record, const StoreOptions &options,
                    OpenFindings &findings)
{
    const QString journal = admission.path + "-journal"_L1;
    const QString wal = admission.path + "-wal"_L1;
    if (!hasContent(journal) && !hasContent(wal))
        return {};
    if (record.hasLivingOpeners() && !hasContent(wal))
        return {}; // another program of ours is writing at this moment
    const bool ours = record.hasOpeners() && !hasContent(wal) && isJournalOf(journal, admission.path);
    if (!ours && !options.acceptSideFile)
        return failure(ErrorCode::ForeignSideFile, {hasContent(journal) ? journal : wal});
    findings.recovered = true;
    findings.recoveredAt = QFileInfo(admission.path).lastModified().toUTC();
    return {};
}

void setLimits(sqlite3 *db)
{
    sqlite3_hard_heap_limit64(heapLimitBytes);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, valueLimitBytes);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, sqlLimitBytes);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, columnLimit);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, depthLimit);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, triggerDepthLimit);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_extended_result_codes(db, 1);
}

} // namespace

Result<Admission> admit(const QString &path, const StoreOptions &options, OpenFindings &findings)
{
    Admission admission;
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    admission.path = info.canonicalFilePath();
    admission.readOnly = options.readOnly;
    const StateRecord record(admission.path, options.stateFolder);
    if (OpenHere::isOpen(admission.path)) {
        admission.trusted =
            true; // opened and checked by this very process, and not to be touched but by SQLite
    } else {
        const auto header = readHeader(admission.path);
        if (!header)
            return failure(header.error());
        admission.header = *header;
        if (const Done judged = judgeSideFiles(admission, record, options, findings); !judged)
            return failure(judged.error());
        const bool crashed = record.hasOpeners() && !record.hasLivingOpeners();
        const bool isSound = !crashed && !findings.recovered;
        const bool isUsed = record.hasLivingOpeners();
        const bool wasClosed = record.wasClosedAs(header->identity);
        admission.trusted = isSound && (wasClosed || isUsed);
        admission.asClosed = isSound && wasClosed && !isUsed;
    }
    if (options.treatAsShare || isOnShare(admission.path))
        takeShareLock(admission, findings);
    if (!info.isWritable() || !QFileInfo(info.canonicalPath()).isWritable())
        admission.readOnly = true;
    findings.readOnly = admission.readOnly;
    return admission;
}

std::unique_ptr<SQLite::Database> connectTo(const QString &path, bool readOnly, double waitSeconds)
{
    // Without SQLite's own locks: every connection stands behind one of the store's.
    const int flags = (readOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) | SQLite::OPEN_NOFOLLOW |
                      SQLite::OPEN_NOMUTEX;
    auto db =
        std::make_unique<SQLite::Database>(path.toStdString(), flags, int(waitSeconds * 1000), digestLayer());
    setLimits(db->getHandle());
    // Debian's SQLite overwrites what it deletes with zeros; that doubles the writing of an undone import.
    db->exec(
        "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON;"
        "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=OFF");
    static_assert(readCacheKib == 16384);
    db->exec("PRAGMA cache_size=-16384");
    if (!readOnly)
        db->exec("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA");
    return db;
}

void mustBeInPlace(SQLite::Database &db, const QString &path)
{
    int moved = 0;
    sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved)
        fail(ErrorCode::FileReplaced, {path});
}

} // namespace vekha::store

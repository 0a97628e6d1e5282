// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/closedguard.h"
#include "core/store/edits.h"
#include "core/store/sqlitestore.h"

#include <QTemporaryDir>

#include <chrono>
#include <mutex>
#include <thread>

namespace vekha::store {

/// What an open store holds, and how it reads and writes.
struct SqliteStore::Private {
    using Clock = std::chrono::steady_clock;

    QString path; ///< canonical
    StoreOptions options;
    bool readOnly = false;
    /// The file that connections open: `path`, or a copy that was brought to the present version because an
    /// old file may only be read.
    [[nodiscard]] QString file() const { return raisedCopy ? raisedCopy->filePath(raisedName()) : path; }
    [[nodiscard]] static QString raisedName() { return QStringLiteral("raised.vekha"); }
    std::unique_ptr<QTemporaryDir> raisedCopy;
    QString lockedBy;
    bool damageSeen = false;
    std::optional<FileIdentity> asClosed; ///< how it was closed here and found again; none: it was not
    std::optional<QByteArray> aside;      ///< see keepAside(); none: what is kept stays
    FileStamp asideOf;                    ///< of the file when it was given
    std::shared_ptr<QLockFile> shareLock;
    std::unique_ptr<OpenHere> openHere;
    QDate backupDay; ///< of the last backup known, invalid: not looked yet

    std::mutex writing;                       ///< guards what follows; taken before `reading` where both are
    std::unique_ptr<SQLite::Database> writer; ///< none: not needed yet, see connectWriter()
    qint64 versionAtConnecting = 0;           ///< the reader's less the writer's, see othersVersion()
    std::unique_ptr<ClosedGuard> guard;       ///< of the writer; goes before it
    QString author;                           ///< of the last change: undo and redo are done by the same
    SeriesBook book;
    CatalogCache writerCatalogs;
    Clock::time_point lastWrite;

    std::mutex reading; ///< guards what follows
    std::unique_ptr<SQLite::Database> reader;
    /// What pages ask the reader for over and over: to prepare it takes longer than to run it.
    struct ReaderStatements {
        explicit ReaderStatements(SQLite::Database &db) : newSeries(db, SeriesBook::newRows), facts(db) {}
        Statement newSeries;
        FactReader facts;
    };
    std::unique_ptr<ReaderStatements> prepared; ///< of the reader, from the first use; goes before it
    SeriesBook readerBook;
    CatalogCache readerCatalogs;
    metrics::MetricCatalog shown =
        metrics::MetricCatalog::builtIn(); ///< whose indexes callers use: that of content()

    /// Runs `work` in a transaction that sees one state. Error 11 or 10 counts only when a fresh connection
    /// gives it again.
    template <class Work> auto read(Work work)
    {
        const std::lock_guard lock(reading);
        const auto once = [&] {
            return guarded(path, options.waitSeconds, [&] {
                SQLite::Transaction transaction(*reader, SQLite::TransactionBehavior::DEFERRED);
                return work(*reader);
            });
        };
        auto result = once();
        if (!result)
            prepared.reset();
        if (!result && mayBeReadError(result.error())) {
            if (reconnect(reader)) {
                readerBook.clear();
                result = once();
            }
            damageSeen = damageSeen || (!result && result.error().code == ErrorCode::Damaged);
        }
        return result;
    }

    /// Runs `work` in a transaction of its own and commits it, unless `keep` says no. What fails leaves
    /// nothing.
    template <class Work> auto write(Work work, const bool *keep = nullptr)
        -> Result<std::invoke_result_t<Work, SQLite::Database &>>
    {
        const std::lock_guard lock(writing);
        const auto connect = [this] {
            if (!readOnly)
                connectWriter();
        };
        if (const Done connected = guarded(path, options.waitSeconds, connect); !connected)
            return failure(confirmed(connected.error()));
        if (readOnly)
            return failure(refusal());
        letOthersIn();
        ChangeId expected = 0;
        bool committing = false;
        std::invoke_result_t<Work, SQLite::Database &> value{};
        const Done done = guarded(path, options.waitSeconds, [&] {
            SQLite::Transaction transaction(*writer, SQLite::TransactionBehavior::IMMEDIATE);
            book.refresh(*writer);
            if (!guard)
                guard = std::make_unique<ClosedGuard>(*writer);
            guard->refresh();
            value = work(*writer);
            if (keep && !*keep)
                return;
            guard->writeMarks(author);
            expected = Journal(*writer).lastId();
            committing = true;
            transaction.commit();
            committing = false;
        });
        lastWrite = Clock::now();
        if (done && (!keep || *keep))
            return value;
        book.clear();
        if (done)
            return value;
        // A failed COMMIT means "unknown": the data may be there all the same (trust.md section 3).
        if (committing && isStored(expected, value))
            return value;
        if (const auto closed = guard ? guard->refused() : std::nullopt)
            return failure(ErrorCode::PeriodClosed, {codeOf(*closed, guard->fiscalYearStart())});
        return failure(confirmed(done.error()));
    }

    /// read() with all series known, and the statements that are kept.
    template <class Work> auto readSeries(Work work)
    {
        return read([&](SQLite::Database &db) {
            if (!prepared)
                prepared = std::make_unique<ReaderStatements>(db);
            readerBook.refresh(prepared->newSeries);
            return work(db);
        });
    }
    void closeReader();

    [[nodiscard]] static bool mayBeReadError(const Error &error);
    void raiseCopy(int version);
    /// The connection that changes go through, unless it is there. A file that is just as it was closed here
    /// needs none before its first change; one that may have a journal to replay, or an earlier version,
    /// does.
    void connectWriter();
    /// Gives the file's pages digests where none hold. If that fails (no room for a second copy), the file is
    /// used as it is and the next opening tries again.
    void renewDigests(OpenFindings &findings);
    [[nodiscard]] bool reconnect(std::unique_ptr<SQLite::Database> &connection) const;
    [[nodiscard]] Error refusal() const;
    /// Damage counts only if a fresh connection sees it too.
    [[nodiscard]] Error confirmed(Error error);
    /// 15 ms between a program's writes let a rival in.
    void letOthersIn() const;
    template <class T> [[nodiscard]] bool isStored(ChangeId expected, const T &value) const
    {
        if constexpr (requires { value.id; })
            return value.id > 0 && value.id == expected && lastIdSeenAnew() == expected;
        else if constexpr (requires { value.change; })
            return value.change > 0 && value.change == expected && lastIdSeenAnew() == expected;
        else
            return false;
    }
    [[nodiscard]] ChangeId lastIdSeenAnew() const;

    /// Applies what undo and redo share.
    Applied step(SQLite::Database &db, bool isUndo);
    /// Ends the branch of undone changes, since something new is stored.
    void dropRedo(SQLite::Database &db, Rollups &rollups);
};

/// Long checks before first use, and check(): digests of pages, integrity, references, schema, values,
/// overlaps, roll-ups. Throws.
/// @param deep  also integrity_check and the roll-ups recomputed and compared
[[nodiscard]] std::vector<Finding> findingsIn(SQLite::Database &db, bool deep, Progress &progress);

/// The backup must be a workspace, of a version that this program can open, and pass the checks of opening.
/// Throws NotABackup, NewerVersion, Damaged, ..
void mustBeBackup(const QString &backup);

/// Where the settings of a file say that its backups are; the usual place where they do not, or cannot be
/// read.
/// @param path  canonical
[[nodiscard]] QString backupFolderOf(const QString &path, double waitSeconds);

/// Copies an open database to a file that is checked before it gets its name. Throws.
void copyTo(SQLite::Database &from, const QString &to, Progress &progress);

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/identity.h"
#include "core/store/sqlite.h"

#include <QDateTime>

#include <memory>

class QLockFile;

namespace vekha::store {

/// How a workspace file is to be opened.
struct StoreOptions {
    double waitSeconds = 10; ///< for a busy file, then Busy
    bool readOnly = false;
    bool fullCheck =
        false; ///< run the long checks before first use, whatever the program remembers of the file
    bool acceptSideFile =
        false; ///< the person was asked about a ForeignSideFile and says that it belongs to the file
    bool treatAsShare = false; ///< as if on a network file system, where locks cannot be trusted
    QString stateFolder;       ///< empty: the program's own
    QString backupFolder;      ///< empty: that of the settings, else the program's own
};

/// What opening did besides opening.
struct OpenFindings {
    bool recovered = false; ///< an unfinished change of a crashed program was rolled back
    QDateTime recoveredAt;  ///< when that file was last written
    int migratedFrom = 0;   ///< schema version before a migration, 0: none was needed
    QString backup;         ///< the backup made before it
    bool readOnly = false;
    QString lockedBy;     ///< who writes to it, on a share
    bool renewed = false; ///< its pages had no digests that hold, and got them
    bool checked = false; ///< the long checks ran; else the program should call check() in the background
};

/// What the opening routine found out before any connection was made.
struct Admission {
    QString path; ///< canonical
    FileHeader header;
    bool trusted = false;  ///< closed cleanly here, or in use by a living program of ours that checked it
    bool asClosed = false; ///< and nobody has it open: it is as this machine's program closed it
    bool readOnly = false;
    std::shared_ptr<QLockFile> shareLock; ///< held on network file systems
};

/// Steps 1 to 3 of trust.md 2.1: path, header, side file, share. Writes nothing to the file or beside it but
/// the lock file of a share.
[[nodiscard]] Result<Admission> admit(const QString &path, const StoreOptions &options,
                                      OpenFindings &findings);

/// A connection with every limit and setting of trust.md 2.1 step 4. Throws.
[[nodiscard]] std::unique_ptr<SQLite::Database> connectTo(const QString &path, bool readOnly,
                                                          double waitSeconds);

/// Fails if the connection's file is no longer the one at `path`: removed, or another put in its place.
void mustBeInPlace(SQLite::Database &db, const QString &path);

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vekha::store {

/// By what a closed workspace file is known again: its size, time of writing and digest of its first page.
struct FileIdentity {
    qint64 size = 0;
    qint64 modifiedMs = 0;
    QByteArray firstPageDigest;

    bool operator==(const FileIdentity &) const = default;
};

/// Size and time of writing alone, which may be asked for while the file is open.
struct FileStamp {
    qint64 size = -1;
    qint64 modifiedMs = 0;

    bool operator==(const FileStamp &) const = default;
};
[[nodiscard]] FileStamp stampOf(const QString &path);
[[nodiscard]] inline FileStamp stampOf(const FileIdentity &identity)
{
    return {identity.size, identity.modifiedMs};
}

/// What the first page of a database file says, read before any connection is open (closing a file that a
/// connection of this process has open would drop its locks).
struct FileHeader {
    FileIdentity identity;
    int applicationId = 0;
    int version = 0;
};

/// Reads the header. Fails with FileMissing, FileUnreadable, NotAWorkspace (no SQLite file of ours),
/// NewerVersion and Damaged (its size is no multiple of its page size).
[[nodiscard]] Result<FileHeader> readHeader(const QString &path);

/// What this machine's program remembers of a workspace file, in its own state folder: who has it open and
/// how it was when it was last closed. So a side file of a stranger is told from one that a crash of ours
/// left, and a file that was closed cleanly here opens without the long checks.
class StateRecord {
public:
    /// @param stateFolder  empty: the program's own
    StateRecord(const QString &path, const QString &stateFolder);

    /// True if the file is exactly as it was when it was closed here.
    [[nodiscard]] bool wasClosedAs(const FileIdentity &identity) const;
    /// True if a process of this machine noted that it opened the file and did not note that it closed it.
    [[nodiscard]] bool hasOpeners() const;
    /// True if one of these processes is still running.
    [[nodiscard]] bool hasLivingOpeners() const;
    /// True if one that is not this process is.
    [[nodiscard]] bool hasOtherOpeners() const;
    /// Notes that this process has it open; forgets those that are gone.
    void noteOpened();
    /// Notes that this process has closed it, and how it left it (none: it is to be checked before use).
    void noteClosed(const std::optional<FileIdentity> &identity);
    /// What is kept beside the record for the file as it is; empty if it was kept for another state of it.
    [[nodiscard]] QByteArray aside(const FileIdentity &identity) const;
    /// Empty: nothing is kept. What cannot be written is not; what stands there already is not written again.
    /// What was kept for any file and not for two months is removed.
    void keepAside(const QByteArray &bytes, const FileIdentity &identity);

private:
    [[nodiscard]] QString asideFile() const;

    QString m_file;
};

/// Counts the stores of this process that have `path` open: a header may be read with QFile at 0 alone.
class OpenHere {
public:
    explicit OpenHere(const QString &path);
    ~OpenHere();
    Q_DISABLE_COPY_MOVE(OpenHere)
    /// Whether this is the only one.
    [[nodiscard]] bool isOnly() const;
    [[nodiscard]] static bool isOpen(const QString &path);

private:
    QString m_path;
};

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/renewal.h"

#include "core/store/opening.h"
#include "core/store/pagedigest.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vekha::store {

namespace {

// Of a folder: what it lists is on the disk then.
void writeThrough(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool written = file >= 0 && ::fsync(file) == 0;
    const QString reason = qt_error_string();
    if (file >= 0)
        ::close(file);
    if (!written)
        fail(ErrorCode::FileNotWritable, {path, reason});
}

void mustBeWhole(const QString &path)
{
    const auto db = connectTo(path, true, 0);
    SQLite::Transaction oneState(*db, SQLite::TransactionBehavior::DEFERRED);
    Statement check(*db, "PRAGMA quick_check(1)");
    Progress unseen;
    if (!check.step() || check.textAt(0) != "ok"_L1 || digestsOf(*db) != Digests::Hold ||
        !spoiltPages(*db, 1, unseen).empty())
        fail(ErrorCode::Damaged, {path, check.textAt(0)});
}

} // namespace

void moveOver(const QString &from, const QString &to)
{
    writeThrough(from);
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        fail(ErrorCode::FileNotWritable, {to, qt_error_string()});
    writeThrough(QFileInfo(to).absolutePath());
}

void renewWithDigests(const QString &path, double waitSeconds)
{
    const QString aside = path + ".renewed"_L1;
    QFile::remove(aside);
    const auto removeAside = qScopeGuard([&aside] { QFile::remove(aside); });
    const auto db = connectTo(path, false, waitSeconds);
    // Kept until the connection is closed: nobody writes into the old file meanwhile.
    db->exec("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
    mustBeInPlace(*db, path); // while this program waited for the lock another may have done the same
    sqlite3_limit(db->getHandle(), SQLITE_LIMIT_ATTACHED, 1); // VACUUM attaches what it writes
    leaveRoomForDigests(*db);
    {
        const FreshDigests digests;
        Statement(*db, "VACUUM INTO ?").run(aside);
    }
    mustBeWhole(aside);
    QFile::setPermissions(aside, QFile::permissions(path));
    moveOver(aside, path);
}

} // namespace vekha::store

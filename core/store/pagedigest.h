// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/sqlite.h"

#include <vector>

namespace vekha::store {

// Every page of a workspace file ends in a digest of its own bytes and number (trust.md 2.1.6: a digest per
// part of a table; the part is the page). It is written whenever SQLite writes the page and compared whenever
// SQLite reads it, in a layer between SQLite and the file (a "VFS"). So a bit that turned over on the disk is
// met before the figure it belongs to is shown, whoever wrote the page: an edit, an import, an undo, a
// migration. A page costs half a microsecond either way; rows are not looked at.
//
// The bytes are those that SQLite leaves unused at the end of a page when the header asks for it ("reserved
// space"), so that the file is still an ordinary database: any SQLite reads it. If another program writes it,
// its pages are without digests and the file's change counter, which each writing raises, is not the one
// that page 1 notes beside its digest. Such a file is not taken for a damaged one: it is checked like any
// file from elsewhere, without digests, and written anew with them.

/// Bytes at the end of each page: on page 1 the change counter at our last writing and its complement, then
/// on every page the digest.
constexpr int digestBytes = 16;

/// Name of the layer, for opening a connection; makes it at the first call.
[[nodiscard]] const char *digestLayer();

/// Writes its digest into the end of a page of `size` bytes that is not written by SQLite: of page `number`.
void signPage(uchar *page, int size, quint32 number);

/// Whether the digests of a file hold.
enum class Digests {
    None,    ///< the file has none: an older version wrote it, or it was not read yet
    Hold,    ///< each page must match its own
    Foreign, ///< another program wrote to the file since
};
/// Of the file as the connection read it last. The connection must have been opened through digestLayer().
[[nodiscard]] Digests digestsOf(SQLite::Database &db);

/// Databases that this thread opens anew (empty files) get digests, as long as an object of this lives.
class FreshDigests {
public:
    FreshDigests();
    ~FreshDigests();
    Q_DISABLE_COPY_MOVE(FreshDigests)
};

/// Asks SQLite to leave room for digests in the database that the connection makes.
void leaveRoomForDigests(SQLite::Database &db);

/// Numbers of pages that are not as they were written, at most `most`; none if the file has no digests that
/// hold. Reads the whole file. Within a transaction of the caller that has read something. Throws.
[[nodiscard]] std::vector<quint32> spoiltPages(SQLite::Database &db, std::size_t most, Progress &progress);

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vekha::store {

/// Whether a journal holds the earlier state of just this file: page 1 as the journal keeps it is the file's,
/// or that of one change before. SQLite itself asks for no more than the name and would put a strange
/// journal's pages into the file. Both are read, nothing is written; no connection may be open.
[[nodiscard]] bool isJournalOf(const QString &journal, const QString &store);

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rollups.h"

namespace vekha::store {

/// Facts that a change of many rows took away or brought, kept as rows instead of as a changeset: an import,
/// its revert, the removal of a channel with a long history. So even ten million rows are undone in bounded
/// memory.
///
/// Role 0 holds what the change took away. What an import brought is told by its stamp (fact.source) and
/// stands in role 1 only while the import is undone; other changes keep in role 1 what they brought.
class MovedFacts {
public:
    MovedFacts(SQLite::Database &db, Rollups &rollups) : m_db(db), m_rollups(rollups) {}

    /// Moves all facts of a series into role 0 of the change.
    void takeSeries(ChangeId change, int series);
    /// Moves facts away that bear the stamp of an import. @param to  role 0 of a revert, or role 1 of the
    /// import itself
    void takeStamped(ChangeId import, ChangeId change, int role);
    /// Brings back what `import` had replaced, where nothing overlaps it now; noted in role 1 of `change`.
    void bringBackWhereFree(ChangeId import, ChangeId change);
    void undo(ChangeId change, bool isImport);
    void redo(ChangeId change, bool isImport);
    /// Forgets the rows of a change that can no more be undone or redone.
    void forget(ChangeId change);

private:
    void touchRole(ChangeId change, int role);
    void insertRole(ChangeId change, int role);
    void deleteRole(ChangeId change, int role);

    SQLite::Database &m_db;
    Rollups &m_rollups;
};

} // namespace vekha::store

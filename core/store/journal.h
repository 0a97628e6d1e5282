// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change.h"
#include "core/store/rollups.h"
#include "core/targets/target.h"

struct sqlite3_session;

namespace vekha::store {

/// Records what a transaction does to the tables of truth, by SQLite's session extension. Roll-ups, the
/// journal and the series' numbers are not recorded: they follow.
class Recorder {
public:
    /// @param withFacts  false: of channels, campaigns and notes alone (imports)
    Recorder(SQLite::Database &db, bool withFacts);
    ~Recorder();
    Q_DISABLE_COPY_MOVE(Recorder)
    /// Stops recording for a while (rows that go to moved_fact).
    void pause(bool paused);
    /// What was done so far; empty if nothing.
    [[nodiscard]] QByteArray changeset();

private:
    SQLite::Database &m_db;
    sqlite3_session *m_session = nullptr;
};

/// One changeset that does what both do, one after the other.
[[nodiscard]] QByteArray joined(const QByteArray &first, const QByteArray &second);
/// Does a changeset again, or takes it back. Throws StoreFailed where a row is not as the changeset expects
/// it.
void applyChangeset(SQLite::Database &db, const QByteArray &changeset, bool invert);
/// Tells the roll-ups which facts a changeset touches.
void touchFacts(const QByteArray &changeset, Rollups &rollups);
/// Targets that a changeset touches.
[[nodiscard]] std::vector<targets::TargetKey> targetsIn(const QByteArray &changeset);
/// Scorecards that a changeset touches.
[[nodiscard]] std::vector<int> scorecardsIn(const QByteArray &changeset);

/// What has to be shown anew after edits.
[[nodiscard]] Touched touchedBy(const std::vector<Edit> &edits);
[[nodiscard]] int bitsOf(const Touched &touched);
[[nodiscard]] Touched touchedOf(int bits);

/// A row of the journal with what undo and redo need.
struct JournalRow {
    JournalEntry entry;
    Touched touched;
    QByteArray changeset;
};

/// The journal's rows. All functions throw.
class Journal {
public:
    explicit Journal(SQLite::Database &db) : m_db(db) {}

    /// Makes the row of a new change: its number is needed before its facts are written.
    ChangeId begin(ChangeKind kind, const QStringList &args, const QString &who);
    void finish(ChangeId change, const QByteArray &changeset, const Touched &touched);
    void setArgs(ChangeId change, const QStringList &args);
    void setUndone(ChangeId change, bool undone);
    /// Undone changes that something new now stands instead of; gives their numbers.
    std::vector<ChangeId> dropRedo();

    [[nodiscard]] std::vector<JournalEntry> list(int limit);
    /// The change that undo (redo) would take. Setting a workspace up and restoring are not undone.
    [[nodiscard]] std::optional<JournalRow> nextUndo();
    [[nodiscard]] std::optional<JournalRow> nextRedo();
    [[nodiscard]] ChangeId lastId();

private:
    [[nodiscard]] std::optional<JournalRow> first(const char *sql);
    SQLite::Database &m_db;
};

} // namespace vekha::store

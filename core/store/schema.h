// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

#include <QStringList>

namespace vekha::store {

/// "VEKH": how a workspace is told from any other SQLite file.
constexpr int applicationId = 0x56454B48;
/// The schema that this program writes (PRAGMA user_version).
constexpr int schemaVersion = 5;

/// The tables that a version added to the one before it, in the form in which SQLite keeps them. A version
/// that was ever written is never changed.
[[nodiscard]] const std::vector<const char *> &statementsAddedBy(int version);

/// Makes all tables and the reserved channel in an empty file. Within the caller's transaction.
void createSchema(SQLite::Database &db);

/// First difference between the file's schema and the known text of its version; empty if they are the same.
/// Views, triggers, virtual tables and changed columns all show here.
[[nodiscard]] QString schemaDifference(SQLite::Database &db);

/// Brings an older file to `schemaVersion`, one transaction a step. The caller has made a backup.
/// Fails with NotAWorkspace where no step leads on from the file's version.
void migrate(SQLite::Database &db, int from, const QString &path);

} // namespace vekha::store

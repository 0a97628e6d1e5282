// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"
#include "core/store/store.h"

namespace vekha::store {

// How reviews, decisions, marks of warnings and set-ups of reports stand in rows, and back. All of these
// throw.

[[nodiscard]] std::vector<WarningMark> readWarningMarks(SQLite::Database &db);
void writeWarningMark(SQLite::Database &db, const WarningMark &mark);
void removeWarningMark(SQLite::Database &db, const WarningKey &key);

[[nodiscard]] std::vector<WarningRule> readWarningRules(SQLite::Database &db);
void writeWarningRule(SQLite::Database &db, const WarningRule &rule);
void removeWarningRule(SQLite::Database &db, const MetricId &metric);

/// By period.
[[nodiscard]] review::ReviewShelf readReviewShelf(SQLite::Database &db);
/// Number of the row: a new one where the review has none.
int writeReview(SQLite::Database &db, const review::Review &review);

/// In the order in which they were made.
[[nodiscard]] std::vector<review::Decision> readDecisions(SQLite::Database &db);
int writeDecision(SQLite::Database &db, const review::Decision &decision);

/// By name.
[[nodiscard]] std::vector<StoredReport> readReports(SQLite::Database &db);
int writeReport(SQLite::Database &db, const StoredReport &report);

} // namespace vekha::store

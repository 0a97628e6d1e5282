// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"
#include "core/store/store.h"

namespace vekha::store {

// How closed periods, goals and scorecards stand in rows, and back. All of these throw.

[[nodiscard]] std::vector<targets::Closing> readClosings(SQLite::Database &db);
void addClosing(SQLite::Database &db, const calendar::Period &period, const QString &who);
void markReopened(SQLite::Database &db, int closing, const QString &who, const QString &why);
[[nodiscard]] std::vector<targets::LateChange> readLateChanges(SQLite::Database &db);

[[nodiscard]] std::vector<MetricRevision> readMetricRevisions(SQLite::Database &db);
/// Keeps the definition that a change is about to replace.
void addMetricRevision(SQLite::Database &db, const metrics::Metric &before);

[[nodiscard]] std::vector<goals::Person> readPeople(SQLite::Database &db);
int writePerson(SQLite::Database &db, const goals::Person &person);

[[nodiscard]] std::vector<goals::Objective> readObjectives(SQLite::Database &db);
int writeObjective(SQLite::Database &db, const goals::Objective &objective);
/// What stood below or under it moves up.
void removeObjective(SQLite::Database &db, const goals::Objective &objective);

[[nodiscard]] std::vector<goals::Goal> readGoals(SQLite::Database &db);
int writeGoal(SQLite::Database &db, const goals::Goal &goal);
[[nodiscard]] std::vector<goals::CheckIn> readCheckIns(SQLite::Database &db);
int writeCheckIn(SQLite::Database &db, const goals::CheckIn &checkIn);

[[nodiscard]] std::vector<scorecards::Scorecard> readScorecards(SQLite::Database &db);
int writeScorecard(SQLite::Database &db, const scorecards::Scorecard &card);
void addCardRevision(SQLite::Database &db, int card, const QString &who);
/// Oldest first. @param card  0: of all cards
[[nodiscard]] std::vector<scorecards::CardRevision> readCardRevisions(SQLite::Database &db, int card);

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <array>

namespace vekha::store {

namespace {

const std::vector<const char *> &ofVersion1()
{
    static const std::vector<const char *> statements{
        R"(CREATE TABLE settings(
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL              -- JSON
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE metric(
  id TEXT PRIMARY KEY NOT NULL,    -- own metrics, and built-in ones whose details were changed
  definition TEXT NOT NULL         -- JSON
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE channel(
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- 1 is the whole company
  name_en TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  type TEXT NOT NULL,
  colour INTEGER NOT NULL,
  aliases TEXT NOT NULL,           -- JSON list
  position INTEGER NOT NULL,
  archived INTEGER NOT NULL
) STRICT)",
        R"(CREATE TABLE campaign(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  channel INTEGER NOT NULL REFERENCES channel(id),
  name TEXT NOT NULL,
  archived INTEGER NOT NULL
) STRICT)",
        R"(CREATE TABLE series(
  id INTEGER PRIMARY KEY NOT NULL, -- never removed: a number without facts is harmless
  input TEXT NOT NULL,             -- metric id
  channel INTEGER NOT NULL,
  campaign INTEGER NOT NULL,       -- 0: the channel's own figures
  total INTEGER NOT NULL,          -- series of the channel's own figures, under which channel_cell keeps its total
  UNIQUE(input, channel, campaign)
) STRICT)",
        R"(CREATE TABLE fact(
  series INTEGER NOT NULL,
  first INTEGER NOT NULL,          -- first day, days since 1970-01-01: date(first * 86400, 'unixepoch')
  kind INTEGER NOT NULL,           -- 0 day, 1 week, 2 month, 3 quarter, 4 half-year, 5 year
  value REAL NOT NULL,
  source INTEGER NOT NULL,         -- journal.id of the change that wrote it
  PRIMARY KEY(series, first)
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE month_cell(
  month INTEGER NOT NULL,          -- year * 12 + month - 1
  kind INTEGER NOT NULL,           -- 2: facts up to a month; 3, 4, 5: one coarser fact that starts in the month
  series INTEGER NOT NULL,
  sum REAL NOT NULL, first REAL NOT NULL, last REAL NOT NULL,
  day_weighted REAL NOT NULL, month_weighted REAL NOT NULL,
  first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, days INTEGER NOT NULL,
  kinds INTEGER NOT NULL,          -- a bit for each kind of fact
  marks INTEGER NOT NULL,          -- 1: coarser facts outside, 2: a week was split
  PRIMARY KEY(month, kind, series)
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE channel_cell(
  month INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  series INTEGER NOT NULL,         -- series.total: own figures and campaigns together
  sum REAL NOT NULL, first REAL NOT NULL, last REAL NOT NULL,
  day_weighted REAL NOT NULL, month_weighted REAL NOT NULL,
  first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, days INTEGER NOT NULL,
  kinds INTEGER NOT NULL,
  marks INTEGER NOT NULL,
  PRIMARY KEY(month, kind, series)
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE note(
  series INTEGER NOT NULL,
  first INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  text TEXT NOT NULL,
  who TEXT NOT NULL,
  time TEXT NOT NULL,              -- UTC
  PRIMARY KEY(series, first, kind)
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE target(
  metric TEXT NOT NULL,
  channel INTEGER NOT NULL,        -- 0: all channels
  kind INTEGER NOT NULL,
  first INTEGER NOT NULL,
  value REAL NOT NULL,
  low REAL, high REAL, baseline REAL,
  direction TEXT,
  rule INTEGER NOT NULL,           -- 0 value, 1 band, 2 change in percent, 3 change in points
  amount REAL NOT NULL,
  on_year_ago INTEGER NOT NULL,
  PRIMARY KEY(metric, channel, kind, first)
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE target_revision(
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- kept for ever; an undo is a revision too
  metric TEXT NOT NULL,
  channel INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  first INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  value REAL, low REAL, high REAL, baseline REAL,
  direction TEXT,
  rule INTEGER, amount REAL, on_year_ago INTEGER,
  time TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL
) STRICT)",
        R"(CREATE TABLE dashboard(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name_en TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  tiles TEXT NOT NULL,             -- JSON
  metrics TEXT NOT NULL,           -- JSON list: the table of KPI x channel
  position INTEGER NOT NULL
) STRICT)",
        R"(CREATE TABLE saved_view(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  page TEXT NOT NULL,
  name TEXT NOT NULL,
  payload TEXT NOT NULL
) STRICT)",
        R"(CREATE TABLE event(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  day INTEGER NOT NULL,
  channel INTEGER NOT NULL,        -- 0: all
  text TEXT NOT NULL
) STRICT)",
        R"(CREATE TABLE journal(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  time TEXT NOT NULL,              -- UTC
  who TEXT NOT NULL,
  kind INTEGER NOT NULL,
  args TEXT NOT NULL,              -- JSON list
  state INTEGER NOT NULL,          -- 0 done, 1 undone, 2 undone for good: something else was changed since
  touched INTEGER NOT NULL,        -- bits: what has to be shown anew
  changeset BLOB NOT NULL          -- of SQLite's session extension; facts of imports stand in moved_fact instead
) STRICT)",
        R"(CREATE TABLE import_entry(
  change INTEGER PRIMARY KEY NOT NULL REFERENCES journal(id),
  file_name TEXT NOT NULL,
  content_hash BLOB NOT NULL,
  rows INTEGER NOT NULL,
  replaced INTEGER NOT NULL,
  reverted_by INTEGER              -- journal.id
) STRICT)",
        R"(CREATE TABLE import_range(
  change INTEGER NOT NULL,
  series INTEGER NOT NULL,
  first INTEGER NOT NULL,          -- first day of its earliest fact of this import
  last INTEGER NOT NULL,           -- first day of its latest
  PRIMARY KEY(change, series)
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE moved_fact(
  change INTEGER NOT NULL,
  role INTEGER NOT NULL,           -- 0: taken away by the change, 1: brought by it (of imports only while undone)
  series INTEGER NOT NULL,
  first INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  value REAL NOT NULL,
  source INTEGER NOT NULL,
  PRIMARY KEY(change, role, series, first)
) STRICT, WITHOUT ROWID)",
    };
    return statements;
}

/// Import profiles.
const std::vector<const char *> &ofVersion2()
{
    static const std::vector<const char *> statements{
        R"(CREATE TABLE import_profile(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  definition TEXT NOT NULL         -- JSON: columns by header name, choices, file or folder
) STRICT)",
    };
    return statements;
}

/// Closed periods, goals, scorecards, and how targets are spread.
const std::vector<const char *> &ofVersion3()
{
    static const std::vector<const char *> statements{
        R"(CREATE TABLE target_spread(
  metric TEXT NOT NULL,            -- of targets that are not spread evenly
  channel INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  first INTEGER NOT NULL,
  spread INTEGER NOT NULL,         -- 1 like last year, 2 along the trend
  PRIMARY KEY(metric, channel, kind, first)
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE target_revision_spread(
  revision INTEGER PRIMARY KEY NOT NULL, -- target_revision.id
  spread INTEGER NOT NULL
) STRICT)",
        R"(CREATE TABLE metric_revision(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  metric TEXT NOT NULL,
  until TEXT NOT NULL,             -- UTC: when the definition was replaced
  definition TEXT NOT NULL         -- JSON
) STRICT)",
        R"(CREATE TABLE closing(
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- kept when the period is reopened
  kind INTEGER NOT NULL,
  first INTEGER NOT NULL,
  closed TEXT NOT NULL,            -- UTC
  closed_by TEXT NOT NULL,
  reopened TEXT,                   -- UTC; NULL: the period is closed
  reopened_by TEXT NOT NULL,
  why TEXT NOT NULL
) STRICT)",
        R"(CREATE TABLE late_change(
  what INTEGER NOT NULL,           -- 0 figure, 1 target
  metric TEXT NOT NULL,
  channel INTEGER NOT NULL,
  campaign INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  first INTEGER NOT NULL,
  before REAL,                     -- when the period was closed; NULL: there was none
  now REAL,
  time TEXT NOT NULL,              -- UTC
  who TEXT NOT NULL,
  PRIMARY KEY(what, metric, channel, campaign, kind, first)
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE person(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  archived INTEGER NOT NULL
) STRICT)",
        R"(CREATE TABLE objective(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  parent INTEGER NOT NULL,         -- 0: at the top
  definition TEXT NOT NULL         -- JSON: names, position
) STRICT)",
        R"(CREATE TABLE goal(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  objective INTEGER NOT NULL,      -- 0: none yet
  state INTEGER NOT NULL,          -- 0 draft, 1 active, 2 reached, 3 missed, 4 dropped
  definition TEXT NOT NULL         -- JSON: statement, owner, dates, measures, ..
) STRICT)",
        R"(CREATE TABLE check_in(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  goal INTEGER NOT NULL REFERENCES goal(id),
  day INTEGER NOT NULL,
  text TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT)",
        R"(CREATE TABLE scorecard(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  definition TEXT NOT NULL         -- JSON: holder, rows, limits, payout, ..
) STRICT)",
        R"(CREATE TABLE scorecard_revision(
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- kept for ever; an undo is a revision too
  scorecard INTEGER NOT NULL,
  time TEXT NOT NULL,
  who TEXT NOT NULL,
  definition TEXT NOT NULL
) STRICT)",
    };
    return statements;
}

/// Reviews and their decisions, what was done about warnings, set-ups of reports.
const std::vector<const char *> &ofVersion4()
{
    static const std::vector<const char *> statements{
        R"(CREATE TABLE warning_mark(
  kind TEXT NOT NULL,
  metric TEXT NOT NULL,
  channel INTEGER NOT NULL,
  since INTEGER NOT NULL,          -- first day of the period in which it began
  snoozed_until INTEGER,           -- day; NULL: not snoozed
  dismissed INTEGER NOT NULL,
  note TEXT NOT NULL,
  who TEXT NOT NULL,
  time TEXT NOT NULL,              -- UTC
  PRIMARY KEY(kind, metric, channel, since)
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE warning_rule(
  metric TEXT PRIMARY KEY NOT NULL,
  sensitivity INTEGER NOT NULL,    -- 0 off, 1 low, 2 normal, 3 high
  smallest_volume REAL             -- NULL: the usual one
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE review(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind INTEGER NOT NULL,
  first INTEGER NOT NULL,
  definition TEXT NOT NULL,        -- JSON: notes, what was seen, the figures as they were
  UNIQUE(kind, first)
) STRICT)",
        R"(CREATE TABLE decision(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  review INTEGER NOT NULL,
  definition TEXT NOT NULL         -- JSON: what, who, by when, state, ..
) STRICT)",
        R"(CREATE TABLE report_setup(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  definition TEXT NOT NULL         -- JSON: sections, cover, paper, ..
) STRICT)",
    };
    return statements;
}

/// Digests on the pages (pagedigest.h): no table changes, but an older program would write pages without
/// them.
const std::vector<const char *> &ofVersion5()
{
    static const std::vector<const char *> statements;
    return statements;
}

} // namespace

const std::vector<const char *> &statementsAddedBy(int version)
{
    static const std::array added{&ofVersion1, &ofVersion2, &ofVersion3, &ofVersion4, &ofVersion5};
    static_assert(added.size() == schemaVersion);
    return added.at(std::size_t(version - 1))();
}

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/movedfacts.h"

namespace vekha::store {

using calendar::Granularity;

namespace {

constexpr int takenRole = 0;
constexpr int broughtRole = 1;
constexpr int longestWeekReach = 6;

struct Range {
    int series;
    calendar::Day first;
    calendar::Day last;
};

std::vector<Range> rangesOf(SQLite::Database &db, ChangeId import)
{
    std::vector<Range> ranges;
    Statement rows(db, "SELECT series, first, last FROM import_range WHERE change=? ORDER BY series");
    for (rows.with(import); rows.step();)
        ranges.push_back({rows.intAt(0), rows.intAt(1), rows.intAt(2)});
    return ranges;
}

} // namespace

void MovedFacts::takeSeries(ChangeId change, int series)
{
    Statement keep(
        m_db,
        "INSERT INTO moved_fact SELECT ?, 0, series, first, kind, value, source FROM fact WHERE series=?");
    Statement remove(m_db, "DELETE FROM fact WHERE series=?");
    Statement span(m_db, "SELECT min(first), max(first) FROM fact WHERE series=?");
    if (span.with(series).step() && !span.isNull(0))
        m_rollups.touchMonths(series, calendar::monthOf(span.intAt(0)),
                              calendar::monthOf(span.intAt(1) + longestWeekReach));
    span.reset();
    keep.run(change, series);
    remove.run(series);
}

void MovedFacts::takeStamped(ChangeId import, ChangeId change, int role)
{
    Statement keep(m_db, "INSERT INTO moved_fact SELECT ?, ?, series, first, kind, value, source FROM fact "
                         "WHERE series=? AND first BETWEEN ? AND ? AND source=?");
    Statement remove(m_db, "DELETE FROM fact WHERE series=? AND first BETWEEN ? AND ? AND source=?");
    for (const Range &range : rangesOf(m_db, import)) {
        keep.run(change, role, range.series, range.first, range.last, import);
        remove.run(range.series, range.first, range.last, import);
        m_rollups.touchMonths(range.series, calendar::monthOf(range.first),
                              calendar::monthOf(range.last + longestWeekReach));
    }
}

void MovedFacts::bringBackWhereFree(ChangeId import, ChangeId change)
{
    FactReader stored(m_db);
    Statement rows(m_db,
                   "SELECT series, first, kind, value, source FROM moved_fact WHERE change=? AND role=0 "
                   "ORDER BY series, first");
    Statement insert(m_db, "INSERT INTO fact VALUES(?, ?, ?, ?, ?)");
    Statement note(m_db, "INSERT INTO moved_fact VALUES(?, 1, ?, ?, ?, ?, ?)");
    for (rows.with(import); rows.step();) {
        const int series = rows.intAt(0);
        const calendar::Period period{Granularity(rows.intAt(2)), rows.intAt(1)};
        if (!stored.overlapping(series, period.days()).empty())
            continue;
        insert.run(series, period.first, int(period.granularity), rows.realAt(3), rows.intAt(4));
        note.run(change, series, period.first, int(period.granularity), rows.realAt(3), rows.intAt(4));
        m_rollups.touch(series, period);
    }
}

void MovedFacts::undo(ChangeId change, bool isImport)
{
    if (isImport)
        takeStamped(change, change, broughtRole);
    else
        deleteRole(change, broughtRole);
    insertRole(change, takenRole);
}

void MovedFacts::redo(ChangeId change, bool isImport)
{
    deleteRole(change, takenRole);
    insertRole(change, broughtRole);
    if (isImport) {
        Statement empty(m_db, "DELETE FROM moved_fact WHERE change=? AND role=1");
        empty.run(change);
    }
}

void MovedFacts::forget(ChangeId change)
{
    Statement rows(m_db, "DELETE FROM moved_fact WHERE change=?");
    rows.run(change);
    Statement ranges(m_db, "DELETE FROM import_range WHERE change=?");
    ranges.run(change);
}

void MovedFacts::touchRole(ChangeId change, int role)
{
    Statement rows(
        m_db, "SELECT series, first, kind FROM moved_fact WHERE change=? AND role=? ORDER BY series, first");
    for (rows.with(change, role); rows.step();)
        m_rollups.touch(rows.intAt(0), {Granularity(rows.intAt(2)), rows.intAt(1)});
}

void MovedFacts::insertRole(ChangeId change, int role)
{
    touchRole(change, role);
    Statement insert(m_db, "INSERT INTO fact SELECT series, first, kind, value, source FROM moved_fact "
                           "WHERE change=? AND role=? ORDER BY series, first");
    insert.run(change, role);
}

void MovedFacts::deleteRole(ChangeId change, int role)
{
    touchRole(change, role);
    Statement remove(m_db, "DELETE FROM fact WHERE (series, first) IN "
                           "(SELECT series, first FROM moved_fact WHERE change=? AND role=?)");
    remove.run(change, role);
}

} // namespace vekha::store

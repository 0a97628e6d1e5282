// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "core/store/storeprivate.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vekha::store {

using calendar::Granularity;
using facts::Fact;
using facts::Part;

namespace {

constexpr qint64 bytesForIntegrityCheck = qint64(50) << 20;
constexpr std::size_t findingsShown = 20;
constexpr int stepsBetweenLooks = 10'000;

// Gathers findings, no more than one can read.
class Findings {
public:
    void add(const QString &what)
    {
        if (list.size() < findingsShown)
            list.push_back({true, what});
    }
    std::vector<Finding> list;
};

void checkPages(SQLite::Database &db, bool deep, Findings &findings)
{
    const qint64 bytes = numberOf(db, "PRAGMA page_count") * numberOf(db, "PRAGMA page_size");
    const bool integrity = deep || bytes <= bytesForIntegrityCheck;
    Statement rows(db, integrity ? "PRAGMA integrity_check(3)" : "PRAGMA quick_check(3)");
    while (rows.step()) {
        if (rows.textAt(0) != "ok"_L1)
            findings.add(rows.textAt(0));
    }
}

void checkReferences(SQLite::Database &db, Findings &findings)
{
    Statement rows(db, "PRAGMA foreign_key_check");
    while (rows.step())
        findings.add(u"table %1 row %2 refers to a missing row of %3"_s.arg(rows.textAt(0))
                         .arg(rows.longAt(1))
                         .arg(rows.textAt(2)));
}

void checkNames(SQLite::Database &db, Findings &findings)
{
    // CAST keeps the bytes; what is not UTF-8 comes back changed from QString.
    Statement rows(
        db,
        "SELECT 'channel', id, CAST(name_en || name_ru || type || aliases AS BLOB) FROM channel UNION ALL "
        "SELECT 'campaign', id, CAST(name AS BLOB) FROM campaign UNION ALL "
        "SELECT 'series', id, CAST(input AS BLOB) FROM series UNION ALL "
        "SELECT 'event', id, CAST(text AS BLOB) FROM event UNION ALL "
        "SELECT 'dashboard', id, CAST(name_en || name_ru || tiles || metrics AS BLOB) FROM dashboard");
    while (rows.step()) {
        const QByteArray bytes = rows.blobAt(2);
        if (QString::fromUtf8(bytes).toUtf8() != bytes)
            findings.add(u"text of %1 %2 is not UTF-8"_s.arg(rows.textAt(0)).arg(rows.longAt(1)));
    }
    if (numberOf(db, "SELECT count(*) FROM channel WHERE id=1 AND type='company'") != 1)
        findings.add(u"the company channel is missing"_s);
    if (numberOf(
            db,
            "SELECT count(*) FROM series s WHERE NOT EXISTS (SELECT 1 FROM series t WHERE t.id=s.total AND "
            "t.input=s.input AND t.channel=s.channel AND t.campaign=0)") != 0)
        findings.add(u"a series has no total"_s);
    if (numberOf(db, "SELECT count(*) FROM target WHERE abs(value) > 1.7976931348623157e308") != 0)
        findings.add(u"a target is not a finite number"_s);
}

using KindedCell = std::pair<std::pair<int, int>, Part>; ///< month, kind

// Reads all facts once; compares the roll-ups with what the facts give.
class FactScan {
public:
    FactScan(SQLite::Database &db, const SeriesBook &book, Findings &findings, Progress &progress)
        : m_db(db), m_book(book), m_findings(findings), m_progress(progress)
    {
    }

    void run(bool withCells)
    {
        if (withCells)
            readCells();
        Statement rows(m_db, "SELECT series, first, kind, value, source FROM fact ORDER BY series, first");
        m_progress.total = numberOf(m_db, "SELECT count(*) FROM fact");
        int series = 0;
        std::vector<Fact> list;
        for (qint64 row = 0; rows.step(); ++row) {
            if (row % stepsBetweenLooks == 0)
                look(row);
            if (rows.intAt(0) != series) {
                finishSeries(series, list, withCells);
                series = rows.intAt(0);
                list.clear();
            }
            take(series, {{Granularity(rows.intAt(2)), rows.intAt(1)}, rows.realAt(3), rows.intAt(4)}, list);
        }
        finishSeries(series, list, withCells);
        if (withCells && !m_cells.empty())
            m_findings.add(u"month_cell: a cell without facts"_s);
    }

private:
    void look(qint64 row)
    {
        m_progress.done = row;
        if (m_progress.isCancelled())
            fail(ErrorCode::Cancelled);
    }

    void take(int series, const Fact &fact, std::vector<Fact> &list)
    {
        const auto where = [&] { return u"fact: series %1 first %2: "_s.arg(series).arg(fact.period.first); };
        if (!isReal(fact.period)) {
            m_findings.add(where() + u"not a real period"_s);
            return;
        }
        if (!std::isfinite(fact.value))
            m_findings.add(where() + u"not a finite number"_s);
        if (!list.empty() && list.back().period.days().last >= fact.period.first)
            m_findings.add(where() + u"overlaps the fact before it"_s);
        list.push_back(fact);
    }

    void readCells()
    {
        Statement rows(
            m_db, "SELECT month, kind, series, sum, first, last, day_weighted, month_weighted, first_day, "
                  "last_day, days, kinds, marks FROM month_cell ORDER BY month, kind, series");
        while (rows.step())
            m_cells[rows.intAt(2)].push_back({{rows.intAt(0), rows.intAt(1)}, partAt(rows, 3)});
    }

    void finishSeries(int series, const std::vector<Fact> &list, bool withCells)
    {
        if (list.empty())
            return;
        if (!m_book.contains(series))
            m_findings.add(u"fact: series %1 is unknown"_s.arg(series));
        if (!withCells)
            return;
        std::vector<KindedCell> expected;
        for (const facts::MonthCell &cell : facts::monthCells(list))
            expected.push_back({{cell.month, int(cell.kind)}, cell.part});
        std::sort(expected.begin(), expected.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        if (m_cells.value(series) != expected)
            m_findings.add(u"month_cell: series %1 is not the sum of its facts"_s.arg(series));
        m_cells.remove(series);
    }

    SQLite::Database &m_db;
    const SeriesBook &m_book;
    Findings &m_findings;
    Progress &m_progress;
    QHash<int, std::vector<KindedCell>> m_cells;
};

void checkTotals(SQLite::Database &db, const SeriesBook &book, Findings &findings)
{
    std::map<std::tuple<int, int, int>, Part> expected;
    Statement rows(db,
                   "SELECT month, kind, series, sum, first, last, day_weighted, month_weighted, first_day, "
                   "last_day, days, kinds, marks FROM month_cell ORDER BY month, kind, series");
    while (rows.step()) {
        if (book.contains(rows.intAt(2)))
            expected[{rows.intAt(0), rows.intAt(1), book.at(rows.intAt(2)).total}].addBeside(partAt(rows, 3));
    }
    Statement totals(db,
                     "SELECT month, kind, series, sum, first, last, day_weighted, month_weighted, first_day, "
                     "last_day, days, kinds, marks FROM channel_cell");
    std::size_t found = 0;
    while (totals.step()) {
        const auto cell = expected.find({totals.intAt(0), totals.intAt(1), totals.intAt(2)});
        if (cell == expected.end() || cell->second != partAt(totals, 3))
            findings.add(
                u"channel_cell: month %1 series %2 is not the sum of its campaigns"_s.arg(totals.intAt(0))
                    .arg(totals.intAt(2)));
        ++found;
    }
    if (found < expected.size())
        findings.add(u"channel_cell: cells are missing"_s);
}

} // namespace

std::vector<Finding> findingsIn(SQLite::Database &db, bool deep, Progress &progress)
{
    Findings findings;
    checkPages(db, deep, findings);
    if (!findings.list.empty())
        return findings.list;
    if (const QString difference = schemaDifference(db); !difference.isEmpty()) {
        findings.add(difference);
        return findings.list;
    }
    checkReferences(db, findings);
    checkNames(db, findings);
    SeriesBook book;
    book.refresh(db);
    FactScan(db, book, findings, progress).run(deep);
    if (deep)
        checkTotals(db, book, findings);
    return findings.list;
}

Result<std::vector<Finding>> SqliteStore::check(Progress &progress)
{
    auto findings = guarded(d->path, d->options.waitSeconds, [&] {
        const auto fresh = connectTo(d->path, true, d->options.waitSeconds);
        SQLite::Transaction oneState(*fresh, SQLite::TransactionBehavior::DEFERRED);
        return findingsIn(*fresh, true, progress);
    });
    if (findings && !findings->empty())
        d->damageSeen = true;
    return findings;
}

} // namespace vekha::store

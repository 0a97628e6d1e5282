// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagedigest.h"
#include "core/store/schema.h"
#include "core/store/storeprivate.h"
#include "core/store/valuerules.h"

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
    void add(FindingKind kind, QStringList args = {})
    {
        if (list.size() < findingsShown)
            list.push_back({kind, std::move(args), true});
    }
    std::vector<Finding> list;
};

void checkDigests(SQLite::Database &db, Findings &findings, Progress &progress)
{
    for (const quint32 page : spoiltPages(db, findingsShown, progress))
        findings.add(FindingKind::PageSpoilt, {QString::number(page)});
}

void checkPages(SQLite::Database &db, bool deep, Findings &findings)
{
    const qint64 bytes = numberOf(db, "PRAGMA page_count") * numberOf(db, "PRAGMA page_size");
    const bool integrity = deep || bytes <= bytesForIntegrityCheck;
    Statement rows(db, integrity ? "PRAGMA integrity_check(3)" : "PRAGMA quick_check(3)");
    while (rows.step()) {
        if (rows.textAt(0) != "ok"_L1)
            findings.add(FindingKind::Pages, {rows.textAt(0)});
    }
}

void checkReferences(SQLite::Database &db, Findings &findings)
{
    Statement rows(db, "PRAGMA foreign_key_check");
    while (rows.step())
        findings.add(FindingKind::MissingReference,
                     {rows.textAt(0), QString::number(rows.longAt(1)), rows.textAt(2)});
}

void checkValues(SQLite::Database &db, Findings &findings)
{
    for (Finding &finding : valueFindings(db, int(numberOf(db, "PRAGMA user_version"))))
        findings.add(finding.kind, std::move(finding.args));
}

void checkOrder(SQLite::Database &db, Findings &findings)
{
    if (numberOf(db, "SELECT count(*) FROM channel WHERE id=1 AND type='company'") != 1)
        findings.add(FindingKind::NoCompanyChannel);
    if (numberOf(
            db,
            "SELECT count(*) FROM series s WHERE NOT EXISTS (SELECT 1 FROM series t WHERE t.id=s.total AND "
            "t.input=s.input AND t.channel=s.channel AND t.campaign=0)") != 0)
        findings.add(FindingKind::SeriesWithoutTotal);
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
            m_findings.add(FindingKind::MonthsWithoutFacts);
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
        const auto where = [&]() -> QStringList {
            return {QString::number(series), calendar::dateOf(fact.period.first).toString(Qt::ISODate)};
        };
        if (!isReal(fact.period)) {
            m_findings.add(FindingKind::FactPeriodNotReal, where());
            return;
        }
        if (!std::isfinite(fact.value))
            m_findings.add(FindingKind::FactNotFinite, where());
        if (!list.empty() && list.back().period.days().last >= fact.period.first)
            m_findings.add(FindingKind::FactsOverlap, where());
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
            m_findings.add(FindingKind::UnknownSeries, {QString::number(series)});
        if (!withCells)
            return;
        std::vector<KindedCell> expected;
        for (const facts::MonthCell &cell : facts::monthCells(list))
            expected.push_back({{cell.month, int(cell.kind)}, cell.part});
        std::sort(expected.begin(), expected.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        if (m_cells.value(series) != expected)
            m_findings.add(FindingKind::MonthsDiffer, {QString::number(series)});
        m_cells.remove(series);
    }

    SQLite::Database &m_db;
    const SeriesBook &m_book;
    Findings &m_findings;
    Progress &m_progress;
    QHash<int, std::vector<KindedCell>> m_cells;
};

// "2026-05"; a damaged number of a month may be anything.
QString monthName(int month)
{
    return u"%1-%2"_s.arg(month / 12, 4, 10, QChar(u'0')).arg(month % 12 + 1, 2, 10, QChar(u'0'));
}

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
            findings.add(FindingKind::TotalsDiffer,
                         {monthName(totals.intAt(0)), QString::number(totals.intAt(2))});
        ++found;
    }
    if (found < expected.size())
        findings.add(FindingKind::TotalsMissing);
}

} // namespace

std::vector<Finding> findingsIn(SQLite::Database &db, bool deep, Progress &progress)
{
    Findings findings;
    SQLite::Transaction oneState(db, SQLite::TransactionBehavior::DEFERRED);
    Statement(db, "SELECT 1 FROM sqlite_schema").step(); // takes the lock
    checkDigests(db, findings, progress);
    if (findings.list.empty())
        checkPages(db, deep, findings);
    if (!findings.list.empty())
        return findings.list;
    if (const QString difference = schemaDifference(db); !difference.isEmpty()) {
        findings.add(FindingKind::Schema, {difference});
        return findings.list;
    }
    checkReferences(db, findings);
    checkValues(db, findings);
    checkOrder(db, findings);
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
        const auto fresh = connectTo(d->file(), true, d->options.waitSeconds);
        return findingsIn(*fresh, true, progress);
    });
    if (findings && !findings->empty())
        d->damageSeen = true;
    return findings;
}

} // namespace vekha::store

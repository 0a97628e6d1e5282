// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rollups.h"

#include <algorithm>
#include <array>

namespace vekha::store {

using calendar::DayRange;
using calendar::Granularity;
using calendar::MonthNumber;
using facts::Fact;
using facts::Part;

namespace {

constexpr int longestWeekReach = 6; ///< days by which a week may begin before the month it reaches into
constexpr std::array cellKinds{Granularity::Month, Granularity::Quarter, Granularity::HalfYear,
                               Granularity::Year};
constexpr std::size_t bufferedCells = 200'000;
/// From this share of all totals on, reading the whole month is faster than looking each series up.
constexpr std::size_t scanShare = 8;

constexpr int coarserMark = 1;
constexpr int weekMark = 2;

Fact factAt(const Statement &row)
{
    return {{Granularity(row.intAt(1)), row.intAt(0)}, row.realAt(2), ChangeId(row.intAt(3))};
}

void writeCell(Statement &statement, MonthNumber month, Granularity kind, int series, const Part &part)
{
    const int marks = (part.coarserOutside ? coarserMark : 0) | (part.weekSplit ? weekMark : 0);
    statement.run(month, int(kind), series, part.sum, part.first, part.last, part.dayWeighted,
                  part.monthWeighted, part.firstDay, part.lastDay, part.days, int(part.kinds), marks);
}

template <class T> void sortOnce(std::vector<T> &list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

template <class Row> Part partOf(const Row &row, int column)
{
    Part part;
    part.sum = row.realAt(column);
    part.first = row.realAt(column + 1);
    part.last = row.realAt(column + 2);
    part.dayWeighted = row.realAt(column + 3);
    part.monthWeighted = row.realAt(column + 4);
    part.firstDay = row.intAt(column + 5);
    part.lastDay = row.intAt(column + 6);
    part.days = row.intAt(column + 7);
    part.kinds = std::uint8_t(row.intAt(column + 8));
    part.coarserOutside = row.intAt(column + 9) & coarserMark;
    part.weekSplit = row.intAt(column + 9) & weekMark;
    return part;
}

} // namespace

FactReader::FactReader(SQLite::Database &db)
    : m_before(db, "SELECT first, kind, value, source FROM fact WHERE series=? AND first<? ORDER BY first "
                   "DESC LIMIT 1"),
      m_within(db, "SELECT first, kind, value, source FROM fact WHERE series=? AND first BETWEEN ? AND ? "
                   "ORDER BY first"),
      m_any(db, "SELECT 1 FROM fact WHERE series=? LIMIT 1")
{
}

std::vector<Fact> FactReader::overlapping(int series, const DayRange &range)
{
    // Facts of a series never overlap, so only the last one that begins before the range can reach into it.
    std::vector<Fact> found;
    if (m_before.with(series, range.first).step()) {
        const Fact before = factAt(m_before);
        if (before.period.days().last >= range.first)
            found.push_back(before);
    }
    m_before.reset();
    for (m_within.with(series, range.first, range.last); m_within.step();)
        found.push_back(factAt(m_within));
    m_within.reset();
    return found;
}

std::vector<Fact> FactReader::startingIn(int series, const DayRange &range)
{
    std::vector<Fact> found;
    for (m_within.with(series, range.first, range.last); m_within.step();)
        found.push_back(factAt(m_within));
    m_within.reset();
    return found;
}

bool FactReader::hasAny(int series)
{
    const bool any = m_any.with(series).step();
    m_any.reset();
    return any;
}

Part partAt(const Statement &row, int column) { return partOf(row, column); }

Part partAt(const RowValues &row, int column) { return partOf(row, column); }

DayRange daysForCells(MonthNumber from, MonthNumber to)
{
    return {calendar::daysOfMonth(from).first - longestWeekReach, calendar::daysOfMonth(to).last};
}

Rollups::Rollups(SQLite::Database &db, const SeriesBook &book)
    : m_book(book), m_facts(db),
      m_insert(db, "INSERT OR REPLACE INTO month_cell VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      m_delete(db, "DELETE FROM month_cell WHERE month=? AND kind=? AND series=?"),
      m_readOne(
          db,
          "SELECT sum, first, last, day_weighted, month_weighted, first_day, last_day, days, kinds, marks "
          "FROM month_cell WHERE month=? AND kind=? AND series=?"),
      m_readMonth(
          db,
          "SELECT kind, series, sum, first, last, day_weighted, month_weighted, first_day, last_day, days, "
          "kinds, marks FROM month_cell WHERE month=? ORDER BY kind, series"),
      m_insertTotal(db, "INSERT OR REPLACE INTO channel_cell VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      m_deleteTotal(db, "DELETE FROM channel_cell WHERE month=? AND kind=? AND series=?")
{
}

void Rollups::touch(int series, const calendar::Period &period)
{
    // Coarser facts have one cell, in the month of their first day; a week may be in two.
    const MonthNumber from = calendar::monthOf(period.first);
    const bool coarse = period.granularity > Granularity::Month;
    touchMonths(series, from, coarse ? from : calendar::monthOf(period.days().last));
}

void Rollups::touchMonths(int series, MonthNumber from, MonthNumber to)
{
    for (MonthNumber month = from; month <= to; ++month) {
        const Place place{series, month};
        if (m_touched.empty() || m_touched.back() != place)
            m_touched.push_back(place);
    }
}

void Rollups::put(const CellRow &cell)
{
    m_buffer.push_back(cell);
    const Place total{m_book.at(cell.series).total, cell.month};
    if (m_touchedTotals.empty() || m_touchedTotals.back() != total)
        m_touchedTotals.push_back(total);
    if (m_buffer.size() >= bufferedCells)
        flush();
}

void Rollups::remove(MonthNumber month, Granularity kind, int series)
{
    m_delete.run(month, int(kind), series);
    m_touchedTotals.push_back({m_book.at(series).total, month});
}

void Rollups::refresh()
{
    sortOnce(m_touched);
    for (std::size_t start = 0; start < m_touched.size();) {
        std::size_t end = start + 1;
        while (end < m_touched.size() && m_touched[end].series == m_touched[start].series &&
               m_touched[end].month == m_touched[end - 1].month + 1)
            ++end;
        makeAnew(m_touched[start].series, m_touched[start].month, m_touched[end - 1].month);
        start = end;
    }
    m_touched.clear();
    flush();
    refreshTotals();
}

void Rollups::makeAnew(int series, MonthNumber from, MonthNumber to)
{
    for (MonthNumber month = from; month <= to; ++month) {
        for (const Granularity kind : cellKinds)
            m_delete.run(month, int(kind), series);
        m_touchedTotals.push_back({m_book.at(series).total, month});
    }
    for (const facts::MonthCell &cell :
         facts::monthCells(m_facts.startingIn(series, daysForCells(from, to)))) {
        if (from <= cell.month && cell.month <= to)
            put({cell.month, cell.kind, series, cell.part});
    }
}

// In the order of the key, so that a page is written once.
void Rollups::flush()
{
    std::sort(m_buffer.begin(), m_buffer.end(), [](const CellRow &a, const CellRow &b) {
        return std::tie(a.month, a.kind, a.series) < std::tie(b.month, b.kind, b.series);
    });
    for (const CellRow &cell : m_buffer)
        writeCell(m_insert, cell.month, cell.kind, cell.series, cell.part);
    m_buffer.clear();
}

void Rollups::refreshTotals()
{
    std::sort(m_touchedTotals.begin(), m_touchedTotals.end(), [](const Place &a, const Place &b) {
        return std::tie(a.month, a.series) < std::tie(b.month, b.series);
    });
    m_touchedTotals.erase(std::unique(m_touchedTotals.begin(), m_touchedTotals.end()), m_touchedTotals.end());
    for (std::size_t start = 0; start < m_touchedTotals.size();) {
        std::vector<int> totals;
        const MonthNumber month = m_touchedTotals[start].month;
        for (; start < m_touchedTotals.size() && m_touchedTotals[start].month == month; ++start)
            totals.push_back(m_touchedTotals[start].series);
        totalOfMonth(month, totals);
    }
    m_touchedTotals.clear();
}

// Members are always joined by their numbers upwards, so that a total is the same to the last bit however it
// was made.
void Rollups::totalOfMonth(MonthNumber month, const std::vector<int> &totals)
{
    using ByKind = std::array<Part, cellKinds.size()>;
    if (totals.size() * scanShare > m_book.totals()) {
        QHash<int, ByKind> parts;
        for (const int total : totals)
            parts.insert(total, {});
        for (m_readMonth.with(month); m_readMonth.step();) {
            const auto found = parts.find(m_book.at(m_readMonth.intAt(1)).total);
            if (found != parts.end())
                (*found)[std::size_t(m_readMonth.intAt(0) - int(cellKinds.front()))].addBeside(
                    partAt(m_readMonth, 2));
        }
        m_readMonth.reset();
        for (const int total : totals)
            writeTotal(month, total, parts[total].data());
        return;
    }
    for (const int total : totals) {
        ByKind parts;
        for (const int member : m_book.members(total)) {
            for (std::size_t kind = 0; kind < cellKinds.size(); ++kind) {
                if (m_readOne.with(month, int(cellKinds[kind]), member).step())
                    parts[kind].addBeside(partAt(m_readOne, 0));
                m_readOne.reset();
            }
        }
        writeTotal(month, total, parts.data());
    }
}

void Rollups::writeTotal(MonthNumber month, int total, const Part *byKind)
{
    for (std::size_t kind = 0; kind < cellKinds.size(); ++kind) {
        if (byKind[kind].isEmpty())
            m_deleteTotal.run(month, int(cellKinds[kind]), total);
        else
            writeCell(m_insertTotal, month, cellKinds[kind], total, byKind[kind]);
    }
}

} // namespace vekha::store

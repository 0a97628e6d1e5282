// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/part.h"
#include "core/store/seriesbook.h"

#include <vector>

namespace vekha::store {

/// Reads the facts of one series from its rows, by first day.
class FactReader {
public:
    explicit FactReader(SQLite::Database &db);
    /// Facts that overlap `range`.
    [[nodiscard]] std::vector<facts::Fact> overlapping(int series, const calendar::DayRange &range);
    /// Facts whose first day lies in `range`.
    [[nodiscard]] std::vector<facts::Fact> startingIn(int series, const calendar::DayRange &range);
    [[nodiscard]] bool hasAny(int series);

private:
    Statement m_before;
    Statement m_within;
    Statement m_any;
};

/// A cell as a row of month_cell or channel_cell.
struct CellRow {
    calendar::MonthNumber month = 0;
    calendar::Granularity kind = calendar::Granularity::Month;
    int series = 0;
    facts::Part part;
};

/// Reads a cell from a statement whose columns from `column` on are those of schema.cpp from `sum` on.
[[nodiscard]] facts::Part partAt(const Statement &row, int column);
[[nodiscard]] facts::Part partAt(const RowValues &row, int column);

/// Days in which facts must be known to make the cells of `from` to `to`: a week may begin in the month
/// before.
[[nodiscard]] calendar::DayRange daysForCells(calendar::MonthNumber from, calendar::MonthNumber to);

/// Keeps the month roll-ups equal to the facts, in the same transaction: whoever writes facts says what it
/// touched.
class Rollups {
public:
    Rollups(SQLite::Database &db, const SeriesBook &book);

    /// A fact of this series and period was added, changed or removed.
    void touch(int series, const calendar::Period &period);
    /// Every month from `from` to `to` of the series may have changed.
    void touchMonths(int series, calendar::MonthNumber from, calendar::MonthNumber to);
    /// Puts a cell that the caller computed from the facts (bulk import). Written at refresh() at the latest.
    void put(const CellRow &cell);
    /// Removes a cell that has no facts any more.
    void remove(calendar::MonthNumber month, calendar::Granularity kind, int series);
    /// Makes all touched cells anew, then the channels' totals over them.
    void refresh();

private:
    struct Place {
        int series;
        calendar::MonthNumber month;
        auto operator<=>(const Place &) const = default;
    };
    void makeAnew(int series, calendar::MonthNumber from, calendar::MonthNumber to);
    void flush();
    void refreshTotals();
    void totalOfMonth(calendar::MonthNumber month, const std::vector<int> &totals);
    void writeTotal(calendar::MonthNumber month, int total, const facts::Part *byKind);

    const SeriesBook &m_book;
    FactReader m_facts;
    Statement m_insert;
    Statement m_delete;
    Statement m_readOne;
    Statement m_readMonth;
    Statement m_insertTotal;
    Statement m_deleteTotal;
    std::vector<Place> m_touched;
    std::vector<Place> m_touchedTotals; ///< series is that of the total
    std::vector<CellRow> m_buffer;
};

} // namespace vekha::store

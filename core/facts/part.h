// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "core/facts/fact.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace vekha::facts {

/// Part::firstDay where no counted fact begins in the range, and Part::lastDay where none ends in it; they
/// lose every comparison by min and max.
constexpr calendar::Day noFirstDay = std::numeric_limits<calendar::Day>::max();
constexpr calendar::Day noLastDay = std::numeric_limits<calendar::Day>::min();

/// What rules 1-4 need to know of one series within one range of days, in a form that adds up: months into
/// quarters
/// (`appendLater`), campaigns into their channel (`addBeside`).
///
/// Facts that lie in the range count whole; a week across its border counts by days in `sum`, by its last day
/// for `last`, by its first for `first`. A fact coarser than a week that is not inside the range is not
/// counted and sets `coarserOutside`.
struct Part {
    double sum = 0;           ///< of what adds up over time
    double first = 0;         ///< sum over campaigns of the figures that start at firstDay
    double last = 0;          ///< sum over campaigns of the figures that end at lastDay
    double dayWeighted = 0;   ///< sum of value x days in the range, for means
    double monthWeighted = 0; ///< sum of value x months of the entered period, of facts by month or coarser
                              ///< (rule on person-months)
    calendar::Day firstDay = noFirstDay; ///< first day of the earliest counted fact that begins in the range
    calendar::Day lastDay = noLastDay;   ///< last day of the latest counted fact that ends in the range
    int days = 0;                        ///< days covered, added over campaigns (for means)
    std::uint8_t kinds = 0;              ///< bit 1 << granularity for each kind of counted fact
    bool coarserOutside = false;
    bool weekSplit =
        false; ///< a week was counted in part; months joined keep the mark of their inner borders

    [[nodiscard]] bool isEmpty() const { return kinds == 0; }
    [[nodiscard]] bool has(calendar::Granularity kind) const { return kinds & (1u << int(kind)); }
    /// Counts one fact for a range of days.
    void add(const Fact &fact, const calendar::DayRange &range);
    /// Joins a part of a later range of the same series.
    void appendLater(const Part &later);
    /// Joins a part of another campaign of the same channel and the same range.
    void addBeside(const Part &other);
    bool operator==(const Part &) const = default;

private:
    void addWhole(const Fact &fact, const calendar::DayRange &counted);
    void addInPart(const Fact &week, const calendar::DayRange &weekDays, const calendar::DayRange &range);
    void takeFirst(double value, calendar::Day day);
    void takeLast(double value, calendar::Day day);
    void join(const Part &other);
};

/// The facts of one series in one calendar month: the roll-up that the store keeps. Facts by quarter and
/// coarser stand in their own cells (kind > Month, `month` that of their first day); all finer ones in the
/// cell of their month, weeks across its border in both.
struct MonthCell {
    calendar::MonthNumber month = 0;
    calendar::Granularity kind =
        calendar::Granularity::Month; ///< Month, or Quarter / HalfYear / Year for coarser facts
    Part part;
};

/// Makes the cells of one series from its facts (by first day). The store keeps cells with exactly these
/// contents.
[[nodiscard]] std::vector<MonthCell> monthCells(const std::vector<Fact> &facts);

} // namespace vekha::facts

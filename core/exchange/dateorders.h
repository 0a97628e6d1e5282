// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "core/exchange/datetext.h"
#include "core/exchange/table.h"

#include <array>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace vekha::exchange {

/// What the dates of one column say of the order of day and month: all together, those with "/" and those
/// with "-" apart, and in which months lie the ones that fit one order alone.
class DateOrderEvidence {
public:
    /// `date` is `cell` as it reads while no order is known.
    void add(std::string_view cell, const DateReading &date, const calendar::FiscalCalendar &fiscal);

    /// True where some cells fit one order alone and some the other.
    [[nodiscard]] bool contradictsItself() const { return count(DayFirst) > 0 && count(MonthFirst) > 0; }
    /// Sets the order of the column, or that it is in doubt and what would answer it.
    void judge(Column &column) const;

private:
    enum Clue { DayFirst, MonthFirst, Either, ClueCount };
    enum Separator { Slash, Dash, SeparatorCount };

    [[nodiscard]] qint64 count(Clue clue) const { return m_counts[Slash][clue] + m_counts[Dash][clue]; }
    [[nodiscard]] DateOrder orderWith(Separator separator) const;
    void addEither(std::string_view cell, const calendar::FiscalCalendar &fiscal);
    [[nodiscard]] std::optional<calendar::DayRange> sureMonths() const;

    std::array<std::array<qint64, ClueCount>, SeparatorCount> m_counts{};
    std::optional<calendar::DayRange> m_sure; ///< from the first to the last day that is in no doubt
    std::map<std::pair<int, int>, qint64> m_eitherMonths; ///< months that a date in doubt may lie in
};

/// The orders that would decide a column of dates in doubt, the likeliest first. InMonths where the dates in
/// no doubt lie in months that each of the others fits in one way alone; BySeparator where those with "/"
/// and those with "-" are at odds with each other alone; DayFirst and MonthFirst always.
[[nodiscard]] std::vector<DateOrder> ordersOffered(const Column &column);
/// True if this choice of the person decides the column; Unknown and what does not fit it do not.
[[nodiscard]] bool decides(DateOrder order, const Column &column);
/// Reads a cell in any order; BySeparator and InMonths by what is known of its column. Ambiguous where the
/// order leaves it in doubt.
[[nodiscard]] DateReading readDateOf(const Column &column, std::string_view cell, DateOrder order,
                                     const calendar::FiscalCalendar &fiscal);

} // namespace vekha::exchange

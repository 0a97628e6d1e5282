// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "core/exchange/table.h"

#include <optional>
#include <string_view>

namespace vekha::exchange {

/// What a cell with a date or period says.
struct DateReading {
    enum class Kind {
        Date,
        Missing,
        Ambiguous, ///< "03/04/2024", and nobody said which is the day
        Bad,       ///< no date, or one that does not exist (31.02.2025)
    };
    Kind kind = Kind::Bad;
    calendar::Period period;
    int second = 0;                      ///< of the day, where a time was given
    DateOrder clue = DateOrder::Unknown; ///< the order that the cell gives away by itself ("13/04/2024")
    bool bareNumber = false; ///< "2024" or "20240517": a date only in a column that is known for dates
    bool impossible = false; ///< Bad, but written as a day with its whole year: "31.02.2025"

    bool operator==(const DateReading &) const = default;
};

/// Reads a day, or a period in any form of data.md section 4: ISO, date-times (their day), dd.mm.yyyy, day
/// and month in either order with "/" or "-", yyyymmdd, `2024-W05`, `2024-05`, `05.2024`, `Q1 2024`,
/// `2024-Q1`, `1 кв. 2024`, `I квартал 2024`, `2024-H1`, `1 полугодие 2024`, `Jan 2024`, `янв. 24`, `5 января
/// 2024`, `Jan 5, 2024`, `2024`, and a range that is one whole period (`2024-07-01 - 2024-07-31`). Quarters,
/// halves and years are those of `fiscal`. With points the day stands first, always.
[[nodiscard]] DateReading readDate(std::string_view text, DateOrder order,
                                   const calendar::FiscalCalendar &fiscal);

/// The days of a range of two days ("2024-07-01 - 2024-07-31", "01.06.2023–30.06.2023"), whole period or not;
/// none if the text is no such range, or fits both orders of day and month.
[[nodiscard]] std::optional<calendar::DayRange> readDayRange(std::string_view text, DateOrder order,
                                                             const calendar::FiscalCalendar &fiscal);
/// The period that has just these days, the finest one.
[[nodiscard]] std::optional<calendar::Period> periodOfDays(const calendar::DayRange &days,
                                                           const calendar::FiscalCalendar &fiscal);

/// A spreadsheet's day number (45292 is 2024-01-01; days since 1899-12-30, the fraction is the time): Bad
/// outside of 1954 .. 2064, where a plain figure is likelier.
[[nodiscard]] DateReading readSerialDate(double serial);

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/datetext.h"

namespace vekha::exchange {

/// Reads dates and periods with a word in them: month names, quarters, halves, weeks; English and Russian.
[[nodiscard]] DateReading readWordedDate(std::string_view text, const calendar::FiscalCalendar &fiscal);

/// The period of this kind: number of the week, month, quarter or half in its year. Bad where there is none.
[[nodiscard]] DateReading periodReading(calendar::Granularity granularity, int year, int number,
                                        const calendar::FiscalCalendar &fiscal);

/// 70..99 are of the last century, 0..69 of this one.
[[nodiscard]] int yearOfTwoDigits(int year);

} // namespace vekha::exchange

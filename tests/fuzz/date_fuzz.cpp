// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dateorders.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

using namespace vekha;
using exchange::DateOrder;
using exchange::DateReading;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        for (const int start : {1, 4}) {
            const DateReading reading = exchange::readDate(text, order, calendar::FiscalCalendar(start));
            const bool isDate = reading.kind == DateReading::Kind::Date;
            if (isDate && (!calendar::dateOf(reading.period.first).isValid() || reading.second < 0))
                std::abort();
        }
    }
    return 0;
}

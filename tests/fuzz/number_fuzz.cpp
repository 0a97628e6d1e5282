// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbertext.h"
#include "tests/fuzz/target.h"

#include <cmath>
#include <cstdlib>

using vekha::exchange::DecimalMark;
using vekha::exchange::NumberReading;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = vekha::fuzz::textOf(data, size);
    for (const DecimalMark mark : {DecimalMark::Unknown, DecimalMark::Point, DecimalMark::Comma}) {
        const NumberReading reading = vekha::exchange::readNumber(text, mark);
        if (reading.kind == NumberReading::Kind::Number && !std::isfinite(reading.value))
            std::abort();
    }
    return 0;
}

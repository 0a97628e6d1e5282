// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text: encoding, delimiter, quotes, header, recognition, import.
#include "tests/fuzz/fuzzsink.h"
#include "tests/fuzz/target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    vekha::fuzz::importBytes(vekha::fuzz::textOf(data, size));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <array>

namespace vekha::exchange {

/// Characters of the bytes 0x80..0xff of a one-byte encoding; U+FFFD where a byte has none.
using CodePage = std::array<char16_t, 128>;

/// The page of a one-byte encoding; nullptr for the Unicode encodings.
[[nodiscard]] const CodePage *codePage(Encoding encoding);

} // namespace vekha::exchange

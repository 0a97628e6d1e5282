// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

namespace vekha::exchange {

/// Stable words of JSON: "utf-8", "utf-16le", "utf-16be", "windows-1251", "koi8-r", "ibm866".
[[nodiscard]] QString codeOf(Encoding encoding);
/// Reads those words, case folded; none for any other.
[[nodiscard]] std::optional<Encoding> encodingFromCode(const QString &code);

/// What the first bytes of a text say about its encoding.
struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    int bomBytes = 0; ///< to leave out at the start
};

/// Recognises the encoding of a sample from the start of a file: by its mark, by the zero bytes of UTF-16, by
/// a strict check as UTF-8, else by how much the text looks like Russian in Windows-1251, KOI8-R or IBM866
/// (letter frequencies, minus points for a capital after a small letter). A character cut at the end does no
/// harm.
[[nodiscard]] EncodingGuess guessEncoding(std::string_view sample);

/// True if the bytes are UTF-8 without overlong forms and surrogates. `cutAtEnd`: the last character may be
/// cut.
[[nodiscard]] bool isUtf8(std::string_view bytes, bool cutAtEnd = false);

} // namespace vekha::exchange

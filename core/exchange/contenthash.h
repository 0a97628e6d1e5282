// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <string_view>

namespace vekha::exchange {

/// XXH64 of a stream of bytes: tells whether a file was imported before. Not for secrets; it is used because
/// it costs a hundredth of reading the file where a cryptographic hash costs as much again. Source:
/// https://github.com/Cyan4973/xxHash, doc/xxhash_spec.md (XXH64, seed 0).
class ContentHash {
public:
    ContentHash();
    void add(std::string_view bytes);
    /// Of all bytes added so far.
    [[nodiscard]] std::uint64_t value() const;
    /// Hash and length as a stable word to store: "xxh64:0123456789abcdef:1024".
    [[nodiscard]] QByteArray code() const;

private:
    void round(const unsigned char *stripe);

    std::array<std::uint64_t, 4> m_lanes;
    std::array<unsigned char, 32> m_rest{};
    size_t m_restSize = 0;
    std::uint64_t m_length = 0;
};

} // namespace vekha::exchange

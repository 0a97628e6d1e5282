// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::exchange {

/// Numbers distinct byte strings in the order in which they come: a row's channel, campaign and metric as
/// they are written, so that each distinct combination is made into text and looked up once. Open addressing;
/// the bytes stand in one arena, so a million distinct names cost no million allocations.
class SeriesMap {
public:
    SeriesMap();
    /// Number of `key`, a new one where it was not there; `added` tells.
    [[nodiscard]] int numberOf(std::string_view key, bool &added);
    [[nodiscard]] int size() const { return int(m_entries.size()); }

private:
    struct Entry {
        std::uint64_t hash;
        std::uint64_t start;
        std::uint32_t length;
    };
    void grow();

    std::vector<Entry> m_entries;
    std::vector<int> m_slots; ///< entry number or -1; a power of two of them, at most half full
    std::string m_arena;
};

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seriesmap.h"

#include <cstring>

namespace vekha::exchange {

namespace {

constexpr size_t firstSlots = 1024;

/// Multiplies and folds eight bytes at a time.
std::uint64_t hashOf(std::string_view key)
{
    std::uint64_t hash = 0x9E3779B97F4A7C15ull ^ key.size();
    const char *at = key.data();
    size_t left = key.size();
    while (left > 0) {
        std::uint64_t eight = 0;
        const size_t taken = left < 8 ? left : 8;
        std::memcpy(&eight, at, taken);
        hash = (hash ^ eight) * 0xBF58476D1CE4E5B9ull;
        hash ^= hash >> 29;
        at += taken;
        left -= taken;
    }
    return hash ^ (hash >> 32);
}

} // namespace

SeriesMap::SeriesMap() : m_slots(firstSlots, -1) {}

int SeriesMap::numberOf(std::string_view key, bool &added)
{
    const std::uint64_t hash = hashOf(key);
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    for (; m_slots[slot] >= 0; slot = (slot + 1) & mask) {
        const Entry &entry = m_entries[size_t(m_slots[slot])];
        if (entry.hash == hash && entry.length == key.size() &&
            std::memcmp(m_arena.data() + entry.start, key.data(), key.size()) == 0) {
            added = false;
            return m_slots[slot];
        }
    }
    added = true;
    const int number = size();
    m_slots[slot] = number;
    m_entries.push_back({hash, m_arena.size(), std::uint32_t(key.size())});
    m_arena.append(key);
    if (m_entries.size() * 2 > m_slots.size())
        grow();
    return number;
}

void SeriesMap::grow()
{
    m_slots.assign(m_slots.size() * 2, -1);
    const size_t mask = m_slots.size() - 1;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        size_t slot = m_entries[i].hash & mask;
        while (m_slots[slot] >= 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = int(i);
    }
}

} // namespace vekha::exchange

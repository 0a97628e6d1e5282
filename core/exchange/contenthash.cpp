// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contenthash.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace vekha::exchange {

namespace {

constexpr std::uint64_t prime1 = 0x9E3779B185EBCA87ull;
constexpr std::uint64_t prime2 = 0xC2B2AE3D27D4EB4Full;
constexpr std::uint64_t prime3 = 0x165667B19E3779F9ull;
constexpr std::uint64_t prime4 = 0x85EBCA77C2B2AE63ull;
constexpr std::uint64_t prime5 = 0x27D4EB2F165667C5ull;
constexpr size_t stripeSize = 32;

static_assert(std::endian::native == std::endian::little, "the lanes are read as little-endian numbers");

template <class T> T load(const unsigned char *from)
{
    T value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

std::uint64_t mixed(std::uint64_t lane, std::uint64_t input)
{
    return std::rotl(lane + input * prime2, 31) * prime1;
}

std::uint64_t merged(std::uint64_t hash, std::uint64_t lane)
{
    return (hash ^ mixed(0, lane)) * prime1 + prime4;
}

std::uint64_t avalanched(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 33)) * prime2;
    hash = (hash ^ (hash >> 29)) * prime3;
    return hash ^ (hash >> 32);
}

} // namespace

ContentHash::ContentHash() : m_lanes{prime1 + prime2, prime2, 0, 0 - prime1} {}

void ContentHash::round(const unsigned char *stripe)
{
    for (size_t i = 0; i < 4; ++i)
        m_lanes[i] = mixed(m_lanes[i], load<std::uint64_t>(stripe + 8 * i));
}

void ContentHash::add(std::string_view bytes)
{
    m_length += bytes.size();
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    size_t left = bytes.size();
    if (m_restSize > 0) {
        const size_t taken = std::min(stripeSize - m_restSize, left);
        std::copy_n(at, taken, m_rest.data() + m_restSize);
        m_restSize += taken;
        at += taken;
        left -= taken;
        if (m_restSize < stripeSize)
            return;
        round(m_rest.data());
        m_restSize = 0;
    }
    for (; left >= stripeSize; at += stripeSize, left -= stripeSize)
        round(at);
    std::copy_n(at, left, m_rest.data());
    m_restSize = left;
}

std::uint64_t ContentHash::value() const
{
    std::uint64_t hash = prime5;
    if (m_length >= stripeSize) {
        hash = std::rotl(m_lanes[0], 1) + std::rotl(m_lanes[1], 7) + std::rotl(m_lanes[2], 12) +
               std::rotl(m_lanes[3], 18);
        for (const std::uint64_t lane : m_lanes)
            hash = merged(hash, lane);
    }
    hash += m_length;
    const unsigned char *at = m_rest.data();
    const unsigned char *end = at + m_restSize;
    for (; end - at >= 8; at += 8)
        hash = std::rotl(hash ^ mixed(0, load<std::uint64_t>(at)), 27) * prime1 + prime4;
    if (end - at >= 4) {
        hash = std::rotl(hash ^ (load<std::uint32_t>(at) * prime1), 23) * prime2 + prime3;
        at += 4;
    }
    for (; at < end; ++at)
        hash = std::rotl(hash ^ (*at * prime5), 11) * prime1;
    return avalanched(hash);
}

QByteArray ContentHash::code() const
{
    return "xxh64:" + QByteArray::number(qulonglong(value()), 16).rightJustified(16, '0') + ':' +
           QByteArray::number(qulonglong(m_length));
}

} // namespace vekha::exchange

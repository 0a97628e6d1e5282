// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vekha::analysis {

/// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood 2014).
class Draws {
public:
    explicit Draws(std::uint64_t seed) : m_state(seed) {}

    /// Inside 0..1, neither of both.
    double uniform()
    {
        m_state += 0x9E3779B97F4A7C15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return (double((z ^ (z >> 31)) >> 11) + 0.5) / 9007199254740992.0;
    }
    double normal();
    /// Of scale 1, for shapes of at least 1 (Marsaglia and Tsang 2000).
    double gamma(double shape);

private:
    std::uint64_t m_state;
};

} // namespace vekha::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace vekha::exchange {

/// Texts that are kept as long as the arena: one behind the other in large blocks, none moved or freed alone.
/// Hundreds of thousands of shared strings cost their bytes and a view each.
class StringArena {
public:
    [[nodiscard]] std::string_view keep(std::string_view text)
    {
        if (text.size() > m_left) {
            m_left = text.size() > blockBytes ? text.size() : blockBytes;
            m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_left));
            m_at = m_blocks.back().get();
        }
        if (text.empty())
            return {};
        std::memcpy(m_at, text.data(), text.size());
        const std::string_view kept(m_at, text.size());
        m_at += text.size();
        m_left -= text.size();
        return kept;
    }

private:
    static constexpr size_t blockBytes = 256 * 1024;

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_at = nullptr;
    size_t m_left = 0;
};

} // namespace vekha::exchange

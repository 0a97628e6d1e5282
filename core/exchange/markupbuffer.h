// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bytesource.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::exchange {

/// A window that moves over the bytes of a source: what XML and HTML are scanned in. Its size is fixed, so
/// that the memory does not depend on the file.
class MarkupBuffer {
public:
    explicit MarkupBuffer(std::unique_ptr<ByteSource> source);

    /// What is in the window and not taken yet; holds until more() is called.
    [[nodiscard]] std::string_view rest() const { return {m_at, size_t(m_end - m_at)}; }
    void take(size_t bytes) { m_at += bytes; }
    /// Reads more behind rest(); false at the end, after an error, and where the window is full.
    bool more();
    /// True if at least `bytes` are in the window, reading as many as it needs.
    [[nodiscard]] bool has(size_t bytes);
    /// True if rest() starts with `mark`, reading as much as it needs.
    [[nodiscard]] bool startsWith(std::string_view mark);
    /// Takes everything up to and with `mark`; false if it does not come.
    bool skipPast(std::string_view mark);
    [[nodiscard]] bool isFull() const { return rest().size() == m_block.size(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::unique_ptr<ByteSource> m_source;
    std::vector<char> m_block;
    char *m_at = nullptr;
    char *m_end = nullptr;
    bool m_ended = false;
    std::optional<Error> m_error;
};

/// Gives `head`, which was read to look at it, and then the rest of `source`.
class PrefixedBytes : public ByteSource {
public:
    PrefixedBytes(std::string head, std::unique_ptr<ByteSource> source)
        : m_head(std::move(head)), m_source(std::move(source))
    {
    }
    Result<qint64> read(char *to, qint64 size) override;

private:
    std::string m_head;
    size_t m_taken = 0;
    std::unique_ptr<ByteSource> m_source;
};

/// Reads up to `size` bytes from the start of a source: fewer only where it ends before.
[[nodiscard]] Result<std::string> readHead(ByteSource &source, qint64 size);

/// UTF-8 of XML or HTML: by its mark, else by being UTF-8, else by the charset that it declares; without any
/// as guessEncoding() sees it. Fails with UnknownEncoding for an encoding that is not read; `path` is told.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> markupAsUtf8(std::unique_ptr<ByteSource> source,
                                                               const QString &path);

} // namespace vekha::exchange

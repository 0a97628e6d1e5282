// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/contenthash.h"
#include "core/exchange/table.h"

#include <QFile>

#include <memory>
#include <string>
#include <string_view>

namespace vekha::exchange {

/// A stream of bytes, read in blocks.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Reads up to `size` bytes; 0 at the end.
    [[nodiscard]] virtual Result<qint64> read(char *to, qint64 size) = 0;
};

/// Bytes that are in memory already; they must outlive the source.
class MemoryBytes : public ByteSource {
public:
    explicit MemoryBytes(std::string_view bytes) : m_left(bytes) {}
    Result<qint64> read(char *to, qint64 size) override;

private:
    std::string_view m_left;
};

/// Bytes of a file. Read in blocks rather than mapped: the memory stays small for files of any size, and a
/// file that is cut while it is read is an error and no crash.
class FileBytes : public ByteSource {
public:
    /// Fails with FileMissing, FileUnreadable. `progress` and `hash` may be null; they are told of every
    /// byte.
    [[nodiscard]] static Result<std::unique_ptr<FileBytes>>
    open(const QString &path, Progress *progress = nullptr, ContentHash *hash = nullptr);
    /// Fails with FileUnreadable, and with Cancelled when the progress says so.
    Result<qint64> read(char *to, qint64 size) override;
    [[nodiscard]] qint64 size() const { return m_file.size(); }

private:
    explicit FileBytes(const QString &path) : m_file(path) {}

    QFile m_file;
    Progress *m_progress = nullptr;
    ContentHash *m_hash = nullptr;
};

/// Turns the bytes of another source, written in `encoding`, into UTF-8, block by block.
/// Fails with UnknownEncoding at a byte or a half of a pair that the encoding does not have: nothing is
/// replaced.
class DecodedBytes : public ByteSource {
public:
    DecodedBytes(std::unique_ptr<ByteSource> source, Encoding encoding);
    Result<qint64> read(char *to, qint64 size) override;

private:
    [[nodiscard]] Done fill();
    [[nodiscard]] bool decodePage();
    [[nodiscard]] bool decodeUtf16(bool atEnd);

    std::unique_ptr<ByteSource> m_source;
    Encoding m_encoding;
    std::string m_raw;     ///< not decoded yet: a cut character
    std::string m_decoded; ///< UTF-8 that waits to be read
    size_t m_taken = 0;
};

/// Opens a text file as UTF-8 without a byte order mark.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openText(const QString &path, const TextForm &form,
                                                           Progress *progress = nullptr,
                                                           ContentHash *hash = nullptr);

/// A source that gives UTF-8 for `bytes` in the encoding of `form`, without a byte order mark.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> asUtf8(std::unique_ptr<ByteSource> bytes,
                                                         const TextForm &form);

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/tablesource.h"

namespace vekha::exchange {

/// Opens the bytes of a source, wherever they are. Fails as FileBytes.
[[nodiscard]] Result<std::unique_ptr<ByteSource>>
openBytes(const TableSource &source, Progress *progress = nullptr, ContentHash *hash = nullptr);
/// How the source is named in an error.
[[nodiscard]] QString pathOf(const TableSource &source);

/// What kind of file it is by its first bytes, and for packages by their directory: the suffix says nothing.
/// Text is what has no NUL, or is UTF-16, and has next to no control characters.
///
/// Fails with EmptyFile, OldWorkbook, EncryptedWorkbook, NotATable and what reading fails with.
[[nodiscard]] Result<SourceKind> kindOf(const TableSource &source);

/// Passes text on and fails with NotATable at the first NUL: no table has one, and programs that stop there
/// would read something else than we do.
class TextBytes : public ByteSource {
public:
    TextBytes(std::unique_ptr<ByteSource> utf8, QString path)
        : m_source(std::move(utf8)), m_path(std::move(path))
    {
    }
    Result<qint64> read(char *to, qint64 size) override;

private:
    std::unique_ptr<ByteSource> m_source;
    QString m_path;
};

} // namespace vekha::exchange

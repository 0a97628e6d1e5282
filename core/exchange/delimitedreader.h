// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/bytesource.h"
#include "core/exchange/rowreader.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace vekha::exchange {

constexpr int maximumColumns = 16384;
constexpr qint64 maximumFieldBytes = 1 << 20;

/// Reads delimited text (UTF-8) row after row by RFC 4180: quoted fields, doubled quotes, line breaks inside
/// quotes, line ends of all kinds. Lenient where programs are: a quote inside a field that does not start
/// with one is text, and so is what follows a closing quote. NUL bytes are text. Empty lines are passed over.
///
/// Fields are views into the reader's own block and hold until the next call of next(). Doubled quotes are
/// undone in place, so that no field is copied.
class DelimitedReader : public RowReader {
public:
    DelimitedReader(std::unique_ptr<ByteSource> source, char delimiter, char quote = '"');

    /// Reads the next row; false at the end, and where the text cannot be read: then error() tells.
    [[nodiscard]] bool next() final;
    /// Why next() was false: TooManyColumns, FieldTooLong, UnclosedQuote (each with the line), or what the
    /// source failed with; none at the end of the text.
    [[nodiscard]] const std::optional<Error> &error() const final { return m_error; }
    [[nodiscard]] std::span<const std::string_view> fields() const final
    {
        return {m_fields.data(), m_fields.size()};
    }
    /// 1-based line on which the row starts.
    [[nodiscard]] qint64 line() const final { return m_rowLine; }

private:
    [[nodiscard]] bool findRow();
    [[nodiscard]] bool readPlain(char *&at);
    [[nodiscard]] bool readQuoted(char *&at);
    [[nodiscard]] bool closeQuoted(char *start, char *write, char *&at);
    [[nodiscard]] bool skipToSpecial(char *&at, char *&start);
    [[nodiscard]] bool addField(const char *start, const char *end);
    void endLine(char *at);
    [[nodiscard]] bool refill(char *&at);
    void makeRoom();
    void rebase(std::ptrdiff_t by);
    bool fail(ErrorCode code, qint64 limit, qint64 line);

    std::unique_ptr<ByteSource> m_source;
    char m_delimiter;
    char m_quote;
    std::array<bool, 256> m_special{}; ///< ends a plain field: delimiter, CR, LF
    std::vector<char> m_block; ///< one byte longer than what is used: a line end stands behind the text
    char *m_end = nullptr;     ///< behind the text read so far
    char *m_at = nullptr;      ///< next byte to look at
    char *m_rowStart = nullptr;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    bool m_afterReturn = false; ///< a LF that comes next belongs to the CR before it
    bool m_sourceEnded = false;
    std::vector<std::string_view> m_fields;
    std::optional<Error> m_error;
};

} // namespace vekha::exchange

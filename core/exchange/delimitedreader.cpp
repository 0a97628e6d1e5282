// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/delimitedreader.h"

#include <cstring>

namespace vekha::exchange {

namespace {

constexpr size_t firstBlock = 256 * 1024;
constexpr size_t maximumRowBytes = 64u << 20;

/// Line ends inside a quoted field.
qint64 linesIn(const char *start, const char *end)
{
    qint64 lines = 0;
    for (const char *at = start; at < end; ++at) {
        if (*at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n')))
            ++lines;
    }
    return lines;
}

} // namespace

DelimitedReader::DelimitedReader(std::unique_ptr<ByteSource> source, char delimiter, char quote)
    : m_source(std::move(source)), m_delimiter(delimiter), m_quote(quote), m_block(firstBlock + 1)
{
    for (const char c : {delimiter, '\n', '\r'})
        m_special[static_cast<unsigned char>(c)] = true;
    m_rowStart = m_at = m_end = m_block.data();
    *m_end = '\n';
}

bool DelimitedReader::next()
{
    m_fields.clear();
    if (m_error || !findRow())
        return false;
    m_rowLine = m_line;
    char *at = m_at;
    for (;;) {
        if (at == m_end && !refill(at) && m_error)
            return false;
        const bool quoted = *at == m_quote && at != m_end;
        if (!(quoted ? readQuoted(at) : readPlain(at)))
            return false;
        if (*at != m_delimiter || at == m_end)
            break;
        ++at;
    }
    endLine(at);
    return true;
}

/// Goes to the first byte of the next line that is not empty.
bool DelimitedReader::findRow()
{
    for (;;) {
        if (m_at == m_end) {
            m_rowStart = m_at;
            if (!refill(m_at))
                return false;
        }
        const char c = *m_at;
        if (c == '\n' && m_afterReturn) {
            m_afterReturn = false;
            ++m_at;
            continue;
        }
        if (c != '\n' && c != '\r') {
            m_afterReturn = false;
            m_rowStart = m_at;
            return true;
        }
        endLine(m_at);
    }
}

/// Steps over the line end at `at`, or stops at the end of the text.
void DelimitedReader::endLine(char *at)
{
    m_at = at;
    if (at == m_end)
        return;
    m_afterReturn = *at == '\r';
    ++m_at;
    ++m_line;
}

/// Goes on to a delimiter, a line end or the end of the text. `start` is kept right when the block moves.
bool DelimitedReader::skipToSpecial(char *&at, char *&start)
{
    for (;;) {
        while (!m_special[static_cast<unsigned char>(*at)])
            ++at;
        if (at != m_end)
            return true;
        if (at - start > maximumFieldBytes)
            return fail(ErrorCode::FieldTooLong, maximumFieldBytes, m_line);
        const std::ptrdiff_t length = at - start;
        const bool more = refill(at); // the row may have moved even where nothing more came
        start = at - length;
        if (!more)
            return !m_error;
    }
}

bool DelimitedReader::readPlain(char *&at)
{
    char *start = at;
    return skipToSpecial(at, start) && addField(start, at);
}

bool DelimitedReader::readQuoted(char *&at)
{
    char *start = at + 1;
    char *read = start;
    char *write = start; // behind what has been undone so far
    for (;;) {
        char *quote = static_cast<char *>(std::memchr(read, m_quote, size_t(m_end - read)));
        char *chunkEnd = quote ? quote : m_end;
        if (write != read)
            std::memmove(write, read, size_t(chunkEnd - read));
        write += chunkEnd - read;
        if (write - start > maximumFieldBytes)
            return fail(ErrorCode::FieldTooLong, maximumFieldBytes, m_line);
        read = chunkEnd;
        if (!quote || quote + 1 == m_end) {
            const std::ptrdiff_t toStart = read - start;
            const std::ptrdiff_t toWrite = read - write;
            const bool more = refill(read);
            start = read - toStart;
            write = read - toWrite;
            if (m_error)
                return false;
            if (!more && !quote)
                return fail(ErrorCode::UnclosedQuote, 0, m_line);
            if (!quote)
                continue;
        }
        if (read + 1 < m_end && read[1] == m_quote) {
            *write++ = m_quote;
            read += 2;
            continue;
        }
        at = read + 1;
        return closeQuoted(start, write, at);
    }
}

/// Ends a quoted field whose closing quote stands before `at`; text up to the delimiter still belongs to it.
bool DelimitedReader::closeQuoted(char *start, char *write, char *&at)
{
    char *tail = at;
    const std::ptrdiff_t toStart = tail - start;
    const std::ptrdiff_t toWrite = tail - write;
    if (!skipToSpecial(at, tail))
        return false;
    start = tail - toStart;
    write = tail - toWrite;
    std::memmove(write, tail, size_t(at - tail));
    write += at - tail;
    m_line += linesIn(start, write);
    return addField(start, write);
}

bool DelimitedReader::addField(const char *start, const char *end)
{
    if (end - start > maximumFieldBytes)
        return fail(ErrorCode::FieldTooLong, maximumFieldBytes, m_line);
    if (m_fields.size() == size_t(maximumColumns))
        return fail(ErrorCode::TooManyColumns, maximumColumns, m_line);
    m_fields.emplace_back(start, size_t(end - start));
    return true;
}

/// Reads more text behind what is there, keeping the row that is being read; false if there is no more.
bool DelimitedReader::refill(char *&at)
{
    if (m_sourceEnded)
        return false;
    const std::ptrdiff_t fromRow = at - m_rowStart;
    makeRoom();
    at = m_rowStart + fromRow;
    if (m_error)
        return false;
    const auto count = m_source->read(m_end, m_block.data() + m_block.size() - 1 - m_end);
    if (!count) {
        m_error = count.error();
        m_error->row = int(m_line);
        return false;
    }
    m_sourceEnded = *count == 0;
    m_end += *count;
    *m_end = '\n';
    return *count > 0;
}

/// Moves the row to the start of the block, and doubles the block where the row fills it.
void DelimitedReader::makeRoom()
{
    const size_t kept = size_t(m_end - m_rowStart);
    const char *from = m_rowStart;
    if (kept * 2 < m_block.size()) {
        std::memmove(m_block.data(), m_rowStart, kept);
    } else if (m_block.size() > maximumRowBytes) {
        (void)fail(ErrorCode::FieldTooLong, maximumFieldBytes, m_line);
        return;
    } else {
        std::vector<char> larger(m_block.size() * 2);
        std::memcpy(larger.data(), m_rowStart, kept);
        m_block.swap(larger);
        for (std::string_view &field : m_fields)
            field = {m_block.data() + (field.data() - from), field.size()};
        m_rowStart = m_block.data();
        m_end = m_rowStart + kept;
        *m_end = '\n';
        return;
    }
    rebase(m_block.data() - from);
}

void DelimitedReader::rebase(std::ptrdiff_t by)
{
    for (std::string_view &field : m_fields)
        field = {field.data() + by, field.size()};
    m_rowStart += by;
    m_end += by;
    *m_end = '\n';
}

bool DelimitedReader::fail(ErrorCode code, qint64 limit, qint64 line)
{
    m_error = Error{
        code, limit > 0 ? QStringList{QString::number(limit)} : QStringList(), {}, int(line), {}, -1, 0};
    return false;
}

} // namespace vekha::exchange

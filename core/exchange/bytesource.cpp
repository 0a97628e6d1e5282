// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytesource.h"

#include "core/exchange/codepage.h"

#include <QFileInfo>

#include <cstring>

namespace vekha::exchange {

namespace {

constexpr qint64 decodeBlock = 128 * 1024;

void appendUtf8(std::string &to, char32_t c)
{
    if (c < 0x80) {
        to += char(c);
    } else if (c < 0x800) {
        to += char(0xc0 | (c >> 6));
        to += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        to += char(0xe0 | (c >> 12));
        to += char(0x80 | ((c >> 6) & 0x3f));
        to += char(0x80 | (c & 0x3f));
    } else {
        to += char(0xf0 | (c >> 18));
        to += char(0x80 | ((c >> 12) & 0x3f));
        to += char(0x80 | ((c >> 6) & 0x3f));
        to += char(0x80 | (c & 0x3f));
    }
}

int bomBytesOf(Encoding encoding) { return encoding == Encoding::Utf8 ? 3 : 2; }

} // namespace

Result<qint64> MemoryBytes::read(char *to, qint64 size)
{
    const size_t count = std::min(size_t(size), m_left.size());
    std::memcpy(to, m_left.data(), count);
    m_left.remove_prefix(count);
    return qint64(count);
}

Result<std::unique_ptr<FileBytes>> FileBytes::open(const QString &path, Progress *progress, ContentHash *hash)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    std::unique_ptr<FileBytes> source(new FileBytes(path));
    if (info.isDir() || !source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, {path, source->m_file.errorString()});
    source->m_progress = progress;
    source->m_hash = hash;
    if (progress) {
        progress->total = source->m_file.size();
        progress->done = 0;
    }
    return source;
}

Result<qint64> FileBytes::read(char *to, qint64 size)
{
    if (m_progress && m_progress->isCancelled())
        return failure(ErrorCode::Cancelled);
    const qint64 count = m_file.read(to, size);
    if (count < 0)
        return failure(ErrorCode::FileUnreadable, {m_file.fileName(), m_file.errorString()});
    if (m_progress)
        m_progress->done += count;
    if (m_hash)
        m_hash->add({to, size_t(count)});
    return count;
}

DecodedBytes::DecodedBytes(std::unique_ptr<ByteSource> source, Encoding encoding)
    : m_source(std::move(source)), m_encoding(encoding)
{
}

Result<qint64> DecodedBytes::read(char *to, qint64 size)
{
    if (m_taken == m_decoded.size()) {
        if (const Done done = fill(); !done)
            return failure(done.error());
    }
    const size_t count = std::min(size_t(size), m_decoded.size() - m_taken);
    std::memcpy(to, m_decoded.data() + m_taken, count);
    m_taken += count;
    return qint64(count);
}

Done DecodedBytes::fill()
{
    m_decoded.clear();
    m_taken = 0;
    const size_t kept = m_raw.size();
    m_raw.resize(kept + size_t(decodeBlock));
    const auto count = m_source->read(m_raw.data() + kept, decodeBlock);
    if (!count)
        return failure(count.error());
    m_raw.resize(kept + size_t(*count));
    const bool readable = codePage(m_encoding) ? decodePage() : decodeUtf16(*count == 0);
    return readable ? Done() : failure(ErrorCode::UnknownEncoding);
}

bool DecodedBytes::decodePage()
{
    const CodePage &page = *codePage(m_encoding);
    m_decoded.reserve(m_raw.size() * 2);
    for (const char byte : m_raw) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x80) {
            m_decoded += byte;
            continue;
        }
        if (page[code - 0x80] == 0xfffd)
            return false;
        appendUtf8(m_decoded, page[code - 0x80]);
    }
    m_raw.clear();
    return true;
}

bool DecodedBytes::decodeUtf16(bool atEnd)
{
    const bool little = m_encoding == Encoding::Utf16Le;
    const auto unitAt = [&](size_t i) {
        const auto first = static_cast<unsigned char>(m_raw[i]);
        const auto second = static_cast<unsigned char>(m_raw[i + 1]);
        return char32_t(little ? first | (second << 8) : (first << 8) | second);
    };
    size_t i = 0;
    for (; i + 1 < m_raw.size(); i += 2) {
        const char32_t unit = unitAt(i);
        if (unit < 0xd800 || unit > 0xdfff) {
            appendUtf8(m_decoded, unit);
            continue;
        }
        if (unit > 0xdbff)
            return false; // the second half of a pair without its first
        if (i + 3 >= m_raw.size())
            break;
        const char32_t second = unitAt(i + 2);
        if (second < 0xdc00 || second > 0xdfff)
            return false;
        appendUtf8(m_decoded, 0x10000 + ((unit - 0xd800) << 10) + (second - 0xdc00));
        i += 2;
    }
    m_raw.erase(0, i);
    return m_raw.empty() || !atEnd;
}

Result<std::unique_ptr<ByteSource>> asUtf8(std::unique_ptr<ByteSource> bytes, const TextForm &form)
{
    if (form.bom) {
        char mark[3];
        if (const auto read = bytes->read(mark, bomBytesOf(form.encoding)); !read)
            return failure(read.error());
    }
    if (form.encoding == Encoding::Utf8)
        return bytes;
    return std::make_unique<DecodedBytes>(std::move(bytes), form.encoding);
}

Result<std::unique_ptr<ByteSource>> openText(const QString &path, const TextForm &form, Progress *progress,
                                             ContentHash *hash)
{
    auto file = FileBytes::open(path, progress, hash);
    if (!file)
        return failure(file.error());
    return asUtf8(std::move(*file), form);
}

} // namespace vekha::exchange

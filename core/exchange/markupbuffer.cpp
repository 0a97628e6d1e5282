// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markupbuffer.h"

#include "core/exchange/encoding.h"

#include <cstring>

namespace vekha::exchange {

namespace {

constexpr size_t windowBytes = 256 * 1024; // a tag of 64 KB and the longest cell in UTF-8 fit
constexpr qint64 headBytes = 64 * 1024;

bool isNameOfCharset(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// The name after `key` and an equals sign, in lower case: `charset="windows-1251"`; empty without.
QByteArray declaredAfter(const QByteArray &lowerHead, const char *key)
{
    qsizetype at = lowerHead.indexOf(key);
    if (at < 0)
        return {};
    at += qsizetype(std::strlen(key));
    while (at < lowerHead.size() && std::strchr("= \t'\"", lowerHead[at]) && lowerHead[at] != '\0')
        ++at;
    qsizetype end = at;
    while (end < lowerHead.size() && isNameOfCharset(lowerHead[end]))
        ++end;
    return lowerHead.mid(at, end - at);
}

std::optional<Encoding> encodingOfCharset(const QByteArray &charset)
{
    if (charset == "windows-1251" || charset == "cp1251" || charset == "win-1251")
        return Encoding::Windows1251;
    if (charset == "koi8-r")
        return Encoding::Koi8R;
    if (charset == "ibm866" || charset == "cp866")
        return Encoding::Ibm866;
    if (charset == "utf-8" || charset == "utf8" || charset == "us-ascii" || charset == "ascii")
        return Encoding::Utf8;
    return {};
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

/// What the head says. A page that is UTF-8 is UTF-8 whatever it declares: clipboards and editors convert
/// pages without mending what they say of themselves.
Result<EncodingGuess> encodingOf(std::string_view head, const QString &path)
{
    const EncodingGuess guess = guessEncoding(head);
    if (guess.bomBytes > 0 || guess.encoding == Encoding::Utf16Le || guess.encoding == Encoding::Utf16Be)
        return guess;
    if (!isAscii(head) && isUtf8(head, true))
        return EncodingGuess{Encoding::Utf8, 0};
    const QByteArray lower =
        QByteArray::fromRawData(head.data(), qsizetype(std::min<size_t>(head.size(), 8192))).toLower();
    QByteArray charset = declaredAfter(lower.left(256), "encoding");
    if (charset.isEmpty())
        charset = declaredAfter(lower, "charset");
    if (const auto declared = encodingOfCharset(charset))
        return EncodingGuess{*declared, 0};
    if (!charset.isEmpty() && !isAscii(head))
        return failure(ErrorCode::UnknownEncoding, {path}, QString::fromLatin1(charset));
    return guess;
}

} // namespace

MarkupBuffer::MarkupBuffer(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source)), m_block(windowBytes), m_at(m_block.data()), m_end(m_block.data())
{
}

bool MarkupBuffer::more()
{
    if (m_ended || m_error)
        return false;
    if (m_at != m_block.data()) {
        const size_t left = rest().size();
        std::memmove(m_block.data(), m_at, left);
        m_at = m_block.data();
        m_end = m_at + left;
    }
    const qint64 room = m_block.data() + m_block.size() - m_end;
    if (room == 0)
        return false;
    const auto count = m_source->read(m_end, room);
    if (!count) {
        m_error = count.error();
        return false;
    }
    m_end += *count;
    m_ended = *count == 0;
    return !m_ended;
}

bool MarkupBuffer::has(size_t bytes)
{
    while (rest().size() < bytes) {
        if (!more())
            return false;
    }
    return true;
}

bool MarkupBuffer::startsWith(std::string_view mark) { return has(mark.size()) && rest().starts_with(mark); }

bool MarkupBuffer::skipPast(std::string_view mark)
{
    while (true) {
        const size_t found = rest().find(mark);
        if (found != std::string_view::npos) {
            take(found + mark.size());
            return true;
        }
        if (rest().size() >= mark.size())
            take(rest().size() - mark.size() + 1);
        if (!more())
            return false;
    }
}

Result<qint64> PrefixedBytes::read(char *to, qint64 size)
{
    if (m_taken == m_head.size())
        return m_source->read(to, size);
    const size_t count = std::min(size_t(size), m_head.size() - m_taken);
    std::memcpy(to, m_head.data() + m_taken, count);
    m_taken += count;
    return qint64(count);
}

Result<std::string> readHead(ByteSource &source, qint64 size)
{
    std::string head(size_t(size), '\0');
    size_t filled = 0;
    while (filled < head.size()) {
        const auto count = source.read(head.data() + filled, qint64(head.size() - filled));
        if (!count)
            return failure(count.error());
        if (*count == 0)
            break;
        filled += size_t(*count);
    }
    head.resize(filled);
    return head;
}

Result<std::unique_ptr<ByteSource>> markupAsUtf8(std::unique_ptr<ByteSource> source, const QString &path)
{
    auto head = readHead(*source, headBytes);
    if (!head)
        return failure(head.error());
    const auto guess = encodingOf(*head, path);
    if (!guess)
        return failure(guess.error());
    head->erase(0, size_t(guess->bomBytes));
    std::unique_ptr<ByteSource> whole = std::make_unique<PrefixedBytes>(std::move(*head), std::move(source));
    if (guess->encoding == Encoding::Utf8)
        return whole;
    return std::make_unique<DecodedBytes>(std::move(whole), guess->encoding);
}

} // namespace vekha::exchange

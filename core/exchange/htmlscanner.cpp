// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmlscanner.h"

#include "core/exchange/htmlentities.h"
#include "core/exchange/workbooklimits.h"

namespace vekha::exchange {

namespace {

constexpr size_t longestEntity = 12;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; }
bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool sameLetters(std::string_view a, std::string_view b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

bool hasRawText(const std::string &tag)
{
    return tag == "script" || tag == "style" || tag == "title" || tag == "textarea" || tag == "noframes";
}

/// Length of what can be taken of text that goes on behind the window: no entity and no character cut.
size_t wholeLength(std::string_view text)
{
    const size_t entity = text.rfind('&');
    if (entity != std::string_view::npos && text.size() - entity <= longestEntity && entity > 0)
        return entity;
    size_t length = text.size();
    while (length > 1 && (static_cast<unsigned char>(text[length - 1]) & 0xc0) == 0x80)
        --length;
    return length > 1 && static_cast<signed char>(text[length - 1]) < 0 ? length - 1 : length;
}

} // namespace

void appendHtmlText(std::string &to, std::string_view text)
{
    while (true) {
        const size_t plain = std::min(text.find('&'), text.size());
        to.append(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty())
            return;
        size_t end = 1;
        while (end < text.size() && end < longestEntity &&
               (isLetter(text[end]) || text[end] == '#' || (text[end] >= '0' && text[end] <= '9')))
            ++end;
        if (appendHtmlEntity(to, text.substr(1, end - 1))) {
            text.remove_prefix(end < text.size() && text[end] == ';' ? end + 1 : end);
        } else {
            to += '&';
            text.remove_prefix(1);
        }
    }
}

HtmlScanner::Token HtmlScanner::next()
{
    while (true) {
        if (const auto token = scan())
            return *token;
    }
}

std::optional<HtmlScanner::Token> HtmlScanner::scan()
{
    if (!m_buffer.has(1))
        return m_buffer.error() ? Token::Failed : Token::End;
    if (m_buffer.rest()[0] != '<')
        return scanText();
    if (m_buffer.startsWith("<!--")) {
        m_buffer.take(2); // so that "<!-->" ends by its own dashes, as in browsers
        (void)m_buffer.skipPast("-->");
        return {};
    }
    const bool letterNext = m_buffer.has(2) && isLetter(m_buffer.rest()[1]);
    const bool closing = m_buffer.has(3) && m_buffer.rest()[1] == '/' && isLetter(m_buffer.rest()[2]);
    if (letterNext || closing)
        return scanTag();
    if (m_buffer.has(2) &&
        (m_buffer.rest()[1] == '!' || m_buffer.rest()[1] == '?' || m_buffer.rest()[1] == '/')) {
        (void)m_buffer.skipPast(">");
        return {};
    }
    m_buffer.take(1);
    m_text.assign(1, '<'); // GCC 12 warns of an overflow that is none where a literal is assigned
    return Token::Text;
}

HtmlScanner::Token HtmlScanner::scanText()
{
    size_t length = m_buffer.rest().find('<');
    while (length == std::string_view::npos) {
        const size_t searched = m_buffer.rest().size();
        if (!m_buffer.more())
            break;
        length = m_buffer.rest().find('<', searched);
    }
    if (m_buffer.error())
        return Token::Failed;
    std::string_view piece = m_buffer.rest().substr(0, length);
    if (length == std::string_view::npos && m_buffer.isFull())
        piece = piece.substr(0, wholeLength(piece));
    m_text.clear();
    appendHtmlText(m_text, piece);
    m_buffer.take(piece.size());
    return Token::Text;
}

/// Bytes of the tag that the window starts with. Quotes count behind an equals sign alone: a stray apostrophe
/// must not swallow the page.
std::optional<size_t> HtmlScanner::tagLength()
{
    char quote = '\0';
    char before = '\0';
    for (size_t i = 1; i <= size_t(maximumTagBytes); ++i) {
        if (i >= m_buffer.rest().size() && !m_buffer.more())
            return {};
        const char c = m_buffer.rest()[i];
        if (quote != '\0') {
            if (c == quote)
                quote = '\0';
        } else if ((c == '"' || c == '\'') && before == '=') {
            quote = c;
        } else if (c == '>') {
            return i + 1;
        }
        if (!isSpace(c))
            before = c;
    }
    return {};
}

std::optional<HtmlScanner::Token> HtmlScanner::scanTag()
{
    const auto length = tagLength();
    if (!length) {
        if (m_buffer.error())
            return Token::Failed;
        m_buffer.take(1);
        (void)m_buffer.skipPast(">");
        return {};
    }
    std::string_view tag = m_buffer.rest().substr(1, *length - 2);
    const bool closing = tag[0] == '/';
    if (closing)
        tag.remove_prefix(1);
    const size_t end = std::min(tag.find_first_of(" \t\r\n\f/"), tag.size());
    m_name.assign(tag.substr(0, end));
    std::transform(m_name.begin(), m_name.end(), m_name.begin(), lower);
    m_attributes.assign(tag.substr(end));
    m_buffer.take(*length);
    if (!closing && hasRawText(m_name))
        skipRawText();
    return closing ? Token::Close : Token::Open;
}

/// Passes over a script's or a style's text, up to its closing tag.
void HtmlScanner::skipRawText()
{
    while (m_buffer.skipPast("</")) {
        if (m_buffer.has(m_name.size()) && sameLetters(m_buffer.rest().substr(0, m_name.size()), m_name)) {
            (void)m_buffer.skipPast(">");
            return;
        }
    }
}

std::optional<std::string> HtmlScanner::attribute(std::string_view name) const
{
    std::string_view left = m_attributes;
    while (true) {
        const size_t start = left.find_first_not_of(" \t\r\n\f/");
        if (start == std::string_view::npos)
            return {};
        left.remove_prefix(start);
        const size_t nameEnd = std::min(left.find_first_of("= \t\r\n\f/", 1), left.size());
        const bool wanted = sameLetters(left.substr(0, nameEnd), name);
        left.remove_prefix(nameEnd);
        const size_t equals = std::min(left.find_first_not_of(" \t\r\n\f"), left.size());
        std::string_view value;
        if (equals < left.size() && left[equals] == '=') {
            left.remove_prefix(equals + 1);
            left.remove_prefix(std::min(left.find_first_not_of(" \t\r\n\f"), left.size()));
            const bool quoted = !left.empty() && (left[0] == '"' || left[0] == '\'');
            const size_t valueEnd = quoted ? left.find(left[0], 1) : left.find_first_of(" \t\r\n\f");
            const size_t end = std::min(valueEnd, left.size());
            value = quoted ? left.substr(1, end - 1) : left.substr(0, end);
            left.remove_prefix(std::min(quoted ? end + 1 : end, left.size()));
        }
        if (wanted)
            return std::string(value);
    }
}

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlscanner.h"

#include "core/exchange/encoding.h"

#include <charconv>
#include <cstring>

namespace vekha::exchange {

namespace {

constexpr size_t longestEntity = 12; // &#x0010FFFF;
constexpr std::string_view cdataStart = "<![CDATA[";
constexpr std::string_view cdataEnd = "]]>";

constexpr bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// What has to be looked after in a piece of text, in one pass.
struct TextTraits {
    bool high = false;
    bool control = false;
    bool dressed = false; ///< entities or carriage returns
};

TextTraits traitsOf(std::string_view text)
{
    TextTraits traits;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        traits.high |= code >= 0x80;
        traits.control |= code < 0x20 && !isSpace(c);
        traits.dressed |= c == '&' || c == '\r';
    }
    return traits;
}

/// The character that "#38" or "#x26" names.
std::optional<char32_t> numberedCharacter(std::string_view name)
{
    name.remove_prefix(1);
    const bool hex = !name.empty() && (name[0] == 'x' || name[0] == 'X');
    if (hex)
        name.remove_prefix(1);
    uint32_t code = 0;
    const auto [end, trouble] = std::from_chars(name.data(), name.data() + name.size(), code, hex ? 16 : 10);
    if (trouble != std::errc() || end != name.data() + name.size())
        return {};
    return char32_t(code);
}

bool appendEntity(std::string &to, std::string_view name)
{
    if (name.starts_with('#')) {
        const auto code = numberedCharacter(name);
        return code && *code != 0 && appendCharacter(to, *code);
    }
    constexpr std::pair<std::string_view, char> entities[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[entity, character] : entities) {
        if (name == entity) {
            to += character;
            return true;
        }
    }
    return false;
}

/// How much of a piece that goes on behind the window can be taken without cutting a character or an entity.
size_t wholeLength(std::string_view piece)
{
    size_t length = piece.size() - std::min(piece.size(), longestEntity);
    const size_t entity = piece.substr(length).find('&');
    length = entity == std::string_view::npos ? piece.size() : length + entity;
    if (length == piece.size()) {
        while (length > 0 && (static_cast<unsigned char>(piece[length - 1]) & 0xc0) == 0x80)
            --length;
        if (length > 0 && static_cast<signed char>(piece[length - 1]) < 0)
            --length;
    }
    if (length > 0 && piece[length - 1] == '\r')
        --length; // its line feed may come next
    return length;
}

} // namespace

bool appendCharacter(std::string &to, char32_t c)
{
    if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return false;
    if (c < 0x80) {
        to += char(c);
        return true;
    }
    if (c < 0x800) {
        to += char(0xc0 | (c >> 6));
    } else {
        if (c < 0x10000) {
            to += char(0xe0 | (c >> 12));
        } else {
            to += char(0xf0 | (c >> 18));
            to += char(0x80 | ((c >> 12) & 0x3f));
        }
        to += char(0x80 | ((c >> 6) & 0x3f));
    }
    to += char(0x80 | (c & 0x3f));
    return true;
}

bool appendXmlText(std::string &to, std::string_view text)
{
    while (!text.empty()) {
        const size_t plain = std::min(text.find_first_of("&\r"), text.size());
        to.append(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty())
            break;
        if (text[0] == '\r') {
            to += '\n';
            text.remove_prefix(text.starts_with("\r\n") ? 2 : 1);
            continue;
        }
        const size_t end = text.find(';');
        if (end == std::string_view::npos || end > longestEntity ||
            !appendEntity(to, text.substr(1, end - 1)))
            return false;
        text.remove_prefix(end + 1);
    }
    return true;
}

XmlScanner::XmlScanner(std::unique_ptr<ByteSource> utf8, Place place)
    : m_buffer(std::move(utf8)), m_place(std::move(place))
{
}

std::string_view XmlScanner::localOf(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::optional<std::string_view> XmlScanner::attribute(std::string_view name) const
{
    const bool qualified = name.find(':') != std::string_view::npos;
    for (const Attribute &candidate : m_attributes) {
        if ((qualified ? candidate.name : localOf(candidate.name)) != name)
            continue;
        if (candidate.value.find_first_of("&\r\n\t") == std::string_view::npos)
            return candidate.value;
        m_decodedValue.clear();
        if (!appendXmlText(m_decodedValue, candidate.value))
            return candidate.value; // was checked when the tag was read
        return m_decodedValue;
    }
    return {};
}

XmlScanner::Token XmlScanner::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    return Token::Failed;
}

XmlScanner::Token XmlScanner::fail(const char *detail)
{
    return fail(m_buffer.error() ? *m_buffer.error() : damaged(m_place, QString::fromLatin1(detail)));
}

XmlScanner::Token XmlScanner::next()
{
    if (m_error)
        return Token::Failed;
    m_buffer.take(std::exchange(m_tagToTake, 0));
    if (m_closed) {
        m_openNames.resize(m_open.back());
        m_open.pop_back();
        m_closed = false;
    }
    if (std::exchange(m_closesItself, false))
        return closeElement();
    m_attributes.clear();
    while (true) {
        if (const auto token = scan())
            return *token;
        m_buffer.take(std::exchange(m_tagToTake, 0));
    }
}

/// The next token; none where there was nothing to tell of, such as a comment.
std::optional<XmlScanner::Token> XmlScanner::scan()
{
    if (m_inCdata)
        return nextCdata();
    if (!m_buffer.has(1))
        return atEnd();
    return m_buffer.rest()[0] == '<' ? nextMarkup() : nextText();
}

XmlScanner::Token XmlScanner::atEnd()
{
    if (m_buffer.error())
        return fail(*m_buffer.error());
    return m_hadRoot && m_open.empty() ? Token::Done : fail("the XML is cut off");
}

std::optional<XmlScanner::Token> XmlScanner::nextText()
{
    size_t length = m_buffer.rest().find('<');
    while (length == std::string_view::npos) {
        const size_t searched = m_buffer.rest().size();
        if (!m_buffer.more())
            break;
        length = m_buffer.rest().find('<', searched);
    }
    if (m_buffer.error())
        return fail(*m_buffer.error());
    std::string_view piece = m_buffer.rest().substr(0, length);
    if (length == std::string_view::npos && m_buffer.isFull())
        piece = piece.substr(0, wholeLength(piece));
    m_tagToTake = piece.size();
    return takeText(piece, true);
}

std::optional<XmlScanner::Token> XmlScanner::takeText(std::string_view piece, bool decode)
{
    const TextTraits traits = traitsOf(piece);
    if (traits.control || (traits.high && !isUtf8(piece)))
        return fail("bytes that are no text");
    if (m_open.empty() && !std::all_of(piece.begin(), piece.end(), isSpace))
        return fail("text outside the root element");
    m_text = piece;
    if (decode && traits.dressed) {
        m_decoded.clear();
        if (!appendXmlText(m_decoded, piece))
            return fail("an unknown entity");
        m_text = m_decoded;
    }
    return m_open.empty() ? std::nullopt : std::optional(Token::Text);
}

std::optional<XmlScanner::Token> XmlScanner::nextCdata()
{
    while (m_buffer.rest().find(cdataEnd) == std::string_view::npos && m_buffer.more()) {
    }
    if (m_buffer.error())
        return fail(*m_buffer.error());
    std::string_view piece = m_buffer.rest();
    const size_t end = piece.find(cdataEnd);
    if (end != std::string_view::npos) {
        piece = piece.substr(0, end);
        m_tagToTake = end + cdataEnd.size();
        m_inCdata = false;
    } else if (m_buffer.isFull()) {
        piece = piece.substr(0, wholeLength(piece.substr(0, piece.size() - cdataEnd.size())));
        m_tagToTake = piece.size();
    } else {
        return fail("the XML is cut off in a CDATA section");
    }
    return takeText(piece, false);
}

std::optional<XmlScanner::Token> XmlScanner::nextMarkup()
{
    if (m_buffer.startsWith("<!--"))
        return m_buffer.skipPast("-->") ? std::nullopt
                                        : std::optional(fail("the XML is cut off in a comment"));
    if (m_buffer.startsWith("<?"))
        return m_buffer.skipPast("?>") ? std::nullopt
                                       : std::optional(fail("the XML is cut off in an instruction"));
    if (m_buffer.startsWith(cdataStart)) {
        m_buffer.take(cdataStart.size());
        m_inCdata = true;
        return {};
    }
    if (m_buffer.startsWith("<!"))
        return fail("a document type definition is refused");
    const auto length = tagLength();
    if (!length)
        return m_error ? Token::Failed : fail("the XML is cut off in a tag");
    const std::string_view tag = m_buffer.rest().substr(1, *length - 2);
    m_tagToTake = *length;
    const TextTraits traits = traitsOf(tag);
    if (tag.empty() || traits.control || (traits.high && !isUtf8(tag)))
        return fail("a tag that is no text");
    return tag[0] == '/' ? endTag(tag.substr(1)) : startTag(tag);
}

/// Bytes of the tag that the window starts with, its brackets counted. None where it does not end.
std::optional<size_t> XmlScanner::tagLength()
{
    char quote = '\0';
    for (size_t i = 1; i <= size_t(maximumTagBytes); ++i) {
        if (i >= m_buffer.rest().size() && !m_buffer.more())
            return {};
        const char c = m_buffer.rest()[i];
        if (quote != '\0') {
            if (c == quote)
                quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return i + 1;
        } else if (c == '<') {
            (void)fail("a tag in a tag");
            return {};
        }
    }
    (void)fail(
        tooLarge(m_place, m_place.part, QString::number(maximumTagBytes / 1024) + QStringLiteral(" KB")));
    return {};
}

XmlScanner::Token XmlScanner::startTag(std::string_view tag)
{
    m_closesItself = tag.ends_with('/');
    if (m_closesItself)
        tag.remove_suffix(1);
    const size_t end = std::min(tag.find_first_of(" \t\r\n"), tag.size());
    m_name = tag.substr(0, end);
    if (m_name.empty() || (m_open.empty() && m_hadRoot))
        return fail("a tag where none may be");
    if (m_open.size() == size_t(maximumDepth))
        return fail(tooLarge(
            m_place, QStringLiteral("<%1>").arg(QString::fromUtf8(m_name.data(), qsizetype(m_name.size()))),
            QString::number(maximumDepth)));
    if (!readAttributes(tag.substr(end)))
        return m_error ? Token::Failed : fail("a tag's attributes are malformed");
    m_open.push_back(m_openNames.size());
    m_openNames.append(m_name);
    m_hadRoot = true;
    return Token::Start;
}

bool XmlScanner::readAttributes(std::string_view written)
{
    while (true) {
        const size_t start = written.find_first_not_of(" \t\r\n");
        if (start == std::string_view::npos)
            return true;
        written.remove_prefix(start);
        const size_t equals = written.find('=');
        if (equals == std::string_view::npos || m_attributes.size() == size_t(maximumAttributes)) {
            if (equals != std::string_view::npos)
                (void)fail(tooLarge(m_place, m_place.part, QString::number(maximumAttributes)));
            return false;
        }
        std::string_view name = written.substr(0, equals);
        while (!name.empty() && isSpace(name.back()))
            name.remove_suffix(1);
        written.remove_prefix(equals + 1);
        while (!written.empty() && isSpace(written[0]))
            written.remove_prefix(1);
        if (name.empty() || written.empty() || (written[0] != '"' && written[0] != '\''))
            return false;
        const size_t end = written.find(written[0], 1);
        if (end == std::string_view::npos)
            return false;
        const std::string_view value = written.substr(1, end - 1);
        m_decodedValue.clear();
        if (value.find('&') != std::string_view::npos && !appendXmlText(m_decodedValue, value))
            return false;
        m_attributes.push_back({name, value});
        written.remove_prefix(end + 1);
    }
}

XmlScanner::Token XmlScanner::endTag(std::string_view tag)
{
    while (!tag.empty() && isSpace(tag.back()))
        tag.remove_suffix(1);
    if (m_open.empty() || tag != std::string_view(m_openNames).substr(m_open.back()))
        return fail("a closing tag without its opening one");
    return closeElement();
}

XmlScanner::Token XmlScanner::closeElement()
{
    m_attributes.clear();
    m_name = std::string_view(m_openNames).substr(m_open.back());
    m_closed = true;
    return Token::End;
}

bool XmlScanner::readText(std::string &to, size_t limitBytes)
{
    const int outer = depth();
    while (true) {
        switch (next()) {
        case Token::Text:
            if (to.size() + m_text.size() > limitBytes) {
                (void)fail(tooLarge(m_place, m_place.part, QString::number(maximumCellCharacters)));
                return false;
            }
            to.append(m_text);
            break;
        case Token::End:
            if (depth() == outer)
                return true;
            break;
        case Token::Start:
            break;
        case Token::Done:
        case Token::Failed:
            return false;
        }
    }
}

bool XmlScanner::skipElement()
{
    const int outer = depth();
    while (true) {
        const Token token = next();
        if (token == Token::End && depth() == outer)
            return true;
        if (token == Token::Done || token == Token::Failed)
            return false;
    }
}

bool XmlScanner::skipRest()
{
    while (true) {
        const Token token = next();
        if (token == Token::Done || token == Token::Failed)
            return token == Token::Done;
    }
}

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/markupbuffer.h"
#include "core/exchange/workbooklimits.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::exchange {

/// Reads XML (UTF-8) of strangers as a stream of tokens, with the limits of trust.md 2.4 checked before
/// anything is kept: no DTD (so no entities but the five and numbers), tags of 64 KB, 256 attributes, 64
/// elements deep. Names must close as they opened; text must be valid UTF-8.
///
/// Own code and not QXmlStreamReader, which takes minutes for a tag with 200,000 attributes, so that tags
/// would have to be scanned before it sees them in any case, and six times the CPU for the rest.
class XmlScanner {
public:
    enum class Token {
        Start, ///< name(), attribute()
        End,   ///< name()
        Text,  ///< text(): one of the pieces that an element's text may come in
        Done,
        Failed, ///< error()
    };

    XmlScanner(std::unique_ptr<ByteSource> utf8, Place place);

    [[nodiscard]] Token next();
    /// Name without its prefix ("row" of "x:row"); holds until next().
    [[nodiscard]] std::string_view name() const { return localOf(m_name); }
    /// Name as written ("table:table").
    [[nodiscard]] std::string_view qualifiedName() const { return m_name; }
    /// Value of an attribute by its name without prefix, or, where `name` has one, by the name as written.
    /// None if it is missing. Holds until the next call.
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view name) const;
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Elements that are open, the one of a Start or an End counted.
    [[nodiscard]] int depth() const { return int(m_open.size()); }

    /// After Start: appends all text in the element, that of inner elements too, and reads to its End. False
    /// where the XML fails, and where `to` grows beyond `limitBytes`: then error() has WorkbookTooLarge.
    [[nodiscard]] bool readText(std::string &to, size_t limitBytes = size_t(maximumCellCharacters) * 4);
    /// After Start: reads to its End.
    [[nodiscard]] bool skipElement();
    /// Reads to the end of the document; false where that fails.
    [[nodiscard]] bool skipRest();

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const Place &place() const { return m_place; }

private:
    struct Attribute {
        std::string_view name;
        std::string_view value; ///< as written
    };

    [[nodiscard]] static std::string_view localOf(std::string_view name);
    [[nodiscard]] std::optional<Token> scan();
    [[nodiscard]] std::optional<Token> nextText();
    [[nodiscard]] std::optional<Token> nextMarkup();
    [[nodiscard]] std::optional<Token> nextCdata();
    [[nodiscard]] Token startTag(std::string_view tag);
    [[nodiscard]] Token endTag(std::string_view tag);
    [[nodiscard]] Token closeElement();
    [[nodiscard]] bool readAttributes(std::string_view written);
    [[nodiscard]] std::optional<size_t> tagLength();
    [[nodiscard]] std::optional<Token> takeText(std::string_view piece, bool decode);
    [[nodiscard]] Token atEnd();
    [[nodiscard]] Token fail(const char *detail);
    [[nodiscard]] Token fail(Error error);

    MarkupBuffer m_buffer;
    Place m_place;
    std::string_view m_name;
    std::string_view m_text;
    std::vector<Attribute> m_attributes;
    mutable std::string m_decodedValue;
    std::string m_decoded;
    std::string m_openNames;     ///< names of the open elements, one behind the other
    std::vector<size_t> m_open;  ///< where they start in `m_openNames`
    size_t m_tagToTake = 0;      ///< bytes of the tag that name and attributes still point to
    bool m_closesItself = false; ///< `<a/>`: its End comes next
    bool m_closed = false;       ///< the last token was an End: its name goes now
    bool m_hadRoot = false;
    bool m_inCdata = false;
    std::optional<Error> m_error;
};

/// Appends `text` with XML's entities and line ends undone; false for an entity that there is not.
[[nodiscard]] bool appendXmlText(std::string &to, std::string_view text);
/// Appends a character as UTF-8; false for surrogates and beyond U+10FFFF.
bool appendCharacter(std::string &to, char32_t character);

} // namespace vekha::exchange

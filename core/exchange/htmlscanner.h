// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/markupbuffer.h"

#include <optional>
#include <string>
#include <string_view>

namespace vekha::exchange {

/// Reads HTML (UTF-8) as tags and text, tolerant as browsers are: nothing has to be closed, quoted or known.
/// Comments, scripts and styles are left out. Memory does not depend on the page: a tag longer than 64 KB is
/// passed over.
class HtmlScanner {
public:
    enum class Token {
        Open,  ///< name(), attribute()
        Close, ///< name()
        Text,  ///< text(), with entities undone
        End,
        Failed, ///< error(): the bytes could not be read
    };

    explicit HtmlScanner(std::unique_ptr<ByteSource> utf8) : m_buffer(std::move(utf8)) {}

    [[nodiscard]] Token next();
    /// In lower case.
    [[nodiscard]] const std::string &name() const { return m_name; }
    /// Value of the attribute of an Open, as written; none if it is missing.
    [[nodiscard]] std::optional<std::string> attribute(std::string_view name) const;
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_buffer.error(); }

private:
    [[nodiscard]] std::optional<Token> scan();
    [[nodiscard]] std::optional<Token> scanTag();
    [[nodiscard]] Token scanText();
    [[nodiscard]] std::optional<size_t> tagLength();
    void skipRawText();

    MarkupBuffer m_buffer;
    std::string m_name;
    std::string m_attributes; ///< of the tag, as written
    std::string m_text;
};

/// Appends text of HTML with its entities undone; unknown ones stay as written.
void appendHtmlText(std::string &to, std::string_view text);

} // namespace vekha::exchange

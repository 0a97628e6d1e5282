// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vekha::metrics {

/// A word, number or sign of a formula. Places are UTF-16 offsets in the formula's text.
struct Token {
    enum class Kind {
        End,
        Number,    ///< `number`
        Word,      ///< a name or function as written: `text`
        Bracketed, ///< [a name]: `text` without the brackets
        Plus,
        Minus,
        Times,
        Over,
        Percent,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Equal,
        NotEqual,
        Open,
        Close,
        Separator,
        At,
        Bad, ///< no token of the language, e.g. `#`, `1.2.3`, an unclosed `[`
    };
    Kind kind = Kind::End;
    int place = 0;
    int length = 0;
    double number = 0;
    QString text;
};

/// Cuts a formula into tokens, one at a time. Never fails: what it does not know is a Bad token.
///
/// A comma or dot directly between digits is a decimal mark; any other comma parts arguments, like `;`. A
/// number with two marks (1,234,567) is Bad, since it would be guessing to read it.
class FormulaLexer {
public:
    explicit FormulaLexer(QString text) : m_text(std::move(text)) {}
    [[nodiscard]] Token next();

private:
    [[nodiscard]] QChar at(int place) const { return place < m_text.size() ? m_text.at(place) : QChar(); }
    [[nodiscard]] bool isDigitAt(int place) const;
    [[nodiscard]] bool isMarkAt(int place) const;
    [[nodiscard]] char32_t codePointAt(int place) const;
    void skipSpace();
    void skipDigits();
    void skipExponent();
    [[nodiscard]] bool skipRestOfWord();
    [[nodiscard]] Token token(Token::Kind kind, int length);
    [[nodiscard]] Token numberToken();
    [[nodiscard]] Token wordToken();
    [[nodiscard]] Token bracketedToken();
    [[nodiscard]] Token signToken();

    QString m_text;
    int m_place = 0;
};

} // namespace vekha::metrics

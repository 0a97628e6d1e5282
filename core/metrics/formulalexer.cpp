// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/formulalexer.h"

#include "core/metrics/formulawords.h"

#include <charconv>
#include <cmath>

namespace vekha::metrics {

namespace {

/// Spaces of all kinds, and the invisible marks that come with pasted text.
bool isBlank(QChar c) { return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF); }

} // namespace

bool FormulaLexer::isDigitAt(int place) const
{
    const QChar c = at(place);
    return c >= u'0' && c <= u'9';
}

/// A decimal mark: a dot or comma with a digit right behind it.
bool FormulaLexer::isMarkAt(int place) const
{
    return (at(place) == u'.' || at(place) == u',') && isDigitAt(place + 1);
}

char32_t FormulaLexer::codePointAt(int place) const
{
    const QChar first = at(place);
    if (first.isHighSurrogate() && at(place + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(first, at(place + 1));
    return first.unicode();
}

void FormulaLexer::skipSpace()
{
    while (m_place < m_text.size() && isBlank(m_text.at(m_place)))
        ++m_place;
}

void FormulaLexer::skipDigits()
{
    while (isDigitAt(m_place))
        ++m_place;
}

void FormulaLexer::skipExponent()
{
    if (at(m_place) != u'e' && at(m_place) != u'E')
        return;
    const bool isSigned = at(m_place + 1) == u'+' || at(m_place + 1) == u'-';
    const int digits = m_place + (isSigned ? 2 : 1);
    if (!isDigitAt(digits))
        return;
    m_place = digits;
    skipDigits();
}

/// Goes past what sticks to a number but cannot belong to it; false if there is nothing of the kind.
bool FormulaLexer::skipRestOfWord()
{
    const int start = m_place;
    while (m_place < m_text.size()) {
        const char32_t c = codePointAt(m_place);
        if (continuesName(c))
            m_place += QChar::requiresSurrogates(c) ? 2 : 1;
        else if (isMarkAt(m_place))
            ++m_place;
        else
            break;
    }
    return m_place > start;
}

Token FormulaLexer::token(Token::Kind kind, int length)
{
    Token made{kind, m_place, length, 0, m_text.mid(m_place, length)};
    m_place += length;
    return made;
}

Token FormulaLexer::numberToken()
{
    const int start = m_place;
    skipDigits();
    if (isMarkAt(m_place)) {
        ++m_place;
        skipDigits();
    }
    skipExponent();
    const bool hasRest = skipRestOfWord();
    Token made{Token::Kind::Number, start, m_place - start, 0, m_text.mid(start, m_place - start)};
    const QByteArray digits = QString(made.text).replace(u',', u'.').toLatin1();
    const auto read = std::from_chars(digits.constData(), digits.constData() + digits.size(), made.number);
    if (hasRest || read.ec != std::errc() || !std::isfinite(made.number))
        made.kind = Token::Kind::Bad;
    return made;
}

Token FormulaLexer::wordToken()
{
    int end = m_place;
    while (end < m_text.size() && continuesName(codePointAt(end)))
        end += QChar::requiresSurrogates(codePointAt(end)) ? 2 : 1;
    return token(Token::Kind::Word, end - m_place);
}

/// [Name]; a `]` within the name is written twice.
Token FormulaLexer::bracketedToken()
{
    QString name;
    for (int place = m_place + 1; place < m_text.size(); ++place) {
        if (at(place) != u']') {
            name += at(place);
            continue;
        }
        if (at(place + 1) != u']') {
            Token made = token(Token::Kind::Bracketed, place + 1 - m_place);
            made.text = name.simplified();
            if (made.text.isEmpty())
                made.kind = Token::Kind::Bad;
            return made;
        }
        name += at(place++);
    }
    return token(Token::Kind::Bad, int(m_text.size()) - m_place);
}

Token FormulaLexer::signToken()
{
    using Kind = Token::Kind;
    const QChar following = at(m_place + 1);
    switch (at(m_place).unicode()) {
    case u'+':
        return token(Kind::Plus, 1);
    case u'-':
    case u'\u2212': // minus sign
    case u'\u2013': // en dash, as word processors put it
        return token(Kind::Minus, 1);
    case u'*':
    case u'\u00D7':
    case u'\u00B7':
        return token(Kind::Times, 1);
    case u'/':
    case u'\u00F7':
        return token(Kind::Over, 1);
    case u'%':
        return token(Kind::Percent, 1);
    case u'(':
        return token(Kind::Open, 1);
    case u')':
        return token(Kind::Close, 1);
    case u';':
    case u',':
        return token(Kind::Separator, 1);
    case u'@':
        return token(Kind::At, 1);
    case u'<':
        if (following == u'>')
            return token(Kind::NotEqual, 2);
        return following == u'=' ? token(Kind::LessEqual, 2) : token(Kind::Less, 1);
    case u'>':
        return following == u'=' ? token(Kind::GreaterEqual, 2) : token(Kind::Greater, 1);
    case u'=':
        return token(Kind::Equal, following == u'=' ? 2 : 1);
    case u'!':
        return following == u'=' ? token(Kind::NotEqual, 2) : token(Kind::Bad, 1);
    case u'\u2264':
        return token(Kind::LessEqual, 1);
    case u'\u2265':
        return token(Kind::GreaterEqual, 1);
    case u'\u2260':
        return token(Kind::NotEqual, 1);
    default:
        return token(Kind::Bad, QChar::requiresSurrogates(codePointAt(m_place)) ? 2 : 1);
    }
}

Token FormulaLexer::next()
{
    skipSpace();
    if (m_place >= m_text.size())
        return {Token::Kind::End, int(m_text.size()), 0, 0, {}};
    if (isDigitAt(m_place) || (at(m_place) == u'.' && isDigitAt(m_place + 1)))
        return numberToken();
    if (startsName(codePointAt(m_place)))
        return wordToken();
    return at(m_place) == u'[' ? bracketedToken() : signToken();
}

} // namespace vekha::metrics

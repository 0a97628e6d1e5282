// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/formulaparser.h"

#include "core/metrics/formulawords.h"

#include <algorithm>

namespace vekha::metrics {

namespace {

using Kind = Token::Kind;

tl::unexpected<Error> errorAt(const Token &token, ErrorCode code, const QStringList &args = {})
{
    return failure(Error{code, args, {}, 0, {}, token.place, token.length});
}

std::optional<Node::Kind> comparisonOf(Kind kind)
{
    switch (kind) {
    case Kind::Less:
        return Node::Kind::Less;
    case Kind::LessEqual:
        return Node::Kind::LessEqual;
    case Kind::Greater:
        return Node::Kind::Greater;
    case Kind::GreaterEqual:
        return Node::Kind::GreaterEqual;
    case Kind::Equal:
        return Node::Kind::Equal;
    case Kind::NotEqual:
        return Node::Kind::NotEqual;
    default:
        return std::nullopt;
    }
}

Node numberNode(double number, int place, int length)
{
    Node node;
    node.number = number;
    node.place = place;
    node.length = length;
    return node;
}

} // namespace

FormulaParser::FormulaParser(const QString &text, const NameResolver &resolve)
    : m_lexer(text), m_resolve(resolve), m_token(m_lexer.next())
{
}

Token FormulaParser::take()
{
    Token taken = std::move(m_token);
    m_endOfLast = taken.place + taken.length;
    m_token = m_lexer.next();
    return taken;
}

tl::unexpected<Error> FormulaParser::unexpectedToken() const
{
    return errorAt(m_token, ErrorCode::FormulaSyntax, {m_token.text});
}

Result<Node> FormulaParser::parse()
{
    if (m_token.kind == Kind::End)
        return failure(Error{ErrorCode::FormulaEmpty, {}, {}, 0, {}, 0, 0});
    Part whole = comparison();
    if (!whole)
        return failure(whole.error());
    if (m_token.kind != Kind::End)
        return unexpectedToken();
    return std::move(whole->node);
}

/// A node over `parts`; refuses one that makes the tree too high, at the sign or word that did it.
FormulaParser::Part FormulaParser::above(Node::Kind kind, std::vector<Subtree> parts,
                                         const Token &cause) const
{
    Subtree made;
    made.node.kind = kind;
    made.node.place = std::min(cause.place, parts.front().node.place);
    made.node.length = m_endOfLast - made.node.place;
    for (Subtree &part : parts) {
        made.height = std::max(made.height, part.height + 1);
        made.node.children.push_back(std::move(part.node));
    }
    if (made.height > formulaDepthLimit)
        return errorAt(cause, ErrorCode::FormulaTooDeep);
    return made;
}

FormulaParser::Part FormulaParser::joined(Node::Kind kind, Subtree left, Subtree right,
                                          const Token &sign) const
{
    std::vector<Subtree> parts;
    parts.push_back(std::move(left));
    parts.push_back(std::move(right));
    return above(kind, std::move(parts), sign);
}

FormulaParser::Part FormulaParser::comparison()
{
    Part left = sum();
    const auto kind = comparisonOf(m_token.kind);
    if (!left || !kind)
        return left;
    const Token sign = take();
    Part right = sum();
    if (!right)
        return right;
    if (comparisonOf(m_token.kind))
        return unexpectedToken();
    return joined(*kind, std::move(*left), std::move(*right), sign);
}

FormulaParser::Part FormulaParser::sum()
{
    Part left = product();
    while (left && (m_token.kind == Kind::Plus || m_token.kind == Kind::Minus)) {
        const Token sign = take();
        Part right = product();
        if (!right)
            return right;
        const auto kind = sign.kind == Kind::Plus ? Node::Kind::Add : Node::Kind::Subtract;
        left = joined(kind, std::move(*left), std::move(*right), sign);
    }
    return left;
}

FormulaParser::Part FormulaParser::product()
{
    Part left = signedOperand();
    while (left && (m_token.kind == Kind::Times || m_token.kind == Kind::Over)) {
        const Token sign = take();
        Part right = signedOperand();
        if (!right)
            return right;
        const auto kind = sign.kind == Kind::Times ? Node::Kind::Multiply : Node::Kind::Divide;
        left = joined(kind, std::move(*left), std::move(*right), sign);
    }
    return left;
}

FormulaParser::Part FormulaParser::signedOperand()
{
    std::vector<Token> minuses;
    while (m_token.kind == Kind::Minus || m_token.kind == Kind::Plus) {
        Token sign = take();
        if (sign.kind == Kind::Minus)
            minuses.push_back(std::move(sign));
    }
    Part part = percent();
    while (part && !minuses.empty()) {
        std::vector<Subtree> below;
        below.push_back(std::move(*part));
        part = above(Node::Kind::Negate, std::move(below), minuses.back());
        minuses.pop_back();
    }
    return part;
}

/// 15% is the number 0.15; (a + b)% is divided by 100.
FormulaParser::Part FormulaParser::percent()
{
    Part part = operand();
    while (part && m_token.kind == Kind::Percent) {
        const Token sign = take();
        if (part->node.kind == Node::Kind::Number) {
            part->node.number /= 100;
            part->node.length = m_endOfLast - part->node.place;
        } else {
            part = joined(Node::Kind::Divide, std::move(*part), {numberNode(100, sign.place, sign.length), 1},
                          sign);
        }
    }
    return part;
}

FormulaParser::Part FormulaParser::operand()
{
    switch (m_token.kind) {
    case Kind::Number: {
        const Token number = take();
        return Subtree{numberNode(number.number, number.place, number.length), 1};
    }
    case Kind::Open:
        return bracketed();
    case Kind::Bracketed:
        return name(take());
    case Kind::Word: {
        const Token word = take();
        return m_token.kind == Kind::Open ? function(word) : name(word);
    }
    default:
        return unexpectedToken();
    }
}

/// What stands between brackets, one level deeper than what is around them.
FormulaParser::Part FormulaParser::nested(const Token &open)
{
    if (m_brackets >= formulaDepthLimit)
        return errorAt(open, ErrorCode::FormulaTooDeep);
    ++m_brackets;
    Part inner = comparison();
    --m_brackets;
    return inner;
}

FormulaParser::Part FormulaParser::bracketed()
{
    const Token open = take();
    Part inner = nested(open);
    if (!inner)
        return inner;
    if (m_token.kind != Kind::Close)
        return unexpectedToken();
    take();
    return inner;
}

FormulaParser::Part FormulaParser::function(const Token &word)
{
    const FormulaFunction *known = functionNamed(word.text);
    if (!known)
        return errorAt(word, ErrorCode::FormulaUnknownName, {word.text});
    const Token open = take();
    std::vector<Subtree> arguments;
    while (m_token.kind != Kind::Close || !arguments.empty()) {
        Part argument = nested(open);
        if (!argument)
            return argument;
        arguments.push_back(std::move(*argument));
        if (m_token.kind == Kind::Close)
            break;
        if (m_token.kind != Kind::Separator)
            return unexpectedToken();
        take();
    }
    take();
    const int count = int(arguments.size());
    if (count < known->least || count > known->most) {
        const Token call{Kind::Word, word.place, m_endOfLast - word.place, 0, {}};
        return errorAt(call, ErrorCode::FormulaArguments, {word.text, argumentCountOf(*known)});
    }
    return above(known->kind, std::move(arguments), word);
}

FormulaParser::Part FormulaParser::name(const Token &word)
{
    Subtree made;
    made.node.place = word.place;
    made.node.length = word.length;
    if (word.kind == Kind::Word && isRangeMonths(word.text)) {
        made.node.kind = Node::Kind::RangeMonths;
        return made;
    }
    made.node.kind = Node::Kind::Name;
    made.node.metric = m_resolve ? m_resolve(word.text) : -1;
    if (made.node.metric < 0)
        return errorAt(word, ErrorCode::FormulaUnknownName, {word.text});
    if (const Done shift = readShift(made.node); !shift)
        return failure(shift.error());
    return made;
}

Done FormulaParser::readShift(Node &node)
{
    if (m_token.kind != Kind::At)
        return {};
    take();
    const auto shift = m_token.kind == Kind::Word ? shiftNamed(m_token.text) : std::nullopt;
    if (!shift)
        return unexpectedToken();
    take();
    node.shift = *shift;
    node.length = m_endOfLast - node.place;
    return {};
}

} // namespace vekha::metrics

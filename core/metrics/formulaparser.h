// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/formula.h"
#include "core/metrics/formulalexer.h"

namespace vekha::metrics {

/// Longest formula in UTF-16 units, and the deepest nesting of brackets and of the tree (trust.md 2.5). A sum
/// of n terms is a tree of n levels.
constexpr int formulaLengthLimit = 10'000;
constexpr int formulaDepthLimit = 200;

/// Recursive descent over the tokens of one formula, one function a rule of the grammar:
///
///     comparison = sum [("<" | "<=" | ">" | ">=" | "=" | "<>") sum]
///     sum        = product {("+" | "-") product}
///     product    = signed {("*" | "/") signed}
///     signed     = {"-" | "+"} percent
///     percent    = operand {"%"}
///     operand    = number | "(" comparison ")" | function "(" comparison {";" comparison} ")" | name ["@"
///     shift]
///
/// Comparisons do not chain: `a < b < c` means something else to everybody and is refused.
class FormulaParser {
public:
    FormulaParser(const QString &text, const NameResolver &resolve);
    /// The tree of the whole text, or the first error with its place.
    [[nodiscard]] Result<Node> parse();

private:
    /// A node and how many levels it has.
    struct Subtree {
        Node node;
        int height = 1;
    };
    using Part = Result<Subtree>;

    [[nodiscard]] Part comparison();
    [[nodiscard]] Part sum();
    [[nodiscard]] Part product();
    [[nodiscard]] Part signedOperand();
    [[nodiscard]] Part percent();
    [[nodiscard]] Part operand();
    [[nodiscard]] Part nested(const Token &open);
    [[nodiscard]] Part bracketed();
    [[nodiscard]] Part function(const Token &word);
    [[nodiscard]] Part name(const Token &word);
    [[nodiscard]] Done readShift(Node &node);

    [[nodiscard]] Part joined(Node::Kind kind, Subtree left, Subtree right, const Token &sign) const;
    [[nodiscard]] Part above(Node::Kind kind, std::vector<Subtree> parts, const Token &cause) const;
    [[nodiscard]] tl::unexpected<Error> unexpectedToken() const;
    Token take();

    FormulaLexer m_lexer;
    const NameResolver &m_resolve;
    Token m_token;       ///< the one to be read next
    int m_endOfLast = 0; ///< where the last token taken ends
    int m_brackets = 0;
};

} // namespace vekha::metrics

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/formulawriter.h"

#include "core/metrics/formulawords.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vekha::metrics {

namespace {

/// How tightly the parts of a node hold together; a part that holds looser than its place asks needs
/// brackets.
enum Precedence { comparing = 1, adding, multiplying, negating, closed };

struct Operator {
    Precedence precedence;
    const char *text;
};

/// The sign between the two children of `kind`; closed and empty for what is no such operator.
Operator operatorOf(Node::Kind kind)
{
    switch (kind) {
    case Node::Kind::Add:
        return {adding, " + "};
    case Node::Kind::Subtract:
        return {adding, " - "};
    case Node::Kind::Multiply:
        return {multiplying, " * "};
    case Node::Kind::Divide:
        return {multiplying, " / "};
    case Node::Kind::Less:
        return {comparing, " < "};
    case Node::Kind::LessEqual:
        return {comparing, " <= "};
    case Node::Kind::Greater:
        return {comparing, " > "};
    case Node::Kind::GreaterEqual:
        return {comparing, " >= "};
    case Node::Kind::Equal:
        return {comparing, " = "};
    case Node::Kind::NotEqual:
        return {comparing, " <> "};
    case Node::Kind::Negate:
        return {negating, "-"};
    default:
        return {closed, ""};
    }
}

/// Shortest digits that read back as the same double; plain ones for figures of usual size.
QString digitsOf(double number)
{
    const bool usualSize = number == 0 || (std::abs(number) >= 1e-6 && std::abs(number) < 1e15);
    return QString::number(number, usualSize ? 'f' : 'g', QLocale::FloatingPointShortest);
}

class Writer {
public:
    Writer(const NameWriter &name, Language language) : m_name(name), m_language(language) {}

    QString text(const Node &node) const
    {
        switch (node.kind) {
        case Node::Kind::Number:
            return numberText(node.number);
        case Node::Kind::Name:
            return nameText(m_name(node.metric)) + wordOf(node.shift, m_language);
        case Node::Kind::RangeMonths:
            return rangeMonthsWord(m_language);
        case Node::Kind::Negate:
            return u'-' + part(node.children.front(), negating);
        default:
            break;
        }
        const Operator sign = operatorOf(node.kind);
        return sign.precedence == closed ? call(node) : binary(node, sign);
    }

private:
    QString numberText(double number) const
    {
        const QString digits = digitsOf(number);
        return m_language == Language::Russian ? QString(digits).replace(u'.', u',') : digits;
    }

    static QString nameText(const QString &name)
    {
        return isPlainName(name) ? name : u'[' + QString(name).replace(u"]"_s, u"]]"_s) + u']';
    }

    QString part(const Node &node, int atLeast) const
    {
        return operatorOf(node.kind).precedence < atLeast ? u'(' + text(node) + u')' : text(node);
    }

    QString binary(const Node &node, const Operator &sign) const
    {
        const bool chains = sign.precedence != comparing;
        return part(node.children[0], sign.precedence + (chains ? 0 : 1)) + QLatin1String(sign.text) +
               part(node.children[1], sign.precedence + 1);
    }

    QString call(const Node &node) const
    {
        QStringList arguments;
        for (const Node &child : node.children)
            arguments << text(child);
        return wordOf(*functionOf(node.kind), m_language) + u'(' + arguments.join(u"; "_s) + u')';
    }

    const NameWriter &m_name;
    Language m_language;
};

} // namespace

QString formulaText(const Node &root, const NameWriter &name, Language language)
{
    return Writer(name, language).text(root);
}

} // namespace vekha::metrics

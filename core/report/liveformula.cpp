// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/liveformula.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vekha::report {

using metrics::Node;

namespace {

constexpr double roundingError = 1e-12; // relative: what another order of additions may change

/// A part of the formula over cells: its text, how strongly it binds, and its value.
struct Part {
    QString text;
    int binds = 0; // 1 sums, 2 products, 3 signs, 4 names and numbers
    double value = 0;
};

std::optional<Part> partOf(const Node &node, const FindCell &find);

QString bracketed(const Part &part, int least)
{
    return part.binds < least ? u'(' + part.text + u')' : part.text;
}

std::optional<Part> pair(const Node &node, const FindCell &find)
{
    const auto left = partOf(node.children[0], find);
    const auto right = partOf(node.children[1], find);
    if (!left || !right)
        return std::nullopt;
    switch (node.kind) {
    case Node::Kind::Add:
        return Part{bracketed(*left, 1) + u'+' + bracketed(*right, 1), 1, left->value + right->value};
    case Node::Kind::Subtract:
        return Part{bracketed(*left, 1) + u'-' + bracketed(*right, 2), 1, left->value - right->value};
    case Node::Kind::Multiply:
        return Part{bracketed(*left, 2) + u'*' + bracketed(*right, 2), 2, left->value * right->value};
    default:
        return Part{bracketed(*left, 2) + u'/' + bracketed(*right, 3), 2, left->value / right->value};
    }
}

std::optional<Part> partOf(const Node &node, const FindCell &find)
{
    switch (node.kind) {
    case Node::Kind::Number:
        return Part{QString::number(node.number, 'g', QLocale::FloatingPointShortest), 4, node.number};
    case Node::Kind::Name: {
        const auto cell = node.shift == metrics::Shift::None ? find(node.metric) : std::nullopt;
        if (!cell)
            return std::nullopt;
        return Part{cell->name, 4, cell->value.value_or(0)};
    }
    case Node::Kind::Negate: {
        const auto inner = partOf(node.children[0], find);
        if (!inner)
            return std::nullopt;
        return Part{u'-' + bracketed(*inner, 4), 1, -inner->value};
    }
    case Node::Kind::Add:
    case Node::Kind::Subtract:
    case Node::Kind::Multiply:
    case Node::Kind::Divide:
        return pair(node, find);
    default:
        return std::nullopt;
    }
}

} // namespace

bool agrees(double a, double b)
{
    return std::isfinite(a) && std::abs(a - b) <= roundingError * std::max(std::abs(a), std::abs(b));
}

std::optional<CellOf> absentCell(const metrics::Metric &metric)
{
    if (metric.isInput() && metric.input().optional)
        return CellOf{QStringLiteral("0"), 0};
    return std::nullopt;
}

std::optional<QString> liveFormula(const metrics::Formula &formula, const FindCell &find, double value)
{
    const auto part = partOf(formula.root(), find);
    if (!part || !agrees(part->value, value))
        return std::nullopt;
    return part->text;
}

} // namespace vekha::report

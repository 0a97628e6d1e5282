// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/unit_inference.h"

#include <algorithm>

namespace vekha::metrics {

namespace {

/// What a part of a formula is measured in: nothing (a plain number), a unit, or something without a name.
struct Measure {
    enum class Kind { Plain, Known, Unclear };
    Kind kind = Kind::Unclear;
    Unit unit = Unit::Ratio;

    [[nodiscard]] bool is(Unit wanted) const { return kind == Kind::Known && unit == wanted; }
    [[nodiscard]] bool isPlain() const { return kind == Kind::Plain; }
    [[nodiscard]] bool isUnclear() const { return kind == Kind::Unclear; }
    [[nodiscard]] bool isTime() const { return is(Unit::Days) || is(Unit::Months); }
    [[nodiscard]] bool isShare() const { return is(Unit::Percent) || is(Unit::Ratio) || is(Unit::Points); }
    bool operator==(const Measure &) const = default;
};

const Measure plain{Measure::Kind::Plain, Unit::Ratio};
const Measure unclear{Measure::Kind::Unclear, Unit::Ratio};
Measure known(Unit unit) { return {Measure::Kind::Known, unit}; }

/// For branches and sums: like and like, or a number beside anything.
Measure unified(const Measure &a, const Measure &b)
{
    if (a == b || b.isPlain())
        return a;
    if (a.isPlain())
        return b;
    if (a.isShare() && b.isShare())
        return known(a.is(Unit::Ratio) || b.is(Unit::Ratio) ? Unit::Ratio : Unit::Percent);
    return unclear;
}

Measure product(const Measure &a, const Measure &b)
{
    if (a.isUnclear() || b.isUnclear())
        return unclear;
    if (a.isPlain() || (a.isShare() && !b.isPlain()))
        return b;
    if (b.isPlain() || b.isShare() || b.isTime())
        return a;
    if (a.isTime())
        return b;
    const bool moneyByCount =
        (a.is(Unit::Money) && b.is(Unit::Count)) || (a.is(Unit::Count) && b.is(Unit::Money));
    return moneyByCount ? known(Unit::Money) : unclear;
}

Measure quotient(const Measure &a, const Measure &b)
{
    if (a.isUnclear() || b.isUnclear())
        return unclear;
    if (b.isPlain())
        return a;
    if (a == b)
        return known(a.isShare() ? Unit::Ratio : Unit::Percent);
    if (b.isShare())
        return a.isPlain() ? known(Unit::Ratio) : a;
    if (a.isPlain())
        return unclear;
    const bool perPiece = b.is(Unit::Count) && !a.isShare();
    return perPiece || b.isTime() ? a : unclear;
}

class Inference {
public:
    explicit Inference(const UnitOfMetric &unitOf) : m_unitOf(unitOf) {}

    [[nodiscard]] Measure of(const Node &node) const
    {
        switch (node.kind) {
        case Node::Kind::Name:
            return known(m_unitOf(node.metric));
        case Node::Kind::RangeMonths:
            return known(Unit::Months);
        case Node::Kind::Negate:
        case Node::Kind::Abs:
        case Node::Kind::Round:
            return of(node.children.front());
        case Node::Kind::Add:
            return unified(of(node.children[0]), of(node.children[1]));
        case Node::Kind::Subtract:
            return difference(node);
        case Node::Kind::Multiply:
            return product(of(node.children[0]), of(node.children[1]));
        case Node::Kind::Divide:
            return quotient(of(node.children[0]), of(node.children[1]));
        case Node::Kind::If:
            return unifiedFrom(node, 1);
        case Node::Kind::Min:
        case Node::Kind::Max:
        case Node::Kind::Coalesce:
            return unifiedFrom(node, 0);
        default:
            return plain; // numbers, and comparisons: 1 or 0
        }
    }

private:
    [[nodiscard]] Measure difference(const Node &node) const
    {
        const Node &from = node.children[0];
        const Node &what = node.children[1];
        const Measure unit = unified(of(from), of(what));
        const bool samePercent = unit.is(Unit::Percent) && from.kind == Node::Kind::Name &&
                                 what.kind == Node::Kind::Name && from.metric == what.metric;
        return samePercent ? known(Unit::Points) : unit;
    }

    [[nodiscard]] Measure unifiedFrom(const Node &node, size_t first) const
    {
        Measure unit = of(node.children[first]);
        for (size_t i = first + 1; i < node.children.size(); ++i)
            unit = unified(unit, of(node.children[i]));
        return unit;
    }

    const UnitOfMetric &m_unitOf;
};

} // namespace

std::optional<Unit> inferUnit(const Formula &formula, const UnitOfMetric &unitOf)
{
    const Measure measure = Inference(unitOf).of(formula.root());
    if (measure.isUnclear())
        return std::nullopt;
    return measure.unit;
}

} // namespace vekha::metrics

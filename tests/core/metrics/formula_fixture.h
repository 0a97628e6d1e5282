// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/metrics/formula.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vekha::metrics {

/// Names that the formulas of these tests may use; the place in the list is the metric's index.
inline const QStringList &testNames()
{
    static const QStringList names{QStringLiteral("spend"),        QStringLiteral("leads"),
                                   QStringLiteral("revenue"),      QStringLiteral("x1"),
                                   QStringLiteral("Выручка"),      QStringLiteral("Расходы на рекламу"),
                                   QStringLiteral("CTR [old], %"), QStringLiteral("if")};
    return names;
}

inline MetricIndex resolveTestName(const QString &name)
{
    for (int i = 0; i < testNames().size(); ++i) {
        if (foldedName(testNames().at(i)) == foldedName(name))
            return i;
    }
    return -1;
}

inline QString testName(MetricIndex metric) { return testNames().at(metric); }

inline Result<Formula> parsed(const QString &text) { return Formula::parse(text, resolveTestName); }

/// Plain arithmetic over a tree: spend = 100, leads = 8, revenue = 250, x1 = -3, others 1; a missing value,
/// such as x/0, is nan. The period before has half of everything, a year ago a tenth.
inline double computed(const Node &node)
{
    const auto child = [&](size_t i) { return computed(node.children.at(i)); };
    if (node.kind != Node::Kind::Coalesce && node.kind != Node::Kind::If) {
        for (size_t i = 0; i < node.children.size(); ++i) {
            if (std::isnan(child(i)))
                return std::nan(""); // no data in, no data out
        }
    }
    const double values[] = {100, 8, 250, -3, 1, 1, 1, 1};
    const double shifts[] = {1, 0.5, 0.1};
    switch (node.kind) {
    case Node::Kind::Number:
        return node.number;
    case Node::Kind::Name:
        return values[node.metric] * shifts[int(node.shift)];
    case Node::Kind::RangeMonths:
        return 3;
    case Node::Kind::Negate:
        return -child(0);
    case Node::Kind::Add:
        return child(0) + child(1);
    case Node::Kind::Subtract:
        return child(0) - child(1);
    case Node::Kind::Multiply:
        return child(0) * child(1);
    case Node::Kind::Divide:
        return child(1) == 0 ? std::nan("") : child(0) / child(1);
    case Node::Kind::Less:
        return child(0) < child(1);
    case Node::Kind::LessEqual:
        return child(0) <= child(1);
    case Node::Kind::Greater:
        return child(0) > child(1);
    case Node::Kind::GreaterEqual:
        return child(0) >= child(1);
    case Node::Kind::Equal:
        return child(0) == child(1);
    case Node::Kind::NotEqual:
        return child(0) != child(1);
    case Node::Kind::If:
        return child(0) != 0 ? child(1) : child(2);
    case Node::Kind::Min:
    case Node::Kind::Max: {
        double best = child(0);
        for (size_t i = 1; i < node.children.size(); ++i)
            best = node.kind == Node::Kind::Min ? std::fmin(best, child(i)) : std::fmax(best, child(i));
        return best;
    }
    case Node::Kind::Abs:
        return std::abs(child(0));
    case Node::Kind::Round: {
        const double factor = node.children.size() > 1 ? std::pow(10, child(1)) : 1;
        return std::round(child(0) * factor) / factor;
    }
    case Node::Kind::Coalesce:
        for (size_t i = 0; i < node.children.size(); ++i) {
            if (!std::isnan(child(i)))
                return child(i);
        }
        return std::nan("");
    }
    return std::nan("");
}

/// Whether two trees are the same but for places in the text.
inline bool sameTree(const Node &a, const Node &b)
{
    if (a.kind != b.kind || a.number != b.number || a.metric != b.metric || a.shift != b.shift ||
        a.children.size() != b.children.size())
        return false;
    for (size_t i = 0; i < a.children.size(); ++i) {
        if (!sameTree(a.children[i], b.children[i]))
            return false;
    }
    return true;
}

} // namespace vekha::metrics

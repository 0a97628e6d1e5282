// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/addsup.h"

namespace vekha::targets {

using metrics::MetricCatalog;
using metrics::Node;
using metrics::OverTime;
using metrics::Shift;

namespace {

// KPIs of KPIs of KPIs; deeper ones are taken as not adding up.
constexpr int deepest = 100;

bool metricAddsUp(MetricIndex metric, const MetricCatalog &catalog, int depth);

bool isConstant(const Node &node)
{
    if (node.kind == Node::Kind::Number) {
        return true;
    }
    return node.kind == Node::Kind::Negate && isConstant(node.children.front());
}

/// followers - followers@previous
bool isNetGrowth(const Node &node, const MetricCatalog &catalog)
{
    if (node.kind != Node::Kind::Subtract) {
        return false;
    }
    const Node &now = node.children[0];
    const Node &before = node.children[1];
    const bool isSame = now.kind == Node::Kind::Name && before.kind == Node::Kind::Name &&
                        now.metric == before.metric && now.shift == Shift::None &&
                        before.shift == Shift::Previous;
    if (!isSame || !catalog.at(now.metric).isInput()) {
        return false;
    }
    const metrics::InputRules &rules = catalog.at(now.metric).input();
    return rules.overTime == OverTime::Last && rules.overChannels == metrics::OverChannels::Sum;
}

bool nodeAddsUp(const Node &node, const MetricCatalog &catalog, int depth)
{
    switch (node.kind) {
    case Node::Kind::Name:
        return node.shift == Shift::None && metricAddsUp(node.metric, catalog, depth + 1);
    case Node::Kind::Negate:
        return nodeAddsUp(node.children.front(), catalog, depth);
    case Node::Kind::Add:
    case Node::Kind::Subtract:
        return isNetGrowth(node, catalog) ||
               (nodeAddsUp(node.children[0], catalog, depth) && nodeAddsUp(node.children[1], catalog, depth));
    case Node::Kind::Multiply:
        return (isConstant(node.children[0]) && nodeAddsUp(node.children[1], catalog, depth)) ||
               (isConstant(node.children[1]) && nodeAddsUp(node.children[0], catalog, depth));
    case Node::Kind::Divide:
        return isConstant(node.children[1]) && nodeAddsUp(node.children[0], catalog, depth);
    default:
        return false;
    }
}

bool metricAddsUp(MetricIndex metric, const MetricCatalog &catalog, int depth)
{
    const metrics::Metric &found = catalog.at(metric);
    if (found.isInput()) {
        return found.input().overTime == OverTime::Sum &&
               found.input().overChannels == metrics::OverChannels::Sum;
    }
    return depth < deepest && nodeAddsUp(catalog.formulaOf(metric).root(), catalog, depth);
}

} // namespace

bool addsUp(MetricIndex metric, const MetricCatalog &catalog) { return metricAddsUp(metric, catalog, 0); }

} // namespace vekha::targets

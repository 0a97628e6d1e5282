// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/program.h"

#include <algorithm>

namespace vekha::facts {

using metrics::Formula;
using metrics::KpiRules;
using metrics::Node;

namespace {

std::uint32_t maskOf(const std::vector<ChannelType> &types)
{
    std::uint32_t mask = 0;
    for (const ChannelType type : types) {
        mask |= 1u << unsigned(type);
    }
    return mask;
}

std::uint32_t maskOf(const KpiRules &rules)
{
    const std::uint32_t only = rules.only.empty() ? ~0u : maskOf(rules.only);
    return only & ~maskOf(rules.except);
}

} // namespace

const Program &Programs::of(int target)
{
    const auto known = m_programs.find(target);
    if (known != m_programs.end()) {
        return known->second;
    }
    const bool isStandIn = target >= m_catalog.size();
    const StandIn standIn = isStandIn ? m_standIns[size_t(target - m_catalog.size())] : StandIn{target, -1};
    const Formula &formula =
        isStandIn ? *m_catalog.fallbackOf(standIn.kpi, standIn.input) : m_catalog.formulaOf(target);
    Program program = compiled(formula, m_catalog.at(standIn.kpi).kpi(), standIn.kpi, isStandIn);
    return m_programs.insert_or_assign(target, std::move(program)).first->second;
}

MetricIndex Programs::namedBy(int target)
{
    return target < m_catalog.size() ? target : of(target).ops.back().named;
}

Program Programs::compiled(const Formula &formula, const KpiRules &rules, MetricIndex kpi, bool isStandIn)
{
    Program program;
    addNode(program, formula.root(), rules, kpi, isStandIn);
    if (isStandIn) {
        return program;
    }
    program.typeMask = maskOf(rules);
    for (int i = 0; i < int(program.references.size()); ++i) {
        const int target = program.references[size_t(i)].target;
        if (target < m_catalog.size() && rules.atLeastOne.contains(m_catalog.at(target).id)) {
            program.atLeastOne.push_back(i);
        }
    }
    return program;
}

// Depth of the tree is limited by the parser, so that recursion is safe here.
int Programs::addNode(Program &program, const Node &node, const KpiRules &rules, MetricIndex kpi,
                      bool isStandIn)
{
    Op op;
    op.kind = node.kind;
    op.number = node.number;
    if (node.kind == Node::Kind::Name) {
        op.reference = addReference(program, node, rules, kpi, isStandIn);
        op.named = node.metric;
    }
    std::vector<int> children;
    for (const Node &child : node.children) {
        const int index = addNode(program, child, rules, kpi, isStandIn);
        Op &added = program.ops[size_t(index)];
        added.strict = node.kind == Node::Kind::Coalesce;
        if (op.named < 0) {
            op.named = added.named;
        }
        children.push_back(index);
    }
    op.firstChild = int(program.children.size());
    op.childCount = int(children.size());
    program.children.insert(program.children.end(), children.begin(), children.end());
    program.ops.push_back(op);
    return int(program.ops.size()) - 1;
}

int Programs::addReference(Program &program, const Node &node, const KpiRules &rules, MetricIndex kpi,
                           bool isStandIn)
{
    const metrics::Metric &metric = m_catalog.at(node.metric);
    Reference reference;
    reference.target = node.metric;
    reference.shift = node.shift;
    const auto same = [&reference](const Reference &other) {
        return other.target == reference.target && other.shift == reference.shift;
    };
    const auto found = std::find_if(program.references.begin(), program.references.end(), same);
    if (found != program.references.end()) {
        return int(found - program.references.begin());
    }
    if (metric.isInput()) {
        reference.monthly = rules.monthly.contains(metric.id);
        reference.optional = metric.input().optional && !rules.required.contains(metric.id);
        if (!isStandIn && m_catalog.fallbackOf(kpi, node.metric) != nullptr) {
            reference.standIn = m_catalog.size() + int(m_standIns.size());
            m_standIns.push_back({kpi, node.metric});
        }
    }
    program.references.push_back(reference);
    return int(program.references.size()) - 1;
}

} // namespace vekha::facts

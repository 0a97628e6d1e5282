// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"

#include <unordered_map>
#include <vector>

namespace vekha::facts {

/// A name in a compiled formula.
struct Reference {
    int target = -1; ///< a metric of the catalogue, or a stand-in formula of Programs
    metrics::Shift shift = metrics::Shift::None;
    bool monthly = false;  ///< an input taken per month of its entered periods
    bool optional = false; ///< an absent input counts as 0
    int standIn = -1;      ///< what to take where the input is absent (KpiRules::fallback), -1: nothing
};

/// One step of a compiled formula: a Node without pointers.
struct Op {
    metrics::Node::Kind kind = metrics::Node::Kind::Number;
    bool strict =
        false; ///< an absent optional input stays absent: coalesce() asks for the first that has a value
    double number = 0;
    int reference = -1;
    int firstChild = 0; ///< in Program::children
    int childCount = 0;
    MetricIndex named = -1; ///< the first metric named within, to tell what was zero or what coalesce() took
};

/// A formula as flat arrays, with the rules of its KPI that bear on single names.
struct Program {
    std::vector<Op> ops; ///< the root is last
    std::vector<int> children;
    std::vector<Reference> references;
    std::vector<int> atLeastOne;  ///< references of which one must be present
    std::uint32_t typeMask = ~0u; ///< bit 1 << ChannelType for each type that the KPI counts
};

/// Compiled formulas of the KPIs of a query and of the stand-ins for their inputs. Targets below
/// catalog.size() are metrics, those from there on stand-ins.
class Programs {
public:
    explicit Programs(const metrics::MetricCatalog &catalog) : m_catalog(catalog) {}
    /// Program of a KPI or stand-in; compiled when first asked for. The reference stays valid.
    [[nodiscard]] const Program &of(int target);
    [[nodiscard]] bool isInput(int target) const
    {
        return target < m_catalog.size() && m_catalog.at(target).isInput();
    }
    /// The first metric that a target names: itself, or what a stand-in is made of.
    [[nodiscard]] MetricIndex namedBy(int target);

private:
    struct StandIn {
        MetricIndex kpi = -1;
        MetricIndex input = -1;
    };
    [[nodiscard]] Program compiled(const metrics::Formula &formula, const metrics::KpiRules &rules,
                                   MetricIndex kpi, bool isStandIn);
    int addNode(Program &program, const metrics::Node &node, const metrics::KpiRules &rules, MetricIndex kpi,
                bool isStandIn);
    int addReference(Program &program, const metrics::Node &node, const metrics::KpiRules &rules,
                     MetricIndex kpi, bool isStandIn);

    const metrics::MetricCatalog &m_catalog;
    std::unordered_map<int, Program> m_programs;
    std::vector<StandIn> m_standIns;
};

} // namespace vekha::facts

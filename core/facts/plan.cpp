// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/plan.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vekha::facts {

using calendar::DayRange;
using calendar::Granularity;
using metrics::Shift;

namespace {

// trust.md: a value takes at most a million steps. Formulas have no loops, so that steps are known
// beforehand.
constexpr qint64 stepLimit = 1'000'000;
// KPIs that name KPIs that name KPIs; each may shift the period anew, which doubles the ways there are.
constexpr int nestingLimit = 1'000;
constexpr size_t pathLimit = 1'000;

template <class T> int indexIn(std::vector<T> &list, const T &item)
{
    const auto found = std::find(list.begin(), list.end(), item);
    if (found != list.end()) {
        return int(found - list.begin());
    }
    list.push_back(item);
    return int(list.size()) - 1;
}

} // namespace

/// Walks from one metric through all that it names.
class PlanBuilder {
public:
    PlanBuilder(Plan &plan, Programs &programs) : m_plan(plan), m_programs(programs) {}

    [[nodiscard]] CellList listFor(MetricIndex metric, int path)
    {
        m_list = {};
        m_known.clear();
        m_steps = 0;
        add({metric, path, ~0u, false}, 0);
        return std::move(m_list);
    }
    [[nodiscard]] int shifted(int path, Shift shift)
    {
        if (shift == Shift::None) {
            return path;
        }
        for (int i = 0; i < int(m_plan.paths.size()); ++i) {
            const Path &known = m_plan.paths[size_t(i)];
            if (known.parent == path && known.shift == shift) {
                return i;
            }
        }
        if (m_plan.paths.size() >= pathLimit) {
            m_list.tooManySteps = true;
            return path;
        }
        m_plan.paths.push_back({path, shift});
        return int(m_plan.paths.size()) - 1;
    }

private:
    struct Wanted {
        int target;
        int path;
        std::uint32_t typeMask;
        bool monthly;
        [[nodiscard]] auto key() const { return std::tuple(target, path, typeMask, monthly); }
    };

    int add(const Wanted &wanted, int depth)
    {
        const auto known = m_known.find(wanted.key());
        if (known != m_known.end()) {
            return known->second;
        }
        Cell cell;
        cell.target = wanted.target;
        cell.path = wanted.path;
        cell.typeMask = wanted.typeMask;
        cell.monthly = wanted.monthly;
        if (m_programs.isInput(wanted.target)) {
            cell.leaf = leafOf(wanted.target, wanted.path);
            ++m_steps;
        } else {
            addProgram(cell, depth);
        }
        m_list.cells.push_back(cell);
        const int index = int(m_list.cells.size()) - 1;
        m_known.emplace(wanted.key(), index);
        return index;
    }

    void addProgram(Cell &cell, int depth)
    {
        cell.program = &m_programs.of(cell.target);
        cell.typeMask &= cell.program->typeMask;
        m_steps += std::ssize(cell.program->ops);
        if (m_steps > stepLimit || depth > nestingLimit) {
            m_list.tooManySteps = true;
        }
        std::vector<int> links;
        for (const Reference &reference : cell.program->references) {
            if (m_list.tooManySteps) {
                break;
            }
            const int path = shifted(cell.path, reference.shift);
            links.push_back(add({reference.target, path, cell.typeMask, reference.monthly}, depth + 1));
            links.push_back(
                reference.standIn < 0 ? -1 : add({reference.standIn, path, cell.typeMask, false}, depth + 1));
        }
        cell.firstLink = int(m_list.links.size());
        m_list.links.insert(m_list.links.end(), links.begin(), links.end());
    }

    int leafOf(MetricIndex metric, int path)
    {
        const int input = indexIn(m_plan.inputs, metric);
        const auto known = m_leaves.find({input, path});
        if (known != m_leaves.end()) {
            return known->second;
        }
        m_plan.leaves.push_back({input, path});
        return m_leaves[{input, path}] = int(m_plan.leaves.size()) - 1;
    }

    Plan &m_plan;
    Programs &m_programs;
    CellList m_list;
    std::map<std::tuple<int, int, std::uint32_t, bool>, int> m_known;
    std::map<std::pair<int, int>, int> m_leaves;
    qint64 m_steps = 0;
};

namespace {

bool isStock(const metrics::Metric &metric)
{
    const metrics::OverTime rule = metric.input().overTime;
    return rule == metrics::OverTime::Last || rule == metrics::OverTime::First;
}

/// Which stocks the lists need in several periods, together.
std::vector<StockRule> stockRulesOf(const std::vector<const CellList *> &lists, const Plan &plan,
                                    const metrics::MetricCatalog &catalog)
{
    std::map<int, std::vector<int>> leavesOf;
    for (const CellList *list : lists) {
        for (const Cell &cell : list->cells) {
            if (cell.leaf >= 0 && isStock(catalog.at(cell.target))) {
                indexIn(leavesOf[plan.leaves[size_t(cell.leaf)].input], cell.leaf);
            }
        }
    }
    std::vector<StockRule> rules;
    for (const auto &[input, leaves] : leavesOf) {
        if (leaves.size() > 1) {
            rules.push_back({input, leaves});
        }
    }
    return rules;
}

void setStockRules(CellList &list, const std::vector<StockRule> &rules, const Plan &plan)
{
    list.stockRules = rules;
    for (Cell &cell : list.cells) {
        cell.stockRule = -1;
        for (int i = 0; cell.leaf >= 0 && i < int(rules.size()); ++i) {
            if (rules[size_t(i)].input == plan.leaves[size_t(cell.leaf)].input) {
                cell.stockRule = i;
            }
        }
    }
}

std::optional<DayRange> shiftedRange(const DayRange &range, Shift shift, const Bucket &bucket)
{
    if (shift == Shift::Previous) {
        return calendar::previousRange(range);
    }
    const bool isWeek = bucket.granularity == Granularity::Week && range.days() == 7;
    if (!isWeek) {
        return calendar::yearAgoRange(range);
    }
    const auto week = calendar::Period{Granularity::Week, range.first}.yearAgo();
    return week ? std::optional(week->days()) : std::nullopt;
}

} // namespace

Plan::Plan(const Query &query, const Context &context, Programs &programs)
{
    paths.push_back({});
    PlanBuilder builder(*this, programs);
    const bool compares = query.compare != Comparison::None;
    if (compares) {
        comparedPath =
            builder.shifted(0, query.compare == Comparison::Previous ? Shift::Previous : Shift::YearAgo);
    }
    for (const MetricIndex metric : query.metrics) {
        values.push_back(builder.listFor(metric, 0));
        setStockRules(values.back(), stockRulesOf({&values.back()}, *this, context.catalog), *this);
        if (!compares) {
            continue;
        }
        compared.push_back(builder.listFor(metric, comparedPath));
        const auto rules = stockRulesOf({&values.back(), &compared.back()}, *this, context.catalog);
        setStockRules(compared.back(), rules, *this);
        bases.push_back(values.back());
        setStockRules(bases.back(), rules, *this);
    }
}

std::optional<DayRange> Plan::rangeOf(int path, const Bucket &bucket) const
{
    if (path == 0) {
        return bucket.days;
    }
    const auto before = rangeOf(paths[size_t(path)].parent, bucket);
    return before ? shiftedRange(*before, paths[size_t(path)].shift, bucket) : std::nullopt;
}

} // namespace vekha::facts

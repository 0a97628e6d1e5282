// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vekha::metrics {

namespace {

/// Levels of a formula with the formulas of the KPIs it names put in: what bounds the evaluator's recursion.
constexpr int nestedDepthLimit = 500;

Error withDetail(Error error, const MetricId &id)
{
    error.detail = id;
    return error;
}

/// The node that names `metric`, for the place of an error; nullptr if there is none.
const Node *findName(const Node &node, MetricIndex metric)
{
    if (node.kind == Node::Kind::Name && node.metric == metric)
        return &node;
    for (const Node &child : node.children) {
        if (const Node *found = findName(child, metric))
            return found;
    }
    return nullptr;
}

/// Levels of a tree where a name counts as many as the formula behind it.
int nestedDepthOf(const Node &node, const std::vector<int> &depths)
{
    if (node.kind == Node::Kind::Name)
        return 1 + depths[size_t(node.metric)];
    int deepest = 0;
    for (const Node &child : node.children)
        deepest = std::max(deepest, nestedDepthOf(child, depths));
    return 1 + deepest;
}

} // namespace

MetricIndex MetricCatalog::Data::resolve(const QString &name) const
{
    if (const auto id = byId.constFind(name); id != byId.cend())
        return *id;
    return byName().value(foldedName(name), -1);
}

const QHash<QString, MetricIndex> &MetricCatalog::Data::byName() const
{
    std::call_once(m_namesIndexed, [this] { indexNames(); });
    return m_byName;
}

const MetricSearch &MetricCatalog::Data::search() const
{
    std::call_once(m_searchMade, [this] { m_search = std::make_unique<const MetricSearch>(metrics); });
    return *m_search;
}

Done MetricCatalog::Data::fill(const std::vector<MetricIndex> &changed, const QStringList &changedIds,
                               const QStringList &renamedIds)
{
    for (const MetricIndex index : changed)
        byId.insert(metrics[size_t(index)].id, index);
    if (Done good = checkChanged(changedIds); !good)
        return good;
    if (Done names = checkNames(renamedIds); !names)
        return names;
    for (const Metric &metric : metrics) {
        if (Done references = checkReferences(metric); !references)
            return references;
    }
    formulas.resize(metrics.size());
    fallbacks.resize(metrics.size());
    dependencies.resize(metrics.size());
    for (const MetricIndex index : changed) {
        if (Done parsed = parseFormulas(index); !parsed)
            return parsed;
    }
    const auto order = inOrderOfNeed(changedIds);
    if (!order)
        return failure(order.error());
    if (Done depths = checkDepths(*order); !depths)
        return depths;
    collectInputs(*order);
    return {};
}

/// Ids come before names, names before short names, those before synonyms; of equals the first metric has it.
void MetricCatalog::Data::indexNames() const
{
    const auto add = [this](const QString &name, size_t index) {
        const QString folded = foldedName(name);
        if (!folded.isEmpty() && !m_byName.contains(folded))
            m_byName.insert(folded, MetricIndex(index));
    };
    for (size_t i = 0; i < metrics.size(); ++i)
        add(metrics[i].id, i);
    for (const auto text : {&Metric::name, &Metric::shortName}) {
        for (size_t i = 0; i < metrics.size(); ++i) {
            add((metrics[i].*text).en, i);
            add((metrics[i].*text).ru, i);
        }
    }
    for (size_t i = 0; i < metrics.size(); ++i) {
        for (const QString &synonym : metrics[i].synonyms)
            add(synonym, i);
    }
}

Done MetricCatalog::Data::checkChanged(const QStringList &changedIds) const
{
    for (const MetricId &id : changedIds) {
        if (!isValidMetricId(id))
            return failure(ErrorCode::InvalidInput, {u"id"_s, id}, id);
        if (metrics[size_t(byId.value(id))].name.isEmpty())
            return failure(ErrorCode::NameEmpty, {}, id);
    }
    return {};
}

/// A name must tell the metric from all others, since formulas may name it in brackets.
Done MetricCatalog::Data::checkNames(const QStringList &renamedIds) const
{
    if (renamedIds.isEmpty())
        return {};
    QHash<QString, MetricIndex> owners;
    std::vector<QString> taken(metrics.size()); // per metric: a name it has in common with one before it
    for (size_t i = 0; i < metrics.size(); ++i) {
        const Metric &metric = metrics[i];
        for (const QString &name : {metric.id, metric.name.en, metric.name.ru}) {
            const QString folded = foldedName(name);
            const MetricIndex owner = owners.value(folded, MetricIndex(i));
            if (!folded.isEmpty() && owner != MetricIndex(i))
                taken[i] = taken[size_t(owner)] = name;
            owners.insert(folded, owner);
        }
    }
    for (const MetricId &id : renamedIds) {
        const size_t index = size_t(byId.value(id));
        if (!taken[index].isEmpty())
            return failure(ErrorCode::NameTaken, {taken[index]}, id);
    }
    return {};
}

Done MetricCatalog::Data::checkReferences(const Metric &metric) const
{
    QStringList ids;
    if (metric.isInput()) {
        ids << metric.input().weightOverTime << metric.input().weightOverChannels;
        ids.removeAll(QString());
    } else {
        const KpiRules &rules = metric.kpi();
        ids << rules.required << rules.atLeastOne << rules.monthly << rules.fallback.keys();
    }
    for (const MetricId &id : ids) {
        const auto found = byId.constFind(id);
        if (found == byId.cend() || !metrics[size_t(*found)].isInput())
            return failure(ErrorCode::UnknownMetric, {id}, metric.id);
    }
    return {};
}

Result<Formula> MetricCatalog::Data::parseFormula(const QString &text, const MetricId &id) const
{
    auto formula = Formula::parse(text, [this](const QString &name) { return resolve(name); });
    if (!formula)
        return failure(withDetail(formula.error(), id));
    return formula;
}

Done MetricCatalog::Data::parseFormulas(MetricIndex index)
{
    const Metric &metric = metrics[size_t(index)];
    formulas[size_t(index)].reset();
    fallbacks[size_t(index)].clear();
    dependencies[size_t(index)].clear();
    if (metric.isInput())
        return {};
    auto formula = parseFormula(metric.kpi().formula, metric.id);
    if (!formula)
        return failure(formula.error());
    std::vector<MetricIndex> &needed = dependencies[size_t(index)];
    needed = formula->metrics();
    formulas[size_t(index)] = std::move(*formula);
    const QHash<QString, QString> &standIns = metric.kpi().fallback;
    for (auto it = standIns.cbegin(); it != standIns.cend(); ++it) {
        auto standIn = parseFormula(it.value(), metric.id);
        if (!standIn)
            return failure(standIn.error());
        for (const MetricIndex named : standIn->metrics()) {
            if (std::find(needed.begin(), needed.end(), named) == needed.end())
                needed.push_back(named);
        }
        fallbacks[size_t(index)].insert(byId.value(it.key()), *standIn);
    }
    return {};
}

/// Every metric after those that it needs, or FormulaCircle. Kahn's way, since chains of KPIs can be long.
Result<std::vector<MetricIndex>> MetricCatalog::Data::inOrderOfNeed(const QStringList &changedIds) const
{
    std::vector<int> unmet(metrics.size());
    std::vector<std::vector<MetricIndex>> neededBy(metrics.size());
    std::vector<MetricIndex> order;
    for (size_t i = 0; i < metrics.size(); ++i) {
        unmet[i] = int(dependencies[i].size());
        for (const MetricIndex needed : dependencies[i])
            neededBy[size_t(needed)].push_back(MetricIndex(i));
        if (unmet[i] == 0)
            order.push_back(MetricIndex(i));
    }
    for (size_t next = 0; next < order.size(); ++next) {
        for (const MetricIndex user : neededBy[size_t(order[next])]) {
            if (--unmet[size_t(user)] == 0)
                order.push_back(user);
        }
    }
    if (order.size() < metrics.size())
        return failure(circleAmong(unmet, changedIds));
    return order;
}

/// The circle among the metrics with unmet needs, told from the metric that was changed last.
Error MetricCatalog::Data::circleAmong(const std::vector<int> &unmet, const QStringList &changedIds) const
{
    const auto isStuck = [&](MetricIndex index) { return unmet[size_t(index)] > 0; };
    const auto first = std::find_if(unmet.begin(), unmet.end(), [](int count) { return count > 0; });
    std::vector<MetricIndex> path{MetricIndex(first - unmet.begin())};
    while (true) {
        const auto &needed = dependencies[size_t(path.back())];
        const MetricIndex next = *std::find_if(needed.begin(), needed.end(), isStuck);
        const auto seen = std::find(path.begin(), path.end(), next);
        if (seen != path.end()) {
            path.erase(path.begin(), seen);
            break;
        }
        path.push_back(next);
    }
    const auto changedAt = [&](MetricIndex index) {
        return changedIds.lastIndexOf(metrics[size_t(index)].id);
    };
    const auto start = std::max_element(
        path.begin(), path.end(), [&](MetricIndex a, MetricIndex b) { return changedAt(a) < changedAt(b); });
    std::rotate(path.begin(), start, path.end());
    path.push_back(path.front());

    Error error{ErrorCode::FormulaCircle, {}, metrics[size_t(path[0])].id, 0, {}, -1, 0};
    for (const MetricIndex index : path)
        error.args << metrics[size_t(index)].id;
    if (const Node *name = findName(formulas[size_t(path[0])]->root(), path[1])) {
        error.place = name->place;
        error.length = name->length;
    }
    return error;
}

Done MetricCatalog::Data::checkDepths(const std::vector<MetricIndex> &order) const
{
    std::vector<int> depths(metrics.size(), 0);
    for (const MetricIndex index : order) {
        if (!formulas[size_t(index)])
            continue;
        int &depth = depths[size_t(index)];
        depth = nestedDepthOf(formulas[size_t(index)]->root(), depths);
        for (const Formula &standIn : fallbacks[size_t(index)])
            depth = std::max(depth, nestedDepthOf(standIn.root(), depths));
        if (depth > nestedDepthLimit)
            return failure(ErrorCode::FormulaTooDeep, {}, metrics[size_t(index)].id);
    }
    return {};
}

void MetricCatalog::Data::collectInputs(const std::vector<MetricIndex> &order)
{
    inputs.resize(metrics.size());
    for (const MetricIndex index : order) {
        std::vector<MetricIndex> &all = inputs[size_t(index)];
        all.clear();
        if (metrics[size_t(index)].isInput())
            all.push_back(index);
        for (const MetricIndex needed : dependencies[size_t(index)]) {
            for (const MetricIndex input : inputs[size_t(needed)]) {
                if (std::find(all.begin(), all.end(), input) == all.end())
                    all.push_back(input);
            }
        }
    }
}

} // namespace vekha::metrics

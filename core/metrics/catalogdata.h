// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"
#include "core/metrics/metricsearch.h"

#include <QHash>

#include <mutex>

namespace vekha::metrics {

/// A catalogue's metrics and what follows from them.
struct CatalogTables {
    std::vector<MetricGroup> groups;
    std::vector<Metric> metrics;
    QHash<MetricId, MetricIndex> byId;
    std::vector<std::optional<Formula>> formulas;       ///< per metric; inputs have none
    std::vector<QHash<MetricIndex, Formula>> fallbacks; ///< per metric: input -> stand-in
    std::vector<std::vector<MetricIndex>> dependencies; ///< per metric: what its formula and fallbacks name
    std::vector<std::vector<MetricIndex>> inputs;       ///< per metric: through all KPIs
};

/// What all copies of a catalogue share, and the steps that fill it.
struct MetricCatalog::Data : CatalogTables {
    /// Starts with what `base` has: all that holds for metrics that are not replaced.
    explicit Data(CatalogTables base) : CatalogTables(std::move(base)) {}

    /// Makes what follows from `metrics`, of which those of `changed` are new here. Ids that did not come
    /// from our own file are in `changedIds`; those whose names are not the built-in one's in `renamedIds`
    /// too.
    [[nodiscard]] Done fill(const std::vector<MetricIndex> &changed, const QStringList &changedIds,
                            const QStringList &renamedIds);
    [[nodiscard]] MetricIndex resolve(const QString &name) const;
    [[nodiscard]] const MetricSearch &search() const;

private:
    [[nodiscard]] Done checkChanged(const QStringList &changedIds) const;
    [[nodiscard]] Done checkNames(const QStringList &renamedIds) const;
    [[nodiscard]] Done checkReferences(const Metric &metric) const;
    [[nodiscard]] const QHash<QString, MetricIndex> &byName() const;
    void indexNames() const;
    [[nodiscard]] Done parseFormulas(MetricIndex index);
    [[nodiscard]] Result<Formula> parseFormula(const QString &text, const MetricId &id) const;
    [[nodiscard]] Result<std::vector<MetricIndex>> inOrderOfNeed(const QStringList &changedIds) const;
    [[nodiscard]] Error circleAmong(const std::vector<int> &unmet, const QStringList &changedIds) const;
    [[nodiscard]] Done checkDepths(const std::vector<MetricIndex> &order) const;
    void collectInputs(const std::vector<MetricIndex> &order);

    // Made when first asked for: starting the program needs neither.
    mutable std::once_flag m_namesIndexed;
    mutable QHash<QString, MetricIndex> m_byName; ///< folded
    mutable std::once_flag m_searchMade;
    mutable std::unique_ptr<const MetricSearch> m_search;
};

} // namespace vekha::metrics

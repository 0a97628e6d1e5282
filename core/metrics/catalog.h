// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/formula.h"
#include "core/metrics/metric.h"

#include <memory>
#include <optional>
#include <vector>

namespace vekha::metrics {

/// Every input and KPI of a workspace: the built-in ones of resources/metrics/catalog.json and the workspace's own.
/// Formulas are parsed once, when the catalogue is made. A value type; copies share their data.
class MetricCatalog {
public:
    /// The built-in metrics. The resource is part of the program; a mistake in it is a bug and stops the tests.
    [[nodiscard]] static const MetricCatalog &builtIn();
    /// The built-in metrics with `changed` added, or replacing those of the same id. Fails with NameTaken, FormulaXxx,
    /// FormulaCircle. Used when a workspace is read and to check an edit before it is stored.
    [[nodiscard]] static Result<MetricCatalog> with(const std::vector<Metric> &changed);

    [[nodiscard]] int size() const;
    [[nodiscard]] const Metric &at(MetricIndex index) const;
    [[nodiscard]] std::optional<MetricIndex> indexOf(const MetricId &id) const;
    [[nodiscard]] const Metric *find(const MetricId &id) const;
    /// By id, either name, short name or synonym, folded; for mappings and formulas in brackets.
    [[nodiscard]] std::optional<MetricIndex> indexOfName(const QString &name) const;
    [[nodiscard]] const std::vector<MetricGroup> &groups() const;
    /// Parsed formula of a KPI (names resolved to this catalogue's metrics). Only for KPIs.
    [[nodiscard]] const Formula &formulaOf(MetricIndex kpi) const;
    /// Parsed stand-in for `input` within `kpi` (KpiRules::fallback), or nullptr.
    [[nodiscard]] const Formula *fallbackOf(MetricIndex kpi, MetricIndex input) const;
    /// Inputs that a metric needs, through all its KPIs and fallbacks, each once; an input needs itself.
    [[nodiscard]] const std::vector<MetricIndex> &inputsOf(MetricIndex metric) const;
    /// Metrics whose id, names or synonyms hold all words of `text` in any language, best first.
    [[nodiscard]] std::vector<MetricIndex> search(const QString &text) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// A set of metrics.md section 5 to start a workspace from.
struct StarterKpi {
    MetricId metric;
    TwoLanguageText why; ///< one line
};
struct StarterChannel {
    TwoLanguageText name;
    ChannelType type = ChannelType::Other;
    QStringList aliases;
};
struct StarterSet {
    QString id; ///< shop, saas, content, local, social, head, empty
    TwoLanguageText name;
    std::vector<StarterKpi> kpis;     ///< proposed, 3 to 5
    std::vector<StarterKpi> later;    ///< to add then
    QStringList inputs;               ///< inputs that the entry grid shows first
    std::vector<StarterChannel> channels;
};
/// A goal on offer in the first-start wizard, with the KPIs that serve it.
struct StarterGoal {
    QString id;
    TwoLanguageText name;
    std::vector<StarterKpi> kpis;
};
[[nodiscard]] const std::vector<StarterSet> &starterSets();
[[nodiscard]] const std::vector<StarterGoal> &starterGoals();

} // namespace vekha::metrics

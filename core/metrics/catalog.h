// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/formula.h"
#include "core/metrics/metric.h"

#include <memory>
#include <optional>
#include <vector>

namespace vekha::metrics {

/// Every input and KPI of a workspace: the built-in ones of resources/metrics/catalog.json and the
/// workspace's own. Formulas are parsed once, when the catalogue is made. A value type; copies share their
/// data.
class MetricCatalog {
public:
    /// The built-in metrics. Their table is part of the program; a mistake in it is a bug and stops the
    /// build or the tests.
    [[nodiscard]] static const MetricCatalog &builtIn();
    /// The built-in metrics with `changed` added, or replacing those of the same id. Fails with NameTaken,
    /// NameEmpty, InvalidInput (an id of the wrong form), UnknownMetric, FormulaXxx, FormulaCircle; the
    /// error's detail is the id of the metric at fault. Used when a workspace is read and to check an edit
    /// before it is stored.
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
    /// Metrics whose id, names or synonyms hold all words of `text` in any language, best first. Words may be
    /// typed in part, and on the keyboard of the other language. Empty for an empty text.
    [[nodiscard]] std::vector<MetricIndex> search(const QString &text) const;

    /// Parses a formula as a person types it: names as ids or shown names in either language. Fails with
    /// FormulaXxx.
    [[nodiscard]] Result<Formula> parse(const QString &text) const;
    /// A formula as it is stored (KpiRules::formula): ids, '.', ';'.
    [[nodiscard]] QString canonicalText(const Formula &formula) const;
    /// A formula as it is shown and edited, with the metrics' names in `language`.
    [[nodiscard]] QString shownText(const Formula &formula, Language language) const;
    /// An id for an own metric of that name that no metric has yet: "Стоимость пробы" -> "stoimost_proby".
    [[nodiscard]] MetricId freeIdFor(const QString &name) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// Whether `id` has the form that ids of own metrics must have, [a-z][a-z0-9_]*, at most 64 characters, and
/// is no word of the formula language.
[[nodiscard]] bool isValidMetricId(const MetricId &id);

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
    std::vector<StarterKpi> kpis;  ///< proposed, 3 to 5
    std::vector<StarterKpi> later; ///< to add then
    QStringList inputs;            ///< inputs that the entry grid shows first
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

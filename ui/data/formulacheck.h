// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"

#include <QStringList>

#include <optional>

namespace vekha::ui {

/// What is known of a formula while it is typed.
struct FormulaCheck {
    std::optional<Error> error;        ///< its place and length point into the text
    QStringList meant;                 ///< for an unknown name: names that it may mean, the likeliest first
    QString canonical;                 ///< as it is stored; only without error
    std::optional<metrics::Unit> unit; ///< that it most likely has
    /// The catalogue with the metric in its place, to compute it; only without error.
    std::optional<metrics::MetricCatalog> trial;
};

/// Own metrics and changed built-in ones: what a catalogue is made from.
[[nodiscard]] std::vector<metrics::Metric> changedMetrics(const metrics::MetricCatalog &catalog);

/// The catalogue as it would be with `metric` stored. Fails as MetricCatalog::with.
[[nodiscard]] Result<metrics::MetricCatalog> withMetric(const metrics::MetricCatalog &catalog,
                                                        const metrics::Metric &metric);

/// Checks a formula of `metric` (a KPI): its form, its names, and that it does not need its own result.
[[nodiscard]] FormulaCheck checkFormula(const QString &text, const metrics::Metric &metric,
                                        const metrics::MetricCatalog &catalog);

/// Names of metrics that are spelled almost like `name`, or hold its words.
[[nodiscard]] QStringList similarNames(const QString &name, const metrics::MetricCatalog &catalog,
                                       int most = 3);

/// A metric's name as it stands in a formula: in brackets unless it is a plain word.
[[nodiscard]] QString formulaName(const QString &name);

} // namespace vekha::ui

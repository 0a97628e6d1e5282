// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/review.h"
#include "ui/common/kpiwords.h"

#include <memory>

namespace vekha::ui {

constexpr int besideList = 16; ///< between the list of KPIs and the screen beside it

/// What the parts of the review page are given at every refresh. A value type; the figures are shared.
struct ReviewShown {
    std::shared_ptr<const ReviewBoard> board;
    KpiWords words; ///< with the names of the board
    Language language = Language::English;
    QDate today;        ///< of the workspace, also where the board is one of long ago
    QStringList people; ///< to suggest

    [[nodiscard]] const metrics::Metric &metric(const ReviewKpi &kpi) const { return board->metricOf(kpi); }
    /// As tables and tiles name it.
    [[nodiscard]] QString shortName(const ReviewKpi &kpi) const
    {
        return words.names().shortMetric(kpi.metric);
    }
    /// Full name of a KPI.
    [[nodiscard]] QString name(const ReviewKpi &kpi) const { return words.names().metric(kpi.metric); }
    [[nodiscard]] QString value(const ReviewKpi &kpi) const;
    /// "+8.4%".
    [[nodiscard]] QString change(const ReviewKpi &kpi) const;
    /// "vs April"; empty where nothing is compared.
    [[nodiscard]] QString comparedWith() const;
    /// "Comparing 1-24 May with 1-24 April"; empty where nothing is compared.
    [[nodiscard]] QString comparing() const;
    /// "Target ₽17.2M · 77.0% of it", or that there is none.
    [[nodiscard]] QString target(const ReviewKpi &kpi) const;
    /// The change and its causes in sentences; why there are none.
    [[nodiscard]] QString cause(const ReviewKpi &kpi, const ReviewDetail &detail) const;
    /// "Review of May 2026".
    [[nodiscard]] QString title() const;
    /// What is warned of, a sentence a warning.
    [[nodiscard]] QStringList warningTexts(const ReviewDetail &detail) const;
};

} // namespace vekha::ui

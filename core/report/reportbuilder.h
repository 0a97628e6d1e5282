// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"
#include "core/wording/format.h"
#include "core/wording/namebook.h"
#include "core/wording/periods.h"
#include "core/wording/reportwords.h"
#include "core/workspace/explain.h"
#include "core/workspace/forecasts.h"
#include "core/workspace/kpitable.h"
#include "core/workspace/trend.h"

namespace vekha::report {

using wording::ReportWord;
using wording::reportWord;

/// What the sections of one report are written from: the figures that several of them need, and the words.
/// Each section adds its blocks; what one alone needs it asks the workspace for itself.
class ReportBuilder {
public:
    /// Reads the figures. Fails where the store fails.
    [[nodiscard]] static Result<ReportBuilder> load(const Workspace &workspace, const ReportRequest &request);

    const Workspace &workspace;
    const ReportRequest &request;
    ViewState view;
    wording::Format format;
    wording::PeriodNames periods;
    wording::NameBook names;
    metrics::MetricCatalog catalog;

    std::vector<MetricIndex> metrics; ///< of the report
    KpiTable table;                   ///< by channel, compared as the set-up says
    KpiTable yearAgo;                 ///< totals, compared with a year ago (or the period before, if the
                                      ///< set-up compares with a year ago)
    Trend trend;                      ///< totals, with a year ago

    [[nodiscard]] int rows() const { return int(metrics.size()); }
    [[nodiscard]] const metrics::Metric &metric(int row) const { return catalog.at(metrics[size_t(row)]); }
    [[nodiscard]] const KpiCell &total(int row) const { return table.at(row, 0); }
    [[nodiscard]] QString name(int row) const { return names.metric(metrics[size_t(row)]); }
    [[nodiscard]] QString shortName(int row) const { return names.shortMetric(metrics[size_t(row)]); }
    /// Anchor of a metric's page; empty where the report has no such pages.
    [[nodiscard]] QString anchorOf(int row) const;
    [[nodiscard]] bool has(Section section) const;
    /// The period of the report, cut as it was for comparing: "1–24 May 2026".
    [[nodiscard]] QString periodName() const;

    // Words of figures
    [[nodiscard]] QString value(const metrics::Metric &metric, std::optional<double> number,
                                wording::Style style = wording::Style::Full) const;
    /// A short value and its target, with as many digits as tell them apart.
    struct Beside {
        QString value;
        QString target; ///< as target() has it
    };
    [[nodiscard]] Beside beside(const metrics::Metric &metric, const KpiCell &cell) const;
    /// Text and tone of a change.
    struct Change {
        QString text;
        Tone tone = Tone::Muted;
    };
    [[nodiscard]] Change change(const metrics::Metric &metric, const KpiCell &cell) const;
    /// "vs April"; empty without comparison.
    [[nodiscard]] QString comparedWith(const KpiTable &compared) const;
    /// The target alone: "₽17.2M", "3–5"; an en dash for none.
    [[nodiscard]] QString target(const metrics::Metric &metric, const targets::Standing &standing,
                                 wording::Style style = wording::Style::Full) const;
    [[nodiscard]] QString attainment(const metrics::Metric &metric, const targets::Standing &standing) const;
    [[nodiscard]] GaugeFigure gauge(const metrics::Metric &metric, const targets::Standing &standing) const;
    [[nodiscard]] static targets::Status statusOf(const KpiCell &cell);
    /// "Revenue: ₽13.2M, 77.0% of the target of ₽17.2M": a value with its standing in words.
    [[nodiscard]] QString standingText(int row) const;
    /// The trend's actuals of a row, the shown period last.
    [[nodiscard]] Sparks sparks(int row) const;
    [[nodiscard]] QString groupName(const facts::Group &group) const;
    [[nodiscard]] int swatch(const facts::Group &group) const;
    /// Why the total of a metric changed; not explained where one of both is missing.
    [[nodiscard]] Result<Explanation> explanation(int row) const;
    [[nodiscard]] Tally tally() const;

private:
    ReportBuilder(const Workspace &asked, const ReportRequest &wanted);
    [[nodiscard]] Done compute();
};

// The sections, each in a source of its own. They give what stands under the section's heading; nothing means
// that the section is left out.
using Blocks = std::vector<Block>;
[[nodiscard]] Result<Blocks> summaryBlocks(const ReportBuilder &builder);
[[nodiscard]] Result<Blocks> kpiTableBlocks(const ReportBuilder &builder);
[[nodiscard]] Result<Blocks> tileBlocks(const ReportBuilder &builder);
[[nodiscard]] Result<Blocks> metricBlocks(const ReportBuilder &builder);
[[nodiscard]] Result<Blocks> channelBlocks(const ReportBuilder &builder);
[[nodiscard]] Result<Blocks> funnelBlocks(const ReportBuilder &builder);
[[nodiscard]] Result<Blocks> budgetBlocks(const ReportBuilder &builder);
[[nodiscard]] Result<Blocks> goalBlocks(const ReportBuilder &builder);
[[nodiscard]] Result<Blocks> scorecardBlocks(const ReportBuilder &builder);
[[nodiscard]] Result<Blocks> decisionBlocks(const ReportBuilder &builder);
[[nodiscard]] Result<Blocks> definitionBlocks(const ReportBuilder &builder);

} // namespace vekha::report

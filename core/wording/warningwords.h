// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warnings/warning.h"
#include "core/wording/format.h"
#include "core/wording/namebook.h"
#include "core/wording/periods.h"
#include "core/workspace/matters.h"

#include <QStringList>

namespace vekha::wording {

// Names and sentences of warnings, in the language of the installed translators. Names of metrics stand
// before a colon, so that no language must bend them.

/// "Off course", "Bad trend", ..
[[nodiscard]] QString warningKindName(warnings::WarningKind kind);
/// The same of one warning, for which a target may be but "At risk".
[[nodiscard]] QString warningKindName(const warnings::Warning &warning);
/// "High", "Medium", "Low": how grave it is, under a head that says severity.
[[nodiscard]] QString severityName(warnings::Severity severity);
/// The same on its own: "High severity".
[[nodiscard]] QString severityTold(warnings::Severity severity);
/// The head over warnings of one severity: "Serious", "Important", "Minor".
[[nodiscard]] QString severityHead(warnings::Severity severity);
/// "Off", "Low", "Normal", "High": how readily a metric warns.
[[nodiscard]] QString sensitivityName(Sensitivity sensitivity);

/// Tells warnings in words.
class WarningWords {
public:
    WarningWords(metrics::MetricCatalog catalog, NameBook names, Format format, PeriodNames periods)
        : m_catalog(std::move(catalog)), m_names(std::move(names)), m_format(std::move(format)),
          m_periods(periods)
    {
    }

    /// "Revenue", "Revenue, VK Ads", "4 metrics".
    [[nodiscard]] QString subject(const warnings::Warning &warning) const;
    /// What, where, how much and since when: "Revenue: ₽22.1M expected for May 2026 instead of ₽26.0M
    /// (−₽3.9M, −15.1%), 3 months in a row off target."
    [[nodiscard]] QString sentence(const warnings::Warning &warning) const;
    /// What it is worth: "In money about ₽1.2M."; empty where that cannot be told or the sentence has it.
    [[nodiscard]] QString money(const warnings::Warning &warning) const;
    /// "Main cause: VK Ads (−₽1.1M)."; empty where nothing stands out.
    [[nodiscard]] QString cause(const warnings::Warning &warning) const;
    /// All three as one text.
    [[nodiscard]] QString text(const warnings::Warning &warning) const;
    /// How far off, short: "−₽3.9M", "2 metrics".
    [[nodiscard]] QString amount(const warnings::Warning &warning) const;
    /// "since March 2026", for a column: "March 2026".
    [[nodiscard]] QString since(const warnings::Warning &warning) const;
    /// What else there is to know: chance, other kinds, channels that have the same trouble. A sentence each.
    [[nodiscard]] QStringList details(const warnings::Warning &warning) const;

    /// What matters now, as one or two sentences.
    [[nodiscard]] QString text(const Matter &matter) const;

private:
    [[nodiscard]] const metrics::Metric &metricOf(const warnings::Warning &warning) const;
    [[nodiscard]] QString value(const warnings::Warning &warning, double number) const;
    [[nodiscard]] QString difference(const warnings::Warning &warning, double number) const;
    [[nodiscard]] QString distance(const warnings::Warning &warning) const;
    [[nodiscard]] QString inARow(const warnings::Warning &warning) const;
    [[nodiscard]] QString list(const QStringList &names) const;
    [[nodiscard]] QString namesOf(const std::vector<MetricIndex> &metrics) const;
    [[nodiscard]] QString againstTarget(const warnings::Warning &warning) const;
    [[nodiscard]] QString badTrend(const warnings::Warning &warning) const;
    [[nodiscard]] QString unusual(const warnings::Warning &warning) const;
    [[nodiscard]] QString notEntered(const warnings::Warning &warning) const;
    [[nodiscard]] QString audit(const warnings::Warning &warning) const;

    metrics::MetricCatalog m_catalog;
    NameBook m_names;
    Format m_format;
    PeriodNames m_periods;
};

} // namespace vekha::wording

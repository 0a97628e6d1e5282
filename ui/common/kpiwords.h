// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/format.h"
#include "core/wording/namebook.h"
#include "core/wording/periods.h"
#include "core/workspace/kpitable.h"
#include "ui/common/datatable.h"
#include "ui/common/gauge.h"

#include <QStringList>

namespace vekha::ui {

/// What a person reads of a KPI's figures in tiles, gauges and table cells, in one language. A value type,
/// made anew for every refresh.
class KpiWords {
public:
    KpiWords(wording::Format format, wording::PeriodNames periods, wording::NameBook names)
        : m_format(std::move(format)), m_periods(periods), m_names(std::move(names))
    {
    }

    [[nodiscard]] const wording::Format &format() const { return m_format; }
    [[nodiscard]] const wording::PeriodNames &periods() const { return m_periods; }
    [[nodiscard]] const wording::NameBook &names() const { return m_names; }

    /// How far the value is from what the view compares it with: "+8.4%", "-0.1 pp"; an en dash where that
    /// is not known.
    [[nodiscard]] QString change(const metrics::Metric &metric, const KpiCell &cell,
                                 ViewState::Compare compare) const;
    /// Colour of the change: good, bad, or text where the metric has no direction or nothing changed.
    [[nodiscard]] Role changeRole(const metrics::Metric &metric, const KpiCell &cell,
                                  ViewState::Compare compare) const;
    /// What the change refers to: "vs April", "vs target"; empty without comparison.
    [[nodiscard]] QString comparedWith(const KpiTable &table, ViewState::Compare compare) const;
    /// The same for little room: "vs 1 Jan – 23 Feb".
    [[nodiscard]] QString comparedWithShort(const KpiTable &table, ViewState::Compare compare) const;
    /// "Comparing 1-24 May with 1-24 April"; empty without comparison.
    [[nodiscard]] QString comparing(const KpiTable &table) const;

    /// The short value as it stands beside its target: with as many digits as tell the two apart.
    [[nodiscard]] QString value(const metrics::Metric &metric, const KpiCell &cell) const;
    /// "target ₽17.2M", "target 3-5"; empty without target.
    [[nodiscard]] QString target(const metrics::Metric &metric, const targets::Standing &standing) const;
    /// The same over the line of forecast(), from which it is told apart too.
    [[nodiscard]] QString targetOverForecast(const metrics::Metric &metric,
                                             const targets::Standing &standing) const;
    /// "forecast ₽17.3M": what a running period is expected to come to, which decides its status; empty
    /// where that is not known.
    [[nodiscard]] QString forecast(const metrics::Metric &metric, const targets::Standing &standing) const;
    [[nodiscard]] GaugeValue gauge(const metrics::Metric &metric, const targets::Standing &standing) const;
    /// For the ear and tooltips: "77% of target, on course, forecast ₽17.3M".
    [[nodiscard]] QString standing(const metrics::Metric &metric, const targets::Standing &standing) const;
    /// Whole sentences on the value: why there is none, what is partial, what it took or left out.
    [[nodiscard]] QStringList remarks(const facts::Value &value) const;

private:
    [[nodiscard]] QString targetWith(const metrics::Metric &metric, const targets::Standing &standing,
                                     int moreDecimals) const;

    wording::Format m_format;
    wording::PeriodNames m_periods;
    wording::NameBook m_names;
};

/// For the status bar: "Selected: sum 9,507,000, average 3,169,000, count 3"; empty for fewer than two
/// figures.
[[nodiscard]] QString selectionText(const SelectionStatistics &selected, const wording::Format &format);

} // namespace vekha::ui

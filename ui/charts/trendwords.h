// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "core/wording/format.h"
#include "core/wording/periods.h"
#include "ui/charts/trenddata.h"

#include <span>

namespace vekha::ui {

/// The chart's word for a kind of period.
[[nodiscard]] Granularity chartGranularity(calendar::Granularity granularity);
/// The chart's slots for successive periods.
[[nodiscard]] std::vector<TrendPeriod> chartPeriods(const std::vector<calendar::Period> &periods);
/// Figures as a chart takes them: gaps where there is none.
[[nodiscard]] std::vector<double> chartValues(std::span<const std::optional<double>> numbers);

/// Words for the axes and readouts of a TrendChart, in one language. A value type.
class TrendWords {
public:
    /// @param dataEnd  the last day with figures: a period that reaches beyond it is named by the days it has
    TrendWords(wording::Format format, wording::PeriodNames names, std::optional<calendar::Day> dataEnd)
        : m_format(std::move(format)), m_names(names), m_dataEnd(dataEnd)
    {
    }

    /// Sets granularity, head of the readout and the labels of the time axis.
    void dress(TrendData &data, calendar::Granularity granularity) const;
    /// The value axis of a metric; `largest` is the largest absolute figure it shall show.
    [[nodiscard]] ValueAxis axis(const metrics::Metric &metric, double largest, AxisKind kind) const;
    /// "1-24 May 2026" for a running month, else "May 2026".
    [[nodiscard]] QString periodTitle(calendar::Granularity granularity,
                                      const calendar::DayRange &days) const;

private:
    wording::Format m_format;
    wording::PeriodNames m_names;
    std::optional<calendar::Day> m_dataEnd;
};

} // namespace vekha::ui

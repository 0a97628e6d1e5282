// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendwords.h"

#include "ui/charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace vekha::ui {

using calendar::Period;

namespace {

/// The smallest step of a decimal scale that `value` stands on, from `step` downwards.
double stepOf(double value, double step)
{
    constexpr int finest = 6;
    for (int i = 0; i < finest; ++i) {
        const double steps = value / step;
        if (std::abs(steps - std::round(steps)) < 1e-6)
            break;
        step /= 10;
    }
    return step;
}

QString tickText(const wording::PeriodNames &names, calendar::Granularity granularity, QDate date,
                 AxisUnit unit)
{
    const calendar::FiscalCalendar &calendar = names.fiscalCalendar();
    const calendar::Day day = calendar::dayOf(date);
    const auto nameOf = [&](calendar::Granularity kind) {
        return names.shortName(calendar.periodOf(kind, day));
    };
    switch (unit) {
    case AxisUnit::Day:
        return QString::number(date.day());
    case AxisUnit::Week:
        return nameOf(calendar::Granularity::Week);
    case AxisUnit::Month:
        return wording::shortMonthName(date.month(), names.language());
    case AxisUnit::Quarter:
        return nameOf(calendar::Granularity::Quarter);
    case AxisUnit::HalfYear:
        return nameOf(calendar::Granularity::HalfYear);
    case AxisUnit::Year:
        // Fiscal years are named in both numbers; under months stands the calendar year.
        return granularity == calendar::Granularity::Year ? nameOf(calendar::Granularity::Year)
                                                          : QString::number(date.year());
    case AxisUnit::MonthYear:
        break;
    }
    return names.longName(calendar.periodOf(calendar::Granularity::Month, day));
}

} // namespace

Granularity chartGranularity(calendar::Granularity granularity)
{
    switch (granularity) {
    case calendar::Granularity::Day:
        return Granularity::Day;
    case calendar::Granularity::Week:
        return Granularity::Week;
    case calendar::Granularity::Month:
        return Granularity::Month;
    case calendar::Granularity::Quarter:
        return Granularity::Quarter;
    case calendar::Granularity::HalfYear:
        return Granularity::HalfYear;
    case calendar::Granularity::Year:
        break;
    }
    return Granularity::Year;
}

std::vector<TrendPeriod> chartPeriods(const std::vector<Period> &periods)
{
    std::vector<TrendPeriod> slots;
    slots.reserve(periods.size());
    for (const Period &period : periods) {
        const calendar::DayRange days = period.days();
        slots.push_back({calendar::dateOf(days.first), calendar::dateOf(days.last)});
    }
    return slots;
}

std::vector<double> chartValues(std::span<const std::optional<double>> numbers)
{
    std::vector<double> values;
    values.reserve(numbers.size());
    for (const std::optional<double> &number : numbers)
        values.push_back(number.value_or(noValue));
    return values;
}

QString TrendWords::periodTitle(calendar::Granularity granularity, const calendar::DayRange &days) const
{
    const bool isCut = m_dataEnd && days.first <= *m_dataEnd && *m_dataEnd < days.last;
    if (isCut)
        return m_names.rangeName({days.first, *m_dataEnd});
    return m_names.longName(Period{granularity, days.first});
}

void TrendWords::dress(TrendData &data, calendar::Granularity granularity) const
{
    data.granularity = chartGranularity(granularity);
    data.periodTitle = [words = *this, granularity](const TrendPeriod &period) {
        return words.periodTitle(granularity, {calendar::dayOf(period.from), calendar::dayOf(period.to)});
    };
    data.axisTick = [names = m_names, granularity](QDate date, AxisUnit unit) {
        return tickText(names, granularity, date, unit);
    };
}

ValueAxis TrendWords::axis(const metrics::Metric &metric, double largest, AxisKind kind) const
{
    constexpr int usualSteps = 5;
    const double step = roundScale(0, std::max(largest, 1e-6), usualSteps).step;
    const auto label = [format = m_format, metric, largest, step](double value, bool withUnit) {
        // Where nothing but zero is shown, there is no scale to be told.
        return largest > 0 || value == 0
                   ? format.axisLabel(metric, value, stepOf(value, step), largest, withUnit)
                   : QString();
    };
    ValueAxis axis;
    axis.kind = kind;
    axis.value = [format = m_format, metric](double value) { return format.metricValue(metric, value); };
    axis.axisLabel = [label](double value) { return label(value, false); };
    axis.topLabel = [label](double value) { return label(value, true); };
    return axis;
}

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

/// 1, 2, 5, 10, 20 .. times a power of ten: the smallest that is not below `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

double nextRoundStep(double step) { return roundStep(step * 1.01); }

void widenIfFlat(double &low, double &high)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high) {
        low = 0;
        high = 1;
    }
    if (high - low > std::max(std::abs(low), std::abs(high)) * 1e-9)
        return;
    const double half = low == 0 ? 1 : std::abs(low) * 0.1;
    if (low != 0)
        low -= half;
    high += half;
}

ValueScale covering(double low, double high, double step)
{
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

/// Days and weeks; all other steps are whole months.
bool isInDays(TickStep step) { return step.unit == AxisUnit::Day || step.unit == AxisUnit::Week; }

int wholeDaysOf(TickStep step) { return step.unit == AxisUnit::Week ? 7 * step.step : step.step; }

int monthsOf(TickStep step)
{
    switch (step.unit) {
    case AxisUnit::Day:
    case AxisUnit::Week:
        return 0;
    case AxisUnit::Month:
    case AxisUnit::MonthYear:
        return step.step;
    case AxisUnit::Quarter:
        return 3 * step.step;
    case AxisUnit::HalfYear:
        return 6 * step.step;
    case AxisUnit::Year:
        return 12 * step.step;
    }
    return 0;
}

} // namespace

int ValueScale::steps() const { return static_cast<int>(std::lround((max - min) / step)); }

double ValueScale::tick(int index) const
{
    // Counting in whole steps from zero keeps 0.3 from becoming 0.30000000000000004 and zero from 1e-17.
    const double first = std::round(min / step);
    return (first + index) * step;
}

ValueScale roundScale(double low, double high, int mostSteps)
{
    widenIfFlat(low, high);
    double step = roundStep((high - low) / std::max(1, mostSteps));
    ValueScale scale = covering(low, high, step);
    while (scale.steps() > std::max(1, mostSteps)) {
        step = nextRoundStep(step);
        const ValueScale coarser = covering(low, high, step);
        if (coarser.steps() == scale.steps() && coarser.steps() <= 2)
            return coarser;
        scale = coarser;
    }
    return scale;
}

ValueScale scaleWithSteps(double low, double high, int steps)
{
    widenIfFlat(low, high);
    double step = roundStep((high - low) / std::max(1, steps));
    while (covering(low, high, step).steps() > steps && covering(low, high, step).steps() > 2)
        step = nextRoundStep(step);
    ValueScale scale = covering(low, high, step);
    scale.max = scale.min + std::max(steps, scale.steps()) * step;
    return scale;
}

std::vector<TickStep> tickSteps(Granularity granularity)
{
    std::vector<TickStep> result;
    switch (granularity) {
    case Granularity::Day:
        result = {{AxisUnit::Day, 1}, {AxisUnit::Day, 7}, {AxisUnit::Month, 1}, {AxisUnit::Month, 3}};
        break;
    case Granularity::Week:
        result = {{AxisUnit::Week, 1}, {AxisUnit::Week, 2}, {AxisUnit::Month, 1}, {AxisUnit::Month, 3}};
        break;
    case Granularity::Month:
        result = {{AxisUnit::Month, 1}, {AxisUnit::Month, 2}, {AxisUnit::Month, 3}, {AxisUnit::Month, 6}};
        break;
    case Granularity::Quarter:
        result = {{AxisUnit::Quarter, 1}, {AxisUnit::Quarter, 2}};
        break;
    case Granularity::HalfYear:
        result = {{AxisUnit::HalfYear, 1}};
        break;
    case Granularity::Year:
        break;
    }
    for (const int years : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000})
        result.push_back({AxisUnit::Year, years});
    return result;
}

AxisUnit slotUnit(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day:
        return AxisUnit::Day;
    case Granularity::Week:
        return AxisUnit::Week;
    case Granularity::Month:
        return AxisUnit::Month;
    case Granularity::Quarter:
        return AxisUnit::Quarter;
    case Granularity::HalfYear:
        return AxisUnit::HalfYear;
    case Granularity::Year:
        return AxisUnit::Year;
    }
    return AxisUnit::Month;
}

double daysOf(TickStep step)
{
    const double daysPerMonth = 30.44;
    return isInDays(step) ? wholeDaysOf(step) : daysPerMonth * monthsOf(step);
}

QDate firstTick(QDate day, TickStep step)
{
    if (isInDays(step)) {
        const int days = wholeDaysOf(step);
        if (days % 7 != 0)
            return day;
        // Julian day 0 was a Monday, so whole weeks counted from it start on Mondays.
        const qint64 weeks = (day.toJulianDay() + days - 1) / days;
        return QDate::fromJulianDay(weeks * days);
    }
    const int months = monthsOf(step);
    const int index = day.year() * 12 + day.month() - 1 + (day.day() > 1 ? 1 : 0);
    const int start = (index + months - 1) / months * months;
    return QDate(start / 12, start % 12 + 1, 1);
}

QDate nextTick(QDate tick, TickStep step)
{
    return isInDays(step) ? tick.addDays(wholeDaysOf(step)) : tick.addMonths(monthsOf(step));
}

} // namespace vekha::ui

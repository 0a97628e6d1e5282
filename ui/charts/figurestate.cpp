// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurestate.h"

#include "ui/charts/forecastline.h"

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

bool isStacked(const TrendSeries &series)
{
    return series.kind == SeriesKind::StackedArea || series.kind == SeriesKind::StackedColumn;
}

/// What the stacks have reached so far: losses pile up below zero, gains above it.
struct Pile {
    std::vector<double> above;
    std::vector<double> below;
};

StackEdges stackOn(Pile &pile, const TrendSeries &series, const std::vector<bool> &known)
{
    const std::size_t count = known.size();
    StackEdges edges{std::vector<double>(count, noValue), std::vector<double>(count, noValue)};
    for (std::size_t i = 0; i < count; ++i) {
        if (!known[i])
            continue;
        const double given = i < series.values.size() ? series.values[i] : noValue;
        const double value = std::isfinite(given) ? given : 0;
        double &base = value < 0 ? pile.below[i] : pile.above[i];
        edges.low[i] = std::min(base, base + value);
        edges.high[i] = std::max(base, base + value);
        base += value;
    }
    return edges;
}

/// The periods for which any series of the stack has a value; the others are gaps.
std::vector<bool> knownPeriods(const TrendData &data, AxisSide side)
{
    std::vector<bool> known(data.periods.size(), false);
    for (const TrendSeries &series : data.series) {
        if (!series.shown || !isStacked(series) || series.axis != side)
            continue;
        for (std::size_t i = 0; i < std::min(known.size(), series.values.size()); ++i)
            known[i] = known[i] || std::isfinite(series.values[i]);
    }
    return known;
}

} // namespace

double FigureState::valueAt(std::span<const double> values, int period)
{
    const auto at = static_cast<std::size_t>(period);
    return period >= 0 && at < values.size() ? values[at] : noValue;
}

int FigureState::periodAt(double x) const
{
    return std::clamp(static_cast<int>(std::lround(x)), firstVisible(),
                      std::max(firstVisible(), lastVisible()));
}

std::vector<LineRun> FigureState::runsOf(std::span<const double> values, int columns) const
{
    const int running = data.runningPeriod.value_or(-1);
    if (running < 0 || running >= int(values.size()))
        return thinnedRuns(values, from, to, columns);
    std::vector<double> line(values.begin(), values.end());
    line[std::size_t(running)] = noValue;
    return thinnedRuns(line, from, to, columns);
}

bool FigureState::isShown(const TrendSeries &series) const
{
    return series.shown && (!series.isPast || isShown(Part::Compare));
}

bool FigureState::hasRunningPoint() const
{
    const int running = data.runningPeriod.value_or(-1);
    return running >= 0 &&
           std::any_of(data.series.begin(), data.series.end(), [running](const TrendSeries &series) {
               return series.kind == SeriesKind::Line && !series.isPast &&
                      std::isfinite(valueAt(series.values, running));
           });
}

int FigureState::firstVisible() const
{
    return std::clamp(static_cast<int>(std::ceil(from - 1e-9)), 0, std::max(0, periodCount() - 1));
}

int FigureState::lastVisible() const
{
    return std::clamp(static_cast<int>(std::floor(to + 1e-9)), 0, std::max(0, periodCount() - 1));
}

double FigureState::startOf(QDate day) const
{
    const auto at =
        std::lower_bound(data.periods.begin(), data.periods.end(), day,
                         [](const TrendPeriod &period, QDate wanted) { return period.to < wanted; });
    const double edge = static_cast<double>(at - data.periods.begin()) - 0.5;
    if (at == data.periods.end() || day <= at->from)
        return edge;
    return edge +
           static_cast<double>(at->from.daysTo(day)) / static_cast<double>(at->from.daysTo(at->to) + 1);
}

double FigureState::middleOf(QDate day) const { return (startOf(day) + startOf(day.addDays(1))) / 2; }

const TargetStep *FigureState::targetAt(int period) const
{
    if (period < 0 || period >= periodCount())
        return nullptr;
    const QDate day = data.periods[static_cast<std::size_t>(period)].from;
    for (const TargetStep &step : data.target) {
        if (step.from <= day && day <= step.to)
            return &step;
    }
    return nullptr;
}

bool FigureState::hasSeveralLines() const
{
    return std::count_if(data.series.begin(), data.series.end(),
                         [](const TrendSeries &series) { return series.kind == SeriesKind::Line; }) > 1;
}

bool FigureState::hasColumns() const
{
    return std::any_of(data.series.begin(), data.series.end(), [](const TrendSeries &series) {
        return series.kind == SeriesKind::Column || series.kind == SeriesKind::StackedColumn;
    });
}

bool FigureState::usesRightAxis() const
{
    return std::any_of(data.series.begin(), data.series.end(), [](const TrendSeries &series) {
        return series.axis == AxisSide::Right && series.shown;
    });
}

bool FigureState::isShown(const TrendForecast &forecast) const
{
    if (!isShown(Part::Forecast))
        return false;
    // A chart of a forecast alone has no series.
    const auto at = static_cast<std::size_t>(forecast.series);
    return at >= data.series.size() || data.series[at].shown;
}

AxisSide FigureState::sideOf(const TrendForecast &forecast) const
{
    const auto at = static_cast<std::size_t>(forecast.series);
    return at < data.series.size() ? data.series[at].axis : AxisSide::Left;
}

bool FigureState::hasBand(const TrendForecast &forecast) const
{
    if (!isShown(forecast))
        return false;
    if (emphasised >= 0 && forecastOf(emphasised))
        return forecast.series == emphasised;
    return std::count_if(data.forecasts.begin(), data.forecasts.end(),
                         [this](const TrendForecast &each) { return isShown(each); }) <= mostForecastBands;
}

const TrendForecast *FigureState::forecastOf(int series) const
{
    const auto found =
        std::find_if(data.forecasts.begin(), data.forecasts.end(), [&](const TrendForecast &forecast) {
            return forecast.series == series && isShown(forecast);
        });
    return found == data.forecasts.end() ? nullptr : &*found;
}

void FigureState::restack()
{
    stacks.assign(data.series.size(), {});
    for (const AxisSide side : {AxisSide::Left, AxisSide::Right}) {
        const std::vector<bool> known = knownPeriods(data, side);
        Pile pile{std::vector<double>(known.size(), 0), std::vector<double>(known.size(), 0)};
        for (std::size_t i = 0; i < data.series.size(); ++i) {
            const TrendSeries &series = data.series[i];
            if (series.shown && isStacked(series) && series.axis == side)
                stacks[i] = stackOn(pile, series, known);
        }
    }
}

} // namespace vekha::ui

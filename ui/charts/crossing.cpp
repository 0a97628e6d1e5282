// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crossing.h"

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr double distance = 2; ///< between a text and the line beside it
constexpr double pointRadius = 4;

bool crosses(const QRectF &box, QPointF a, QPointF b)
{
    const double from = std::max(box.left(), a.x());
    const double to = std::min(box.right(), b.x());
    if (from > to || b.x() <= a.x())
        return false;
    const double slope = (b.y() - a.y()) / (b.x() - a.x());
    const double first = a.y() + slope * (from - a.x());
    const double last = a.y() + slope * (to - a.x());
    return std::max(first, last) >= box.top() - distance && std::min(first, last) <= box.bottom() + distance;
}

bool touchesSeries(const FigureState &state, const FigureLayout &layout, const QRectF &box)
{
    for (const SeriesRuns &line : layout.lines) {
        const TrendSeries &series = state.data.series[static_cast<std::size_t>(line.series)];
        const auto place = [&](QPointF point) {
            return QPointF(layout.xAt(point.x()), layout.yAt(point.y(), series.axis));
        };
        for (const LineRun &run : line.runs) {
            for (std::size_t i = 1; i < run.size(); ++i) {
                if (crosses(box, place(run[i - 1]), place(run[i])))
                    return true;
            }
        }
        const int running = state.data.runningPeriod.value_or(-1);
        const double value = FigureState::valueAt(series.values, running);
        if (running >= 0 && std::isfinite(value) &&
            box.adjusted(-pointRadius, -pointRadius, pointRadius, pointRadius)
                .contains(place({double(running), value})))
            return true;
    }
    return false;
}

bool touchesForecast(const FigureState &state, const FigureLayout &layout, const QRectF &box)
{
    for (const TrendForecast &forecast : state.data.forecasts) {
        if (!state.isShown(forecast))
            continue;
        const AxisSide side = state.sideOf(forecast);
        const auto place = [&](int period) {
            return QPointF(layout.xAt(period),
                           layout.yAt(FigureState::valueAt(forecast.values, period), side));
        };
        for (int i = state.firstVisible() + 1; i <= state.lastVisible(); ++i) {
            if (std::isfinite(FigureState::valueAt(forecast.values, i - 1)) &&
                std::isfinite(FigureState::valueAt(forecast.values, i)) &&
                crosses(box, place(i - 1), place(i)))
                return true;
        }
    }
    return false;
}

} // namespace

bool touchesLine(const FigureState &state, const FigureLayout &layout, const QRectF &box)
{
    return touchesSeries(state, layout, box) || touchesForecast(state, layout, box);
}

bool touchesTarget(const FigureState &state, const FigureLayout &layout, const QRectF &box)
{
    if (!state.isShown(Part::Target))
        return false;
    const TargetStep *before = nullptr;
    for (const TargetStep &step : state.data.target) {
        const double from = layout.xAt(state.startOf(step.from));
        const double to = layout.xAt(state.startOf(step.to.addDays(1)));
        const double y = layout.yAt(step.value);
        if (from < box.right() && to > box.left() && y > box.top() && y < box.bottom())
            return true;
        const bool isJoined = before && before->to.addDays(1) == step.from;
        const double last = isJoined ? layout.yAt(before->value) : y;
        if (from > box.left() && from < box.right() && std::max(y, last) > box.top() &&
            std::min(y, last) < box.bottom())
            return true;
        before = &step;
    }
    return false;
}

} // namespace vekha::ui

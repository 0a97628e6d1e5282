// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/thinning.h"
#include "ui/charts/trenddata.h"
#include "ui/theme/palette.h"

#include <QSizeF>

#include <array>
#include <span>

namespace vekha::ui {

/// What a legend entry switches.
enum class Part { Series, Forecast, Target, Compare, Benchmark, Anomaly, Event, Running };
inline constexpr std::size_t partCount = 8;

/// The lower and upper edge of a stacked series, one value a period.
struct StackEdges {
    std::vector<double> low;
    std::vector<double> high;
};

/// Where a chart looks and what it shows: all that a picture of it depends on.
///
/// The time axis counts periods: period i has its middle at x = i and reaches from i - 0.5 to i + 0.5, so
/// that months are equally wide and no time zone can shift a day.
struct FigureState {
    TrendData data;
    std::array<bool, partCount> shown = {true, true, true, true, true, true, true, true};
    /// The series one points at; -1: none.
    int emphasised = -1;
    double from = -0.5;
    double to = 0.5;
    QSizeF size = {600, 300};
    const Palette *palette = &Palette::light();
    /// Parallel to data.series, empty for those that are not stacked or hidden.
    std::vector<StackEdges> stacks;

    [[nodiscard]] int periodCount() const { return static_cast<int>(data.periods.size()); }
    [[nodiscard]] bool isShown(Part part) const { return shown[static_cast<std::size_t>(part)]; }
    /// A value of a series or another list along the periods; noValue beyond its end.
    [[nodiscard]] static double valueAt(std::span<const double> values, int period);
    /// The visible part of values as a line joins them (see thinnedRuns()): a period that is not over would
    /// end it with a fall that is none, so it stands beside the line as a hollow point.
    [[nodiscard]] std::vector<LineRun> runsOf(std::span<const double> values, int columns) const;
    /// Whether a series is on view; those of another time are switched together.
    [[nodiscard]] bool isShown(const TrendSeries &series) const;
    /// Whether a line has a hollow point on view.
    [[nodiscard]] bool hasRunningPoint() const;
    /// The period on view nearest to x.
    [[nodiscard]] int periodAt(double x) const;
    /// First and last period that are at least half on view.
    [[nodiscard]] int firstVisible() const;
    [[nodiscard]] int lastVisible() const;
    /// Where a day begins on the time axis; outside the periods the nearer end.
    [[nodiscard]] double startOf(QDate day) const;
    /// Where the middle of a day is.
    [[nodiscard]] double middleOf(QDate day) const;
    /// The target in force on the first day of a period.
    [[nodiscard]] const TargetStep *targetAt(int period) const;
    /// More than one shown line, so that each needs its marker.
    [[nodiscard]] bool hasSeveralLines() const;
    [[nodiscard]] bool hasColumns() const;
    [[nodiscard]] bool usesRightAxis() const;
    /// Whether a forecast is on view: its part is switched on and its series shown.
    [[nodiscard]] bool isShown(const TrendForecast &forecast) const;
    [[nodiscard]] AxisSide sideOf(const TrendForecast &forecast) const;
    /// Bands of up to three lines can be told apart; of more, and where one line is pointed at, only the band
    /// of that one is drawn.
    [[nodiscard]] bool hasBand(const TrendForecast &forecast) const;
    /// The forecast of a series that is on view; nullptr: none.
    [[nodiscard]] const TrendForecast *forecastOf(int series) const;
    /// Sums the stacked series up; call it after a change of data or of what is shown.
    void restack();
};

} // namespace vekha::ui

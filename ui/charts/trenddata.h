// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace vekha::ui {

/// What stands in a series where nothing was entered or nothing can be computed: a gap, never a zero.
inline constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

/// How long one period of a trend is; it decides where the time axis may put its labels.
enum class Granularity { Day, Week, Month, Quarter, HalfYear, Year };

/// What a label of the time axis names.
/// Day "5", Week "w 21", Month "May", Quarter "Q2", HalfYear "H1", Year "2026" and, in the second row
/// under days, MonthYear "May 2026".
enum class AxisUnit { Day, Week, Month, Quarter, HalfYear, Year, MonthYear };

/// One slot of the time axis: both days belong to it. A running period keeps its whole length here.
struct TrendPeriod {
    QDate from;
    QDate to;
};

/// The shapes a series can take. Columns and areas always start at zero.
enum class SeriesKind { Line, StackedArea, StackedColumn, Column };

/// The value axis a series belongs to.
enum class AxisSide { Left, Right };

/// One measured series.
struct TrendSeries {
    QString name;
    /// 1..8 as in the tokens, fixed per channel; 9 is the grey "Other".
    int color = 1;
    /// One value a period of TrendData::periods, `noValue` for a gap. A shorter list ends in gaps.
    std::vector<double> values;
    SeriesKind kind = SeriesKind::Line;
    AxisSide axis = AxisSide::Left;
    bool shown = true;
    /// Figures of another time of the series with this colour: thin dots without markers. The legend names
    /// them together, as TrendData::pastName, where it does not name every series.
    bool isPast = false;
};

/// A stretch of the stepped target line; both days belong to it. `upper` makes it a range from `value` to
/// `upper`.
struct TargetStep {
    QDate from;
    QDate to;
    double value = 0;
    std::optional<double> upper;
};

/// A line of another time or place (a year ago): dotted grey, one value a period.
struct CompareLine {
    QString name;
    std::vector<double> values;
};

/// A level outside the workspace: grey dashes over the whole width.
struct BenchmarkLine {
    QString name;
    double value = 0;
};

/// What is expected of a series, with its band; all three lists run along TrendData::periods, `noValue` where
/// there is none.
struct TrendForecast {
    int series = 0; ///< of TrendData::series: colour, axis, shown together with it
    QString name;
    std::vector<double> values;
    std::vector<double> low;
    std::vector<double> high;
    /// Where the dotted parting line stands and what is written beside it ("forecast, 80 %").
    QDate from;
    QString label;
    QString plainLabel; ///< the same where no band is drawn ("forecast"); `label` when empty
};

/// A flag at the base line. `label` is short; `detail` joins the readout (label when empty).
struct TrendEvent {
    QDate day;
    QString label;
    QString detail;
};

/// A ring around an unusual value; `text` joins the readout.
struct TrendAnomaly {
    int period = 0;
    QString text;
    int series = 0; ///< of TrendData::series
};

/// Whether the axis starts at zero or fits the values; only lines may be fitted.
enum class AxisKind { FromZero, Fitted };

/// One value axis and the words for its numbers.
struct ValueAxis {
    AxisKind kind = AxisKind::FromZero;
    /// The exact figure with its unit, as the readout and the data table show it.
    std::function<QString(double)> value;
    /// The short figure beside a grid line; without it `value` serves.
    std::function<QString(double)> axisLabel;
    /// The topmost label, where the unit stands once; without it `axisLabel` serves.
    std::function<QString(double)> topLabel;
};

/// A row of the readout.
struct TipRow {
    QString name;
    QString value;
    /// 1..9 paints the series' mark before the name, 0 none.
    int color = 0;
};

/// Everything a TrendChart shows. The chart formats nothing: words come from the functions here.
struct TrendData {
    /// Names the chart for the screen reader and for saved pictures.
    QString title;
    Granularity granularity = Granularity::Month;
    /// The time axis: ascending, without holes; a period without figures is here too, with `noValue` in the
    /// series.
    std::vector<TrendPeriod> periods;
    std::vector<TrendSeries> series;

    std::vector<TargetStep> target;
    QString targetName;                         ///< "Target" in the chart's language when empty
    std::function<QString(double)> targetLabel; ///< "target 4,800" at the first and last step
    std::optional<CompareLine> compare;
    QString pastName; ///< what the series of another time are together: "Year ago"
    std::optional<BenchmarkLine> benchmark;
    std::vector<TrendForecast> forecasts; ///< at most one a series
    std::vector<TrendEvent> events;
    std::vector<TrendAnomaly> anomalies;
    std::optional<int> runningPeriod; ///< its axis label is bold, and lines have a hollow point there

    ValueAxis left;
    ValueAxis right; ///< used when a series stands on AxisSide::Right
    /// Head of the readout: "1-24 May 2026".
    std::function<QString(const TrendPeriod &)> periodTitle;
    /// A label under the time axis.
    std::function<QString(QDate, AxisUnit)> axisTick;
    /// Further rows of the readout for a period, such as the change to the period before.
    std::function<std::vector<TipRow>(int period)> extraRows;
    /// Stands for a missing value in readout and table; an en dash when empty.
    QString missingText;

    bool showLegend = true;
    /// Whether the legend names the series too; without them it explains the other signs alone.
    bool legendOfSeries = true;
    /// Names at the right end of the lines when there are several.
    bool directLabels = true;
};

} // namespace vekha::ui

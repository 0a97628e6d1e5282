// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trenddrawing.h"

#include "ui/charts/legend.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>

namespace vekha::ui {

namespace {

/// Qt Charts cuts at the edge of its plot area; with this margin around the plot no line at its edge is
/// halved.
constexpr double margin = 5;

QPen dashedPen(const QColor &color, double width, std::initializer_list<double> pixels,
               Qt::PenCapStyle cap = Qt::FlatCap)
{
    QPen pen(color, width);
    pen.setCapStyle(cap);
    pen.setJoinStyle(Qt::RoundJoin);
    QList<qreal> pattern;
    for (const double length : pixels)
        pattern << length / width;
    pen.setDashPattern(pattern);
    return pen;
}

QValueAxis *hiddenAxis()
{
    auto *axis = new QValueAxis;
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    axis->setMinorGridLineVisible(false);
    return axis;
}

/// A line with a point in every pixel would be a blot at full width, and slow to paint.
QPen penFor(const SeriesRuns &line, const FigureState &state, const TrendSeries &series,
            const FigureLayout &layout)
{
    QPen pen = seriesPen(state, series);
    std::size_t points = 0;
    for (const LineRun &run : line.runs)
        points += run.size();
    if (static_cast<double>(points) < layout.plot.width())
        return pen;
    pen = QPen(pen.color(), 1.2);
    pen.setJoinStyle(Qt::BevelJoin);
    return pen;
}

/// Draws with Qt Charts. Its scene shows nowhere: it is rendered into the figure.
class QtChartsDrawing : public TrendDrawing {
public:
    QtChartsDrawing()
    {
        chart = new QChart;
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->setBackgroundVisible(false);
        chart->setPlotAreaBackgroundVisible(false);
        chart->legend()->hide();
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->addAxis(time, Qt::AlignBottom);
        chart->addAxis(left, Qt::AlignLeft);
        chart->addAxis(right, Qt::AlignRight);
        scene.addItem(chart);
    }

    void rebuild(const FigureState &state, const FigureLayout &layout) override
    {
        chart->removeAllSeries();
        place(layout);
        // What comes first lies below.
        addForecastBand(state);
        addStacks(state, layout);
        addCompare(state);
        addBenchmark(state);
        addTarget(state);
        addForecast(state);
        for (const SeriesRuns &line : layout.lines) {
            const TrendSeries &series = state.data.series[static_cast<std::size_t>(line.series)];
            addLines(line.runs, penFor(line, state, series, layout), series.axis);
        }
    }

    void render(QPainter &painter) override
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter, frame, scene.sceneRect(), Qt::IgnoreAspectRatio);
        painter.restore();
    }

private:
    void place(const FigureLayout &layout)
    {
        frame = layout.plot.adjusted(-margin, -margin, margin, margin);
        chart->setPos(0, 0);
        chart->resize(frame.size());
        chart->setPlotArea(QRectF(QPointF(), frame.size()));
        scene.setSceneRect(QRectF(QPointF(), frame.size()));
        origin = std::max(0.0, std::floor(layout.from));
        const double timeMargin = margin / layout.slotWidth();
        time->setRange(layout.from - origin - timeMargin, layout.to - origin + timeMargin);
        setRange(left, layout.left, layout.plot.height());
        setRange(right, layout.right.value_or(layout.left), layout.plot.height());
    }

    static void setRange(QValueAxis *axis, const ValueScale &scale, double height)
    {
        const double valueMargin = margin * (scale.max - scale.min) / height;
        axis->setRange(scale.min - valueMargin, scale.max + valueMargin);
    }

    void attach(QAbstractSeries *series, AxisSide side)
    {
        chart->addSeries(series);
        series->attachAxis(time);
        series->attachAxis(side == AxisSide::Right ? right : left);
    }

    [[nodiscard]] QList<QPointF> shifted(const LineRun &run) const
    {
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(run.size()));
        for (const QPointF &point : run)
            points.append({point.x() - origin, point.y()});
        return points;
    }

    void addLine(const LineRun &run, const QPen &pen, AxisSide side = AxisSide::Left)
    {
        if (run.size() < 2)
            return;
        auto *line = new QLineSeries;
        line->replace(shifted(run));
        attach(line, side);
        line->setPen(pen);
    }

    void addLines(const std::vector<LineRun> &runs, const QPen &pen, AxisSide side = AxisSide::Left)
    {
        for (const LineRun &run : runs)
            addLine(run, pen, side);
    }

    void addArea(const LineRun &low, const LineRun &high, const QBrush &brush, const QPen &pen, AxisSide side)
    {
        auto *upper = new QLineSeries;
        auto *lower = new QLineSeries;
        upper->replace(shifted(high));
        lower->replace(shifted(low));
        auto *area = new QAreaSeries(upper, lower);
        upper->setParent(area);
        lower->setParent(area);
        attach(area, side);
        area->setBrush(brush);
        area->setPen(pen);
    }

    void addAreas(const std::vector<double> &low, const std::vector<double> &high, const FigureState &state,
                  const QColor &color, const QPen &pen, AxisSide side = AxisSide::Left)
    {
        const int columns = static_cast<int>(frame.width());
        const auto lows = thinnedRuns(low, state.from, state.to, columns);
        const auto highs = thinnedRuns(high, state.from, state.to, columns);
        for (std::size_t i = 0; i < std::min(lows.size(), highs.size()); ++i)
            addArea(lows[i], highs[i], color, pen, side);
    }

    /// Columns of one side and kind as one Qt Charts series: it places its sets beside or upon each other.
    void addColumns(const FigureState &state, SeriesKind kind, AxisSide side)
    {
        QAbstractBarSeries *bars = nullptr;
        for (const TrendSeries &series : state.data.series) {
            if (!series.shown || series.kind != kind || series.axis != side)
                continue;
            if (!bars)
                bars = kind == SeriesKind::StackedColumn
                           ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                           : new QBarSeries;
            bars->append(barSet(state, series));
        }
        if (!bars)
            return;
        bars->setBarWidth(0.68);
        bars->setLabelsVisible(false);
        attach(bars, side);
        paintSets(bars, state, kind, side);
    }

    QBarSet *barSet(const FigureState &state, const TrendSeries &series) const
    {
        auto *set = new QBarSet(series.name);
        // Bar i of a set stands at i, so the first one belongs to the period at the axis' origin.
        const int last = std::min(state.periodCount() - 1, static_cast<int>(std::ceil(state.to)));
        for (int i = static_cast<int>(origin); i <= last; ++i) {
            const double value = FigureState::valueAt(series.values, i);
            set->append(std::isfinite(value) ? value : 0);
        }
        return set;
    }

    static void paintSets(QAbstractBarSeries *bars, const FigureState &state, SeriesKind kind, AxisSide side)
    {
        qsizetype at = 0;
        for (const TrendSeries &series : state.data.series) {
            if (!series.shown || series.kind != kind || series.axis != side)
                continue;
            QBarSet *set = bars->barSets().at(at++);
            set->setBrush(state.palette->series(series.color));
            set->setPen(QPen(state.palette->color(Role::Surface), 1));
        }
    }

    void addStacks(const FigureState &state, const FigureLayout &layout)
    {
        for (std::size_t i = 0; i < state.data.series.size(); ++i) {
            const TrendSeries &series = state.data.series[i];
            const bool asArea = series.kind == SeriesKind::StackedArea ||
                                (series.kind == SeriesKind::StackedColumn && !layout.drawsColumns());
            if (asArea && !state.stacks[i].high.empty())
                addAreas(state.stacks[i].low, state.stacks[i].high, state,
                         state.palette->series(series.color), QPen(state.palette->color(Role::Surface), 1),
                         series.axis);
        }
        for (const AxisSide side : {AxisSide::Left, AxisSide::Right}) {
            if (layout.drawsColumns())
                addColumns(state, SeriesKind::StackedColumn, side);
            if (layout.drawsColumns())
                addColumns(state, SeriesKind::Column, side);
            else
                addCrowdedColumns(state, side);
        }
    }

    /// Columns too narrow to tell apart show their outline as a line instead.
    void addCrowdedColumns(const FigureState &state, AxisSide side)
    {
        for (const TrendSeries &series : state.data.series) {
            if (series.shown && series.kind == SeriesKind::Column && series.axis == side)
                addLines(thinnedRuns(series.values, state.from, state.to, static_cast<int>(frame.width())),
                         QPen(state.palette->series(series.color), 1.5), side);
        }
    }

    void addForecastBand(const FigureState &state)
    {
        for (const TrendForecast &forecast : state.data.forecasts) {
            if (state.hasBand(forecast))
                addAreas(forecast.low, forecast.high, state, bandColor(state, forecast), Qt::NoPen,
                         state.sideOf(forecast));
        }
    }

    /// One line has the band of the tokens; several a tint of their colours, through which the others show.
    static QColor bandColor(const FigureState &state, const TrendForecast &forecast)
    {
        constexpr int tint = 52;
        if (state.data.forecasts.size() < 2)
            return state.palette->color(Role::ForecastBand);
        QColor color = state.palette->series(seriesColor(state, forecast));
        color.setAlpha(tint);
        return color;
    }

    static int seriesColor(const FigureState &state, const TrendForecast &forecast)
    {
        const auto at = static_cast<std::size_t>(forecast.series);
        return at < state.data.series.size() ? state.data.series[at].color : 1;
    }

    void addCompare(const FigureState &state)
    {
        if (!state.data.compare || !state.isShown(Part::Compare))
            return;
        addLines(state.runsOf(state.data.compare->values, static_cast<int>(frame.width())),
                 dashedPen(state.palette->color(Role::Control), 1.5, {0.2, 3.9}, Qt::RoundCap));
    }

    void addBenchmark(const FigureState &state)
    {
        if (!state.data.benchmark || !state.isShown(Part::Benchmark))
            return;
        const double value = state.data.benchmark->value;
        addLine({{state.from, value}, {state.to, value}},
                dashedPen(state.palette->color(Role::Control), 1.5, {10, 4}));
    }

    void addTarget(const FigureState &state)
    {
        if (!state.isShown(Part::Target))
            return;
        QPen pen(state.palette->color(Role::Text), 1.5);
        pen.setJoinStyle(Qt::MiterJoin);
        addLines(targetRuns(state, false), pen);
        addLines(targetRuns(state, true), pen);
    }

    /// The stepped line of the lower or upper target, cut at the edges; steps that follow each other are
    /// joined.
    static std::vector<LineRun> targetRuns(const FigureState &state, bool upper)
    {
        std::vector<LineRun> runs;
        QDate joined;
        for (const TargetStep &step : state.data.target) {
            if (upper && !step.upper)
                continue;
            const double from = std::max(state.from, state.startOf(step.from));
            const double to = std::min(state.to, state.startOf(step.to.addDays(1)));
            if (from >= to)
                continue;
            if (runs.empty() || joined != step.from)
                runs.emplace_back();
            const double value = upper ? *step.upper : step.value;
            if (!runs.back().empty() && runs.back().back().y() == value)
                runs.back().pop_back(); // the same level goes on: no joint
            else
                runs.back().push_back({from, value});
            runs.back().push_back({to, value});
            joined = step.to.addDays(1);
        }
        return runs;
    }

    void addForecast(const FigureState &state)
    {
        for (const TrendForecast &forecast : state.data.forecasts) {
            if (state.isShown(forecast))
                addLines(thinnedRuns(forecast.values, state.from, state.to, static_cast<int>(frame.width())),
                         dashedPen(state.palette->series(seriesColor(state, forecast)), 2, {5, 4}),
                         state.sideOf(forecast));
        }
    }

    QGraphicsScene scene;
    QChart *chart = nullptr;
    QValueAxis *time = hiddenAxis();
    QValueAxis *left = hiddenAxis();
    QValueAxis *right = hiddenAxis();
    QRectF frame;
    double origin = 0;
};

} // namespace

} // namespace vekha::ui

extern "C" Q_DECL_EXPORT vekha::ui::TrendDrawing *vekhaTrendDrawing()
{
    return new vekha::ui::QtChartsDrawing;
}

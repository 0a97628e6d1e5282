// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurelayout.h"

#include "ui/charts/charttext.h"
#include "ui/charts/crossing.h"
#include "ui/charts/legend.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr double axisGap = 8;
constexpr double labelRow = 22;
constexpr double groupRow = 16;
constexpr double legendGap = 6;
constexpr double halfLabel = 8;
constexpr double pixelsPerStep = 27;
constexpr double flagRoom = 30;
constexpr double endLabelGap = 16;
constexpr double endLabelHeight = 15;
constexpr double farEnd = 60;
constexpr double markerRoom = 10;

/// Lowest and highest of what is on view.
struct Extremes {
    double low = HUGE_VAL;
    double high = -HUGE_VAL;

    void add(double value)
    {
        low = value < low ? value : low;
        high = value > high ? value : high;
    }
    void add(std::span<const double> values, const FigureState &state)
    {
        const auto begin = static_cast<std::size_t>(state.firstVisible());
        const std::size_t end = std::min(values.size(), static_cast<std::size_t>(state.lastVisible()) + 1);
        for (std::size_t i = begin; i < end; ++i)
            add(values[i]);
    }
};

void addTarget(Extremes &extremes, const FigureState &state)
{
    if (!state.isShown(Part::Target))
        return;
    for (const TargetStep &step : state.data.target) {
        if (state.startOf(step.to) < state.from || state.startOf(step.from) > state.to)
            continue;
        extremes.add(step.value);
        if (step.upper)
            extremes.add(*step.upper);
    }
}

void addContext(Extremes &extremes, const FigureState &state)
{
    const TrendData &data = state.data;
    addTarget(extremes, state);
    if (data.compare && state.isShown(Part::Compare))
        extremes.add(data.compare->values, state);
    if (data.benchmark && state.isShown(Part::Benchmark))
        extremes.add(data.benchmark->value);
}

/// Bands that are not drawn count too: else the axis would jump when a line is pointed at.
void addForecasts(Extremes &extremes, const FigureState &state, AxisSide side)
{
    for (const TrendForecast &forecast : state.data.forecasts) {
        if (!state.isShown(forecast) || state.sideOf(forecast) != side)
            continue;
        extremes.add(forecast.values, state);
        extremes.add(forecast.low, state);
        extremes.add(forecast.high, state);
    }
}

Extremes extremesOf(const FigureState &state, AxisSide side)
{
    Extremes extremes;
    bool onlyLines = true;
    for (std::size_t i = 0; i < state.data.series.size(); ++i) {
        const TrendSeries &series = state.data.series[i];
        if (!state.isShown(series) || series.axis != side)
            continue;
        onlyLines = onlyLines && series.kind == SeriesKind::Line;
        if (i < state.stacks.size() && !state.stacks[i].high.empty()) {
            extremes.add(state.stacks[i].low, state);
            extremes.add(state.stacks[i].high, state);
        } else {
            extremes.add(series.values, state);
        }
    }
    addForecasts(extremes, state, side);
    if (side == AxisSide::Left)
        addContext(extremes, state);
    const ValueAxis &axis = side == AxisSide::Left ? state.data.left : state.data.right;
    if (axis.kind == AxisKind::FromZero || !onlyLines)
        extremes.add(0);
    return extremes;
}

/// Flags stand at the base line; a fitted axis leaves room for them, so that they cross no line.
void leaveRoomForFlags(Extremes &extremes, const FigureState &state, double height)
{
    if (state.data.events.empty() || !state.isShown(Part::Event) || state.data.left.kind != AxisKind::Fitted)
        return;
    if (height > 2 * flagRoom && extremes.low != 0)
        extremes.low -= (extremes.high - extremes.low) * flagRoom / height;
}

double widestLabel(const ValueAxis &axis, const ValueScale &scale, const QFont &font)
{
    double width = 0;
    const int steps = scale.steps();
    for (int i = 0; i <= steps; ++i)
        width = std::max(width, exactTextWidth(font, axisText(axis, scale.tick(i), i == steps)));
    return width;
}

std::vector<SeriesRuns> lineRuns(const FigureState &state, double width)
{
    std::vector<SeriesRuns> lines;
    for (std::size_t i = 0; i < state.data.series.size(); ++i) {
        const TrendSeries &series = state.data.series[i];
        if (state.isShown(series) && series.kind == SeriesKind::Line)
            lines.push_back({static_cast<int>(i), state.runsOf(series.values, static_cast<int>(width))});
    }
    return lines;
}

/// Moves labels that touch apart, keeping their order and staying inside the plot.
void spread(std::vector<EndLabel> &labels, const QRectF &plot)
{
    std::sort(labels.begin(), labels.end(), [](const EndLabel &a, const EndLabel &b) { return a.y < b.y; });
    double free = plot.top();
    for (EndLabel &label : labels) {
        label.y = std::max(label.y, free);
        free = label.y + endLabelHeight;
    }
    double limit = plot.bottom();
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, limit);
        limit = label->y - endLabelHeight;
    }
}

class Layouter {
public:
    explicit Layouter(const FigureState &state)
        : m_state(state), m_font(figureFont(TypeRole::Small)), m_bold(figureFont(TypeRole::SmallBold))
    {
    }

    FigureLayout make()
    {
        m_layout.from = m_state.from;
        m_layout.to = std::max(m_state.to, m_state.from + 1e-6);
        const double legendHeight = placeLegend();
        const double top = legendHeight > 0 ? legendHeight + legendGap + halfLabel : halfLabel;
        const double bottom = m_state.size.height() - labelRow - (hasGroups() ? groupRow : 0);
        m_layout.plot = QRectF(0, top, m_state.size.width(), std::max(20.0, bottom - top));
        placeScales();
        placeSides();
        m_layout.lines = lineRuns(m_state, m_layout.plot.width());
        m_layout.ticks = timeTicks(m_state, m_layout.slotWidth(), m_font, m_bold);
        placeEndLabels();
        return std::move(m_layout);
    }

private:
    double placeLegend()
    {
        m_layout.legend = legendEntries(m_state);
        double height = flowLegend(m_layout.legend, m_state.size.width());
        if (height > m_state.size.height() * 0.15 && height > 20) {
            // A small chart keeps its room for the lines; rings and flags explain themselves in the readout.
            std::erase_if(m_layout.legend, [](const LegendEntry &entry) {
                return entry.part == Part::Anomaly || entry.part == Part::Event ||
                       entry.part == Part::Running;
            });
            height = flowLegend(m_layout.legend, m_state.size.width());
        }
        if (height <= m_state.size.height() * 0.4)
            return height;
        m_layout.legend.clear();
        return 0;
    }

    [[nodiscard]] bool hasGroups() const { return m_state.data.granularity != Granularity::Year; }

    void placeScales()
    {
        const double height = m_layout.plot.height();
        const int steps = std::clamp(static_cast<int>(height / pixelsPerStep), 2, 8);
        Extremes left = extremesOf(m_state, AxisSide::Left);
        leaveRoomForFlags(left, m_state, height);
        m_layout.left = roundScale(left.low, left.high, steps);
        if (!m_state.usesRightAxis())
            return;
        const Extremes right = extremesOf(m_state, AxisSide::Right);
        m_layout.right = scaleWithSteps(right.low, right.high, m_layout.left.steps());
    }

    void placeSides()
    {
        const double width = m_state.size.width();
        m_layout.plot.setLeft(
            std::min(width * 0.4, widestLabel(m_state.data.left, m_layout.left, m_font) + axisGap + 2));
        double right = 4;
        if (m_layout.right)
            right = widestLabel(m_state.data.right, *m_layout.right, m_font) + axisGap + 2;
        m_layout.endLabelLeft = width - right;
        const double labels = endLabelWidth();
        if (labels > 0) {
            m_layout.endLabelLeft = width - labels - 2;
            right += labels + endLabelGap;
        }
        m_layout.plot.setRight(std::max(m_layout.plot.left() + 20, width - right));
    }

    [[nodiscard]] bool wantsEndLabels() const
    {
        return m_state.data.directLabels && m_state.hasSeveralLines() && m_state.size.width() >= 380;
    }

    [[nodiscard]] double endLabelWidth() const
    {
        double widest = 0;
        int count = 0;
        for (const TrendSeries &series : m_state.data.series) {
            if (!wantsEndLabels() || !m_state.isShown(series) || series.kind != SeriesKind::Line)
                continue;
            widest = std::max(widest, exactTextWidth(m_font, series.name));
            ++count;
        }
        if (count * endLabelHeight > m_layout.plot.height())
            return 0;
        return std::min(widest, m_state.size.width() * 0.22);
    }

    /// Where a line ends, its forecast included.
    [[nodiscard]] QPointF endOf(const SeriesRuns &line) const
    {
        const TrendForecast *forecast = m_state.forecastOf(line.series);
        const TrendSeries &series = m_state.data.series[static_cast<std::size_t>(line.series)];
        for (int i = m_state.lastVisible(); i >= m_state.firstVisible(); --i) {
            for (const std::span<const double> values :
                 {forecast ? std::span<const double>(forecast->values) : std::span<const double>(),
                  std::span<const double>(series.values)}) {
                const double value = FigureState::valueAt(values, i);
                if (std::isfinite(value))
                    return {double(i), value};
            }
        }
        return line.runs.back().back();
    }

    /// A line that ended long ago has its name at its end, if no other line runs there: a long leader would
    /// read as figures.
    bool placeInPlot(EndLabel &label) const
    {
        const double left = label.point.x() + markerRoom;
        const QRectF box = textBox({left, label.point.y()}, Qt::AlignLeft, m_font, label.text);
        if (box.right() > m_layout.plot.right() || touchesLine(m_state, m_layout, box))
            return false;
        label.left = left;
        return true;
    }

    void placeEndLabels()
    {
        const double width = endLabelWidth();
        if (width <= 0)
            return;
        const QFontMetricsF metrics(m_font);
        std::vector<EndLabel> inPlot;
        for (const SeriesRuns &line : m_layout.lines) {
            if (line.runs.empty())
                continue;
            const TrendSeries &series = m_state.data.series[static_cast<std::size_t>(line.series)];
            const QPointF last = endOf(line);
            const QPointF point(m_layout.xAt(last.x()), m_layout.yAt(last.y(), series.axis));
            EndLabel label{line.series, point, point.y(), m_layout.endLabelLeft,
                           metrics.elidedText(series.name, Qt::ElideRight, width + 1)};
            label.isFar = point.x() < m_layout.plot.right() - farEnd;
            std::vector<EndLabel> &place = label.isFar && placeInPlot(label) ? inPlot : m_layout.endLabels;
            place.push_back(label);
        }
        spread(m_layout.endLabels, m_layout.plot);
        m_layout.endLabels.insert(m_layout.endLabels.end(), inPlot.begin(), inPlot.end());
    }

    const FigureState &m_state;
    QFont m_font;
    QFont m_bold;
    FigureLayout m_layout;
};

} // namespace

double FigureLayout::yAt(double value, AxisSide side) const
{
    const ValueScale &scale = side == AxisSide::Right && right ? *right : left;
    return plot.bottom() - (value - scale.min) / (scale.max - scale.min) * plot.height();
}

FigureLayout layOut(const FigureState &state) { return Layouter(state).make(); }

} // namespace vekha::ui

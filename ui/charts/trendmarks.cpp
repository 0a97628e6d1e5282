// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendmarks.h"

#include "ui/charts/charttext.h"
#include "ui/charts/crossing.h"
#include "ui/charts/legend.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr double leastPointSpace = 10;
constexpr double leastMarkerSpace = 26;
constexpr double narrowPlot = 420;
constexpr double flagHeight = 20;
constexpr double groupMark = 38;
constexpr double smallPoint = 2.5;
constexpr double largePoint = 4;

/// A coordinate at which a one pixel line covers one row of pixels.
double crisp(double at) { return std::floor(at) + 0.5; }

QPen hairline(const QColor &color)
{
    QPen pen(color, 1);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

class Marks {
public:
    Marks(QPainter &painter, const FigureState &state, const FigureLayout &layout)
        : m_painter(painter), m_state(state), m_layout(layout), m_font(figureFont(TypeRole::Small)),
          m_bold(figureFont(TypeRole::SmallBold))
    {
    }

    void paintGrid()
    {
        const int steps = m_layout.left.steps();
        for (int i = 0; i <= steps; ++i) {
            const double value = m_layout.left.tick(i);
            const double y = m_layout.yAt(value);
            const bool zero = value == 0 && m_layout.left.min < 0;
            m_painter.setPen(hairline(color(zero ? Role::Control : Role::Grid)));
            m_painter.drawLine(QPointF(m_layout.plot.left(), crisp(y)),
                               QPointF(m_layout.plot.right(), crisp(y)));
            drawText(m_painter, {m_layout.plot.left() - 8, y}, Qt::AlignRight, m_font, color(Role::Muted),
                     axisText(m_state.data.left, value, i == steps));
        }
        if (m_layout.right)
            paintRightLabels(*m_layout.right);
    }

    void paintTimeLabels()
    {
        const double top = m_layout.plot.bottom();
        for (const TimeTick &tick : m_layout.ticks.labels) {
            const double x = m_layout.xAt(tick.x);
            if (tick.mark)
                paintTick(x, top, 6);
            writeTick({tick.centred ? x : x + 4, top + 13}, tick.centred ? Qt::AlignHCenter : Qt::AlignLeft,
                      tick.bold ? m_bold : m_font, color(tick.bold ? Role::Text : Role::Muted), tick.text);
        }
        for (const TimeTick &group : m_layout.ticks.groups) {
            const double x = m_layout.xAt(group.x);
            if (group.mark)
                paintGroupMark(x, top);
            writeTick({x + 4, top + 29}, Qt::AlignLeft, m_font, color(Role::Muted), group.text);
        }
    }

    void paintForecastEdge()
    {
        const TrendForecast *forecast = firstForecast();
        if (!forecast)
            return;
        const bool hasBand = std::any_of(m_state.data.forecasts.begin(), m_state.data.forecasts.end(),
                                         [this](const TrendForecast &each) { return m_state.hasBand(each); });
        const QString label =
            hasBand || forecast->plainLabel.isEmpty() ? forecast->label : forecast->plainLabel;
        const double time = m_state.startOf(forecast->from);
        if (time <= m_state.from || time >= m_state.to)
            return;
        const double x = crisp(m_layout.xAt(time));
        QPen pen = hairline(color(Role::Control));
        pen.setDashPattern({2, 3});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
        QPointF at(x + 6, m_layout.plot.top() + 9);
        Qt::Alignment alignment = Qt::AlignLeft;
        if (textBox(at, alignment, m_font, label).right() > m_layout.plot.right() + 4) {
            at -= QPointF(12, 0);
            alignment = Qt::AlignRight;
        }
        m_edgeLabel = textBox(at, alignment, m_font, label);
        drawText(m_painter, at, alignment, m_font, color(Role::Muted), label);
    }

    /// Flags from the left; a label that would touch the next flag's label or leave the plot is not written.
    void paintEvents()
    {
        if (!m_state.isShown(Part::Event))
            return;
        std::vector<std::pair<double, const TrendEvent *>> flags;
        for (const TrendEvent &event : m_state.data.events) {
            const double time = m_state.middleOf(event.day);
            if (time >= m_state.from && time <= m_state.to)
                flags.emplace_back(m_layout.xAt(time), &event);
        }
        std::sort(flags.begin(), flags.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 0; i < flags.size(); ++i)
            paintFlag(flags[i].first, *flags[i].second,
                      i + 1 < flags.size() ? flags[i + 1].first - 4 : m_layout.plot.right());
    }

    void paintPoints()
    {
        paintRunningCompare();
        for (const SeriesRuns &line : m_layout.lines) {
            const TrendSeries &series = m_state.data.series[static_cast<std::size_t>(line.series)];
            if (m_state.hasSeveralLines() && !series.isPast)
                paintMarkers(series);
            else
                paintDots(series);
            paintLonePoints(line, series);
            paintRunningPoint(series);
        }
    }

    void paintAnomalies()
    {
        if (!m_state.isShown(Part::Anomaly))
            return;
        m_painter.setPen(QPen(color(Role::RiskShape), 1.5));
        m_painter.setBrush(Qt::NoBrush);
        for (const TrendAnomaly &anomaly : m_state.data.anomalies) {
            const auto at = static_cast<std::size_t>(anomaly.series);
            if (at >= m_state.data.series.size() || !m_state.isShown(m_state.data.series[at]))
                continue;
            const TrendSeries &series = m_state.data.series[at];
            const QPointF point = pointOf(series, anomaly.period);
            if (isVisible(anomaly.period) && std::isfinite(point.y()))
                m_painter.drawEllipse(point, 8, 8);
        }
    }

    /// The first and last step on view carry their value, or those next to them that have room for it.
    void paintTargetLabels()
    {
        if (!m_state.isShown(Part::Target) || !m_state.data.targetLabel)
            return;
        std::vector<const TargetStep *> steps;
        for (const TargetStep &step : m_state.data.target) {
            if (m_state.startOf(step.to.addDays(1)) > m_state.from + 1e-6 &&
                m_state.startOf(step.from) < m_state.to - 1e-6)
                steps.push_back(&step);
        }
        std::size_t first = 0;
        QRectF written;
        while (first < steps.size() && written.isNull())
            written = paintTargetLabel(*steps[first++], false, {});
        for (std::size_t last = steps.size(); last > first; --last) {
            if (steps[last - 1]->value == steps[first - 1]->value ||
                paintTargetLabel(*steps[last - 1], true, written) != written)
                return;
        }
    }

    void paintEndLabels()
    {
        for (const EndLabel &label : m_layout.endLabels) {
            const TrendSeries &series = m_state.data.series[static_cast<std::size_t>(label.series)];
            if (label.left >= m_layout.endLabelLeft)
                paintLeader(label, m_state.palette->series(series.color));
            drawText(m_painter, {label.left, label.y}, Qt::AlignLeft, m_font, color(Role::Text), label.text);
        }
    }

    void paintCursor(int period)
    {
        const double x = crisp(m_layout.xAt(period));
        m_painter.setPen(hairline(color(Role::Muted)));
        m_painter.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
        for (const SeriesRuns &line : m_layout.lines) {
            const TrendSeries &series = m_state.data.series[static_cast<std::size_t>(line.series)];
            const QPointF point = pointOf(series, period);
            if (std::isfinite(point.y()))
                paintDot(point, m_state.palette->series(series.color), 4.5);
        }
    }

private:
    [[nodiscard]] QColor color(Role role) const { return m_state.palette->color(role); }

    /// From the end of a line to its name. A long one is grey dots, so that nobody takes it for figures.
    void paintLeader(const EndLabel &label, const QColor &ink)
    {
        QPen pen = hairline(label.isFar ? color(Role::Control) : ink);
        if (label.isFar)
            pen.setDashPattern({1, 4});
        m_painter.setPen(pen);
        m_painter.drawLine(label.point + QPointF(7, 0), QPointF(label.left - 4, label.y));
    }

    /// Whether the dotted line before the forecast, or its label, stands in a box.
    [[nodiscard]] bool touchesForecastEdge(const QRectF &box) const
    {
        const TrendForecast *forecast = firstForecast();
        if (!forecast)
            return false;
        const double x = m_layout.xAt(m_state.startOf(forecast->from));
        return (x > box.left() - 2 && x < box.right() + 2) || box.intersects(m_edgeLabel);
    }

    /// The one that begins first, of those on view.
    [[nodiscard]] const TrendForecast *firstForecast() const
    {
        const TrendForecast *first = nullptr;
        for (const TrendForecast &forecast : m_state.data.forecasts) {
            if (forecast.from.isValid() && m_state.isShown(forecast) &&
                (!first || forecast.from < first->from))
                first = &forecast;
        }
        return first;
    }

    [[nodiscard]] bool isVisible(int period) const { return period >= m_state.from && period <= m_state.to; }

    [[nodiscard]] QPointF pointOf(const TrendSeries &series, int period) const
    {
        const double value = FigureState::valueAt(series.values, period);
        return {m_layout.xAt(period), std::isfinite(value) ? m_layout.yAt(value, series.axis) : noValue};
    }

    void paintRightLabels(const ValueScale &scale)
    {
        const int steps = scale.steps();
        for (int i = 0; i <= steps; ++i)
            drawText(m_painter, {m_layout.plot.right() + 8, m_layout.yAt(scale.tick(i), AxisSide::Right)},
                     Qt::AlignLeft, m_font, color(Role::Muted),
                     axisText(m_state.data.right, scale.tick(i), i == steps));
    }

    /// Writes a label unless the right edge would cut it.
    void writeTick(QPointF at, Qt::Alignment alignment, const QFont &font, const QColor &ink,
                   const QString &text)
    {
        if (textBox(at, alignment, font, text).right() <= m_state.size.width())
            drawText(m_painter, at, alignment, font, ink, text);
    }

    void paintTick(double x, double top, double length)
    {
        m_painter.setPen(hairline(color(Role::Border)));
        m_painter.drawLine(QPointF(crisp(x), top), QPointF(crisp(x), top + length));
    }

    /// The mark of a year crosses both rows; where a label of the first row is in its way, it leaves that row
    /// out.
    void paintGroupMark(double x, double top)
    {
        const bool free = std::none_of(
            m_layout.ticks.labels.begin(), m_layout.ticks.labels.end(), [&](const TimeTick &tick) {
                const double half = exactTextWidth(tick.bold ? m_bold : m_font, tick.text) / 2 + 2;
                return tick.centred && std::abs(m_layout.xAt(tick.x) - x) < half;
            });
        paintTick(x, top, free ? groupMark : 5);
        if (!free)
            paintTick(x, top + 22, groupMark - 22);
    }

    void paintFlag(double at, const TrendEvent &event, double limit)
    {
        const double x = crisp(at);
        const double bottom = m_layout.plot.bottom();
        const double top = bottom - flagHeight;
        m_painter.setPen(QPen(color(Role::Control), 1));
        m_painter.setBrush(color(Role::Control));
        m_painter.drawLine(QPointF(x, bottom), QPointF(x, top));
        m_painter.drawPolygon(
            QPolygonF({{x, top}, {x + 8, top}, {x + 5, top + 4}, {x + 8, top + 8}, {x, top + 8}}));
        const QPointF label(x + 12, top + 5);
        const QRectF box = textBox(label, Qt::AlignLeft, m_font, event.label);
        if (box.right() > limit || touchesLine(m_state, m_layout, box) || touchesForecastEdge(box))
            return;
        drawText(m_painter, label, Qt::AlignLeft, m_font, color(Role::Muted), event.label);
        m_eventLabels.push_back(box);
    }

    void paintDot(QPointF at, const QColor &ink, double radius)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color(Role::Surface));
        m_painter.drawEllipse(at, radius + 1.2, radius + 1.2);
        m_painter.setBrush(ink);
        m_painter.drawEllipse(at, radius, radius);
    }

    /// The figure so far of a period that is not over: hollow, and apart from the line.
    void paintRunningPoint(const TrendSeries &series)
    {
        const int running = m_state.data.runningPeriod.value_or(-1);
        if (running >= 0)
            paintHollow(pointOf(series, running), m_state.palette->series(series.color),
                        series.isPast ? smallPoint : largePoint);
    }

    /// The same days of the line compared with.
    void paintRunningCompare()
    {
        const int running = m_state.data.runningPeriod.value_or(-1);
        if (running < 0 || !m_state.data.compare || !m_state.isShown(Part::Compare))
            return;
        const double value = FigureState::valueAt(m_state.data.compare->values, running);
        if (std::isfinite(value))
            paintHollow({m_layout.xAt(running), m_layout.yAt(value)}, color(Role::Control), smallPoint);
    }

    void paintHollow(QPointF at, const QColor &ink, double radius)
    {
        if (!std::isfinite(at.y()) || !m_layout.plot.adjusted(-1, -1, 1, 1).contains(at) ||
            !m_state.isShown(Part::Running))
            return;
        m_painter.setPen(QPen(ink, radius < largePoint ? 1.2 : 2));
        m_painter.setBrush(color(Role::Surface));
        m_painter.drawEllipse(at, radius, radius);
    }

    /// The running period has a point of its own.
    [[nodiscard]] bool isJoined(int period) const
    {
        return period != m_state.data.runningPeriod.value_or(-1);
    }

    void paintDots(const TrendSeries &series)
    {
        const bool all = m_layout.slotWidth() >= leastPointSpace;
        const int last = lastKnown(series);
        const QColor ink = m_state.palette->series(series.color);
        for (int i = all ? m_state.firstVisible() : last; i >= 0 && i <= m_state.lastVisible() && i <= last;
             ++i) {
            const QPointF point = pointOf(series, i);
            if (std::isfinite(point.y()) && isJoined(i))
                paintDot(point, ink, i == last && !series.isPast ? largePoint : smallPoint);
        }
    }

    /// The last finished period on view with a value, -1 when there is none.
    [[nodiscard]] int lastKnown(const TrendSeries &series) const
    {
        for (int i = m_state.lastVisible(); i >= m_state.firstVisible(); --i) {
            if (isJoined(i) && std::isfinite(FigureState::valueAt(series.values, i)))
                return i;
        }
        return -1;
    }

    /// Markers tell lines apart without colour; where periods are narrow every so many points have one.
    void paintMarkers(const TrendSeries &series)
    {
        const int last = lastKnown(series);
        const int every = std::max(1, static_cast<int>(std::ceil(leastMarkerSpace / m_layout.slotWidth())));
        for (int i = last; i >= m_state.firstVisible(); i -= every) {
            const QPointF point = pointOf(series, i);
            if (std::isfinite(point.y()) && isJoined(i))
                paintMarker(m_painter, point, series.color, m_state.palette->series(series.color),
                            color(Role::Surface), i == last ? 4 : 3.2);
        }
    }

    /// A value between two gaps has no line to stand on.
    void paintLonePoints(const SeriesRuns &line, const TrendSeries &series)
    {
        for (const LineRun &run : line.runs) {
            if (run.size() == 1)
                paintDot({m_layout.xAt(run.front().x()), m_layout.yAt(run.front().y(), series.axis)},
                         m_state.palette->series(series.color), 2.5);
        }
    }

    /// Writes a step's value above it or below it, as near to its end as nothing is struck through. A step
    /// between steep lines goes without: its value is in the readout.
    QRectF paintTargetLabel(const TargetStep &step, bool isLast, const QRectF &taken)
    {
        const QString text = m_state.data.targetLabel(step.value);
        const double y = m_layout.yAt(step.value);
        const double from = std::max(m_layout.plot.left(), m_layout.xAt(m_state.startOf(step.from)));
        const double to = std::min(m_layout.plot.right(), m_layout.xAt(m_state.startOf(step.to.addDays(1))));
        const Qt::Alignment alignment = isLast ? Qt::AlignRight : Qt::AlignLeft;
        const double x = isLast ? to - 2 : from + 4;
        const double stride = isLast ? -8 : 8;
        const auto isFree = [&](QPointF at, Qt::Alignment aligned) {
            const QRectF box = textBox(at, aligned, m_font, text);
            return box.left() >= m_layout.plot.left() - 2 && box.right() <= m_layout.plot.right() + 2 &&
                   box.top() >= m_layout.plot.top() - 12 && box.bottom() <= m_layout.plot.bottom() &&
                   !box.intersects(taken) && !touchesLine(m_state, m_layout, box) &&
                   !touchesTarget(m_state, m_layout, box) && !touchesForecastEdge(box) &&
                   std::none_of(m_eventLabels.begin(), m_eventLabels.end(),
                                [&box](const QRectF &label) { return label.intersects(box); });
        };
        const double width = exactTextWidth(m_font, text);
        for (double shift = 0; std::abs(shift) + width <= to - from; shift += stride) {
            for (const double offset : {-9.0, 10.0}) {
                if (isFree({x + shift, y + offset}, alignment))
                    return writeTarget({x + shift, y + offset}, alignment, text);
            }
        }
        if (m_layout.plot.width() < narrowPlot)
            return taken;
        // A short step has its value reach beyond it, or beside its end.
        for (const double offset : {-9.0, 10.0}) {
            if (isFree({x, y + offset}, alignment))
                return writeTarget({x, y + offset}, alignment, text);
        }
        if (isLast && isFree({to + 6, y}, Qt::AlignLeft))
            return writeTarget({to + 6, y}, Qt::AlignLeft, text);
        return taken;
    }

    QRectF writeTarget(QPointF at, Qt::Alignment alignment, const QString &text)
    {
        drawText(m_painter, at, alignment, m_font, color(Role::Text), text);
        return textBox(at, alignment, m_font, text);
    }

    QPainter &m_painter;
    const FigureState &m_state;
    const FigureLayout &m_layout;
    QFont m_font;
    QFont m_bold;
    QRectF m_edgeLabel;
    std::vector<QRectF> m_eventLabels; ///< that were written: paintEvents() goes before paintTargetLabels()
};

} // namespace

void paintAxes(QPainter &painter, const FigureState &state, const FigureLayout &layout)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Marks marks(painter, state, layout);
    marks.paintGrid();
    marks.paintTimeLabels();
    painter.restore();
}

void paintMarks(QPainter &painter, const FigureState &state, const FigureLayout &layout)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Marks marks(painter, state, layout);
    marks.paintForecastEdge();
    marks.paintEvents();
    marks.paintPoints();
    marks.paintAnomalies();
    marks.paintTargetLabels();
    marks.paintEndLabels();
    painter.restore();
}

void paintCursor(QPainter &painter, const FigureState &state, const FigureLayout &layout, int period)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Marks(painter, state, layout).paintCursor(period);
    painter.restore();
}

} // namespace vekha::ui

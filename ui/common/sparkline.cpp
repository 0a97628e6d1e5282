// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sparkline.h"

#include "ui/theme/stylepaint.h"

#include <QPainter>
#include <QPainterPath>

#include <limits>
#include <vector>

namespace vekha::ui {

namespace {

constexpr double pointRadius = 3;
constexpr double margin = pointRadius + 1;
constexpr int barHeight = 8;
constexpr int tickHeight = 14;
constexpr int barRadius = 2;

/// Maps steps and values into the box.
class Plot {
public:
    Plot(const QRectF &box, const SparklineData &data) : m_box(box.adjusted(margin, margin, -margin, -margin))
    {
        // The line has the whole box, though the figures began later than the periods asked for.
        while (m_first < data.actual.size() && !data.actual[m_first])
            ++m_first;
        const size_t steps = data.actual.size() + data.forecast.size() - m_first;
        m_step = steps > 1 ? m_box.width() / double(steps - 1) : 0;
        m_left = steps > 1 ? m_box.left() : m_box.center().x();
        for (const auto &value : data.actual) {
            if (value)
                include(*value);
        }
        for (const auto *list : {&data.forecast, &data.low, &data.high}) {
            for (const double value : *list)
                include(value);
        }
    }

    [[nodiscard]] QPointF at(size_t step, double value) const
    {
        const double range = m_high - m_low;
        const double share = range > 0 ? (value - m_low) / range : 0.5;
        return {m_left + m_step * double(step - m_first), m_box.bottom() - share * m_box.height()};
    }

private:
    void include(double value)
    {
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }

    QRectF m_box;
    size_t m_first = 0; ///< step at the left end
    double m_step = 0;
    double m_left = 0;
    double m_low = std::numeric_limits<double>::max();
    double m_high = std::numeric_limits<double>::lowest();
};

void paintActual(QPainter *painter, const Plot &plot, const SparklineData &data, const QColor &colour)
{
    // Lines with square ends, each by itself: Qt draws them without the outline of the whole, which takes
    // eight times as long, and at this width no eye tells the difference.
    std::vector<QLineF> lines;
    lines.reserve(data.actual.size());
    const auto &values = data.actual;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        const bool before = i > 0 && values[i - 1];
        if (before)
            lines.emplace_back(plot.at(i - 1, *values[i - 1]), plot.at(i, *values[i]));
        else if (i + 1 == values.size() || !values[i + 1])
            lines.emplace_back(plot.at(i, *values[i]),
                               plot.at(i, *values[i])); // between two gaps, and still data
    }
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::SquareCap));
    painter->drawLines(lines.data(), int(lines.size()));
}

void paintForecast(QPainter *painter, const Plot &plot, const SparklineData &data, const Palette &palette,
                   std::optional<QPointF> last)
{
    const size_t start = data.actual.size();
    const size_t count = data.forecast.size();
    if (count == 0)
        return;
    if (data.low.size() == count && data.high.size() == count) {
        QPolygonF band;
        if (last)
            band.append(*last);
        for (size_t i = 0; i < count; ++i)
            band.append(plot.at(start + i, data.high[i]));
        for (size_t i = count; i-- > 0;)
            band.append(plot.at(start + i, data.low[i]));
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(Role::ForecastBand));
        painter->drawPolygon(band);
    }
    constexpr double width = 1.5;
    QPen pen(palette.series(1), width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3 / width, 3 / width});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    QPolygonF line;
    if (last)
        line.append(*last);
    for (size_t i = 0; i < count; ++i)
        line.append(plot.at(start + i, data.forecast[i]));
    painter->drawPolyline(line);
}

} // namespace

void paintSparkline(QPainter *painter, const QRectF &box, const SparklineData &data, const Palette &palette)
{
    const Plot plot(box, data);
    std::optional<QPointF> last;
    for (size_t i = 0; i < data.actual.size(); ++i) {
        if (data.actual[i])
            last = plot.at(i, *data.actual[i]);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintForecast(painter, plot, data, palette, last);
    paintActual(painter, plot, data, palette.series(1));
    if (last) {
        painter->setPen(QPen(palette.color(Role::Surface), 1.5));
        painter->setBrush(palette.series(1));
        painter->drawEllipse(*last, pointRadius, pointRadius);
    }
    painter->restore();
}

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the tile under it is what one presses
}

void Sparkline::setData(const SparklineData &data)
{
    if (m_data == data)
        return;
    m_data = data;
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(&painter, rect(), m_data);
}

void paintBar(QPainter *painter, const QRectF &box, double share, const QColor &colour,
              std::optional<double> targetShare, const Palette &palette)
{
    const QRect track(int(box.x()), int(box.center().y()) - barHeight / 2, int(box.width()), barHeight);
    paintBox(painter, track, palette.color(Role::Sunk), {}, barRadius);
    QRect bar = track;
    bar.setWidth(qRound(track.width() * std::clamp(share, 0.0, 1.0)));
    if (share > 0)
        bar.setWidth(std::max(bar.width(), 2));
    if (bar.width() > 0)
        paintBox(painter, bar, colour, {}, barRadius);
    if (targetShare) {
        const int x = track.x() + qRound((track.width() - 2) * std::clamp(*targetShare, 0.0, 1.0));
        painter->fillRect(QRect(x, track.center().y() - tickHeight / 2 + 1, 2, tickHeight),
                          palette.color(Role::Text));
    }
}

BarCell::BarCell(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(tickHeight);
}

void BarCell::setBar(double share, int series, std::optional<double> targetShare)
{
    m_share = share;
    m_series = series;
    m_target = targetShare;
    update();
}

void BarCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBar(&painter, rect(), m_share, Palette::active().series(m_series), m_target);
}

} // namespace vekha::ui

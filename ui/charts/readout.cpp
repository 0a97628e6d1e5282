// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readout.h"

#include "ui/charts/charttext.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr double padding = 12;
constexpr double rowHeight = 20;
constexpr double columnGap = 24;
constexpr double markRoom = 16;
constexpr double distance = 10;
constexpr double widestName = 240;

QString nameOr(const QString &given, const QString &otherwise) { return given.isEmpty() ? otherwise : given; }

/// A period still to come has a forecast in place of its figure; "no data" would blame somebody for it.
bool isForecast(const FigureState &state, int series, int period)
{
    const TrendForecast *forecast = state.forecastOf(series);
    return forecast && std::isfinite(FigureState::valueAt(forecast->values, period));
}

QString range(const QString &low, const QString &high) { return low + QChar(0x2013) + high; }

void addSeries(Readout &readout, const FigureState &state, int period)
{
    const bool marked = state.data.series.size() > 1;
    for (int i = 0; i < static_cast<int>(state.data.series.size()); ++i) {
        const TrendSeries &series = state.data.series[static_cast<std::size_t>(i)];
        const double value = FigureState::valueAt(series.values, period);
        if (!state.isShown(series) || (!std::isfinite(value) && isForecast(state, i, period)))
            continue;
        const ValueAxis &axis = series.axis == AxisSide::Right ? state.data.right : state.data.left;
        readout.rows.push_back({series.name, valueText(state.data, axis, value), marked ? series.color : 0});
    }
}

void addForecast(Readout &readout, const FigureState &state, const TrendForecast &forecast, int period)
{
    const double value = FigureState::valueAt(forecast.values, period);
    const double low = FigureState::valueAt(forecast.low, period);
    const double high = FigureState::valueAt(forecast.high, period);
    const auto series = static_cast<std::size_t>(forecast.series);
    const double actual = series < state.data.series.size()
                              ? FigureState::valueAt(state.data.series[series].values, period)
                              : noValue;
    // Where the forecast starts it repeats the last actual value, to join the lines.
    if (!std::isfinite(value) || (actual == value && low == high))
        return;
    const ValueAxis &axis = state.sideOf(forecast) == AxisSide::Right ? state.data.right : state.data.left;
    const bool hasRange = std::isfinite(low) && std::isfinite(high) && low != high;
    const QString told = valueText(state.data, axis, value);
    const QString limits =
        hasRange ? range(valueText(state.data, axis, low), valueText(state.data, axis, high)) : QString();
    if (state.data.forecasts.size() == 1) {
        readout.rows.push_back(
            {nameOr(forecast.name, QCoreApplication::translate("TrendLegend", "Forecast")), told});
        if (hasRange)
            readout.rows.push_back({forecast.label, limits});
        return;
    }
    // Several take a row each, with the range of those whose band is drawn.
    const TrendSeries &line = state.data.series[series];
    const QString name =
        std::isfinite(actual) ? QStringLiteral("%1, %2").arg(line.name, forecast.plainLabel) : line.name;
    readout.rows.push_back(
        {name, hasRange && state.hasBand(forecast) ? QStringLiteral("%1 (%2)").arg(told, limits) : told,
         line.color});
}

void addForecasts(Readout &readout, const FigureState &state, int period)
{
    for (const TrendForecast &forecast : state.data.forecasts) {
        if (state.isShown(forecast))
            addForecast(readout, state, forecast, period);
    }
}

void addContext(Readout &readout, const FigureState &state, int period)
{
    const TrendData &data = state.data;
    if (state.targetAt(period) && state.isShown(Part::Target))
        readout.rows.push_back({nameOr(data.targetName, QCoreApplication::translate("TrendLegend", "Target")),
                                targetText(state, period)});
    if (data.compare && state.isShown(Part::Compare))
        readout.rows.push_back(
            {data.compare->name,
             valueText(data, data.left, FigureState::valueAt(data.compare->values, period))});
    if (data.benchmark && state.isShown(Part::Benchmark))
        readout.rows.push_back({data.benchmark->name, valueText(data, data.left, data.benchmark->value)});
}

void addRemarks(Readout &readout, const FigureState &state, int period)
{
    const TrendData &data = state.data;
    for (const TrendAnomaly &anomaly : data.anomalies) {
        const auto at = static_cast<std::size_t>(anomaly.series);
        const bool isHidden = at < data.series.size() && !data.series[at].shown;
        if (anomaly.period != period || !state.isShown(Part::Anomaly) || isHidden)
            continue;
        const QString text =
            nameOr(anomaly.text, QCoreApplication::translate("TrendLegend", "Unusual value"));
        const bool marked = data.series.size() > 1 && at < data.series.size();
        readout.rows.push_back({text, {}, marked ? data.series[at].color : 0});
    }
    const TrendPeriod &days = data.periods[static_cast<std::size_t>(period)];
    for (const TrendEvent &event : data.events) {
        if (event.day >= days.from && event.day <= days.to && state.isShown(Part::Event))
            readout.rows.push_back({nameOr(event.detail, event.label), {}});
    }
}

class Tip {
public:
    Tip(const Readout &readout, const QRectF &bounds)
        : m_readout(readout), m_name(ui::font(TypeRole::Secondary)),
          m_bold(figureFont(TypeRole::SecondaryBold))
    {
        limitRows(bounds.height());
        measure();
    }

    void paint(QPainter &painter, double x, bool toLeft, const QRectF &bounds)
    {
        const double height = 2 * padding - 4 + rowHeight * static_cast<double>(m_readout.rows.size() + 1);
        double left = toLeft ? x - distance - m_width : x + distance;
        left = std::clamp(left, bounds.left(), std::max(bounds.left(), bounds.right() - m_width));
        const QRectF box(std::round(left), std::round(bounds.top()), m_width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::Tip));
        painter.drawRoundedRect(box, 6, 6);
        double y = box.top() + padding - 2 + rowHeight / 2;
        drawText(painter, {box.left() + padding, y}, Qt::AlignLeft, m_bold, color(Role::TipText),
                 m_readout.title);
        for (const TipRow &row : m_readout.rows)
            paintRow(painter, row, box, y += rowHeight);
    }

private:
    void limitRows(double height)
    {
        const auto room = static_cast<std::size_t>(std::max(2.0, (height - 2 * padding + 4) / rowHeight - 1));
        if (m_readout.rows.size() <= room)
            return;
        const auto left = static_cast<int>(m_readout.rows.size() - room + 1);
        m_readout.rows.resize(room - 1);
        m_readout.rows.push_back({QCoreApplication::translate("TrendLegend", "%n more", nullptr, left), {}});
    }

    void measure()
    {
        double names = 0;
        double values = 0;
        const bool marked = std::any_of(m_readout.rows.begin(), m_readout.rows.end(),
                                        [](const TipRow &row) { return row.color != 0; });
        m_mark = marked ? markRoom : 0;
        double whole = exactTextWidth(m_bold, m_readout.title);
        for (const TipRow &row : m_readout.rows) {
            const double name = std::min(widestName, exactTextWidth(m_name, row.name));
            if (row.value.isEmpty()) {
                whole = std::max(whole, m_mark + name);
                continue;
            }
            names = std::max(names, name);
            values = std::max(values, exactTextWidth(m_bold, row.value));
        }
        m_width = std::ceil(std::max(whole, m_mark + names + columnGap + values) + 2 * padding);
    }

    void paintRow(QPainter &painter, const TipRow &row, const QRectF &box, double y)
    {
        const double left = box.left() + padding;
        if (row.color != 0) {
            // The panel is dark where the series' colours are too, so a rim sets the mark off.
            painter.setPen(QPen(color(Role::TipText), 1));
            painter.setBrush(Palette::active().series(row.color));
            painter.drawRoundedRect(QRectF(left + 0.5, y - 4.5, 9, 9), 2, 2);
        }
        const double room = m_width - 2 * padding - m_mark -
                            (row.value.isEmpty() ? 0 : exactTextWidth(m_bold, row.value) + columnGap / 2);
        drawText(painter, {left + m_mark, y}, Qt::AlignLeft, m_name, color(Role::TipText),
                 QFontMetricsF(m_name).elidedText(row.name, Qt::ElideRight, room + 1));
        drawText(painter, {box.right() - padding, y}, Qt::AlignRight, m_bold, color(Role::TipText),
                 row.value);
    }

    Readout m_readout;
    QFont m_name;
    QFont m_bold;
    double m_mark = 0;
    double m_width = 0;
};

} // namespace

QString Readout::text() const
{
    QStringList parts{title};
    for (const TipRow &row : rows)
        parts << (row.value.isEmpty() ? row.name : row.name + QStringLiteral(": ") + row.value);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString targetText(const FigureState &state, int period)
{
    const TargetStep *step = state.targetAt(period);
    const QString lower = valueText(state.data, state.data.left, step ? step->value : noValue);
    return step && step->upper ? lower + QChar(0x2013) + valueText(state.data, state.data.left, *step->upper)
                               : lower;
}

Readout readoutOf(const FigureState &state, int period)
{
    Readout readout;
    if (period < 0 || period >= state.periodCount())
        return readout;
    readout.title = periodText(state.data, period);
    addSeries(readout, state, period);
    addForecasts(readout, state, period);
    addContext(readout, state, period);
    if (state.data.extraRows) {
        for (TipRow &row : state.data.extraRows(period))
            readout.rows.push_back(std::move(row));
    }
    addRemarks(readout, state, period);
    return readout;
}

void paintTip(QPainter &painter, const Readout &readout, double x, bool toLeft, const QRectF &bounds)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Tip(readout, bounds).paint(painter, x, toLeft, bounds);
    painter.restore();
}

void paintReadout(QPainter &painter, const FigureState &state, const FigureLayout &layout, int period,
                  const QRectF &bounds)
{
    const double x = layout.xAt(period);
    const QRectF inside(bounds.left(), layout.plot.top() + 2, bounds.width(),
                        bounds.bottom() - layout.plot.top() - 2);
    paintTip(painter, readoutOf(state, period), x, x > layout.plot.center().x(), inside);
}

} // namespace vekha::ui

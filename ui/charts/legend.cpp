// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend.h"

#include "ui/charts/charttext.h"
#include "ui/theme/focusring.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace vekha::ui {

namespace {

constexpr double markWidth = 22;
constexpr double markGap = 6;
constexpr double entryGap = 18;
constexpr double rowHeight = 20;

QString named(const QString &given, const QString &otherwise) { return given.isEmpty() ? otherwise : given; }

void addContextEntries(std::vector<LegendEntry> &entries, const FigureState &state)
{
    const TrendData &data = state.data;
    const auto add = [&](Part part, const QString &name) {
        entries.push_back({part, 0, name, state.isShown(part), {}});
    };
    if (!data.forecasts.empty())
        add(Part::Forecast,
            named(data.forecasts.front().name, QCoreApplication::translate("TrendLegend", "Forecast")));
    if (!data.target.empty())
        add(Part::Target, named(data.targetName, QCoreApplication::translate("TrendLegend", "Target")));
    if (data.compare)
        add(Part::Compare, data.compare->name);
    else if (!data.legendOfSeries && !data.pastName.isEmpty())
        add(Part::Compare, data.pastName);
    if (data.benchmark)
        add(Part::Benchmark, data.benchmark->name);
    if (!data.anomalies.empty())
        add(Part::Anomaly, QCoreApplication::translate("TrendLegend", "Unusual value"));
    if (state.hasRunningPoint())
        add(Part::Running, QCoreApplication::translate("TrendLegend", "Period not over yet"));
    if (!data.events.empty())
        add(Part::Event, QCoreApplication::translate("TrendLegend", "Event"));
}

void paintSeriesMark(QPainter &painter, const FigureState &state, const TrendSeries &series, QPointF left,
                     bool shown)
{
    QPen pen = seriesPen(state, series);
    if (!shown)
        pen.setColor(state.palette->color(Role::Control));
    if (series.kind != SeriesKind::Line) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawRoundedRect(QRectF(left.x() + 10, left.y() - 6, 12, 12), 2, 2);
        return;
    }
    painter.setPen(pen);
    painter.drawLine(left, left + QPointF(markWidth, 0));
    if (state.hasSeveralLines() && !series.isPast)
        paintMarker(painter, left + QPointF(markWidth / 2, 0), series.color, pen.color(),
                    state.palette->color(Role::Surface), 3.5);
}

void paintContextMark(QPainter &painter, const FigureState &state, Part part, QPointF left)
{
    const Palette &palette = *state.palette;
    const double x = left.x();
    const double y = left.y();
    painter.setBrush(Qt::NoBrush);
    QPen pen(palette.color(Role::Control), 1.5);
    switch (part) {
    case Part::Series:
        break;
    case Part::Forecast:
        pen.setColor(state.data.forecasts.size() > 1
                         ? palette.color(Role::Muted)
                         : palette.series(state.data.series.empty() ? 1 : state.data.series.front().color));
        pen.setWidthF(2);
        pen.setDashPattern({2.5, 2});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(left, left + QPointF(markWidth, 0));
        break;
    case Part::Target:
        pen.setColor(palette.color(Role::Text));
        painter.setPen(pen);
        painter.drawPolyline(QPolygonF({{x, y + 3}, {x + 8, y + 3}, {x + 8, y - 3}, {x + markWidth, y - 3}}));
        break;
    case Part::Compare:
        pen.setColor(palette.color(state.data.compare ? Role::Control : Role::Muted));
        pen.setDashPattern({0.1, 2.6});
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        painter.drawLine(left, left + QPointF(markWidth, 0));
        break;
    case Part::Benchmark:
        pen.setDashPattern({10 / 1.5, 4 / 1.5});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(left, left + QPointF(markWidth, 0));
        break;
    case Part::Anomaly:
        painter.setPen(QPen(palette.color(Role::RiskShape), 1.5));
        painter.drawEllipse(left + QPointF(markWidth / 2, 0), 6, 6);
        break;
    case Part::Running:
        painter.setPen(QPen(state.hasSeveralLines() || state.data.series.empty()
                                ? palette.color(Role::Muted)
                                : palette.series(state.data.series.front().color),
                            2));
        painter.drawEllipse(left + QPointF(markWidth / 2, 0), 4, 4);
        break;
    case Part::Event:
        painter.setPen(QPen(palette.color(Role::Control), 1));
        painter.setBrush(palette.color(Role::Control));
        painter.drawPolygon(
            QPolygonF({{x + 9, y - 6}, {x + 17, y - 6}, {x + 14, y - 2}, {x + 17, y + 2}, {x + 9, y + 2}}));
        painter.drawLine(QPointF(x + 9, y - 6), QPointF(x + 9, y + 6));
        break;
    }
}

} // namespace

std::vector<LegendEntry> legendEntries(const FigureState &state)
{
    std::vector<LegendEntry> entries;
    if (!state.data.showLegend)
        return entries;
    for (std::size_t i = 0; i < state.data.series.size() && state.data.legendOfSeries; ++i) {
        const TrendSeries &series = state.data.series[i];
        entries.push_back({Part::Series, static_cast<int>(i), series.name, series.shown, {}});
    }
    addContextEntries(entries, state);
    if (entries.size() < 2 && state.data.legendOfSeries)
        entries.clear();
    return entries;
}

double flowLegend(std::vector<LegendEntry> &entries, double width)
{
    const QFont font = ui::font(TypeRole::Small);
    double x = 0;
    double y = 0;
    for (LegendEntry &entry : entries) {
        const double needed = std::min(width, markWidth + markGap + exactTextWidth(font, entry.name) + 2);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += rowHeight;
        }
        entry.box = QRectF(x, y, needed, rowHeight);
        x += needed + entryGap;
    }
    return entries.empty() ? 0 : y + rowHeight;
}

QPen seriesPen(const FigureState &state, const TrendSeries &series)
{
    if (series.isPast) {
        QPen dots(state.palette->series(series.color), 1.5, Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({0.7, 2.3});
        return dots;
    }
    const bool several = state.hasSeveralLines();
    const double width = several ? 2 : 2.5;
    QPen pen(state.palette->series(series.color), width);
    pen.setJoinStyle(Qt::RoundJoin);
    QList<qreal> dash = several ? Palette::seriesDash(series.color) : QList<qreal>();
    pen.setCapStyle(dash.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    if (!dash.isEmpty()) {
        for (qreal &length : dash)
            length /= width;
        pen.setDashPattern(dash);
    }
    return pen;
}

void paintMarker(QPainter &painter, QPointF centre, int number, const QColor &color, const QColor &ground,
                 double radius)
{
    const bool hollow = number >= 5 && number <= 7;
    painter.setPen(hollow ? QPen(color, 1.6) : QPen(ground, 1));
    painter.setBrush(hollow ? ground : color);
    const double r = radius;
    switch (number) {
    case 2:
    case 6:
        painter.drawRect(QRectF(centre.x() - r * 0.9, centre.y() - r * 0.9, r * 1.8, r * 1.8));
        break;
    case 3:
    case 7:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -r * 1.15), centre + QPointF(r * 1.1, r * 0.85),
                                       centre + QPointF(-r * 1.1, r * 0.85)}));
        break;
    case 4:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -r * 1.3), centre + QPointF(r * 1.3, 0),
                                       centre + QPointF(0, r * 1.3), centre + QPointF(-r * 1.3, 0)}));
        break;
    case 8:
        painter.setPen(QPen(color, 2));
        painter.drawLine(centre + QPointF(-r, -r), centre + QPointF(r, r));
        painter.drawLine(centre + QPointF(-r, r), centre + QPointF(r, -r));
        break;
    default:
        painter.drawEllipse(centre, r, r);
    }
}

void paintLegendEntry(QPainter &painter, const FigureState &state, const LegendEntry &entry)
{
    const QPointF left(entry.box.left() + 1, entry.box.center().y());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (entry.part == Part::Series)
        paintSeriesMark(painter, state, state.data.series[static_cast<std::size_t>(entry.series)], left,
                        entry.shown);
    else
        paintContextMark(painter, state, entry.part, left);
    QFont font = ui::font(TypeRole::Small);
    font.setStrikeOut(!entry.shown);
    const double room = entry.box.width() - markWidth - markGap;
    drawText(painter, left + QPointF(markWidth + markGap, 0), Qt::AlignLeft, font,
             state.palette->color(Role::Muted),
             QFontMetricsF(font).elidedText(entry.name, Qt::ElideRight, room));
    painter.restore();
}

LegendButton::LegendButton(const FigureState &state, LegendEntry entry, QWidget *parent)
    : QAbstractButton(parent), m_state(state), m_entry(std::move(entry))
{
    setText(QString(m_entry.name).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(m_entry.name);
    setToolTip(m_entry.shown ? tr("Hide in the chart") : tr("Show in the chart"));
    setMouseTracking(true); // so that moves go on to the chart, which takes its readout away
    setCheckable(true);
    setChecked(m_entry.shown);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setGeometry(m_entry.box.toAlignedRect());
    setProperty(focusRadiusProperty, 4);
}

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(-m_entry.box.topLeft());
    paintLegendEntry(painter, m_state, m_entry);
}

} // namespace vekha::ui

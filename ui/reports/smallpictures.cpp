// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in cells and tiles: sparklines, gauges, bars.
#include "ui/common/gauge.h"
#include "ui/reports/pagetext.h"
#include "ui/reports/reportpictures.h"

#include <algorithm>

namespace vekha::ui {

void paintSparks(QPainter &painter, const QRectF &box, const report::Sparks &sparks, const ReportInk &ink)
{
    double low = 0, high = 0;
    bool any = false;
    for (const auto &value : sparks.actual) {
        if (!value)
            continue;
        low = any ? std::min(low, *value) : *value;
        high = any ? std::max(high, *value) : *value;
        any = true;
    }
    if (!any)
        return;
    const QRectF plot = box.adjusted(pt(2), pt(2.5), -pt(2), -pt(2.5));
    const double step =
        sparks.actual.size() > 1 ? plot.width() / double(sparks.actual.size() - 1) : plot.width();
    const auto at = [&](size_t i) {
        const double share = high > low ? (*sparks.actual[i] - low) / (high - low) : 0.5;
        return QPointF(plot.left() + step * double(i), plot.bottom() - share * plot.height());
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink.line, pt(1.1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPolygonF run;
    QPointF last;
    for (size_t i = 0; i < sparks.actual.size(); ++i) {
        if (sparks.actual[i]) {
            last = at(i);
            run << last;
        }
        if (!sparks.actual[i] || i + 1 == sparks.actual.size()) {
            if (run.size() > 1)
                painter.drawPolyline(run);
            else if (run.size() == 1)
                painter.drawPoint(run.first());
            run.clear();
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.line);
    painter.drawEllipse(last, pt(1.7), pt(1.7));
    painter.setBrush(Qt::NoBrush);
}

void paintReportGauge(QPainter &painter, const QRectF &box, const report::GaugeFigure &gauge)
{
    GaugeValue value;
    value.attainment = gauge.attainment;
    value.forecast = gauge.forecast;
    value.status = gauge.status;
    value.text = gauge.text;
    constexpr auto size = GaugeSize::Tile;
    const double scale = box.width() / double(int(size));
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(scale, scale);
    paintGauge(&painter, {}, size, value, ReportInk::palette());
    painter.restore();
}

void paintReportBar(QPainter &painter, const QRectF &box, const report::Bar &bar, const ReportInk &)
{
    constexpr double height = pt(5), radius = pt(1.2);
    const QRectF track(box.left(), box.center().y() - height / 2, box.width(), height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ReportInk::role(Role::Sunk));
    painter.drawRoundedRect(track, radius, radius);
    painter.setBrush(bar.status ? ReportInk::statusShape(*bar.status)
                                : ReportInk::palette().series(bar.series));
    QRectF filled = track;
    filled.setWidth(track.width() * std::clamp(bar.share, 0.0, 1.0));
    if (filled.width() > 0)
        painter.drawRoundedRect(filled, radius, radius);
    if (bar.tick) {
        const double x = track.left() + track.width() * std::clamp(*bar.tick, 0.0, 1.0);
        painter.fillRect(QRectF(x - pt(0.6), track.center().y() - pt(4.5), pt(1.2), pt(9)),
                         ReportInk::role(Role::Text));
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace vekha::ui

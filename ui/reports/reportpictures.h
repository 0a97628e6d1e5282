// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportink.h"

#include <QPainter>
#include <QRectF>

namespace vekha::ui {

// The pictures of a report, painted into a box in units (see pageitems.h). They need no widget and may be
// painted in any thread.

void paintTrend(QPainter &painter, const QRectF &box, const report::TrendPicture &picture,
                const ReportInk &ink);
void paintBridge(QPainter &painter, const QRectF &box, const report::BridgePicture &picture,
                 const ReportInk &ink);
void paintFunnel(QPainter &painter, const QRectF &box, const report::FunnelPicture &picture,
                 const ReportInk &ink);
void paintSparks(QPainter &painter, const QRectF &box, const report::Sparks &sparks, const ReportInk &ink);
void paintReportGauge(QPainter &painter, const QRectF &box, const report::GaugeFigure &gauge);
void paintReportBar(QPainter &painter, const QRectF &box, const report::Bar &bar, const ReportInk &ink);

/// Height that a funnel needs.
[[nodiscard]] double funnelHeight(const report::FunnelPicture &picture);

} // namespace vekha::ui

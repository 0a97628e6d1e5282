// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/payoutcurve.h"

#include "core/scorecards/result.h"
#include "core/wording/periods.h"
#include "ui/theme/focusring.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace vekha::ui {

using scorecards::PayoutPoint;

namespace {

constexpr double axisHeight = 40; ///< figures and the name of the axis
constexpr double nameHeight = 16;
constexpr double labelGap = 6;
constexpr double topSpace = 40; ///< for the name of the axis and the label of the present result
constexpr double curveWidth = 2.5;
constexpr double pointRadius = 3;
constexpr double markRadius = 5;
constexpr int mostSteps = 5;
constexpr std::array steps{0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0};
constexpr double margin = 0.2; ///< of the result, left and right of the points

/// Step of an axis of this length with at most mostSteps lines.
double stepFor(double length)
{
    for (const double step : steps) {
        if (length / step <= mostSteps)
            return step;
    }
    return std::ceil(length / mostSteps);
}

/// Where results and shares stand in the picture.
struct CurveScale {
    QRectF plot;
    double low = 0; ///< results at the ends
    double high = 1;
    double top = 1; ///< share at the upper end

    [[nodiscard]] double x(double result) const
    {
        return plot.left() + (std::clamp(result, low, high) - low) / (high - low) * plot.width();
    }
    [[nodiscard]] double y(double share) const
    {
        return plot.bottom() - std::clamp(share, 0.0, top) / top * plot.height();
    }
    [[nodiscard]] QPointF at(double result, double share) const { return {x(result), y(share)}; }
};

CurveScale scaleFor(const PayoutPicture &picture, const QRectF &box, const QFontMetricsF &metrics)
{
    CurveScale scale;
    const std::vector<PayoutPoint> &points = picture.points;
    double least = 1, most = 1, top = 1;
    for (const PayoutPoint &point : points) {
        least = std::min(least, point.result);
        most = std::max(most, point.result);
        top = std::max(top, point.share);
    }
    if (picture.result) {
        least = std::min(least, *picture.result);
        most = std::max(most, *picture.result);
    }
    scale.low = std::max(0.0, std::floor((least - margin) * 10) / 10);
    scale.high = std::ceil((most + margin) * 10) / 10;
    const double step = stepFor(top);
    scale.top = std::ceil(top / step - 1e-9) * step;
    const double left = metrics.horizontalAdvance(picture.format.percent(scale.top, 0)) + labelGap;
    scale.plot = box.adjusted(left, topSpace, -curveWidth * 2, -axisHeight);
    return scale;
}

void paintAxes(QPainter &painter, const CurveScale &scale, const PayoutPicture &picture,
               const Palette &palette)
{
    const QFont font = figureFont(TypeRole::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double shareStep = stepFor(scale.top);
    for (int i = 0; i * shareStep <= scale.top + 1e-9; ++i) {
        const double y = scale.y(i * shareStep);
        painter.setPen(QPen(palette.color(i == 0 ? Role::Control : Role::Grid), 1));
        painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
        painter.setPen(palette.color(Role::Muted));
        const QString label = picture.format.percent(i * shareStep, 0);
        painter.drawText(QRectF(scale.plot.left() - labelGap - 80, y - 8, 80, 16),
                         int(Qt::AlignRight | Qt::AlignVCenter), label);
    }
    // The names of the axes: of the shares above them, of the results below.
    painter.drawText(
        QRectF(scale.plot.left() - metrics.horizontalAdvance(picture.format.percent(scale.top, 0)) - labelGap,
               scale.plot.top() - topSpace, scale.plot.width(), nameHeight),
        int(Qt::AlignLeft | Qt::AlignVCenter),
        QCoreApplication::translate("PayoutCurve", "Share of the bonus"));
    painter.drawText(QRectF(scale.plot.left(), scale.plot.bottom() + 4 + nameHeight,
                            scale.plot.width() + curveWidth * 2, nameHeight),
                     int(Qt::AlignRight | Qt::AlignVCenter),
                     QCoreApplication::translate("PayoutCurve", "Result of the card"));
    const double step = stepFor(scale.high - scale.low);
    for (int i = int(std::ceil(scale.low / step - 1e-9)); i * step <= scale.high + 1e-9; ++i) {
        const QString label = picture.format.percent(i * step, 0);
        const double width = metrics.horizontalAdvance(label);
        const double x = std::clamp(scale.x(i * step) - width / 2, scale.plot.left(),
                                    scale.plot.right() + curveWidth * 2 - width);
        painter.drawText(QRectF(x, scale.plot.bottom() + 4, width + 1, 16),
                         int(Qt::AlignLeft | Qt::AlignVCenter), label);
    }
}

void paintLine(QPainter &painter, const CurveScale &scale, const std::vector<PayoutPoint> &points,
               const Palette &palette)
{
    const QColor ink = palette.series(1);
    const PayoutPoint &first = points.front(), &last = points.back();
    painter.setPen(QPen(ink, curveWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawLine(scale.at(scale.low, 0), scale.at(first.result, 0));
    QPolygonF line;
    for (const PayoutPoint &point : points)
        line << scale.at(point.result, point.share);
    line << scale.at(scale.high, last.share);
    painter.drawPolyline(line);
    if (first.share > 0) { // the step at the first point is a jump, not a slope
        painter.setPen(QPen(ink, 1, Qt::DotLine));
        painter.drawLine(scale.at(first.result, 0), scale.at(first.result, first.share));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const PayoutPoint &point : points)
        painter.drawEllipse(scale.at(point.result, point.share), pointRadius, pointRadius);
}

void paintPresent(QPainter &painter, const CurveScale &scale, const PayoutPicture &picture,
                  const Palette &palette)
{
    const double share = scorecards::payoutShare(picture.points, *picture.result);
    const QPointF mark = scale.at(*picture.result, share);
    painter.setPen(QPen(palette.color(Role::Text), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(mark.x(), scale.plot.top()), QPointF(mark.x(), scale.plot.bottom()));
    painter.setPen(QPen(palette.color(Role::Surface), 2));
    painter.setBrush(palette.color(Role::Text));
    painter.drawEllipse(mark, markRadius, markRadius);
    const QFont font = figureFont(TypeRole::SmallBold);
    const QString text = QCoreApplication::translate("PayoutCurve", "result %1 → %2 of the bonus")
                             .arg(picture.format.attainment(*picture.result), picture.format.percent(share));
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    const double x = std::clamp(mark.x() - width / 2, scale.plot.left(),
                                std::max(scale.plot.left(), scale.plot.right() - width));
    painter.setFont(font);
    painter.setPen(palette.color(Role::Text));
    painter.drawText(QRectF(x, scale.plot.top() - nameHeight - 3, width + 1, nameHeight),
                     int(Qt::AlignLeft | Qt::AlignVCenter), text);
}

/// "70% → 50%": a point as a tooltip and screen reader tell it.
QString pointText(const PayoutPicture &picture, int point)
{
    const PayoutPoint &told = picture.points[size_t(point)];
    return QCoreApplication::translate("PayoutCurve", "Result %1: %2 of the bonus")
        .arg(picture.format.attainment(told.result), picture.format.percent(told.share, 0));
}

QString trimmed(const PayoutPicture &picture, double share)
{
    const bool isWhole = std::abs(share * 100 - std::round(share * 100)) < 1e-6;
    return picture.format.percent(share, isWhole ? 0 : 1);
}

} // namespace

void paintPayoutCurve(QPainter &painter, const QRectF &box, const PayoutPicture &picture,
                      const Palette &palette, int current)
{
    if (picture.points.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const CurveScale scale = scaleFor(picture, box, QFontMetricsF(figureFont(TypeRole::Small)));
    paintAxes(painter, scale, picture, palette);
    paintLine(painter, scale, picture.points, palette);
    if (picture.result)
        paintPresent(painter, scale, picture, palette);
    if (current >= 0 && current < int(picture.points.size())) {
        const PayoutPoint &point = picture.points[size_t(current)];
        painter.setPen(QPen(palette.color(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(scale.at(point.result, point.share), markRadius + 3, markRadius + 3);
    }
    painter.restore();
}

QString payoutSentence(const PayoutPicture &picture)
{
    if (picture.points.empty())
        return {};
    QStringList parts{QCoreApplication::translate("PayoutCurve", "below %1: nothing")
                          .arg(trimmed(picture, picture.points.front().result))};
    for (size_t i = 0; i + 1 < picture.points.size(); ++i)
        parts.append(QStringLiteral("%1: %2").arg(trimmed(picture, picture.points[i].result),
                                                  trimmed(picture, picture.points[i].share)));
    parts.append(QCoreApplication::translate("PayoutCurve", "%1 and above: %2")
                     .arg(trimmed(picture, picture.points.back().result),
                          trimmed(picture, picture.points.back().share)));
    return parts.join(QStringLiteral("; "));
}

PayoutCurve::PayoutCurve(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setProperty(focusRadiusProperty, tagRadius);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PayoutCurve::setPicture(const PayoutPicture &picture)
{
    m_picture = picture;
    m_current = std::min(m_current, int(m_picture.points.size()) - 1);
    tell();
    update();
}

void PayoutCurve::tell()
{
    QStringList words;
    if (m_current >= 0)
        words.append(pointText(m_picture, m_current));
    words.append(wording::capitalised(payoutSentence(m_picture)));
    if (m_picture.result && !m_picture.points.empty())
        words.append(
            tr("Now %1: %2 of the bonus")
                .arg(m_picture.format.attainment(*m_picture.result),
                     m_picture.format.percent(scorecards::payoutShare(m_picture.points, *m_picture.result))));
    setAccessibleDescription(words.join(QStringLiteral(". ")));
}

bool PayoutCurve::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleDescription(), this);
        return true;
    }
    return QWidget::event(event);
}

void PayoutCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPayoutCurve(painter, rect(), m_picture, Palette::active(), hasFocus() ? m_current : -1);
}

void PayoutCurve::setCurrentPoint(int point)
{
    m_current = std::clamp(point, 0, int(m_picture.points.size()) - 1);
    tell();
    update();
}

void PayoutCurve::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_picture.points.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrentPoint(m_current + 1);
    case Qt::Key_Left:
        return setCurrentPoint(m_current - 1);
    case Qt::Key_Home:
        return setCurrentPoint(0);
    case Qt::Key_End:
        return setCurrentPoint(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PayoutCurve::focusOutEvent(QFocusEvent *event)
{
    m_current = -1;
    tell();
    QWidget::focusOutEvent(event);
}

void PayoutCurve::changeEvent(QEvent *event)
{
    tell();
    update();
    QWidget::changeEvent(event);
}

} // namespace vekha::ui

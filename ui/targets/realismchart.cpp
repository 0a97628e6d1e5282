// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/realismchart.h"

#include "core/wording/goalwords.h"
#include "ui/theme/palette.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr double leastAxis = 40;
constexpr double foot = 22;
constexpr double pointRadius = 2.5;
constexpr double lastRadius = 4;
constexpr double barHeight = 6;
constexpr int parts = 3; // that the axis has about

/// The least of 1, 2, 5, 10, 20, ... that is not below the length.
double roundStep(double length)
{
    const double power = std::pow(10, std::floor(std::log10(length)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (length <= step * power * (1 + 1e-9))
            return step * power;
    }
    return 10 * power;
}

double axisWidth(const QStringList &labels)
{
    const QFontMetricsF metrics(figureFont(TypeRole::Small));
    double widest = leastAxis;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return std::ceil(widest) + 8;
}

} // namespace

// The chart

RealismChart::RealismChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RealismChart::setContent(Content content)
{
    m_content = std::move(content);
    update();
}

RealismChart::Axis RealismChart::axisOf(const Content &content)
{
    double low = HUGE_VAL, high = -HUGE_VAL;
    const auto take = [&](std::optional<double> value) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    };
    for (const auto &value : content.last)
        take(value);
    for (const auto &value : {content.low, content.high, content.expected, content.actual, content.target})
        take(value);
    if (low > high)
        return {};
    const double room = high > low ? (high - low) * 0.05 : std::max(1.0, std::abs(high) * 0.1);
    // What is never below zero has no axis below it.
    const double step = roundStep((high - low + 2 * room) / parts);
    const double first = std::floor((low >= 0 ? std::max(0.0, low - room) : low - room) / step);
    const double last = std::ceil((high + room) / step);
    Axis axis{first * step, last * step, {}};
    for (double line = first; line <= last; ++line)
        axis.lines.push_back(line * step);
    return axis;
}

double RealismChart::nameLeft(double mark, double width, double right)
{
    return std::max(0.0, std::min(mark - width / 2, right - width));
}

void RealismChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Axis axis = axisOf(m_content);
    const double low = axis.low, high = axis.high;
    const double rightAxis = axisWidth(m_content.axis);
    const QRectF plot = QRectF(rect()).adjusted(4, 8, -rightAxis, -foot);
    const int steps = int(m_content.last.size()) + 1;
    const auto xAt = [&](int step) { return plot.left() + (step + 0.5) * plot.width() / steps; };
    const auto yAt = [&](double value) {
        return plot.bottom() - (value - low) / (high - low) * plot.height();
    };

    painter.setFont(figureFont(TypeRole::Small));
    for (size_t i = 0; i < std::min(axis.lines.size(), size_t(m_content.axis.size())); ++i) {
        const double y = yAt(axis.lines[i]);
        painter.setPen(QPen(color(Role::Grid), 1));
        painter.drawLine(QPointF(plot.left(), std::round(y) + 0.5),
                         QPointF(plot.right(), std::round(y) + 0.5));
        painter.setPen(color(Role::Muted));
        painter.drawText(QRectF(plot.right() + 6, y - 10, rightAxis - 6, 20),
                         Qt::AlignLeft | Qt::AlignVCenter, m_content.axis[qsizetype(i)]);
    }
    const double next = xAt(steps - 1);
    if (m_content.low && m_content.high) {
        painter.fillRect(
            QRectF(next - 8, yAt(*m_content.high), 16, yAt(*m_content.low) - yAt(*m_content.high)),
            color(Role::ForecastBand));
    }
    const QColor line = Palette::active().series(1);
    QPainterPath path;
    bool open = false;
    std::optional<QPointF> end;
    for (int i = 0; i < steps - 1; ++i) {
        if (!m_content.last[size_t(i)]) {
            open = false;
            continue;
        }
        const QPointF at(xAt(i), yAt(*m_content.last[size_t(i)]));
        open ? path.lineTo(at) : path.moveTo(at);
        open = true;
        end = at;
    }
    painter.setPen(QPen(line, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (end && m_content.expected) {
        QPen dashed(line, 2);
        dashed.setDashPattern({2.5, 2});
        painter.setPen(dashed);
        painter.drawLine(*end, QPointF(next, yAt(*m_content.expected)));
    }
    if (end && m_content.actual) {
        painter.setPen(QPen(line, 2));
        painter.drawLine(*end, QPointF(next, yAt(*m_content.actual)));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    if (m_content.actual)
        painter.drawEllipse(QPointF(next, yAt(*m_content.actual)), lastRadius, lastRadius);
    for (int i = 0; i < steps - 1; ++i) {
        if (m_content.last[size_t(i)])
            painter.drawEllipse(QPointF(xAt(i), yAt(*m_content.last[size_t(i)])), pointRadius, pointRadius);
    }
    if (m_content.target) {
        const double y = std::round(yAt(*m_content.target));
        painter.fillRect(QRectF(next - 13, y - 1, 26, 2), color(Role::Text));
        painter.setFont(figureFont(TypeRole::Small));
        painter.setPen(color(Role::Text));
        const bool above = y > plot.top() + 24;
        const double width =
            std::min(exactTextWidth(painter.font(), m_content.targetText) + 2, next - 16 - plot.left());
        const QRectF box(next - 16 - width, above ? y - 18 : y + 2, width, 16);
        painter.fillRect(box, color(Role::Surface)); // the figures may run beneath
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, m_content.targetText);
    }
    painter.setFont(ui::font(TypeRole::Small));
    painter.setPen(color(Role::Muted));
    for (const auto &[mark, name] :
         {std::pair(xAt(0), m_content.firstName), std::pair(next, m_content.lastName)}) {
        const double width = std::ceil(exactTextWidth(painter.font(), name)) + 1;
        painter.drawText(QRectF(nameLeft(mark, width, plot.right()), plot.bottom() + 4, width, foot - 4),
                         Qt::AlignHCenter | Qt::AlignVCenter, name);
    }
}

void RealismChart::changeEvent(QEvent *event)
{
    update();
    QWidget::changeEvent(event);
}

// The bar of the chance

ChanceBar::ChanceBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChanceBar::setChance(std::optional<double> chance)
{
    m_chance = chance;
    update();
}

void ChanceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double top = 6, right = width();
    const std::pair<double, Role> zones[]{
        {0.2, Role::OffShape}, {0.8, Role::RiskShape}, {1.0, Role::OkShape}};
    double from = 0;
    for (const auto &[to, role] : zones) {
        painter.setBrush(color(role));
        painter.drawRoundedRect(QRectF(from * right + 1, top, (to - from) * right - 2, barHeight), 2, 2);
        from = to;
    }
    if (m_chance) {
        const double x = std::round(std::clamp(*m_chance, 0.0, 1.0) * (right - 4)) + 1;
        painter.fillRect(QRectF(x - 2, top - 4, 6, barHeight + 8), color(Role::Surface));
        painter.fillRect(QRectF(x, top - 4, 2, barHeight + 8), color(Role::Text));
    }
    painter.setFont(ui::font(TypeRole::Small));
    painter.setPen(color(Role::Muted));
    const QRectF words(0, top + barHeight + 2, right, 18);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     wording::likelihoodName(targets::Likelihood::Hardly));
    // Between the other two, which may leave it little room.
    const QFontMetricsF metrics(painter.font());
    painter.drawText(
        words.adjusted(metrics.horizontalAdvance(wording::likelihoodName(targets::Likelihood::Hardly)), 0,
                       -metrics.horizontalAdvance(wording::likelihoodName(targets::Likelihood::Modest)), 0),
        Qt::AlignHCenter | Qt::AlignVCenter, wording::likelihoodName(targets::Likelihood::Ambitious));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter,
                     wording::likelihoodName(targets::Likelihood::Modest));
}

void ChanceBar::changeEvent(QEvent *event)
{
    update();
    QWidget::changeEvent(event);
}

} // namespace vekha::ui

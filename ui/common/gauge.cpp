// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/gauge.h"

#include "ui/common/gaugeaccess.h"
#include "ui/theme/textwidth.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

namespace vekha::ui {

namespace {

constexpr double startDegrees = 200;
constexpr double sweepDegrees = 220;
constexpr double scaleEnd = 1.25;
constexpr double leastShownShare = 0.005;            // so that 0 % is seen to be a value
constexpr double leastBeyondCut = 4;                 // px; less of the band behind a cut is a crumb
constexpr std::array overRangeCuts = {0.915, 0.955}; // shares of the sweep
constexpr double arrowDepth = 4;                     // px from the sides of an arrow's end to its tip
constexpr int qtDegree = 16;

/// Measures of one size; the arc's centre is (centre, centreY).
struct Geometry {
    double width;
    double band;
    double radius; ///< to the middle of the band
    double centre;
    double centreY;

    explicit Geometry(GaugeSize size) : width(static_cast<int>(size))
    {
        band = size == GaugeSize::Panel ? 7 : size == GaugeSize::Tile ? 8 : 10;
        constexpr double tickRoom = 4;
        radius = width / 2 - band / 2 - tickRoom;
        centre = width / 2;
        centreY = radius + band / 2 + tickRoom;
    }

    [[nodiscard]] QPointF at(double degrees, double r) const
    {
        const double radians = degrees * std::numbers::pi / 180;
        return {centre + r * std::cos(radians), centreY - r * std::sin(radians)};
    }
};

class GaugePainter {
public:
    GaugePainter(QPainter *painter, const Geometry &geometry, const Palette &palette)
        : m_painter(painter), m_geometry(geometry), m_palette(palette)
    {
    }

    /// Arc between two shares of the scale, `width` thick around `radius`.
    void arc(double from, double to, double radius, double width, const QColor &colour) const
    {
        m_painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        m_painter->setBrush(Qt::NoBrush);
        const QRectF circle(m_geometry.centre - radius, m_geometry.centreY - radius, 2 * radius, 2 * radius);
        const double start = gaugeAngle(from);
        m_painter->drawArc(circle, qRound(start * qtDegree), qRound((gaugeAngle(to) - start) * qtDegree));
    }

    /// Line across the band, from `inside` px within it to `outside` px beyond.
    void across(double degrees, double inside, double outside, Role role) const
    {
        m_painter->setPen(QPen(m_palette.color(role), 2, Qt::SolidLine, Qt::FlatCap));
        const double half = m_geometry.band / 2;
        m_painter->drawLine(m_geometry.at(degrees, m_geometry.radius - half - inside),
                            m_geometry.at(degrees, m_geometry.radius + half + outside));
    }

    void track() const { arc(0, scaleEnd, m_geometry.radius, m_geometry.band, m_palette.color(Role::Sunk)); }

    void bands(const GaugeValue &value) const
    {
        const QColor colour = m_palette.color(statusShapeRole(value.status));
        const double actual = *value.attainment;
        if (value.forecast && *value.forecast > actual)
            arc(std::max(actual, 0.0), *value.forecast, m_geometry.radius, m_geometry.band / 2 - 0.5, colour);
        if (actual >= 0)
            arc(0, std::max(actual, leastShownShare), m_geometry.radius, m_geometry.band, colour);
        if (actual > scaleEnd)
            overRange(colour);
        const double whole = actual > scaleEnd ? scaleEnd * overRangeCuts[0] : actual;
        if (value.forecast && *value.forecast > 0 && length(*value.forecast, whole) >= leastBeyondCut)
            across(gaugeAngle(*value.forecast), 1, 1, Role::Surface);
    }

    /// Length of the band between two shares, along its middle.
    [[nodiscard]] double length(double from, double to) const
    {
        return (gaugeAngle(from) - gaugeAngle(to)) * std::numbers::pi / 180 * m_geometry.radius;
    }

    /// The band ends as an arrow that points on, out of the scale, behind two cuts of the same shape.
    void overRange(const QColor &colour) const
    {
        const double half = m_geometry.band / 2;
        const double end = gaugeAngle(scaleEnd);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(colour);
        // From within the band, so that no seam is seen.
        const QPolygonF tip = arrow(end, arrowDepth, half);
        QPolygonF filled{m_geometry.at(end + 1, m_geometry.radius - half)};
        filled << tip << m_geometry.at(end + 1, m_geometry.radius + half);
        m_painter->drawPolygon(filled);
        m_painter->setPen(
            QPen(m_palette.color(Role::Surface), 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter->setBrush(Qt::NoBrush);
        for (const double part : overRangeCuts)
            m_painter->drawPolyline(arrow(startDegrees - sweepDegrees * part, 0, half + 1));
    }

    /// Across the band, bent the way it goes: the middle lies `ahead` px past `degrees`, the sides arrowDepth
    /// px behind the middle.
    [[nodiscard]] QPolygonF arrow(double degrees, double ahead, double half) const
    {
        const double perPixel = 180 / (std::numbers::pi * m_geometry.radius);
        const double middle = degrees - ahead * perPixel;
        const double sides = middle + arrowDepth * perPixel;
        return {m_geometry.at(sides, m_geometry.radius - half), m_geometry.at(middle, m_geometry.radius),
                m_geometry.at(sides, m_geometry.radius + half)};
    }

    void allowedRange(double from, double to) const
    {
        constexpr double thickness = 3;
        arc(from, to, m_geometry.radius + m_geometry.band / 2 + thickness / 2 - 1, thickness,
            m_palette.color(Role::Text));
    }

private:
    QPainter *m_painter;
    Geometry m_geometry;
    const Palette &m_palette;
};

int valuePixels(GaugeSize size)
{
    switch (size) {
    case GaugeSize::Panel:
        return 15;
    case GaugeSize::Tile:
        return 17;
    case GaugeSize::Detail:
        return 20;
    }
    Q_UNREACHABLE();
}

void paintTexts(QPainter *painter, GaugeSize size, const Geometry &geometry, const GaugeValue &value,
                const Palette &palette)
{
    const bool known = value.attainment.has_value();
    QFont valueFont = figureFont(TypeRole::BodyBold);
    valueFont.setPixelSize(valuePixels(size));
    const bool hasSub = size == GaugeSize::Detail && !value.subText.isEmpty() && known;
    const double baseline = geometry.centreY + (hasSub ? 2 : valuePixels(size) * 0.34);
    const auto centred = [&](const QString &text, const QFont &textFont, double y, Role role) {
        painter->setFont(textFont);
        painter->setPen(palette.color(role));
        const double width = exactTextWidth(textFont, text);
        painter->drawText(QPointF(geometry.centre - width / 2, y), text);
    };
    const QString text = value.text.isEmpty() ? QStringLiteral("–") : value.text;
    centred(text, valueFont, baseline, known ? Role::Text : Role::Muted);
    if (hasSub)
        centred(value.subText, font(TypeRole::Small), geometry.centreY + 18, Role::Muted);
}

} // namespace

double gaugeAngle(double share)
{
    return startDegrees - sweepDegrees * std::clamp(share, 0.0, scaleEnd) / scaleEnd;
}

int gaugeHeight(GaugeSize size)
{
    const Geometry geometry(size);
    const double drop = geometry.radius * std::sin((startDegrees - 180) * std::numbers::pi / 180);
    return int(std::ceil(geometry.centreY + drop + geometry.band / 2 + 2));
}

void paintGauge(QPainter *painter, const QPointF &topLeft, GaugeSize size, const GaugeValue &value,
                const Palette &palette)
{
    const Geometry geometry(size);
    const GaugePainter gauge(painter, geometry, palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(topLeft);
    gauge.track();
    if (value.attainment) {
        gauge.bands(value);
        if (value.bandFrom && value.bandTo)
            gauge.allowedRange(*value.bandFrom, *value.bandTo);
        else
            gauge.across(gaugeAngle(1.0), 2, 3, Role::Text);
    }
    paintTexts(painter, size, geometry, value, palette);
    painter->restore();
}

Gauge::Gauge(GaugeSize size, QWidget *parent) : QWidget(parent), m_size(size)
{
    installGaugeAccess();
    setFixedSize(sizeHint());
}

void Gauge::setValue(const GaugeValue &value)
{
    if (m_value == value)
        return;
    m_value = value;
    update();
    announceGaugeValue(this);
}

void Gauge::setSpokenText(const QString &name, const QString &description)
{
    setAccessibleName(name);
    setAccessibleDescription(description);
    setToolTip(description);
}

QSize Gauge::sizeHint() const { return {static_cast<int>(m_size), gaugeHeight(m_size)}; }

void Gauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGauge(&painter, QPointF(), m_size, m_value);
}

} // namespace vekha::ui

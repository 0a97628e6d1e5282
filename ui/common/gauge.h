// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

#include <QWidget>

#include <optional>

namespace vekha::ui {

/// What a gauge shows; all shares are of the target, 1.0 = exactly the target.
struct GaugeValue {
    std::optional<double> attainment;    ///< reached so far; none: empty track and an en dash
    std::optional<double> forecast;      ///< expected at the end of the period
    Status status = Status::NoData;      ///< colour of the band
    QString text;                        ///< worded value in the middle ("77 %"); empty: an en dash
    QString subText;                     ///< muted line under it, at 112 only ("of target")
    std::optional<double> bandFrom = {}; ///< allowed range of a band target, as shares of the scale's 1.0
    std::optional<double> bandTo = {};

    bool operator==(const GaugeValue &) const = default;
};

/// Sizes of the tokens: width in pixels.
enum class GaugeSize { Panel = 80, Tile = 92, Detail = 112 };

/// Paints a gauge into the square-ish box at `topLeft`; used by the widget, by tiles and by the printed
/// report.
void paintGauge(QPainter *painter, const QPointF &topLeft, GaugeSize size, const GaugeValue &value,
                const Palette &palette = Palette::active());

/// Height of a gauge of this size in pixels.
[[nodiscard]] int gaugeHeight(GaugeSize size);

/// Qt angle (degrees, counter-clockwise from three o'clock) of a share of the target; clipped to 0..1.25.
[[nodiscard]] double gaugeAngle(double share);

/// Target-against-actual gauge: a 220 degree arc, 0..125 % of the target, with the target's tick.
class Gauge : public QWidget {
    Q_OBJECT

public:
    explicit Gauge(GaugeSize size = GaugeSize::Tile, QWidget *parent = nullptr);

    /// Updates in place; no animation.
    void setValue(const GaugeValue &value);

    [[nodiscard]] const GaugeValue &value() const { return m_value; }

    [[nodiscard]] GaugeSize gaugeSize() const { return m_size; }

    /// Name ("Revenue") and description ("77 % of target, on course, forecast 101 %") for screen readers; the
    /// description is the tooltip too.
    void setSpokenText(const QString &name, const QString &description);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GaugeSize m_size;
    GaugeValue m_value;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QList>
#include <QSize>
#include <QWidget>

#include <optional>
#include <vector>

namespace vekha::ui {

/// Points of a sparkline, at equal steps; a missing one is a gap, missing ones before the first are left out.
struct SparklineData {
    std::vector<std::optional<double>> actual;
    std::vector<double> forecast; ///< goes on after the last actual
    std::vector<double> low;      ///< 80 % band, as long as `forecast`, or empty
    std::vector<double> high;

    bool operator==(const SparklineData &) const = default;
};

void paintSparkline(QPainter *painter, const QRectF &box, const SparklineData &data,
                    const Palette &palette = Palette::active());

/// Small trend without axis: 2 px series 1, last point with a ring, forecast dashed over its band.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setData(const SparklineData &data);

    [[nodiscard]] const SparklineData &data() const { return m_data; }

    [[nodiscard]] QSize sizeHint() const override { return {140, 46}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SparklineData m_data;
};

/// Bar of a table cell: track, bar to `share` (0..1), optional target tick, vertically centred in `box`.
void paintBar(QPainter *painter, const QRectF &box, double share, const QColor &colour,
              std::optional<double> targetShare = {}, const Palette &palette = Palette::active());

/// The same as a widget, 14 px high.
class BarCell : public QWidget {
    Q_OBJECT

public:
    explicit BarCell(QWidget *parent = nullptr);

    /// @param series  1..8, 0 grey
    void setBar(double share, int series, std::optional<double> targetShare = {});

    [[nodiscard]] QSize sizeHint() const override { return {120, 14}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    int m_series = 1;
    std::optional<double> m_target;
};

} // namespace vekha::ui

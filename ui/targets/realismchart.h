// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace vekha::ui {

/// The last figures, the forecast with its band, and the target as a line across it.
class RealismChart : public QWidget {
    Q_OBJECT

public:
    explicit RealismChart(QWidget *parent = nullptr);

    struct Content {
        std::vector<std::optional<double>> last;
        std::optional<double> actual; ///< of the target's period, where it is over
        std::optional<double> expected;
        std::optional<double> low;
        std::optional<double> high;
        std::optional<double> target;
        QString targetText; ///< "target 3,950"
        QStringList axis;   ///< of the lines of axisOf(), bottom to top
        QString firstName;  ///< under the first figure
        QString lastName;   ///< under the target's period
    };
    void setContent(Content content);
    /// The values that are drawn: lines at round steps of 1, 2 or 5, the first at the lower end.
    struct Axis {
        double low = 0;
        double high = 1;
        std::vector<double> lines{0, 1};
    };
    [[nodiscard]] static Axis axisOf(const Content &content);
    /// Where a name of that width begins that stands under a mark, not below the axis and its labels, which
    /// begin at `right`.
    [[nodiscard]] static double nameLeft(double mark, double width, double right);

    [[nodiscard]] QSize sizeHint() const override { return {280, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Content m_content;
};

/// Where the chance stands between hardly reachable, ambitious and modest.
class ChanceBar : public QWidget {
    Q_OBJECT

public:
    explicit ChanceBar(QWidget *parent = nullptr);
    void setChance(std::optional<double> chance);
    [[nodiscard]] QSize sizeHint() const override { return {280, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::optional<double> m_chance;
};

} // namespace vekha::ui

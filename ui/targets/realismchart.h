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
        QStringList axis;   ///< bottom to top: at low, middle and high of the range
        QString firstName;  ///< under the first figure
        QString lastName;   ///< under the target's period
    };
    void setContent(Content content);
    /// Range of values that is drawn: the labels of the axis are worded for its ends and middle.
    [[nodiscard]] static std::pair<double, double> rangeOf(const Content &content);

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

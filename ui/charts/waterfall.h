// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/exports.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace vekha::ui {

/// One column of a Waterfall.
struct WaterfallStep {
    enum class Kind {
        Total,   ///< a column from the ground: where it begins and ends
        Better,  ///< a good part of the change
        Worse,   ///< a bad one
        Neutral, ///< of a metric without direction
    };
    Kind kind = Kind::Neutral;
    QString name;      ///< under the column, on two lines at most
    QString valueText; ///< above it: "4,262" of a total, "+318" of a part
    double value = 0;  ///< height of a total, or the signed part
    QString detail;    ///< further words for tooltip and screen reader
};

/// How one figure becomes another: a total, the parts of the change floating between, and the total again.
/// Columns can be clicked and walked by keys.
///
/// Where the totals are far larger than the change, the ground is cut off and they have a slanted break.
class Waterfall : public QWidget {
    Q_OBJECT

public:
    explicit Waterfall(QWidget *parent = nullptr);

    void setSteps(std::vector<WaterfallStep> steps);
    [[nodiscard]] const std::vector<WaterfallStep> &steps() const { return m_steps; }
    /// The column with the keyboard, -1 for none.
    [[nodiscard]] int currentStep() const { return m_current; }
    void setCurrentStep(int step);
    /// A column as the screen reader hears it: "VK Ads: +318, 120 before, 160 now".
    [[nodiscard]] QString stepText(int step) const;
    /// The value at the ground: 0, or where the totals are cut off.
    [[nodiscard]] double ground() const { return m_low; }

    /// The columns as a table: name and value; named by the accessible name.
    [[nodiscard]] TableContent content() const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 220}; }

Q_SIGNALS:
    /// A column was clicked or Enter pressed on it.
    void stepActivated(int step);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double yAt(double value) const;
    [[nodiscard]] QRectF columnRect(int step) const;
    [[nodiscard]] QRectF slotRect(int step) const;
    [[nodiscard]] int stepAt(QPointF position) const;
    void paintStep(QPainter &painter, int step) const;
    void paintBreak(QPainter &painter, const QRectF &column) const;
    void paintName(QPainter &painter, int step) const;

    std::vector<WaterfallStep> m_steps;
    std::vector<std::pair<double, double>> m_spans; ///< where each column begins and ends
    double m_low = 0;
    double m_high = 1;
    int m_current = -1;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/painteditems.h"

#include <QString>

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
class Waterfall : public PaintedItems {
    Q_OBJECT

public:
    explicit Waterfall(QWidget *parent = nullptr);

    void setSteps(std::vector<WaterfallStep> steps);
    [[nodiscard]] const std::vector<WaterfallStep> &steps() const { return m_steps; }
    /// The value at the ground: 0, or where the totals are cut off.
    [[nodiscard]] double ground() const { return m_low; }

    [[nodiscard]] int itemCount() const override { return int(m_steps.size()); }
    [[nodiscard]] QString itemText(int item) const override;
    /// Name and value.
    [[nodiscard]] TableContent content() const override;
    [[nodiscard]] QSize sizeHint() const override { return {480, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 220}; }

protected:
    /// A column with its words and the room beside it.
    [[nodiscard]] QRectF itemRect(int item) const override;
    void paintItem(QPainter &painter, int item) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double yAt(double value) const;
    [[nodiscard]] QRectF columnRect(int step) const;
    void paintBreak(QPainter &painter, const QRectF &column) const;
    void paintName(QPainter &painter, int step) const;

    std::vector<WaterfallStep> m_steps;
    std::vector<std::pair<double, double>> m_spans; ///< where each column begins and ends
    double m_low = 0;
    double m_high = 1;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/format.h"
#include "core/wording/periods.h"
#include "core/workspace/budget.h"
#include "ui/common/exports.h"
#include "ui/theme/palette.h"

#include <QWidget>

#include <vector>

namespace vekha::ui {

/// A channel's response curve, money and revenue of a month.
struct ResponsePicture {
    struct Point {
        double spend = 0, revenue = 0;
        QString month;
    };
    struct Step {
        double spend = 0, revenue = 0, low = 0, high = 0, marginal = 0;
    };
    QString channel;
    std::vector<Point> points; ///< the months behind the curve
    std::vector<Step> curve;   ///< by rising spend; empty: no curve
    double now = 0;
    std::optional<double> suggested;
    double own = 0;
    int colour = 1;
    wording::Format format;
    metrics::Metric money;
};

/// The picture of a channel of the board.
[[nodiscard]] ResponsePicture responsePicture(const BudgetBoard &board, int channel, double own,
                                              const wording::PeriodNames &names);

/// Paints months, curve with its band, and the present, suggested and own spend.
void paintResponse(QPainter &painter, const QRectF &box, const ResponsePicture &picture,
                   const Palette &palette = Palette::active(), int current = -1);

/// The picture as a widget: the pointer and arrow keys walk along the curve, which is told.
class ResponseChart : public QWidget {
    Q_OBJECT

public:
    explicit ResponseChart(QWidget *parent = nullptr);

    void setPicture(const ResponsePicture &picture);
    [[nodiscard]] const ResponsePicture &picture() const { return m_picture; }
    [[nodiscard]] int currentStep() const { return m_current; }
    /// "400,000 a month: 1.2M of revenue expected (1.1M - 1.3M), the next 1,000 bring 2,100".
    [[nodiscard]] QString stepText(int step) const;

    [[nodiscard]] QSize sizeHint() const override { return {560, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 260}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setCurrentStep(int step);
    [[nodiscard]] Export toExport() const;

    ResponsePicture m_picture;
    int m_current = -1;
};

} // namespace vekha::ui

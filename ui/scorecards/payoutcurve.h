// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecards/scorecard.h"
#include "core/wording/format.h"
#include "ui/theme/palette.h"

#include <QRectF>
#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace vekha::ui {

/// What a picture of a payout curve shows.
struct PayoutPicture {
    std::vector<scorecards::PayoutPoint> points; ///< in rising order of the result
    std::optional<double> result;                ///< the present one, marked on the curve
    wording::Format format;
};

/// Paints the curve with axes into `box`: share of the bonus over the result of the card.
/// @param current  point to mark as walked to by keys, -1 for none
void paintPayoutCurve(QPainter &painter, const QRectF &box, const PayoutPicture &picture,
                      const Palette &palette = Palette::active(), int current = -1);

/// A payout curve in words, as they stand within a sentence: "below 70%: nothing; 70%: 50%; 100%: 100%; 120%
/// and above: 130%".
[[nodiscard]] QString payoutSentence(const PayoutPicture &picture);

/// The picture as a widget: arrow keys walk its points, which are told.
class PayoutCurve : public QWidget {
    Q_OBJECT

public:
    explicit PayoutCurve(QWidget *parent = nullptr);

    void setPicture(const PayoutPicture &picture);
    [[nodiscard]] const PayoutPicture &picture() const { return m_picture; }
    [[nodiscard]] int currentPoint() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override { return {320, 210}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setCurrentPoint(int point);
    void tell();

    PayoutPicture m_picture;
    int m_current = -1;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewshown.h"

#include <QPainter>
#include <QRectF>

namespace vekha::ui {

/// Paints what a room looks at: large letters, laid out for 1920 x 1080 and scaled to the screen there is.
class StagePainter {
public:
    /// The size that all measures are for.
    static constexpr double width = 1920;
    static constexpr double height = 1080;
    /// How much a screen of this size is scaled: never so small that letters could not be read.
    [[nodiscard]] static double scaleFor(QSizeF screen);

    /// @param size  of the screen, in its own pixels; the painter is scaled by this class
    StagePainter(QPainter &painter, QSizeF size);
    ~StagePainter();

    /// In measures of the layout.
    [[nodiscard]] QRectF ground() const { return m_ground; }
    [[nodiscard]] double bottom() const { return m_ground.bottom() - footHeight; }

    /// Title at the left and place at the right of the first line, the share of the way along the bottom,
    /// and the keys that lead on.
    void frame(const QString &title, const QString &place, double share, const QString &keys);

    /// One line; what does not fit ends in an ellipsis. @return its right end
    double line(QPointF topLeft, double most, const QString &text, int pixels, bool bold, Role role);
    /// Lines that wrap within `box`; the last one that fits ends in an ellipsis. @return their bottom
    double text(const QRectF &box, const QString &text, int pixels, Role role, bool bold = false);
    /// A status' shape and word. @return the right end
    double status(QPointF topLeft, Status status, int pixels);
    /// Decisions under each other, as many as fit. @return their bottom
    double decisions(const QRectF &box, const std::vector<ReviewedDecision> &decisions,
                     const ReviewShown &shown, bool withMetric);
    /// A widget's picture, as large as `box`; drawn anew, so that letters and lines stay sharp.
    void picture(const QRectF &box, QWidget *widget, double magnified);

private:
    static constexpr double footHeight = 72;
    [[nodiscard]] QFont letters(int pixels, bool bold) const;

    QPainter &m_painter;
    QRectF m_ground;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurelayout.h"

#include <QAbstractButton>

namespace vekha::ui {

/// What the legend of a chart names, without places. Empty when there is but one thing to name.
[[nodiscard]] std::vector<LegendEntry> legendEntries(const FigureState &state);

/// Puts the entries in rows from the left; returns the height of all rows, 0 for none.
double flowLegend(std::vector<LegendEntry> &entries, double width);

/// One entry: a mark drawn as in the plot, then its name; struck out when hidden.
void paintLegendEntry(QPainter &painter, const FigureState &state, const LegendEntry &entry);

/// Paints a series' marker (circle, square, triangle, diamond, filled or hollow, or a cross) around `centre`.
void paintMarker(QPainter &painter, QPointF centre, int number, const QColor &color, const QColor &ground,
                 double radius);

/// The pen of a series' line.
[[nodiscard]] QPen seriesPen(const FigureState &state, const TrendSeries &series);

/// A legend entry as a button that keyboard and screen reader reach; checked means shown.
class LegendButton : public QAbstractButton {
    Q_OBJECT

public:
    LegendButton(const FigureState &state, LegendEntry entry, QWidget *parent);

    [[nodiscard]] const LegendEntry &entry() const { return m_entry; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const FigureState &m_state;
    LegendEntry m_entry;
};

} // namespace vekha::ui

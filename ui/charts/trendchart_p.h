// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/legend.h"
#include "ui/charts/trendchart.h"
#include "ui/charts/trendfigure.h"

#include <QPixmap>
#include <QTimer>

#include <map>

class QKeyEvent;

namespace vekha::ui {

/// What the mouse button that is down is doing.
enum class Drag { None, Press, Zoom, Pan };

/// How a TrendChart behaves: what is on view, what is read out, what the keys do.
class TrendChart::Private {
public:
    explicit Private(TrendChart *chart);

    FigureState &state() { return figure.state; }

    /// The state as it is to be painted; a widget that was never shown has not been told its size.
    const FigureState &pictureState();

    void refresh(bool restack = false);

    /// The legend's buttons follow the layout. Kept while nothing about them changes, so that focus stays
    /// where it is.
    void placeLegend();

    /// For words of the buttons that no entry shows.
    void dropLegend();

    [[nodiscard]] bool matches(const std::vector<LegendEntry> &entries) const;

    [[nodiscard]] int focusedButton() const;

    LegendButton *makeButton(const LegendEntry &entry);

    void switchEntry(const LegendEntry &entry);

    [[nodiscard]] double fullTo() const { return std::max(1, figure.state.periodCount()) - 0.5; }

    void setRange(double from, double to, bool tell = true);

    void zoomAround(double time, double factor);

    void zoomAtCursor(double factor);

    void pan(double periods) { setRange(state().from + periods, state().to + periods); }

    void moveHover(int period);

    void activate(int period);

    [[nodiscard]] std::optional<int> periodAt(QPointF position);

    void paintCache();

    void paintRubberBand(QPainter &painter);

    void speak();

    void keepSwitches(TrendData &data);

    bool moveByKey(int key);

    bool actByKey(const QKeyEvent &event);

    TrendChart *q;
    TrendFigure figure;
    QPixmap cache;
    std::vector<LegendButton *> buttons;
    bool legendStale = true;
    /// Legend entries the user has switched; they outlast new data of the same series.
    std::map<int, bool> switched;
    std::optional<int> hovered;
    Drag drag = Drag::None;
    QPointF pressedAt;
    QPointF draggedTo;
    double pressedFrom = 0;
    int pressedPeriod = -1;
    /// Waits for a second click while zoomed, since a double click shows everything again.
    QTimer click;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendfigure.h"

#include "ui/charts/legend.h"
#include "ui/charts/trendmarks.h"

#include <QPainter>

namespace vekha::ui {

void TrendFigure::touch(bool restack)
{
    m_stale = true;
    m_stackStale = m_stackStale || restack;
}

const FigureLayout &TrendFigure::layout()
{
    if (m_stackStale)
        state.restack();
    m_stackStale = false;
    if (m_stale) {
        m_layout = layOut(state);
        m_lines.rebuild(state, m_layout);
    }
    m_stale = false;
    return m_layout;
}

void TrendFigure::paint(QPainter &painter, bool withLegend)
{
    const FigureLayout &places = layout();
    painter.fillRect(QRectF(QPointF(), state.size), state.palette->color(Role::Surface));
    for (const LegendEntry &entry : places.legend) {
        if (withLegend)
            paintLegendEntry(painter, state, entry);
    }
    if (state.data.periods.empty())
        return;
    paintAxes(painter, state, places);
    m_lines.render(painter);
    paintMarks(painter, state, places);
}

} // namespace vekha::ui

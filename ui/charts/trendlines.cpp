// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendlines.h"

#include "core/base/latemodule.h"
#include "ui/charts/trenddrawing.h"

namespace vekha::ui {

namespace {

using MakeDrawing = TrendDrawing *();

MakeDrawing *makeDrawing()
{
    static auto *const make = moduleFunction<MakeDrawing>(QStringLiteral("charts"), "vekhaTrendDrawing");
    return make;
}

} // namespace

TrendLines::TrendLines() = default;

TrendLines::~TrendLines() = default;

void TrendLines::rebuild(const FigureState &state, const FigureLayout &layout)
{
    if (!d && makeDrawing())
        d.reset(makeDrawing()());
    if (d)
        d->rebuild(state, layout);
}

void TrendLines::render(QPainter &painter)
{
    if (d)
        d->render(painter);
}

} // namespace vekha::ui

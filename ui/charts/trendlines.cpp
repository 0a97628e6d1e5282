// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendlines.h"

#include "ui/charts/trenddrawing.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace vekha::ui {

namespace {

using MakeDrawing = TrendDrawing *(*)();

// Installed, the program is in <prefix>/bin and the module in <prefix>/lib/vekha; where they are built,
// programs and tests lie up to three folders below the one with lib/.
QString modulePath()
{
    constexpr int levels = 5;
    QDir folder(QCoreApplication::applicationDirPath());
    for (int level = 0; level < levels; ++level) {
        const QString path = folder.filePath(QStringLiteral("lib/vekha/vekha-charts.so"));
        if (QFile::exists(path))
            return path;
        if (!folder.cdUp())
            break;
    }
    return {};
}

MakeDrawing makeDrawing()
{
    static const MakeDrawing make = [] {
        QLibrary module(modulePath());
        const auto found = MakeDrawing(module.resolve("vekhaTrendDrawing"));
        if (!found)
            qCritical("Charts cannot be drawn: %s", qPrintable(module.errorString()));
        return found;
    }();
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

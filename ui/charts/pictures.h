// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/trendfigure.h"

#include <QByteArray>
#include <QImage>

namespace vekha::ui {

/// A picture of a chart with its legend in the light colours: it goes into documents with white pages.
[[nodiscard]] QImage imageOf(const FigureState &state, double scale);

/// The same as SVG, with text as text.
[[nodiscard]] QByteArray svgOf(const FigureState &state);

/// The same as a PDF page of the chart's size.
[[nodiscard]] QByteArray pdfOf(const FigureState &state);

/// Writes a .png (at 2x), .svg or .pdf file whole or not at all.
/// Fails with UnsupportedFormat for another suffix, FileNotWritable when the system refuses.
[[nodiscard]] Done savePicture(const FigureState &state, const QString &path);

/// What is shown as rows of words: a head, then a row a period on view.
[[nodiscard]] std::vector<QStringList> tableOf(const FigureState &state);

} // namespace vekha::ui

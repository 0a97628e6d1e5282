// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/trendfigure.h"
#include "ui/common/exports.h"

#include <QByteArray>
#include <QImage>

namespace vekha::ui {

/// A picture of a chart with its legend in the light colours: it goes into documents with white pages.
[[nodiscard]] QImage imageOf(const FigureState &state, double scale);

/// The same as SVG, with text as text.
[[nodiscard]] QByteArray svgOf(const FigureState &state);

/// The same as a PDF page of the chart's size.
[[nodiscard]] QByteArray pdfOf(const FigureState &state);

/// The three of them, as they are when asked for.
[[nodiscard]] PictureSource pictureSourceOf(const FigureState &state);

/// What is shown as rows of words: a head, then a row a period on view.
[[nodiscard]] std::vector<QStringList> tableOf(const FigureState &state);

/// The same with the figures themselves, for spreadsheets.
[[nodiscard]] TableContent contentOf(const FigureState &state);

} // namespace vekha::ui

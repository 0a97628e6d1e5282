// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace vekha::ui {

/// Cells as text, row by row; rows may differ in length.
using TextBlock = std::vector<QStringList>;

/// Reads what a spreadsheet put on the clipboard: lines of tab-separated cells, quoted where they hold
/// breaks.
[[nodiscard]] TextBlock blockFromText(const QString &text);

/// The block as tab-separated lines.
[[nodiscard]] QString textFromBlock(const TextBlock &block);

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/textblock.h"

#include <QRect>

#include <vector>

namespace vekha::ui {

class EntryModel;

/// Where the cells of a pasted block go.
struct PastePlan {
    TextBlock block;          ///< without its headings
    std::vector<int> rows;    ///< row of the grid for each line of the block, -1: there is none
    std::vector<int> columns; ///< column for each cell of a line, -1: none; past the last: later periods
};

/// Headings that were copied along are no figures. Those that name rows or columns of the grid lead their
/// figures there, wherever the block is pasted; without them the block begins at the first cell of `area`,
/// and a single cell fills it.
[[nodiscard]] PastePlan planPaste(const EntryModel &model, TextBlock block, const QRect &area);

} // namespace vekha::ui

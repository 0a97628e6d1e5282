// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

#include <algorithm>
#include <optional>

namespace vekha::ui {

/// Where a key leads among `count` items that stand in a row (Horizontal) or under each other (Vertical),
/// from the item `current` (-1: none): arrows one on, Home and End to the ends. None: the key is for
/// something else.
[[nodiscard]] inline std::optional<int> walkedTo(const QKeyEvent &key, Qt::Orientation along, int current,
                                                 int count)
{
    const int last = count - 1;
    if (key.key() == (along == Qt::Horizontal ? Qt::Key_Right : Qt::Key_Down))
        return std::min(current + 1, last);
    if (key.key() == (along == Qt::Horizontal ? Qt::Key_Left : Qt::Key_Up))
        return std::max(current - 1, 0);
    if (key.key() == Qt::Key_Home)
        return 0;
    if (key.key() == Qt::Key_End)
        return last;
    return std::nullopt;
}

/// Whether a key activates the current item: Enter or Space.
[[nodiscard]] inline bool activates(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Space;
}

/// Whether the focus comes by Tab: something then has to be current, or the focus would not be seen.
[[nodiscard]] inline bool isByTab(const QFocusEvent &event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason;
}

/// How many rows and columns on a key leads that ends editing of a cell.
struct CellMove {
    int rows = 0;
    int columns = 0;
};
/// The keys of a spreadsheet: Enter, Tab (with Shift back), up and down. None: the key is for the text.
[[nodiscard]] inline std::optional<CellMove> cellMoveOf(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return CellMove{key.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0};
    case Qt::Key_Tab:
        return CellMove{0, 1};
    case Qt::Key_Backtab:
        return CellMove{0, -1};
    case Qt::Key_Up:
        return CellMove{-1, 0};
    case Qt::Key_Down:
        return CellMove{1, 0};
    default:
        return std::nullopt;
    }
}

} // namespace vekha::ui

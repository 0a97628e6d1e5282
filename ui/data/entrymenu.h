// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace vekha::ui {

class EntryGrid;
class EntryModel;

/// Fills the menu of the grid's current cell; what is chosen goes out as the grid's own signals, as its keys
/// do.
void fillEntryMenu(QMenu &menu, EntryGrid &grid, const EntryModel &model);

} // namespace vekha::ui

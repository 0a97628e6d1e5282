// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

namespace vekha::ui {

class EntryModel;

/// Where a search of the entry grid goes from the current cell.
enum class SearchFrom { Here, After, Before };

/// The next cell with `text` in the name of its row, in its note or, as it is written, in its figure; wraps
/// around at the ends. Invalid: there is none.
[[nodiscard]] QModelIndex searchEntry(const EntryModel &model, const QModelIndex &current,
                                      const QString &text, SearchFrom from);

} // namespace vekha::ui

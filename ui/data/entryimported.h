// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entrysheet.h"

#include <vector>

namespace vekha::ui {

/// What has just been imported, for the sheet of figures to go there.
struct ImportedFigures {
    calendar::Period newest;            ///< that shows the last of them
    calendar::DayRange days;            ///< that they cover
    std::vector<ChangeId> changes = {}; ///< that stored them; empty: not known
};

/// The request that shows figures of the import: `shown` itself if any of them came there, else one of the
/// same layout with another channel (or another input), the first in the workspace's order that has figures
/// of the newest period, or of any. May be called from any thread.
[[nodiscard]] Result<EntryRequest> requestThatShows(const ImportedFigures &imported,
                                                    const EntryRequest &shown, const Workspace &asked);

/// Whether all these imports were taken back, by undo or in the history; false where none is named. May be
/// called from any thread.
[[nodiscard]] Result<bool> areTakenBack(const std::vector<ChangeId> &imports, const Workspace &asked);

} // namespace vekha::ui

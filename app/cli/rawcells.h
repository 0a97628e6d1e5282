// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"

#include <QString>

namespace vekha::cli {

/// Prints every cell of a file as text, sheet after sheet, hidden ones too: as JSON
/// `{"sheets":[{"name","rows":[["cell",..],..]}]}`, else one row a line with tabs between. Cells of sheets
/// stand in the row and column that they have there; rows and cells that are missing come empty. `limit`:
/// rows of each sheet, -1 for all.
///
/// Everything is read once before the first row is written: a file that is damaged far behind gives no half
/// of a document, and the memory does not depend on the file.
[[nodiscard]] Outcome printRawCells(const QString &path, int limit, bool json);

} // namespace vekha::cli

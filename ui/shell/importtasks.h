// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/entryimported.h"
#include "ui/exchange/importdialog.h"

#include <optional>
#include <vector>

class QMimeData;

namespace vekha::ui {

/// Whether a file of this name is offered to the import; what is in it is judged by its first bytes.
[[nodiscard]] bool isTableFile(const QString &path);

/// The table that was copied in a spreadsheet program or a browser, or text with rows; none.
[[nodiscard]] std::optional<exchange::TableSource> tableIn(const QMimeData *data);

/// What came of an import, for the status bar and the bar with Undo and Show.
struct ImportTold {
    QString sentence;                     ///< empty: nothing was stored
    int steps = 0;                        ///< of undo that take all of it back; 0: not offered
    std::optional<ImportedFigures> shows; ///< where the figures are seen
};

/// Opens the import dialog on these sources, one after another.
[[nodiscard]] ImportTold importSources(QWidget *window, AppContext &context, Workspace &workspace,
                                       std::vector<exchange::TableSource> sources);

/// Reads the files and folders of all profiles again, with progress and Cancel, and tells what was new of
/// each file.
[[nodiscard]] ImportTold refreshImports(QWidget *window, AppContext &context, Workspace &workspace);

} // namespace vekha::ui

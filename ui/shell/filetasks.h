// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/viewstate.h"
#include "ui/common/appcontext.h"

#include <QString>

#include <functional>

class QWidget;

namespace vekha {
class Workspace;
}

namespace vekha::ui {

/// Says what came of it, for the status bar.
using Tell = std::function<void(const QString &)>;

/// Asks for a file and writes all figures to it, with progress and cancel.
void exportFacts(QWidget *window, const Workspace &workspace, const Tell &tell);
/// Asks for a file and writes the review of the period on view as a workbook, in the language of the window.
void exportWorkbook(QWidget *window, const Workspace &workspace, const ViewState &view, Language language,
                    const Tell &tell);
/// Makes a backup now.
void backupNow(QWidget *window, Workspace &workspace, const Tell &tell);
/// Looks the whole file through and shows what is found.
void checkFile(QWidget *window, Workspace &workspace, const Tell &tell);
/// Lets the person choose one of the backups; empty if none was chosen.
[[nodiscard]] QString chooseBackup(QWidget *window, const AppContext &context, const Workspace &workspace);
/// Opens a file.
using OpenFile = std::function<void(const QString &)>;
/// Where a file cannot be opened because it is damaged, or because a journal that is not its own lies beside
/// it: tells so and offers what helps (the newest sound backup, a rescue of the figures that can be read;
/// setting the journal aside), then opens the file again. False for any other error.
[[nodiscard]] bool offerHelp(QWidget *window, const AppContext &context, const Error &error,
                             const OpenFile &open);
/// Where the throw-away demo is put.
[[nodiscard]] QString demoPath();

} // namespace vekha::ui

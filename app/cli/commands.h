// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <vector>

namespace vekha::cli {

/// One command of the program.
struct Command {
    QString name;
    QStringList forms; ///< of the arguments, one a line of the help
    QString summary;   ///< in the language of the installed translators
    std::vector<Option> options;
    Outcome (*run)(const Session &session) = nullptr;
};

/// All commands, in the order of the help.
[[nodiscard]] std::vector<Command> commands();
/// Options of every command.
[[nodiscard]] std::vector<Option> generalOptions();

Outcome initWorkspace(const Session &session);
Outcome makeDemo(const Session &session);
Outcome showMetrics(const Session &session);
Outcome showChannels(const Session &session);
Outcome setFigures(const Session &session);
Outcome inspectTable(const Session &session);
Outcome importTable(const Session &session);
Outcome showImports(const Session &session);
Outcome showValues(const Session &session);
Outcome setTarget(const Session &session);
Outcome showStatus(const Session &session);
Outcome showScore(const Session &session);
Outcome showGoals(const Session &session);
Outcome showAudit(const Session &session);
Outcome closePeriod(const Session &session);
Outcome reopenPeriod(const Session &session);
Outcome showAlerts(const Session &session);
Outcome explainChange(const Session &session);
Outcome budget(const Session &session);
Outcome forecast(const Session &session);
Outcome findAnomalies(const Session &session);
Outcome undoChange(const Session &session);
Outcome redoChange(const Session &session);
Outcome exportWorkspace(const Session &session);
Outcome backUp(const Session &session);
Outcome rescueFigures(const Session &session);
Outcome restoreBackup(const Session &session);
Outcome checkWorkspace(const Session &session);

} // namespace vekha::cli

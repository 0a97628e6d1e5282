// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace vekha {

// What happened, for the one who looks for the cause of a trouble. Figures, names of metrics and texts that a
// person typed have no place here: a log is sent to others.
// QT_LOGGING_RULES="vekha.*.debug=true" shows all of it.

/// Opening, closing, checking, backing up.
Q_DECLARE_LOGGING_CATEGORY(logFile)
/// Changes, undo and redo, and why one was refused.
Q_DECLARE_LOGGING_CATEGORY(logChange)
/// Imports: how many rows, how long.
Q_DECLARE_LOGGING_CATEGORY(logImport)
/// Windows, pages and settings.
Q_DECLARE_LOGGING_CATEGORY(logWindow)
/// How long the start took; silent unless asked for.
Q_DECLARE_LOGGING_CATEGORY(logStart)

/// Where the desktop program keeps its log files.
[[nodiscard]] QString logFolder();

} // namespace vekha

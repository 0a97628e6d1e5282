// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QStandardPaths>

namespace vekha {

Q_LOGGING_CATEGORY(logFile, "vekha.file", QtInfoMsg)
Q_LOGGING_CATEGORY(logChange, "vekha.change", QtInfoMsg)
Q_LOGGING_CATEGORY(logImport, "vekha.import", QtInfoMsg)
Q_LOGGING_CATEGORY(logWindow, "vekha.window", QtInfoMsg)
Q_LOGGING_CATEGORY(logStart, "vekha.start", QtInfoMsg)

QString logFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/logs");
}

} // namespace vekha

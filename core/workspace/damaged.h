// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rescue.h"
#include "core/store/sqlitestore.h"

#include <QDateTime>

#include <optional>

namespace vekha {

using store::Rescue;
using store::RescueLoss;

/// A backup that passes the checks of opening.
struct SoundBackup {
    QString path;
    QDateTime when; ///< UTC
    store::BackupContents contents;
};

/// The newest sound backup of a file that cannot be opened; none if there is none.
[[nodiscard]] std::optional<SoundBackup> newestSoundBackup(const QString &path);

/// Writes the figures of a damaged file that can still be read as CSV, as Workspace::exportFacts() writes
/// all. The damaged file is left as it is. Fails with FileNotWritable, Damaged (nothing can be read), ..
[[nodiscard]] Result<Rescue> rescueFacts(const QString &path, const QString &to, Progress &progress);

/// Renames what lies beside a workspace and does not belong to it, so that the workspace can be opened
/// without it (ForeignSideFile); gives the new name. The opening then runs the long checks, unless the file
/// is just as this program left it.
[[nodiscard]] Result<QString> setAside(const QString &sideFile);

} // namespace vekha

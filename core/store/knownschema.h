// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace vekha::store {

/// A copy of a workspace file with another list of tables.
struct WithKnownSchema {
    std::unique_ptr<QTemporaryDir> folder; ///< removed with the copy
    QString path;
};

/// Copies a file whose list of tables cannot be read, with that of a new workspace in its place: all
/// workspaces of a version have the same tables on the same pages, whatever figures they hold. Every other
/// page stays as it is and must still match its own digest when it is read. Fails with Damaged where that
/// cannot be: the file is of another version or page size, or has no digests.
[[nodiscard]] Result<WithKnownSchema> copiedWithKnownSchema(const QString &path);

} // namespace vekha::store

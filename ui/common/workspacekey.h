// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>

namespace vekha::ui {

/// A short name for a workspace among what this computer remembers: of its path, so that files of one name in
/// several folders are told apart.
[[nodiscard]] inline QString workspaceKey(const QString &path)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

} // namespace vekha::ui

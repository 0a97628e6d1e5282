// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace vekha::store {

/// Writes a workspace file anew with digests on its pages (pagedigest.h), aside, and puts it in the place of
/// the old one. For files of versions before 5 and those that another program wrote to. No connection of this
/// process may be open, and no other program of ours. What fails leaves the file as it was. Throws.
void renewWithDigests(const QString &path, double waitSeconds);

/// Renames a file over another, so that a power cut leaves the one or the other, whole. Throws.
void moveOver(const QString &from, const QString &to);

} // namespace vekha::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbooklimits.h"

#include <QIODevice>

#include <vector>

namespace vekha::exchange {

/// An entry as the directory of a ZIP package tells of it.
struct ZipEntry {
    QString name; ///< with slashes, as written otherwise
    bool encrypted = false;
    int method = 0; ///< 0 stored, 8 deflated
    qint64 packed = 0;
    qint64 unpacked = 0;
    qint64 offset = 0; ///< of its local header
};

/// Reads the directory at the end of a ZIP package and checks what trust.md 2.4 asks for before anything is
/// unpacked: 4,096 entries, none over another one or over the directory, names without "..", without a root
/// and without doubles (whichever case). Source: PKWARE APPNOTE 6.3.10, 4.3 (zip64 too).
///
/// libzip unpacks, but shows neither where entries lie nor how many there are before it has read them all.
///
/// Fails with NotATable, WorkbookTooLarge.
[[nodiscard]] Result<std::vector<ZipEntry>> zipDirectory(QIODevice &file, const Place &place);

} // namespace vekha::exchange

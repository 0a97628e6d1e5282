// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/delimitedreader.h"

#include <QString>

namespace vekha::exchange {

// What a workbook of a stranger may have at most (trust.md 2.4); columns: maximumColumns of
// delimitedreader.h.
constexpr qint64 megabyte = 1 << 20;
constexpr qint64 maximumWorkbookBytes = 256 * megabyte;
constexpr int maximumEntries = 4096;
constexpr qint64 maximumPartBytes = 64 * megabyte;
constexpr qint64 maximumUnpackedBytes = 96 * megabyte;
constexpr qint64 maximumSheetRows = 1048576;
constexpr int maximumCellCharacters = 32767; ///< as UTF-16 counts them, so as Excel does
constexpr qint64 maximumTagBytes = 64 * 1024;
constexpr int maximumDepth = 64;
constexpr int maximumAttributes = 256;

/// Where in which file something is wrong: the file as it is named to a person, and a part of its package.
struct Place {
    QString path;
    QString part; ///< "xl/worksheets/sheet1.xml"; empty: the file itself
};

/// NotATable: the file is damaged, cut off, or of another kind. `detail` is for the log.
[[nodiscard]] Error damaged(const Place &place, const QString &detail);
/// WorkbookTooLarge: `what` goes beyond `limit`.
[[nodiscard]] Error tooLarge(const Place &place, const QString &what, const QString &limit);
/// "64 MB".
[[nodiscard]] QString inMegabytes(qint64 bytes);

/// Name of a cell: column from 0, row from 1 ("B5").
[[nodiscard]] QString cellName(int column, qint64 row);

} // namespace vekha::exchange

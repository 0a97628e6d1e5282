// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/exchange/tablesource.h"

#include <vector>

namespace vekha::exchange {

/// A row as it stands in the file, furniture too, for the eye.
struct RawRow {
    qint64 line = 0; ///< 1-based
    QStringList cells;
    QString why; ///< not a row of the table, in the words of SkippedLine::why; empty: it is one
    bool operator==(const RawRow &) const = default;
};

/// `count` rows from the one that stands on `fromLine` or next after it. The file is read from its start,
/// since only all rows before it tell what a row is; long texts are cut.
///
/// Fails like openRows() and with Cancelled.
[[nodiscard]] Result<std::vector<RawRow>> rawRows(const TableSource &source, const TablePreview &table,
                                                  qint64 fromLine, int count, Progress &progress);

} // namespace vekha::exchange

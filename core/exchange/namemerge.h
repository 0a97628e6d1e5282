// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/tablesource.h"

#include <QString>

#include <vector>

namespace vekha::exchange {

/// A name that is probably another spelling of one that stands in the same column.
struct NameMerge {
    QString from;
    QString to;      ///< the spelling that most rows have
    qint64 rows = 0; ///< those that say `from`
    Certainty certainty = Certainty::Guess;
    bool operator==(const NameMerge &) const = default;
};

/// Spellings within a column that are offered for merging; what the person takes becomes Mapping::renames.
///
/// Sure: equal but for case, spaces and punctuation. Guess: at least six letters, the same digits, and at
/// most two misprints (Damerau-Levenshtein) from a name that more rows have. Reads the whole source; a column
/// with more than 2,000 names is no column of names and has none to merge. Most rows first.
[[nodiscard]] Result<std::vector<NameMerge>> proposedMerges(const TableSource &source,
                                                            const TablePreview &table, int column,
                                                            Progress *progress = nullptr);

/// The same for the columns of a mapping's channels and campaigns: what an import would offer to merge.
struct ColumnMerge {
    int column = 0;
    NameMerge merge;
    bool operator==(const ColumnMerge &) const = default;
};
[[nodiscard]] Result<std::vector<ColumnMerge>> proposedMerges(const TableSource &source,
                                                              const TablePreview &table,
                                                              const Mapping &mapping,
                                                              Progress *progress = nullptr);

} // namespace vekha::exchange

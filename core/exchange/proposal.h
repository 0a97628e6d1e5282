// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/table.h"
#include "core/metrics/catalog.h"

namespace vekha::exchange {

/// What a proposal cannot know and must not guess: the person is asked.
struct Doubt {
    enum class Kind {
        DateOrder,   ///< the date column fits both orders of day and month, or mixes them
        DecimalMark, ///< a column of figures fits both decimal marks
        SameInput,   ///< `column` holds the same input as another one, and it is not told which counts
        WhichTable,  ///< the file has several tables with rows
        NoDate,      ///< no column and no title tells of which period the rows are
    };
    Kind kind = Kind::NoDate;
    int column = -1; ///< -1: the whole table
    bool operator==(const Doubt &) const = default;
};
/// Stable words: "date_order", "decimal_mark", "same_input", "which_table", "no_date".
[[nodiscard]] QString codeOf(Doubt::Kind kind);
/// Stable words: "sure", "guess", "doubt".
[[nodiscard]] QString codeOf(Certainty certainty);

/// A mapping as it was recognised, and how sure each part of it is.
struct Proposal {
    Mapping mapping;
    std::vector<Certainty> columns; ///< one for each column; ignored ones are Sure
    std::vector<Doubt> doubts;
    QString profile; ///< name of the ready profile that fitted ("Google Ads"); empty: the dictionary alone
};

/// Recognises what the columns of a table are for: our own facts CSV, then the ready profiles, then the
/// dictionary of headers, then the columns' types and contents. Names of sources are merged by aliases. Parts
/// that nothing suggests stay empty; canImport() tells what lacks, isDecided() what must be asked first.
[[nodiscard]] Proposal propose(const TablePreview &table, const metrics::MetricCatalog &catalog);

/// The mapping of propose() alone.
[[nodiscard]] Mapping proposeMapping(const TablePreview &table, const metrics::MetricCatalog &catalog);

/// What must still be asked of this mapping, after the person chose a date order, a decimal mark, a table or
/// a column.
[[nodiscard]] std::vector<Doubt> doubtsOf(const Mapping &mapping, const TablePreview &table);

/// Fails with MappingIncomplete (args: "date" or "metrics"), UnknownMetric, NotAnInput.
[[nodiscard]] Done canImport(const Mapping &mapping, const metrics::MetricCatalog &catalog);

/// What a doubt asks: MappingDoubtful with its word, the column's header, and for an order of dates the words
/// of the orders that would decide it, parted by "|"; MappingIncomplete ("date") where no date is told.
[[nodiscard]] Error questionOf(const Doubt &doubt, const TablePreview &table);

/// Fails with questionOf() where doubtsOf() finds something
/// that would have to be guessed. What imports without asking anybody calls it first.
[[nodiscard]] Done isDecided(const Mapping &mapping, const TablePreview &table);

} // namespace vekha::exchange

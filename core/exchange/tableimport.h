// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/mapping.h"
#include "core/exchange/tablesource.h"
#include "core/facts/sink.h"
#include "core/metrics/catalog.h"

#include <optional>

namespace vekha::exchange {

/// What reading a table gave. The report is filled in both cases, so that the list of bad rows can be shown
/// where they are the error.
struct TableImport {
    ImportReport report;        ///< read, skipped, mapping, problems; the sink's owner adds what was stored
    std::optional<Error> error; ///< then nothing of what the sink got may be stored
};

/// Hands the figures of a table to `sink`, row after row; memory grows with the distinct names alone. Rows of
/// an event list are counted on the way. Totals, comments, titles and other tables of the file are left out
/// and counted as furniture.
///
/// All rows are read even after a bad one, so that the report lists them together (the first 1,000); nothing
/// goes to the sink any more from the first bad row on unless `choices.skipBadRows`. A bad row is left out
/// whole. Blank cells are no figures. Rows without a channel go to the company.
///
/// Errors: those of inspect() and canImport(), UnknownColumn for a column that the file does not have,
/// BadRows (args: count, first text, code of its reason; its line and column), Cancelled, and what the sink
/// fails with.
[[nodiscard]] TableImport importTable(const TableSource &source, const Mapping &mapping,
                                      const ImportChoices &choices, const metrics::MetricCatalog &catalog,
                                      const calendar::FiscalCalendar &fiscal, facts::FactSink &sink,
                                      Progress &progress);

/// The list of bad rows as CSV (line,column,text,reason as `reasonText` words it); to be saved by the person.
[[nodiscard]] QByteArray problemsAsCsv(const std::vector<RowProblem> &problems,
                                       QString (*reasonText)(const RowProblem &));

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"
#include "core/metrics/catalog.h"

namespace vekha::exchange {

/// A mapping in the words of the command line (cli.md). Columns go by header, exactly or case folded, or as
/// "#3".
///
/// A long table is mapped by two words: 'COLUMN=@metric' (the inputs' names) and 'COLUMN=@value';
/// 'COLUMN=@note' takes a column of notes. A table with a column per period is mapped by 'COLUMN=@metric'
/// alone, or by '*=metric' where all its figures are of one input. Headers may hold "=", "+" and "@": they
/// are matched against those that the table has, longest first.
struct MappingWords {
    QString date;                             ///< --date COLUMN, or =PERIOD that all rows are of
    QString channel;                          ///< --channel COLUMN[+COLUMN] or =NAME
    bool mergeChannels = false;               ///< --merge-channels
    QString campaign;                         ///< --campaign COLUMN
    QStringList maps;                         ///< --map 'COLUMN=metric[@channel]': id or name of an input
    QStringList where;                        ///< --where 'COLUMN=value'
    QString granularity;                      ///< --granularity day|week|month|quarter|half|year
    QStringList count = {};                   ///< --count METRIC: the rows of an event list
    QStringList sum = {};                     ///< --sum 'COLUMN=metric'
    QStringList distinct = {};                ///< --distinct 'COLUMN=metric'
    DateOrder dateOrder = DateOrder::Unknown; ///< --date-order
    DecimalMark decimalMark = DecimalMark::Unknown; ///< --decimal point|comma
    FormChoice form = {}; ///< --sheet, and what else was said of the form that the table was read in

    /// True if nothing was said: the mapping is to be proposed.
    [[nodiscard]] bool isEmpty() const;
};

/// Makes a mapping of words. What is said replaces the proposal: with any `maps` no other column holds
/// figures, and with no `channel` all rows go to the company; where only a date, a condition or a granularity
/// is said, channels and campaigns stay those of the proposal. A date column and figures that are not said
/// are those of the proposal. Nothing said at all: the proposal itself. Fails with UnknownColumn,
/// UnknownMetric, NotAnInput, InvalidInput, and with MappingDoubtful where a doubt is left that would have to
/// be guessed.
[[nodiscard]] Result<Mapping>
parseMapping(const MappingWords &words, const TablePreview &table, const metrics::MetricCatalog &catalog,
             const calendar::FiscalCalendar &fiscal = calendar::FiscalCalendar());

/// `day-first`, `month-first`, `by-separator`, `in-months`; empty for Unknown.
[[nodiscard]] QString codeOf(DateOrder order);
/// Reads these; `point`, `comma`. Fail with InvalidInput.
[[nodiscard]] Result<DateOrder> dateOrderFromCode(const QString &code);
[[nodiscard]] Result<DecimalMark> decimalMarkFromCode(const QString &code);

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/calendar/period.h"
#include "core/exchange/table.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace vekha::exchange {

/// What one column of a table is used for.
enum class Use { Ignore, Date, Channel, Campaign, MetricName, Value, Metric };

/// A column that holds an input's figures (wide layout).
struct MetricColumn {
    int column = 0;
    MetricId metric;
    QString channel;  ///< of this column alone ("tv spend"); empty: the row's channel
    double scale = 1; ///< by which its figures are multiplied: 0.01 for per cents, 1000 for thousands
    bool operator==(const MetricColumn &) const = default;
};

/// A column that holds the figures of one period (layout periods across).
struct PeriodColumn {
    int column = 0;
    calendar::Period period;
    bool operator==(const PeriodColumn &) const = default;
};

/// What is made of the rows of an event list, per period, channel and campaign.
struct EventOutput {
    enum class How {
        Count,    ///< rows
        Sum,      ///< of a column's figures
        Distinct, ///< different texts of a column, empty ones left out
    };
    How how = How::Count;
    int column = -1; ///< of Sum and Distinct
    MetricId metric;
    bool operator==(const EventOutput &) const = default;
};

/// The channels of the rows stand in another list, in its row with the same id: deals whose source only the
/// list of leads tells.
struct ChannelLookup {
    int column = -1;  ///< that holds the ids here
    QString file;     ///< the other list
    QString idColumn; ///< headers there
    QString channelColumn;
    bool operator==(const ChannelLookup &) const = default;
};

/// A name as it is written in a column that stands for another: cases and misspellings merged by the person.
struct Rename {
    int column = 0;
    QString from;
    QString to;
    bool operator==(const Rename &) const = default;
};

/// How a table becomes facts.
///
/// Wide layout: a column per input in `metrics`. Long layout: `metricName` and `value`. `channels` may join
/// several columns as "a / b". Without a channel column every row goes to `channelName` ("company" or empty:
/// the reserved channel).
struct Mapping {
    std::optional<int> date;
    std::optional<int> periodKind; ///< column with granularity words (our own facts CSV)
    std::vector<int> channels;
    std::optional<ChannelLookup> lookup; ///< instead of `channels`; rows without a match have no source
    QString channelName;
    bool mergeChannels = true; ///< match names to channels by aliases; else exactly as written
    std::optional<int> campaign;
    std::optional<int> metricName; ///< long: ids or names of inputs
    std::optional<int> value;      ///< long
    std::optional<int> note;       ///< our own facts CSV
    std::vector<MetricColumn> metrics;
    std::vector<PeriodColumn> periods; ///< periods across: with `metricName`, or all of `metric`
    MetricId metric;                   ///< long and periods across without `metricName`: the one input
    std::vector<EventOutput> events;   ///< event list: counts, sums, distinct counts; `granularity` or day
    std::vector<Rename> renames;       ///< of channel and campaign names
    std::vector<std::pair<QString, ChannelType>> channelTypes; ///< of new channels, by name, where the person
                                                               ///< corrected the guess
    std::vector<std::pair<int, MetricId>> ratios; ///< columns of KPIs: computed, never stored, but compared
    std::optional<calendar::Period> wholePeriod;  ///< without `date`: all rows are of this period
    std::optional<calendar::Day> dayZero;       ///< the date column counts days from here ("Nth day" of GA4)
    std::vector<std::pair<int, QString>> where; ///< rows count only where the column's text equals
    std::optional<calendar::Granularity>
        granularity;                          ///< figures of finer dates are added up to it; none: as written
    DateOrder dateOrder = DateOrder::Unknown; ///< Unknown: by the evidence of the column, doubt is an error
    DecimalMark decimalMark = DecimalMark::Unknown;
    bool guarded =
        false; ///< our own facts CSV: text that a spreadsheet would run carries an apostrophe in front
    FormChoice
        form; ///< what the person corrected of the recognised form; the columns are counted in that form
    bool operator==(const Mapping &) const = default;
};

/// The layout that a mapping reads.
[[nodiscard]] Layout layoutKind(const Mapping &mapping);
/// Stable words of JSON for the layout that a mapping reads: "wide", "long", "periods", "events", "unknown".
[[nodiscard]] QString layoutOf(const Mapping &mapping);
/// What each column is used for, in the words of the command line: "date", "channel", "campaign", "metric",
/// "value", "note", "period_kind", "where", the id of an input with "@channel" where it has its own,
/// "ignore".
[[nodiscard]] QStringList usesOf(const Mapping &mapping, int columns);

/// What the person decided about an import.
struct ImportChoices {
    enum class OnConflict { Stop, Replace, Keep };
    OnConflict onConflict = OnConflict::Stop;
    bool skipBadRows = false;
    bool dryRun = false;
    bool acceptTotals = false; ///< rule 11: the channel's figure is not the total of its campaigns
    QString profile;           ///< by which the file is read, for the history; no part of a saved profile
    bool operator==(const ImportChoices &) const = default;
};

/// A row or cell that cannot be read, or a remark.
struct RowProblem {
    qint64 line = 0; ///< 1-based line of the file
    QString column;  ///< header
    QString text;    ///< what stands there, shortened
    ErrorCode reason = ErrorCode::InvalidNumber;
    bool operator==(const RowProblem &) const = default;
};

/// What an import read and stored.
struct ImportReport {
    qint64 read = 0;   ///< rows
    qint64 stored = 0; ///< facts
    qint64 replaced = 0;
    qint64 kept = 0;
    qint64 skipped = 0; ///< rows
    qint64 merged = 0;  ///< figures added up with others of the same fact
    int number = 0;     ///< in the import history; 0 in a dry run
    std::vector<ChannelId> channelsAdded;
    std::vector<QPair<QString, QString>> mapping; ///< header -> use in the words of the command line
    std::vector<RowProblem> problems;             ///< at most 1,000; `skipped` counts all
    std::optional<QDate> importedBefore;          ///< the same content was imported on that day
    qint64 suspectedTotals = 0;
    qint64 furniture = 0;    ///< rows left out as totals, comments, titles, repeated headers, other tables
    qint64 withoutMatch = 0; ///< rows whose id the list of Mapping::lookup has not
    qint64 formulasWithoutValue = 0; ///< of a workbook: their cells count as empty
    /// Stored ratios of the file that disagree with those of its own inputs: header and how many rows.
    std::vector<QPair<QString, qint64>> ratioDisagreements;
};

} // namespace vekha::exchange

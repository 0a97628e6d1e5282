// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace vekha {

/// Stable names of everything that can go wrong. core/wording has a sentence for each (a `switch` without
/// `default`, so that a code without a sentence fails the build).
enum class ErrorCode {
    // What the caller gave
    InvalidInput,    ///< anything that has no code of its own; args: what, why
    InvalidDate,     ///< args: text
    InvalidNumber,   ///< args: text
    InvalidPeriod,   ///< args: text
    UnknownMetric,   ///< args: id
    UnknownChannel,  ///< args: name
    UnknownCampaign, ///< args: name, channel
    UnknownColumn,   ///< args: column, the columns there are
    NotAnInput,      ///< a KPI is computed and cannot be entered; args: id
    NameTaken,       ///< args: name
    NameEmpty,
    NameTooLong,    ///< args: limit, its beginning
    InUse,          ///< cannot be removed; args: name, what uses it
    PeriodsOverlap, ///< rule 10; args: metric, channel, given period, stored period
    Cancelled,
    // Formulas; `place` is the UTF-16 offset and `length` the extent in the formula
    FormulaSyntax,      ///< args: what was found
    FormulaUnknownName, ///< args: name
    FormulaCircle,      ///< args: the ids of the circle, first one repeated at the end
    FormulaArguments,   ///< wrong number of arguments; args: function, expected
    FormulaTooLong,
    FormulaTooDeep,
    FormulaEmpty,
    // Targets
    TargetBandEmpty,      ///< from..to with from >= to
    TargetNeedsReference, ///< "+10 %" where the period referred to has no value; args: period
    TargetNotForKind, ///< a change in points for what is no percent, a week or a day as period; args: what
    TargetNeedsDirection, ///< a metric without direction needs a band or a direction; args: metric
    TargetRestNegative,   ///< months set by hand leave less than nothing for the others; args: period
    // Periods, goals, scorecards
    PeriodClosed,        ///< its figures and targets are locked; args: period
    PeriodNotClosed,     ///< args: period
    PeriodNotOver,       ///< cannot be closed yet; args: period
    ReasonNeeded,        ///< reopening a period without a reason
    GoalIncomplete,      ///< cannot be made active; args: name, code of what lacks first
    UnknownGoal,         ///< args: name or number
    UnknownScorecard,    ///< args: name
    ScorecardIncomplete, ///< args: name, what is wrong: "rows", "weights", "limits", "payout"
    // Files and workspaces
    FileMissing,     ///< args: path
    FileUnreadable,  ///< args: path, system's reason
    FileExists,      ///< args: path
    FileNotWritable, ///< args: path, system's reason
    NotAWorkspace,   ///< args: path
    NewerVersion,    ///< args: path, its version, ours
    Damaged,         ///< args: path, first finding
    ForeignSideFile, ///< a -journal or -wal beside it that is not its own; args: path
    DiskFull,        ///< args: path
    ReadOnly,        ///< args: path
    FileReplaced,    ///< moved, removed or replaced while it was open; args: path
    Busy,            ///< another program writes; args: path, seconds waited
    LockedElsewhere, ///< on a share: args: path, who
    StoreFailed,     ///< any other failure of the store; detail says
    NothingToUndo,
    NothingToRedo,
    UnknownImport, ///< args: number
    CannotRevert,  ///< args: number, reason
    NotABackup,    ///< args: path
    // Reading tables
    EmptyFile,         ///< args: path
    UnknownEncoding,   ///< args: path
    TooManyColumns,    ///< args: limit
    FieldTooLong,      ///< args: limit
    UnclosedQuote,     ///< `row` is where the quote opened
    MappingIncomplete, ///< args: what lacks
    MappingDoubtful,   ///< fits two ways and must be asked; args: a Doubt's word, column
    BadRows,           ///< rows that cannot be read; args: count, first reason
    ImportConflicts,   ///< rule 10 against what is stored; args: count
    UnsupportedFormat, ///< args: path, what to do
    NotATable,         ///< no text, workbook or HTML table, or cut off; args: path, what is wrong with it
    OldWorkbook,       ///< XLS of 97-2003; args: path
    EncryptedWorkbook, ///< args: path
    WorkbookTooLarge,  ///< beyond a limit of trust.md 2.4; args: path, part or cell, limit
    UnknownSheet,      ///< args: sheet, the sheets there are
    UnknownProfile,    ///< args: name
};

/// Why something failed: a code to word for a person, arguments for its sentence, and detail for a developer.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QStringList args; ///< in the order that the code's comment names
    QString detail;   ///< untranslated, for the log
    int row = 0;      ///< 1-based line of a file, 0: none
    QString column;   ///< column's header or letter, empty: none
    int place = -1;   ///< UTF-16 offset in a formula, -1: none
    int length = 0;

    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none. Wraps tl::expected, so that a move to std::expected touches this
/// line.
template <class T> using Result = tl::expected<T, Error>;

/// What a function returns that can fail and has nothing else to say.
using Done = Result<void>;

/// `return failure(ErrorCode::InvalidDate, {text});`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QStringList args = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args), std::move(detail), 0, {}, -1, 0});
}

/// Passes an error on: `if (!x) return failure(x.error());`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace vekha

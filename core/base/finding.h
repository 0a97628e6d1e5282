// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vekha {

/// What a check of a workspace file can find. Its words: core/wording/findings.h.
enum class FindingKind {
    Pages,            ///< args: what SQLite says of the file's pages
    PageSpoilt,       ///< a page is not as it was written; args: its number
    Schema,           ///< args: which table is not as it should be
    MissingReference, ///< args: table, row, table referred to
    NotUtf8,          ///< args: table, row
    NoCompanyChannel,
    SeriesWithoutTotal,
    TargetNotFinite,
    PeriodNotReal,     ///< args: table, day
    FactPeriodNotReal, ///< args: series, day
    FactNotFinite,     ///< args: series, day
    FactsOverlap,      ///< args: series, day
    UnknownSeries,     ///< args: series
    MonthsDiffer,      ///< args: series
    MonthsWithoutFacts,
    TotalsDiffer, ///< args: month (2026-05), series
    TotalsMissing,
};

/// One thing that a check found. A day is its date, a series the number of its row.
struct Finding {
    FindingKind kind = FindingKind::Pages;
    QStringList args;
    bool broken = true; ///< false: a remark
    bool operator==(const Finding &) const = default;
};

/// Name of a kind for logs and scripts: "months_differ".
[[nodiscard]] QString codeOf(FindingKind kind);

} // namespace vekha

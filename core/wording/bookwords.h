// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vekha::wording {

/// Every word of the review's workbook that is no name of the workspace: names of sheets, heads of columns,
/// remarks.
enum class BookWord {
    // Sheets
    Summary,
    Charts,
    ByChannel,
    ByMonth,
    ByMonthAndChannel,
    Targets,
    Figures,
    Definitions,
    // Heads of columns
    Metric,
    Value,
    Change,
    Target,
    Attainment,
    Status,
    Remark,
    AllChannels,
    Month,
    Channel,
    Campaign,
    Period,
    From,
    To,
    Baseline,
    Actual,
    Note,
    Id,
    Kind,
    Unit,
    Better,
    HowItAddsUp,
    Formula,
    Meaning,
    // Kinds
    Kpi,
    Input,
    OwnKpi,
    OwnInput,
    // Blocks and remarks
    Kpis,
    Inputs,
    TargetsOfPeriod,
    AttainmentOfPeriod,
    PeriodRunning,
    Incomplete,
    TargetRolledUp,
    NoTargets,
    NoFigures,
};

/// The word in the language of the installed translators.
[[nodiscard]] QString bookWord(BookWord word);

// Sentences of the workbook that carry values.

/// "Marketing review: May 2026".
[[nodiscard]] QString bookTitle(const QString &period);
/// "Compared with April 2026".
[[nodiscard]] QString comparedWithRange(const QString &range);
/// "Only these channels: Email, Telegram".
[[nodiscard]] QString onlyTheseChannels(const QString &channels);
[[nodiscard]] QString onlyTheseCampaigns(const QString &campaigns);
/// "Figures are in until 24 May 2026."
[[nodiscard]] QString figuresUntil(const QString &day);
/// "Revenue, target": head of a column.
[[nodiscard]] QString targetOf(const QString &metric);
/// Why the sheet of figures is empty: "The period has 812,345 figures, more than the 50,000 .."
[[nodiscard]] QString tooManyFigures(const QString &count, const QString &most);
/// How the colours and formulas are to be read; stands under the summary.
[[nodiscard]] QString bookLegend();

} // namespace vekha::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/status.h"

#include <QString>

namespace vekha::wording {

/// Every word of a report that is no name of the workspace: titles, heads of columns, remarks.
enum class ReportWord {
    MarketingReview,
    Contents,
    Continued,
    PeriodRunning,
    NoKpis,
    // Parts
    NeedsAttention,
    WentWell,
    WentDown,
    WentUp,
    WhyChanged,
    ByChannel,
    TargetsOfChannels,
    FunnelTitle,
    ConversionsByChannel,
    FunnelNote,
    BridgeTitle,
    AllOthers,
    OpenDecisions,
    AlsoWorthKnowing,
    WithoutObjective,
    GoalsNote,
    // Heads of columns, names of lines
    Kpis,
    Kpi,
    Trend,
    Value,
    Change,
    Target,
    OfTarget,
    Status,
    Channel,
    YearAgo,
    Forecast80,
    Goals,
    Goal,
    Owner,
    Due,
    Progress,
    Weight,
    Actual,
    Result,
    Total,
    Decisions,
    Decision,
    Who,
    State,
    DecisionOpen,
    DecisionLate,
    DecisionDone,
    DecisionDropped,
    // Budget
    ShareOfSpend,
    SpendNow,
    SpendSuggested,
    RevenueNow,
    RevenueExpected,
};

/// The word in the language of the installed translators (or of the thread's LanguageScope).
[[nodiscard]] QString reportWord(ReportWord word);
/// Name of a section by its code: "summary", "kpi_table", ..
[[nodiscard]] QString sectionName(const QString &code);

/// How many KPIs stand how, for the first sentence of a report.
struct StandingCounts {
    int kpis = 0;
    int withTarget = 0;
    int good = 0;     ///< met, or on course
    int middling = 0; ///< close, or at risk
    int bad = 0;      ///< missed, or off course
};
/// The word behind a number of KPIs of this status: "4 met", in Russian of no gender.
[[nodiscard]] QString countedStatus(targets::Status status);

/// "May 2026: 12 KPIs have a target; 5 met it, 3 came close, 4 missed it."
[[nodiscard]] QString leadSentence(const StandingCounts &counts, const QString &period, bool running);

// Sentences and lines that carry values.

/// "₽13.2M, 77.0% of the target of ₽17.2M".
[[nodiscard]] QString valueOfTarget(const QString &value, const QString &attainment, const QString &target);
/// "3, target 2–5".
[[nodiscard]] QString valueAndTarget(const QString &value, const QString &target);
/// With a full stop at its end.
[[nodiscard]] QString asSentence(const QString &text);
/// "from ₽12.1M".
[[nodiscard]] QString from(const QString &value);
/// "target ₽17.2M".
[[nodiscard]] QString targetText(const QString &target);
/// "77.0% reached".
[[nodiscard]] QString reachedText(const QString &attainment);
/// "Forecast for June 2026".
[[nodiscard]] QString forecastFor(const QString &period);
/// "Compared with April 2026."
[[nodiscard]] QString comparedWithPeriod(const QString &period);
[[nodiscard]] QString channelsOfReport(const QString &channels);
/// "Figures are in until 24 May 2026."
[[nodiscard]] QString figuresIn(const QString &day);
/// "As of 24 May 2026".
[[nodiscard]] QString asOf(const QString &day);
[[nodiscard]] QString preparedBy(const QString &name);
[[nodiscard]] QString madeAt(const QString &day, const QString &time);
/// "No figures in this period: NPS, Churn."
[[nodiscard]] QString withoutFigures(const QString &metrics);
/// "The small lines run from May 2025 to May 2026."
[[nodiscard]] QString trendNote(const QString &first, const QString &last);
/// "Over time, ₽" - title of a chart; the unit may be empty.
[[nodiscard]] QString trendTitle(const QString &unit);
/// What a trend shows, for those who cannot see it.
[[nodiscard]] QString trendAlt(const QString &metric, const QString &firstPeriod, const QString &lastPeriod,
                               const QString &firstValue, const QString &lastValue);
/// "usually 28%".
[[nodiscard]] QString usually(const QString &conversion);
/// "Suggested split: June 2026".
[[nodiscard]] QString suggestedSplit(const QString &period);
/// "Clicks › leads": head of a column of conversions.
[[nodiscard]] QString stepName(const QString &from, const QString &to);
[[nodiscard]] QString weakSpotSentence(const QString &from, const QString &to, const QString &now,
                                       const QString &usual, const QString &lost, const QString &lastStage);
/// "Leads: 4,262 of 5,000".
[[nodiscard]] QString measureLine(const QString &name, const QString &actual, const QString &target);
/// "Payout: 85.0% of the bonus, ₽42,500." `money` may be empty.
[[nodiscard]] QString payoutSentence(const QString &share, const QString &money);
/// The sentence of page numbers in the language of now, and the same filled.
[[nodiscard]] QString pageOfSentence();
[[nodiscard]] QString pageOf(const QString &sentence, int page, int pages);

} // namespace vekha::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/format.h"
#include "core/wording/namebook.h"
#include "core/wording/periods.h"
#include "core/workspace/reviewediting.h"

#include <QStringList>

namespace vekha::wording {

// Names and sentences of reviews, in the language of the installed translators.

/// "Open", "Done", "Dropped".
[[nodiscard]] QString decisionStateName(review::DecisionState state);
/// Who does it and by when: "Anna, by 20 May 2026"; what is not set is left out.
[[nodiscard]] QString decisionTerms(const review::Decision &decision, const PeriodNames &periods);

/// How the KPIs of a review stand, a short sentence a kind: "3 KPIs have missed their target or are off
/// course."
[[nodiscard]] QStringList boardSentences(const ReviewBoard &board);
/// Decisions by their state: "5 decisions: 2 open (overdue: 1), 2 done, 1 dropped."; empty for none.
[[nodiscard]] QString decisionsSentence(const std::vector<ReviewedDecision> &decisions);

/// What a KPI is expected to come to, and how likely it is to meet its target; after the end of a period what
/// the next one is expected to be. Empty where nothing is known.
[[nodiscard]] QStringList outlookSentences(const ReviewBoard &board, const ReviewKpi &kpi,
                                           const ReviewDetail &detail, const Format &format,
                                           const PeriodNames &periods);

/// What closing a period locks, and what speaks against doing it now.
[[nodiscard]] QStringList closingSentences(const ClosingSummary &summary, const Format &format,
                                           const PeriodNames &periods, const NameBook &names);

} // namespace vekha::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/format.h"
#include "core/wording/periods.h"
#include "core/workspace/budget.h"

#include <QString>

namespace vekha::wording {

/// Why nothing is known of a channel's response to spending; empty for None.
[[nodiscard]] QString sentence(analysis::NoResponse reason);
/// The same in a few words for a cell of a table.
[[nodiscard]] QString shortReason(analysis::NoResponse reason);
/// Why no split is suggested; empty where one is.
[[nodiscard]] QString refusal(const BudgetBoard &board);

/// What a split is expected to bring over the present one, with its band.
[[nodiscard]] QString gainSentence(const BudgetBoard &board, const BudgetOutcome &outcome,
                                   const Format &format, const PeriodNames &periods);
/// The months the curves are made from, and how.
[[nodiscard]] QString sourceSentence(const BudgetBoard &board, const PeriodNames &periods);
/// That correlation is no proof, and what would be one.
[[nodiscard]] QString cautionSentence();

} // namespace vekha::wording

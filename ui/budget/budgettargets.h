// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/budget.h"
#include "ui/common/kpiwords.h"

#include <functional>

class QWidget;

namespace vekha::ui {

/// The split as spend targets of the period: one a channel, and the one over all channels where it is set.
[[nodiscard]] std::vector<targets::TargetEdit>
spendTargets(const BudgetBoard &board, const std::vector<double> &split, const targets::TargetBook &book);

/// Shows what would be set and asks why; calls `accepted` with the reason. Does not block.
/// @param words  gives those of the language now chosen
void askSpendTargets(QWidget *parent, const BudgetBoard &board, const std::vector<double> &split,
                     std::function<KpiWords()> words, std::function<void(const QString &why)> accepted);

} // namespace vekha::ui

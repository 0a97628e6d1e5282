// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/cardresults.h"

#include <vector>

namespace vekha::ui {

/// A card as it stands now beside its result by the rules of the period shown.
struct ShownCard {
    scorecards::Scorecard now;
    CardPeriod then;

    /// The card was changed since: `then` is computed by other rules than those of now.
    [[nodiscard]] bool hasOldRules() const;
};

/// What the page Scorecards shows of a period: plain data.
struct CardBoard {
    std::vector<ShownCard> cards;    ///< in the workspace's order, archived ones last
    std::vector<CardPeriod> history; ///< of the chosen card, oldest first
    int chosen = 0;                  ///< id; 0 if there is no card

    [[nodiscard]] const ShownCard *find(int id) const;
    /// The cards in use of a family, best result first; those without one last. Empty for one card alone.
    [[nodiscard]] std::vector<const ShownCard *> sameFamily(const ShownCard &card) const;
};

constexpr int historyPeriods = 8;

/// All cards at the period of their kind that holds `day`, and the history of card `wanted`, or of the first
/// where there is no such card.
[[nodiscard]] Result<CardBoard> cardBoard(const Workspace &workspace, calendar::Day day, int wanted);

/// The day that says which month or quarter of the view is shown: its last one, or today within a running
/// one.
[[nodiscard]] calendar::Day shownDay(const calendar::DayRange &days, QDate today);

} // namespace vekha::ui

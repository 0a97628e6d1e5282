// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecards/result.h"
#include "core/workspace/workspace.h"

namespace vekha {

/// A scorecard's result in one period, by the targets and rules that were in force at its end.
struct CardPeriod {
    calendar::Period period;
    scorecards::Scorecard rules; ///< of then
    scorecards::CardResult result;
};

/// People on the same card, side by side.
struct CardComparison {
    QString family;
    std::vector<CardPeriod> cards; ///< best result first; those without one last
};

/// The contents of the scorecards page: plain data.
struct ScorecardsBoard {
    std::vector<CardPeriod> cards;           ///< in the workspace's order, archived ones left out
    std::vector<CardComparison> comparisons; ///< families of two cards and more
};

/// Computes cards of past and running periods. Reads the revisions of cards once.
class CardBook {
public:
    [[nodiscard]] static Result<CardBook> load(const Workspace &workspace);

    /// The period of the card's kind that holds `day`.
    [[nodiscard]] calendar::Period periodOf(const scorecards::Scorecard &card, calendar::Day day) const;
    /// A stored card by its rules of then; one that is not stored (id 0) by the rules given.
    [[nodiscard]] Result<CardPeriod> result(const scorecards::Scorecard &card,
                                            const calendar::Period &period) const;
    /// The last `count` periods up to the one given, oldest first.
    [[nodiscard]] Result<std::vector<CardPeriod>> history(const scorecards::Scorecard &card,
                                                          const calendar::Period &last, int count) const;
    /// All cards at the period of their kind that holds `day`.
    [[nodiscard]] Result<ScorecardsBoard> board(calendar::Day day) const;

private:
    explicit CardBook(const Workspace &workspace) : m_workspace(&workspace) {}
    [[nodiscard]] Result<CardPeriod> resultBy(const scorecards::Scorecard &rules,
                                              const calendar::Period &period,
                                              const targets::PeriodTargets &planned) const;

    const Workspace *m_workspace;
    std::shared_ptr<const store::Content> m_content;
    std::vector<scorecards::CardRevision> m_cards;
};

} // namespace vekha

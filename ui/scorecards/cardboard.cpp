// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/cardboard.h"

#include <algorithm>

namespace vekha::ui {

bool ShownCard::hasOldRules() const
{
    // Who holds it and what it is called is not what the result is computed by.
    scorecards::Scorecard rules = then.rules;
    rules.id = now.id;
    rules.name = now.name;
    rules.holder = now.holder;
    rules.family = now.family;
    rules.position = now.position;
    rules.archived = now.archived;
    return rules != now;
}

const ShownCard *CardBoard::find(int id) const
{
    const auto found =
        std::find_if(cards.begin(), cards.end(), [id](const ShownCard &card) { return card.now.id == id; });
    return found == cards.end() ? nullptr : &*found;
}

std::vector<const ShownCard *> CardBoard::sameFamily(const ShownCard &card) const
{
    std::vector<const ShownCard *> found;
    for (const ShownCard &each : cards) {
        if (!each.now.archived && !card.now.family.isEmpty() && each.now.family == card.now.family &&
            each.then.period == card.then.period)
            found.push_back(&each);
    }
    std::stable_sort(found.begin(), found.end(), [](const ShownCard *a, const ShownCard *b) {
        return a->then.result.total > b->then.result.total;
    });
    return found.size() > 1 ? found : std::vector<const ShownCard *>();
}

Result<CardBoard> cardBoard(const Workspace &workspace, calendar::Day day, int wanted)
{
    const auto book = CardBook::load(workspace);
    if (!book)
        return failure(book.error());
    CardBoard board;
    const auto content = workspace.content(); // held: the workspace may get another one meanwhile
    for (const scorecards::Scorecard &card : content->scorecards) {
        auto found = book->result(card, book->periodOf(card, day));
        if (!found)
            return failure(found.error());
        board.cards.push_back({card, std::move(*found)});
    }
    std::stable_partition(board.cards.begin(), board.cards.end(),
                          [](const ShownCard &card) { return !card.now.archived; });
    if (board.cards.empty())
        return board;
    const ShownCard *chosen = board.find(wanted);
    const ShownCard &shown = chosen ? *chosen : board.cards.front();
    board.chosen = shown.now.id;
    auto history = book->history(shown.now, shown.then.period, historyPeriods);
    if (!history)
        return failure(history.error());
    board.history = std::move(*history);
    return board;
}

calendar::Day shownDay(const calendar::DayRange &days, QDate today)
{
    return std::max(days.first, std::min(days.last, calendar::dayOf(today)));
}

} // namespace vekha::ui

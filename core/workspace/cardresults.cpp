// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/cardresults.h"

#include "core/workspace/partknown.h"

#include <algorithm>

namespace vekha {

using calendar::Period;
using scorecards::CardRow;
using scorecards::Scorecard;

Result<CardBook> CardBook::load(const Workspace &workspace)
{
    CardBook book(workspace);
    book.m_content = workspace.content();
    auto cards = workspace.cardRevisions(0);
    if (!cards)
        return failure(cards.error());
    book.m_cards = std::move(*cards);
    return book;
}

Period CardBook::periodOf(const Scorecard &card, calendar::Day day) const
{
    return m_workspace->calendar().periodOf(card.period, day);
}

Result<CardPeriod> CardBook::result(const Scorecard &card, const Period &period) const
{
    std::vector<scorecards::CardRevision> own;
    std::copy_if(m_cards.begin(), m_cards.end(), std::back_inserter(own),
                 [&](const scorecards::CardRevision &each) { return card.id != 0 && each.card == card.id; });
    const Scorecard rules = scorecards::inForceAtEnd(own, period).value_or(card);
    const auto planned = m_workspace->targetsInForce(period);
    if (!planned)
        return failure(planned.error());
    return resultBy(rules, period, *planned);
}

Result<CardPeriod> CardBook::resultBy(const Scorecard &rules, const Period &period,
                                      const targets::PeriodTargets &planned) const
{
    CardPeriod found{period, rules, {}};
    facts::Query query;
    std::vector<int> places;
    for (const CardRow &row : rules.rows) {
        const auto metric = m_content->catalog.indexOf(row.metric);
        places.push_back(metric ? int(query.metrics.size()) : -1);
        if (metric)
            query.metrics.push_back(*metric);
    }
    query.buckets = {{period.days(), period.granularity}};
    query.split = facts::Split::Channel;
    query.today = m_workspace->today();
    const auto answer = m_workspace->evaluate(query);
    if (!answer)
        return failure(answer.error());
    const auto source = m_workspace->source();
    if (!source)
        return failure(source.error());
    std::vector<scorecards::RowFacts> facts(rules.rows.size());
    for (size_t i = 0; i < rules.rows.size(); ++i) {
        const CardRow &row = rules.rows[i];
        const int group = answer->groupOf(row.channel);
        if (places[i] < 0)
            continue;
        facts[i].better = m_content->catalog.at(query.metrics[size_t(places[i])]).better;
        std::vector<ChannelId> channels;
        for (int each = 0; each < int(answer->groups.size()); ++each) {
            if (answer->groups[size_t(each)].kind == facts::Group::Kind::Channel &&
                answer->at(places[i], each, 0).hasNumber())
                channels.push_back(answer->groups[size_t(each)].channel);
        }
        if (const auto target = planned.effective({row.metric, row.channel, period}, channels))
            facts[i].target = target->target;
        if (group < 0)
            continue;
        const facts::Value &value = answer->at(places[i], group, 0);
        facts[i].actual = value.number;
        facts[i].complete = !value.hasNumber() || (value.complete && !value.running);
        // A cost per customer before the month's costs are entered is no result.
        facts[i].isTooEarly =
            !facts[i].complete &&
            workspace::reachOf(*m_workspace, **source, query.metrics[size_t(places[i])], period.days())
                    .days <= 0;
    }
    found.result = scorecards::cardResult(rules, facts);
    return found;
}

Result<std::vector<CardPeriod>> CardBook::history(const Scorecard &card, const Period &last, int count) const
{
    std::vector<CardPeriod> periods;
    for (int back = count - 1; back >= 0; --back) {
        auto found = result(card, last.shifted(-back));
        if (!found)
            return failure(found.error());
        periods.push_back(std::move(*found));
    }
    return periods;
}

Result<ScorecardsBoard> CardBook::board(calendar::Day day) const
{
    ScorecardsBoard board;
    QStringList families;
    for (const Scorecard &card : m_content->scorecards) {
        if (card.archived)
            continue;
        auto found = result(card, periodOf(card, day));
        if (!found)
            return failure(found.error());
        if (!card.family.isEmpty() && !families.contains(card.family))
            families.append(card.family);
        board.cards.push_back(std::move(*found));
    }
    for (const QString &family : std::as_const(families)) {
        CardComparison comparison{family, {}};
        std::copy_if(board.cards.begin(), board.cards.end(), std::back_inserter(comparison.cards),
                     [&](const CardPeriod &each) { return each.rules.family == family; });
        std::stable_sort(
            comparison.cards.begin(), comparison.cards.end(),
            [](const CardPeriod &a, const CardPeriod &b) { return a.result.total > b.result.total; });
        if (comparison.cards.size() > 1)
            board.comparisons.push_back(std::move(comparison));
    }
    return board;
}

} // namespace vekha

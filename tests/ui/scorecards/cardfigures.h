// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/overview/monthfigures.h"

#include "core/scorecards/scorecard.h"

namespace vekha::ui::testing {

/// A card for May with weights 0.5 / 0.25 / 0.25 and results 22 of 20, 17 of 20, 30 of 20:
/// 0.5 x 1.1 + 0.25 x 0.85 + 0.25 x 1.5 = 1.1375. The payout curve goes from 100 % at 1.0 to 130 % at 1.2:
/// 1 + 0.3 x 0.1375 / 0.2 = 1.20625, of 100,000 that is 120,625.
class CardFigures : public MonthFigures {
protected:
    void SetUp() override
    {
        MonthFigures::SetUp();
        store::SetFacts facts;
        const auto add = [&](const char *input, ChannelId channel, int number, double value) {
            facts.edits.push_back({QLatin1StringView(input), channel, CampaignId::None, month(number), value,
                                   std::nullopt, false});
        };
        add("leads", search, 5, 22);
        add("orders", search, 5, 17);
        add("clicks", search, 5, 30);
        add("leads", search, 4, 20); // April: 0.5 x 1 + 0.25 x 1 + 0.25 x 1 = 1
        add("orders", search, 4, 20);
        add("clicks", search, 4, 20);
        ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("6")}}));
    }

    static scorecards::CardRow row(const char *metric, double weight)
    {
        scorecards::CardRow row;
        row.metric = QLatin1StringView(metric);
        row.weight = weight;
        row.target = 20;
        return row;
    }

    static scorecards::Scorecard annasCard()
    {
        scorecards::Scorecard card;
        card.name = {QStringLiteral("Ad specialist"), QStringLiteral("Специалист по рекламе")};
        card.holder = QStringLiteral("Anna");
        card.rows = {row("leads", 0.5), row("orders", 0.25), row("clicks", 0.25)};
        card.bonus = 100'000;
        return card;
    }

    void save(const scorecards::Scorecard &card)
    {
        const auto applied =
            workspace->apply({{store::SaveScorecard{card}}, ChangeKind::SaveScorecard, {card.name.en}});
        ASSERT_TRUE(applied) << int(applied.error().code);
    }

    [[nodiscard]] std::vector<scorecards::Scorecard> storedCards() const
    {
        return workspace->content()->scorecards;
    }
};

} // namespace vekha::ui::testing

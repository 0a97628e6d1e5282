// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/civil.h"
#include "core/metrics/catalog.h"
#include "core/scorecards/scorecard.h"

#include <gtest/gtest.h>

namespace vekha::scorecards {

namespace {

Scorecard withWeights(const std::vector<double> &weights)
{
    Scorecard card;
    card.name.en = QStringLiteral("Card");
    for (const double weight : weights) {
        CardRow row;
        row.metric = QStringLiteral("leads");
        row.weight = weight;
        card.rows.push_back(row);
    }
    return card;
}

std::vector<double> weightsOf(const std::vector<CardRow> &rows)
{
    std::vector<double> weights;
    for (const CardRow &row : rows)
        weights.push_back(row.weight);
    return weights;
}

} // namespace

TEST(Scorecard, TellsByHowMuchTheWeightsMiss)
{
    EXPECT_EQ(missingWeight(withWeights({0.5, 0.3, 0.2})), 0);
    EXPECT_NEAR(missingWeight(withWeights({0.5, 0.3})), 0.2, 1e-12);
    EXPECT_EQ(whatIsWrong(withWeights({0.5, 0.3})), QStringLiteral("weights"));
    EXPECT_EQ(whatIsWrong(withWeights({})), QStringLiteral("rows"));
    EXPECT_EQ(whatIsWrong(withWeights({1})), QString());
    Scorecard card = withWeights({1});
    card.payout = {{1, 1}, {0.7, 0.5}};
    EXPECT_EQ(whatIsWrong(card), QStringLiteral("payout"));
}

TEST(Scorecard, EvensTheWeightsOutInWholePercents)
{
    EXPECT_EQ(weightsOf(withEvenedWeights(withWeights({0, 0, 0}).rows)), (std::vector{0.34, 0.33, 0.33}));
    EXPECT_EQ(weightsOf(withEvenedWeights(withWeights({1, 1}).rows)), (std::vector{0.5, 0.5}));
    EXPECT_EQ(weightsOf(withEvenedWeights(withWeights({0.6, 0.2}).rows)), (std::vector{0.75, 0.25}));
}

TEST(Scorecard, ComesBackAsItWas)
{
    Scorecard card = withWeights({0.4, 0.6});
    card.holder = QStringLiteral("Анна");
    card.family = QStringLiteral("smm");
    card.period = calendar::Granularity::Quarter;
    card.rows[0].floor = 1;
    card.rows[0].direction = metrics::Direction::Down;
    card.rows[1].stretch = 3;
    card.bonus = 30'000;
    card.emptyRows = EmptyRows::CountAsZero;
    card.payout = {{0.5, 0}, {1, 1}};
    card.highest = 2;
    EXPECT_EQ(scorecardFromJson(jsonOf(card)), card);
}

TEST(Scorecard, PastPeriodsKeepTheirRules)
{
    const auto saved = [](int month, double highest) {
        CardRevision revision;
        revision.when = QDateTime(QDate(2026, month, 15), QTime(10, 0), Qt::UTC);
        revision.rules.highest = highest;
        return revision;
    };
    const std::vector<CardRevision> revisions{saved(2, 1.2), saved(4, 1.5)};
    const auto highest = [&](int month) {
        return inForceAtEnd(revisions, {calendar::Granularity::Month, calendar::dayOfCivil(2026, month, 1)})
            ->highest;
    };
    EXPECT_EQ(highest(2), 1.2);
    EXPECT_EQ(highest(3), 1.2);
    EXPECT_EQ(highest(4), 1.5);
    EXPECT_EQ(highest(1), 1.5) << "the card was made later";
    EXPECT_FALSE(inForceAtEnd({}, {calendar::Granularity::Month, 0}));
}

TEST(ReadyCards, NameMetricsThatThereAreAndWeighTheWhole)
{
    ASSERT_EQ(readyCards().size(), 7U);
    for (const ReadyCard &ready : readyCards()) {
        EXPECT_EQ(whatIsWrong(ready.card), QString()) << qPrintable(ready.id);
        EXPECT_FALSE(ready.card.name.en.isEmpty() || ready.card.name.ru.isEmpty()) << qPrintable(ready.id);
        for (const CardRow &row : ready.card.rows) {
            const metrics::Metric *metric = metrics::MetricCatalog::builtIn().find(row.metric);
            ASSERT_NE(metric, nullptr) << qPrintable(row.metric);
            EXPECT_TRUE(row.direction || metric->better != metrics::Direction::None)
                << qPrintable(row.metric);
        }
    }
}

} // namespace vekha::scorecards

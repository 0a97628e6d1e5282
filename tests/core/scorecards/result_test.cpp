// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecards/result.h"

#include <gtest/gtest.h>

namespace vekha::scorecards {

using metrics::Direction;

namespace {

CardRow row(double weight, double target)
{
    CardRow result;
    result.metric = QStringLiteral("leads");
    result.weight = weight;
    result.target = target;
    return result;
}

RowFacts actual(std::optional<double> value, Direction better = Direction::Up)
{
    RowFacts facts;
    facts.actual = value;
    facts.better = better;
    return facts;
}

Scorecard threeRows()
{
    Scorecard card;
    card.rows = {row(0.5, 20), row(0.25, 20), row(0.25, 20)};
    return card;
}

} // namespace

TEST(CardResult, IsTheWeightedSumOfItsRows)
{
    const CardResult result = cardResult(threeRows(), {actual(22), actual(17), actual(30)});
    EXPECT_DOUBLE_EQ(*result.rows[0].result, 1.1);
    EXPECT_DOUBLE_EQ(*result.rows[1].result, 0.85);
    EXPECT_DOUBLE_EQ(*result.rows[2].result, 1.5);
    EXPECT_DOUBLE_EQ(*result.total, 1.1375);
}

TEST(CardResult, PaysByTheCurve)
{
    const auto share = [](double result) { return payoutShare(usualPayout(), result); };
    EXPECT_DOUBLE_EQ(share(0.69), 0);
    EXPECT_DOUBLE_EQ(share(0.70), 0.5);
    EXPECT_DOUBLE_EQ(share(0.85), 0.75);
    EXPECT_DOUBLE_EQ(share(1.00), 1);
    EXPECT_DOUBLE_EQ(share(1.20), 1.3);
    EXPECT_DOUBLE_EQ(share(1.60), 1.3);
    EXPECT_DOUBLE_EQ(share(0.1 + 0.2 + 0.4), 0.5) << "0.7000000000000001 and 0.7 are the same";
    EXPECT_DOUBLE_EQ(share(1.1), 1.15);
    Scorecard card = threeRows();
    card.bonus = 40'000;
    const CardResult result = cardResult(card, {actual(22), actual(17), actual(30)});
    // 1.1375 lies 0.1375 of 0.2 above 1: 1 + 0.3 * 0.6875 = 1.20625.
    EXPECT_DOUBLE_EQ(*result.payoutShare, 1.20625);
    EXPECT_DOUBLE_EQ(*result.payout, 48'250);
}

TEST(CardResult, NothingIsCreditedBelowTheFloor)
{
    CardRow each = row(1, 20);
    each.floor = 14;
    EXPECT_DOUBLE_EQ(*rowResult({}, each, actual(14)).result, 0.7);
    const RowResult below = rowResult({}, each, actual(13.9));
    EXPECT_EQ(*below.result, 0);
    EXPECT_TRUE(below.isBelowFloor);
    EXPECT_DOUBLE_EQ(*below.attainment, 0.695);
}

TEST(CardResult, LowerIsBetterTurnsFloorAndStretchRound)
{
    CardRow cpl = row(1, 500);
    cpl.floor = 700;
    cpl.stretch = 400;
    EXPECT_EQ(*rowResult({}, cpl, actual(701, Direction::Down)).result, 0);
    EXPECT_DOUBLE_EQ(*rowResult({}, cpl, actual(625, Direction::Down)).result, 0.8);
    const RowResult best = rowResult({}, cpl, actual(250, Direction::Down));
    EXPECT_DOUBLE_EQ(*best.result, 1.25) << "500 / 400, though 500 / 250 is 2";
    EXPECT_TRUE(best.isCapped);
}

TEST(CardResult, StaysWithinItsLimits)
{
    Scorecard card;
    EXPECT_DOUBLE_EQ(*rowResult(card, row(1, 20), actual(60)).result, 1.5);
    CardRow based = row(1, 20);
    based.baseline = 10;
    EXPECT_EQ(*rowResult(card, based, actual(5)).result, 0) << "the attainment is -50 %";
    card.highest = 2;
    card.lowest = -1;
    EXPECT_DOUBLE_EQ(*rowResult(card, row(1, 20), actual(60)).result, 2);
    EXPECT_DOUBLE_EQ(*rowResult(card, based, actual(5)).result, -0.5);
}

TEST(CardResult, ARowWithoutDataCountsAsChosen)
{
    Scorecard card = threeRows();
    card.emptyRows = EmptyRows::CountAsZero;
    EXPECT_DOUBLE_EQ(*cardResult(card, {actual(20), actual({}), actual(20)}).total, 0.75);
    card.emptyRows = EmptyRows::ShareWeight;
    const CardResult shared = cardResult(card, {actual(20), actual({}), actual(10)});
    EXPECT_DOUBLE_EQ(shared.rows[0].weight, 2.0 / 3);
    EXPECT_DOUBLE_EQ(shared.rows[1].weight, 0);
    EXPECT_DOUBLE_EQ(*shared.total, 2.0 / 3 + 0.5 / 3);
    EXPECT_FALSE(cardResult(card, {actual({}), actual({}), actual({})}).total);
}

TEST(CardResult, TakesTheTargetInForceWhereTheRowHasNone)
{
    CardRow each = row(1, 0);
    each.target.reset();
    RowFacts facts = actual(90);
    EXPECT_FALSE(rowResult({}, each, facts).result);
    EXPECT_EQ(rowResult({}, each, facts).noAttainment, targets::NoAttainment::NoTarget);
    targets::Target target;
    target.value = 105;
    target.low = 100;
    target.high = 110;
    facts.target = target;
    EXPECT_NEAR(*rowResult({}, each, facts).result, 0, 1e-12) << "one band-width below";
    facts.actual = 95;
    EXPECT_DOUBLE_EQ(*rowResult({}, each, facts).result, 0.5);
}

TEST(CardResult, ComparesWhereAttainmentHasNoNumber)
{
    const CardRow zero = row(1, 0);
    EXPECT_EQ(*rowResult({}, zero, actual(5)).result, 1);
    EXPECT_EQ(*rowResult({}, zero, actual(-5)).result, 0);
    EXPECT_EQ(*rowResult({}, row(1, 10), actual(0, Direction::Down)).result, 1);
}

TEST(CardResult, WhatCannotBeJudgedYetCountsAsARowWithoutData)
{
    RowFacts early = actual(10, Direction::Down); // looks like 200 %: its costs are not in
    early.complete = false;
    early.isTooEarly = true;
    Scorecard card = threeRows();
    card.emptyRows = EmptyRows::ShareWeight;
    CardResult result = cardResult(card, {actual(22), early, actual(18)});
    EXPECT_FALSE(result.rows[1].result);
    EXPECT_EQ(result.rows[1].weight, 0);
    EXPECT_TRUE(result.rows[1].isTooEarly);
    // (0.5 x 1.1 + 0.25 x 0.9) / 0.75
    EXPECT_NEAR(*result.total, 1.033333, 1e-6);
    card.emptyRows = EmptyRows::CountAsZero;
    EXPECT_DOUBLE_EQ(*cardResult(card, {actual(22), early, actual(18)}).total, 0.775);
}

} // namespace vekha::scorecards

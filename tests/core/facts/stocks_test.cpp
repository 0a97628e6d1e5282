// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace vekha::facts::test {

class Stocks : public Figures {};

TEST_F(Stocks, TakeTheLastFigureOfARangeAndTheFirstAtItsStart)
{
    give("followers", ads, "2024-01", 100);
    give("followers", ads, "2024-02", 120);
    give("followers", ads, "2024-03", 150);
    give("customers_start", ChannelId::Company, "2024-01", 40);
    give("customers_start", ChannelId::Company, "2024-02", 50);
    expectNumber(total("followers", "2024-Q1"), 150);
    expectNumber(total("customers_start", "2024-Q1"), 40);
}

TEST_F(Stocks, HaveNoStartWhereTheFirstSubPeriodIsMissing)
{
    give("customers_start", ChannelId::Company, "2024-02", 50);
    expectMissing(total("customers_start", "2024-Q1"), Reason::FirstMissing, "customers_start");
    give("lost_customers", ChannelId::Company, "2024-02", 5);
    expectMissing(total("churn", "2024-Q1"), Reason::FirstMissing, "customers_start");
    expectNumber(total("churn", "2024-02"), 0.1);
}

// January 2024 starts on a Monday, February on a Thursday: the first week that begins in it is that of the
// 5th.
TEST_F(Stocks, TakeTheFirstWeekThatBeginsInTheFirstSevenDays)
{
    give("customers_start", ChannelId::Company, "2024-W05", 7); // 29 January
    give("customers_start", ChannelId::Company, "2024-W06", 8); // 5 February
    expectNumber(total("customers_start", "2024-02"), 8);
    expectMissing(total("customers_start", "2024-01"), Reason::FirstMissing);
}

TEST_F(Stocks, AWeeksStockBelongsWhereItsLastDayIs)
{
    give("followers", ads, "2024-W04", 10); // to 28 January
    give("followers", ads, "2024-W05", 20); // 29 January to 4 February
    expectNumber(total("followers", "2024-01"), 10);
    expectNumber(total("followers", "2024-02"), 20);
}

// Rule 2: the total sums what is present, is incomplete and names the channel.
TEST_F(Stocks, TotalsNameTheChannelThatLacks)
{
    give("followers", ads, "2024-01", 100);
    give("followers", ads, "2024-02", 110);
    give("followers", email, "2024-02", 50);
    const Value january = total("followers", "2024-01");
    expectNumber(january, 100);
    EXPECT_FALSE(january.complete);
    EXPECT_TRUE(hasNote(january, NoteKind::ChannelMissing, metric("followers"), email));
    const Value february = total("followers", "2024-02");
    expectNumber(february, 160);
    EXPECT_TRUE(february.complete);
}

// Growth is of the ads alone: 110 - 100, and 10 / 100.
TEST_F(Stocks, GrowthComparesChannelsPresentInBothPeriods)
{
    give("followers", ads, "2024-01", 100);
    give("followers", ads, "2024-02", 110);
    give("followers", email, "2024-02", 50);
    const Value growth = total("follower_growth", "2024-02");
    expectNumber(growth, 10);
    EXPECT_TRUE(hasNote(growth, NoteKind::ChannelLeftOut, metric("followers"), email));
    expectNumber(total("follower_growth_rate", "2024-02"), 0.1);
}

TEST_F(Stocks, AComparisonHasABasisOverTheSameChannels)
{
    give("followers", ads, "2024-01", 100);
    give("followers", ads, "2024-02", 110);
    give("followers", email, "2024-02", 50);
    query.compare = Comparison::Previous;
    const Answer answer = ask({"followers"}, {bucket("2024-02")});
    expectNumber(answer.at(0, 0, 0), 160);
    expectNumber(answer.comparedAt(0, 0, 0), 100);
    expectNumber(answer.basisAt(0, 0, 0), 110);
    EXPECT_TRUE(hasNote(answer.basisAt(0, 0, 0), NoteKind::ChannelLeftOut, -1, email));
}

TEST_F(Stocks, AwarenessIsTheMeanOverChannelsOfTheLast)
{
    give("awareness", search, "2024-01", 0.5);
    give("awareness", search, "2024-02", 0.3);
    give("awareness", ads, "2024-02", 0.1);
    expectNumber(total("awareness", "2024-Q1"), 0.2);
    expectNumber(total("awareness_growth", "2024-02"), -0.2); // search alone: 0.3 - 0.5
}

} // namespace vekha::facts::test

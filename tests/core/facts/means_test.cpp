// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace vekha::facts::test {

class Means : public Figures {};

// Satisfaction has no weight: (0.8 x 31 + 0.6 x 29) / 60 = 42.2 / 60 over time; channels equally.
TEST_F(Means, WithoutAWeightCountByDaysAndChannelsEqually)
{
    give("satisfaction", search, "2024-01", 0.8);
    give("satisfaction", search, "2024-02", 0.6);
    give("satisfaction", ads, "2024-01", 0.5);
    expectNumber(of(search, "satisfaction", "2024-Q1"), 42.2 / 60);
    expectNumber(total("satisfaction", "2024-Q1"), (42.2 / 60 + 0.5) / 2);
}

// (80 x 10 + 50 x 30) / 40 = 57.5; with ads (90 x 60): (800 + 1500 + 5400) / 100 = 77
TEST_F(Means, AreWeightedByTheNamedInput)
{
    give("lead_quality", search, "2024-01", 80);
    give("leads", search, "2024-01", 10);
    give("lead_quality", search, "2024-02", 50);
    give("leads", search, "2024-02", 30);
    give("lead_quality", ads, "2024-01", 90);
    give("leads", ads, "2024-01", 60);
    expectNumber(of(search, "lead_quality", "2024-Q1"), 57.5);
    expectNumber(total("lead_quality", "2024-Q1"), 77);
}

// The score of the quarter weighs as much as the leads of all its days.
TEST_F(Means, SumTheWeightOverTheScoresOwnPeriod)
{
    give("lead_quality", search, "2024-Q1", 60);
    give("leads", search, "2024-01-15", 10);
    give("leads", search, "2024-03-20", 20);
    give("lead_quality", search, "2024-04", 90);
    give("leads", search, "2024-04", 60);
    expectNumber(total("lead_quality", "2024-H1"), (60 * 30 + 90 * 60) / 90.0);
}

TEST_F(Means, FallBackToDaysAndEqualChannelsWhereAWeightIsMissing)
{
    give("lead_quality", search, "2024-01", 80);
    give("leads", search, "2024-01", 10);
    give("lead_quality", search, "2024-02", 50);
    const Value quarter = total("lead_quality", "2024-Q1");
    expectNumber(quarter, (80 * 31 + 50 * 29) / 60.0);
    EXPECT_TRUE(hasNote(quarter, NoteKind::EqualWeights, metric("leads")));
    const Value january = total("lead_quality", "2024-01");
    expectNumber(january, 80);
    EXPECT_FALSE(hasNote(january, NoteKind::EqualWeights));
}

TEST_F(Means, OfCampaignsAreWeightedByTheCampaign)
{
    give("lead_quality", ads, "2024-01", 80, spring);
    give("leads", ads, "2024-01", 10, spring);
    give("lead_quality", ads, "2024-01", 20, autumn);
    give("leads", ads, "2024-01", 30, autumn);
    expectNumber(total("lead_quality", "2024-01"), (800 + 600) / 40.0);
    const Answer answer = ask({"lead_quality"}, {bucket("2024-01")}, Split::Campaign);
    ASSERT_EQ(answer.groups.size(), 3u);
    expectNumber(answer.at(0, 1, 0), 80);
    expectNumber(answer.at(0, 2, 0), 20);
}

// Over time by days alone, over channels by customers: 12 months of 30 customers and 6 of 60 are 8.
TEST_F(Means, LifetimesWeighChannelsByCustomers)
{
    give("lifetime_months", search, "2024-01", 12);
    give("active_customers", search, "2024-01", 30);
    give("lifetime_months", ads, "2024-01", 6);
    give("active_customers", ads, "2024-01", 60);
    expectNumber(total("lifetime_months", "2024-01"), 8);
}

TEST_F(Means, OfOnlyZeroWeightsHaveNoValue)
{
    give("lead_quality", search, "2024-01", 80);
    give("leads", search, "2024-01", 0);
    give("lead_quality", search, "2024-02", 60);
    give("leads", search, "2024-02", 0);
    expectMissing(total("lead_quality", "2024-Q1"), Reason::ZeroDenominator, "leads");
}

} // namespace vekha::facts::test

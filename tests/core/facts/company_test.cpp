// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace vekha::facts::test {

/// Rules 10 to 12.
class Company : public Figures {};

TEST_F(Company, AddsToTotalsAndIsNeverAllocated)
{
    give("spend", search, "2024-01", 100);
    give("overhead", ChannelId::Company, "2024-01", 40);
    expectNumber(total("marketing_cost", "2024-01"), 140);
    expectNumber(of(search, "marketing_cost", "2024-01"), 100);
}

TEST_F(Company, ReplacesTheSumOfPeopleInItsOwnMonths)
{
    give("visitors", search, "2024-01", 100);
    give("visitors", ads, "2024-01", 100);
    give("visitors", ChannelId::Company, "2024-01", 150);
    give("visitors", search, "2024-02", 80);
    const Value january = total("visitors", "2024-01");
    expectNumber(january, 150);
    EXPECT_TRUE(hasNote(january, NoteKind::CompanyReplaces, metric("visitors")));
    EXPECT_FALSE(hasNote(january, NoteKind::PeopleTwice));
    const Value quarter = total("visitors", "2024-Q1"); // 150 + 80
    expectNumber(quarter, 230);
    EXPECT_TRUE(hasNote(quarter, NoteKind::PeopleTwice, metric("visitors")));
}

// The company's week 2 is 8 to 14 January; the channel's days outside it are 5 and 7.
TEST_F(Company, ReplacesPeopleOfItsOwnWeeks)
{
    give("visitors", search, "2024-01-03", 5);
    give("visitors", search, "2024-01-09", 50);
    give("visitors", search, "2024-01-20", 7);
    give("visitors", ChannelId::Company, "2024-W02", 30);
    expectNumber(total("visitors", "2024-01"), 42);
}

TEST_F(Company, ReplacesStocksOfPeople)
{
    give("subscribers", search, "2024-01", 100);
    give("subscribers", email, "2024-01", 100);
    expectNumber(total("subscribers", "2024-01"), 200);
    give("subscribers", ChannelId::Company, "2024-01", 160);
    expectNumber(total("subscribers", "2024-01"), 160);
}

TEST_F(Company, IsOutsideAFilterUnlessListed)
{
    give("spend", search, "2024-01", 100);
    give("spend", ads, "2024-01", 50);
    give("overhead", ChannelId::Company, "2024-01", 40);
    query.channels = {search};
    expectNumber(total("marketing_cost", "2024-01"), 100);
    query.channels = {search, ChannelId::Company};
    expectNumber(total("marketing_cost", "2024-01"), 140);
}

TEST_F(Company, StandsLastAmongTheChannels)
{
    give("overhead", ChannelId::Company, "2024-01", 40);
    give("overhead", email, "2024-01", 1);
    give("overhead", search, "2024-01", 2);
    const Answer answer = ask({"overhead"}, {bucket("2024-01")}, Split::Channel);
    ASSERT_EQ(answer.groups.size(), 4u);
    EXPECT_EQ(answer.groups[0].kind, Group::Kind::Total);
    EXPECT_EQ(answer.groups[1].channel, search);
    EXPECT_EQ(answer.groups[2].channel, email);
    EXPECT_EQ(answer.groups[3].channel, ChannelId::Company);
}

// Rule 11
TEST_F(Company, AChannelIsItsOwnFiguresAndItsCampaigns)
{
    give("spend", ads, "2024-01", 10);
    give("spend", ads, "2024-01", 20, spring);
    give("spend", ads, "2024-01", 30, autumn);
    expectNumber(of(ads, "spend", "2024-01"), 60);
    query.campaigns = {spring};
    expectNumber(of(ads, "spend", "2024-01"), 20);
}

TEST_F(Company, PeopleOverChannelsOrPeriodsAreMarked)
{
    give("reach", search, "2024-01", 10);
    EXPECT_FALSE(hasNote(total("reach", "2024-01"), NoteKind::PeopleTwice));
    give("reach", search, "2024-02", 10);
    EXPECT_TRUE(hasNote(total("reach", "2024-Q1"), NoteKind::PeopleTwice, metric("reach")));
    give("reach", ads, "2024-01", 10);
    EXPECT_TRUE(hasNote(total("reach", "2024-01"), NoteKind::PeopleTwice));
    EXPECT_FALSE(hasNote(of(ads, "reach", "2024-01"), NoteKind::PeopleTwice));
}

} // namespace vekha::facts::test

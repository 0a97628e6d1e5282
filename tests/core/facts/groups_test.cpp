// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

namespace vekha::facts::test {

class Groups : public Figures {};

TEST_F(Groups, ByCampaignKeepTheChannelsOwnFiguresApart)
{
    give("spend", ads, "2024-01", 10);
    give("spend", ads, "2024-01", 20, spring);
    give("spend", search, "2024-01", 5);
    const Answer answer = ask({"spend"}, {bucket("2024-01")}, Split::Campaign);
    ASSERT_EQ(answer.groups.size(), 4u);
    expectNumber(answer.at(0, 0, 0), 35);
    EXPECT_EQ(answer.groups[1].channel, search);
    EXPECT_EQ(answer.groups[2].campaign, CampaignId::None);
    expectNumber(answer.at(0, 2, 0), 10);
    EXPECT_EQ(answer.groups[3].campaign, spring);
    expectNumber(answer.at(0, 3, 0), 20);
}

TEST_F(Groups, ByTypeAddUpChannelsOfTheType)
{
    context.channels[3].type = ChannelType::Direct;
    give("spend", direct, "2024-01", 10);
    give("spend", email, "2024-01", 20);
    give("spend", search, "2024-01", 5);
    const Answer answer = ask({"spend"}, {bucket("2024-01")}, Split::Type);
    ASSERT_EQ(answer.groups.size(), 3u);
    EXPECT_EQ(answer.groups[1].type, ChannelType::OrganicSearch);
    EXPECT_EQ(answer.groups[2].type, ChannelType::Direct);
    expectNumber(answer.at(0, 2, 0), 30);
}

TEST_F(Groups, HoldTheTotalEvenWithoutFigures)
{
    const Answer answer = ask({"spend", "cpl"}, {bucket("2024-01"), bucket("2024-02")}, Split::Channel);
    ASSERT_EQ(answer.groups.size(), 1u);
    expectMissing(answer.at(1, 0, 1), Reason::NoData);
    EXPECT_EQ(answer.groupOf(search), -1);
    EXPECT_EQ(answer.groupOf(ChannelId::All), 0);
}

TEST_F(Groups, AreWithoutTheTotalIfItIsNotAsked)
{
    give("spend", search, "2024-01", 5);
    query.total = false;
    const Answer answer = ask({"spend"}, {bucket("2024-01")}, Split::Channel);
    ASSERT_EQ(answer.groups.size(), 1u);
    EXPECT_EQ(answer.groups[0].channel, search);
}

} // namespace vekha::facts::test

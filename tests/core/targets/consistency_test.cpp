// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/consistency.h"
#include "tests/core/targets/figures.h"

namespace vekha::targets {

namespace {

std::vector<Inconsistency> found(const TargetBook &targets)
{
    facts::Context context;
    context.catalog = metrics::MetricCatalog::builtIn();
    Channel company;
    company.id = ChannelId::Company;
    company.type = ChannelType::Company;
    context.channels.push_back(company);
    for (const ChannelId id : {search, ads}) {
        Channel channel;
        channel.id = id;
        channel.name.en = QString::number(number(id));
        channel.type = ChannelType::PaidSearch;
        context.channels.push_back(channel);
    }
    const auto result =
        inconsistencies(targets, context, {quarter(2026, 1)}, [](MetricIndex, const calendar::Period &) {
            return std::vector<ChannelId>{search, ads};
        });
    EXPECT_TRUE(result);
    return result.value_or(std::vector<Inconsistency>());
}

} // namespace

TEST(Consistency, ARatioIsHeldAgainstTheTargetsOfItsInputs)
{
    const auto list = found(book({target("cpl", search, quarter(2026, 1), 500),
                                  target("spend", search, quarter(2026, 1), 100'000),
                                  target("leads", search, quarter(2026, 1), 150)}));
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].kind, Inconsistency::Kind::Ratio);
    EXPECT_EQ(list[0].key.metric, QStringLiteral("cpl"));
    EXPECT_NEAR(list[0].implied, 666.6667, 1e-3);
}

TEST(Consistency, RatiosOfAllChannelsGoByTheTotals)
{
    const auto list = found(book({target("cpl", ChannelId::All, quarter(2026, 1), 500),
                                  target("spend", search, quarter(2026, 1), 60'000),
                                  target("spend", ads, quarter(2026, 1), 40'000),
                                  target("leads", ChannelId::All, quarter(2026, 1), 200)}));
    EXPECT_TRUE(list.empty()) << "100,000 / 200 is 500";
}

TEST(Consistency, SaysNothingWhereAnInputHasNoTarget)
{
    EXPECT_TRUE(found(book({target("cpl", search, quarter(2026, 1), 500),
                            target("spend", search, quarter(2026, 1), 100'000)}))
                    .empty());
}

TEST(Consistency, ChannelsThatDoNotAddUpAreFound)
{
    const auto list = found(
        book({target("leads", ChannelId::All, quarter(2026, 1), 100),
              target("leads", search, quarter(2026, 1), 50), target("leads", ads, quarter(2026, 1), 30)}));
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].kind, Inconsistency::Kind::Channels);
    EXPECT_EQ(list[0].implied, 80);
}

} // namespace vekha::targets

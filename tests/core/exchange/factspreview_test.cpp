// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/factspreview.h"

#include <gtest/gtest.h>

namespace vekha::exchange {

namespace {

using calendar::Granularity;

class Preview : public ::testing::Test {
protected:
    Preview()
    {
        Channel known;
        known.id = ChannelId(7);
        known.name.en = QStringLiteral("Yandex Direct");
        known.type = ChannelType::PaidSearch;
        known.aliases = {QStringLiteral("yandex / cpc")};
        channels.push_back(known);
    }

    [[nodiscard]] MetricIndex input(const char *id) const
    {
        return *catalog.indexOf(QString::fromLatin1(id));
    }

    metrics::MetricCatalog catalog = metrics::MetricCatalog::builtIn();
    std::vector<Channel> channels;
};

TEST_F(Preview, KeepsTheFirstFactsWithWhatFallsOnThemAndCountsTheRest)
{
    FactsCollector collector(catalog, channels, 2);
    const int series = collector.series(
        input("clicks"), collector.channel(QStringLiteral("yandex / cpc"), ChannelType::Other, true), {});
    ASSERT_TRUE(collector.add(series, Granularity::Day, 100, 10, 0));
    ASSERT_TRUE(collector.add(series, Granularity::Day, 101, 1, 0));
    ASSERT_TRUE(collector.add(series, Granularity::Day, 102, 5, 0));
    ASSERT_TRUE(collector.add(series, Granularity::Day, 100, 7, 0));
    const FactsPreview preview = collector.preview();
    ASSERT_EQ(preview.facts.size(), 2u);
    EXPECT_EQ(preview.facts[0].value, 17); // both rows of day 100
    EXPECT_EQ(preview.facts[1].value, 1);
    EXPECT_EQ(preview.figures, 4);
    EXPECT_EQ(preview.days, (calendar::DayRange{100, 102}));
    ASSERT_EQ(preview.channels.size(), 1u);
    EXPECT_EQ(preview.channels[0].id, ChannelId(7));
    EXPECT_EQ(preview.channels[0].figures, 4);
}

TEST_F(Preview, FindsSpellingsOfOneNewChannelUnlessNamesStayAsWritten)
{
    FactsCollector collector(catalog, channels, 10);
    const int first = collector.channel(QStringLiteral("Blog"), ChannelType::Content, true);
    EXPECT_EQ(collector.channel(QStringLiteral(" BLOG"), ChannelType::Content, true), first);
    EXPECT_NE(collector.channel(QStringLiteral("BLOG"), ChannelType::Content, false), first);
    EXPECT_EQ(collector.companyChannel(), collector.companyChannel());
    const FactsPreview preview = collector.preview();
    EXPECT_EQ(preview.channels[0].id, ChannelId::All);
    EXPECT_EQ(preview.channels[0].type, ChannelType::Content);
}

TEST_F(Preview, PutsAllNamesOfAKnownSourceIntoOneChannel)
{
    FactsCollector collector(catalog, channels, 10);
    Channel vk;
    vk.name = {QStringLiteral("VK"), QStringLiteral("ВКонтакте")};
    vk.type = ChannelType::Social;
    vk.aliases = {QStringLiteral("vk.com"), QStringLiteral("vkontakte")};
    EXPECT_EQ(collector.channelLike(QStringLiteral("vk.com"), vk),
              collector.channelLike(QStringLiteral("vkontakte"), vk));
}

} // namespace

} // namespace vekha::exchange

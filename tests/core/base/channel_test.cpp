// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/channel.h"

#include <gtest/gtest.h>

#include <set>

using namespace vekha;

namespace {

Channel channel(int id, const char16_t *en, const char16_t *ru, QStringList aliases = {})
{
    Channel made;
    made.id = ChannelId{id};
    made.name = {QString::fromUtf16(en), QString::fromUtf16(ru)};
    made.aliases = std::move(aliases);
    return made;
}

TEST(ChannelTypes, CodesRoundTripAndAreUnique)
{
    std::set<QString> codes;
    for (const ChannelType type : channelTypes()) {
        codes.insert(codeOf(type));
        EXPECT_EQ(channelTypeFromCode(codeOf(type)).value(), type);
    }
    EXPECT_EQ(codes.size(), 18u);
    EXPECT_EQ(codeOf(ChannelType::OrganicSearch), QStringLiteral("organic_search"));
    EXPECT_EQ(codeOf(ChannelType::SocialAds), QStringLiteral("social_ads"));
    EXPECT_EQ(channelTypeFromCode(QStringLiteral("company")).value(), ChannelType::Company);
}

TEST(ChannelTypes, UnknownCodeFailsAndCompanyCannotBeChosen)
{
    const auto unknown = channelTypeFromCode(QStringLiteral("radio waves"));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::InvalidInput);
    for (const ChannelType type : channelTypes()) {
        EXPECT_NE(type, ChannelType::Company);
    }
}

TEST(FoldedName, IgnoresCaseSpacesAndYo)
{
    EXPECT_EQ(foldedName(QStringLiteral("  Яндекс\u00a0 ДИРЕКТ ")), QStringLiteral("яндекс директ"));
    EXPECT_EQ(foldedName(QStringLiteral("Партнёры")), foldedName(QStringLiteral("ПАРТНЕРЫ")));
    EXPECT_EQ(foldedName(QStringLiteral("E-Mail\tNews\n")), QStringLiteral("e-mail news"));
}

TEST(FoldedName, ComposesLettersWrittenAsTwoCharacters)
{
    EXPECT_EQ(foldedName(QStringLiteral("Яи\u0306ца")), QStringLiteral("яйца"));
    EXPECT_EQ(foldedName(QStringLiteral("Е\u0308ж")), QStringLiteral("еж"));
}

TEST(FindChannel, ByEitherNameByAliasAndByTheWordCompany)
{
    const std::vector<Channel> channels{
        channel(1, u"Whole company", u"Вся компания"),
        channel(2, u"Yandex Direct", u"Яндекс Директ", {QStringLiteral("yandex_cpc"), QStringLiteral("Мёд")}),
        channel(3, u"", u"Мед"),
    };
    EXPECT_EQ(findChannel(channels, QStringLiteral("company")), &channels[0]);
    EXPECT_EQ(findChannel(channels, QStringLiteral("вся КОМПАНИЯ")), &channels[0]);
    EXPECT_EQ(findChannel(channels, QStringLiteral("yandex  direct")), &channels[1]);
    EXPECT_EQ(findChannel(channels, QStringLiteral("Yandex_CPC")), &channels[1]);
    EXPECT_EQ(findChannel(channels, QStringLiteral("МЁД")), &channels[2]) << "a name goes before an alias";
    EXPECT_EQ(findChannel(channels, QStringLiteral("google")), nullptr);
    EXPECT_EQ(findChannel(channels, QString()), nullptr) << "an empty English name is no name";
}

} // namespace

TEST(FindChannel, PrefersTheSpellingAsWritten)
{
    vekha::Channel upper;
    upper.id = vekha::ChannelId(2);
    upper.name.en = QStringLiteral("Yandex");
    vekha::Channel lower = upper;
    lower.id = vekha::ChannelId(3);
    lower.name.en = QStringLiteral("yandex");
    const std::vector<vekha::Channel> channels{upper, lower};
    EXPECT_EQ(vekha::findChannel(channels, QStringLiteral("yandex"))->id, lower.id);
    EXPECT_EQ(vekha::findChannel(channels, QStringLiteral("Yandex"))->id, upper.id);
    EXPECT_EQ(vekha::findChannel(channels, QStringLiteral("YANDEX"))->id, upper.id);
}

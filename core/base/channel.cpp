// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/channel.h"

#include <algorithm>
#include <array>

namespace vekha {

namespace {

struct TypeCode {
    ChannelType type;
    QLatin1StringView code;
};

constexpr std::array<TypeCode, 19> typeCodes{{
    {ChannelType::OrganicSearch, QLatin1StringView("organic_search")},
    {ChannelType::PaidSearch, QLatin1StringView("paid_search")},
    {ChannelType::Direct, QLatin1StringView("direct")},
    {ChannelType::Referral, QLatin1StringView("referral")},
    {ChannelType::Social, QLatin1StringView("social")},
    {ChannelType::SocialAds, QLatin1StringView("social_ads")},
    {ChannelType::Email, QLatin1StringView("email")},
    {ChannelType::Display, QLatin1StringView("display")},
    {ChannelType::Video, QLatin1StringView("video")},
    {ChannelType::Content, QLatin1StringView("content")},
    {ChannelType::Partner, QLatin1StringView("partner")},
    {ChannelType::Marketplace, QLatin1StringView("marketplace")},
    {ChannelType::Messenger, QLatin1StringView("messenger")},
    {ChannelType::Events, QLatin1StringView("events")},
    {ChannelType::Pr, QLatin1StringView("pr")},
    {ChannelType::Print, QLatin1StringView("print")},
    {ChannelType::Broadcast, QLatin1StringView("broadcast")},
    {ChannelType::Other, QLatin1StringView("other")},
    {ChannelType::Company, QLatin1StringView("company")},
}};

bool hasAlias(const Channel &channel, const QString &folded)
{
    return std::any_of(channel.aliases.begin(), channel.aliases.end(),
                       [&](const QString &alias) { return foldedName(alias) == folded; });
}

} // namespace

QString codeOf(ChannelType type)
{
    const auto *found = std::find_if(typeCodes.begin(), typeCodes.end(),
                                     [type](const TypeCode &entry) { return entry.type == type; });
    Q_ASSERT(found != typeCodes.end());
    return QString(found->code);
}

Result<ChannelType> channelTypeFromCode(const QString &code)
{
    const auto *found = std::find_if(typeCodes.begin(), typeCodes.end(),
                                     [&code](const TypeCode &entry) { return entry.code == code; });
    if (found == typeCodes.end()) {
        return failure(ErrorCode::InvalidInput, {code, QString()}, QStringLiteral("unknown channel type"));
    }
    return found->type;
}

const std::vector<ChannelType> &channelTypes()
{
    static const std::vector<ChannelType> types = [] {
        std::vector<ChannelType> list;
        for (const TypeCode &entry : typeCodes) {
            if (entry.type != ChannelType::Company) {
                list.push_back(entry.type);
            }
        }
        return list;
    }();
    return types;
}

QString foldedName(const QString &name)
{
    // Composed first: files from macOS write й and ё as two characters.
    QString folded = name.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
    folded.replace(QChar(u'ё'), QChar(u'е'));
    return folded;
}

const Channel *findChannel(const std::vector<Channel> &channels, const QString &name)
{
    const QString folded = foldedName(name);
    if (folded.isEmpty()) {
        return nullptr;
    }
    const auto find = [&](auto &&matches) -> const Channel * {
        const auto found = std::find_if(channels.begin(), channels.end(), matches);
        return found == channels.end() ? nullptr : &*found;
    };
    if (folded == codeOf(ChannelType::Company)) {
        if (const Channel *company =
                find([](const Channel &channel) { return channel.id == ChannelId::Company; })) {
            return company;
        }
    }
    // An import that keeps names as written may have made "Yandex" beside "yandex": each is found by its own
    // spelling.
    if (const Channel *exact = find(
            [&](const Channel &channel) { return channel.name.en == name || channel.name.ru == name; })) {
        return exact;
    }
    // Names go before aliases: a channel named like another one's alias is meant by its name.
    if (const Channel *named = find([&](const Channel &channel) {
            return foldedName(channel.name.en) == folded || foldedName(channel.name.ru) == folded;
        })) {
        return named;
    }
    return find([&](const Channel &channel) { return hasAlias(channel, folded); });
}

const Channel *findChannelLike(const std::vector<Channel> &channels, const Channel &model)
{
    for (const QString &name : QStringList{model.name.en, model.name.ru} + model.aliases) {
        if (const Channel *found = findChannel(channels, name)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace vekha

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/channelguess.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace vekha::exchange {

namespace {

enum class Place { Anywhere, WholeWord };

struct Clue {
    const char *text;
    ChannelType type;
    Place place = Place::Anywhere;
};

// The first clue that fits decides: how a visit was paid tells more than where it came from.
constexpr std::array clues = {
    Clue{"organic", ChannelType::OrganicSearch},
    Clue{"seo", ChannelType::OrganicSearch, Place::WholeWord},
    Clue{"органи", ChannelType::OrganicSearch},
    Clue{"(direct)", ChannelType::Direct},
    Clue{"прямые", ChannelType::Direct},
    Clue{"target", ChannelType::SocialAds},
    Clue{"таргет", ChannelType::SocialAds},
    Clue{"ads.vk", ChannelType::SocialAds},
    Clue{"vk ads", ChannelType::SocialAds},
    Clue{"vk / cp", ChannelType::SocialAds},
    Clue{"telegram ads", ChannelType::SocialAds},
    Clue{"facebook / cp", ChannelType::SocialAds},
    Clue{"meta ads", ChannelType::SocialAds},
    Clue{"tiktok ads", ChannelType::SocialAds},
    Clue{"mail", ChannelType::Email},
    Clue{"рассылк", ChannelType::Email},
    Clue{"sendsay", ChannelType::Email},
    Clue{"newsletter", ChannelType::Email},
    Clue{"display", ChannelType::Display},
    Clue{"banner", ChannelType::Display},
    Clue{"баннер", ChannelType::Display},
    Clue{"медийн", ChannelType::Display},
    Clue{"cpm", ChannelType::Display, Place::WholeWord},
    Clue{"cpc", ChannelType::PaidSearch, Place::WholeWord},
    Clue{"ppc", ChannelType::PaidSearch, Place::WholeWord},
    Clue{"cpa", ChannelType::Partner, Place::WholeWord},
    Clue{"директ", ChannelType::PaidSearch},
    Clue{"yandex direct", ChannelType::PaidSearch},
    Clue{"yandex-direct", ChannelType::PaidSearch},
    Clue{"google ads", ChannelType::PaidSearch},
    Clue{"adwords", ChannelType::PaidSearch},
    Clue{"контекст", ChannelType::PaidSearch},
    Clue{"search ads", ChannelType::PaidSearch},
    Clue{"paid search", ChannelType::PaidSearch},
    Clue{"direct", ChannelType::Direct, Place::WholeWord},
    Clue{"youtube", ChannelType::Video},
    Clue{"video", ChannelType::Video},
    Clue{"видео", ChannelType::Video},
    Clue{"admitad", ChannelType::Partner},
    Clue{"affiliate", ChannelType::Partner},
    Clue{"partner", ChannelType::Partner},
    Clue{"партн", ChannelType::Partner},
    Clue{"ozon", ChannelType::Marketplace},
    Clue{"wildberries", ChannelType::Marketplace},
    Clue{"маркетплейс", ChannelType::Marketplace},
    Clue{"avito", ChannelType::Marketplace},
    Clue{"whatsapp", ChannelType::Messenger},
    Clue{"viber", ChannelType::Messenger},
    Clue{"мессендж", ChannelType::Messenger},
    Clue{"telegram", ChannelType::Social},
    Clue{"tg", ChannelType::Social, Place::WholeWord},
    Clue{"vkontakte", ChannelType::Social},
    Clue{"vk", ChannelType::Social, Place::WholeWord},
    Clue{"вконтакте", ChannelType::Social},
    Clue{"facebook", ChannelType::Social},
    Clue{"instagram", ChannelType::Social},
    Clue{"linkedin", ChannelType::Social},
    Clue{"tiktok", ChannelType::Social},
    Clue{"social", ChannelType::Social},
    Clue{"соцсет", ChannelType::Social},
    Clue{"dzen", ChannelType::Content},
    Clue{"zen", ChannelType::Content, Place::WholeWord},
    Clue{"дзен", ChannelType::Content},
    Clue{"blog", ChannelType::Content},
    Clue{"блог", ChannelType::Content},
    Clue{"event", ChannelType::Events},
    Clue{"webinar", ChannelType::Events},
    Clue{"выставк", ChannelType::Events},
    Clue{"вебинар", ChannelType::Events},
    Clue{"press", ChannelType::Pr, Place::WholeWord},
    Clue{"сми", ChannelType::Pr, Place::WholeWord},
    Clue{"radio", ChannelType::Broadcast},
    Clue{"радио", ChannelType::Broadcast},
    Clue{"tv", ChannelType::Broadcast, Place::WholeWord},
    Clue{"тв", ChannelType::Broadcast, Place::WholeWord},
    Clue{"print", ChannelType::Print, Place::WholeWord},
    Clue{"referral", ChannelType::Referral},
    Clue{"реферал", ChannelType::Referral},
    Clue{"google", ChannelType::OrganicSearch, Place::WholeWord},
    Clue{"yandex", ChannelType::OrganicSearch, Place::WholeWord},
    Clue{"bing", ChannelType::OrganicSearch, Place::WholeWord},
};

bool holds(const QString &name, const Clue &clue)
{
    const QString text = QString::fromUtf8(clue.text);
    for (qsizetype at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1)) {
        const qsizetype end = at + text.size();
        const bool free = (at == 0 || !name[at - 1].isLetterOrNumber()) &&
                          (end == name.size() || !name[end].isLetterOrNumber());
        if (free || clue.place == Place::Anywhere)
            return true;
    }
    return false;
}

std::vector<KnownChannel> readChannels()
{
    QFile file(QStringLiteral(":/exchange/channels.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    std::vector<KnownChannel> channels;
    const QJsonObject object = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
    for (const auto &value : object[u"channels"].toArray()) {
        KnownChannel &channel = channels.emplace_back();
        channel.name = {value[u"en"].toString(), value[u"ru"].toString()};
        channel.type = channelTypeFromCode(value[u"type"].toString()).value_or(ChannelType::Other);
        channel.aliases = {channel.name.en};
        if (channel.name.ru != channel.name.en)
            channel.aliases += channel.name.ru;
        for (const auto &alias : value[u"aliases"].toArray())
            channel.aliases += alias.toString();
    }
    return channels;
}

} // namespace

const std::vector<KnownChannel> &knownChannels()
{
    static const std::vector<KnownChannel> channels = readChannels();
    return channels;
}

const KnownChannel *knownChannel(const QString &name)
{
    static const QHash<QString, size_t> byAlias = [] {
        QHash<QString, size_t> index;
        for (size_t i = 0; i < knownChannels().size(); ++i) {
            for (const QString &alias : knownChannels()[i].aliases)
                index.insert(foldedName(alias), i);
        }
        return index;
    }();
    auto found = byAlias.constFind(foldedName(name));
    if (found == byAlias.cend() && name.contains(u'_'))
        found = byAlias.constFind(foldedName(QString(name).replace(u'_', u' ')));
    return found == byAlias.cend() ? nullptr : &knownChannels()[*found];
}

ChannelType guessChannelType(const QString &name)
{
    if (const KnownChannel *known = knownChannel(name))
        return known->type;
    const QString folded = foldedName(name);
    for (const Clue &clue : clues) {
        if (holds(folded, clue))
            return clue.type;
    }
    return ChannelType::Other;
}

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/text.h"

#include <QStringList>

#include <vector>

namespace vekha {

/// What kind of channel; KPIs may be limited to some (metrics.md section 2).
enum class ChannelType {
    OrganicSearch,
    PaidSearch,
    Direct,
    Referral,
    Social,
    SocialAds,
    Email,
    Display,
    Video,
    Content,
    Partner,
    Marketplace,
    Messenger,
    Events,
    Pr,
    Print,
    Broadcast,
    Other,
    Company, ///< the reserved channel alone
};

/// Stable word of a type in files and on the command line: "organic_search", "social_ads", ..
[[nodiscard]] QString codeOf(ChannelType type);
[[nodiscard]] Result<ChannelType> channelTypeFromCode(const QString &code);
/// All types a person may choose, in the order of metrics.md.
[[nodiscard]] const std::vector<ChannelType> &channelTypes();

/// A channel as a workspace keeps it.
struct Channel {
    ChannelId id = ChannelId::All;
    TwoLanguageText name;
    ChannelType type = ChannelType::Other;
    int colour =
        0; ///< series colour 1..8 of the palette; 0: none yet, the next free one is given when it is stored
    QStringList aliases; ///< the names that exports give it
    int position = 0;    ///< order on screen
    bool archived = false;

    bool operator==(const Channel &) const = default;
};

/// A campaign belongs to one channel.
struct Campaign {
    CampaignId id = CampaignId::None;
    ChannelId channel = ChannelId::All;
    QString name;
    bool archived = false;

    bool operator==(const Campaign &) const = default;
};

/// How names are compared when a file or a person names a channel: case folded (Cyrillic too), trimmed, inner
/// spaces made one, ё as е.
[[nodiscard]] QString foldedName(const QString &name);

/// Finds a channel by id word ("company"), by either name or by alias, folded; nullptr if there is none.
[[nodiscard]] const Channel *findChannel(const std::vector<Channel> &channels, const QString &name);
/// The first channel that has a name or an alias of `model`, folded; nullptr if there is none.
[[nodiscard]] const Channel *findChannelLike(const std::vector<Channel> &channels, const Channel &model);

} // namespace vekha

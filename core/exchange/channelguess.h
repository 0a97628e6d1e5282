// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"

#include <vector>

namespace vekha::exchange {

/// A source that many exports name, each in its way (resources/exchange/channels.json).
struct KnownChannel {
    TwoLanguageText name;
    ChannelType type = ChannelType::Other;
    QStringList aliases; ///< "vk", "vk.com", "vkontakte", .. : the names too
    bool operator==(const KnownChannel &) const = default;
};

/// The source that a name of a file stands for: `vk`, `vk.com` and `vkontakte` are one. Asked where the
/// workspace's own aliases know nothing; nullptr for any other name.
[[nodiscard]] const KnownChannel *knownChannel(const QString &name);
[[nodiscard]] const std::vector<KnownChannel> &knownChannels();

/// The type that a new channel probably is: that of a known source, else by the words of its name ("yandex /
/// cpc", "email", "Соцсети"); Other where nothing fits. Shown to the person, who can change it.
[[nodiscard]] ChannelType guessChannelType(const QString &name);

} // namespace vekha::exchange

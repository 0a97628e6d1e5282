// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"

namespace vekha::exchange {

/// The type that a new channel probably is, by the words of its name ("yandex / cpc", "email", "Соцсети");
/// Other where nothing fits. Shown to the person, who can change it.
[[nodiscard]] ChannelType guessChannelType(const QString &name);

} // namespace vekha::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vekha::exchange {

/// Appends the character that an entity of HTML names ("nbsp", "#160", "#xa0"); false if it is not known.
/// Numbers from 128 to 159 are those of Windows-1252, as in browsers. Source: HTML Living Standard, 13.5.
bool appendHtmlEntity(std::string &to, std::string_view name);

} // namespace vekha::exchange

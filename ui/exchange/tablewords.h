// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QString>

namespace vekha::ui {

/// Names of what was recognised of a file, for buttons and menus.
[[nodiscard]] QString encodingName(exchange::Encoding encoding);
[[nodiscard]] QString delimiterName(char delimiter);
[[nodiscard]] QString layoutName(exchange::Layout layout);
/// A sentence part that says what such a table looks like.
[[nodiscard]] QString layoutHint(exchange::Layout layout);
[[nodiscard]] QString dateOrderName(exchange::DateOrder order);
[[nodiscard]] QString decimalMarkName(exchange::DecimalMark mark);
/// Why a row of the file is not imported, by the word of SkippedLine::why.
[[nodiscard]] QString furnitureName(const QString &why);

/// Shortened in the middle, so that a menu or a label stays readable whatever a file says.
[[nodiscard]] QString shortened(const QString &text, int letters = 40);
/// For menus, where a lone "&" would be a mnemonic.
[[nodiscard]] QString menuText(const QString &text);
/// For tooltips, which Qt takes for HTML where they look like it.
[[nodiscard]] QString tipText(const QString &text);

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QString;

namespace vekha::ui {

/// What the text takes in one line, in pixels: what QFontMetricsF says, but sooner, as a table measures all
/// its cells. As long as letters are not shaped (shapeLetters()), each takes what it takes alone, and that is
/// remembered.
[[nodiscard]] double exactTextWidth(const QFont &font, const QString &text);

/// The same in whole pixels, as QFontMetrics rounds it.
[[nodiscard]] int textWidth(const QFont &font, const QString &text);

/// After fonts were loaded or taken back.
void forgetTextWidths();

} // namespace vekha::ui

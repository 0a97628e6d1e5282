// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vekha::ui {

// Pixels that drawing and sizes of the controls both know.
constexpr int iconSide = 16;
constexpr int iconGap = 8;
constexpr int menuColumn = 28; // check mark or icon, left of the text
constexpr int menuRightColumn = 24;
constexpr int scrollBarExtent = 12;

/// A field of several lines, which has its border but not the height of the others.
[[nodiscard]] bool isTextArea(const QWidget *widget);

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace vekha::ui {

/// What F1 opens for the widget with the focus: the glossary's entry of the metric it is about, else the
/// topic of the part of the window it is in, else that of `page`. See ui/common/helpplace.h for how widgets
/// say it.
/// @param page  the one in front, nullptr: none
[[nodiscard]] Destination helpAt(const QWidget *focused, const Page *page);

} // namespace vekha::ui

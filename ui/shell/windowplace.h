// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/localsettings.h"

#include <QSize>

class QWidget;

namespace vekha::ui {

/// Puts the window where it was at the last run, maximised if it was, and never larger than its screen: at
/// another scale a screen has fewer of the pixels that sizes are given in.
/// @param least  the smallest size at which all can be used; a smaller screen lowers it
/// @param first  the size of a first start
void placeWindow(QWidget &window, const LocalSettings &settings, QSize least, QSize first);

/// Keeps where the window is for the next run.
void keepPlace(const QWidget &window, LocalSettings &settings);

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"

namespace vekha::ui {
class MainWindow;
}

namespace vekha::desktop {

/// Waits until the page in front shows all it asked for, draws the window into the options' file and ends the
/// application: exit status 0, or 1 with a line on standard error.
void drawAndQuit(ui::MainWindow &window, const Options &options);

} // namespace vekha::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace vekha::ui {
class MainWindow;
}

namespace vekha::desktop {

/// Has the window painted for the first time when its first page stands: what is painted before is painted
/// twice, and seen for a fiftieth of a second. If that takes longer than a glance, it is painted as it is.
void paintFirstWhenSettled(ui::MainWindow &window,
                           std::chrono::milliseconds glance = std::chrono::milliseconds(100));

/// Calls `then` once, when the first page is painted with all its figures, or a start that failed has said
/// so.
void whenPainted(ui::MainWindow &window, std::function<void()> then);

/// Logs (vekha.start, debug) when the first page is painted with all its figures: "painted", the processor's
/// time so far in ms, the memory in MB (PSS). Does nothing unless that is asked for by
/// QT_LOGGING_RULES=vekha.start.debug=true.
void tellWhenPainted(ui::MainWindow &window);

} // namespace vekha::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/appcontext.h"
#include "ui/common/localsettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <functional>

namespace vekha::bench {

/// The desktop program's window as its main() makes it, with settings of its own.
struct Desktop {
    explicit Desktop(QApplication &application);

    /// Opens a workspace and waits until its first page is painted.
    void show(const QString &file);

    wording::Translators translators;
    ui::Theme theme;
    ui::AppContext context;
    ui::LocalSettings settings;
    ui::MainWindow window;
};

/// What one thing that happens costs the window's thread.
struct Course {
    double longest = 0; ///< ms of CPU without a look at mouse and keys
    double wall = 0;    ///< ms until all is shown
    double cpu = 0;     ///< ms of all threads until then
};

/// Does `start` in the event loop and runs it until the window shows all that comes of it.
Course follow(const ui::MainWindow &window, const std::function<void()> &start);

} // namespace vekha::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "tests/waiting.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace vekha::ui {

/// What a test of the whole window works with: settings and files in a folder of its own, and the window
/// itself once it is made.
class WholeWindow {
protected:
    explicit WholeWindow(Language language = Language::English)
        : theme(*qApp), context(theme, language), settings(folder.filePath(QStringLiteral("settings.ini")))
    {
    }

    void showWindow(QSize size)
    {
        window = std::make_unique<MainWindow>(context, translators, settings, options);
        window->resize(size);
        window->show();
    }

    [[nodiscard]] bool settles() const
    {
        return waitUntil([this] { return window->isSettled(); });
    }
    /// Whether a workspace is there before long, with its first page shown.
    [[nodiscard]] bool opens() const
    {
        return waitUntil([this] { return window->workspace() && window->isSettled(); });
    }

    QTemporaryDir folder;
    Theme theme;
    wording::Translators translators;
    AppContext context;
    LocalSettings settings;
    OpenOptions options;
    std::unique_ptr<MainWindow> window;
};

} // namespace vekha::ui

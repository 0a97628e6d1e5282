// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>

namespace vekha::ui {

class MainWindow;

/// What the menus do with the open workspace as a file and on paper; the status bar says what came of it.
class FileDesk : public QObject {
    Q_OBJECT

public:
    /// @param options  with which the workspace is opened again
    FileDesk(MainWindow &window, OpenOptions options);

    // There must be a workspace
    void exportFacts();
    void exportWorkbook();
    void backupNow();
    void checkFile();
    // Do nothing without one
    /// Lets the person choose a backup and puts it in the file's place.
    void restoreBackup();
    /// What the page in front shows, on paper, with preview.
    void printPage();

private:
    [[nodiscard]] std::function<void(const QString &)> teller() const;

    MainWindow &m_window;
    OpenOptions m_options;
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/exchange/tablesource.h"
#include "ui/data/entryimported.h"

#include <QObject>

#include <optional>
#include <vector>

class QDropEvent;

namespace vekha::ui {

class MainWindow;
class UndoBar;
struct ImportTold;

/// True for a file that holds a workspace, by its name.
[[nodiscard]] bool isWorkspaceFile(const QString &path);

/// Where tables come into the main window: chosen, copied, dropped, refreshed; and what it says of them
/// afterwards, with Undo and Show.
class ImportDesk : public QObject {
    Q_OBJECT

public:
    /// @param bar  says what was imported; both outlive this object
    ImportDesk(MainWindow &window, UndoBar &bar);

    /// Who has just copied a table is offered it; else a file is asked for.
    void choose();
    /// Without a path the person is asked for files.
    void importFiles(QStringList paths = {});
    /// The table that was copied elsewhere.
    void importClipboard();
    /// Without a workspace one is opened or made first.
    void importTables(std::vector<exchange::TableSource> sources);
    /// Tables that wait for the workspace that is open now.
    void importWaiting();
    /// Reads the files and folders of all import profiles again.
    void refresh();
    /// Files or a table that were dropped on the window; what is neither is refused in words.
    void drop(QDropEvent &event);

private:
    void tell(const ImportTold &told);
    void undoTold();
    void show();
    void leadSheet();
    void take(const std::vector<exchange::TableSource> &tables, const QStringList &others);

    MainWindow &m_window;
    UndoBar &m_bar;
    std::vector<exchange::TableSource> m_waiting; ///< for a workspace to be open
    std::optional<ImportedFigures> m_shown;       ///< that "Show" of the last import leads to
    struct Batch {
        int steps = 0;
        ChangeId last = 0;
    };
    Batch m_batch; ///< imported at once, and the change that was the last one then
};

} // namespace vekha::ui

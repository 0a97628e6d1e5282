// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/change.h"

#include <QFuture>
#include <QObject>

namespace vekha::ui {

class MainWindow;

/// Takes changes of the open workspace back and makes them again; the status bar says which.
class UndoDesk : public QObject {
    Q_OBJECT

public:
    explicit UndoDesk(MainWindow &window);

    /// Does nothing where there is no workspace or nothing to take back.
    void undo(int steps = 1);
    void redo();
    /// What a change did, in words. There must be a workspace.
    [[nodiscard]] QString describe(const JournalEntry &entry) const;

private:
    void finish(const QFuture<Result<Applied>> &change, bool undone);

    MainWindow &m_window;
};

} // namespace vekha::ui

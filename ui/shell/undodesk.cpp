// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undodesk.h"

#include "core/wording/changes.h"
#include "core/workspace/workspace.h"
#include "ui/common/whendone.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

namespace vekha::ui {

UndoDesk::UndoDesk(MainWindow &window) : QObject(&window), m_window(window) {}

void UndoDesk::undo(int steps)
{
    Workspace *workspace = m_window.workspace();
    if (!workspace || !workspace->nextUndo())
        return;
    if (steps == 1) {
        finish(workspace->undoLater(), true);
        return;
    }
    whenDone(this, workspace->undoLater(), [this, steps](const Result<Applied> &result) {
        if (result)
            undo(steps - 1);
        else
            m_window.showError(result.error());
    });
}

void UndoDesk::redo()
{
    Workspace *workspace = m_window.workspace();
    if (workspace && workspace->nextRedo())
        finish(workspace->redoLater(), false);
}

void UndoDesk::finish(const QFuture<Result<Applied>> &change, bool undone)
{
    whenDone(this, change, [this, undone](const Result<Applied> &result) {
        if (!result) {
            m_window.showError(result.error());
            return;
        }
        const QString what = describe({result->id, {}, {}, result->kind, result->args, false});
        m_window.statusLine()->setMessage(undone ? tr("Undone: %1").arg(what) : tr("Redone: %1").arg(what));
    });
}

QString UndoDesk::describe(const JournalEntry &entry) const
{
    const auto content = m_window.workspace()->content();
    const wording::NameBook names(content->catalog, content->channels, content->campaigns,
                                  m_window.context().language());
    return wording::describe(entry.kind, entry.args, names, m_window.context().names());
}

} // namespace vekha::ui

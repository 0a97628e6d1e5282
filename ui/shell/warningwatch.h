// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/warnings.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace vekha::ui {

/// Looks for warnings of the present behind the window's back: some time after a workspace was opened or
/// changed, never while the window is being built, on a thread of its own.
class WarningWatch : public QObject {
    Q_OBJECT

public:
    explicit WarningWatch(QObject *parent = nullptr);
    ~WarningWatch() override;

    /// nullptr before the workspace is closed: waits for a look under way.
    void setWorkspace(Workspace *workspace);
    /// The first page is shown: looking may begin.
    void begin();
    [[nodiscard]] const WarningsBoard &board() const { return m_board; }
    /// Whether the board is of the workspace as it is now (or nobody has asked for one yet).
    [[nodiscard]] bool isCurrent() const { return !m_begun || m_isCurrent; }

Q_SIGNALS:
    /// What there is to warn of now; empty without a workspace.
    void looked(const vekha::WarningsBoard &board);

private:
    void lookSoon();
    void look();
    void take();

    QThreadPool m_pool;
    QTimer m_soon;
    QFutureWatcher<Result<WarningsBoard>> m_watcher;
    Workspace *m_workspace = nullptr;
    WarningsBoard m_board;
    bool m_begun = false;
    bool m_isCurrent = false;
    bool m_again = false; ///< changed while a look was under way
};

} // namespace vekha::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>
#include <functional>

namespace vekha::ui {

/// Holds the open workspace: opens and makes files off the window's thread, notices what other programs
/// change, and looks the file through in the background once it is open.
class WorkspaceHost : public QObject {
    Q_OBJECT

public:
    explicit WorkspaceHost(OpenOptions options, QObject *parent = nullptr);
    ~WorkspaceHost() override;

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    /// Work in the background that ends with an open workspace or with the reason why not.
    struct Opening {
        std::shared_ptr<Result<std::unique_ptr<Workspace>>> result;
        QFuture<void> done;
    };
    /// Begins to open a file at once, before there is a window; takeOver() gives the workspace to a host,
    /// which has to live in the calling thread.
    [[nodiscard]] static Opening begin(const QString &path, const OpenOptions &options);
    /// Closes what is open, then waits for `opening` in the background and takes over its workspace.
    void takeOver(Opening opening);
    /// Opens the file in the background; what is open stays until the other is there, so that a file that
    /// cannot be opened takes nothing away. Only the same file is closed before.
    void open(const QString &path);
    /// Makes a workspace in the background and opens it, as open() does.
    void create(const QString &path, const NewWorkspace &setup);
    /// Closes what is open, then runs `make` in the background and takes over the workspace that it gives
    /// (the demo).
    void openWith(std::function<Result<std::unique_ptr<Workspace>>()> make);
    void close();

Q_SIGNALS:
    void opening();
    void opened();
    /// The workspace is still there: forget what is shown of it.
    void closing();
    void failed(const vekha::Error &error);
    /// A check in the background found damage.
    void damaged(const QString &finding);

private:
    [[nodiscard]] static Opening begin(std::function<Result<std::unique_ptr<Workspace>>()> make);
    void replaceWith(const QString &path, std::function<Result<std::unique_ptr<Workspace>>()> make);
    void follow(Opening opening);
    void settle(const std::shared_ptr<Result<std::unique_ptr<Workspace>>> &result);
    void take(std::unique_ptr<Workspace> workspace);
    void checkInBackground();

    OpenOptions m_options;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<Progress> m_checking;
    QFuture<void> m_check;
    QTimer m_watch;
    bool m_opening = false;
};

} // namespace vekha::ui

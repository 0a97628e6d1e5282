// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacehost.h"

#include "core/base/log.h"
#include "core/wording/findings.h"
#include "ui/shell/filedoor.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrent>

namespace vekha::ui {

namespace {

using Opened = Result<std::unique_ptr<Workspace>>;

constexpr int watchMilliseconds = 500;
constexpr int checkAfterMilliseconds = 3000;
constexpr int betweenLooksMilliseconds = 100;

} // namespace

WorkspaceHost::WorkspaceHost(OpenOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options))
{
    m_watch.setInterval(watchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_workspace)
            m_workspace->refreshLater();
    });
}

WorkspaceHost::~WorkspaceHost() { close(); }

void WorkspaceHost::open(const QString &path)
{
    replaceWith(path, [path, options = m_options] { return Workspace::open(path, options); });
}

void WorkspaceHost::create(const QString &path, const NewWorkspace &setup)
{
    replaceWith(path, [path, setup, options = m_options] { return Workspace::create(path, setup, options); });
}

void WorkspaceHost::replaceWith(const QString &path, std::function<Opened()> make)
{
    if (m_opening)
        return;
    if (m_workspace && QFileInfo(path) == QFileInfo(m_workspace->path()))
        close();
    follow(begin(std::move(make)));
}

void WorkspaceHost::openWith(std::function<Opened()> make)
{
    if (m_opening)
        return;
    close();
    follow(begin(std::move(make)));
}

void WorkspaceHost::takeOver(Opening opening)
{
    if (m_opening)
        return;
    close();
    follow(std::move(opening));
}

WorkspaceHost::Opening WorkspaceHost::begin(const QString &path, const OpenOptions &options)
{
    return begin([path, options] { return Workspace::open(path, options); });
}

WorkspaceHost::Opening WorkspaceHost::begin(std::function<Opened()> make)
{
    // A pointer that the two threads hand over, since a future wants what can be copied.
    auto result = std::make_shared<Opened>();
    QThread *owner = QThread::currentThread();
    return {result, QtConcurrent::run([result, make = std::move(make), owner] {
                *result = make();
                if (!*result)
                    return;
                // Asks for the figures here, where it keeps no window waiting: the first page needs them at
                // once.
                (void)(**result)->dataEnd();
                (**result)->moveToThread(owner);
            })};
}

void WorkspaceHost::follow(Opening opening)
{
    m_opening = true;
    Q_EMIT this->opening();
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, result = std::move(opening.result)] {
                watcher->deleteLater();
                settle(result);
            });
    watcher->setFuture(opening.done);
}

void WorkspaceHost::settle(const std::shared_ptr<Opened> &result)
{
    // A dialog that was opened meanwhile works on the present file: that one leaves after it.
    if (*result && m_workspace && isFileAtWork()) {
        QTimer::singleShot(betweenLooksMilliseconds, this, [this, result] { settle(result); });
        return;
    }
    m_opening = false;
    if (*result)
        take(std::move(**result));
    else
        Q_EMIT failed(result->error());
}

void WorkspaceHost::take(std::unique_ptr<Workspace> workspace)
{
    close();
    m_workspace = std::move(workspace);
    m_watch.start();
    Q_EMIT opened();
    QTimer::singleShot(checkAfterMilliseconds, m_workspace.get(), [this] { checkInBackground(); });
}

void WorkspaceHost::checkInBackground()
{
    m_checking = std::make_shared<Progress>();
    auto *watcher = new QFutureWatcher<Result<std::vector<Finding>>>(m_workspace.get());
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto findings = watcher->result();
        if (!findings)
            return;
        for (const Finding &finding : *findings) {
            if (finding.broken) {
                qCWarning(logFile).noquote()
                    << "check found" << codeOf(finding.kind) << finding.args.join(u' ');
                Q_EMIT damaged(wording::sentence(finding));
                return;
            }
        }
    });
    const auto future = QtConcurrent::run(
        [workspace = m_workspace.get(), progress = m_checking] { return workspace->check(*progress); });
    m_check = QFuture<void>(future);
    watcher->setFuture(future);
}

void WorkspaceHost::close()
{
    if (!m_workspace)
        return;
    m_watch.stop();
    if (m_checking)
        m_checking->cancelled = true;
    m_check.waitForFinished();
    Q_EMIT closing();
    m_workspace.reset();
}

} // namespace vekha::ui
